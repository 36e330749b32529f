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
route-of-message = Votre message

hop-server-unknown = un serveur sans nom

route-most-time = Dont { $length } à l’étape { $hop }.
route-clock = L’horloge de { $host } est { $clock }.
route-clocks = Deux horloges ne concordent pas : toutes les étapes ne peuvent pas être mesurées.
route-gaps =
    { $count ->
        [one] À un endroit, un serveur n’a rien noté, ou porte deux noms.
       *[other] À { $count } endroits, un serveur n’a rien noté, ou porte deux noms.
    }
route-loops = Le message a tourné en rond.
route-out-of-order =
    { $count ->
        [one] Une mention n’était pas à sa place et a été déplacée.
       *[other] { $count } mentions étaient en désordre et ont été triées.
    }
route-times = Les heures sont en { $zone }, et dessous en UTC.
route-times-utc = Les heures sont en UTC.
route-of-report =
    { $count ->
        [one] Trajet de l’avis : un serveur
       *[other] Trajet de l’avis : { $number } serveurs, { $length }
    }

clock-behind = en retard d’environ { $length }
clock-ahead = en avance d’environ { $length }
clock-behind-at-least = en retard d’au moins { $length }
clock-ahead-at-least = en avance d’au moins { $length }
clock-zone-behind = en retard de { $length }, sans doute un mauvais fuseau horaire
clock-zone-ahead = en avance de { $length }, sans doute un mauvais fuseau horaire

hop-submission = envoyé par un utilisateur connecté
hop-internal = à l’intérieur d’un réseau
hop-tls = chiffré avec { $version }
hop-encrypted = chiffré
hop-no-tls = aucun chiffrement noté
hop-clock-known = l’horloge de ce serveur est { $clock }
hop-clock = cette horloge et la précédente ne concordent pas
hop-gap = le serveur précédent n’a rien noté
hop-loop = déjà passé ici : il tourne en rond
hop-out-of-order = se trouvait à un autre endroit
hop-x-received = la même étape, notée deux fois
hop-no-date = heure absente
hop-zone-guessed = fuseau horaire incertain
hop-damaged = cette mention est abîmée
hop-service-filter = un filtre
hop-service-provider = une messagerie
hop-service-list = une liste de diffusion
hop-service-forwarder = un service de transfert
hop-service-platform = un service d’envoi
hop-named-filter = filtre : { $name }
hop-named-provider = { $name }
hop-named-list = liste de diffusion : { $name }
hop-named-forwarder = transfert : { $name }
hop-named-platform = service d’envoi : { $name }

fold-title =
    { $count ->
        [one] Une étape à l’intérieur d’un réseau
       *[other] { $count } étapes à l’intérieur d’un réseau
    }

mean-number = La place sur le trajet : 1 est le serveur le plus proche de l’expéditeur.
mean-time = { $local } dans votre fuseau ({ $zone }), { $utc } en UTC. Le serveur l’a noté selon sa propre horloge.
mean-time-utc = { $utc } en UTC. Le serveur l’a noté selon sa propre horloge.
mean-no-time = Le serveur n’a noté aucune heure lisible.
mean-zone-guessed = Le fuseau horaire manque ou est inconnu : cette heure peut être fausse de plusieurs heures.
mean-clock = Comparée à ses voisines, cette horloge est { $clock }.
mean-delay = { $length } se sont écoulés depuis la mention précédente.
mean-delay-without-clock = { $length } se sont écoulés depuis la dernière mention dont l’horloge est fiable.
mean-delay-negative = Cette heure précède celle d’avant. Une horloge est fausse : ce n’est pas un vrai retard, et il n’est pas compté.
mean-delay-doubtful = Une horloge voisine est fausse : cette durée n’est pas certaine. Elle n’est pas comptée.
mean-no-delay = Rien avant elle ne permet de comparer.
mean-from = { $name } a transmis le message.
mean-helo = Il s’est présenté comme { $name }.
mean-ip = Son adresse était { $ip }, telle que le serveur suivant l’a vue.
mean-submission = Une personne s’y est connectée pour envoyer.
mean-gap = Ce n’est pas le dernier serveur qui a pris le message. Entre les deux, un serveur n’a rien noté, ou porte deux noms.
mean-no-from = La mention ne dit pas qui l’a transmis. En général, le serveur se l’est transmis à lui-même.
mean-by = { $name } a pris le message et a écrit cette mention.
mean-no-by = La mention ne dit pas quel serveur l’a écrite.
mean-loop = Le message est déjà passé ici et il est revenu : il tourne en rond.
mean-out-of-order = Cette mention se trouvait ailleurs. Les noms montrent que sa place est ici.
mean-service-filter = Il cherche le spam, les virus et les falsifications.
mean-service-provider = Il appartient à une messagerie.
mean-service-list = Il distribue les messages aux membres d’une liste.
mean-service-forwarder = Il transfère le courrier vers une autre adresse.
mean-service-platform = Il envoie du courrier pour ses clients.
mean-via = Il est passé par { $name }.
mean-with-smtp = SMTP est la façon dont les serveurs se transmettent le courrier. Ce mot n’indique aucun chiffrement.
mean-with-esmtp = ESMTP est la façon actuelle dont les serveurs se transmettent le courrier. Ce mot n’indique aucun chiffrement.
mean-with-esmtps = ESMTPS : transmis par une connexion chiffrée.
mean-with-esmtpa = ESMTPA : une personne s’est connectée pour envoyer. Ce mot n’indique aucun chiffrement.
mean-with-esmtpsa = ESMTPSA : une personne s’est connectée pour envoyer, par une connexion chiffrée.
mean-with-lmtp = LMTP : remis au programme qui range le courrier dans la boîte.
mean-with-http = HTTP : écrit dans une page web, ou envoyé par un programme à travers le web.
mean-with-mapi = MAPI : envoyé depuis Outlook, ou à l’intérieur d’Exchange.
mean-with-exchange = Transmis par Microsoft Exchange.
mean-with-local = Créé sur la même machine.
mean-with-other = La façon dont le message a été transmis, avec les mots du serveur.
mean-no-with = La mention ne dit pas comment il a été transmis.
mean-tls = La connexion était chiffrée, de la façon indiquée ici.
mean-tls-by-protocol = La connexion était chiffrée : la façon de transmettre le dit.
mean-no-tls = Entre deux organisations, et la mention n’indique aucun chiffrement : d’autres ont peut-être pu lire.
mean-tls-unknown = La mention ne dit pas si la connexion était chiffrée.
mean-id = Le numéro sous lequel ce serveur connaît le message. Avec lui, son administrateur le retrouve dans les journaux.
mean-no-id = Le serveur n’a noté aucun numéro.
mean-for = Le destinataire pour lequel le serveur avait le message à ce moment.
mean-no-for = Le serveur n’a nommé aucun destinataire. S’il y en a plusieurs, il n’en nomme en général aucun.

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
envelope-remark-forwarded = Un serveur a transféré le message et a fait sa propre adresse de retour à partir de { $address }.
envelope-remark-per-recipient = Chaque destinataire a sa propre adresse de retour. Celle-ci représente { $address }.
envelope-remark-marked = Le serveur de l’expéditeur marque ainsi son courrier. Cela désigne { $address }.
envelope-remark-tagged = La même boîte que { $address } : ce qui suit le signe plus est une étiquette.
envelope-remark-forwarded-here = Ni dans À ni dans Cc : un transfert a mené ici.
envelope-remark-member = Ni dans À ni dans Cc : la liste { $address } l’a distribué.
envelope-on-behalf = { $sender } l’a envoyé de la part de { $from }.
envelope-said-for = { $host } a pris le message pour cette adresse
envelope-said-original-to = Un serveur devait remettre à cette adresse
envelope-said-delivered-to = La boîte qui contient la copie a cette adresse
envelope-said-list = C’est l’adresse d’une liste de diffusion
envelope-said-original-recipient = L’avis donne cette adresse comme celle à laquelle on a écrit
envelope-said-final-recipient = L’avis donne cette adresse comme la dernière utilisée par les serveurs
envelope-said-return-path = L’adresse de retour a été faite pour ce seul destinataire
envelope-means-alias = Un alias ou un transfert a changé une adresse en route. Un échec plus loin ne signifie pas que la première boîte n’a rien reçu.
envelope-means-hidden = Une personne qui n’est ni dans À ni dans Cc l’a reçu, ou aurait dû le recevoir. Les autres ne le voient pas.
envelope-means-list = Une liste distribue le message à ses membres. Aucun en-tête ne les nomme. L’échec d’un membre ne dit rien des autres.
envelope-means-bcc = Une personne en Cci devait le recevoir sans que les autres le sachent. Seule la copie de l’expéditeur le montre.
envelope-means-resent = Une personne a renvoyé le message à la main. Ceux à qui il est alors allé ne sont pas ceux du premier envoi.
envelope-means-tag = Une étiquette après le signe plus ne change rien : la même boîte le reçoit.
envelope-means-forwarded = Le message de { $address } a été transféré. Un échec après cela concerne le transfert : la boîte précédente a peut-être bien le message.
envelope-means-per-recipient = L’adresse de retour désigne { $address } : un échec qui y revient concerne ce destinataire, et personne d’autre.
envelope-means-on-behalf = Pour savoir qui l’a reçu, cela ne change rien.
envelope-means-no-record = À droite, l’absence de trace est normale tant qu’aucun échec n’est signalé.

source-bounce = Avis de non-remise
source-delay-warning = Avis de retard
source-receipt = Accusé de remise
source-headers = En-têtes
source-message = Message
source-part = Partie de la pièce ci-dessus
source-not-understood = Non compris
source-pasted = Texte collé
source-delivery-report = Rapport de remise
source-returned-headers = En-têtes du message retourné
source-returned-message = Message retourné
source-text = Texte
source-outlook-with = Fichier Outlook · { $what }
source-left-aside = { $what } · mis de côté
source-outlook-file = Fichier Outlook
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
note-locked = Une pièce jointe compressée demande un mot de passe. Décompressez-la vous-même, et ajoutez ce qu’elle contient.
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
