# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (sans objet)
letter-unknown-subject = [objet]
letter-about = « { $subject } »
letter-about-of = « { $subject } » du { $time }
letter-to-copied-title =
    { $count ->
        [one] Message à l’autre personne
       *[other] Message aux autres
    }
letter-to-copied-subject =
    { $count ->
        [one] L’avez-vous reçu ? { $subject }
       *[other] L’avez-vous reçu ? { $subject }
    }
letter-to-copied-body =
    Bonjour,

    Je vous ai envoyé le message { $about }, et je ne sais pas s’il est arrivé à tout le monde. { $count ->
        [one] L’avez-vous reçu ?
       *[other] L’avez-vous reçu ?
    }

    Si vous ne le voyez pas, merci de regarder dans le courrier indésirable et de chercher « { $subject } ». Pourriez-vous me répondre dans les deux cas ?

    Merci
letter-to-failed-title =
    { $count ->
        [one] À la personne qui ne l’a pas reçu
       *[other] Aux personnes qui ne l’ont pas reçu
    }
letter-to-failed-subject = Mon e-mail ne vous est pas parvenu : { $subject }
letter-to-failed-body =
    Bonjour,

    Mon e-mail { $about } ne vous est pas parvenu.{ $reason }

    Pourriez-vous m’indiquer une adresse qui fonctionne, ou me prévenir quand ce sera réglé ?

    Merci
letter-to-failed-reason = Voici la raison qui m’a été indiquée : { $reason }.
letter-cause-user-unknown = votre serveur de messagerie dit ne pas connaître cette adresse
letter-cause-mailbox-disabled = votre serveur de messagerie dit que cette boîte est désactivée
letter-cause-mailbox-full = votre serveur de messagerie dit que la boîte est pleine
letter-cause-address-moved = votre serveur de messagerie dit que vous avez changé d’adresse
letter-cause-recipient-restricted = votre serveur de messagerie dit que cette adresse n’accepte que certains expéditeurs
letter-cause-sender-rejected = votre serveur de messagerie dit ne pas accepter mon adresse
letter-cause-sender-blocked = votre serveur de messagerie a refusé le courrier du système d’envoi
letter-cause-authentication-failed = votre serveur de messagerie dit n’avoir pas pu confirmer d’où venait le message
letter-cause-policy-rejected = votre serveur de messagerie dit qu’une de ses règles ne le permet pas
letter-cause-spam-rejected = votre serveur de messagerie l’a pris pour du courrier indésirable
letter-cause-virus-rejected = votre serveur de messagerie a soupçonné un virus
letter-cause-content-rejected = votre serveur de messagerie a refusé son contenu ou une pièce jointe
letter-cause-submission-refused = ma propre messagerie a refusé de l’envoyer
letter-cause-greylisted = votre serveur de messagerie a demandé de réessayer plus tard
letter-cause-connection-failed = votre serveur de messagerie n’a pas pu être joint
letter-cause-tls-failed = aucune connexion sécurisée avec votre serveur de messagerie n’a été possible
letter-cause-server-storage = votre serveur de messagerie dit ne plus avoir de place
letter-cause-server-error = votre serveur de messagerie signale un problème qui lui est propre
letter-to-administrator-title = Note pour le service informatique
letter-to-administrator-subject = Problème de remise : { $subject }
letter-to-administrator-body =
    Bonjour,

    Mon message { $about } n’a pas été remis à tout le monde. Voici les indications exactes :

    { $facts }

    Pourriez-vous vérifier ce qui doit être corrigé ?

    Merci
letter-ticket-note-title = Note pour le ticket
letter-ticket-note-subject = Qui a reçu « { $subject } »
letter-ticket-note-body =
    { $answer }

    { $facts }

facts-sender = Expéditeur
facts-sent = Envoyé
facts-status = État
facts-answer = Réponse
facts-remote = Serveur qui a répondu
facts-reporting = Serveur à l’origine de l’avis
facts-at = Heure
facts-line = { $label } : { $value }
facts-id = Message-ID
facts-verdict-read = ouvert, selon un accusé
facts-verdict-delivered = remis
facts-verdict-accepted = accepté par le serveur
facts-verdict-relayed = transmis, sans autre retour
facts-verdict-expanded = transmis à d’autres adresses
facts-verdict-no-failure-reported = aucun échec signalé
facts-verdict-at-risk = incertain
facts-verdict-delayed = retardé
facts-verdict-quarantined = mis en quarantaine
facts-verdict-junked = dans le courrier indésirable
facts-verdict-discarded = supprimé
facts-verdict-failed = échec
facts-verdict-unknown = inconnu

letter-to-sender-title = À l’expéditeur du message
letter-to-sender-subject = Ce qu’est devenu votre message : { $subject }
letter-to-sender-body =
    Bonjour,

    Vous avez posé une question sur votre message { $about }. Voici ce qui a été constaté :

    { $answer }

    { $people }

    Que faire maintenant :

    { $steps }

    Cordialement
letter-not-you-title = Réponse : « Ce n’était pas votre adresse »
letter-not-you-subject = À propos de mon e-mail : { $subject }
letter-not-you-body =
    Bonjour,

    J’ai reçu un avis d’échec pour mon e-mail { $about }, mais il concernait une autre adresse, pas la vôtre.

    Si vous ne voyez pas mon message, merci de regarder dans le courrier indésirable et de chercher « { $subject } ». S’il n’y est pas non plus, pourriez-vous me le dire ?

    Merci
# Autour de la lettre : pour qui elle est, et ce que l’on peut en faire.
letter-for = Pour : { $people } (par téléphone, par SMS ou à une autre adresse)
letter-bcc = En copie cachée : { $people }
open-in-mail = Ouvrir dans la messagerie
open-in-mail-tip = Ouvre un brouillon. Rien ne part avant que vous l’envoyiez.
undo-changes = Annuler mes modifications
undo-changes-tip = Rétablit le texte proposé. { $shortcut } annule pas à pas.
letter-outdated = Ce qui a été ajouté depuis a changé le texte proposé. « Annuler mes modifications » le montre.
letter-handed = Le brouillon devrait s’ouvrir. Rien n’a été envoyé.
letter-handed-without-text = Le texte est trop long pour être transmis. Il a été copié : collez-le dans le brouillon.
letter-handed-without-people = Il y a trop de destinataires à transmettre. Ajoutez-les vous-même. Le texte a été copié : collez-le dans le brouillon.
letter-handed-without-somebody = Au moins une adresse contient des signes inhabituels et a été omise. Vérifiez le brouillon.
# Les modèles personnels.
templates-read-again = Relire les modèles
template-in-line = Ligne { $line } : { $what } Dans le modèle { $file }
template-in-file = { $what } Dans le modèle { $file }
template-heading-missing = Il manque un deux-points dans « { $found } ». Avant la première ligne vide, les lignes commencent par { $known }.
template-heading-unknown = « { $found } » n’est pas connu. Avant la première ligne vide, les lignes commencent par { $known }.
template-heading-twice = « { $found } » figure deux fois. Gardez-en un.
template-subjectless = La ligne Subject manque.
template-textless = Il n’y a pas de texte. Il commence après la première ligne vide.
template-field-unknown = Le champ { $found } n’existe pas. Les champs sont : { $known }.
template-open = Une accolade est ouverte et n’est pas fermée. Pour écrire une accolade, doublez-la. Les champs sont : { $known }.
template-stray = Une accolade fermante est seule. Pour écrire une accolade, doublez-la. Les champs sont : { $known }.
template-recipients-unknown = Après To, « { $found } » n’est pas connu. Sont possibles : { $known }.
template-condition-unknown = Après When, « { $found } » n’est pas connu. Sont possibles : { $known }.
template-unspoken = Après Language, « { $found } » n’est pas connu. Sont possibles : { $known }.
template-encoding = Ce fichier n’est pas du texte UTF-8. Enregistrez-le de nouveau en UTF-8.
template-large = Ce fichier est trop grand pour un modèle (64 Ko au plus).
template-unreadable = Ce fichier n’a pas pu être lu.
template-many = Seuls les { $found } premiers modèles sont lus.
