# The Walkthrough page for a helpdesk, what would prove it in full, the ticket note and the reminder.

# Mail systems, and programs that people read mail with
platform-microsoft-365 = Microsoft 365
platform-exchange-server = Exchange Server
platform-google-workspace = Google Workspace
platform-postfix-exim = Postfix o Exim
platform-no-records = Nessuno di questi
program-outlook-windows = Outlook per Windows (classico)
program-outlook-new = Nuovo Outlook per Windows
program-outlook-web = Outlook sul web
program-gmail = Gmail nel browser
program-apple-mail = Mail di Apple
program-thunderbird = Thunderbird

# How to save a message as a file
how-outlook-windows = Apra il messaggio. Scelga File › Salva con nome e lasci il tipo «Formato messaggio Outlook (.msg)».
how-outlook-new = Apra il messaggio. Scelga Altre azioni (i tre punti) › Salva con nome › EML.
how-outlook-web = Apra il messaggio. Scelga Altre azioni (i tre punti) › Scarica › EML.
how-gmail = Apra il messaggio nel browser. Scelga i tre punti › Mostra originale › Scarica originale.
how-apple-mail = Trascini il messaggio dall’elenco sulla scrivania.
how-thunderbird = Selezioni il messaggio e prema Ctrl+S (Cmd+S su Mac). Lo salvi come file .eml.
request-copy =
    Buongiorno,

    potrebbe salvare in un file la sua copia del mio messaggio { $about } e inviarmi questo file in allegato? Un messaggio inoltrato non basta: l’inoltro toglie i dettagli che servono.

    Per salvarlo con { $program }:
    { $how }

    Grazie
request-report =
    Buongiorno,

    potrebbe salvare in un file il messaggio che le è tornato indietro e inviarmi questo file in allegato? Un messaggio inoltrato non basta: l’inoltro toglie i dettagli che servono.

    Per salvarlo con { $program }:
    { $how }

    Grazie

# What would prove it
prove-delivery-receipt = La prossima volta chieda una conferma di recapito prima di inviare. Non tutti i sistemi di posta la mandano.

# Searching the records
records-microsoft-365-path = Interfaccia di amministrazione di Exchange (admin.exchange.microsoft.com) › Flusso di posta › Traccia dei messaggi › Avvia una traccia
records-google-workspace-path = Console di amministrazione Google (admin.google.com) › Rapporti › Ricerca nei log email
records-sender = Mittente
records-recipients = Destinatari
records-days = Intervallo (UTC)
records-days-value = dal { $first } al { $last }
records-message-id = ID messaggio
records-too-old = La traccia dei messaggi arriva a 90 giorni, e questo messaggio è più vecchio.
ready-admin-center = Interfaccia di amministrazione di Exchange: percorso e campi
ready-trace = PowerShell: una riga per destinatario
ready-trace-details = PowerShell: ogni evento
ready-tracking-log = PowerShell: registro di verifica di tutti i server
ready-email-log-search = Console di amministrazione: percorso e campi
ready-journal = Journal di sistema
ready-log-files = File di log
ready-exim-log = Log di Exim
ready-reminder = Promemoria per il calendario
ready-addresses = Indirizzi per il nuovo invio
ready-named = { $group } · { $title }

# The reminder for a calendar
reminder-summary = Tutti hanno ricevuto «{ $subject }»?
reminder-description = Da adesso non si attende più un avviso di errore tardivo. Nessuna traccia lo conferma ancora per: { $names }.

# The steps
desk-get-what-came-back-title = Si faccia dare il messaggio tornato indietro
desk-get-what-came-back-say = Salvi in un file il messaggio che le è tornato indietro e me lo invii in allegato.
desk-get-what-came-back-do =
    Un messaggio inoltrato non basta: l’inoltro toglie i dettagli che servono.
    Trascini il file su questa finestra.
desk-confirm-message-title = Verifichi di quale messaggio si tratta
desk-confirm-message-say = Si tratta del suo messaggio { $about }?
desk-confirm-message-do = Confronti oggetto e ora con la cartella della posta inviata.
desk-say-who-failed-title = Dica chi non l’ha ricevuto
desk-say-who-failed-say = Il suo messaggio non è arrivato a { $names }. In parole semplici, ecco che cosa è tornato: { $reason }.
desk-say-who-failed-do = Non legga il testo tecnico ad alta voce. È nella nota per il ticket.
desk-say-who-waits-title = Dica per chi è in ritardo
desk-say-who-waits-say = Per { $names } è segnalato un ritardo, ma nessun errore.
desk-say-who-waits-do = Chieda di non inviarlo ancora di nuovo: potrebbe arrivare due volte.
desk-say-who-has-it-title = Dica chi ce l’ha
desk-say-who-has-it-say = Per { $names } una traccia mostra che un sistema di posta ha preso il suo messaggio.
desk-say-who-has-it-do = Non prometta che sia stato letto, né che sia nella posta in arrivo.
desk-say-who-is-likely-title = Dica chi probabilmente ce l’ha
desk-say-who-is-likely-say = Per { $names } non è segnalato alcun errore. Il suo messaggio è probabilmente arrivato.
desk-say-who-is-likely-do = Non prometta di più: nessun avviso è un buon segno, ma non una prova.
desk-say-who-is-uncertain-title = Dica per chi non è certo
desk-say-who-is-uncertain-say = Per { $names } non posso ancora dirle se il suo messaggio è arrivato.
desk-say-who-is-uncertain-do = Consigli di verificarlo in un altro modo, per esempio per telefono.
desk-say-it-never-left-title = Dica che probabilmente non è arrivato a nessuno
desk-say-it-never-left-say = Il suo messaggio è stato rifiutato prima di partire da noi. Quindi probabilmente non è arrivato nemmeno a { $names }.
desk-say-it-never-left-do = Va inviato di nuovo a tutti, una volta risolta la causa.
desk-have-it-released-title = Faccia sbloccare il messaggio
desk-have-it-released-say = Il sistema di posta di { $names } trattiene il suo messaggio per un controllo. Chieda, per telefono o in altro modo, di farlo sbloccare.
desk-have-it-released-do = Se è una casella della propria organizzazione, guardi lei nella quarantena.
desk-ask-which-is-right-title = Due elementi si contraddicono
desk-ask-which-is-right-say = Per { $names } due elementi si contraddicono. Chieda, per telefono o in altro modo, se il suo messaggio c’è.
desk-ask-which-is-right-do =
    Confronti i due elementi nella pagina Fonti. Il messaggio può essere stato inviato due volte, o inoltrato a un altro indirizzo.
    Annoti nel ticket quale dei due era giusto.
desk-no-resend-to-all-title = Non lo invii di nuovo a tutti
desk-no-resend-to-all-say = Per favore, non lo invii di nuovo a tutti. Alcune persone lo riceverebbero due volte.
desk-no-resend-to-all-do = Se è già successo, annoti l’ora: il secondo messaggio ha avvisi propri.
desk-check-address-title = Controlli l’indirizzo
desk-check-address-say = Mi legga l’indirizzo di { $names } lettera per lettera, per favore. L’ha scritto o l’ha scelto tra i suggerimenti?
desk-check-address-do =
    Lo confronti con un messaggio di questa persona, o con la rubrica.
    Se è stato scelto un vecchio suggerimento, lo elimini: in Outlook, con la croce accanto al nome suggerito.
desk-drop-suggestion-title = Elimini il vecchio suggerimento
desk-drop-suggestion-say = Il suo programma di posta ha usato un indirizzo che solo il suo sistema di posta capisce.
desk-drop-suggestion-do =
    Elimini il suggerimento per { $names }: in Outlook, con la croce accanto al nome suggerito.
    Scelga di nuovo la persona dalla rubrica, o scriva l’indirizzo completo.
desk-check-domain-title = Controlli la parte dopo la @
desk-check-domain-say = Mi legga che cosa c’è dopo la @ nell’indirizzo di { $names }, per favore.
desk-check-domain-do =
    Cerchi lettere scambiate e una desinenza sbagliata.
    Guardi il sito dell’organizzazione: questo nome è ancora in uso?
desk-mailbox-full-title = La casella è piena
desk-mailbox-full-say = La casella di { $names } risulta piena. Avvisi in un altro modo, per esempio per telefono.
desk-mailbox-full-do =
    Se la casella è della sua organizzazione, ne controlli il limite.
    Lo invii di nuovo solo quando c’è spazio.
desk-new-address-title = Chieda l’indirizzo attuale
desk-new-address-say = L’indirizzo di { $names } non riceve più posta. Chieda l’indirizzo attuale.
desk-new-address-do = Corregga la rubrica ed elimini il vecchio suggerimento.
desk-check-size-title = Controlli la dimensione
desk-check-size-say = Il suo messaggio è stato rifiutato perché troppo grande. Può condividere gli allegati con un link?
desk-check-size-do =
    Confronti la dimensione con il limite dei due sistemi. Un allegato cresce di un terzo durante il viaggio.
    Invii un link o un file più piccolo a chi non l’ha ricevuto.
desk-check-sender-title = Lo passi al gruppo della posta
desk-check-sender-say = Il rifiuto riguarda il lato dell’invio, non l’indirizzo di { $names }. Il nostro gruppo della posta lo esaminerà.
desk-check-sender-do =
    Inoltri la nota con i codici esatti.
    Faccia controllare SPF, DKIM e DMARC, le liste di blocco, e se l’account è bloccato o ha superato il limite.
desk-check-content-title = Controlli il contenuto
desk-check-content-say = Il suo messaggio è stato rifiutato per una regola o per il contenuto. Contiene link, un archivio o un programma?
desk-check-content-do =
    Cerchi allegati come .zip o .exe, file con macro e link abbreviati.
    Provi un messaggio breve senza questi elementi, a chi non l’ha ricevuto.
desk-check-permission-title = Controlli chi può scrivere a questo indirizzo
desk-check-permission-say = Non tutti possono scrivere a { $names }. Lei fa parte della lista, o lì la conoscono?
desk-check-permission-do =
    Chieda al responsabile dell’indirizzo o della lista di autorizzare il mittente.
    Controlli da quale indirizzo è partito il messaggio: spesso una lista ne conosce uno solo.
desk-slow-down-title = Lo invii più lentamente
desk-slow-down-say = Un sistema di posta ha chiesto di rallentare. Di solito passa da sé.
desk-slow-down-do = Dopo un’ora lo invii a chi non l’ha ricevuto, a poche persone per volta.
desk-their-server-title = Il sistema di posta del destinatario non l’ha preso
desk-their-server-say = Il sistema di posta di { $names } non ha preso il messaggio. Per ora usi un altro modo di contatto.
desk-their-server-do =
    Verifichi se altri messaggi arrivano a questa organizzazione.
    Se non arrivano, inoltri la nota con i codici esatti al loro reparto informatico.
desk-check-forwarding-title = Guardi che cosa c’è dietro l’indirizzo
desk-check-forwarding-say = La posta per { $names } viene inoltrata automaticamente, e là il suo messaggio non è arrivato.
desk-check-forwarding-do =
    Chieda se il messaggio si trova comunque nella sua casella.
    Faccia correggere o disattivare l’inoltro.
desk-read-the-answer-title = Trovi il motivo
desk-read-the-answer-say = L’avviso non dice chiaramente perché. Sto guardando la risposta esatta.
desk-read-the-answer-do =
    Legga la risposta esatta: è nella nota per il ticket e nella pagina Fonti.
    Escluda le cause comuni: l’indirizzo, una casella piena, la dimensione, il contenuto.
desk-check-members-title = Controlli chi c’è dietro l’indirizzo
desk-check-members-say = La posta per { $names } passa ad altre persone. Sa a chi?
desk-check-members-do = Chieda al responsabile della lista se la persona ne fa parte. Ogni membro può ricevere il messaggio oppure no.
desk-look-in-junk-title = Posta indesiderata e quarantena
desk-look-in-junk-say = Chieda a { $names } di guardare nella posta indesiderata e di cercare l’oggetto.
desk-look-in-junk-do = Se non c’è, il reparto informatico del destinatario può guardare nella quarantena.
desk-search-records-title = Cerchi nei registri del suo sistema di posta
desk-search-records-say = Sto guardando che cosa ha annotato il nostro sistema di posta sul suo messaggio.
desk-search-records-do =
    Scelga il suo sistema di posta, poi copi la ricerca.
    Per persone esterne «recapitato» o «inviato» significa che il loro server l’ha preso. Non significa posta in arrivo.
desk-ask-for-copy-title = Chieda la copia ricevuta
desk-ask-for-copy-say = Chieda a { $names } di salvare la copia ricevuta in un file e di inviarle questo file.
desk-ask-for-copy-do =
    Scelga il programma di posta del destinatario, poi copi la richiesta.
    Trascini il file su questa finestra: mostra che la copia è arrivata.
desk-resend-to-failed-title = Lo invii di nuovo solo a chi non l’ha ricevuto
desk-resend-to-failed-say = Quando sarà risolto, lo invii di nuovo solo a { $names }.
desk-resend-to-failed-do = Lasci fuori tutti gli altri: lo riceverebbero due volte.
desk-resend-to-all-title = Lo invii di nuovo a tutti
desk-resend-to-all-say = Quando sarà risolto, lo invii di nuovo a { $names }.
desk-resend-to-all-do = È stato rifiutato prima di partire: è improbabile che qualcuno lo riceva due volte.
desk-wait-for-late-report-title = Attenda avvisi tardivi
desk-wait-for-late-report-say = Un avviso di errore tardivo è ancora possibile fino al { $time }. Se torna un altro messaggio, ce lo invii.
desk-wait-for-late-report-do = Tenga aperto il ticket fino ad allora, o salvi il promemoria.
desk-not-yours-title = Molto probabilmente non si tratta di un messaggio di chi chiama
desk-not-yours-say = Molto probabilmente non si tratta di un suo messaggio. Sembra che qualcun altro abbia usato il suo indirizzo.
desk-not-yours-do =
    Guardi nella cartella della posta inviata. Se il messaggio c’è, faccia cambiare subito la password.
    Non c’è nulla da inviare di nuovo. Il gruppo della posta può proteggere il dominio con DMARC.
desk-no-report-title = Molto probabilmente questo non è un vero avviso
desk-no-report-say = Questo messaggio molto probabilmente finge solo di essere un avviso. Per favore, non clicchi su nulla.
desk-no-report-do =
    Chieda se è stato aperto un link o inserita una password. In tal caso faccia cambiare subito la password e avvisi il gruppo sicurezza.
    Poi elimini il messaggio.
desk-close-ticket-title = Chiuda con la nota per il ticket
desk-close-ticket-say = Ho annotato tutto. Se torna un altro messaggio, ce lo invii.
desk-close-ticket-do = La nota per il ticket dice che cosa è successo, che cosa è stato fatto e che cosa resta.
desk-reasons-differ = il motivo non è lo stesso per tutti

# The ticket note
desk-note-evidence = Elementi raccolti
desk-note-done = Fatto
desk-note-remaining = Da fare
desk-note-nothing = nulla

# The page
page-walkthrough = Passo passo
desk-step = Passo { $number } di { $total }: { $title }
desk-finished = Tutti i passi sono fatti
desk-finished-advice = Copi la nota per chiudere il ticket. Ogni passo qui sotto può essere riaperto.
desk-progress = { $number } passi fatti su { $total }
desk-to-say = Da dire
desk-to-do = Da fare
desk-to-copy = Da copiare
desk-done-next = Fatto, passo successivo
desk-not-done = In realtà non fatto
desk-done-of = Fatto: { $title }
desk-open = Aprire il passo { $number }: { $title }
desk-all-steps = Tutti i passi
desk-copy-note = Copia la nota per il ticket
desk-copy-of = Copia: { $title }
desk-platform = Sistema di posta: { $name }
desk-program = Programma del destinatario: { $name }
desk-save-reminder = Salva promemoria…
save-reminder-title = Salva il promemoria
reminder-file-name = promemoria
