# Tutto ciò che dice la finestra stessa: etichette, suggerimenti, pagine vuote.

program-name = Mailtrail

# Pagine
page-answer = Risposta
page-route = Percorso
page-envelope = Busta
page-sources = Fonti

# Comandi
command-open = Apri…
command-paste = Incolla
command-start-over = Ricomincia
command-bring-back = Riprendi ciò che era aperto
command-copy-answer = Copia la risposta
command-copy-letter = Copia questo messaggio
command-close = Chiudi
open-tip = Apre un messaggio respinto, un messaggio salvato o delle intestazioni
paste-tip = Aggiunge ciò che ha copiato, per esempio le intestazioni da Outlook
start-over-tip = Rimuove tutto e comincia con un altro messaggio
bring-back-tip = Resta finché non apre altro o chiude la finestra
show-alone = Mostra la risposta per { $name }
open-dialog-title = Apri messaggi o intestazioni

# Menu
language-menu = Lingua: { $language }
theme-menu = Aspetto
theme-system = Come il sistema
theme-light = Chiaro
theme-dark = Scuro
theme-high-contrast = Contrasto elevato

# Benvenuto
welcome-headline = Chi ha ricevuto il suo messaggio?
welcome-subtitle = Trascini qui il messaggio respinto. Vedrà chi non lo ha ricevuto, chi molto probabilmente lo ha ricevuto e che cosa fare.
drop-here = Trascini qui il messaggio respinto
drop-kinds = Un’e-mail salvata (.eml, .msg), una casella o una cartella, o il testo copiato dell’errore
open-a-file = Apri un file…
paste-text = Incolla il testo
samples = Solo per vedere? Provi un esempio
sample-one-address = Errore per un indirizzo
sample-one-address-detail = Due persone erano in copia
sample-company = Un’intera azienda lo ha rifiutato
sample-company-detail = Una sua regola non lo consente
sample-delay = Ancora in viaggio
sample-delay-detail = Un avviso di ritardo
sample-name = Esempio: { $title }. { $detail }
offline-promise = Tutto resta su questo computer. Mailtrail non si collega mai a Internet.

# Rilascio
drop-now = Rilasci per aggiungerlo
drop-now-detail = Mailtrail lo legge solo su questo computer

# La colonna degli elementi
evidence = Elementi raccolti
show-evidence = Mostra gli elementi raccolti
show-piece = { $name }. { $description }. Mostra il testo
pasted-text = Testo incollato
remove-piece = Rimuovi { $name }
drop-more = Trascini qui altri elementi, oppure li incolli con { $shortcut }

# Lettura
reading = Lettura in corso…
reading-headline = Lettura del suo messaggio…
reading-detail = I file grandi richiedono un momento. Nulla esce da questo computer.
cancel = Annulla

# Risposta
copied = Copiato
copy = Copia
copy-subject = Copia l’oggetto
desk-purpose = Per l’assistenza: da seguire con la persona al telefono
what-to-do = Che cosa fare adesso
other-messages = Scegli un altro testo
letters-of-helpdesk = Per l’assistenza
letters-of-ones-own = Testi propri
letter-language = Scriverlo in { $language }
letter-to = A: { $people }
letter-gap = Prima dell’invio, sostituisca { $gap } con l’oggetto del suo messaggio.
letter-subject = Oggetto del messaggio da inviare
letter-body = Testo del messaggio da inviare
address-and-reason = { $address } · { $reason }
people-all = Mostra tutte le { $number } persone
people-fewer = Mostra meno persone
person-row = { $name }, { $role }. { $verdict }. { $detail }
how-to-save = Come salvare un messaggio
look-at-source = Mostra ciò che è stato letto

# Una persona
why-we-say-so = Perché lo diciamo
what-would-prove-it = Come averne la certezza
next-steps = Che cosa può fare
good-to-know = Buono a sapersi
show-proof = Mostra la prova
show-proof-of = Mostra la prova: { $claim }

# Percorso
route-empty = Il percorso non è ancora noto
route-empty-advice = I server annotano ogni passaggio nelle intestazioni del messaggio stesso. Aggiunga il messaggio respinto con i suoi allegati, oppure le intestazioni di una copia che qualcuno ha ricevuto.
every-stamp = Che cosa ha annotato ogni server
hop-row = { $title }. { $detail }. { $delay } { $time }. Mostra la prova
column-number = N.
column-from = Da
column-by = Ricevuto da
column-with = Come
column-tls = Cifratura
column-id = Numero interno
column-for = Per
column-time = Ora
short-date = { $day } { $month }
column-time-utc = UTC
column-delay = Durata
copy-request-menu = Copia la richiesta…
copy-for-it-menu = Copia per l’informatica…
copy-menu = Copia…
copy-as-text = Copia come testo
copy-as-markdown = Copia come Markdown
copy-as-table = Copia per un foglio di calcolo
save-picture = Salva l’immagine…
save-as-png = Come immagine PNG
save-as-svg = Come disegno (SVG)
save-dialog-title = Salva l’immagine
picture-file-name = percorso
picture-saved = Salvata: { $path }
sort-hops = Ordina per { $column }
sorted-up = Ordinato per { $column }, crescente
sorted-down = Ordinato per { $column }, decrescente
clause-cell = { $column }: { $text }
clause-empty = nulla annotato
fold-open = Mostra { $title }
fold-close = Richiudi { $title }
table-tip = Punti una casella, o ci vada con le frecce, per leggere che cosa significa.

# Busta
envelope-empty = Gli indirizzi non si possono ancora confrontare
envelope-empty-advice = Aggiunga il messaggio respinto con i suoi allegati. Mostrano a chi ha scritto e chi i server hanno cercato di raggiungere.
what-people-read = Ciò che si legge
what-people-read-detail = Le righe A e Cc del messaggio
what-servers-used = Ciò che hanno usato i server
what-servers-used-detail = Dove il messaggio è stato davvero inviato
not-in-headers = Non indicato nel messaggio
no-record = Nessuna traccia lo mostra
differs = I due differiscono
differs-because = I due differiscono: { $remark }
differences = Che cosa significa

# Fonti
sources-empty = Non c’è ancora nulla da mostrare
sources-empty-advice = Aggiunga un messaggio respinto, un messaggio salvato o delle intestazioni.
other-sources = Scegliere un’altra fonte
copy-source = Copia la fonte
source-marks = Ciò che è evidenziato è stato letto. Vi passi sopra per vedere che cos’è.

# L’elenco di una casella
list-headline =
    { $count ->
        [one] Un avviso: { $parts }
       *[other] { $number } avvisi: { $parts }
    }
list-part-failed =
    { $count ->
        [one] { $number } messaggio non consegnato
       *[other] { $number } messaggi non consegnati
    }
list-part-delayed =
    { $count ->
        [one] { $number } in ritardo
       *[other] { $number } in ritardo
    }
list-part-others =
    { $count ->
        [one] { $number } altro
       *[other] { $number } altri
    }
list-headline-looking = Ricerca dei messaggi respinti…
list-headline-no-failure = Qui non è segnalata alcuna mancata consegna.
list-headline-no-reports = Qui non c’è alcun messaggio respinto.
list-read =
    { $count ->
        [one] un messaggio letto
       *[other] { $number } messaggi letti
    }
list-hidden =
    { $count ->
        [one] un messaggio ordinario non è elencato
       *[other] { $number } messaggi ordinari non sono elencati
    }
list-progress =
    { $count ->
        [one] Lettura: un messaggio finora
       *[other] Lettura: { $number } messaggi finora
    }
list-stop = Interrompi la lettura
list-stopped =
    { $count ->
        [one] Ha interrotto la lettura dopo un messaggio. L’elenco è incompleto.
       *[other] Ha interrotto la lettura dopo { $number } messaggi. L’elenco è incompleto.
    }
list-read-again = Leggi tutto
list-only-others = I messaggi trovati qui sono ordinari: nessuno dice che cosa è stato di un altro messaggio.
list-show-others =
    { $count ->
        [one] Mostra il messaggio ordinario
       *[other] Mostra i { $number } messaggi ordinari
    }
list-nothing-fits = Nessuna riga dell’elenco corrisponde alla ricerca.
list-clear-filter = Mostra di nuovo tutti gli avvisi
list-clear-search = Cancella la ricerca
list-search = Cerca negli indirizzi, negli oggetti e nei risultati
list-found =
    { $count ->
        [0] Nessun risultato
        [one] 1 trovato
       *[other] { $number } trovati
    }
list-search-hint = Cerca: indirizzo, oggetto, risultato ({ $shortcut })
list-copy = Copia l’elenco
list-copy-tip = Copia le righe mostrate, pronte da incollare in un foglio di calcolo
list-group-all = Tutti gli avvisi
list-group-failed = Non consegnati
list-group-delayed = Tentativi in corso
list-group-held = Trattenuti
list-group-unclear = Incerti
list-group-arrived = Conferme
list-group-auto-reply = Risposte automatiche
list-group-other = Messaggi ordinari
list-group-name = { $name }: { $number }
list-column-result = Che cosa è successo
list-column-who = Chi
list-column-subject = Oggetto
list-column-when = Quando
list-sort = Ordina per: { $column }
list-sorted-up = Ordinato per: { $column }, crescente. Inverti
list-sorted-down = Ordinato per: { $column }, decrescente. Inverti
list-no-date = Senza data
list-no-subject = Senza oggetto
list-and-others =
    { $count ->
        [one] e un’altra persona
       *[other] e altre { $count } persone
    }
list-nobody-named = Nessuno è nominato
list-back = Torna all’elenco
list-previous = Riga precedente dell’elenco
list-next = Riga successiva dell’elenco
list-place = { $number } di { $total }
list-date = { $day } { $month } { $year }
list-message = Messaggio ordinario
list-not-mail = Non è un messaggio
list-auto-reply = Risposta automatica
list-complaint = Segnalato come indesiderato
list-sender-not-verified = Mittente non verificato
list-unclear = Incerto

# Problemi
close-message = Chiudi questo avviso
no-dialog = Su questo sistema non si è aperta alcuna finestra di scelta dei file. Scriva o incolli il percorso del file:
path-hint = Percorso di un file
open-path = Apri
investigation-failed = Si è verificato un errore in Mailtrail durante la lettura. Il resto della finestra funziona ancora. Rimuova l’ultimo elemento e lo provi in un’altra forma, per esempio le sole intestazioni.
more-problems =
    { $count ->
        [one] Non è stato possibile leggere un altro file.
       *[other] Non è stato possibile leggere altri { $count } file.
    }
problem-not-found = Questo file non c’è più. Forse è stato spostato o rinominato: { $name }
problem-no-permission = Questo computer non permette a Mailtrail di leggere il file. Lo copi sul desktop e riprovi: { $name }
problem-folder = Questa è una cartella. Trascini i file che contiene: { $name }
problem-unreadable = Non è stato possibile leggere questo file fino alla fine. L’unità è ancora collegata? { $name }
problem-nothing-to-paste = Non c’è testo da incollare. Copi prima le intestazioni o il testo dell’errore, poi incolli di nuovo.
problem-damaged = Questo file compresso è danneggiato. È stato letto ciò che si è potuto estrarre: { $name }
problem-locked = Questo file compresso chiede una password. Lo decomprima prima, poi riprovi: { $name }
problem-unpacks-too-large = Questo file compresso contiene molto più della normale posta; è stato letto solo l’inizio. Lo decomprima prima: { $name }
problem-too-much-inside = Qui ci sono troppi file o troppe cartelle; il resto è stato messo da parte: { $name }
problem-nothing-inside = Qui nulla assomiglia a posta: { $name }
problem-changed = Questo messaggio non è più dove è stato trovato: il file è cambiato. Lo apra di nuovo: { $name }
problem-unwritable = Non è stato possibile salvare il file: { $name }

problem-no-mail-program = Non è stato possibile aprire un programma di posta. Copi il testo e lo incolli in un nuovo messaggio.

# Keys, as they are printed on keyboards.
key-ctrl = Ctrl
key-shift = Maiusc
