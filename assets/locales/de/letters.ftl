# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (kein Betreff)
letter-about = „{ $subject }“
letter-about-of = „{ $subject }“ vom { $time } Uhr
letter-to-copied-title = Nachricht an die Personen in Kopie
letter-to-copied-subject = Haben Sie das erhalten? { $subject }
letter-to-copied-body =
    Guten Tag,

    meine Nachricht { $about } konnte nicht an die Hauptadresse zugestellt werden. Für die Kopie an Sie wurde kein Fehler gemeldet.

    Falls Sie die Kopie nicht sehen, schauen Sie bitte in den Spam-Ordner, und suchen Sie nach „{ $subject }“. Eine kurze Antwort würde mir helfen.

    Vielen Dank
letter-to-late-body =
    Guten Tag,

    ich habe die Nachricht { $about } an mehrere Personen gesendet, und für einige davon wurde ein Problem bei der Zustellung gemeldet. Für die Kopie an Sie wurde kein Fehler gemeldet.

    Falls Sie die Kopie nicht sehen, schauen Sie bitte in den Spam-Ordner, und suchen Sie nach „{ $subject }“. Eine kurze Antwort würde mir helfen.

    Vielen Dank
letter-to-failed-title = An alle, die sie nicht erhalten haben
letter-to-failed-subject = Meine E-Mail hat Sie nicht erreicht: { $subject }
letter-to-failed-body =
    (Bitte telefonisch, per SMS oder über eine andere Adresse weitergeben.)

    Guten Tag,

    meine E-Mail { $about } hat Sie nicht erreicht. In einfachen Worten wurde mir Folgendes gemeldet: „{ $reason }“.

    Könnten Sie mir eine Adresse nennen, die funktioniert, oder mir Bescheid geben, wenn das Problem gelöst ist?

    Vielen Dank
letter-to-administrator-title = Notiz für die IT-Abteilung
letter-to-administrator-subject = Problem bei der Zustellung: { $subject }
letter-to-administrator-body =
    Guten Tag,

    meine Nachricht { $about } wurde nicht an alle zugestellt. Hier sind die genauen Angaben:

    { $facts }

    Könnten Sie bitte prüfen, was zu korrigieren ist?

    Vielen Dank
letter-ticket-note-title = Notiz fürs Ticket
letter-ticket-note-subject = Wer hat „{ $subject }“ erhalten
letter-ticket-note-body =
    { $answer }

    { $facts }

facts-sender = Absender
facts-sent = Gesendet
facts-status = Status
facts-answer = Antwort
facts-remote = Antwortender Server
facts-reporting = Meldender Server
facts-at = Zeit
facts-line = { $label }: { $value }
facts-id = Message-ID
facts-verdict-read = geöffnet, laut einer Bestätigung
facts-verdict-delivered = zugestellt
facts-verdict-accepted = vom Server angenommen
facts-verdict-relayed = weitergegeben, ohne Rückmeldung
facts-verdict-expanded = an andere Adressen weitergegeben
facts-verdict-no-failure-reported = kein Fehler gemeldet
facts-verdict-at-risk = ungewiss
facts-verdict-delayed = verspätet
facts-verdict-quarantined = zurückgehalten
facts-verdict-junked = im Spam-Ordner
facts-verdict-discarded = verworfen
facts-verdict-failed = nicht zugestellt
facts-verdict-unknown = nicht bekannt
