# What receipts, complaints and automatic answers say, on the Answer page: no technical words here.

headline-shown =
    { $count ->
        [one] Selon un accusé de lecture, votre message s’est affiché à l’écran de { $names }.
       *[other] Selon des accusés de lecture, votre message s’est affiché à l’écran de { $names }.
    }
headline-deleted =
    { $count ->
        [one] Selon un accusé, { $names } a supprimé votre message, peut-être sans le lire.
       *[other] Selon des accusés, { $names } ont supprimé votre message, peut-être sans le lire.
    }
headline-handled =
    { $count ->
        [one] Un accusé est revenu de { $names } : votre message y est arrivé.
       *[other] Des accusés sont revenus de { $names } : votre message y est arrivé.
    }
headline-complained =
    { $count ->
        [one] { $names } a signalé votre message comme indésirable. Il était donc arrivé.
       *[other] { $names } ont signalé votre message comme indésirable. Il était donc arrivé.
    }
headline-one-of-them-complained = Quelqu’un a signalé votre message comme indésirable. Cela peut être l’une de ces personnes : { $names }.
headline-asked-to-stop =
    { $count ->
        [one] { $names } ne veut plus recevoir de tels messages. Le vôtre était arrivé.
       *[other] { $names } ne veulent plus recevoir de tels messages. Le vôtre était arrivé.
    }
headline-wanted =
    { $count ->
        [one] { $names } a sorti votre message du courrier indésirable. Il était donc arrivé.
       *[other] { $names } ont sorti votre message du courrier indésirable. Il était donc arrivé.
    }
headline-answered =
    { $count ->
        [one] La boîte mail de { $names } a répondu automatiquement. Votre message y est arrivé.
       *[other] Les boîtes mail de { $names } ont répondu automatiquement. Votre message y est arrivé.
    }
headline-robot-answered = Un programme a répondu pour { $names }. La messagerie du destinataire a votre message.
headline-held-for-you = Votre message à { $names } est retenu jusqu’à ce que vous confirmiez l’avoir envoyé.
headline-held-for-moderator = Votre message à { $names } est retenu jusqu’à l’accord d’un modérateur.
headline-certified-delivered =
    { $count ->
        [one] Courrier certifié : votre message a été remis dans la boîte de { $names }.
       *[other] Courrier certifié : votre message a été remis dans les boîtes de { $names }.
    }
headline-certified-taken-over = Courrier certifié : le fournisseur de { $names } a votre message. La remise n’est pas encore prouvée.
headline-certified-accepted = Votre fournisseur de courrier certifié a transmis votre message à { $names }. La remise n’y est pas encore prouvée.
headline-not-verified = Une messagerie n’a pas pu vérifier qui a envoyé un message en votre nom. Ce n’est pas un échec de remise.
headline-read-nobody = Un accusé de lecture est revenu, mais il ne dit pas de qui.
headline-complaint-nobody = Quelqu’un a signalé votre message comme indésirable, mais l’avis ne dit pas qui. Il était donc arrivé.
headline-certified-nobody = Un accusé de courrier certifié est revenu, mais il ne dit pas pour qui.
headline-challenge-nobody = Votre message est retenu jusqu’à ce que vous confirmiez l’avoir envoyé. L’avis ne dit pas pour qui.
headline-moderation-nobody = Une liste de diffusion retient votre message jusqu’à l’accord d’un modérateur. L’avis ne dit pas laquelle.

explain-shown = Un accusé de lecture est rédigé par le logiciel du lecteur. Il ne prouve jamais que quelqu’un a lu le message.
explain-complaint = Une plainte n’est pas un échec : elle signifie que le message est arrivé. Après plusieurs plaintes, les messageries peuvent bloquer l’expéditeur.
explain-held = Retenu ne veut pas dire perdu, mais personne n’a encore vu le message. Certains programmes suppriment ces messages après quelques jours.
explain-certified = Le courrier certifié (PEC) envoie deux sortes d’accusés. L’un dit que votre fournisseur a pris le message. L’autre dit qu’il est arrivé dans une boîte, et lui seul prouve la remise.
explain-certified-delivered = En Italie, un courrier certifié (PEC) est considéré comme remis dès qu’il est dans la boîte, comme une lettre recommandée. Peu importe qu’il soit lu. Ailleurs, demandez à un juriste ce qu’il prouve.
explain-certified-failed = Conservez cet avis dans un fichier avec ses pièces jointes. Il montre que l’envoi certifié a été tenté, et pourquoi il a échoué.
explain-refusal = Ce qui est revenu ressemble à un accusé ou à une réponse. Mais cela dit qu’un filtre a refusé le message.
explain-not-verified = Souvent, un tel message vient de quelqu’un qui se fait passer pour vous. S’il est de vous, il manque peut-être un réglage à votre messagerie.
explain-receipt-nobody = Ajoutez le message de vos éléments envoyés, afin de faire le rapprochement.

finding-receipt-missing =
    { $count ->
        [one] Vous avez demandé un accusé, et celui d’une personne manque ici. À lui seul, cela ne veut rien dire.
       *[other] Vous avez demandé un accusé, et ceux de { $count } personnes manquent ici. À lui seul, cela ne veut rien dire.
    }
finding-receipt-not-owed = Personne n’est obligé d’envoyer un accusé. Un message sans accusé peut très bien avoir été lu.
finding-receipt-by-system = Outlook demande au lecteur, ou une organisation désactive les accusés. Gmail personnel et Apple Mail n’en envoient jamais, et la plupart des téléphones non plus.
finding-delivery-receipt-not-sent = Toutes les messageries n’envoient pas d’accusés de remise. Un échec serait tout de même signalé.
finding-receipt-certified = S’il vous faut une preuve, passez la prochaine fois par un courrier certifié. En Italie, c’est la PEC ; ailleurs en Europe, la lettre recommandée électronique (eIDAS).
finding-certified-transport = Cette copie est arrivée par courrier certifié (PEC). Un fournisseur garantit l’expéditeur et l’heure ; Mailtrail ne vérifie pas la signature.
finding-ordinary-in-certified = Cette copie est arrivée par courrier ordinaire dans une boîte certifiée. Ce n’est pas un courrier certifié.

verdict-held-for-you = En attente de vous
verdict-held-for-moderator = En attente d’un modérateur
verdict-not-proven = Pas encore prouvé

reason-shown = selon un accusé, il s’est affiché à l’écran
reason-with-time = { $reason } · { $time }
reason-deleted = selon un accusé, il a été supprimé, peut-être sans être lu
reason-handled = un accusé montre qu’il est arrivé
reason-complained = signalé comme indésirable, donc arrivé
reason-one-of-them-complained = une personne parmi d’autres : l’une d’elles s’est plainte
reason-asked-to-stop = ne veut plus recevoir de tels messages
reason-wanted = sorti du courrier indésirable par le lecteur
reason-answered = cette boîte a répondu automatiquement
reason-robot-answered = un programme a répondu pour cette adresse
reason-held-for-you = un programme vous demande de confirmer l’envoi
reason-held-for-moderator = la liste demande d’abord à son modérateur
reason-certified-delivered = un accusé de remise certifié le dit
reason-certified-taken-over = pris par son fournisseur ; l’accusé de remise manque
reason-certified-accepted = transmis par votre fournisseur ; l’accusé de remise manque
reason-certified-not-accepted = votre propre fournisseur a refusé de l’envoyer
reason-certified-virus = un fournisseur y a soupçonné un virus
reason-certified-late = aucune nouvelle de son fournisseur depuis douze heures
reason-not-verified = l’expéditeur n’a pas pu être vérifié

why-receipt-says-shown = Un accusé du logiciel de cette personne dit que le message s’est affiché à l’écran.
why-receipt-written-at = L’accusé a été rédigé le { $time }.
why-receipt-sent-by-itself = Le logiciel a rédigé l’accusé de lui-même.
why-shown-is-not-read = Affiché ne veut pas dire lu. Personne ne peut prouver que quelqu’un l’a lu.
why-receipt-says-deleted = Un accusé du logiciel de cette personne dit que le message a été supprimé.
why-deleted-perhaps-unread = Il était donc arrivé. Personne ne peut dire s’il a été lu avant.
why-receipt-says-handled = Un accusé dit qu’un programme a transmis ou traité le message.
why-receipt-denies = Un accusé dit que cette personne ne souhaite pas indiquer ce que le message est devenu.
why-receipt-cannot-say = Un accusé est revenu, mais il ne dit pas ce que le message est devenu.
why-receipt-means-it-was-there = Seul un programme qui a le message peut envoyer un tel accusé.
why-receipt-has-error = L’accusé signale une erreur : le message n’a peut-être pas pu être ouvert.
why-filter-refused = Un filtre de cette boîte a refusé le message.
why-refusal-is-no-receipt = Ce qui est revenu ressemble à un accusé ou à une réponse, mais c’est un refus.
why-complained = Quelqu’un a signalé le message comme indésirable, et la messagerie l’a transmis.
why-asked-to-stop = Quelqu’un a demandé de ne plus recevoir de tels messages.
why-said-to-be-wanted = Quelqu’un a indiqué que le message n’est pas du spam.
why-complaint-needs-the-message = Seul quelqu’un qui a le message peut le faire.
why-complaint-names-several = L’avis nomme plusieurs adresses et ne dit pas de laquelle il s’agit.
why-sender-not-verified = Une messagerie n’a pas pu vérifier que le message venait du titulaire de l’adresse de l’expéditeur.
why-perhaps-forged = Quelqu’un d’autre l’a peut-être écrit. On ne sait pas s’il a été remis.
why-answered-automatically = Une réponse automatique est revenue de cette adresse.
why-mailbox-answers-what-it-has = Une boîte ne répond qu’à ce qu’elle a reçu.
why-robot-is-no-reader = Elle a été rédigée par un programme. Cela ne montre pas qu’une personne voit votre message.
why-asked-to-confirm = Un programme vous demande de confirmer que vous avez envoyé le message.
why-held-until-confirmed = D’ici là, il est retenu, et cette personne ne le voit probablement pas.
why-list-asks-moderator = La liste indique qu’un modérateur doit d’abord approuver le message.
why-members-have-nothing-yet = D’ici là, les membres de la liste ne le reçoivent pas.
why-certified-delivered = Un accusé certifié dit que le message a été déposé dans cette boîte.
why-certified-at = Le fournisseur indique l’heure : { $time }.
why-certified-has-legal-value = En Italie, le message est considéré comme remis dès lors, comme une lettre recommandée, qu’il soit lu ou non.
why-signature-not-checked = Mailtrail ne vérifie pas la signature du fournisseur.
why-certified-taken-over = Le fournisseur de cette personne confirme avoir pris le message.
why-certified-delivery-not-shown = Seul l’accusé de remise montre s’il est arrivé dans la boîte.
why-certified-accepted = Votre propre fournisseur confirme avoir pris le message et l’avoir transmis.
why-certified-to-ordinary-mailbox = Cette boîte est une boîte ordinaire : aucun accusé de remise certifié ne viendra.
why-certified-not-delivered = Un avis certifié dit que le message n’a pas été remis à cette adresse.
why-certified-not-accepted = Votre propre fournisseur a refusé le message et ne l’a pas envoyé.
why-certified-virus = Un fournisseur a soupçonné un virus dans le message et l’a arrêté.
why-certified-late = Depuis douze heures, votre fournisseur n’a aucune nouvelle du fournisseur de cette personne.
why-certified-late-goes-on = Le message peut encore être remis. Sinon, un avis définitif devrait suivre dans les douze heures.

step-read-the-answer = Lisez la réponse automatique de { $names }. Elle indique peut-être une date, ou une autre personne à contacter.

next-read-the-answer = Lisez la réponse automatique : elle indique peut-être une date, ou une autre personne.

step-confirm-sending = Prévenez { $names } par téléphone, ou suivez l’avis. N’y saisissez jamais de mot de passe : de tels avis peuvent être faux.

next-confirm-sending = Prévenez cette personne autrement, ou suivez l’avis sans saisir de mot de passe.

step-wait-for-moderator = Patientez, ou demandez au modérateur de { $names }. Ne renvoyez pas le message : il serait de nouveau retenu.

next-wait-for-moderator = Patientez, ou demandez au modérateur de la liste.

step-stop-writing = N’envoyez plus rien de tel à { $names }. S’il s’agit d’un envoi groupé, retirez l’adresse de la liste.

next-stop-writing = N’envoyez plus rien de tel ; retirez l’adresse de la liste.

step-keep-receipt = Conservez l’accusé concernant { $names } dans un fichier, avec ses pièces jointes. C’est votre preuve.

next-keep-receipt = Conservez l’accusé dans un fichier, avec ses pièces jointes : c’est votre preuve.

step-look-for-delivery-receipt = Cherchez dans votre boîte l’accusé de remise (« CONSEGNA ») pour { $names }, et ajoutez-le ici.

next-look-for-delivery-receipt = Cherchez l’accusé de remise (« CONSEGNA ») et ajoutez-le ici.

step-ask-for-answer = S’il vous faut savoir si le message a été lu, demandez une réponse à { $names }.

next-ask-for-answer = S’il vous faut savoir si le message a été lu, demandez une réponse.

prove-certified-mail = La prochaine fois, s’il vous faut une preuve : un courrier certifié (PEC en Italie, recommandé électronique ailleurs en Europe).

source-read-receipt = Accusé de lecture
source-certified-receipt = Accusé certifié
source-complaint = Plainte
source-answer = Réponse automatique
source-disposition-part = Accusé de lecture
source-complaint-part = Plainte
fact-certified = Courrier certifié
fact-asks-for-receipt = Accusé demandé
fact-list = Liste de diffusion
fact-complaint = Plainte
