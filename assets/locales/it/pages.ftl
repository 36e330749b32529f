# The Route, Envelope and Sources pages.

route-headline =
    { $count ->
        [one] Il messaggio è passato per un server in { $length }.
       *[other] Il messaggio è passato per { $number } server in { $length }.
    }
route-headline-no-time =
    { $count ->
        [one] Il messaggio è passato per un server.
       *[other] Il messaggio è passato per { $number } server.
    }
route-headline-stopped =
    { $count ->
        [one] Poi si è fermato per un destinatario.
       *[other] Poi si è fermato per { $count } destinatari.
    }
route-none = Il percorso non è ancora noto
route-most-time = La maggior parte del tempo è passata prima di { $hop }.
route-clocks = Due orologi non concordano: un orario precedente a quello sopra non è un vero ritardo.
route-times = Gli orari sono indicati in { $zone }.
route-of-message = Il suo messaggio
route-of-report = Percorso dell’avviso

hop-server-unknown = un server senza nome
hop-submission = inviato da un utente connesso
hop-tls = cifrato ({ $version })
hop-for = per { $address }
hop-clock = questo orologio differisce dal precedente
hop-no-date = senza orario
hop-zone-guessed = fuso orario incerto
hop-damaged = questa annotazione è danneggiata

stop-refused = Rifiutato da { $host } per { $name }
stop-given-up = Abbandonato da { $host } per { $name }
stop-delayed = Ancora in attesa su { $host } per { $name }

envelope-sender = Mittente
envelope-none = Nessun indirizzo è ancora noto
envelope-same = Nessuna differenza risulta tra ciò che si legge e ciò che i server hanno usato
envelope-differs =
    { $count ->
        [one] Un indirizzo differisce tra ciò che si legge e ciò che i server hanno usato
       *[other] { $count } indirizzi differiscono tra ciò che si legge e ciò che i server hanno usato
    }
envelope-subtitle = A e Cc sono ciò che si legge (le intestazioni). I server seguono un elenco proprio (la busta).
envelope-null-sender = vuoto, come è normale negli avvisi
envelope-remark-sender = Gli avvisi di errore vanno all’indirizzo di destra, non a quello che si legge.
envelope-remark-became = Un alias, una lista o un inoltro lo ha passato a { $address }.
envelope-remark-behind = Riceve la posta inoltrata da { $address }.
envelope-remark-not-in-headers = Né in A né in Cc: copia nascosta, lista o inoltro.
envelope-means-alias = Un alias o un inoltro ha cambiato un indirizzo per strada. Un errore più avanti non significa che la prima casella non abbia ricevuto nulla.
envelope-means-hidden = Qualcuno che non è né in A né in Cc lo ha ricevuto, o avrebbe dovuto riceverlo. Gli altri non lo vedono.
envelope-means-no-record = Dove il lato destro è vuoto, qui nulla mostra il lato dei server. È normale se non risultano errori.

source-bounce = Avviso di mancata consegna · letto
source-delay-warning = Avviso di ritardo · letto
source-receipt = Ricevuta di consegna · letta
source-headers = Intestazioni · lette
source-message = Messaggio · letto
source-part = Parte dell’elemento qui sopra
source-not-understood = Non compreso
source-pasted = Testo incollato
source-delivery-report = Rapporto di consegna
source-returned-headers = Intestazioni del messaggio restituito
source-returned-message = Messaggio restituito
source-text = Testo
source-outlook-file = File di Outlook · il suo testo è qui sotto
source-outlook-message = Il messaggio come testo
source-outlook-report = Dettagli della notifica

fact-recipient = Destinatario
fact-failed = Destinatario non raggiunto
fact-hop = Passaggio da un server
fact-sender = Mittente
fact-message-id = Identificativo
fact-subject = Oggetto
fact-date = Data
fact-automatic = Inviato da un programma
fact-server = Server
fact-action = Che cosa è stato fatto
fact-status = Codice di stato
fact-answer = La risposta del server
fact-draft = Bozza

note-empty = È vuoto.
note-not-text = Non è testo, ma un’immagine, un archivio o un altro tipo di file.
note-not-mail = È testo, ma nulla assomiglia a un messaggio di posta.
note-too-large = Il file è molto grande: è stato letto solo l’inizio.
note-too-deep = Ci sono troppi messaggi annidati: i più interni sono stati tralasciati.
note-too-many-parts = Ci sono troppe parti: le ultime sono state tralasciate.
note-too-many-headers = Ci sono troppe righe di intestazione: le ultime sono state tralasciate.
note-too-many-recipients = Ci sono troppi destinatari: gli ultimi sono stati tralasciati.
note-damaged-encoding = Una parte è danneggiata; viene mostrato ciò che si è potuto leggere.
note-recovered = Il messaggio è costruito in modo insolito ed è stato letto passo dopo passo.
note-repaired-paste = Gli a capo del testo incollato sono stati riparati.
note-repaired-quoting = I segni «>» all’inizio delle righe sono stati tolti.
note-repaired-indentation = Il testo incollato era rientrato: è stato riportato al margine.
note-repaired-blank-lines = Le righe vuote tra le righe di intestazione sono state tolte.
note-repaired-one-line = Tutta l’intestazione stava su una sola riga: le righe sono state separate di nuovo.
note-repaired-wrapping = Le righe tagliate a una larghezza fissa sono state ricongiunte.
note-repaired-escapes = I caratteri sostituiti da una pagina web sono stati ripristinati.
note-cut-off = Il messaggio è troncato prima della fine.
note-nobody-named = Questo avviso non indica nessuno.
note-converted = I caratteri sono stati convertiti.

unit-day = g
unit-hour = h
unit-minute = min
unit-second = s
