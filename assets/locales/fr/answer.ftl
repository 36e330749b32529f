# The Answer page and everything on it: no technical words here.

number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix

month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

date-time = { $day } { $month } { $year } à { $time }

list-and = { $head } et { $last }
list-and-before-i = { $head } et { $last }

and-others =
    { $count ->
        [one] une autre personne
       *[other] { $count } autres personnes
    }

headline-failed =
    { $count ->
        [one] Une adresse n’a pas reçu votre message.
       *[other] { $number } adresses n’ont pas reçu votre message.
    }
headline-all-failed =
    { $count ->
        [one] Votre message n’a pas été remis.
       *[other] Votre message n’a été remis à aucune des { $number } adresses.
    }
headline-copied-probably =
    { $count ->
        [one] La personne en copie l’a probablement reçu.
       *[other] Les { $number } personnes en copie l’ont probablement reçu.
    }
headline-copied-very-likely =
    { $count ->
        [one] La personne en copie l’a très probablement reçu.
       *[other] Les { $number } personnes en copie l’ont très probablement reçu.
    }
headline-others-probably =
    { $count ->
        [one] L’autre personne l’a probablement reçu.
       *[other] Les { $number } autres personnes l’ont probablement reçu.
    }
headline-others-very-likely =
    { $count ->
        [one] L’autre personne l’a très probablement reçu.
       *[other] Les { $number } autres personnes l’ont très probablement reçu.
    }
headline-all-probably =
    { $count ->
        [one] Aucun échec n’est signalé pour une personne, qui a probablement reçu votre message.
       *[other] Aucun échec n’est signalé pour { $number } personnes, qui ont probablement reçu votre message.
    }
headline-all-very-likely =
    { $count ->
        [one] Aucun échec n’est signalé pour une personne, qui a très probablement reçu votre message.
       *[other] Aucun échec n’est signalé pour { $number } personnes, qui ont très probablement reçu votre message.
    }
headline-has-it-named =
    { $count ->
        [one] Une trace montre que { $names } a reçu votre message.
       *[other] Une trace montre que { $names } ont reçu votre message.
    }
headline-have-it-named = Pour { $names }, une trace montre qu’une messagerie a pris en charge votre message.
headline-have-it =
    { $count ->
        [one] Pour une personne, une trace montre qu’une messagerie a pris en charge votre message.
       *[other] Pour { $number } personnes, des traces montrent qu’une messagerie a pris en charge votre message.
    }
headline-delayed =
    { $count ->
        [one] Pour une adresse, la messagerie tente encore de remettre votre message.
       *[other] Pour { $number } adresses, la messagerie tente encore de remettre votre message.
    }
headline-delayed-over =
    { $count ->
        [one] Pour une adresse, votre message a pris du retard, et on est sans nouvelles depuis.
       *[other] Pour { $number } adresses, votre message a pris du retard, et on est sans nouvelles depuis.
    }
headline-at-risk =
    { $count ->
        [one] Pour une personne, l’arrivée de votre message est incertaine.
       *[other] Pour { $number } personnes, l’arrivée de votre message est incertaine.
    }
headline-discarded =
    { $count ->
        [one] Pour une personne, votre message a été supprimé.
       *[other] Pour { $number } personnes, votre message a été supprimé.
    }
headline-unknown =
    { $count ->
        [one] Pour une personne, rien n’indique si votre message est arrivé.
       *[other] Pour { $number } personnes, rien n’indique si votre message est arrivé.
    }
headline-expanded =
    { $count ->
        [one] Une liste ou une adresse partagée a transmis votre message.
       *[other] { $number } listes ou adresses partagées ont transmis votre message.
    }
headline-copy-in-mailbox = Cette copie, destinée à { $name }, est arrivée dans sa boîte mail.
headline-copy-at-server = Cette copie, destinée à { $name }, a été reçue par sa messagerie.
headline-copy-others =
    { $count ->
        [one] La copie ne dit rien de certain sur l’autre personne.
       *[other] La copie ne dit rien de certain sur les { $number } autres personnes.
    }
headline-whose-copy = C’est la copie d’un message, mais rien n’indique qui l’a reçue.
headline-sent-copy = Voici le message tel qu’il a été envoyé. Aucun échec n’y est signalé.
headline-draft = C’est un brouillon : il n’avait pas encore été envoyé lorsqu’il a été enregistré.
headline-no-recipients = Ce message n’indique pas à qui il était destiné.
headline-nobody-named = Un message est revenu, mais il ne dit pas clairement pour qui.
headline-nobody-named-late = Un système de messagerie signale un message en retard, mais il ne dit pas clairement pour qui.
headline-nobody-named-arrived = Un système de messagerie dit qu’un message est arrivé, mais il ne dit pas clairement chez qui.
headline-auto-reply = C’est une réponse automatique, pas un échec.
headline-empty = Ce fichier est vide.
headline-not-text = Ce n’est pas un message enregistré.
headline-not-mail = Aucun e-mail n’a été trouvé dans ce texte.

subtitle-subject = « { $subject } »
subtitle-came-back = Ce qui est revenu : { $what }
subtitle-sent-by = envoyé le { $time } par { $name }
subtitle-sent = envoyé le { $time }
subtitle-by = envoyé par { $name }
subtitle-left-aside =
    { $count ->
        [one] un autre message mis de côté
       *[other] { $count } autres messages mis de côté
    }
subtitle-pieces =
    { $count ->
        [one] d’après une pièce
       *[other] d’après { $count } pièces
    }

explain-silence = Les messageries signalent d’elles-mêmes les échecs, mais pas les réussites. L’absence de nouvelles signifie donc le plus souvent que le message est arrivé.
explain-arrived = « Arrivé » signifie que la messagerie du destinataire a le message. Il peut être encore non lu, ou dans le courrier indésirable.
explain-delayed = « Nouvelles tentatives en cours » ne veut pas dire échec. La messagerie réessaie d’elle-même. Elle prévient si elle abandonne.
explain-delayed-over = Le délai des tentatives est écoulé, et aucun autre avis n’a été ajouté ici. Votre message a pu arriver en retard, ou un avis d’échec manque peut-être.
explain-contradicted = Deux pièces se contredisent, et les deux sont montrées. Seule la personne peut dire laquelle est juste.
explain-left-aside = Mis de côté : { $names }. Pour en voir la réponse, ouvrez-le seul.
explain-other-messages =
    { $count ->
        [one] Une pièce concerne un autre message et a été laissée de côté.
       *[other] { $count } pièces concernent d’autres messages et ont été laissées de côté.
    }
explain-unnamed-reason = La raison indiquée : { $reason }.
explain-nobody-named = Mailtrail n’a pas pu déterminer qui cet échec concerne. Ajoutez le message de vos éléments envoyés, ou transmettez les deux messages à votre assistance.
explain-nobody-named-late = Aucun échec jusqu’ici, et le système de messagerie essaie encore. Ajoutez le message de vos éléments envoyés pour voir tous les destinataires.
explain-auto-reply = Quelqu’un est absent, ou un programme a répondu. Cela signifie en général que l’adresse existe.
explain-not-mail = Enregistrez le message revenu dans un fichier (.eml) et déposez-le ici. Ou copiez son texte et collez-le.

finding-original-not-returned = L’avis ne contient pas votre message : les autres personnes ne peuvent donc pas être listées. Ajoutez la copie de vos éléments envoyés.
finding-original-in-part = L’avis ne montre que l’essentiel de votre message et peut oublier des personnes. Ajoutez la copie de vos éléments envoyés.
finding-others-in-headers =
    { $count ->
        [one] Cette copie s’adressait aussi à une autre personne. Cela montre à qui elle était destinée, pas qui l’a reçue.
       *[other] Cette copie s’adressait aussi à { $count } autres personnes. Cela montre à qui elle était destinée, pas qui l’a reçue.
    }

role-to = À
role-cc = Cc
role-bcc = Cci
role-resent = Renvoyé
role-envelope-only = Ni À ni Cc
role-list-member = Membre d’une liste
role-forwarded-to = Transféré à
role-in-report = Figure dans l’avis
# In the place of an address, where a report has only a name.
address-unknown = adresse non indiquée
address-internal = adresse interne

verdict-failed = Non remis
verdict-delayed = Nouvelles tentatives en cours
verdict-delayed-over = Retardé, sans nouvelles depuis
verdict-probably = Probablement arrivé
verdict-very-likely = Très probablement arrivé
verdict-at-risk = Incertain
verdict-accepted = Accepté par son serveur
verdict-relayed = Transmis, sans autre retour
verdict-delivered = Remis
verdict-read = Ouvert, selon l’accusé
verdict-expanded = Distribué par la liste
verdict-quarantined = Message retenu
verdict-junked = Dans le courrier indésirable
verdict-discarded = Supprimé
verdict-unknown = On ne sait pas
verdict-forwarded = Transmis à une autre adresse

cause-user-unknown = son serveur dit ne pas connaître cette adresse
cause-mailbox-disabled = son serveur dit que cette boîte est désactivée
cause-mailbox-full = son serveur dit que la boîte est pleine
cause-address-syntax = selon l’avis, l’adresse n’est pas écrite correctement
cause-address-moved = son serveur dit que cette personne a changé d’adresse
cause-domain-not-found = la partie après le @ est introuvable
cause-no-mail-service = selon l’avis, la partie après le @ ne reçoit pas de courrier
cause-recipient-restricted = son serveur dit que cette adresse n’accepte que certains expéditeurs
cause-sender-rejected = son serveur dit ne pas accepter votre adresse
cause-sender-blocked = son serveur a refusé le courrier du système d’envoi
cause-authentication-failed = son serveur dit n’avoir pas pu confirmer d’où venait le message
cause-policy-rejected = son serveur dit qu’une de ses règles ne le permet pas
cause-spam-rejected = son serveur l’a pris pour du courrier indésirable
cause-virus-rejected = son serveur a soupçonné un virus
cause-content-rejected = son serveur a refusé son contenu ou une pièce jointe
cause-message-too-large = il a été refusé, car trop volumineux
cause-relay-denied = le serveur contacté dit ne pas accepter de courrier pour cette adresse
cause-submission-refused = votre propre messagerie a refusé de l’envoyer
cause-forwarding-blocked = selon l’avis, le transfert automatique n’est pas autorisé
cause-rate-limited = selon l’avis, trop de messages sont arrivés à la fois
cause-greylisted = son serveur a demandé de réessayer plus tard
cause-too-many-recipients = selon l’avis, le message avait trop de destinataires
cause-connection-failed = son serveur n’a pas pu être joint
cause-tls-failed = aucune connexion sécurisée avec son serveur n’a été possible
cause-routing-loop = selon l’avis, le message tournait en rond
cause-server-storage = son serveur dit ne plus avoir de place
cause-server-error = son serveur signale un problème qui lui est propre
cause-protocol-error = les deux messageries ne se sont pas comprises
cause-expired = il n’a pas pu être remis à temps
cause-list-refused = la liste de diffusion ne l’a pas accepté
cause-complaint = selon l’avis, il a été signalé comme indésirable
cause-delivered = selon l’avis, il a été remis
cause-unknown = l’avis ne dit pas clairement pourquoi

delay-greylisted = son serveur demande de patienter un peu
delay-rate-limited = son serveur demande de ralentir
delay-mailbox-full = son serveur dit que la boîte est pleine en ce moment
delay-sender-blocked = son serveur n’accepte pas le courrier du système d’envoi pour le moment
delay-connection-failed = son serveur ne répond pas
delay-domain-not-found = la partie après le @ est introuvable pour le moment
delay-unknown = la remise n’a pas encore réussi

reason-tried-until = { $reason } · tentatives jusqu’au { $time }
reason-was-tried-until = { $reason } · tentatives prévues jusqu’au { $time }
reason-no-failure = aucun échec signalé, aucune confirmation
reason-at-risk = il a été refusé pour quelqu’un de la même organisation
reason-receipt = un accusé le dit
reason-accepted = son serveur a confirmé avoir accepté le message
reason-relayed = le système suivant n’envoie pas d’accusés
reason-copy = sa copie le montre
reason-expanded = transmis à ses membres
reason-stands-for = transmet le courrier à { $address }
reason-same-mailbox = sa messagerie appelle cette adresse { $address }
reason-unknown = rien ici ne dit ce qui s’est passé

why-report-says-failed = L’avis mentionne cette adresse et dit que la remise a échoué.
why-report-says-delayed = L’avis mentionne cette adresse et parle d’un retard, pas d’un échec.
why-report-calls-it-late = L’avis parle d’un retard.
why-text-says-time-is-over = Son texte dit que le temps prévu pour les tentatives est écoulé.
why-server-answered = La réponse vient du serveur { $host }.
why-own-server-reports = L’avis vient du serveur { $host }.
why-report-names-them = L’avis mentionne cette adresse.
why-tries-until = L’avis annonce des tentatives jusqu’au { $time }.
why-server-took-it = Un accusé dit que le serveur { $host } l’a accepté.
why-receipt-says-delivered = Un accusé dit qu’il a été remis.
why-receipt-says-relayed = Un accusé dit qu’il a été transmis à un système qui n’envoie pas d’accusés.
why-receipt-says-expanded = Un accusé dit qu’une liste l’a transmis à ses membres.
why-report-names-others =
    { $count ->
        [one] Une seule adresse figure dans ce qui est revenu, et ce n’est pas celle-ci.
       *[other] { $count } adresses figurent dans ce qui est revenu, et celle-ci n’en fait pas partie.
    }
why-no-report-at-hand = Aucun avis d’échec n’a été ajouté ici.
why-was-addressed = Le message était adressé à cette personne.
why-refusal-concerns-one = Le refus ne concerne qu’une boîte et ne touche pas les autres.
why-late-failure-possible = Un avis d’échec tardif reste possible jusqu’au { $time }.
why-late-failure-past = Depuis le { $time }, on n’attend plus d’avis d’échec tardif.
why-neighbor-refused = Le message a été refusé pour { $address }.
why-same-organization = Cette personne appartient à la même organisation : le refus peut concerner les deux.
why-nothing-about-this-one = Rien ici ne dit ce qu’est devenue la copie de cette personne.
why-named-in-this-copy = Le message mentionne cette personne parmi ses destinataires.
why-copy-says-nothing-of-others = La copie d’une personne ne montre pas si celle d’une autre est arrivée.
why-draft = C’est un brouillon, et rien ne montre qu’il a été envoyé.
why-report-names-nobody = L’avis ne dit pas clairement qui il concerne ; c’est peut-être cette personne.
why-name-alone = Seul un nom figure ici, et l’envoi à { $address } a échoué ou attend ; c’est peut-être cette personne.
why-stands-for-another = Cette adresse transmet son courrier à { $address }.
why-same-mailbox = À l’intérieur, cette boîte est connue sous l’adresse { $address }.
why-behind-another = Le courrier pour { $address } est transmis à cette adresse.
why-not-in-to-or-cc = Cette adresse n’est ni dans À ni dans Cc. Il peut s’agir d’une copie cachée, d’une liste ou d’un transfert.
why-copy-from-mailbox = Cette copie a été déposée dans sa boîte mail.
why-copy-from-server = Un serveur a pris en charge cette copie pour cette personne.
why-copy-had-at = Elle y était le { $time }.
why-headers-can-be-edited = Un texte collé peut avoir été modifié : il n’est pas plus fiable que la personne qui l’a fourni.

step-check-address = Vérifiez l’adresse utilisée pour { $names }, par exemple les fautes de frappe. Si elle semble juste, demandez l’adresse actuelle par téléphone.
step-check-domain = Vérifiez la partie après le @ dans l’adresse utilisée pour { $names }.
step-ask-to-make-space = Prévenez { $names }, par téléphone ou autrement, que la boîte mail est pleine.
step-ask-for-address = Demandez l’adresse actuelle à { $names }, par téléphone ou autrement.
step-ask-permission = Demandez à { $names }, par téléphone ou autrement, d’autoriser vos messages.
step-ask-own-administrator = Transmettez la note à votre service informatique. Il y a peut-être quelque chose à corriger de votre côté.
step-ask-their-administrator = Contactez { $names } autrement. Le service informatique du destinataire doit vérifier le serveur.
step-change-content = Renvoyez le message à { $names } sans lien ni pièce jointe. S’il est encore refusé, téléphonez.
step-make-smaller = Réduisez les pièces jointes, ou partagez-les par un lien.
step-send-later = Renvoyez le message à { $names } plus tard.
step-send-fewer = Envoyez le message à moins de personnes à la fois.
step-resend-to-everybody = Renvoyez ensuite le message.
step-resend-to-everybody-once-solved = Quand vous saurez que c’est réglé, renvoyez le message.
step-resend-to-them =
    { $count ->
        [one] Renvoyez ensuite le message à { $names } seulement, pas à tout le monde.
       *[other] Renvoyez ensuite le message à { $names } seulement, pas à tout le monde.
    }
step-wait = Pour l’instant, ne renvoyez pas le message à { $names } : la messagerie réessaie jusqu’au { $time }. En cas d’échec, un autre avis arrive. Si c’est urgent, téléphonez.
step-ask-whether-it-came = Demandez à { $names }, par téléphone ou autrement, si votre message est arrivé. Sinon, renvoyez-le seulement à { $names }.
step-tell-those-in-copy = Pour confirmation, écrivez à { $names }. Vous pouvez copier le texte préparé.
step-look-in-junk = Demandez à { $names } de regarder dans le courrier indésirable.
step-let-it-be = Ce qui n’est pas arrivé est une réponse automatique de votre messagerie. Vous n’avez rien à faire.
step-nothing-to-do = Vous n’avez rien à faire.
step-add-sent-copy = Ajoutez le message de vos éléments envoyés pour voir tous les destinataires.
step-add-bounce = Si un message est revenu à l’expéditeur, ajoutez-le ici.
step-paste-quoted = Ce message cite un avis d’échec. Copiez ce passage et collez-le ici.
step-add-what-came-back = Ajoutez le message qui est revenu.

next-check-address = Vérifiez comment l’adresse est écrite.
next-check-domain = Vérifiez la partie après le @.
next-ask-to-make-space = Prévenez cette personne autrement que la boîte mail est pleine.
next-ask-for-address = Demandez l’adresse actuelle autrement.
next-ask-permission = Demandez autrement à cette personne d’autoriser vos messages.
next-ask-own-administrator = Transmettez la note à votre service informatique.
next-ask-their-administrator = Contactez cette personne autrement ; son service informatique doit intervenir.
next-change-content = Renvoyez-le sans lien ni pièce jointe. S’il est encore refusé, téléphonez.
next-make-smaller = Réduisez les pièces jointes.
next-send-later = Renvoyez-le plus tard.
next-send-fewer = Envoyez-le à moins de personnes à la fois.
next-resend-to-them = Renvoyez-le ensuite à cette adresse seulement.
next-wait = Patientez : la messagerie réessaie d’elle-même.
next-ask-whether-it-came = Demandez si votre message est arrivé.
next-look-in-junk = Si la personne ne le voit pas, demandez-lui de regarder dans le courrier indésirable.
next-nothing-to-do = Vous n’avez rien à faire.

prove-ask-for-headers = Demandez sa copie, enregistrée dans un fichier (.eml), et déposez-la ici.
prove-message-trace = Ou demandez un suivi des messages à votre service informatique.
prove-server-log = Votre service informatique peut voir les tentatives dans le journal de votre messagerie.
prove-wait-until = Ou patientez : après le { $time }, on n’attend plus d’avis d’échec tardif.
prove-wait-over = Le délai est passé : depuis le { $time }, on n’attend plus d’avis d’échec tardif.

know-arrived = Arrivé ne veut pas dire lu. Le message peut être dans le courrier indésirable.
know-may-work-later = Le même message passera peut-être plus tard : l’obstacle peut être temporaire.
know-will-fail-again = Un nouvel envoi identique échouera probablement tant que rien ne change.
know-do-not-resend = Ne le renvoyez pas maintenant : il pourrait arriver deux fois.
know-alias = La suite est indiquée avec l’adresse à laquelle le message a été transmis.
