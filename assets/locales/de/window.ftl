# Everything that the window itself says: labels, tips, empty states.

program-name = Mailtrail

# Pages
page-answer = Antwort
page-route = Weg
page-envelope = Umschlag
page-sources = Quellen

# Commands
command-open = Öffnen…
command-paste = Einfügen
command-start-over = Neu beginnen
command-bring-back = Zurückholen, was offen war
command-copy-answer = Antwort kopieren
command-copy-letter = Nachricht kopieren
command-close = Schließen
open-tip = Eine zurückgekommene oder gespeicherte Nachricht oder Kopfzeilen öffnen
paste-tip = Hinzufügen, was Sie kopiert haben, zum Beispiel Kopfzeilen aus Outlook
start-over-tip = Alles entfernen und mit einer anderen Nachricht beginnen
bring-back-tip = Es bleibt, bis Sie etwas anderes öffnen oder das Fenster schließen
show-alone = Antwort zu { $name } zeigen
open-dialog-title = Nachrichten oder Kopfzeilen öffnen

# Menus
language-menu = Sprache: { $language }
theme-menu = Darstellung
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
theme-high-contrast = Hoher Kontrast

# Welcome
welcome-headline = Wer hat Ihre E-Mail erhalten?
welcome-subtitle = Ziehen Sie die zurückgekommene Nachricht hierher. Sie sehen, wer sie nicht hat, wer sie sehr wahrscheinlich hat und was zu tun ist.
drop-here = Zurückgekommene Nachricht hierher ziehen
drop-kinds = Eine gespeicherte E-Mail (.eml, .msg), ein Postfach oder Ordner oder der kopierte Text des Fehlers
open-a-file = Datei öffnen…
paste-text = Text einfügen
samples = Nur zum Ansehen? Probieren Sie ein Beispiel
sample-one-address = Fehler bei einer Adresse
sample-one-address-detail = Zwei Personen waren in Kopie
sample-company = Eine ganze Firma lehnte ab
sample-company-detail = Eine ihrer Regeln erlaubt es nicht
sample-delay = Noch unterwegs
sample-delay-detail = Eine Verspätungsmeldung
sample-name = Beispiel: { $title }. { $detail }
offline-promise = Alles bleibt auf diesem Computer. Mailtrail verbindet sich nie mit dem Internet.

# Dropping
drop-now = Loslassen zum Hinzufügen
drop-now-detail = Mailtrail liest es nur auf diesem Computer

# The rail
evidence = Belege
show-evidence = Belege anzeigen
show-piece = { $name }. { $description }. Text anzeigen
pasted-text = Eingefügter Text
remove-piece = { $name } entfernen
drop-more = Ziehen Sie weitere Belege hierher, oder fügen Sie sie mit { $shortcut } ein

# Reading
reading = Wird gelesen…
reading-headline = Ihre Nachricht wird gelesen…
reading-detail = Große Dateien brauchen einen Moment. Nichts verlässt diesen Computer.
cancel = Abbrechen

# Answer
copied = Kopiert
copy = Kopieren
copy-subject = Betreff kopieren
desk-purpose = Für den Helpdesk: gemeinsam mit der Person am Telefon
what-to-do = Was jetzt zu tun ist
other-messages = Anderen Text wählen
letters-of-helpdesk = Für den Helpdesk
letters-of-ones-own = Eigene Texte
letter-language = Auf { $language } schreiben
letter-to = An: { $people }
letter-gap = Ersetzen Sie { $gap } vor dem Senden durch den Betreff Ihrer Nachricht.
letter-subject = Betreff der Nachricht zum Senden
letter-body = Text der Nachricht zum Senden
address-and-reason = { $address } · { $reason }
people-all = Alle { $number } Personen zeigen
people-fewer = Weniger Personen zeigen
person-row = { $name }, { $role }. { $verdict }. { $detail }
how-to-save = So speichern Sie eine Nachricht
look-at-source = Zeigen, was gelesen wurde

# One person
why-we-say-so = Warum wir das sagen
what-would-prove-it = So bekommen Sie Gewissheit
next-steps = Was Sie tun können
good-to-know = Gut zu wissen
show-proof = Beweis zeigen
show-proof-of = Beweis zeigen: { $claim }

# Route
route-empty = Der Weg ist noch nicht bekannt
route-empty-advice = Server vermerken jede Übergabe in den Kopfzeilen der Nachricht selbst. Fügen Sie die zurückgekommene Nachricht mit ihren Anhängen hinzu, oder die Kopfzeilen einer Kopie, die jemand erhalten hat.
every-stamp = Was jeder Server vermerkt hat
hop-row = { $title }. { $detail }. { $delay } { $time }. Beweis zeigen
column-number = Nr.
column-from = Von
column-by = Bei
column-with = Wie
column-tls = Verschlüsselt
column-id = Interne Nr.
column-for = Für
column-time = Zeit
short-date = { $day }. { $month }
column-time-utc = UTC
column-delay = Dauer
copy-request-menu = Anfrage kopieren…
copy-for-it-menu = Für die IT kopieren…
copy-menu = Kopieren…
copy-as-text = Als Text kopieren
copy-as-markdown = Als Markdown kopieren
copy-as-table = Für eine Tabelle kopieren
save-picture = Bild speichern…
save-as-png = Als PNG-Bild
save-as-svg = Als Zeichnung (SVG)
save-dialog-title = Bild speichern
picture-file-name = nachrichtenweg
picture-saved = Gespeichert: { $path }
sort-hops = Sortieren nach: { $column }
sorted-up = Sortiert nach: { $column }, aufsteigend
sorted-down = Sortiert nach: { $column }, absteigend
clause-cell = { $column }: { $text }
clause-empty = nichts vermerkt
fold-open = Aufklappen: { $title }
fold-close = Zuklappen: { $title }
table-tip = Zeigen Sie auf ein Feld, oder gehen Sie mit den Pfeiltasten hin, um zu lesen, was es bedeutet.

# Envelope
envelope-empty = Die Adressen lassen sich noch nicht vergleichen
envelope-empty-advice = Fügen Sie die zurückgekommene Nachricht mit ihren Anhängen hinzu. Die Anhänge zeigen, wem Sie geschrieben haben und wen die Server erreichen wollten.
what-people-read = Was man liest
what-people-read-detail = Die Zeilen An und Cc der Nachricht
what-servers-used = Was die Server verwendet haben
what-servers-used-detail = Wohin die Nachricht wirklich ging
not-in-headers = Nicht in der Nachricht
no-record = Nichts belegt es
differs = Verschieden
differs-because = Verschieden: { $remark }
differences = Was das bedeutet

# Sources
sources-empty = Noch gibt es nichts zu zeigen
sources-empty-advice = Fügen Sie eine zurückgekommene oder gespeicherte Nachricht oder Kopfzeilen hinzu.
other-sources = Andere Quelle wählen
copy-source = Quelle kopieren
source-marks = Was markiert ist, wurde gelesen. Zeigen Sie darauf, um zu sehen, was es ist.

# The list of a box
list-headline =
    { $count ->
        [one] Eine Meldung: { $parts }
       *[other] { $number } Meldungen: { $parts }
    }
list-part-failed =
    { $count ->
        [one] { $number } nicht zugestellt
       *[other] { $number } nicht zugestellt
    }
list-part-delayed =
    { $count ->
        [one] { $number } verspätet
       *[other] { $number } verspätet
    }
list-part-others =
    { $count ->
        [one] { $number } andere
       *[other] { $number } andere
    }
list-headline-looking = Zurückgekommene Nachrichten werden gesucht…
list-headline-no-failure = Hier ist kein Fehler gemeldet.
list-headline-no-reports = Hier wurde keine zurückgekommene Nachricht gefunden.
list-read =
    { $count ->
        [one] eine Nachricht gelesen
       *[other] { $number } Nachrichten gelesen
    }
list-hidden =
    { $count ->
        [one] eine gewöhnliche Nachricht ist nicht aufgeführt
       *[other] { $number } gewöhnliche Nachrichten sind nicht aufgeführt
    }
list-progress =
    { $count ->
        [one] Lesen: bisher { $number } Nachricht
       *[other] Lesen: bisher { $number } Nachrichten
    }
list-stop = Lesen beenden
list-stopped =
    { $count ->
        [one] Sie haben das Lesen nach { $number } Nachricht beendet. Die Liste ist unvollständig.
       *[other] Sie haben das Lesen nach { $number } Nachrichten beendet. Die Liste ist unvollständig.
    }
list-read-again = Alles lesen
list-only-others = Hier sind nur gewöhnliche Nachrichten: Keine sagt, was aus einer anderen Nachricht wurde.
list-show-others =
    { $count ->
        [one] Gewöhnliche Nachricht zeigen
       *[other] { $number } gewöhnliche Nachrichten zeigen
    }
list-nothing-fits = Keine Zeile der Liste passt zu Ihrer Suche.
list-clear-filter = Wieder alle Meldungen zeigen
list-clear-search = Suche löschen
list-search = In Adressen, Betreffzeilen und Ergebnissen suchen
list-found =
    { $count ->
        [0] Nichts gefunden
        [one] 1 gefunden
       *[other] { $number } gefunden
    }
list-search-hint = Suchen: Adresse, Betreff, Ergebnis ({ $shortcut })
list-copy = Liste kopieren
list-copy-tip = Die gezeigten Zeilen kopieren, fertig zum Einfügen in eine Tabelle
list-group-all = Alle Meldungen
list-group-failed = Nicht zugestellt
list-group-delayed = Wird versucht
list-group-held = Zurückgehalten
list-group-unclear = Unklar
list-group-arrived = Bestätigungen
list-group-auto-reply = Automatische Antworten
list-group-other = Gewöhnliche Nachrichten
list-group-name = { $name }: { $number }
list-column-result = Was geschah
list-column-who = Wer
list-column-subject = Betreff
list-column-when = Wann
list-sort = Sortieren nach: { $column }
list-sorted-up = Sortiert nach: { $column }, aufsteigend. Umkehren
list-sorted-down = Sortiert nach: { $column }, absteigend. Umkehren
list-no-date = Ohne Datum
list-no-subject = Ohne Betreff
list-and-others =
    { $count ->
        [one] und eine weitere Person
       *[other] und { $count } weitere
    }
list-nobody-named = Niemand ist genannt
list-back = Zurück zur Liste
list-previous = Vorige Zeile der Liste
list-next = Nächste Zeile der Liste
list-place = { $number } von { $total }
list-date = { $day }. { $month } { $year }
list-message = Gewöhnliche Nachricht
list-not-mail = Keine Nachricht
list-auto-reply = Automatische Antwort
list-complaint = Als unerwünscht markiert
list-sender-not-verified = Absender nicht geprüft
list-unclear = Unklar

# Problems
close-message = Hinweis schließen
no-dialog = Auf diesem System ging kein Fenster zur Dateiauswahl auf. Geben Sie den Pfad der Datei ein, oder fügen Sie ihn ein:
path-hint = Pfad einer Datei
open-path = Öffnen
investigation-failed = In Mailtrail ist beim Lesen ein Fehler aufgetreten. Der Rest des Fensters funktioniert weiter. Entfernen Sie den letzten Beleg, und versuchen Sie es mit einer anderen Form davon, zum Beispiel nur mit den Kopfzeilen.
more-problems =
    { $count ->
        [one] Eine weitere Datei ließ sich nicht lesen.
       *[other] { $count } weitere Dateien ließen sich nicht lesen.
    }
problem-not-found = Diese Datei ist nicht mehr da. Vielleicht wurde sie verschoben oder umbenannt: { $name }
problem-no-permission = Dieser Computer lässt Mailtrail die Datei nicht lesen. Kopieren Sie sie auf den Desktop, und versuchen Sie es noch einmal: { $name }
problem-folder = Das ist ein Ordner. Bitte ziehen Sie die Dateien darin hierher: { $name }
problem-unreadable = Diese Datei ließ sich nicht bis zum Ende lesen. Ist das Laufwerk noch verbunden? { $name }
problem-nothing-to-paste = Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst die Kopfzeilen oder den Fehlertext, und fügen Sie dann noch einmal ein.
problem-damaged = Diese gepackte Datei ist beschädigt. Gelesen wurde, was sich entpacken ließ: { $name }
problem-locked = Diese gepackte Datei verlangt ein Passwort. Entpacken Sie sie zuerst, und versuchen Sie es dann noch einmal: { $name }
problem-unpacks-too-large = Diese gepackte Datei enthält weit mehr, als E-Mails sonst brauchen; nur der Anfang wurde gelesen. Entpacken Sie sie zuerst: { $name }
problem-too-much-inside = Hier sind zu viele Dateien oder Ordner; der Rest blieb außer Acht: { $name }
problem-nothing-inside = Nichts darin sieht nach E-Mail aus: { $name }
problem-changed = Diese Nachricht steht nicht mehr dort, wo sie gefunden wurde: Die Datei hat sich geändert. Öffnen Sie sie noch einmal: { $name }
problem-unwritable = Die Datei ließ sich nicht speichern: { $name }

problem-no-mail-program = Es konnte kein Mailprogramm geöffnet werden. Kopieren Sie den Text, und fügen Sie ihn in eine neue Nachricht ein.

# Keys, as they are printed on keyboards.
key-ctrl = Strg
key-shift = Umschalt
