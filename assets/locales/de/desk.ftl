# The Walkthrough page for a helpdesk, what would prove it in full, the ticket note and the reminder.

# Mail systems, and programs that people read mail with
platform-microsoft-365 = Microsoft 365
platform-exchange-server = Exchange Server
platform-google-workspace = Google Workspace
platform-postfix-exim = Postfix oder Exim
platform-no-records = Keines davon
program-outlook-windows = Outlook für Windows (klassisch)
program-outlook-new = Neues Outlook für Windows
program-outlook-web = Outlook im Web
program-gmail = Gmail im Browser
program-apple-mail = Apple Mail
program-thunderbird = Thunderbird

# How to save a message as a file
how-outlook-windows = Öffnen Sie die Nachricht. Wählen Sie Datei › Speichern unter, und behalten Sie den Typ „Outlook-Nachrichtenformat (.msg)“ bei.
how-outlook-new = Öffnen Sie die Nachricht. Wählen Sie Weitere Aktionen (die drei Punkte) › Speichern unter › EML.
how-outlook-web = Öffnen Sie die Nachricht. Wählen Sie Weitere Aktionen (die drei Punkte) › Herunterladen › EML.
how-gmail = Öffnen Sie die Nachricht im Browser. Wählen Sie die drei Punkte › Original anzeigen › Original herunterladen.
how-apple-mail = Ziehen Sie die Nachricht aus der Liste auf den Schreibtisch.
how-thunderbird = Wählen Sie die Nachricht aus, und drücken Sie Strg+S (Cmd+S am Mac). Speichern Sie sie als .eml-Datei.
request-copy =
    Guten Tag,

    könnten Sie bitte Ihre Kopie meiner Nachricht { $about } als Datei speichern und mir diese Datei als Anhang senden? Eine weitergeleitete Nachricht genügt nicht: Beim Weiterleiten gehen die nötigen Angaben verloren.

    So speichern Sie sie in { $program }:
    { $how }

    Vielen Dank
request-report =
    Guten Tag,

    könnten Sie bitte die Nachricht, die zurückgekommen ist, als Datei speichern und mir diese Datei als Anhang senden? Eine weitergeleitete Nachricht genügt nicht: Beim Weiterleiten gehen die nötigen Angaben verloren.

    So speichern Sie sie in { $program }:
    { $how }

    Vielen Dank

# What would prove it
prove-delivery-receipt = Fordern Sie beim nächsten Mal vor dem Senden eine Übermittlungsbestätigung an. Nicht jedes Mailsystem schickt eine.

# Searching the records
records-microsoft-365-path = Exchange Admin Center (admin.exchange.microsoft.com) › Nachrichtenfluss › Nachrichtenablaufverfolgung › Ablaufverfolgung starten
records-google-workspace-path = Google Admin-Konsole (admin.google.com) › Berichterstellung › E-Mail-Protokollsuche
records-sender = Absender
records-recipients = Empfänger
records-days = Zeitraum (UTC)
records-days-value = { $first } bis { $last }
records-message-id = Nachrichten-ID
records-too-old = Die Nachrichtenablaufverfolgung reicht 90 Tage zurück, und diese Nachricht ist älter.
ready-admin-center = Exchange Admin Center: Pfad und Felder
ready-trace = PowerShell: eine Zeile je Empfänger
ready-trace-details = PowerShell: jedes Ereignis
ready-tracking-log = PowerShell: Nachrichtenprotokoll aller Server
ready-email-log-search = Admin-Konsole: Pfad und Felder
ready-journal = Systemjournal
ready-log-files = Protokolldateien
ready-exim-log = Exim-Protokoll
ready-reminder = Erinnerung für den Kalender
ready-addresses = Adressen zum erneuten Senden
ready-named = { $group } · { $title }

# The reminder for a calendar
reminder-summary = Haben alle „{ $subject }“ erhalten?
reminder-description = Ab jetzt ist keine verspätete Fehlermeldung mehr zu erwarten. Noch kein Nachweis bestätigt es für: { $names }.

# The steps
desk-get-what-came-back-title = Die zurückgekommene Nachricht besorgen
desk-get-what-came-back-say = Bitte speichern Sie die Nachricht, die zurückgekommen ist, als Datei, und senden Sie sie mir als Anhang.
desk-get-what-came-back-do =
    Eine weitergeleitete Nachricht genügt nicht: Beim Weiterleiten gehen die nötigen Angaben verloren.
    Ziehen Sie die Datei auf dieses Fenster.
desk-confirm-message-title = Klären, um welche Nachricht es geht
desk-confirm-message-say = Geht es um Ihre Nachricht { $about }?
desk-confirm-message-do = Vergleichen Sie Betreff und Uhrzeit mit dem Ordner der gesendeten Nachrichten.
desk-say-who-failed-title = Sagen, wer sie nicht erhalten hat
desk-say-who-failed-say = Ihre Nachricht hat { $names } nicht erreicht. In einfachen Worten kam zurück: { $reason }.
desk-say-who-failed-do = Lesen Sie den technischen Text nicht vor. Er steht in der Ticketnotiz.
desk-say-who-waits-title = Sagen, für wen sie sich verspätet
desk-say-who-waits-say = Für { $names } ist eine Verzögerung gemeldet, aber kein Fehler.
desk-say-who-waits-do = Bitten Sie darum, sie noch nicht erneut zu senden: Sie könnte doppelt ankommen.
desk-say-who-has-it-title = Sagen, wer sie hat
desk-say-who-has-it-say = Für { $names } zeigt ein Nachweis, dass ein Mailsystem Ihre Nachricht angenommen hat.
desk-say-who-has-it-do = Versprechen Sie weder, dass sie gelesen wurde, noch dass sie im Posteingang liegt.
desk-say-who-is-likely-title = Sagen, wer sie wahrscheinlich hat
desk-say-who-is-likely-say = Für { $names } ist kein Fehler gemeldet. Ihre Nachricht ist wahrscheinlich angekommen.
desk-say-who-is-likely-do = Versprechen Sie nicht mehr: Keine Meldung ist ein gutes Zeichen, aber kein Beweis.
desk-say-who-is-uncertain-title = Sagen, für wen es unsicher ist
desk-say-who-is-uncertain-say = Für { $names } kann ich noch nicht sagen, ob Ihre Nachricht angekommen ist.
desk-say-who-is-uncertain-do = Raten Sie, auf anderem Weg nachzufragen, zum Beispiel telefonisch.
desk-say-it-never-left-title = Sagen, dass sie wahrscheinlich niemand hat
desk-say-it-never-left-say = Ihre Nachricht wurde abgelehnt, bevor sie unsere Seite verließ. Auch bei { $names } kam sie also wahrscheinlich nicht an.
desk-say-it-never-left-do = Sie muss noch einmal an alle gesendet werden, sobald die Ursache behoben ist.
desk-have-it-released-title = Freigeben lassen
desk-have-it-released-say = Das Mailsystem von { $names } hält Ihre Nachricht zur Prüfung zurück. Bitten Sie telefonisch oder auf anderem Weg darum, sie freigeben zu lassen.
desk-have-it-released-do = Ist es ein Postfach der eigenen Organisation, sehen Sie selbst in der Quarantäne nach.
desk-ask-which-is-right-title = Zwei Belege widersprechen sich
desk-ask-which-is-right-say = Für { $names } widersprechen sich zwei Belege. Bitte fragen Sie telefonisch oder auf anderem Weg, ob Ihre Nachricht da ist.
desk-ask-which-is-right-do =
    Vergleichen Sie beide Belege auf der Seite Quellen. Vielleicht wurde sie zweimal gesendet, oder an eine andere Adresse weitergeleitet.
    Notieren Sie im Ticket, welcher gestimmt hat.
desk-no-resend-to-all-title = Nicht noch einmal an alle senden
desk-no-resend-to-all-say = Bitte senden Sie sie nicht noch einmal an alle. Manche bekämen sie doppelt.
desk-no-resend-to-all-do = Ist das schon geschehen, notieren Sie die Uhrzeit: Zur zweiten Nachricht gehören eigene Meldungen.
desk-check-address-title = Adresse prüfen
desk-check-address-say = Bitte lesen Sie mir die Adresse von { $names } Buchstabe für Buchstabe vor. Haben Sie sie getippt oder aus den Vorschlägen gewählt?
desk-check-address-do =
    Vergleichen Sie sie mit einer Nachricht dieser Person oder mit dem Verzeichnis.
    Wurde ein alter Vorschlag gewählt, löschen Sie ihn: in Outlook mit dem Kreuz neben dem vorgeschlagenen Namen.
desk-drop-suggestion-title = Den alten Vorschlag löschen
desk-drop-suggestion-say = Ihr Mailprogramm hat eine Adresse benutzt, die nur Ihr eigenes Mailsystem versteht.
desk-drop-suggestion-do =
    Löschen Sie den Vorschlag für { $names }: in Outlook mit dem Kreuz neben dem vorgeschlagenen Namen.
    Wählen Sie die Person neu aus dem Adressbuch, oder tippen Sie die vollständige Adresse.
desk-check-domain-title = Den Teil nach dem @ prüfen
desk-check-domain-say = Bitte lesen Sie mir vor, was in der Adresse von { $names } nach dem @ steht.
desk-check-domain-do =
    Achten Sie auf vertauschte Buchstaben und eine falsche Endung.
    Sehen Sie auf der Website der Organisation nach: Gibt es diesen Namen noch?
desk-mailbox-full-title = Das Postfach ist voll
desk-mailbox-full-say = Das Postfach von { $names } wird als voll gemeldet. Bitte sagen Sie dort auf anderem Weg Bescheid, zum Beispiel telefonisch.
desk-mailbox-full-do =
    Gehört das Postfach zu Ihrer Organisation, prüfen Sie sein Limit.
    Senden Sie die Nachricht erst erneut, wenn wieder Platz ist.
desk-new-address-title = Nach der aktuellen Adresse fragen
desk-new-address-say = Die Adresse von { $names } nimmt keine Post mehr an. Bitte fragen Sie nach der aktuellen.
desk-new-address-do = Berichtigen Sie das Adressbuch, und löschen Sie den alten Vorschlag.
desk-check-size-title = Größe prüfen
desk-check-size-say = Ihre Nachricht wurde als zu groß abgelehnt. Können Sie die Anhänge als Link teilen?
desk-check-size-do =
    Vergleichen Sie die Größe mit dem Limit beider Systeme. Ein Anhang wächst unterwegs um ein Drittel.
    Senden Sie einen Link oder eine kleinere Datei an alle, die sie nicht erhalten haben.
desk-check-sender-title = An das Mailteam übergeben
desk-check-sender-say = Die Ablehnung betrifft die sendende Seite und nicht die Adresse von { $names }. Unser Mailteam sieht sich das an.
desk-check-sender-do =
    Geben Sie die Notiz mit den genauen Codes weiter.
    Lassen Sie SPF, DKIM, DMARC und Sperrlisten prüfen, und ob das Konto gesperrt oder über seinem Limit ist.
desk-check-content-title = Inhalt prüfen
desk-check-content-say = Ihre Nachricht wurde wegen einer Regel oder ihres Inhalts abgelehnt. Enthält sie Links, ein Archiv oder ein Programm?
desk-check-content-do =
    Achten Sie auf Anhänge wie .zip oder .exe, auf Dateien mit Makros und auf gekürzte Links.
    Versuchen Sie es mit einer kurzen Nachricht ohne all das, nur an die, die sie nicht erhalten haben.
desk-check-permission-title = Prüfen, wer dorthin schreiben darf
desk-check-permission-say = An { $names } darf nicht jeder schreiben. Gehören Sie zur Liste, oder kennt man Sie dort?
desk-check-permission-do =
    Bitten Sie die Zuständigen der Adresse oder der Liste, den Absender zuzulassen.
    Prüfen Sie, mit welcher Adresse gesendet wurde: Listen kennen oft nur eine.
desk-slow-down-title = Langsamer senden
desk-slow-down-say = Ein Mailsystem hat darum gebeten, langsamer zu senden. Das gibt sich meist von selbst.
desk-slow-down-do = Senden Sie sie nach einer Stunde an die, die sie nicht erhalten haben, immer nur an wenige.
desk-their-server-title = Das Mailsystem des Empfängers hat sie nicht angenommen
desk-their-server-say = Das Mailsystem von { $names } hat die Nachricht nicht angenommen. Bitte nehmen Sie vorerst auf anderem Weg Kontakt auf.
desk-their-server-do =
    Prüfen Sie, ob andere Nachrichten an diese Organisation durchkommen.
    Falls nicht, geben Sie die Notiz mit den genauen Codes an die dortige IT-Abteilung weiter.
desk-check-forwarding-title = Hinter die Adresse sehen
desk-check-forwarding-say = E-Mails an { $names } werden automatisch weitergeleitet, und dort kam Ihre Nachricht nicht an.
desk-check-forwarding-do =
    Fragen Sie, ob die Nachricht trotzdem im eigenen Postfach liegt.
    Lassen Sie die Weiterleitung berichtigen oder abschalten.
desk-read-the-answer-title = Den Grund finden
desk-read-the-answer-say = Die Meldung sagt nicht deutlich, warum. Ich sehe mir die genaue Antwort an.
desk-read-the-answer-do =
    Lesen Sie die genaue Antwort: Sie steht in der Ticketnotiz und auf der Seite Quellen.
    Schließen Sie die üblichen Ursachen aus: die Adresse, ein volles Postfach, die Größe, den Inhalt.
desk-check-members-title = Prüfen, wer hinter der Adresse steht
desk-check-members-say = Post an { $names } wird an andere Personen weitergegeben. Wissen Sie, an wen?
desk-check-members-do = Fragen Sie die Zuständigen der Liste, ob die Person dazugehört. Jedes Mitglied kann die Nachricht erhalten oder nicht.
desk-look-in-junk-title = Spam-Ordner und Quarantäne
desk-look-in-junk-say = Bitten Sie { $names }, im Spam-Ordner nachzusehen und nach dem Betreff zu suchen.
desk-look-in-junk-do = Liegt sie nicht dort, kann die IT-Abteilung des Empfängers in der Quarantäne nachsehen.
desk-search-records-title = In den Protokollen Ihres Mailsystems suchen
desk-search-records-say = Ich sehe nach, was unser Mailsystem zu Ihrer Nachricht notiert hat.
desk-search-records-do =
    Wählen Sie Ihr Mailsystem, und kopieren Sie dann die Suche.
    Bei Empfängern außerhalb heißt „zugestellt“ oder „gesendet“, dass deren Server sie angenommen hat. Es heißt nicht Posteingang.
desk-ask-for-copy-title = Um die erhaltene Kopie bitten
desk-ask-for-copy-say = Bitten Sie { $names }, die erhaltene Kopie als Datei zu speichern und Ihnen diese Datei zu senden.
desk-ask-for-copy-do =
    Wählen Sie das Mailprogramm des Empfängers, und kopieren Sie dann die Bitte.
    Ziehen Sie die Datei auf dieses Fenster: Sie zeigt, dass die Kopie angekommen ist.
desk-resend-to-failed-title = Nur an die erneut senden, die sie nicht erhalten haben
desk-resend-to-failed-say = Wenn das gelöst ist, senden Sie sie noch einmal nur an { $names }.
desk-resend-to-failed-do = Lassen Sie alle anderen weg: Sie bekämen sie doppelt.
desk-resend-to-all-title = Noch einmal an alle senden
desk-resend-to-all-say = Wenn das gelöst ist, senden Sie sie noch einmal an { $names }.
desk-resend-to-all-do = Sie wurde abgelehnt, bevor sie hinausging. Dass jemand sie doppelt bekommt, ist unwahrscheinlich.
desk-wait-for-late-report-title = Auf verspätete Meldungen warten
desk-wait-for-late-report-say = Eine verspätete Fehlermeldung ist noch bis zum { $time } Uhr möglich. Kommt eine weitere Nachricht zurück, senden Sie sie uns bitte.
desk-wait-for-late-report-do = Lassen Sie das Ticket bis dahin offen, oder speichern Sie die Erinnerung.
desk-not-yours-title = Es geht sehr wahrscheinlich nicht um eine Nachricht des Anrufers
desk-not-yours-say = Es geht sehr wahrscheinlich nicht um eine Nachricht von Ihnen. Jemand anders scheint Ihre Adresse benutzt zu haben.
desk-not-yours-do =
    Sehen Sie im Ordner der gesendeten Nachrichten nach. Liegt die Nachricht dort, lassen Sie sofort das Passwort ändern.
    Es ist nichts erneut zu senden. Das Mailteam kann die Domain mit DMARC schützen.
desk-no-report-title = Das ist sehr wahrscheinlich keine echte Meldung
desk-no-report-say = Diese Nachricht gibt sich sehr wahrscheinlich nur als Meldung aus. Bitte klicken Sie auf nichts darin.
desk-no-report-do =
    Fragen Sie, ob ein Link geöffnet oder ein Passwort eingegeben wurde. Falls ja, lassen Sie sofort das Passwort ändern, und informieren Sie das Sicherheitsteam.
    Löschen Sie die Nachricht danach.
desk-close-ticket-title = Mit der Ticketnotiz abschließen
desk-close-ticket-say = Ich habe alles notiert. Kommt eine weitere Nachricht zurück, senden Sie sie uns bitte.
desk-close-ticket-do = Die Ticketnotiz sagt, was geschehen ist, was getan wurde und was noch zu tun ist.
desk-reasons-differ = der Grund ist nicht bei allen derselbe

# The ticket note
desk-note-evidence = Beweisstücke
desk-note-done = Erledigt
desk-note-remaining = Noch zu tun
desk-note-nothing = nichts

# The page
page-walkthrough = Schritt für Schritt
desk-step = Schritt { $number } von { $total }: { $title }
desk-finished = Alle Schritte sind erledigt
desk-finished-advice = Kopieren Sie die Notiz, um das Ticket abzuschließen. Jeder Schritt unten lässt sich wieder öffnen.
desk-progress = { $number } von { $total } Schritten erledigt
desk-to-say = Zu sagen
desk-to-do = Zu tun
desk-to-copy = Zu kopieren
desk-done-next = Erledigt, nächster Schritt
desk-not-done = Doch nicht erledigt
desk-done-of = Erledigt: { $title }
desk-open = Schritt { $number } öffnen: { $title }
desk-all-steps = Alle Schritte
desk-copy-note = Ticketnotiz kopieren
desk-copy-of = Kopieren: { $title }
desk-platform = Mailsystem: { $name }
desk-program = Programm des Empfängers: { $name }
desk-save-reminder = Erinnerung speichern…
save-reminder-title = Erinnerung speichern
reminder-file-name = erinnerung
