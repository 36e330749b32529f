# The Walkthrough page for a helpdesk, what would prove it in full, the ticket note and the reminder.

# Mail systems, and programs that people read mail with
platform-microsoft-365 = Microsoft 365
platform-exchange-server = Exchange Server
platform-google-workspace = Google Workspace
platform-postfix-exim = Postfix ou Exim
platform-no-records = Aucun d’eux
program-outlook-windows = Outlook pour Windows (classique)
program-outlook-new = Nouvel Outlook pour Windows
program-outlook-web = Outlook sur le web
program-gmail = Gmail dans le navigateur
program-apple-mail = Mail d’Apple
program-thunderbird = Thunderbird

# How to save a message as a file
how-outlook-windows = Ouvrez le message. Choisissez Fichier › Enregistrer sous, et gardez le type « Format de message Outlook (.msg) ».
how-outlook-new = Ouvrez le message. Choisissez Autres actions (les trois points) › Enregistrer sous › EML.
how-outlook-web = Ouvrez le message. Choisissez Autres actions (les trois points) › Télécharger › EML.
how-gmail = Ouvrez le message dans le navigateur. Choisissez les trois points › Afficher l’original › Télécharger l’original.
how-apple-mail = Faites glisser le message de la liste vers le bureau.
how-thunderbird = Sélectionnez le message et appuyez sur Ctrl+S (Cmd+S sur un Mac). Enregistrez-le en fichier .eml.
request-copy =
    Bonjour,

    Pourriez-vous enregistrer votre copie de mon message { $about } dans un fichier, puis m’envoyer ce fichier en pièce jointe ? Un message transféré ne suffit pas : le transfert efface les détails nécessaires.

    Pour l’enregistrer dans { $program } :
    { $how }

    Merci
request-report =
    Bonjour,

    Pourriez-vous enregistrer dans un fichier le message qui vous est revenu, puis m’envoyer ce fichier en pièce jointe ? Un message transféré ne suffit pas : le transfert efface les détails nécessaires.

    Pour l’enregistrer dans { $program } :
    { $how }

    Merci

# What would prove it
prove-delivery-receipt = La prochaine fois, demandez un accusé de remise à votre messagerie avant l’envoi. Toutes les messageries n’en envoient pas.

# Searching the records
records-microsoft-365-path = Centre d’administration Exchange (admin.exchange.microsoft.com) › Flux de courrier › Suivi des messages › Démarrer un suivi
records-google-workspace-path = Console d’administration Google (admin.google.com) › Rapports › Recherche dans le journal des e-mails
records-sender = Expéditeur
records-recipients = Destinataires
records-days = Période (UTC)
records-days-value = du { $first } au { $last }
records-message-id = ID du message
records-too-old = Le suivi des messages remonte à 90 jours, et ce message est plus ancien.
ready-admin-center = Centre d’administration Exchange : chemin et champs
ready-trace = PowerShell : une ligne par destinataire
ready-trace-details = PowerShell : chaque événement
ready-tracking-log = PowerShell : journal de suivi de tous les serveurs
ready-email-log-search = Console d’administration : chemin et champs
ready-journal = Journal du système
ready-log-files = Fichiers journaux
ready-exim-log = Journal d’Exim
ready-reminder = Rappel pour l’agenda
ready-addresses = Adresses pour le renvoi
ready-named = { $group } · { $title }

# The reminder for a calendar
reminder-summary = Tout le monde a-t-il reçu « { $subject } » ?
reminder-description = À partir de maintenant, un avis d’échec tardif n’est plus attendu. Aucune trace ne le confirme encore pour : { $names }.

# The steps
desk-get-what-came-back-title = Obtenez le message qui est revenu
desk-get-what-came-back-say = Enregistrez dans un fichier le message qui vous est revenu, puis envoyez-le-moi en pièce jointe.
desk-get-what-came-back-do =
    Un message transféré ne suffit pas : le transfert efface les détails nécessaires.
    Déposez le fichier sur cette fenêtre.
desk-confirm-message-title = Vérifiez de quel message il s’agit
desk-confirm-message-say = S’agit-il bien de votre message { $about } ?
desk-confirm-message-do = Comparez l’objet et l’heure avec le dossier des messages envoyés.
desk-say-who-failed-title = Dites qui ne l’a pas reçu
desk-say-who-failed-say = Votre message n’est pas parvenu à { $names }. En clair, voici ce qui est revenu : { $reason }.
desk-say-who-failed-do = Ne lisez pas le texte technique à voix haute. Il se trouve dans la note pour le ticket.
desk-say-who-waits-title = Dites pour qui il est en retard
desk-say-who-waits-say = Pour { $names }, un retard est signalé, mais aucun échec.
desk-say-who-waits-do = Demandez de ne pas le renvoyer tout de suite : il pourrait arriver deux fois.
desk-say-who-has-it-title = Dites qui l’a
desk-say-who-has-it-say = Pour { $names }, une trace montre qu’une messagerie a pris votre message.
desk-say-who-has-it-do = Ne promettez ni qu’il a été lu, ni qu’il est dans la boîte de réception.
desk-say-who-is-likely-title = Dites qui l’a probablement
desk-say-who-is-likely-say = Pour { $names }, aucun échec n’est signalé. Votre message est probablement arrivé.
desk-say-who-is-likely-do = Ne promettez rien de plus : l’absence d’avis est bon signe, mais pas une preuve.
desk-say-who-is-uncertain-title = Dites pour qui ce n’est pas certain
desk-say-who-is-uncertain-say = Pour { $names }, je ne peux pas encore vous dire si votre message est arrivé.
desk-say-who-is-uncertain-do = Conseillez de le vérifier autrement, par exemple par téléphone.
desk-say-it-never-left-title = Dites qu’il n’est sans doute arrivé chez personne
desk-say-it-never-left-say = Votre message a été refusé avant de partir de chez nous. { $names } : il n’y est donc probablement pas arrivé non plus.
desk-say-it-never-left-do = Il faut le renvoyer à tout le monde, une fois la cause réglée.
desk-have-it-released-title = Faites libérer le message
desk-have-it-released-say = La messagerie de { $names } retient votre message pour vérification. Demandez, par téléphone ou autrement, de le faire libérer.
desk-have-it-released-do = Si c’est une boîte de votre propre organisation, regardez vous-même dans la quarantaine.
desk-ask-which-is-right-title = Deux pièces se contredisent
desk-ask-which-is-right-say = Pour { $names }, deux pièces se contredisent. Demandez, par téléphone ou autrement, si votre message y est.
desk-ask-which-is-right-do =
    Comparez les deux pièces à la page Sources. Le message a pu être envoyé deux fois, ou transféré à une autre adresse.
    Notez dans le ticket laquelle était juste.
desk-no-resend-to-all-title = Ne le renvoyez pas à tout le monde
desk-no-resend-to-all-say = Ne le renvoyez pas à tout le monde, s’il vous plaît. Certaines personnes le recevraient deux fois.
desk-no-resend-to-all-do = Si c’est déjà fait, notez l’heure : le second message a ses propres avis.
desk-check-address-title = Vérifiez l’adresse
desk-check-address-say = Lisez-moi l’adresse de { $names } lettre par lettre, s’il vous plaît. L’avez-vous tapée, ou choisie parmi les suggestions ?
desk-check-address-do =
    Comparez-la avec un message de cette personne, ou avec l’annuaire.
    Si une ancienne suggestion a été choisie, supprimez-la : dans Outlook, avec la croix à côté du nom proposé.
desk-drop-suggestion-title = Supprimez l’ancienne suggestion
desk-drop-suggestion-say = Votre messagerie a utilisé une adresse qu’elle seule comprend.
desk-drop-suggestion-do =
    Supprimez la suggestion pour { $names } : dans Outlook, avec la croix à côté du nom proposé.
    Choisissez de nouveau la personne dans le carnet d’adresses, ou tapez l’adresse complète.
desk-check-domain-title = Vérifiez la partie après le @
desk-check-domain-say = Lisez-moi ce qui suit le @ dans l’adresse de { $names }, s’il vous plaît.
desk-check-domain-do =
    Cherchez des lettres inversées et une mauvaise terminaison.
    Regardez le site de l’organisation : ce nom est-il encore utilisé ?
desk-mailbox-full-title = La boîte est pleine
desk-mailbox-full-say = La boîte de { $names } est signalée comme pleine. Prévenez par un autre moyen, par exemple par téléphone.
desk-mailbox-full-do =
    Si la boîte appartient à votre organisation, vérifiez son quota.
    Ne renvoyez le message que lorsqu’il y a de la place.
desk-new-address-title = Demandez l’adresse actuelle
desk-new-address-say = L’adresse de { $names } ne reçoit plus de messages. Demandez l’adresse actuelle.
desk-new-address-do = Corrigez le carnet d’adresses et supprimez l’ancienne suggestion.
desk-check-size-title = Vérifiez la taille
desk-check-size-say = Votre message a été refusé parce qu’il est trop volumineux. Pouvez-vous partager les pièces jointes par un lien ?
desk-check-size-do =
    Comparez la taille avec la limite des deux messageries. Une pièce jointe grossit d’un tiers en chemin.
    Envoyez un lien ou un fichier plus petit à qui ne l’a pas reçu.
desk-check-sender-title = Transmettez à l’équipe messagerie
desk-check-sender-say = Le refus concerne le côté de l’envoi, et non l’adresse de { $names }. Notre équipe messagerie va l’examiner.
desk-check-sender-do =
    Transmettez la note avec les codes exacts.
    Faites vérifier SPF, DKIM et DMARC, les listes de blocage, et si le compte est bloqué ou a dépassé sa limite.
desk-check-content-title = Vérifiez le contenu
desk-check-content-say = Votre message a été refusé à cause d’une règle ou de son contenu. Contient-il des liens, une archive ou un programme ?
desk-check-content-do =
    Cherchez des pièces jointes comme .zip ou .exe, des fichiers avec macros et des liens raccourcis.
    Essayez un message court sans ces éléments, à qui ne l’a pas reçu.
desk-check-permission-title = Vérifiez qui a le droit d’y écrire
desk-check-permission-say = Tout le monde ne peut pas écrire à { $names }. Êtes-vous membre de la liste, ou connu là-bas ?
desk-check-permission-do =
    Demandez au responsable de l’adresse ou de la liste d’autoriser l’expéditeur.
    Vérifiez avec quelle adresse le message est parti : une liste n’en connaît souvent qu’une.
desk-slow-down-title = Envoyez-le plus lentement
desk-slow-down-say = Une messagerie a demandé de ralentir. En général, cela passe tout seul.
desk-slow-down-do = Après une heure, envoyez-le à qui ne l’a pas reçu, à quelques personnes à la fois.
desk-their-server-title = La messagerie du destinataire ne l’a pas pris
desk-their-server-say = La messagerie de { $names } n’a pas pris le message. Pour l’instant, utilisez un autre moyen de contact.
desk-their-server-do =
    Vérifiez si d’autres messages arrivent dans cette organisation.
    Sinon, transmettez la note avec les codes exacts à son service informatique.
desk-check-forwarding-title = Regardez derrière l’adresse
desk-check-forwarding-say = Le courrier adressé à { $names } est transféré automatiquement, et votre message n’est pas arrivé là-bas.
desk-check-forwarding-do =
    Demandez si le message se trouve tout de même dans sa propre boîte.
    Faites corriger ou désactiver le transfert.
desk-read-the-answer-title = Trouvez la raison
desk-read-the-answer-say = L’avis ne dit pas clairement pourquoi. Je regarde la réponse exacte.
desk-read-the-answer-do =
    Lisez la réponse exacte : elle est dans la note pour le ticket et sur la page Sources.
    Écartez les causes courantes : l’adresse, une boîte pleine, la taille, le contenu.
desk-check-members-title = Vérifiez qui est derrière l’adresse
desk-check-members-say = Le courrier pour { $names } est transmis à d’autres personnes. Savez-vous à qui ?
desk-check-members-do = Demandez au responsable de la liste si la personne en est membre. Chaque membre peut recevoir le message ou non.
desk-look-in-junk-title = Courrier indésirable et quarantaine
desk-look-in-junk-say = Demandez à { $names } de regarder dans le courrier indésirable et de chercher l’objet du message.
desk-look-in-junk-do = S’il n’y est pas, le service informatique du destinataire peut regarder dans la quarantaine.
desk-search-records-title = Cherchez dans les journaux de votre messagerie
desk-search-records-say = Je regarde ce que notre messagerie a noté au sujet de votre message.
desk-search-records-do =
    Choisissez votre messagerie, puis copiez la recherche.
    Pour les personnes extérieures, « remis » ou « envoyé » veut dire que leur serveur l’a pris. Ce n’est pas encore la boîte de réception.
desk-ask-for-copy-title = Demandez une copie reçue
desk-ask-for-copy-say = Demandez à { $names } d’enregistrer la copie reçue dans un fichier et de vous envoyer ce fichier.
desk-ask-for-copy-do =
    Choisissez le programme de messagerie du destinataire, puis copiez la demande.
    Déposez le fichier sur cette fenêtre : il montre que la copie est arrivée.
desk-resend-to-failed-title = Renvoyez-le seulement à qui ne l’a pas reçu
desk-resend-to-failed-say = Quand ce sera réglé, renvoyez-le seulement à { $names }.
desk-resend-to-failed-do = Laissez de côté toutes les autres personnes : elles le recevraient deux fois.
desk-resend-to-all-title = Renvoyez-le à tout le monde
desk-resend-to-all-say = Quand ce sera réglé, renvoyez-le à { $names }.
desk-resend-to-all-do = Il a été refusé avant de partir : il est peu probable que quelqu’un le reçoive deux fois.
desk-wait-for-late-report-title = Attendez les avis tardifs
desk-wait-for-late-report-say = Un avis d’échec tardif reste possible jusqu’au { $time }. Si un autre message revient, envoyez-le-nous.
desk-wait-for-late-report-do = Gardez le ticket ouvert jusque-là, ou enregistrez le rappel.
desk-not-yours-title = Il ne s’agit très probablement pas d’un message de l’appelant
desk-not-yours-say = Il ne s’agit très probablement pas d’un de vos messages. Quelqu’un d’autre semble avoir utilisé votre adresse.
desk-not-yours-do =
    Regardez dans le dossier des messages envoyés. Si le message y est, faites changer le mot de passe tout de suite.
    Il n’y a rien à renvoyer. L’équipe messagerie peut protéger le domaine avec DMARC.
desk-no-report-title = Ce n’est très probablement pas un véritable avis
desk-no-report-say = Ce message imite très probablement un avis. Ne cliquez sur rien, s’il vous plaît.
desk-no-report-do =
    Demandez si un lien a été ouvert ou un mot de passe saisi. Si oui, faites changer le mot de passe tout de suite et prévenez l’équipe sécurité.
    Supprimez ensuite le message.
desk-close-ticket-title = Clôturez avec la note pour le ticket
desk-close-ticket-say = J’ai tout noté. Si un autre message revient, envoyez-le-nous.
desk-close-ticket-do = La note pour le ticket dit ce qui s’est passé, ce qui a été fait et ce qui reste à faire.
desk-reasons-differ = la raison n’est pas la même pour tout le monde

# The ticket note
desk-note-evidence = Pièces
desk-note-done = Fait
desk-note-remaining = À faire
desk-note-nothing = rien

# The page
page-walkthrough = Pas à pas
desk-step = Étape { $number } sur { $total } : { $title }
desk-finished = Toutes les étapes sont faites
desk-finished-advice = Copiez la note pour clôturer le ticket. Chaque étape ci-dessous peut être rouverte.
desk-progress = { $number } étapes faites sur { $total }
desk-to-say = À dire
desk-to-do = À faire
desk-to-copy = À copier
desk-done-next = Fait, étape suivante
desk-not-done = Finalement pas fait
desk-done-of = Fait : { $title }
desk-open = Ouvrir l’étape { $number } : { $title }
desk-all-steps = Toutes les étapes
desk-copy-note = Copier la note pour le ticket
desk-copy-of = Copier : { $title }
desk-platform = Messagerie : { $name }
desk-program = Programme du destinataire : { $name }
desk-save-reminder = Enregistrer le rappel…
save-reminder-title = Enregistrer le rappel
reminder-file-name = rappel
