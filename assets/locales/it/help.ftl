# L’aiuto: che cosa si vede, che cosa si chiede, che cosa evita il prossimo errore, e che cosa dicono i codici.

command-help = Aiuto
help-tip = Partire da ciò che vede, cercare un codice, leggere risposte brevi
help-headline = Aiuto
help-subtitle = Parta da ciò che vede, legga una risposta breve, o cerchi un codice.
help-search = Cerca nell’aiuto
help-search-hint = Cerca: parola, codice o risposta di un server ({ $shortcut })
help-clear-search = Cancella la ricerca
help-nothing-fits = Qui niente corrisponde alla sua ricerca.
help-nothing-fits-advice = Provi con una sola parola, o con un codice come 5.1.1. O trascini sulla finestra ciò che è tornato.
help-close = Indietro
help-open-topic = Mostra: { $title }
help-close-topic = Chiudi: { $title }
help-steps-for = Che cosa guardare, in quest’ordine
help-then-drop = Quando lo ha, lo trascini sulla finestra:
help-welcome = Nessun file? Cerchi le parole o il codice che vede

help-section-symptoms = Che cosa vedo
help-section-questions = Domande
help-section-prevention = La prossima volta
help-section-codes = Codici

help-copied-nothing = Una persona in copia dice di non aver ricevuto niente
help-copied-nothing-text =
    Chieda a questa persona di guardare nella posta indesiderata e di cercare l’oggetto.
    Guardi ciò che è tornato. Se questa persona vi è nominata, è la risposta.
    Se nessuno della stessa organizzazione è nominato, molto probabilmente il suo sistema di posta ha preso il messaggio. Forse lo ha messo da parte.
    Se qualcuno della stessa organizzazione è nominato, trascini qui ciò che è tornato. Mailtrail dice se gli altri sono coinvolti.
    Guardi nella posta inviata: l’indirizzo di questa persona è scritto bene? I programmi propongono volentieri vecchi indirizzi.
    Se le serve la certezza, chieda al servizio informatico di seguire il percorso del messaggio.
help-main-only-named = In ciò che è tornato è nominato solo l’indirizzo principale
help-main-only-named-text =
    È il caso normale. Ciò che torna nomina gli indirizzi non riusciti, e nessun altro.
    Il silenzio sulle persone in copia di solito significa che il loro sistema di posta ha preso il messaggio.
    Trascini qui ciò che è tornato. Mailtrail dice chi è nominato, chi no, e che cosa significa.
    Se l’avviso non contiene il suo messaggio, lo aggiunga dalla posta inviata. Mostra tutte le persone a cui ha scritto.
    Corregga quell’unico indirizzo, e rimandi il messaggio solo a quello.
help-one-company = Più persone di un’organizzazione non hanno ricevuto niente
help-one-company-text =
    Forse il loro server ha rifiutato l’intero messaggio, e non singoli indirizzi. Allora anche altri possono essere coinvolti.
    Trascini qui tutto ciò che è tornato, in una volta. Può esserci un avviso per tutti, o uno per ogni persona.
    Cerchi un motivo che riguarda il messaggio o il mittente: troppo grande, preso per spam, mittente non confermato.
    Se non è tornato niente, forse il messaggio aspetta ancora. Spesso i server provano per giorni.
    Oppure è stato preso e messo da parte. Il loro servizio informatico può cercarlo.
help-no-receipt = Ho chiesto una conferma e non è arrivata
help-no-receipt-text =
    Una conferma mancante non prova niente. Molti programmi chiedono prima al lettore, che può dire di no.
    Molte organizzazioni non lasciano uscire alcuna conferma.
    È tornato un messaggio? Lo trascini qui: conta più di una conferma mancante.
    Cerchi anche una conferma di consegna. Viene da un server, che qualcuno legga o no.
    Se deve saperlo, chieda una breve risposta.
help-nothing-came-back = Non è tornato niente, e nessuno risponde
help-nothing-came-back-text =
    Nessuna notizia di solito significa che il messaggio è arrivato. Forse non è stato letto, o è nella posta indesiderata.
    Guardi nella posta inviata. Il messaggio è lì, o ancora tra le bozze o nella posta in uscita?
    Guardi nella sua posta indesiderata: a volte gli avvisi di errore finiscono lì.
    Un errore può essere segnalato tardi. Alcuni server provano prima per cinque giorni.
    Chieda a una persona la sua copia come file e la trascini qui. Mostra che è arrivata, e quando.
help-all-failed = L’invio non è riuscito per nessuno
help-all-failed-text =
    Allora il motivo spesso è nel messaggio o dalla sua parte: la dimensione, il contenuto, il suo indirizzo.
    Trascini qui ciò che è tornato. Se il suo sistema di posta ha rifiutato di inviarlo, nessuno lo ha ricevuto.
    Se il messaggio è grande, condivida i file con un link.
    Se il suo indirizzo non ha potuto essere confermato, invii la nota al servizio informatico.
    Lo invii a un solo indirizzo per prova, prima di rimandarlo a tutti.
help-not-mine = È tornato un messaggio che non ho mai inviato
help-not-mine-text =
    Di solito qualcuno ha messo il suo indirizzo come falso mittente.
    Non segua alcun link, e non scriva una password da nessuna parte.
    Lo trascini qui. Mailtrail dice se sembra parlare di un suo messaggio.
    Guardi nella posta inviata. Se vi trova messaggi che non ha scritto, cambi la password e avvisi subito il servizio informatico.

help-others-not-named = Perché gli altri non sono nominati?
help-others-not-named-text =
    Ogni indirizzo è servito per conto suo. Ciò che accade a uno dice poco degli altri.
    I server segnalano da soli gli errori, ma non i successi. Chi lo ha ricevuto quindi non è nominato.
    L’eccezione è un server che rifiuta un messaggio per tutti in una volta. Mailtrail ne cerca i segni.
help-send-again = Devo rimandarlo a tutti?
help-send-again-text =
    No. Chi lo ha lo riceverebbe due volte, e le risposte andrebbero a due messaggi.
    Lo rimandi solo agli indirizzi non riusciti, quando il motivo è risolto.
    Alle persone in copia basta il breve messaggio della pagina Risposta.
help-how-long = Quanto devo aspettare?
help-how-long-text =
    La maggior parte dei rifiuti torna entro pochi minuti.
    Se un server non è raggiungibile, i tentativi continuano: con alcuni sistemi uno o due giorni, con altri cinque.
    Dopo, un errore non è più da aspettarsi. La pagina Risposta indica il giorno.
    Se è urgente, non aspetti: telefoni.
help-arrived = «Arrivato» significa nella posta in arrivo?
help-arrived-text =
    No. Significa che il sistema di posta del destinatario ha il messaggio.
    Può essere nella posta indesiderata, essere trattenuto, o spostato da una regola.
    Solo la persona, o il suo servizio informatico, può vedere dov’è.
help-read-receipt = Una conferma di lettura prova qualcosa?
help-read-receipt-text =
    Mostra che un programma ha visualizzato il messaggio. Non mostra che qualcuno lo ha letto o capito.
    La maggior parte delle conferme non è firmata, e chiunque potrebbe scriverne una.
    Una conferma mancante non prova niente.
    La posta certificata è diversa (PEC in Italia, recapito certificato altrove in Europa): lì garantisce un gestore.
help-blind-copy = E la copia nascosta (Ccn)?
help-blind-copy-text =
    Un indirizzo in copia nascosta è servito come gli altri. Gli altri non lo vedono, tutto qui.
    Se non riesce, l’avviso lo nomina, anche se il messaggio non lo nomina.
    Solo la posta inviata mostra chi vi ha messo, e alcuni programmi non lo conservano.
    Attenzione se inoltra un avviso: può mostrare un indirizzo che doveva restare nascosto.
help-several-reports = Perché sono tornati più messaggi?
help-several-reports-text =
    Ogni server che rinuncia scrive il suo avviso. Tre organizzazioni possono dare tre avvisi.
    Un primo avviso può dire che la consegna è in ritardo. Uno successivo, che non è riuscita.
    Li trascini qui tutti insieme. Mailtrail unisce ciò che riguarda lo stesso messaggio.
help-what-to-drop = Quale file mi serve, e come lo ottengo?
help-what-to-drop-text =
    Le serve il messaggio che è tornato, con i suoi allegati. Un’immagine dello schermo non si può leggere.
    Outlook: trascini il messaggio sul desktop, e da lì su questa finestra. Oppure lo apra, selezioni tutto, copi e incolli qui.
    Gmail: apra il messaggio, scelga «Mostra originale», poi «Scarica originale».
    Apple Mail e Thunderbird: salvi il messaggio come file dal menu File.
    Niente viene inviato da nessuna parte. Tutto resta su questo computer.
help-own-messages = Posso usare testi miei per i messaggi da inviare?
help-own-messages-text =
    Sì: file di testo (UTF-8) il cui nome finisce in .txt. Stanno sotto «Scegli un altro testo», dopo quelli del programma.
    Ogni file comincia con le righe Title e Subject, ciascuna seguita da due punti e dalle sue parole. Una riga vuota le chiude, e segue il testo.
    Questi campi vengono compilati: { $fields }. Una riga i cui campi sono tutti vuoti è tralasciata. Per scrivere una graffa, la raddoppi.
    Una riga To dice per chi è: { $people }. Una riga When dice di chi deve essercene perché sia proposto. Una riga Language lo lega a una lingua, per esempio fr.
    Che cosa non va in un file è detto sotto il messaggio da inviare, con la sua riga.
    La cartella di questi file: { $folder }

help-stale-address = I vecchi indirizzi tornano da soli
help-stale-address-text =
    I programmi di posta propongono indirizzi già usati, anche sbagliati. Elimini la proposta sbagliata dove appare.
    Dopo un errore, corregga l’indirizzo nei contatti e nelle liste.
help-large-files = Allegati grandi
help-large-files-text =
    Molti server non accettano più di 10–25 MB. Lungo la strada un allegato cresce di circa un terzo.
    Condivida i file grandi con un link.
help-many-people = Molte persone in una volta
help-many-people-text =
    Non scriva a centinaia di persone dalla sua casella. Usi una lista o un servizio di invio.
    Metta in copia nascosta le persone che non si conoscono.
help-lists = Liste e indirizzi condivisi
help-lists-text =
    Una lista può accettare messaggi solo dai suoi membri. Si informi prima di contarci.
    Se un vecchio indirizzo di una lista continua a non riuscire, avvisi chi cura la lista.
help-proof-next-time = Quando le serve una prova
help-proof-next-time-text =
    Chieda una conferma di recapito prima di inviare. In Outlook per Windows si trova sotto Opzioni.
    Chieda una breve risposta: dice più di qualsiasi conferma.
    Dove la legge chiede una prova, usi la posta certificata (PEC in Italia, recapito certificato altrove in Europa).
help-sender-checks = Per il servizio informatico: fate confermare la vostra posta
help-sender-checks-text =
    Ogni sistema che invia a vostro nome dovrebbe stare in SPF e firmare con DKIM. Una regola DMARC dice agli altri che cosa fare del resto.
    Leggete i rapporti DMARC: nominano sistemi a cui nessuno pensava.
    Date a ogni server di invio un nome che porta al suo numero, e ritorno.
    Dite quali sistemi automatici inviano a nome dell’organizzazione, e chi ne cura gli indirizzi.

help-codes-intro = Le risposte di server che Mailtrail conosce. Le parole accanto a un codice contano più del codice.
help-code-code = Codice
help-code-meaning = Che cosa significa
help-code-others = Gli altri destinatari
help-code-step = Che cosa fare
help-code-lasting = Quanto dura
help-code-wording = Con le parole dei server
help-code-row = { $code } { $meaning }. { $source }
help-from-registry = Codice registrato
help-from-any = Qualsiasi server
help-from-others = Altri sistemi
help-from-block-lists = Liste di blocco
help-says-little = Questo codice da solo non dice perché
help-read-the-words = Legga le parole accanto al codice, o trascini qui ciò che è tornato.
help-lasting-by-class = { $final }: definitivo, lo stesso tentativo fallirebbe ancora. { $passing }: può passare, e i server riprovano da soli.
help-lasting-passing = Può passare: i server riprovano da soli.
help-lasting-final = È definitivo: lo stesso tentativo fallirebbe ancora.
help-lasting-unknown = Un codice che comincia con 4 può passare. Uno che comincia con 5 è definitivo.
help-reach-one-address = Riguarda un solo indirizzo. Non dice niente contro gli altri.
help-reach-same-domain = Riguarda la parte dopo la @. Tutti gli indirizzi con la stessa parte sono probabilmente coinvolti.
help-reach-sender = Riguarda il mittente. Gli altri della stessa organizzazione sono probabilmente coinvolti; le altre organizzazioni decidono per sé.
help-reach-message = Riguarda il messaggio. Gli altri della stessa organizzazione sono probabilmente coinvolti; le altre organizzazioni decidono per sé.
help-reach-server = Riguarda quel server. Tutti quelli che vi stanno dietro possono essere coinvolti, chi è altrove no.
help-reach-depends = Dipende da quando è arrivato il rifiuto. Trascini qui ciò che è tornato, e Mailtrail dirà di più.
