# L’aide : ce que l’on voit, ce que l’on demande, ce qui évite le prochain échec, et ce que disent les codes.

command-help = Aide
help-tip = Partir de ce que vous voyez, chercher un code, lire des réponses courtes
help-headline = Aide
help-subtitle = Partez de ce que vous voyez, lisez une réponse courte, ou cherchez un code.
help-search = Chercher dans l’aide
help-search-hint = Chercher : mot, code ou réponse d’un serveur ({ $shortcut })
help-clear-search = Effacer la recherche
help-nothing-fits = Rien ici ne correspond à votre recherche.
help-nothing-fits-advice = Essayez un seul mot, ou un code comme 5.1.1. Ou déposez sur la fenêtre ce qui est revenu.
help-close = Retour
help-open-topic = Afficher : { $title }
help-close-topic = Fermer : { $title }
help-steps-for = Ce qu’il faut regarder, dans cet ordre
help-then-drop = Quand vous l’avez, déposez-le sur la fenêtre :
help-welcome = Pas de fichier ? Cherchez les mots ou le code que vous voyez

help-section-symptoms = Ce que je vois
help-section-questions = Questions
help-section-prevention = La prochaine fois
help-section-codes = Codes

help-copied-nothing = Une personne en copie dit n’avoir rien reçu
help-copied-nothing-text =
    Demandez à cette personne de regarder dans le courrier indésirable et de chercher l’objet.
    Regardez ce qui est revenu. Si cette personne y est nommée, c’est la réponse.
    Si personne de la même organisation n’est nommé, sa messagerie a très probablement pris le message. Elle l’a peut-être mis de côté.
    Si quelqu’un de la même organisation est nommé, déposez ici ce qui est revenu. Mailtrail dit si les autres y sont concernés.
    Regardez dans vos messages envoyés : l’adresse de cette personne est-elle juste ? Les logiciels proposent volontiers d’anciennes adresses.
    S’il vous faut une certitude, demandez un suivi du message au service informatique.
help-main-only-named = Seule l’adresse principale est nommée dans ce qui est revenu
help-main-only-named-text =
    C’est le cas habituel. Ce qui revient nomme les adresses en échec, et personne d’autre.
    Le silence sur les personnes en copie signifie le plus souvent que leur messagerie a pris le message.
    Déposez ici ce qui est revenu. Mailtrail dit qui est nommé, qui ne l’est pas, et ce que cela signifie.
    Si l’avis ne contient pas votre message, ajoutez-le depuis vos messages envoyés. Il montre toutes les personnes à qui vous avez écrit.
    Corrigez cette seule adresse, et renvoyez le message à elle seule.
help-one-company = Plusieurs personnes d’une organisation n’ont rien reçu
help-one-company-text =
    Leur serveur a peut-être refusé le message entier, et non des adresses. D’autres personnes y sont alors peut-être concernées.
    Déposez en une fois tout ce qui est revenu. Il y a peut-être un avis pour toutes, ou un par personne.
    Cherchez une raison qui tient au message ou à l’expéditeur : trop grand, pris pour indésirable, expéditeur non confirmé.
    Si rien n’est revenu, le message attend peut-être encore. Les serveurs essaient souvent pendant des jours.
    Ou bien il a été pris, puis mis de côté là-bas. Leur service informatique peut le chercher.
help-no-receipt = J’ai demandé un accusé et aucun n’est venu
help-no-receipt-text =
    L’absence d’accusé ne prouve rien. Beaucoup de logiciels demandent d’abord au lecteur, qui peut refuser.
    Beaucoup d’organisations ne laissent sortir aucun accusé.
    Un message est-il revenu ? Déposez-le ici : il compte plus qu’un accusé manquant.
    Cherchez aussi un accusé de remise. Il vient d’un serveur, que quelqu’un lise ou non.
    S’il vous faut le savoir, demandez une courte réponse.
help-nothing-came-back = Rien n’est revenu, et personne ne répond
help-nothing-came-back-text =
    L’absence de nouvelles signifie le plus souvent que le message est arrivé. Il est peut-être non lu, ou dans le courrier indésirable.
    Regardez dans vos messages envoyés. Le message y est-il, ou encore dans les brouillons ou la boîte d’envoi ?
    Regardez dans votre propre courrier indésirable : des avis d’échec y arrivent parfois.
    Un échec peut être signalé tard. Certains serveurs essaient d’abord pendant cinq jours.
    Demandez à une personne sa copie sous forme de fichier et déposez-la ici. Elle montre que le message est arrivé, et quand.
help-all-failed = L’envoi a échoué pour tout le monde
help-all-failed-text =
    La raison tient alors souvent au message ou à votre côté : sa taille, son contenu, votre adresse.
    Déposez ici ce qui est revenu. Si votre propre messagerie a refusé de l’envoyer, personne ne l’a reçu.
    Si le message est grand, partagez les fichiers par un lien.
    Si votre adresse n’a pas pu être confirmée, envoyez la note au service informatique.
    Envoyez-le à une seule adresse pour essayer, avant de le renvoyer à tout le monde.
help-not-mine = Un message que je n’ai jamais envoyé m’est revenu
help-not-mine-text =
    Le plus souvent, quelqu’un a mis votre adresse comme fausse adresse d’expéditeur.
    N’y suivez aucun lien, et ne saisissez de mot de passe nulle part.
    Déposez-le ici. Mailtrail dit s’il a l’air de parler d’un de vos messages.
    Regardez dans vos messages envoyés. Si vous y trouvez des messages que vous n’avez pas écrits, changez de mot de passe et prévenez aussitôt le service informatique.

help-others-not-named = Pourquoi les autres ne sont-ils pas nommés ?
help-others-not-named-text =
    Chaque adresse est servie pour elle-même. Ce qui arrive à l’une dit peu de chose des autres.
    Les serveurs signalent d’eux-mêmes les échecs, mais pas les réussites. Ceux qui l’ont reçu ne sont donc pas nommés.
    L’exception est un serveur qui refuse un message pour tous à la fois. Mailtrail en cherche les signes.
help-send-again = Faut-il le renvoyer à tout le monde ?
help-send-again-text =
    Non. Ceux qui l’ont le recevraient deux fois, et les réponses iraient à deux messages.
    Renvoyez-le seulement aux adresses en échec, une fois la cause réglée.
    Aux personnes en copie, le court message de la page Réponse suffit.
help-how-long = Combien de temps faut-il attendre ?
help-how-long-text =
    La plupart des refus reviennent en quelques minutes.
    Quand un serveur est injoignable, les essais continuent : un ou deux jours selon certains systèmes, cinq selon d’autres.
    Passé ce délai, un échec n’est plus à attendre. La page Réponse indique le jour.
    Si c’est urgent, n’attendez pas : téléphonez.
help-arrived = « Arrivé » veut-il dire dans la boîte de réception ?
help-arrived-text =
    Non. Cela veut dire que la messagerie du destinataire a le message.
    Il peut être dans le courrier indésirable, retenu, ou déplacé par une règle.
    Seule la personne, ou son service informatique, peut voir où il se trouve.
help-read-receipt = Un accusé de lecture prouve-t-il quelque chose ?
help-read-receipt-text =
    Il montre qu’un logiciel a affiché le message. Il ne montre pas que quelqu’un l’a lu ou compris.
    La plupart des accusés ne sont pas signés, et n’importe qui pourrait en écrire un.
    L’absence d’accusé ne prouve rien.
    Le courrier certifié est différent (PEC en Italie, recommandé électronique ailleurs en Europe) : un prestataire s’y porte garant.
help-blind-copy = Et la copie cachée (Cci) ?
help-blind-copy-text =
    Une adresse en copie cachée est servie comme les autres. Les autres ne la voient pas, c’est tout.
    Si elle échoue, l’avis la nomme, bien que le message ne la nomme pas.
    Seuls vos messages envoyés montrent qui vous y avez mis, et certains logiciels ne le gardent pas.
    Attention si vous transmettez un avis : il peut montrer une adresse qui devait rester cachée.
help-several-reports = Pourquoi plusieurs messages sont-ils revenus ?
help-several-reports-text =
    Chaque serveur qui abandonne écrit son propre avis. Trois organisations peuvent donc donner trois avis.
    Un premier avis peut dire que la remise est retardée. Un autre, plus tard, qu’elle a échoué.
    Déposez-les tous ensemble. Mailtrail réunit ce qui concerne le même message.
help-what-to-drop = Quel fichier me faut-il, et comment l’obtenir ?
help-what-to-drop-text =
    Il vous faut le message qui est revenu, avec ses pièces jointes. Une image de l’écran ne peut pas être lue.
    Outlook : faites glisser le message sur le bureau, puis de là sur cette fenêtre. Ou ouvrez-le, sélectionnez tout, copiez et collez ici.
    Gmail : ouvrez le message, choisissez « Afficher l’original », puis « Télécharger l’original ».
    Apple Mail et Thunderbird : enregistrez le message comme fichier depuis le menu Fichier.
    Rien n’est envoyé nulle part. Tout reste sur cet ordinateur.
help-own-messages = Puis-je utiliser mes propres textes pour les messages à envoyer ?
help-own-messages-text =
    Oui : des fichiers texte (UTF-8) dont le nom finit par .txt. Ils figurent sous « Choisir un autre texte », après les messages fournis.
    Chaque fichier commence par les lignes Title et Subject, chacune suivie d’un deux-points et de son texte. Une ligne vide les termine, puis vient le texte.
    Ces champs sont remplis : { $fields }. Une ligne dont tous les champs sont vides est omise. Pour écrire une accolade, doublez-la.
    Une ligne To dit pour qui est le message : { $people }. Une ligne When dit de qui il doit y en avoir pour qu’il soit proposé. Une ligne Language le lie à une langue, par exemple fr.
    Ce qui ne va pas dans un fichier est dit sous le message à envoyer, avec sa ligne.
    Le dossier de ces fichiers : { $folder }

help-stale-address = Les anciennes adresses reviennent d’elles-mêmes
help-stale-address-text =
    Les messageries proposent des adresses déjà utilisées, même fausses. Supprimez la mauvaise proposition là où elle apparaît.
    Après un échec, corrigez l’adresse dans vos contacts et dans vos listes.
help-large-files = Les grandes pièces jointes
help-large-files-text =
    Beaucoup de serveurs n’acceptent pas plus de 10 à 25 Mo. En route, une pièce jointe grossit d’environ un tiers.
    Partagez les grands fichiers par un lien.
help-many-people = Beaucoup de personnes à la fois
help-many-people-text =
    N’écrivez pas à des centaines de personnes depuis votre boîte. Utilisez une liste ou un service d’envoi.
    Mettez en copie cachée les personnes qui ne se connaissent pas.
help-lists = Les listes et les adresses partagées
help-lists-text =
    Une liste n’accepte parfois que les messages de ses membres. Renseignez-vous avant de compter sur elle.
    Si une ancienne adresse d’une liste échoue sans cesse, prévenez la personne qui s’occupe de la liste.
help-proof-next-time = Quand il vous faut une preuve
help-proof-next-time-text =
    Demandez un accusé de remise avant l’envoi. Dans Outlook pour Windows, il se trouve sous Options.
    Demandez une courte réponse : elle en dit plus que tout accusé.
    Là où la loi demande une preuve, utilisez le courrier certifié (PEC en Italie, recommandé électronique ailleurs en Europe).
help-sender-checks = Pour le service informatique : faites confirmer vos e-mails
help-sender-checks-text =
    Tout système qui envoie en votre nom devrait figurer dans SPF et signer avec DKIM. Une règle DMARC dit aux autres que faire du reste.
    Lisez les rapports DMARC : ils nomment des systèmes auxquels personne ne pensait.
    Donnez à chaque serveur d’envoi un nom qui mène à son numéro, et retour.
    Dites quels systèmes automatiques envoient au nom de l’organisation, et qui tient leurs adresses à jour.

help-codes-intro = Les réponses de serveurs que Mailtrail connaît. Les mots à côté d’un code comptent plus que le code.
help-code-code = Code
help-code-meaning = Ce que cela signifie
help-code-others = Les autres destinataires
help-code-step = Que faire
help-code-lasting = Combien de temps cela dure
help-code-wording = Dans les mots des serveurs
help-code-row = { $code } { $meaning }. { $source }
help-from-registry = Code enregistré
help-from-any = Tout serveur
help-from-others = Autres systèmes
help-from-block-lists = Listes de blocage
help-says-little = Ce code seul ne dit pas pourquoi
help-read-the-words = Lisez les mots à côté du code, ou déposez ce qui est revenu.
help-lasting-by-class = { $final } : définitif, le même essai échouerait encore. { $passing } : cela peut passer, et les serveurs réessaient d’eux-mêmes.
help-lasting-passing = Cela peut passer : les serveurs réessaient d’eux-mêmes.
help-lasting-final = C’est définitif : le même essai échouerait encore.
help-lasting-unknown = Un code qui commence par 4 peut passer. Un code qui commence par 5 est définitif.
help-reach-one-address = Il s’agit d’une seule adresse. Cela ne dit rien contre les autres.
help-reach-same-domain = Il s’agit de la partie après le @. Toutes les adresses qui ont la même sont probablement concernées.
help-reach-sender = Il s’agit de l’expéditeur. Les autres personnes de la même organisation sont probablement concernées ; les autres organisations décident pour elles-mêmes.
help-reach-message = Il s’agit du message. Les autres personnes de la même organisation sont probablement concernées ; les autres organisations décident pour elles-mêmes.
help-reach-server = Il s’agit de ce serveur. Toutes les personnes derrière lui sont peut-être concernées, celles d’ailleurs ne le sont pas.
help-reach-depends = Cela dépend du moment du refus. Déposez ce qui est revenu, et Mailtrail en dira plus.
