# What single rules find: words of the Answer page, no technical ones here.

headline-only-delayed =
    { $count ->
        [one] Bisher ist nichts fehlgeschlagen. Bei einer Adresse versucht das Mailsystem weiter, Ihre Nachricht zuzustellen.
       *[other] Bisher ist nichts fehlgeschlagen. Bei { $number } Adressen versucht das Mailsystem weiter, Ihre Nachricht zuzustellen.
    }
headline-copy-failed =
    { $count ->
        [one] Eine Person in Kopie hat Ihre Nachricht nicht erhalten.
       *[other] { $number } Personen in Kopie haben Ihre Nachricht nicht erhalten.
    }
headline-main-probably =
    { $count ->
        [one] Die Person, an die Sie geschrieben haben, hat sie wahrscheinlich erhalten.
       *[other] Die { $number } Personen, an die Sie geschrieben haben, haben sie wahrscheinlich erhalten.
    }
headline-main-very-likely =
    { $count ->
        [one] Die Person, an die Sie geschrieben haben, hat sie sehr wahrscheinlich erhalten.
       *[other] Die { $number } Personen, an die Sie geschrieben haben, haben sie sehr wahrscheinlich erhalten.
    }
headline-list-failed =
    { $count ->
        [one] Eine Liste oder Gruppe hat Ihre Nachricht nicht angenommen. Die Mitglieder haben sie auf diesem Weg nicht erhalten.
       *[other] { $number } Listen oder Gruppen haben Ihre Nachricht nicht angenommen. Die Mitglieder haben sie auf diesem Weg nicht erhalten.
    }
headline-contradicted =
    { $count ->
        [one] Für eine Person widersprechen sich zwei Belege: Der eine meldet einen Fehlschlag, der andere die Ankunft.
       *[other] Für { $number } Personen widersprechen sich Belege: Die einen melden einen Fehlschlag, die anderen die Ankunft.
    }
headline-stopped-for-all =
    { $count ->
        [one] Ihr eigenes Mailsystem hat sie abgelehnt. Auch die andere Person hat sie also wahrscheinlich nicht erhalten.
       *[other] Ihr eigenes Mailsystem hat sie abgelehnt. Auch die { $number } anderen haben sie also wahrscheinlich nicht erhalten.
    }
headline-quarantined =
    { $count ->
        [one] Das Mailsystem einer Person hält Ihre Nachricht zurück.
       *[other] Die Mailsysteme von { $number } Personen halten Ihre Nachricht zurück.
    }
headline-system-message = Diese Nachricht kommt von einem Mailsystem, aber Mailtrail hat darin keinen Fehlschlag gefunden.
explain-system-message = Falls wirklich etwas von Ihnen zurückkam, fügen Sie das hinzu, oder die Nachricht aus „Gesendet“.

headline-not-sent = Ihr Mailprogramm hat diese Nachricht nicht gesendet.
finding-not-handed-over = Meist hat sie dann niemand erhalten, und sie liegt noch im Postausgang oder bei den Entwürfen.
reason-stopped-for-all = vom Mailsystem des Absenders abgelehnt
reason-passed-on = eine Regel dieses Postfachs hat sie weitergeleitet
reason-quarantined = die Nachricht wird zur Prüfung zurückgehalten
reason-no-reports-wanted = für diese Nachricht wird kein Fehlschlag gemeldet

why-quarantined = Der Bericht nennt es einen Fehlschlag. Sein Text sagt, dass die Nachricht zur Prüfung zurückgehalten wird.
why-refused-together = Eine Antwort des Servers lehnte sie für { $count } Adressen zugleich ab. Diese Adressen können also alle richtig sein.
why-late-then-failed = Erst wurde eine Verspätung gemeldet, später ein Fehlschlag.
why-late-then-arrived = Erst wurde eine Verspätung gemeldet, später kam sie an.
why-never-left = Ihr eigenes Mailsystem hat abgelehnt, die Nachricht zu senden. Eine solche Ablehnung betrifft alle Empfänger.
why-no-reports-wanted = Die Nachricht wurde so gesendet, dass Fehlschläge nicht gemeldet werden. Keine Meldung sagt hier also nichts.
why-sent-to-each-alone = Die Nachricht wurde an jede Person einzeln gesendet. Auch Berichte über diese Person kommen einzeln.
finding-reports-elsewhere = Berichte über diese Nachricht gehen an { $address }. Suchen Sie in diesem Postfach danach.
why-is-a-list = Diese Adresse ist eine Liste. Bekommt ein Mitglied die Nachricht nicht, erfährt es deren Verwalter, nicht Sie.
why-forwarded-copy-failed = Fehlgeschlagen ist die Kopie, die an { $address } weiterging. Dieses Postfach kann eine eigene haben.
why-rule-passed-it-on = Eine Regel dieses Postfachs hat die Nachricht weitergeleitet; sie war dort also angekommen.
finding-passed-on = Zurück kam eine Kopie, die eine Regel von { $address } weitergeleitet hat. Die Nachricht war dort also angekommen.
why-one-report-each = Dieses Mailsystem schickt für jede Adresse einen Bericht. Einer über diese Person kann noch kommen.

fact-handling = Anweisung zur Behandlung

headline-passed-on-failed =
    { $count ->
        [one] Eine Adresse, an die Ihre Nachricht weiterging, hat sie nicht erhalten.
       *[other] { $number } Adressen, an die Ihre Nachricht weiterging, haben sie nicht erhalten.
    }
reason-reports-elsewhere = Berichte über diese Person kommen einzeln
step-resend-to-all = Senden Sie die Nachricht danach noch einmal an alle.
step-ask-to-release = Bitten Sie { $names } telefonisch oder auf anderem Weg, die Nachricht freigeben zu lassen. Senden Sie sie vorerst nicht noch einmal.
next-ask-to-release = Bitten Sie auf anderem Weg, die Nachricht freigeben zu lassen.

why-cause-is-a-guess = Der Grund ist eine Vermutung: Die Antwort hat nur einen allgemeinen Code.
why-may-still-wait = Bis dahin kann die Nachricht noch auf Ihrer Seite warten.

# Somebody of another domain at the same provider.
why-same-servers = Dieselben Server nehmen die Mails für diese Adresse an. Die Ablehnung kann also beide betreffen.
reason-at-risk-beside = die Nachricht wurde für jemanden beim selben Anbieter abgelehnt
reason-contradicted = laut einem Beleg kam die Nachricht an, laut einem anderen nicht

# Eine Adresse hinter einer anderen, und was nie hinausging.
headline-forwarded-failed =
    { $count ->
        [one] Eine Adresse leitet E-Mails an eine andere weiter, und dort kam Ihre Nachricht nicht an.
       *[other] { $number } Adressen leiten E-Mails an andere weiter, und dort kam Ihre Nachricht nicht an.
    }
verdict-forwarded-failed = Weitergeleitet, dort gescheitert
verdict-stopped = Wahrscheinlich nicht zugestellt
explain-forwarded-failed = Die Adresse, die weiterleitet, behält vielleicht auch eine Kopie. Das sagt die Meldung nicht.
explain-silence-past = „Sehr wahrscheinlich“ heißt: Die Zeit, in der verspätete Meldungen meistens kommen, ist vorbei.
step-tell-owner = Sagen Sie { $names } telefonisch oder auf anderem Weg, dass die Weiterleitung an { $address } nicht funktioniert.
next-tell-owner = Sagen Sie der Person hinter der ersten Adresse auf anderem Weg, dass die Weiterleitung nicht funktioniert.
step-ask-list-owner = Bitten Sie die Person, die { $names } verwaltet, Sie dort schreiben zu lassen, oder ein Mitglied, die Nachricht weiterzugeben.
next-ask-list-owner = Bitten Sie die Person, die die Liste verwaltet, E-Mails von Ihnen zuzulassen.
step-resend-once-solved =
    { $count ->
        [one] Sobald Sie hören, dass es gelöst ist, senden Sie die Nachricht noch einmal, nur an { $names }, nicht an alle.
       *[other] Sobald Sie hören, dass es gelöst ist, senden Sie die Nachricht noch einmal, nur an { $names }, nicht an alle.
    }
next-resend-once-solved = Sobald Sie hören, dass es gelöst ist, senden Sie die Nachricht noch einmal, aber nicht an alle.

# Überschriften, die eine oder zwei Personen nennen.
headline-failed-named =
    { $count ->
        [one] { $names } hat Ihre Nachricht nicht erhalten.
       *[other] { $names } haben Ihre Nachricht nicht erhalten.
    }
headline-probably-named =
    { $count ->
        [one] { $names } hat sie wahrscheinlich erhalten.
       *[other] { $names } haben sie wahrscheinlich erhalten.
    }
headline-very-likely-named =
    { $count ->
        [one] { $names } hat sie sehr wahrscheinlich erhalten.
       *[other] { $names } haben sie sehr wahrscheinlich erhalten.
    }
headline-all-probably-named =
    { $count ->
        [one] Es wurde kein Fehler gemeldet: { $names } hat Ihre Nachricht wahrscheinlich erhalten.
       *[other] Es wurde kein Fehler gemeldet: { $names } haben Ihre Nachricht wahrscheinlich erhalten.
    }
headline-all-very-likely-named =
    { $count ->
        [one] Es wurde kein Fehler gemeldet: { $names } hat Ihre Nachricht sehr wahrscheinlich erhalten.
       *[other] Es wurde kein Fehler gemeldet: { $names } haben Ihre Nachricht sehr wahrscheinlich erhalten.
    }
headline-delayed-named = Bei { $names } versucht das Mailsystem weiter, Ihre Nachricht zuzustellen.
headline-delayed-over-named = Bei { $names } hat sich Ihre Nachricht verspätet, und seitdem gibt es nichts Neues.
headline-only-delayed-named = Bisher ist nichts fehlgeschlagen. Bei { $names } ist Ihre Nachricht noch nicht angekommen; das Mailsystem versucht es weiter.
headline-list-failed-named =
    { $count ->
        [one] Die Liste { $names } hat Ihre Nachricht nicht angenommen. Die Mitglieder haben sie also nicht über die Liste erhalten.
       *[other] Die Listen { $names } haben Ihre Nachricht nicht angenommen. Die Mitglieder haben sie also nicht über die Listen erhalten.
    }
headline-contradicted-named = Es ist ungewiss, ob Ihre Nachricht bei { $names } ankam: Ein Beleg sagt ja, ein anderer nein.
headline-quarantined-named =
    { $count ->
        [one] Das Mailsystem von { $names } hält Ihre Nachricht zurück.
       *[other] Die Mailsysteme von { $names } halten Ihre Nachricht zurück.
    }
headline-stopped-for-all-named =
    { $count ->
        [one] Ihr eigenes Mailsystem hat sie abgelehnt. Auch { $names } hat sie also wahrscheinlich nicht erhalten.
       *[other] Ihr eigenes Mailsystem hat sie abgelehnt. Auch { $names } haben sie also wahrscheinlich nicht erhalten.
    }
headline-forwarded-failed-named = E-Mails an { $names } werden weitergeleitet, und dort kam Ihre Nachricht nicht an.
verdict-contradicted = Ungewiss
reason-no-failure-past = kein Fehler gemeldet, und keiner mehr zu erwarten
step-keep-blind-copy =
    { $count ->
        [one] { $names } stand in Blindkopie (Bcc). Erwähnen Sie das den anderen gegenüber nicht.
       *[other] { $names } standen in Blindkopie (Bcc). Erwähnen Sie das den anderen gegenüber nicht.
    }
next-keep-blind-copy = Diese Adresse stand in Blindkopie (Bcc). Erwähnen Sie das den anderen gegenüber nicht.
