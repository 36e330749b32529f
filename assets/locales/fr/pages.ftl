# The Route, Envelope and Sources pages.

route-headline =
    { $count ->
        [one] Le message est passé par un serveur en { $length }.
       *[other] Le message est passé par { $number } serveurs en { $length }.
    }
route-headline-no-time =
    { $count ->
        [one] Le message est passé par un serveur.
       *[other] Le message est passé par { $number } serveurs.
    }
route-headline-stopped =
    { $count ->
        [one] Puis il s’est arrêté pour un destinataire.
       *[other] Puis il s’est arrêté pour { $count } destinataires.
    }
route-none = Le trajet n’est pas encore connu
route-most-time = La plus grande partie du temps s’est écoulée avant { $hop }.
route-clocks = Deux horloges ne concordent pas : une heure antérieure à celle du dessus n’est pas un vrai retard.
route-times = Les heures sont indiquées en { $zone }.
route-of-message = Votre message
route-of-report = Trajet de l’avis

hop-server-unknown = un serveur sans nom
hop-submission = envoyé par un utilisateur connecté
hop-tls = chiffré ({ $version })
hop-for = pour { $address }
hop-clock = cette horloge diffère de la précédente
hop-no-date = heure absente
hop-zone-guessed = fuseau horaire incertain
hop-damaged = cette mention est abîmée

stop-refused = Refusé par { $host } pour { $name }
stop-given-up = Abandonné par { $host } pour { $name }
stop-delayed = Toujours en attente sur { $host } pour { $name }

envelope-sender = Expéditeur
envelope-none = Aucune adresse n’est encore connue
envelope-same = Aucune différence n’est relevée entre ce que l’on lit et ce que les serveurs ont utilisé
envelope-differs =
    { $count ->
        [one] Une adresse diffère entre ce que l’on lit et ce que les serveurs ont utilisé
       *[other] { $count } adresses diffèrent entre ce que l’on lit et ce que les serveurs ont utilisé
    }
envelope-subtitle = À et Cc sont ce que l’on lit (les en-têtes). Les serveurs suivent leur propre liste (l’enveloppe).
envelope-null-sender = vide, comme c’est l’usage pour les avis
envelope-remark-sender = Les avis d’échec vont à l’adresse de droite, pas à celle que l’on lit.
envelope-remark-became = Un alias, une liste ou un transfert l’a transmis à { $address }.
envelope-remark-behind = Le courrier pour { $address } lui est transmis.
envelope-remark-not-in-headers = Ni dans À ni dans Cc : copie cachée, liste ou transfert.
envelope-means-alias = Un alias ou un transfert a changé une adresse en route. Un échec plus loin ne signifie pas que la première boîte n’a rien reçu.
envelope-means-hidden = Une personne qui n’est ni dans À ni dans Cc l’a reçu, ou aurait dû le recevoir. Les autres ne le voient pas.
envelope-means-no-record = Quand le côté droit est vide, rien ici ne montre le côté des serveurs. C’est normal si aucun échec n’est signalé.

source-bounce = Avis de non-remise · lu
source-delay-warning = Avis de retard · lu
source-receipt = Accusé de remise · lu
source-headers = En-têtes · lus
source-message = Message · lu
source-part = Partie de la pièce ci-dessus
source-not-understood = Non compris
source-pasted = Texte collé
source-delivery-report = Rapport de remise
source-returned-headers = En-têtes du message retourné
source-returned-message = Message retourné
source-text = Texte
source-outlook-file = Fichier Outlook · son texte est ci-dessous
source-outlook-message = Le message sous forme de texte
source-outlook-report = Détails du rapport

fact-recipient = Destinataire
fact-failed = Destinataire en échec
fact-hop = Passage par un serveur
fact-sender = Expéditeur
fact-message-id = Identifiant
fact-subject = Objet
fact-date = Date
fact-automatic = Envoyé par un programme
fact-server = Serveur
fact-action = Ce qui a été fait
fact-status = Code d’état
fact-answer = La réponse du serveur
fact-draft = Brouillon

note-empty = Il n’y a rien ici.
note-not-text = Ce n’est pas du texte, mais une image, une archive ou un autre type de fichier.
note-not-mail = C’est du texte, mais rien n’y ressemble à un e-mail.
note-too-large = Le fichier est très volumineux : seul le début a été lu.
note-too-deep = Trop de messages sont imbriqués : les plus profonds ont été laissés de côté.
note-too-many-parts = Il y a trop de parties : les dernières ont été laissées de côté.
note-too-many-headers = Il y a trop de lignes d’en-tête : les dernières ont été laissées de côté.
note-too-many-recipients = Il y a trop de destinataires : les derniers ont été laissés de côté.
note-damaged-encoding = Une partie est abîmée ; ce qui a pu être lu est montré.
note-recovered = Le message est construit de façon inhabituelle et a été lu pas à pas.
note-repaired-paste = Les retours à la ligne du texte collé ont été réparés.
note-repaired-quoting = Les signes « > » au début des lignes ont été retirés.
note-repaired-indentation = Le texte collé était en retrait : il a été ramené à la marge.
note-repaired-blank-lines = Les lignes vides entre les lignes d’en-tête ont été retirées.
note-repaired-one-line = Tout l’en-tête tenait sur une seule ligne : ses lignes ont été séparées de nouveau.
note-repaired-wrapping = Les lignes coupées à une largeur fixe ont été recollées.
note-repaired-escapes = Les caractères remplacés par une page web ont été rétablis.
note-cut-off = Le message est coupé avant sa fin.
note-nobody-named = Cet avis ne nomme personne.
note-converted = Les caractères ont été convertis.

unit-day = j
unit-hour = h
unit-minute = min
unit-second = s
