# Was außer den Vermerken der Server im Kopf steht, und was an dem Zurückgekommenen zweifelhaft ist.

hop-resent = davor von Hand weitergegeben
hop-checks-passed = Absenderprüfungen bestanden: { $checks }
hop-checks-failed = Absenderprüfungen nicht bestanden: { $checks }
hop-state-auth = hier festgehalten, bis der Absender bestätigt ist
hop-state-content = hier festgehalten, um den Inhalt zu prüfen
hop-state-convert = hier festgehalten, um den Inhalt umzuwandeln
hop-state-moderation = hier festgehalten für einen Moderator
hop-state-other = hier absichtlich festgehalten
hop-state-quarantine = hier in Quarantäne festgehalten
hop-state-timed = hier festgehalten bis zur Zeit, die der Absender gewählt hat
route-held = Der Server davor hatte die Nachricht absichtlich festgehalten. Das erklärt die Dauer.
route-resent = Davor hatte jemand die Nachricht von Hand weitergegeben. Das ist keine Verspätung eines Servers.
mean-state = Laut eigenem Vermerk wurde die Nachricht { $state }.
mean-for-several = Die Empfänger, für die der Server die Nachricht in diesem Augenblick hatte.

reason-passed-it-on = hat die Nachricht weitergegeben, hatte sie also
why-copy-passed-on = Diese Person hat die Nachricht von Hand weitergegeben. Also hatte sie sie.
reason-answered-it = hat auf Ihre Nachricht geantwortet, hatte sie also
why-answered-in-person = Diese Person hat auf Ihre Nachricht geantwortet. Also hatte sie sie.

noted-besides = Was außerdem vermerkt ist
notes-resent = Von Hand weitergegeben
notes-exchange = Mailsystem von Microsoft
noted-signed = Die Nachricht trägt eine Signatur von { $domain }. Ob sie unversehrt ist, prüfen spätere Server (DKIM).
noted-sealed = { $domain } bürgt für das, was bis hierher festgestellt wurde (ARC).
noted-sealed-broken = { $domain } hat vermerkt, dass die Bürgschaft früherer Server nicht mehr stimmt (ARC).
resent-by = { $name } hat die Nachricht von Hand weitergegeben.
resent-by-somebody = Jemand hat die Nachricht von Hand weitergegeben.
resent-at = Das war am { $time }.
resent-to = Sie ging damals an { $names }.
exchange-organization = Es nennt { $domain } als die Organisation, die die Nachricht gesendet hat.
exchange-arrived = Es hatte die Nachricht zum ersten Mal am { $time }.
exchange-took = Nach eigener Messung brauchte die Nachricht { $length } bis ins Postfach.
exchange-tries-until = Es sollte die Zustellung versuchen bis: { $time }.
exchange-number = Es führt die Nachricht unter der Nummer { $number }. Damit findet ein Administrator sie wieder.

doubt-backscatter = Betrifft keine Nachricht von Ihnen
doubt-fake-bounce = Keine echte Meldung
doubt-links = Links darin, nicht öffnen
doubt-files = Angehängte Dateien, nicht öffnen
doubt-link-shown = { $host }, angezeigt als „{ $shown }“
doubt-steps = Was Sie damit tun

finding-returned-another = Die Meldung gibt eine Nachricht zurück, die nicht mit Ihrer hinzugefügten Kopie übereinstimmt.
finding-check-the-copy = Prüfen Sie, ob diese Kopie die gemeinte Nachricht ist.
sign-returned-other-recipients = Die zurückgegebene Nachricht war an andere Personen gerichtet als Ihre hinzugefügte Kopie.
sign-returned-other-subject = Ihr Betreff ist ein anderer als der Ihrer hinzugefügten Kopie.
sign-returned-other-time = Ihr Datum ist ein anderes als das Ihrer hinzugefügten Kopie.

note-passed-over = Was über den kopierten Zeilen steht, wurde übergangen.
note-headers-cut-off = Die kopierten Zeilen brechen mittendrin ab. Kopieren Sie sie erneut, von der ersten bis zur letzten.
fact-resent = Weitergegeben von
fact-exchange = Vermerk des Mailsystems von Microsoft
