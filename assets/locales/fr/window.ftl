# Tout ce que dit la fenêtre elle-même : libellés, infobulles, pages vides.

program-name = Mailtrail

# Pages
page-answer = Réponse
page-route = Trajet
page-envelope = Enveloppe
page-sources = Sources

# Commandes
command-open = Ouvrir…
command-paste = Coller
command-start-over = Recommencer
command-bring-back = Reprendre ce qui était ouvert
command-copy-answer = Copier la réponse
command-copy-letter = Copier ce message
command-close = Fermer
open-tip = Ouvrir un message revenu, un message enregistré ou des en-têtes
paste-tip = Ajouter ce que vous avez copié, par exemple des en-têtes d’Outlook
start-over-tip = Tout retirer et commencer avec un autre message
bring-back-tip = Cela reste là jusqu’à ce que vous ouvriez autre chose ou fermiez la fenêtre
show-alone = Voir la réponse pour { $name }
open-dialog-title = Ouvrir des messages ou des en-têtes

# Menus
language-menu = Langue : { $language }
theme-menu = Apparence
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
theme-high-contrast = Contraste élevé

# Accueil
welcome-headline = Qui a reçu votre message ?
welcome-subtitle = Déposez le message revenu. Vous verrez qui ne l’a pas reçu, qui l’a très probablement reçu, et que faire.
drop-here = Déposez ici le message revenu
drop-kinds = Un e-mail enregistré (.eml, .msg), une boîte aux lettres ou un dossier, ou le texte copié de l’erreur
open-a-file = Ouvrir un fichier…
paste-text = Coller le texte
samples = Pour voir : essayez un exemple
sample-one-address = Échec pour une adresse
sample-one-address-detail = Deux personnes étaient en copie
sample-company = Toute une entreprise l’a refusé
sample-company-detail = Une de ses règles ne le permet pas
sample-delay = Encore en route
sample-delay-detail = Un avis de retard
sample-name = Exemple : { $title }. { $detail }
offline-promise = Tout reste sur cet ordinateur. Mailtrail ne se connecte jamais à Internet.

# Dépôt
drop-now = Déposez pour l’ajouter
drop-now-detail = Mailtrail le lit sur cet ordinateur seulement

# La colonne des pièces
evidence = Pièces
show-evidence = Afficher les pièces
show-piece = { $name }. { $description }. Afficher son texte
pasted-text = Texte collé
remove-piece = Retirer { $name }
drop-more = Déposez d’autres éléments ici, ou collez-les avec { $shortcut }

# Lecture
reading = Lecture en cours…
reading-headline = Lecture de votre message…
reading-detail = Les gros fichiers demandent un instant. Rien ne quitte cet ordinateur.
cancel = Annuler

# Réponse
copied = Copié
copy = Copier
copy-subject = Copier l’objet
desk-purpose = Pour l’assistance : à suivre avec la personne au téléphone
what-to-do = Que faire maintenant
other-messages = Choisir un autre texte
letters-of-helpdesk = Pour une assistance
letters-of-ones-own = Vos propres textes
letter-language = L’écrire en { $language }
letter-to = À : { $people }
letter-gap = Avant l’envoi, remplacez { $gap } par l’objet de votre message.
letter-subject = Objet du message à envoyer
letter-body = Texte du message à envoyer
address-and-reason = { $address } · { $reason }
people-all = Afficher les { $number } personnes
people-fewer = Afficher moins de personnes
person-row = { $name }, { $role }. { $verdict }. { $detail }
how-to-save = Comment enregistrer un message
look-at-source = Voir ce qui a été lu

# Une personne
why-we-say-so = Pourquoi nous le disons
what-would-prove-it = Comment en être sûr
next-steps = Ce que vous pouvez faire
good-to-know = Bon à savoir
show-proof = Voir la preuve
show-proof-of = Voir la preuve : { $claim }

# Trajet
route-empty = Le trajet n’est pas encore connu
route-empty-advice = Les serveurs notent chaque passage dans les en-têtes du message lui-même. Ajoutez le message revenu avec ses pièces jointes, ou les en-têtes d’une copie que quelqu’un a reçue.
every-stamp = Ce que chaque serveur a noté
hop-row = { $title }. { $detail }. { $delay } { $time }. Voir la preuve
column-number = Nº
column-from = De
column-by = Reçu par
column-with = Comment
column-tls = Chiffrement
column-id = Numéro interne
column-for = Pour
column-time = Heure
short-date = { $day } { $month }
column-time-utc = UTC
column-delay = Durée
copy-request-menu = Copier la demande…
copy-for-it-menu = Copier pour l’informatique…
copy-menu = Copier…
copy-as-text = Copier comme texte
copy-as-markdown = Copier en Markdown
copy-as-table = Copier pour un tableur
save-picture = Enregistrer l’image…
save-as-png = Comme image PNG
save-as-svg = Comme dessin (SVG)
save-dialog-title = Enregistrer l’image
picture-file-name = trajet
picture-saved = Enregistré : { $path }
sort-hops = Trier par { $column }
sorted-up = Trié par { $column }, croissant
sorted-down = Trié par { $column }, décroissant
clause-cell = { $column } : { $text }
clause-empty = rien de noté
fold-open = Montrer { $title }
fold-close = Refermer { $title }
table-tip = Pointez une case, ou allez-y avec les flèches, pour lire ce qu’elle signifie.

# Enveloppe
envelope-empty = Les adresses ne peuvent pas encore être comparées
envelope-empty-advice = Ajoutez le message revenu avec ses pièces jointes. Elles montrent à qui vous avez écrit, et qui les serveurs ont voulu joindre.
what-people-read = Ce que l’on lit
what-people-read-detail = Les lignes À et Cc du message
what-servers-used = Ce que les serveurs ont utilisé
what-servers-used-detail = Où le message a vraiment été envoyé
not-in-headers = Absent du message
no-record = Aucune trace ne le montre
differs = Les deux diffèrent
differs-because = Les deux diffèrent : { $remark }
differences = Ce que cela signifie

# Sources
sources-empty = Il n’y a encore rien à montrer
sources-empty-advice = Ajoutez un message revenu, un message enregistré ou des en-têtes.
other-sources = Choisir une autre source
copy-source = Copier la source
source-marks = Ce qui est surligné a été lu. Survolez-le pour voir ce que c’est.

# La liste d’une boîte
list-headline =
    { $count ->
        [one] Un avis : { $parts }
       *[other] { $number } avis : { $parts }
    }
list-part-failed =
    { $count ->
        [one] { $number } message non remis
       *[other] { $number } messages non remis
    }
list-part-delayed =
    { $count ->
        [one] { $number } en retard
       *[other] { $number } en retard
    }
list-part-others =
    { $count ->
        [one] { $number } autre
       *[other] { $number } autres
    }
list-headline-looking = Recherche des messages revenus…
list-headline-no-failure = Aucun échec n’est signalé ici.
list-headline-no-reports = Aucun message revenu n’a été trouvé ici.
list-read =
    { $count ->
        [one] un message lu
       *[other] { $number } messages lus
    }
list-hidden =
    { $count ->
        [one] un message ordinaire n’est pas affiché
       *[other] { $number } messages ordinaires ne sont pas affichés
    }
list-progress =
    { $count ->
        [one] Lecture : { $number } message pour l’instant
       *[other] Lecture : { $number } messages pour l’instant
    }
list-stop = Arrêter la lecture
list-stopped =
    { $count ->
        [one] Vous avez arrêté la lecture après { $number } message. La liste est incomplète.
       *[other] Vous avez arrêté la lecture après { $number } messages. La liste est incomplète.
    }
list-read-again = Tout lire
list-only-others = Les messages trouvés ici sont ordinaires : aucun ne dit ce qu’est devenu un autre message.
list-show-others =
    { $count ->
        [one] Afficher le message ordinaire
       *[other] Afficher les { $number } messages ordinaires
    }
list-nothing-fits = Aucune ligne de la liste ne correspond à votre recherche.
list-clear-filter = Afficher de nouveau tous les avis
list-clear-search = Effacer la recherche
list-search = Rechercher dans les adresses, les objets et les résultats
list-found =
    { $count ->
        [0] Aucun résultat
        [one] 1 trouvé
       *[other] { $number } trouvés
    }
list-search-hint = Rechercher : adresse, objet, résultat ({ $shortcut })
list-copy = Copier la liste
list-copy-tip = Copier les lignes affichées, prêtes à coller dans un tableur
list-group-all = Tous les avis
list-group-failed = Non remis
list-group-delayed = En cours
list-group-held = Retenus
list-group-unclear = Incertains
list-group-arrived = Accusés
list-group-auto-reply = Réponses automatiques
list-group-other = Messages ordinaires
list-group-name = { $name } : { $number }
list-column-result = Ce qui s’est passé
list-column-who = Qui
list-column-subject = Objet
list-column-when = Quand
list-sort = Trier par : { $column }
list-sorted-up = Trié par : { $column }, ordre croissant. Inverser
list-sorted-down = Trié par : { $column }, ordre décroissant. Inverser
list-no-date = Sans date
list-no-subject = Sans objet
list-and-others =
    { $count ->
        [one] et une autre personne
       *[other] et { $count } autres personnes
    }
list-nobody-named = Personne n’est nommé
list-back = Retour à la liste
list-previous = Ligne précédente de la liste
list-next = Ligne suivante de la liste
list-place = { $number } sur { $total }
list-date = { $day } { $month } { $year }
list-message = Message ordinaire
list-not-mail = Pas un message
list-auto-reply = Réponse automatique
list-complaint = Signalé comme indésirable
list-sender-not-verified = Expéditeur non vérifié
list-unclear = Incertain

# Problèmes
close-message = Fermer ce message
no-dialog = Aucune fenêtre de choix de fichier ne s’est ouverte sur ce système. Saisissez ou collez le chemin du fichier :
path-hint = Chemin d’un fichier
open-path = Ouvrir
investigation-failed = Une erreur s’est produite dans Mailtrail pendant cette lecture. Le reste de la fenêtre fonctionne toujours. Retirez la dernière pièce et essayez-la sous une autre forme, par exemple ses en-têtes seuls.
more-problems =
    { $count ->
        [one] Un autre fichier n’a pas pu être lu.
       *[other] { $count } autres fichiers n’ont pas pu être lus.
    }
problem-not-found = Ce fichier n’est plus là. Il a peut-être été déplacé ou renommé : { $name }
problem-no-permission = Cet ordinateur ne laisse pas Mailtrail lire ce fichier. Copiez-le sur votre bureau et réessayez : { $name }
problem-folder = Ceci est un dossier. Veuillez déposer les fichiers qu’il contient : { $name }
problem-unreadable = Ce fichier n’a pas pu être lu jusqu’au bout. Le lecteur est-il toujours connecté ? { $name }
problem-nothing-to-paste = Il n’y a pas de texte à coller. Copiez d’abord les en-têtes ou le texte de l’erreur, puis collez de nouveau.
problem-damaged = Ce fichier compressé est endommagé. Ce qui a pu en être extrait a été lu : { $name }
problem-locked = Ce fichier compressé demande un mot de passe. Décompressez-le d’abord, puis réessayez : { $name }
problem-unpacks-too-large = Ce fichier compressé contient bien plus que du courrier ordinaire ; seul le début a été lu. Décompressez-le d’abord : { $name }
problem-too-much-inside = Il y a ici trop de fichiers ou de dossiers ; le reste a été laissé de côté : { $name }
problem-nothing-inside = Rien ici ne ressemble à du courrier : { $name }
problem-changed = Ce message n’est plus là où il a été trouvé : le fichier a changé. Ouvrez-le de nouveau : { $name }
problem-unwritable = Le fichier n’a pas pu être enregistré : { $name }

problem-no-mail-program = Aucune messagerie n’a pu être ouverte. Copiez le texte et collez-le dans un nouveau message.

# Keys, as they are printed on keyboards.
key-ctrl = Ctrl
key-shift = Maj
