# The messages to send. Formal address in French and Italian.

letter-no-subject = (senza oggetto)
letter-about = «{ $subject }»
letter-about-of = «{ $subject }» del { $time }
letter-to-copied-title = Messaggio alle persone in copia
letter-to-copied-subject = L’ha ricevuto? { $subject }
letter-to-copied-body =
    Buongiorno,

    l’indirizzo principale ha restituito un errore per il mio messaggio { $about }. La copia destinata a lei sembra arrivata.

    Se non la vede, guardi nella posta indesiderata e cerchi «{ $subject }». Una breve risposta mi sarebbe utile.

    Grazie
letter-to-late-body =
    Buongiorno,

    ho inviato il messaggio { $about } a più persone, e per alcune è stato segnalato un problema di consegna. La sua copia sembra in viaggio o arrivata.

    Se non la vede, guardi nella posta indesiderata e cerchi «{ $subject }». Una breve risposta mi sarebbe utile.

    Grazie
letter-to-failed-title = A chi non l’ha ricevuto
letter-to-failed-subject = La mia e-mail non è arrivata: { $subject }
letter-to-failed-body =
    (Da inviare per telefono, SMS o un altro indirizzo.)

    Buongiorno,

    la mia e-mail { $about } non è arrivata. Secondo l’avviso: { $reason }.

    Potrebbe indicarmi un indirizzo che funziona?

    Grazie
letter-to-administrator-title = Nota per il servizio informatico
letter-to-administrator-subject = Problema di consegna: { $subject }
letter-to-administrator-body =
    Buongiorno,

    il mio messaggio { $about } non è stato consegnato a tutti. Ecco le indicazioni esatte:

    { $facts }

    Potete verificare che cosa va corretto?

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
facts-reporting = Server che segnala
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
facts-verdict-failed = fallito
facts-verdict-unknown = sconosciuto
