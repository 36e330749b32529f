# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (kein Betreff)
letter-unknown-subject = [Betreff]
letter-about = „{ $subject }“
letter-about-of = „{ $subject }“ vom { $time } Uhr
letter-to-copied-title =
    { $count ->
        [one] Nachricht an die andere Person
       *[other] Nachricht an die anderen
    }
letter-to-copied-subject =
    { $count ->
        [one] Haben Sie das erhalten? { $subject }
       *[other] Haben Sie das erhalten? { $subject }
    }
letter-to-copied-body =
    Guten Tag,

    ich habe Ihnen die Nachricht { $about } gesendet und bin nicht sicher, ob sie bei allen angekommen ist. { $count ->
        [one] Haben Sie sie erhalten?
       *[other] Haben Sie sie erhalten?
    }

    Falls Sie die Nachricht nicht sehen, schauen Sie bitte in den Spam-Ordner, und suchen Sie nach „{ $subject }“. Könnten Sie mir in jedem Fall kurz antworten?

    Vielen Dank
letter-to-failed-title =
    { $count ->
        [one] An die Person, die sie nicht erhalten hat
       *[other] An alle, die sie nicht erhalten haben
    }
letter-to-failed-subject = Meine E-Mail hat Sie nicht erreicht: { $subject }
letter-to-failed-body =
    Guten Tag,

    meine E-Mail { $about } hat Sie nicht erreicht.{ $reason }

    Könnten Sie mir eine Adresse nennen, die funktioniert, oder mir Bescheid geben, wenn das Problem gelöst ist?

    Vielen Dank
letter-to-failed-reason = Als Grund wurde mir gemeldet: { $reason }.
letter-cause-user-unknown = laut Ihrem Mailserver gibt es diese Adresse nicht
letter-cause-mailbox-disabled = Ihr Mailserver sagt, dieses Postfach sei abgeschaltet
letter-cause-mailbox-full = Ihr Mailserver sagt, das Postfach sei voll
letter-cause-address-moved = Ihr Mailserver sagt, Sie hätten jetzt eine andere Adresse
letter-cause-recipient-restricted = Ihr Mailserver sagt, diese Adresse nehme nur von bestimmten Absendern E-Mails an
letter-cause-sender-rejected = Ihr Mailserver sagt, er nehme meine Adresse nicht an
letter-cause-sender-blocked = Ihr Mailserver hat E-Mails vom sendenden System abgelehnt
letter-cause-authentication-failed = Ihr Mailserver sagt, er habe die Herkunft der Nachricht nicht bestätigen können
letter-cause-policy-rejected = Ihr Mailserver sagt, eine seiner Regeln erlaube es nicht
letter-cause-spam-rejected = Ihr Mailserver hielt die Nachricht für Spam
letter-cause-virus-rejected = Ihr Mailserver vermutete einen Virus
letter-cause-content-rejected = Ihr Mailserver hat den Inhalt oder einen Anhang abgelehnt
letter-cause-submission-refused = mein Mailsystem hat den Versand abgelehnt
letter-cause-greylisted = Ihr Mailserver bat um einen späteren Versuch
letter-cause-connection-failed = Ihr Mailserver war nicht erreichbar
letter-cause-tls-failed = mit Ihrem Mailserver war keine sichere Verbindung möglich
letter-cause-server-storage = Ihr Mailserver sagt, er habe keinen Platz mehr
letter-cause-server-error = Ihr Mailserver meldet ein eigenes Problem
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

letter-to-sender-title = An die Person, die geschrieben hat
letter-to-sender-subject = Was aus Ihrer Nachricht wurde: { $subject }
letter-to-sender-body =
    Guten Tag,

    Sie haben nach Ihrer Nachricht { $about } gefragt. Das wurde festgestellt:

    { $answer }

    { $people }

    Was jetzt zu tun ist:

    { $steps }

    Mit freundlichen Grüßen
letter-not-you-title = Antwort: „Es war nicht Ihre Adresse“
letter-not-you-subject = Zu meiner E-Mail: { $subject }
letter-not-you-body =
    Guten Tag,

    zu meiner E-Mail { $about } kam eine Fehlermeldung zurück. Sie betraf aber eine andere Adresse, nicht Ihre.

    Falls Sie die E-Mail nicht sehen, schauen Sie bitte in den Spam-Ordner, und suchen Sie nach „{ $subject }“. Falls sie auch dort nicht ist, geben Sie mir bitte Bescheid.

    Vielen Dank
# Um den Brief herum: für wen er ist, und was man damit machen kann.
letter-for = Für: { $people } (telefonisch, per SMS oder über eine andere Adresse)
letter-bcc = In Blindkopie: { $people }
open-in-mail = Im Mailprogramm öffnen
open-in-mail-tip = Öffnet einen Entwurf. Gesendet wird erst, wenn Sie ihn senden.
undo-changes = Änderungen verwerfen
undo-changes-tip = Stellt den vorgeschlagenen Text wieder her. { $shortcut } nimmt einzelne Schritte zurück.
letter-outdated = Was seither hinzukam, hat den vorgeschlagenen Text geändert. „Änderungen verwerfen“ zeigt ihn.
letter-handed = Der Entwurf sollte sich jetzt öffnen. Gesendet wurde nichts.
letter-handed-without-text = Der Text ist zu lang zum Übergeben. Er wurde kopiert: Fügen Sie ihn im Entwurf ein.
letter-handed-without-people = Es sind zu viele Personen zum Übergeben. Fügen Sie diese selbst hinzu. Der Text wurde kopiert: Fügen Sie ihn im Entwurf ein.
letter-handed-without-somebody = Mindestens eine Adresse enthält ungewöhnliche Zeichen und wurde weggelassen. Bitte prüfen Sie den Entwurf.
# Eigene Vorlagen.
templates-read-again = Vorlagen neu lesen
template-in-line = Zeile { $line }: { $what } In der Vorlage { $file }
template-in-file = { $what } In der Vorlage { $file }
template-heading-missing = In „{ $found }“ fehlt ein Doppelpunkt. Vor der ersten leeren Zeile beginnen die Zeilen mit { $known }.
template-heading-unknown = „{ $found }“ ist nicht bekannt. Vor der ersten leeren Zeile beginnen die Zeilen mit { $known }.
template-heading-twice = „{ $found }“ steht zweimal da. Behalten Sie eines davon.
template-subjectless = Die Zeile „Subject:“ fehlt.
template-textless = Es gibt keinen Text. Er beginnt nach der ersten leeren Zeile.
template-field-unknown = Das Feld { $found } gibt es nicht. Diese Felder gibt es: { $known }.
template-open = Eine geschweifte Klammer ist offen und wird nicht geschlossen. Für eine Klammer als Zeichen schreiben Sie diese doppelt. Felder: { $known }.
template-stray = Eine schließende Klammer steht allein. Für eine Klammer als Zeichen schreiben Sie diese doppelt. Felder: { $known }.
template-recipients-unknown = „To: { $found }“ ist nicht bekannt. Möglich sind: { $known }.
template-condition-unknown = „When: { $found }“ ist nicht bekannt. Möglich sind: { $known }.
template-unspoken = „Language: { $found }“ ist nicht bekannt. Möglich sind: { $known }.
template-encoding = Diese Datei ist kein Text in UTF-8. Speichern Sie sie noch einmal als UTF-8.
template-large = Diese Datei ist zu groß für eine Vorlage (höchstens 64 kB).
template-unreadable = Diese Datei konnte nicht gelesen werden.
template-many = Nur die ersten { $found } Vorlagen werden gelesen.
