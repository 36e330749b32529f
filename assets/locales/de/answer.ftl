# The Answer page and everything on it: no technical words here.

number-2 = zwei
number-3 = drei
number-4 = vier
number-5 = fünf
number-6 = sechs
number-7 = sieben
number-8 = acht
number-9 = neun
number-10 = zehn

month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.

date-time = { $day }. { $month } { $year }, { $time }

list-and = { $head } und { $last }
list-and-before-i = { $head } und { $last }

# Names stand as subject, or after “für”, “an” and “ohne”: this does not change its form there.
and-others =
    { $count ->
        [one] eine weitere Person
       *[other] { $count } weitere Personen
    }

headline-failed =
    { $count ->
        [one] Eine Adresse hat Ihre Nachricht nicht erhalten.
       *[other] { $number } Adressen haben Ihre Nachricht nicht erhalten.
    }
headline-all-failed =
    { $count ->
        [one] Ihre Nachricht wurde nicht zugestellt.
       *[other] Ihre Nachricht wurde an keine der { $number } Adressen zugestellt.
    }
headline-copied-probably =
    { $count ->
        [one] Die Person in Kopie hat sie wahrscheinlich erhalten.
       *[other] Die { $number } Personen in Kopie haben sie wahrscheinlich erhalten.
    }
headline-copied-very-likely =
    { $count ->
        [one] Die Person in Kopie hat sie sehr wahrscheinlich erhalten.
       *[other] Die { $number } Personen in Kopie haben sie sehr wahrscheinlich erhalten.
    }
headline-others-probably =
    { $count ->
        [one] Die andere Person hat sie wahrscheinlich erhalten.
       *[other] Die { $number } anderen Personen haben sie wahrscheinlich erhalten.
    }
headline-others-very-likely =
    { $count ->
        [one] Die andere Person hat sie sehr wahrscheinlich erhalten.
       *[other] Die { $number } anderen Personen haben sie sehr wahrscheinlich erhalten.
    }
headline-all-probably =
    { $count ->
        [one] Eine Person hat Ihre Nachricht wahrscheinlich erhalten: Für sie ist kein Fehler gemeldet.
       *[other] { $number } Personen haben Ihre Nachricht wahrscheinlich erhalten: Für sie ist kein Fehler gemeldet.
    }
headline-all-very-likely =
    { $count ->
        [one] Eine Person hat Ihre Nachricht sehr wahrscheinlich erhalten: Für sie ist kein Fehler gemeldet.
       *[other] { $number } Personen haben Ihre Nachricht sehr wahrscheinlich erhalten: Für sie ist kein Fehler gemeldet.
    }
headline-has-it-named =
    { $count ->
        [one] Es ist belegt, dass { $names } Ihre Nachricht erhalten hat.
       *[other] Es ist belegt, dass { $names } Ihre Nachricht erhalten haben.
    }
headline-have-it-named = Für { $names } ist belegt, dass ein Mailsystem Ihre Nachricht angenommen hat.
headline-have-it =
    { $count ->
        [one] Für eine Person ist belegt, dass ein Mailsystem Ihre Nachricht angenommen hat.
       *[other] Für { $number } Personen ist belegt, dass ein Mailsystem Ihre Nachricht angenommen hat.
    }
headline-delayed =
    { $count ->
        [one] Bei einer Adresse versucht das Mailsystem weiter, Ihre Nachricht zuzustellen.
       *[other] Bei { $number } Adressen versucht das Mailsystem weiter, Ihre Nachricht zuzustellen.
    }
headline-delayed-over =
    { $count ->
        [one] Bei einer Adresse hat sich Ihre Nachricht verspätet, und seitdem gibt es nichts Neues.
       *[other] Bei { $number } Adressen hat sich Ihre Nachricht verspätet, und seitdem gibt es nichts Neues.
    }
headline-at-risk =
    { $count ->
        [one] Bei einer Person ist ungewiss, ob Ihre Nachricht angekommen ist.
       *[other] Bei { $number } Personen ist ungewiss, ob Ihre Nachricht angekommen ist.
    }
headline-discarded =
    { $count ->
        [one] Bei einer Person wurde Ihre Nachricht verworfen.
       *[other] Bei { $number } Personen wurde Ihre Nachricht verworfen.
    }
headline-unknown =
    { $count ->
        [one] Bei einer Person zeigt nichts, ob Ihre Nachricht angekommen ist.
       *[other] Bei { $number } Personen zeigt nichts, ob Ihre Nachricht angekommen ist.
    }
headline-expanded =
    { $count ->
        [one] Eine Liste oder gemeinsame Adresse hat Ihre Nachricht weitergegeben.
       *[other] { $number } Listen oder gemeinsame Adressen haben Ihre Nachricht weitergegeben.
    }
headline-copy-in-mailbox = Diese Kopie ist im Postfach von { $name } angekommen.
headline-copy-at-server = Das Mailsystem von { $name } hat diese Kopie erhalten.
headline-copy-others =
    { $count ->
        [one] Über die andere Person sagt die Kopie nichts Sicheres.
       *[other] Über die { $number } anderen Personen sagt die Kopie nichts Sicheres.
    }
headline-whose-copy = Das ist die Kopie einer Nachricht, aber nichts zeigt, wer sie erhalten hat.
headline-sent-copy = Das ist die Nachricht, wie sie gesendet wurde. Ein Fehler ist hier nicht gemeldet.
headline-draft = Das ist ein Entwurf: Beim Speichern war er noch nicht gesendet.
headline-no-recipients = Diese Nachricht sagt nicht, für wen sie bestimmt war.
headline-nobody-named = Eine Nachricht kam zurück, aber sie sagt nicht klar, um wen es geht.
headline-nobody-named-late = Ein Mailsystem meldet, dass eine Nachricht sich verspätet, aber nicht klar, für wen.
headline-nobody-named-arrived = Ein Mailsystem meldet, dass eine Nachricht angekommen ist, aber nicht klar, bei wem.
headline-auto-reply = Das ist eine automatische Antwort, kein Fehler.
headline-empty = Diese Datei ist leer.
headline-not-text = Das ist keine gespeicherte Nachricht.
headline-not-mail = In diesem Text wurde keine E-Mail gefunden.

subtitle-subject = „{ $subject }“
subtitle-came-back = Zurück kam: { $what }
subtitle-sent-by = gesendet am { $time } Uhr von { $name }
subtitle-sent = gesendet am { $time } Uhr
subtitle-by = gesendet von { $name }
subtitle-left-aside =
    { $count ->
        [one] eine andere Nachricht nicht berücksichtigt
       *[other] { $count } andere Nachrichten nicht berücksichtigt
    }
subtitle-pieces =
    { $count ->
        [one] anhand von einem Beleg
       *[other] anhand von { $count } Belegen
    }

explain-silence = Mailsysteme melden Fehler von selbst, Erfolge aber nicht. Keine Meldung heißt also meistens, dass die Nachricht angekommen ist.
explain-arrived = „Angekommen“ heißt, dass das Mailsystem des Empfängers die Nachricht hat. Vielleicht ist sie noch ungelesen oder liegt im Spam-Ordner.
explain-delayed = „Wird weiter versucht“ heißt nicht, dass die Zustellung gescheitert ist. Das Mailsystem versucht es von selbst wieder. Wenn es aufgibt, meldet es sich noch einmal.
explain-delayed-over = Die Zeit für weitere Versuche ist vorbei, und hier liegt keine weitere Meldung vor. Vielleicht kam Ihre Nachricht verspätet an, oder es fehlt eine Fehlermeldung.
explain-contradicted = Zwei Belege widersprechen sich, und beide werden gezeigt. Nur die Person selbst kann sagen, welcher stimmt.
explain-left-aside = Nicht berücksichtigt: { $names }. Um die Antwort dazu zu sehen, öffnen Sie nur dies.
explain-other-messages =
    { $count ->
        [one] Ein Beleg betrifft eine andere Nachricht und blieb außer Acht.
       *[other] { $count } Belege betreffen andere Nachrichten und blieben außer Acht.
    }
explain-unnamed-reason = Der angegebene Grund: { $reason }.
explain-nobody-named = Mailtrail konnte nicht feststellen, wen dieser Fehler betrifft. Fügen Sie die Nachricht aus Ihrem Ordner „Gesendet“ hinzu, oder senden Sie beides an Ihren IT-Support.
explain-nobody-named-late = Bisher ist nichts fehlgeschlagen, und das Mailsystem versucht es weiter. Fügen Sie die Nachricht aus Ihrem Ordner „Gesendet“ hinzu, um alle Empfänger zu sehen.
explain-auto-reply = Jemand ist abwesend, oder ein Programm hat geantwortet. Das bedeutet meistens, dass es die Adresse gibt.
explain-not-mail = Speichern Sie die zurückgekommene Nachricht als Datei (.eml), und ziehen Sie die Datei hierher. Oder kopieren Sie den Text, und fügen Sie ihn ein.

finding-original-not-returned = Die Meldung enthält Ihre Nachricht nicht, deshalb fehlen hier die anderen Personen. Fügen Sie die Kopie aus Ihrem Ordner „Gesendet“ hinzu.
finding-original-in-part = Die Meldung zeigt nur das Wichtigste Ihrer Nachricht, und vielleicht fehlen Personen. Fügen Sie die Kopie aus Ihrem Ordner „Gesendet“ hinzu.
finding-others-in-headers =
    { $count ->
        [one] Diese Kopie war auch an eine andere Person gerichtet. Das zeigt, für wen sie bestimmt war, nicht, wer sie erhalten hat.
       *[other] Diese Kopie war auch an { $count } andere Personen gerichtet. Das zeigt, für wen sie bestimmt war, nicht, wer sie erhalten hat.
    }

role-to = An
role-cc = Cc
role-bcc = Bcc
role-resent = Erneut gesendet
role-envelope-only = Weder An noch Cc
role-list-member = Mitglied einer Liste
role-forwarded-to = Weitergeleitet an
role-in-report = In der Meldung genannt
# In the place of an address, where a report has only a name.
address-unknown = Adresse nicht angegeben
address-internal = interne Adresse

verdict-failed = Nicht zugestellt
verdict-delayed = Wird weiter versucht
verdict-delayed-over = Verspätet, seitdem nichts Neues
verdict-probably = Wahrscheinlich angekommen
verdict-very-likely = Sehr wahrscheinlich angekommen
verdict-at-risk = Ungewiss
verdict-accepted = Vom Zielserver angenommen
verdict-relayed = Weitergegeben, ohne Rückmeldung
verdict-delivered = Zugestellt
verdict-read = Laut Bestätigung geöffnet
verdict-expanded = Von der Liste verteilt
verdict-quarantined = Zurückgehalten
verdict-junked = Im Spam-Ordner
verdict-discarded = Verworfen
verdict-unknown = Nicht bekannt
verdict-forwarded = An andere Adresse weitergeleitet

cause-user-unknown = laut dem Server des Empfängers gibt es diese Adresse nicht
cause-mailbox-disabled = der Server des Empfängers sagt, dieses Postfach sei abgeschaltet
cause-mailbox-full = der Server des Empfängers sagt, das Postfach sei voll
cause-address-syntax = laut der Meldung ist die Adresse nicht richtig geschrieben
cause-address-moved = der Server des Empfängers sagt, diese Person habe jetzt eine andere Adresse
cause-domain-not-found = der Teil nach dem @ war nicht zu finden
cause-no-mail-service = laut der Meldung nimmt der Teil nach dem @ keine E-Mails an
cause-recipient-restricted = der Server des Empfängers sagt, diese Adresse nehme nur von bestimmten Absendern E-Mails an
cause-sender-rejected = der Server des Empfängers sagt, er nehme die Adresse des Absenders nicht an
cause-sender-blocked = der Server des Empfängers hat E-Mails vom sendenden System abgelehnt
cause-authentication-failed = der Server des Empfängers sagt, er habe die Herkunft der Nachricht nicht bestätigen können
cause-policy-rejected = der Server des Empfängers sagt, eine seiner Regeln erlaube es nicht
cause-spam-rejected = der Server des Empfängers hielt die Nachricht für Spam
cause-virus-rejected = der Server des Empfängers vermutete einen Virus
cause-content-rejected = der Server des Empfängers hat den Inhalt oder einen Anhang abgelehnt
cause-message-too-large = die Nachricht war zu groß und wurde abgelehnt
cause-relay-denied = der gefragte Server sagt, er nehme keine E-Mails für diese Adresse an
cause-submission-refused = das Mailsystem des Absenders hat den Versand abgelehnt
cause-forwarding-blocked = laut der Meldung ist automatisches Weiterleiten nicht erlaubt
cause-rate-limited = laut der Meldung kamen zu viele Nachrichten auf einmal
cause-greylisted = der Server des Empfängers bat um einen späteren Versuch
cause-too-many-recipients = laut der Meldung hatte die Nachricht zu viele Empfänger
cause-connection-failed = der Server des Empfängers war nicht erreichbar
cause-tls-failed = mit dem Server des Empfängers war keine sichere Verbindung möglich
cause-routing-loop = laut der Meldung lief die Nachricht im Kreis
cause-server-storage = der Server des Empfängers sagt, er habe keinen Platz mehr
cause-server-error = der Server des Empfängers meldet ein eigenes Problem
cause-protocol-error = die beiden Mailsysteme haben sich nicht verstanden
cause-expired = die Nachricht konnte nicht rechtzeitig zugestellt werden
cause-list-refused = die Verteilerliste hat die Nachricht nicht angenommen
cause-complaint = laut der Meldung wurde die Nachricht als unerwünscht markiert
cause-delivered = laut der Meldung wurde die Nachricht zugestellt
cause-unknown = die Meldung nennt keinen klaren Grund

delay-greylisted = der Server des Empfängers bittet um etwas Geduld
delay-rate-limited = der Server des Empfängers bittet, langsamer zu senden
delay-mailbox-full = der Server des Empfängers sagt, das Postfach sei zurzeit voll
delay-sender-blocked = der Server des Empfängers nimmt vom sendenden System zurzeit keine E-Mails an
delay-connection-failed = der Server des Empfängers antwortet nicht
delay-domain-not-found = der Teil nach dem @ ist zurzeit nicht zu finden
delay-unknown = die Zustellung hat noch nicht geklappt

reason-tried-until = { $reason } · weitere Versuche bis zum { $time } Uhr
reason-was-tried-until = { $reason } · Versuche waren geplant bis zum { $time } Uhr
reason-no-failure = kein Fehler gemeldet, keine Bestätigung
reason-at-risk = die Nachricht wurde für jemanden in derselben Organisation abgelehnt
reason-receipt = laut einer Bestätigung
reason-accepted = der Server des Empfängers hat die Annahme bestätigt
reason-relayed = das nächste System sendet keine Bestätigungen
reason-copy = die Kopie dieser Person zeigt es
reason-expanded = an ihre Mitglieder verteilt
reason-stands-for = leitet E-Mails an { $address } weiter
reason-same-mailbox = das Mailsystem des Empfängers führt diese Adresse als { $address }
reason-unknown = hier steht nirgends, was geschehen ist

why-report-says-failed = Die Meldung nennt diese Adresse und sagt, dass die Zustellung gescheitert ist.
why-report-says-delayed = Die Meldung nennt diese Adresse und spricht von einer Verspätung, nicht von einem Fehler.
why-report-calls-it-late = Die Meldung spricht von einer Verspätung.
why-text-says-time-is-over = In der Meldung steht, dass die Zeit für weitere Versuche vorbei ist.
why-server-answered = Die Antwort kam vom Server { $host }.
why-own-server-reports = Die Meldung kommt vom Server { $host }.
why-report-names-them = Die Meldung nennt diese Adresse.
why-tries-until = Laut der Meldung gehen die Versuche weiter bis zum { $time } Uhr.
why-server-took-it = Eine Bestätigung sagt, dass der Server { $host } die Nachricht angenommen hat.
why-receipt-says-delivered = Eine Bestätigung sagt, dass die Nachricht zugestellt wurde.
why-receipt-says-relayed = Eine Bestätigung sagt: Die Nachricht ging an ein System weiter, das keine Bestätigungen sendet.
why-receipt-says-expanded = Eine Bestätigung sagt, dass eine Liste die Nachricht an ihre Mitglieder weitergegeben hat.
why-report-names-others =
    { $count ->
        [one] Was zurückkam, nennt nur eine Adresse, und diese hier ist es nicht.
       *[other] Was zurückkam, nennt { $count } Adressen, und diese hier ist nicht darunter.
    }
why-no-report-at-hand = Hier wurde keine Fehlermeldung hinzugefügt.
why-was-addressed = Die Nachricht war an diese Person gerichtet.
why-refusal-concerns-one = Die Ablehnung betrifft nur ein Postfach und nicht die anderen.
why-late-failure-possible = Eine verspätete Fehlermeldung ist noch möglich bis zum { $time } Uhr.
why-late-failure-past = Seit dem { $time } Uhr ist keine verspätete Fehlermeldung mehr zu erwarten.
why-neighbor-refused = Die Nachricht wurde für { $address } abgelehnt.
why-same-organization = Diese Person gehört zur selben Organisation. Die Ablehnung kann also beide betreffen.
why-nothing-about-this-one = Hier steht nirgends, was mit der Kopie für diese Person geschehen ist.
why-named-in-this-copy = Die Nachricht nennt diese Person unter ihren Empfängern.
why-copy-says-nothing-of-others = Die Kopie einer Person zeigt nicht, ob auch die einer anderen angekommen ist.
why-draft = Das ist ein Entwurf, und nichts zeigt, dass er gesendet wurde.
why-report-names-nobody = Die Meldung sagt nicht klar, um wen es geht; vielleicht um diese Person.
why-name-alone = Hier steht nur ein Name, und { $address } ist gescheitert oder wartet; vielleicht ist es diese Person.
why-stands-for-another = Diese Adresse gibt ihre E-Mails an { $address } weiter.
why-same-mailbox = Intern kennt ein Mailsystem dieses Postfach als { $address }.
why-behind-another = E-Mails für { $address } gehen an diese Adresse weiter.
why-not-in-to-or-cc = Diese Adresse steht weder in An noch in Cc. Der Grund kann eine Blindkopie, eine Liste oder eine Weiterleitung sein.
why-copy-from-mailbox = Diese Kopie wurde in das Postfach dieser Person gelegt.
why-copy-from-server = Auf einem Server lag diese Kopie für diese Person.
why-copy-had-at = Dort war sie am { $time } Uhr.
why-headers-can-be-edited = Eingefügter Text lässt sich ändern. Er ist nur so verlässlich wie die Person, von der er stammt.

step-check-address = Prüfen Sie die Adresse von { $names }, zum Beispiel auf Tippfehler. Wenn sie zu stimmen scheint, fragen Sie telefonisch nach der aktuellen.
step-check-domain = Prüfen Sie den Teil nach dem @ in der Adresse, die Sie für { $names } verwendet haben.
step-ask-to-make-space = Informieren Sie { $names } telefonisch oder auf anderem Weg, dass das Postfach voll ist.
step-ask-for-address = Fragen Sie { $names } telefonisch oder auf anderem Weg nach der aktuellen Adresse.
step-ask-permission = Bitten Sie { $names } telefonisch oder auf anderem Weg, E-Mails von Ihnen zuzulassen.
step-ask-own-administrator = Senden Sie die Notiz an Ihre IT-Abteilung. Vielleicht ist auf Ihrer Seite etwas zu korrigieren.
step-ask-their-administrator = Kontaktieren Sie { $names } auf anderem Weg. Die dortige IT-Abteilung muss den Server prüfen.
step-change-content = Senden Sie die Nachricht ohne Links und Anhänge noch einmal an { $names }. Wird sie wieder abgelehnt, rufen Sie an.
step-make-smaller = Verkleinern Sie die Anhänge oder senden Sie einen Link darauf.
step-send-later = Senden Sie die Nachricht später noch einmal an { $names }.
step-send-fewer = Senden Sie die Nachricht an weniger Personen auf einmal.
step-resend-to-everybody = Senden Sie die Nachricht dann noch einmal.
step-resend-to-everybody-once-solved = Sobald Sie hören, dass es gelöst ist, senden Sie die Nachricht noch einmal.
step-resend-to-them =
    { $count ->
        [one] Senden Sie die Nachricht dann noch einmal, nur an { $names }, nicht an alle.
       *[other] Senden Sie die Nachricht dann noch einmal, nur an { $names }, nicht an alle.
    }
step-wait = Senden Sie die Nachricht vorerst nicht noch einmal an { $names }: Die Zustellung wird bis zum { $time } Uhr weiter versucht. Scheitert sie, kommt eine weitere Meldung. Wenn es eilt, rufen Sie an.
step-ask-whether-it-came = Fragen Sie { $names } telefonisch oder auf anderem Weg, ob Ihre Nachricht angekommen ist. Wenn nicht, senden Sie sie noch einmal, nur an { $names }.
step-tell-those-in-copy = Um sicherzugehen, schreiben Sie an { $names }. Den fertigen Text können Sie kopieren.
step-look-in-junk = Bitten Sie { $names }, im Spam-Ordner nachzusehen.
step-let-it-be = Nicht angekommen ist eine automatische Antwort Ihres Mailprogramms. Sie müssen nichts tun.
step-nothing-to-do = Sie müssen nichts tun.
step-add-sent-copy = Fügen Sie die Nachricht aus Ihrem Ordner „Gesendet“ hinzu, um alle Empfänger zu sehen.
step-add-bounce = Falls beim Absender eine Nachricht zurückkam, fügen Sie sie hier hinzu.
step-paste-quoted = Diese Nachricht zitiert eine Fehlermeldung. Kopieren Sie diesen Teil des Textes und fügen Sie ihn hier ein.
step-add-what-came-back = Fügen Sie die zurückgekommene Nachricht hinzu.

next-check-address = Prüfen Sie, wie die Adresse geschrieben ist.
next-check-domain = Prüfen Sie den Teil nach dem @.
next-ask-to-make-space = Sagen Sie dieser Person auf anderem Weg, dass das Postfach voll ist.
next-ask-for-address = Fragen Sie auf anderem Weg nach der aktuellen Adresse.
next-ask-permission = Bitten Sie diese Person auf anderem Weg, E-Mails von Ihnen zuzulassen.
next-ask-own-administrator = Senden Sie die Notiz an Ihre IT-Abteilung.
next-ask-their-administrator = Kontaktieren Sie diese Person auf anderem Weg; die dortige IT-Abteilung muss helfen.
next-change-content = Senden Sie die Nachricht ohne Links und Anhänge noch einmal. Wird sie wieder abgelehnt, rufen Sie an.
next-make-smaller = Verkleinern Sie die Anhänge.
next-send-later = Senden Sie die Nachricht später noch einmal.
next-send-fewer = Senden Sie die Nachricht an weniger Personen auf einmal.
next-resend-to-them = Senden Sie die Nachricht dann noch einmal, nur an diese Adresse.
next-wait = Warten Sie: Das Mailsystem versucht es von selbst wieder.
next-ask-whether-it-came = Fragen Sie, ob Ihre Nachricht angekommen ist.
next-look-in-junk = Wenn diese Person die Nachricht nicht sieht, soll sie im Spam-Ordner nachsehen.
next-nothing-to-do = Sie müssen nichts tun.

prove-ask-for-headers = Bitten Sie diese Person um ihre Kopie, gespeichert als Datei (.eml), und ziehen Sie sie hierher.
prove-message-trace = Oder bitten Sie Ihre IT-Abteilung, die Nachricht nachzuverfolgen.
prove-server-log = Ihre IT-Abteilung sieht die Versuche im Protokoll Ihres Mailsystems.
prove-wait-until = Oder warten Sie: Nach dem { $time } Uhr ist keine verspätete Fehlermeldung mehr zu erwarten.
prove-wait-over = Die Zeit ist vorbei: Seit dem { $time } Uhr ist keine verspätete Fehlermeldung mehr zu erwarten.

know-arrived = Angekommen heißt nicht gelesen. Die Nachricht kann im Spam-Ordner liegen.
know-may-work-later = Später kommt dieselbe Nachricht vielleicht durch: Das Hindernis kann vorübergehend sein.
know-will-fail-again = Ein neuer Versuch mit derselben Nachricht scheitert wahrscheinlich, solange sich nichts ändert.
know-do-not-resend = Senden Sie die Nachricht jetzt nicht noch einmal, sonst kommt sie vielleicht doppelt an.
know-alias = Was aus der Nachricht wurde, steht bei der Adresse, an die sie weiterging.
