# What single rules find: words of the Answer page, no technical ones here.

headline-only-delayed =
    { $count ->
        [one] Rien n’a échoué jusqu’ici. Pour une adresse, la messagerie tente encore de remettre votre message.
       *[other] Rien n’a échoué jusqu’ici. Pour { $number } adresses, la messagerie tente encore de remettre votre message.
    }
headline-copy-failed =
    { $count ->
        [one] Une personne en copie n’a pas reçu votre message.
       *[other] { $number } personnes en copie n’ont pas reçu votre message.
    }
headline-main-probably =
    { $count ->
        [one] La personne à qui vous avez écrit l’a probablement reçu.
       *[other] Les { $number } personnes à qui vous avez écrit l’ont probablement reçu.
    }
headline-main-very-likely =
    { $count ->
        [one] La personne à qui vous avez écrit l’a très probablement reçu.
       *[other] Les { $number } personnes à qui vous avez écrit l’ont très probablement reçu.
    }
headline-list-failed =
    { $count ->
        [one] Une liste ou un groupe n’a pas accepté votre message ; ses membres ne l’ont donc pas reçu par là.
       *[other] { $number } listes ou groupes n’ont pas accepté votre message ; leurs membres ne l’ont donc pas reçu par là.
    }
headline-contradicted =
    { $count ->
        [one] Pour une personne, deux éléments se contredisent : l’un indique un échec, l’autre une arrivée.
       *[other] Pour { $number } personnes, des éléments se contredisent : les uns indiquent un échec, les autres une arrivée.
    }
headline-stopped-for-all =
    { $count ->
        [one] Il a été refusé par votre propre messagerie ; l’autre personne ne l’a donc probablement pas reçu non plus.
       *[other] Il a été refusé par votre propre messagerie ; les { $number } autres personnes ne l’ont donc probablement pas reçu non plus.
    }
headline-quarantined =
    { $count ->
        [one] La messagerie d’une personne retient votre message.
       *[other] Les messageries de { $number } personnes retiennent votre message.
    }
headline-system-message = Ce message vient d’une messagerie, mais Mailtrail n’y a trouvé aucun échec.
explain-system-message = Si un de vos messages vous est bien revenu, ajoutez ce retour, ou le message du dossier Envoyés.

headline-not-sent = Votre logiciel de messagerie n’a pas envoyé ce message.
finding-not-handed-over = En général, personne ne l’a alors reçu : il est encore dans la boîte d’envoi ou les brouillons.
reason-stopped-for-all = refusé par la messagerie de l’expéditeur
reason-passed-on = une règle de cette boîte l’a transmis
reason-quarantined = le message est retenu pour vérification
reason-no-reports-wanted = aucun échec n’est signalé pour ce message

why-quarantined = Le rapport parle d’un échec. Son texte dit que le message est retenu pour vérification.
why-refused-together = Une seule réponse du serveur l’a refusé pour { $count } adresses à la fois. Ces adresses peuvent donc toutes être justes.
why-late-then-failed = Un retard a d’abord été signalé, puis un échec.
why-late-then-arrived = Un retard a d’abord été signalé, puis le message est arrivé.
why-never-left = Votre propre messagerie a refusé d’envoyer le message. Un tel refus concerne tous les destinataires.
why-no-reports-wanted = Le message a été envoyé sans que les échecs soient signalés. L’absence de nouvelles ne dit donc rien ici.
why-sent-to-each-alone = Le message a été envoyé à chaque personne séparément. Les rapports sur cette personne arrivent séparément aussi.
finding-reports-elsewhere = Les rapports sur ce message vont à { $address }. Cherchez-les dans cette boîte.
why-is-a-list = Cette adresse est une liste. Si un membre ne reçoit pas le message, c’est son responsable qui l’apprend, pas vous.
why-forwarded-copy-failed = Ce qui a échoué est la copie transmise à { $address }. Cette boîte a peut-être la sienne.
why-rule-passed-it-on = Une règle de cette boîte a transmis le message ; il y était donc arrivé.
finding-passed-on = Ce retour concerne une copie transmise par une règle de { $address }. Le message y était donc arrivé.
why-one-report-each = Cette messagerie envoie un rapport par adresse. Un rapport sur cette personne peut encore arriver.

fact-handling = Consigne de traitement

headline-passed-on-failed =
    { $count ->
        [one] Une adresse à laquelle votre message a été transmis ne l’a pas reçu.
       *[other] { $number } adresses auxquelles votre message a été transmis ne l’ont pas reçu.
    }
reason-reports-elsewhere = les rapports sur cette personne arrivent séparément
step-resend-to-all = Renvoyez ensuite le message à tous ceux à qui il était destiné.
step-ask-to-release = Demandez à { $names }, par téléphone ou autrement, de faire débloquer le message. Ne le renvoyez pas pour l’instant.
next-ask-to-release = Demandez-lui, par un autre moyen, de faire libérer le message.

why-cause-is-a-guess = La raison est une supposition : la réponse n’a qu’un code général.
why-may-still-wait = Jusque-là, le message attend peut-être encore de votre côté.

# Somebody of another domain at the same provider.
why-same-servers = Les mêmes serveurs reçoivent le courrier de cette adresse : le refus peut concerner les deux.
reason-at-risk-beside = il a été refusé pour quelqu’un chez le même fournisseur
reason-contradicted = un élément dit que le message est arrivé, un autre dit le contraire

# Une adresse derrière une autre, et ce qui n’est jamais parti.
headline-forwarded-failed =
    { $count ->
        [one] Une adresse transfère son courrier à une autre, et votre message n’y est pas arrivé.
       *[other] { $number } adresses transfèrent leur courrier à d’autres, et votre message n’y est pas arrivé.
    }
verdict-forwarded-failed = Transféré, non remis là-bas
verdict-stopped = Probablement non remis
explain-forwarded-failed = L’adresse qui transfère le courrier en garde peut-être aussi une copie. L’avis ne le dit pas.
explain-silence-past = « Très probablement » signifie que le délai habituel des avis tardifs est passé.
step-tell-owner = Prévenez { $names }, par téléphone ou autrement, que le transfert vers { $address } ne marche pas.
next-tell-owner = Prévenez autrement le titulaire de la première adresse que le transfert ne marche pas.
step-ask-list-owner = Demandez au responsable de { $names } de vous laisser y écrire, ou à un membre de transmettre le message.
next-ask-list-owner = Demandez au responsable de la liste d’autoriser vos messages.
step-resend-once-solved =
    { $count ->
        [one] Quand vous saurez que c’est réglé, renvoyez le message à { $names } seulement, pas à tout le monde.
       *[other] Quand vous saurez que c’est réglé, renvoyez le message à { $names } seulement, pas à tout le monde.
    }
next-resend-once-solved = Quand vous saurez que c’est réglé, renvoyez le message, mais pas à tout le monde.

# Titres qui nomment une ou deux personnes.
headline-failed-named =
    { $count ->
        [one] { $names } n’a pas reçu votre message.
       *[other] { $names } n’ont pas reçu votre message.
    }
headline-probably-named =
    { $count ->
        [one] { $names } l’a probablement reçu.
       *[other] { $names } l’ont probablement reçu.
    }
headline-very-likely-named =
    { $count ->
        [one] { $names } l’a très probablement reçu.
       *[other] { $names } l’ont très probablement reçu.
    }
headline-all-probably-named =
    { $count ->
        [one] Aucun échec n’est signalé : { $names } a probablement reçu votre message.
       *[other] Aucun échec n’est signalé : { $names } ont probablement reçu votre message.
    }
headline-all-very-likely-named =
    { $count ->
        [one] Aucun échec n’est signalé : { $names } a très probablement reçu votre message.
       *[other] Aucun échec n’est signalé : { $names } ont très probablement reçu votre message.
    }
headline-delayed-named = Pour { $names }, la messagerie tente encore de remettre votre message.
headline-delayed-over-named = Pour { $names }, votre message a pris du retard, et on est sans nouvelles depuis.
headline-only-delayed-named = Rien n’a échoué jusqu’ici. Votre message n’est pas encore arrivé chez { $names } ; la messagerie continue d’essayer.
headline-list-failed-named =
    { $count ->
        [one] La liste { $names } n’a pas accepté votre message ; ses membres ne l’ont donc pas reçu par la liste.
       *[other] Les listes { $names } n’ont pas accepté votre message ; leurs membres ne l’ont donc pas reçu par ces listes.
    }
headline-contradicted-named = Il n’est pas certain que votre message soit arrivé chez { $names } : un élément dit oui, un autre dit non.
headline-quarantined-named =
    { $count ->
        [one] La messagerie de { $names } retient votre message.
       *[other] Les messageries de { $names } retiennent votre message.
    }
headline-stopped-for-all-named =
    { $count ->
        [one] Il a été refusé par votre propre messagerie ; { $names } ne l’a donc probablement pas reçu non plus.
       *[other] Il a été refusé par votre propre messagerie ; { $names } ne l’ont donc probablement pas reçu non plus.
    }
headline-forwarded-failed-named = Le courrier de { $names } est transféré, et votre message n’est pas arrivé là-bas.
verdict-contradicted = À vérifier
reason-no-failure-past = aucun échec signalé, et plus aucun n’est attendu
step-keep-blind-copy =
    { $count ->
        [one] { $names } était en copie cachée (Cci). N’en parlez pas aux autres.
       *[other] { $names } étaient en copie cachée (Cci). N’en parlez pas aux autres.
    }
next-keep-blind-copy = Cette adresse était en copie cachée (Cci). N’en parlez pas aux autres.
