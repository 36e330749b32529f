# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (senza oggetto)
letter-about = «{ $subject }»
letter-about-of = «{ $subject }» ({ $time })
letter-to-copied-title = Messaggio alle persone in copia
letter-to-copied-subject = L’ha ricevuto? { $subject }
letter-to-copied-body =
    Buongiorno,

    non è stato possibile consegnare il mio messaggio { $about } all’indirizzo principale. Per la copia destinata a lei non è stato segnalato alcun errore.

    Se non la vede, la prego di guardare nella posta indesiderata e di cercare «{ $subject }». Una breve risposta mi sarebbe utile.

    Grazie
letter-to-late-body =
    Buongiorno,

    ho inviato il messaggio { $about } a più persone, e per alcune è stato segnalato un problema di consegna. Per la copia destinata a lei non è stato segnalato alcun errore.

    Se non la vede, la prego di guardare nella posta indesiderata e di cercare «{ $subject }». Una breve risposta mi sarebbe utile.

    Grazie
letter-to-failed-title = A chi non l’ha ricevuto
letter-to-failed-subject = La mia e-mail non le è arrivata: { $subject }
letter-to-failed-body =
    (Da comunicare per telefono, per SMS o a un altro indirizzo.)

    Buongiorno,

    la mia e-mail { $about } non le è arrivata. In parole semplici, ecco che cosa mi è stato segnalato: «{ $reason }».

    Potrebbe indicarmi un indirizzo che funziona, o avvisarmi quando il problema sarà risolto?

    Grazie
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
