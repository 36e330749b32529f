# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (senza oggetto)
letter-unknown-subject = [oggetto]
letter-about = «{ $subject }»
letter-about-of = «{ $subject }» ({ $time })
letter-to-copied-title =
    { $count ->
        [one] Messaggio per l’altra persona
       *[other] Messaggio per gli altri
    }
letter-to-copied-subject =
    { $count ->
        [one] L’ha ricevuto? { $subject }
       *[other] L’avete ricevuto? { $subject }
    }
letter-to-copied-body =
    Buongiorno,

    { $count ->
        [one] le ho inviato il messaggio { $about }, e non so se sia arrivato a tutti. Lo ha ricevuto?
       *[other] vi ho inviato il messaggio { $about }, e non so se sia arrivato a tutti. Lo avete ricevuto?
    }

    { $count ->
        [one] Se non lo vede, la prego di guardare nella posta indesiderata e di cercare «{ $subject }». Potrebbe rispondermi in ogni caso?
       *[other] Se non lo vedete, vi prego di guardare nella posta indesiderata e di cercare «{ $subject }». Potreste rispondermi in ogni caso?
    }

    Grazie
letter-to-failed-title =
    { $count ->
        [one] Alla persona che non l’ha ricevuto
       *[other] A chi non l’ha ricevuto
    }
letter-to-failed-subject = La mia e-mail non le è arrivata: { $subject }
letter-to-failed-body =
    Buongiorno,

    la mia e-mail { $about } non le è arrivata.{ $reason }

    Potrebbe indicarmi un indirizzo che funziona, o avvisarmi quando il problema sarà risolto?

    Grazie
letter-to-failed-reason = Questo è il motivo che mi è stato indicato: { $reason }.
letter-cause-user-unknown = il suo server di posta dice di non conoscere questo indirizzo
letter-cause-mailbox-disabled = il suo server di posta dice che questa casella è disattivata
letter-cause-mailbox-full = il suo server di posta dice che la casella è piena
letter-cause-address-moved = il suo server di posta dice che lei ha cambiato indirizzo
letter-cause-recipient-restricted = il suo server di posta dice che questo indirizzo accetta solo alcuni mittenti
letter-cause-sender-rejected = il suo server di posta dice di non accettare il mio indirizzo
letter-cause-sender-blocked = il suo server di posta ha rifiutato la posta del sistema di invio
letter-cause-authentication-failed = il suo server di posta dice di non aver potuto verificare da dove veniva il messaggio
letter-cause-policy-rejected = il suo server di posta dice che una sua regola non lo consente
letter-cause-spam-rejected = il suo server di posta lo ha considerato spam
letter-cause-virus-rejected = il suo server di posta ha sospettato un virus
letter-cause-content-rejected = il suo server di posta ha rifiutato il contenuto o un allegato
letter-cause-submission-refused = il mio sistema di posta ha rifiutato di inviarlo
letter-cause-greylisted = il suo server di posta ha chiesto di riprovare più tardi
letter-cause-connection-failed = il suo server di posta non era raggiungibile
letter-cause-tls-failed = non è stato possibile un collegamento sicuro con il suo server di posta
letter-cause-server-storage = il suo server di posta dice di non avere più spazio
letter-cause-server-error = il suo server di posta segnala un proprio problema
letter-to-administrator-title = Nota per il servizio informatico
letter-to-administrator-subject = Problema di consegna: { $subject }
letter-to-administrator-body =
    Buongiorno,

    il mio messaggio { $about } non è stato consegnato a tutti. Ecco le indicazioni esatte:

    { $facts }

    Potreste verificare che cosa va corretto?

    Grazie
letter-ticket-note-title = Nota per il ticket
letter-ticket-note-subject = Chi ha ricevuto «{ $subject }»
letter-ticket-note-body =
    { $answer }

    { $facts }

facts-sender = Mittente
facts-sent = Inviato
facts-status = Stato
facts-answer = Risposta
facts-remote = Server che ha risposto
facts-reporting = Server che ha inviato l’avviso
facts-at = Ora
facts-line = { $label }: { $value }
facts-id = Message-ID
facts-verdict-read = aperto, secondo una conferma
facts-verdict-delivered = consegnato
facts-verdict-accepted = accettato dal server
facts-verdict-relayed = inoltrato, senza altro riscontro
facts-verdict-expanded = inoltrato ad altri indirizzi
facts-verdict-no-failure-reported = nessun errore segnalato
facts-verdict-at-risk = incerto
facts-verdict-delayed = in ritardo
facts-verdict-quarantined = in quarantena
facts-verdict-junked = nella posta indesiderata
facts-verdict-discarded = eliminato
facts-verdict-failed = consegna fallita
facts-verdict-unknown = sconosciuto

letter-to-sender-title = Al mittente del messaggio
letter-to-sender-subject = Che ne è stato del suo messaggio: { $subject }
letter-to-sender-body =
    Buongiorno,

    ci ha chiesto del suo messaggio { $about }. Ecco che cosa risulta:

    { $answer }

    { $people }

    Che cosa fare ora:

    { $steps }

    Cordiali saluti
letter-not-you-title = Risposta: «Non era il suo indirizzo»
letter-not-you-subject = A proposito della mia e-mail: { $subject }
letter-not-you-body =
    Buongiorno,

    ho ricevuto un avviso di mancata consegna per la mia e-mail { $about }, ma riguardava un altro indirizzo, non il suo.

    Se non la vede, la prego di guardare nella posta indesiderata e di cercare «{ $subject }». Se non è nemmeno lì, la prego di farmelo sapere.

    Grazie
# Attorno alla lettera: per chi è, e che cosa se ne può fare.
letter-for = Per: { $people } (per telefono, per SMS o a un altro indirizzo)
letter-bcc = In copia nascosta: { $people }
open-in-mail = Apri nel programma di posta
open-in-mail-tip = Apre una bozza. Niente parte prima che lei la invii.
undo-changes = Annulla le modifiche
undo-changes-tip = Ripristina il testo proposto. { $shortcut } annulla un passo alla volta.
letter-outdated = Ciò che è stato aggiunto dopo ha cambiato il testo proposto. «Annulla le modifiche» lo mostra.
letter-handed = Ora dovrebbe aprirsi la bozza. Non è stato inviato niente.
letter-handed-without-text = Il testo è troppo lungo da passare. È stato copiato: lo incolli nella bozza.
letter-handed-without-people = Le persone da passare sono troppe. Le aggiunga lei. Il testo è stato copiato: lo incolli nella bozza.
letter-handed-without-somebody = Almeno un indirizzo contiene segni insoliti ed è stato tralasciato. Controlli la bozza.
# I modelli personali.
templates-read-again = Rileggi i modelli
template-in-line = Riga { $line }: { $what } Nel modello { $file }
template-in-file = { $what } Nel modello { $file }
template-heading-missing = In «{ $found }» mancano i due punti. Prima della prima riga vuota le righe cominciano con { $known }.
template-heading-unknown = «{ $found }» non è noto. Prima della prima riga vuota le righe cominciano con { $known }.
template-heading-twice = «{ $found }» compare due volte. Ne tenga una.
template-subjectless = Manca la riga «Subject:».
template-textless = Non c’è testo. Il testo comincia dopo la prima riga vuota.
template-field-unknown = Il campo { $found } non esiste. I campi sono: { $known }.
template-open = Una parentesi graffa è aperta e non chiusa. Per scrivere una graffa, la raddoppi. I campi sono: { $known }.
template-stray = Una graffa chiusa sta da sola. Per scrivere una graffa, la raddoppi. I campi sono: { $known }.
template-recipients-unknown = «To: { $found }» non è noto. Sono possibili: { $known }.
template-condition-unknown = «When: { $found }» non è noto. Sono possibili: { $known }.
template-unspoken = «Language: { $found }» non è noto. Sono possibili: { $known }.
template-encoding = Questo file non è testo UTF-8. Lo salvi di nuovo come UTF-8.
template-large = Questo file è troppo grande per un modello (al massimo 64 kB).
template-unreadable = Non è stato possibile leggere questo file.
template-many = Si leggono solo i primi { $found } modelli.
