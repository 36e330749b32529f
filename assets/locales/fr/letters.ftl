# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (sans objet)
letter-about = « { $subject } »
letter-about-of = « { $subject } » du { $time }
letter-to-copied-title = Message aux personnes en copie
letter-to-copied-subject = L’avez-vous reçu ? { $subject }
letter-to-copied-body =
    Bonjour,

    Mon message { $about } n’a pas pu être remis à l’adresse principale. Aucune erreur n’a été signalée pour la copie qui vous était destinée.

    Si vous ne la voyez pas, merci de regarder dans le courrier indésirable et de chercher « { $subject } ». Un mot de réponse m’aiderait.

    Merci
letter-to-late-body =
    Bonjour,

    J’ai envoyé le message { $about } à plusieurs personnes, et un problème de remise a été signalé pour certaines d’entre elles. Aucune erreur n’a été signalée pour la copie qui vous était destinée.

    Si vous ne la voyez pas, merci de regarder dans le courrier indésirable et de chercher « { $subject } ». Un mot de réponse m’aiderait.

    Merci
letter-to-failed-title = Aux personnes qui ne l’ont pas reçu
letter-to-failed-subject = Mon e-mail ne vous est pas parvenu : { $subject }
letter-to-failed-body =
    (À transmettre par téléphone, par SMS ou à une autre adresse.)

    Bonjour,

    Mon e-mail { $about } ne vous est pas parvenu. En clair, voici ce qui m’a été signalé : « { $reason } ».

    Pourriez-vous m’indiquer une adresse qui fonctionne, ou me prévenir quand ce sera réglé ?

    Merci
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
