# The Route, Envelope and Sources pages.

route-headline =
    { $count ->
        [one] Die Nachricht lief in { $length } über einen Server.
       *[other] Die Nachricht lief in { $length } über { $number } Server.
    }
route-headline-no-time =
    { $count ->
        [one] Die Nachricht lief über einen Server.
       *[other] Die Nachricht lief über { $number } Server.
    }
route-headline-stopped =
    { $count ->
        [one] Dann ging es für einen Empfänger nicht weiter.
       *[other] Dann ging es für { $count } Empfänger nicht weiter.
    }
route-none = Der Weg ist noch nicht bekannt
route-most-time = Die meiste Zeit verging vor { $hop }.
route-clocks = Zwei Uhren gehen verschieden: Eine frühere Zeit als in der Zeile darüber ist keine echte Verspätung.
route-times = Zeiten in { $zone }.
route-of-message = Ihre Nachricht
route-of-report = Weg der Meldung

hop-server-unknown = ein Server ohne Namen
hop-submission = von einem angemeldeten Nutzer gesendet
hop-tls = verschlüsselt ({ $version })
hop-for = für { $address }
hop-clock = diese Uhr geht anders als die vorige
hop-no-date = Zeit fehlt
hop-zone-guessed = Zeitzone nicht sicher
hop-damaged = dieser Vermerk ist beschädigt

stop-refused = Für { $name } abgelehnt von { $host }
stop-given-up = Für { $name } aufgegeben von { $host }
stop-delayed = Wartet noch bei { $host } für { $name }

envelope-sender = Absender
envelope-none = Noch ist keine Adresse bekannt
envelope-same = Zwischen dem, was man liest, und dem, was die Server verwendet haben, ist kein Unterschied bekannt
envelope-differs =
    { $count ->
        [one] Bei einer Adresse haben die Server etwas anderes verwendet, als man liest
       *[other] Bei { $count } Adressen haben die Server etwas anderes verwendet, als man liest
    }
envelope-subtitle = An und Cc sind das, was man liest (die Kopfzeilen). Server richten sich nach einer eigenen Liste (dem Umschlag).
envelope-null-sender = leer, wie bei Meldungen üblich
envelope-remark-sender = Fehlermeldungen gehen an die rechte Adresse, nicht an die, die man liest.
envelope-remark-became = Ein Alias, eine Liste oder eine Weiterleitung gab sie an { $address } weiter.
envelope-remark-behind = E-Mails für { $address } werden dorthin weitergegeben.
envelope-remark-not-in-headers = Weder in An noch in Cc: eine Blindkopie, eine Liste oder eine Weiterleitung.
envelope-means-alias = Ein Alias oder eine Weiterleitung hat unterwegs eine Adresse geändert. Ein Fehler danach heißt nicht, dass das erste Postfach nichts bekam.
envelope-means-hidden = Jemand, der weder in An noch in Cc steht, hat die Nachricht erhalten oder sollte sie erhalten. Die anderen sehen das nicht.
envelope-means-no-record = Wo die rechte Seite leer ist, zeigt hier nichts die Seite der Server. Das ist normal, wenn kein Fehler gemeldet ist.

source-bounce = Fehlermeldung · gelesen
source-delay-warning = Verspätungsmeldung · gelesen
source-receipt = Zustellbestätigung · gelesen
source-headers = Kopfzeilen · gelesen
source-message = Nachricht · gelesen
source-part = Teil des Belegs darüber
source-not-understood = Nicht verstanden
source-pasted = Eingefügter Text
source-delivery-report = Zustellbericht
source-returned-headers = Kopfzeilen der zurückgesandten Nachricht
source-returned-message = Zurückgesandte Nachricht
source-text = Text
source-outlook-file = Outlook-Datei · ihr Text steht darunter
source-outlook-message = Die Nachricht als Text
source-outlook-report = Einzelheiten der Meldung

fact-recipient = Empfänger
fact-failed = Empfänger mit Fehler
fact-hop = Vermerk eines Servers
fact-sender = Absender
fact-message-id = Kennung
fact-subject = Betreff
fact-date = Datum
fact-automatic = Von einem Programm gesendet
fact-server = Server
fact-action = Was getan wurde
fact-status = Statuscode
fact-answer = Die Antwort des Servers
fact-draft = Entwurf

note-empty = Darin ist nichts.
note-not-text = Das ist kein Text, sondern ein Bild, ein Archiv oder eine andere Art von Datei.
note-not-mail = Das ist Text, aber nichts darin sieht nach E-Mail aus.
note-too-large = Die Datei ist sehr groß: Nur ihr Anfang wurde gelesen.
note-too-deep = Zu viele Nachrichten stecken ineinander: Die innersten blieben außer Acht.
note-too-many-parts = Es sind zu viele Teile: Die letzten blieben außer Acht.
note-too-many-headers = Es sind zu viele Kopfzeilen: Die letzten blieben außer Acht.
note-too-many-recipients = Es sind zu viele Empfänger: Die letzten blieben außer Acht.
note-damaged-encoding = Ein Teil ist beschädigt; gezeigt wird, was lesbar war.
note-recovered = Die Nachricht ist ungewöhnlich aufgebaut und wurde Stück für Stück gelesen.
note-repaired-paste = Die Zeilenumbrüche des eingefügten Textes wurden repariert.
note-repaired-quoting = Die Zeichen „>“ am Zeilenanfang wurden entfernt.
note-repaired-indentation = Der eingefügte Text war eingerückt: Er wurde an den Rand zurückgeschoben.
note-repaired-blank-lines = Leere Zeilen zwischen den Kopfzeilen wurden entfernt.
note-repaired-one-line = Alle Kopfzeilen standen in einer Zeile: Sie wurden wieder getrennt.
note-repaired-wrapping = Zeilen, die nach fester Breite umbrochen waren, wurden wieder verbunden.
note-repaired-escapes = Zeichen, die eine Webseite ersetzt hatte, wurden wiederhergestellt.
note-cut-off = Die Nachricht bricht vor ihrem Ende ab.
note-nobody-named = Diese Meldung nennt niemanden.
note-converted = Die Zeichen wurden umgewandelt.

unit-day = T
unit-hour = h
unit-minute = min
unit-second = s
