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
route-of-message = Il suo messaggio

hop-server-unknown = un server senza nome

route-most-time = Di questo tempo, { $length } nel passaggio { $hop }.
route-clock = L’orologio di { $host } è { $clock }.
route-clocks = Due orologi non concordano: non tutti i passaggi si possono misurare.
route-gaps =
    { $count ->
        [one] In un punto un server non ha annotato nulla, o ha due nomi.
       *[other] In { $count } punti un server non ha annotato nulla, o ha due nomi.
    }
route-loops = Il messaggio ha girato in tondo.
route-out-of-order =
    { $count ->
        [one] Un’annotazione era fuori posto ed è stata spostata.
       *[other] { $count } annotazioni erano in disordine e sono state riordinate.
    }
route-times = Gli orari sono in { $zone }, e sotto in UTC.
route-times-utc = Gli orari sono in UTC.
route-of-report =
    { $count ->
        [one] Percorso dell’avviso: un server
       *[other] Percorso dell’avviso: { $number } server, { $length }
    }

clock-behind = indietro di circa { $length }
clock-ahead = avanti di circa { $length }
clock-behind-at-least = indietro di almeno { $length }
clock-ahead-at-least = avanti di almeno { $length }
clock-zone-behind = indietro di { $length }, probabilmente per un fuso orario sbagliato
clock-zone-ahead = avanti di { $length }, probabilmente per un fuso orario sbagliato

hop-submission = inviato da un utente connesso
hop-internal = dentro una rete
hop-tls = cifrato con { $version }
hop-encrypted = cifrato
hop-no-tls = nessuna cifratura annotata
hop-clock-known = l’orologio di questo server è { $clock }
hop-clock = questo orologio e il precedente non concordano
hop-gap = il server precedente non ha annotato nulla
hop-loop = già passato di qui: gira in tondo
hop-out-of-order = si trovava in un altro punto
hop-x-received = lo stesso passaggio, annotato due volte
hop-no-date = senza orario
hop-zone-guessed = fuso orario incerto
hop-damaged = questa annotazione è danneggiata
hop-service-filter = un filtro
hop-service-provider = un servizio di posta
hop-service-list = una lista di distribuzione
hop-service-forwarder = un servizio di inoltro
hop-service-platform = un servizio di invio
hop-named-filter = filtro: { $name }
hop-named-provider = { $name }
hop-named-list = lista di distribuzione: { $name }
hop-named-forwarder = inoltro: { $name }
hop-named-platform = servizio di invio: { $name }

fold-title =
    { $count ->
        [one] Un passaggio dentro una rete
       *[other] { $count } passaggi dentro una rete
    }

mean-number = Il posto lungo il percorso: 1 è il server più vicino al mittente.
mean-time = { $local } nel Suo fuso ({ $zone }), { $utc } in UTC. Il server lo ha scritto secondo il proprio orologio.
mean-time-utc = { $utc } in UTC. Il server lo ha scritto secondo il proprio orologio.
mean-no-time = Il server non ha scritto un orario leggibile.
mean-zone-guessed = Il fuso orario manca o è sconosciuto: questo orario può essere sbagliato di ore.
mean-clock = Rispetto ai vicini, questo orologio è { $clock }.
mean-delay = { $length } dall’annotazione precedente.
mean-delay-without-clock = { $length } dall’ultima annotazione precedente con un orologio affidabile.
mean-delay-negative = Questo orario precede quello prima. Un orologio è sbagliato: non è un vero ritardo e non viene contato.
mean-delay-doubtful = Un orologio vicino è sbagliato: questa durata non è certa. Non viene contata.
mean-no-delay = Prima non c’è nulla con cui confrontare.
mean-from = { $name } ha consegnato il messaggio al server successivo.
mean-helo = Si è presentato come { $name }.
mean-ip = Il suo indirizzo era { $ip }, come lo ha visto il server successivo.
mean-submission = Qualcuno vi si è connesso per inviare.
mean-gap = Non è l’ultimo server che aveva preso il messaggio. Nel mezzo un server non ha annotato nulla, o ha due nomi.
mean-no-from = L’annotazione non dice chi lo ha consegnato. Di solito il server lo ha passato a se stesso.
mean-by = { $name } ha preso il messaggio e ha scritto questa annotazione.
mean-no-by = L’annotazione non dice quale server l’ha scritta.
mean-loop = Il messaggio era già stato qui ed è tornato: gira in tondo.
mean-out-of-order = Questa annotazione si trovava altrove. I nomi mostrano che il suo posto è qui.
mean-service-filter = Cerca spam, virus e falsificazioni.
mean-service-provider = Appartiene a un servizio di posta.
mean-service-list = Distribuisce i messaggi ai membri di una lista.
mean-service-forwarder = Inoltra la posta a un altro indirizzo.
mean-service-platform = Invia posta per i suoi clienti.
mean-via = È passato da { $name }.
mean-with-smtp = SMTP è il modo in cui i server si passano la posta. La parola non indica alcuna cifratura.
mean-with-esmtp = ESMTP è il modo attuale in cui i server si passano la posta. La parola non indica alcuna cifratura.
mean-with-esmtps = ESMTPS: passato su una connessione cifrata.
mean-with-esmtpa = ESMTPA: qualcuno si è connesso per inviare. La parola non indica alcuna cifratura.
mean-with-esmtpsa = ESMTPSA: qualcuno si è connesso per inviare, su una connessione cifrata.
mean-with-lmtp = LMTP: passato al programma che mette la posta nella casella.
mean-with-http = HTTP: scritto in una pagina web, o inviato da un programma attraverso il web.
mean-with-mapi = MAPI: inviato da Outlook, o dentro Exchange.
mean-with-exchange = Passato da Microsoft Exchange.
mean-with-local = Creato sulla stessa macchina.
mean-with-other = Come è stato passato il messaggio, con le parole del server.
mean-no-with = L’annotazione non dice come è stato passato.
mean-tls = La connessione era cifrata, nel modo indicato qui.
mean-tls-by-protocol = La connessione era cifrata: lo dice il modo di passaggio.
mean-no-tls = Tra due organizzazioni, e l’annotazione non indica alcuna cifratura: altri forse potevano leggere.
mean-tls-unknown = L’annotazione non dice se la connessione era cifrata.
mean-id = Il numero con cui questo server conosce il messaggio. Con esso il suo amministratore lo trova nei registri.
mean-no-id = Il server non ha annotato un numero proprio.
mean-for = Il destinatario per il quale il server aveva il messaggio in quel momento.
mean-no-for = Il server non ha indicato alcun destinatario. Se sono più d’uno, di solito non ne indica nessuno.

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
envelope-remark-forwarded = Un server ha inoltrato il messaggio e ha ricavato il proprio indirizzo di ritorno da { $address }.
envelope-remark-per-recipient = Ogni destinatario ha un proprio indirizzo di ritorno. Questo sta per { $address }.
envelope-remark-marked = Il server del mittente contrassegna così la sua posta. Significa { $address }.
envelope-remark-tagged = La stessa casella di { $address }: ciò che segue il segno più è un’etichetta.
envelope-remark-forwarded-here = Né in A né in Cc: un inoltro ha portato qui.
envelope-remark-member = Né in A né in Cc: lo ha distribuito la lista { $address }.
envelope-on-behalf = { $sender } lo ha inviato per conto di { $from }.
envelope-said-for = { $host } ha preso il messaggio per questo indirizzo
envelope-said-original-to = A un server è stato chiesto di consegnare a questo indirizzo
envelope-said-delivered-to = La casella che contiene la copia ha questo indirizzo
envelope-said-list = È l’indirizzo di una lista di distribuzione
envelope-said-original-recipient = L’avviso dà questo indirizzo come quello a cui si è scritto
envelope-said-final-recipient = L’avviso dà questo indirizzo come l’ultimo usato dai server
envelope-said-return-path = L’indirizzo di ritorno è stato fatto per questo solo destinatario
envelope-means-alias = Un alias o un inoltro ha cambiato un indirizzo per strada. Un errore più avanti non significa che la prima casella non abbia ricevuto nulla.
envelope-means-hidden = Qualcuno che non è né in A né in Cc lo ha ricevuto, o avrebbe dovuto riceverlo. Gli altri non lo vedono.
envelope-means-list = Una lista distribuisce il messaggio ai suoi membri. Nessuna intestazione li indica. L’errore di un membro non dice nulla degli altri.
envelope-means-bcc = Qualcuno in Ccn doveva riceverlo senza che gli altri lo sapessero. Lo mostra solo la copia del mittente.
envelope-means-resent = Qualcuno ha rispedito il messaggio a mano. Chi lo ha ricevuto allora non è chi era nel primo invio.
envelope-means-tag = Un’etichetta dopo il segno più non cambia nulla: lo riceve la stessa casella.
envelope-means-forwarded = Il messaggio di { $address } è stato inoltrato. Un errore dopo riguarda l’inoltro: la casella precedente può benissimo averlo.
envelope-means-per-recipient = L’indirizzo di ritorno indica { $address }: un errore che vi torna riguarda quel destinatario e nessun altro.
envelope-means-on-behalf = Per sapere chi lo ha ricevuto, questo non cambia nulla.
envelope-means-no-record = A destra l’assenza di tracce è normale, se non risultano errori.

source-bounce = Avviso di mancata consegna
source-delay-warning = Avviso di ritardo
source-receipt = Ricevuta di consegna
source-headers = Intestazioni
source-message = Messaggio
source-part = Parte dell’elemento qui sopra
source-not-understood = Non compreso
source-pasted = Testo incollato
source-delivery-report = Rapporto di consegna
source-returned-headers = Intestazioni del messaggio restituito
source-returned-message = Messaggio restituito
source-text = Testo
source-outlook-with = File di Outlook · { $what }
source-left-aside = { $what } · messo da parte
source-outlook-file = File di Outlook
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
note-locked = Un allegato compresso chiede una password. Lo decomprima e aggiunga quello che contiene.
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
