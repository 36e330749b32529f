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
route-of-message = Ihre Nachricht

hop-server-unknown = ein Server ohne Namen

route-most-time = Am längsten dauerte der Schritt { $hop }: { $length }.
route-clock = Die Uhr von { $host } geht { $clock }.
route-clocks = Zwei Uhren gehen verschieden: Nicht jeder Schritt lässt sich messen.
route-gaps =
    { $count ->
        [one] An einer Stelle hat ein Server nichts vermerkt, oder er hat zwei Namen.
       *[other] An { $count } Stellen hat ein Server nichts vermerkt, oder er hat zwei Namen.
    }
route-loops = Die Nachricht lief im Kreis.
route-out-of-order =
    { $count ->
        [one] Ein Vermerk stand an der falschen Stelle und wurde verschoben.
       *[other] { $count } Vermerke standen durcheinander und wurden geordnet.
    }
route-times = Zeiten in { $zone }, darunter in UTC.
route-times-utc = Zeiten in UTC.
route-of-report =
    { $count ->
        [one] Weg der Meldung: ein Server
       *[other] Weg der Meldung: { $number } Server, { $length }
    }

clock-behind = etwa { $length } nach
clock-ahead = etwa { $length } vor
clock-behind-at-least = mindestens { $length } nach
clock-ahead-at-least = mindestens { $length } vor
clock-zone-behind = { $length } nach, wahrscheinlich wegen einer falschen Zeitzone
clock-zone-ahead = { $length } vor, wahrscheinlich wegen einer falschen Zeitzone

hop-submission = von einem angemeldeten Nutzer gesendet
hop-internal = im selben Netz
hop-tls = verschlüsselt mit { $version }
hop-encrypted = verschlüsselt
hop-no-tls = keine Verschlüsselung vermerkt
hop-clock-known = die Uhr dieses Servers geht { $clock }
hop-clock = diese Uhr und die vorige gehen verschieden
hop-gap = der Server davor hat nichts vermerkt
hop-loop = war schon einmal hier: ein Kreis
hop-out-of-order = stand an anderer Stelle
hop-x-received = derselbe Schritt, zweimal vermerkt
hop-no-date = Zeit fehlt
hop-zone-guessed = Zeitzone nicht sicher
hop-damaged = dieser Vermerk ist beschädigt
hop-service-filter = ein Filter
hop-service-provider = ein E-Mail-Anbieter
hop-service-list = eine Verteilerliste
hop-service-forwarder = ein Weiterleitungsdienst
hop-service-platform = ein Versanddienst
hop-named-filter = Filter: { $name }
hop-named-provider = { $name }
hop-named-list = Verteilerliste: { $name }
hop-named-forwarder = Weiterleitung: { $name }
hop-named-platform = Versanddienst: { $name }

fold-title =
    { $count ->
        [one] Ein Schritt im selben Netz
       *[other] { $count } Schritte im selben Netz
    }

mean-number = Die Stelle auf dem Weg: 1 ist der Server, der dem Absender am nächsten ist.
mean-time = { $local } in Ihrer Zeitzone ({ $zone }), { $utc } in UTC. Der Server hat das nach seiner eigenen Uhr vermerkt.
mean-time-utc = { $utc } in UTC. Der Server hat das nach seiner eigenen Uhr vermerkt.
mean-no-time = Der Server hat keine lesbare Zeit vermerkt.
mean-zone-guessed = Die Zeitzone fehlt oder ist unbekannt: Diese Zeit kann um Stunden falsch sein.
mean-clock = Verglichen mit den Uhren davor und danach geht diese { $clock }.
mean-delay = Zeit seit dem vorigen Vermerk: { $length }.
mean-delay-without-clock = Zeit seit dem letzten Vermerk davor mit verlässlicher Uhr: { $length }.
mean-delay-negative = Diese Zeit liegt vor der vorigen. Eine Uhr geht falsch: Das ist keine echte Verspätung und wird nicht mitgezählt.
mean-delay-doubtful = Eine Uhr in der Nähe geht falsch: Diese Dauer ist nicht sicher und wird nicht mitgezählt.
mean-no-delay = Davor gibt es nichts zum Vergleichen.
mean-from = { $name } hat die Nachricht übergeben.
mean-helo = Dieser Server nannte sich { $name }.
mean-ip = Seine Adresse war { $ip }, so wie der annehmende Server sie sah.
mean-submission = Dort hat sich jemand zum Senden angemeldet.
mean-gap = Das ist nicht der Server, der die Nachricht zuletzt angenommen hat. Dazwischen hat ein Server nichts vermerkt, oder einer hat zwei Namen.
mean-no-from = Der Vermerk sagt nicht, wer die Nachricht übergeben hat. Meist hat der Server sie an sich selbst weitergegeben.
mean-by = { $name } hat die Nachricht angenommen und diesen Vermerk geschrieben.
mean-no-by = Der Vermerk sagt nicht, welcher Server ihn geschrieben hat.
mean-loop = Die Nachricht war schon einmal hier und kam zurück: Sie läuft im Kreis.
mean-out-of-order = Dieser Vermerk stand an anderer Stelle. Die Namen zeigen, dass er hierhergehört.
mean-service-filter = Er sucht nach Spam, Viren und Fälschungen.
mean-service-provider = Er gehört einem E-Mail-Anbieter.
mean-service-list = Er verteilt Nachrichten an die Mitglieder einer Liste.
mean-service-forwarder = Er leitet E-Mails an eine andere Adresse weiter.
mean-service-platform = Er sendet E-Mails für seine Kunden.
mean-via = Die Nachricht kam über { $name }.
mean-with-smtp = Mit SMTP geben Server E-Mails aneinander weiter. Das Wort nennt keine Verschlüsselung.
mean-with-esmtp = Mit ESMTP geben Server heute E-Mails aneinander weiter. Das Wort nennt keine Verschlüsselung.
mean-with-esmtps = ESMTPS: über eine verschlüsselte Verbindung übergeben.
mean-with-esmtpa = ESMTPA: Jemand hat sich zum Senden angemeldet. Das Wort nennt keine Verschlüsselung.
mean-with-esmtpsa = ESMTPSA: Jemand hat sich zum Senden angemeldet, über eine verschlüsselte Verbindung.
mean-with-lmtp = LMTP: an das Programm übergeben, das E-Mails ins Postfach legt.
mean-with-http = HTTP: auf einer Webseite geschrieben oder von einem Programm über das Web gesendet.
mean-with-mapi = MAPI: aus Outlook oder innerhalb von Exchange gesendet.
mean-with-exchange = Von Microsoft Exchange übergeben.
mean-with-local = Auf demselben Computer entstanden.
mean-with-other = Wie die Nachricht übergeben wurde, in den Worten des Servers.
mean-no-with = Der Vermerk sagt nicht, wie die Nachricht übergeben wurde.
mean-tls = Die Verbindung war verschlüsselt, und zwar so, wie es hier steht.
mean-tls-by-protocol = Die Verbindung war verschlüsselt: Das sagt die Art der Übergabe.
mean-no-tls = Zwischen zwei Organisationen, und der Vermerk nennt keine Verschlüsselung: Vielleicht konnten andere mitlesen.
mean-tls-unknown = Der Vermerk sagt nicht, ob die Verbindung verschlüsselt war.
mean-id = Die Nummer, unter der dieser Server die Nachricht kennt. Wer ihn verwaltet, findet sie damit in den Protokollen.
mean-no-id = Der Server hat keine eigene Nummer vermerkt.
mean-for = Der Empfänger, für den der Server die Nachricht in diesem Moment hatte.
mean-no-for = Der Server hat keinen Empfänger genannt. Bei mehreren nennt er meist keinen.

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
envelope-remark-forwarded = Ein Server hat die Nachricht weitergeleitet und aus { $address } eine eigene Rücksendeadresse gebildet.
envelope-remark-per-recipient = Jeder Empfänger hat eine eigene Rücksendeadresse. Diese steht für { $address }.
envelope-remark-marked = So kennzeichnet der Server des Absenders seine E-Mails. Gemeint ist { $address }.
envelope-remark-tagged = Dasselbe Postfach wie { $address }: Was hinter dem Pluszeichen steht, ist nur ein Zusatz.
envelope-remark-forwarded-here = Weder in An noch in Cc: Eine Weiterleitung führte hierher.
envelope-remark-member = Weder in An noch in Cc: Die Liste { $address } hat die Nachricht verteilt.
envelope-on-behalf = { $sender } hat die Nachricht im Auftrag von { $from } gesendet.
envelope-said-for = { $host } hat die Nachricht für diese Adresse angenommen
envelope-said-original-to = Ein Server sollte an diese Adresse zustellen
envelope-said-delivered-to = Das Postfach, in dem die Kopie liegt, hat diese Adresse
envelope-said-list = Das ist die Adresse einer Verteilerliste
envelope-said-original-recipient = Laut der Meldung ist das die Adresse, an die geschrieben wurde
envelope-said-final-recipient = Laut der Meldung ist das die Adresse, die die Server zuletzt verwendet haben
envelope-said-return-path = Die Rücksendeadresse wurde nur für diesen Empfänger gebildet
envelope-means-alias = Ein Alias oder eine Weiterleitung hat unterwegs eine Adresse geändert. Ein Fehler danach heißt nicht, dass das erste Postfach nichts bekam.
envelope-means-hidden = Jemand, der weder in An noch in Cc steht, hat die Nachricht erhalten oder sollte sie erhalten. Die anderen sehen das nicht.
envelope-means-list = Eine Liste verteilt die Nachricht an ihre Mitglieder. Wer sie sind, steht in keiner Kopfzeile. Ein Fehler bei einem Mitglied sagt nichts über die anderen.
envelope-means-bcc = Jemand in Bcc sollte die Nachricht erhalten, ohne dass die anderen davon wissen. Das zeigt nur die Kopie des Absenders.
envelope-means-resent = Jemand hat die Nachricht von Hand weitergesendet. Die Empfänger waren dann andere als beim ersten Mal.
envelope-means-tag = Ein Zusatz hinter dem Pluszeichen ändert nichts: Die Nachricht geht an dasselbe Postfach.
envelope-means-forwarded = Die Nachricht von { $address } wurde weitergeleitet. Ein Fehler danach betrifft die Weiterleitung: Das Postfach davor kann die Nachricht durchaus haben.
envelope-means-per-recipient = Die Rücksendeadresse nennt { $address }: Ein Fehler, der dorthin zurückkommt, betrifft diesen Empfänger und sonst niemanden.
envelope-means-on-behalf = Für die Frage, wer sie erhalten hat, ändert das nichts.
envelope-means-no-record = Fehlt rechts eine Aufzeichnung, ist das normal, solange kein Fehler gemeldet ist.

source-bounce = Fehlermeldung
source-delay-warning = Verzögerungsmeldung
source-receipt = Zustellbestätigung
source-headers = Kopfzeilen
source-message = Nachricht
source-part = Teil des Belegs darüber
source-not-understood = Nicht verstanden
source-pasted = Eingefügter Text
source-delivery-report = Zustellbericht
source-returned-headers = Kopfzeilen der zurückgesandten Nachricht
source-returned-message = Zurückgesandte Nachricht
source-text = Text
source-outlook-with = Outlook-Datei · { $what }
source-left-aside = { $what } · nicht berücksichtigt
source-outlook-file = Outlook-Datei
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
note-locked = Ein gepackter Anhang verlangt ein Passwort. Entpacken Sie ihn selbst, und fügen Sie seinen Inhalt hinzu.
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
