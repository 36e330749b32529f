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
        [one] Aucun échec n’est signalé pour une personne, qui l’a probablement reçu.
       *[other] Aucun échec n’est signalé pour { $number } personnes, qui l’ont probablement reçu.
    }
headline-all-very-likely =
    { $count ->
        [one] Aucun échec n’est signalé pour une personne, qui l’a très probablement reçu.
       *[other] Aucun échec n’est signalé pour { $number } personnes, qui l’ont très probablement reçu.
    }
headline-have-it =
    { $count ->
        [one] La messagerie d’une personne l’a bien reçu.
       *[other] La messagerie de { $number } personnes l’a bien reçu.
    }
headline-delayed =
    { $count ->
        [one] Pour une adresse, la remise est encore tentée.
       *[other] Pour { $number } adresses, la remise est encore tentée.
    }
headline-delayed-over =
    { $count ->
        [one] Pour une adresse, il était retardé, sans nouvelles depuis.
       *[other] Pour { $number } adresses, il était retardé, sans nouvelles depuis.
    }
headline-at-risk =
    { $count ->
        [one] Pour une personne, c’est incertain.
       *[other] Pour { $number } personnes, c’est incertain.
    }
headline-discarded =
    { $count ->
        [one] Pour une personne, il a été supprimé.
       *[other] Pour { $number } personnes, il a été supprimé.
    }
headline-unknown =
    { $count ->
        [one] On ne sait rien pour une personne.
       *[other] On ne sait rien pour { $number } personnes.
    }
headline-expanded =
    { $count ->
        [one] Une liste ou adresse partagée l’a transmis.
       *[other] { $number } listes ou adresses partagées l’ont transmis.
    }
headline-copy-in-mailbox = Cette copie est arrivée dans la messagerie de { $name }.
headline-copy-at-server = La messagerie de { $name } a eu cette copie.
headline-copy-others =
    { $count ->
        [one] Elle ne dit rien de certain sur l’autre personne.
       *[other] Elle ne dit rien de certain sur les { $number } autres.
    }
headline-whose-copy = C’est la copie d’un message, mais rien n’indique de qui.
headline-sent-copy = Voici le message tel qu’il a été envoyé. Aucun échec n’y est signalé.
headline-no-recipients = Ce message n’indique pas à qui il était destiné.
headline-nobody-named = Un message est revenu, mais sans dire clairement pour qui.
headline-auto-reply = C’est une réponse automatique, pas un échec.
headline-empty = Ce fichier est vide.
headline-not-text = Ce n’est pas un message enregistré.
headline-not-mail = Aucun courriel n’a été trouvé dans ce texte.

subtitle-subject = « { $subject } »
subtitle-sent-by = envoyé le { $time } par { $name }
subtitle-sent = envoyé le { $time }
subtitle-by = de { $name }
subtitle-pieces =
    { $count ->
        [one] d’après une pièce
       *[other] d’après { $count } pièces
    }

explain-silence = Les messageries signalent d’elles-mêmes les échecs, mais pas les réussites. L’absence de nouvelles signifie donc le plus souvent que le message est arrivé.
explain-arrived = « Arrivé » signifie que leur messagerie a le message. Il peut être non lu, ou dans le courrier indésirable.
explain-delayed = « Nouvelles tentatives » n’est pas un échec. La messagerie réessaie d’elle-même et prévient si elle abandonne.
explain-delayed-over = Le temps des tentatives est écoulé, et aucun autre avis n’est ici. Il a pu arriver tard, ou un avis d’échec manque.
explain-contradicted = Deux pièces se contredisent. Les deux sont montrées ; la plus proche de la personne compte.
explain-other-messages =
    { $count ->
        [one] Une pièce concerne un autre message et a été laissée de côté.
       *[other] { $count } pièces concernent d’autres messages et ont été laissées de côté.
    }
explain-nobody-named = Mailtrail n’a pas pu voir qui cet échec concerne. Ajoutez le message de vos éléments envoyés, ou transmettez les deux à votre assistance.
explain-auto-reply = Quelqu’un est absent ou un programme a répondu. Cela montre que la boîte existe.
explain-not-mail = Enregistrez le message revenu comme fichier (.eml) et déposez-le ici, ou copiez son texte et collez-le.

finding-original-not-returned = L’avis ne contient pas votre message : les autres destinataires n’apparaissent donc pas. Ajoutez la copie de vos éléments envoyés.
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
role-list-member = Membre de liste
role-forwarded-to = Transféré à
role-in-report = Nommé dans l’avis

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
verdict-quarantined = Mis en quarantaine
verdict-junked = Dans le courrier indésirable
verdict-discarded = Supprimé
verdict-unknown = On ne sait pas
verdict-forwarded = Transmis à une autre adresse

cause-user-unknown = son serveur dit ne pas connaître cette adresse
cause-mailbox-disabled = son serveur dit que cette boîte est désactivée
cause-mailbox-full = sa boîte est pleine
cause-address-syntax = l’adresse n’est pas écrite correctement
cause-address-moved = la personne a changé d’adresse
cause-domain-not-found = la partie après le @ est introuvable
cause-no-mail-service = la partie après le @ ne reçoit pas de courrier
cause-recipient-restricted = cette adresse n’accepte que certains expéditeurs
cause-sender-rejected = son serveur n’accepte pas votre adresse
cause-sender-blocked = son serveur bloque le système qui l’a envoyé
cause-authentication-failed = son serveur n’a pas pu confirmer qu’il venait de vous
cause-policy-rejected = une règle de son organisation l’a refusé
cause-spam-rejected = son serveur l’a pris pour du courrier indésirable
cause-virus-rejected = son serveur a soupçonné un virus
cause-content-rejected = son serveur a refusé le contenu ou une pièce jointe
cause-message-too-large = le message était trop volumineux
cause-relay-denied = le serveur contacté n’accepte pas de courrier pour cette adresse
cause-submission-refused = votre propre messagerie ne l’a pas envoyé
cause-forwarding-blocked = le transfert automatique n’est pas autorisé
cause-rate-limited = trop de messages sont arrivés à la fois
cause-greylisted = son serveur a demandé de réessayer plus tard
cause-too-many-recipients = le message avait trop de destinataires
cause-connection-failed = son serveur était injoignable
cause-tls-failed = aucune connexion sécurisée avec son serveur n’a été possible
cause-routing-loop = le message tournait en rond
cause-server-storage = son serveur n’a plus de place
cause-server-error = son serveur rencontre un problème
cause-protocol-error = les deux messageries ne se sont pas comprises
cause-expired = il n’a pas pu être remis à temps
cause-list-refused = la liste de diffusion ne l’a pas accepté
cause-complaint = il a été signalé comme indésirable
cause-delivered = il a été remis
cause-unknown = l’avis ne dit pas clairement pourquoi

delay-greylisted = son serveur demande de patienter
delay-rate-limited = son serveur demande de ralentir
delay-mailbox-full = sa boîte est pleine en ce moment
delay-connection-failed = son serveur ne répond pas
delay-domain-not-found = la partie après le @ est introuvable pour le moment
delay-unknown = la remise n’a pas encore réussi

reason-tried-until = { $reason } · tentatives jusqu’au { $time }
reason-was-tried-until = { $reason } · tentatives prévues jusqu’au { $time }
reason-no-failure = aucun échec signalé
reason-at-risk = quelqu’un de la même organisation a été refusé
reason-receipt = un accusé le dit
reason-accepted = son serveur a confirmé l’avoir accepté
reason-relayed = le système suivant n’envoie pas d’accusé
reason-copy = sa copie le montre
reason-expanded = transmis à ses membres
reason-stands-for = renvoie vers { $address }
reason-unknown = rien ici ne dit ce qui s’est passé

why-report-says-failed = L’avis nomme cette adresse et dit que la remise a échoué.
why-report-says-delayed = L’avis nomme cette adresse et parle d’un retard, pas d’un échec.
why-server-answered = La réponse vient du serveur { $host }.
why-own-server-reports = Le serveur { $host } le signale.
why-report-names-them = L’avis nomme cette adresse.
why-tries-until = Les tentatives durent jusqu’au { $time }.
why-server-took-it = Un accusé dit que le serveur { $host } l’a accepté.
why-receipt-says-delivered = Un accusé dit qu’il a été remis.
why-receipt-says-relayed = Un accusé dit qu’il a été transmis à un système qui n’en envoie pas.
why-receipt-says-expanded = Un accusé dit qu’une liste l’a transmis à ses membres.
why-report-names-others =
    { $count ->
        [one] L’avis nomme une seule adresse, et ce n’est pas celle-ci.
       *[other] Les avis nomment { $count } adresses, et celle-ci n’en fait pas partie.
    }
why-no-report-at-hand = Aucun avis d’échec n’a été ajouté ici.
why-was-addressed = Le message était adressé à cette personne.
why-refusal-concerns-one = Le refus ne concerne qu’une boîte et ne touche pas les autres.
why-late-failure-possible = Un échec tardif reste possible jusqu’au { $time }.
why-late-failure-past = Un échec tardif n’est plus attendu depuis le { $time }.
why-neighbor-refused = Le message a été refusé pour { $address }.
why-same-organization = Cette personne est dans la même organisation : le refus peut concerner les deux.
why-nothing-about-this-one = Rien ici ne dit ce qu’est devenue la copie de cette personne.
why-named-in-this-copy = Le message montre cette personne parmi les destinataires.
why-copy-says-nothing-of-others = La copie d’une personne ne montre pas si celle d’une autre est arrivée.
why-report-names-nobody = L’avis ne dit pas clairement qui il concerne ; ce peut être cette personne.
why-stands-for-another = Cette adresse transmet son courrier à { $address }.
why-behind-another = Le courrier pour { $address } est transmis à cette adresse.
why-not-in-to-or-cc = Cette adresse n’est ni dans À ni dans Cc. Ce peut être une copie cachée, une liste ou un transfert.
why-copy-from-mailbox = Cette copie a été déposée dans sa boîte.
why-copy-from-server = Un serveur a eu cette copie pour cette personne.
why-copy-had-at = Elle y était le { $time }.
why-headers-can-be-edited = Un texte collé peut être modifié : il est aussi sûr que la personne qui l’a donné.

step-check-address = Vérifiez l’adresse de { $names }. C’est souvent une faute de frappe ou une ancienne adresse.
step-check-domain = Vérifiez la partie après le @ dans l’adresse de { $names }.
step-ask-to-make-space = Prévenez { $names } par téléphone ou autrement que sa boîte est pleine.
step-ask-for-address = Demandez à { $names } son adresse actuelle par téléphone ou autrement.
step-ask-permission = Demandez à { $names } d’autoriser vos messages.
step-ask-own-administrator = Transmettez la note à votre service informatique : la correction est de votre côté.
step-ask-their-administrator = Joignez { $names } autrement. Son service informatique doit vérifier son serveur.
step-change-content = Écrivez à { $names } sans liens ni pièces jointes, ou joignez cette adresse autrement.
step-make-smaller = Réduisez les pièces jointes ou partagez-les par un lien.
step-send-later = Renvoyez à { $names } plus tard.
step-send-fewer = Envoyez à moins de personnes à la fois.
step-resend-to-them =
    { $count ->
        [one] Renvoyez ensuite à { $names } seulement, pas à tout le monde.
       *[other] Renvoyez ensuite à { $names } seulement, pas à tout le monde.
    }
step-wait = Patientez et ne renvoyez pas encore à { $names }. Un nouvel avis viendra en cas d’échec.
step-ask-whether-it-came = Demandez à { $names } si le message est arrivé.
step-tell-those-in-copy = Prévenez { $names } : le message est prêt.
step-look-in-junk = Demandez à { $names } de regarder dans le courrier indésirable.
step-nothing-to-do = Rien à faire.
step-add-sent-copy = Ajoutez le message de vos éléments envoyés pour voir tout le monde.
step-add-bounce = Si un message est revenu à l’expéditeur, ajoutez-le ici.
step-add-what-came-back = Ajoutez le message qui est revenu.

next-check-address = Vérifiez l’orthographe de l’adresse.
next-check-domain = Vérifiez la partie après le @.
next-ask-to-make-space = Prévenez-les autrement que la boîte est pleine.
next-ask-for-address = Demandez l’adresse actuelle autrement.
next-ask-permission = Demandez-leur d’autoriser vos messages.
next-ask-own-administrator = Transmettez la note à votre service informatique.
next-ask-their-administrator = Joignez-les autrement ; leur service informatique doit intervenir.
next-change-content = Envoyez-le sans liens ni pièces jointes.
next-make-smaller = Réduisez les pièces jointes.
next-send-later = Renvoyez plus tard.
next-send-fewer = Envoyez à moins de personnes à la fois.
next-resend-to-them = Renvoyez ensuite à cette adresse seulement.
next-wait = Patientez ; les tentatives continuent d’elles-mêmes.
next-ask-whether-it-came = Demandez si le message est arrivé.
next-look-in-junk = Si la personne ne le voit pas, demandez-lui de regarder dans le courrier indésirable.
next-nothing-to-do = Rien à faire.

prove-ask-for-headers = Demandez sa copie, enregistrée comme fichier (.eml), et déposez-la ici.
prove-message-trace = Ou demandez un suivi des messages à votre service informatique.
prove-server-log = Votre service informatique voit les tentatives dans le journal de votre messagerie.
prove-wait-until = Ou patientez : après le { $time }, un échec tardif n’est plus attendu.
prove-wait-over = Le délai est passé : depuis le { $time }, un échec tardif n’est plus attendu.

know-arrived = Arrivé ne veut pas dire lu. Le message peut être dans le courrier indésirable.
know-may-work-later = Le même message peut passer plus tard : l’obstacle peut disparaître.
know-will-fail-again = Un nouvel envoi identique échouera tant que rien ne change.
know-do-not-resend = Ne renvoyez pas maintenant : il pourrait arriver deux fois.
know-alias = La suite est indiquée avec l’adresse vers laquelle il est parti.
