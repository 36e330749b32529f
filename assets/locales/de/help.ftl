# Die Hilfe: was man sieht, was man fragt, was dem nächsten Fehler vorbeugt, und was Codes bedeuten.

command-help = Hilfe
help-tip = Von dem ausgehen, was Sie sehen, einen Code nachschlagen, kurze Antworten lesen
help-headline = Hilfe
help-subtitle = Gehen Sie von dem aus, was Sie sehen, lesen Sie eine kurze Antwort, oder schlagen Sie einen Code nach.
help-search = In der Hilfe suchen
help-search-hint = Suchen: Wort, Code oder Antwort eines Servers ({ $shortcut })
help-clear-search = Suche leeren
help-nothing-fits = Hier passt nichts zu Ihrer Suche.
help-nothing-fits-advice = Versuchen Sie es mit einem einzigen Wort oder mit einem Code wie 5.1.1. Oder ziehen Sie auf das Fenster, was zurückkam.
help-close = Zurück
help-open-topic = Anzeigen: { $title }
help-close-topic = Schließen: { $title }
help-steps-for = Worauf Sie schauen, in dieser Reihenfolge
help-then-drop = Wenn Sie es haben, ziehen Sie es auf das Fenster:
help-welcome = Keine Datei? Schlagen Sie Wörter oder Codes nach, die Sie sehen

help-section-symptoms = Was ich sehe
help-section-questions = Fragen
help-section-prevention = Nächstes Mal
help-section-codes = Codes

help-copied-nothing = Eine Person in Kopie sagt, es sei nichts gekommen
help-copied-nothing-text =
    Bitten Sie diese Person, im Spam-Ordner nachzusehen und nach dem Betreff zu suchen.
    Sehen Sie an, was zurückkam. Wird diese Person darin genannt, ist das die Antwort.
    Wird niemand aus derselben Organisation genannt, hat deren Mailsystem die Nachricht sehr wahrscheinlich angenommen. Vielleicht hat es sie beiseitegelegt.
    Wird jemand aus derselben Organisation genannt, ziehen Sie hierher, was zurückkam. Mailtrail sagt, ob die anderen dort betroffen sind.
    Sehen Sie in den gesendeten Nachrichten nach: Ist die Adresse dieser Person richtig geschrieben? Programme schlagen gern alte Adressen vor.
    Wenn Sie Gewissheit brauchen, bitten Sie die IT-Abteilung, den Weg der Nachricht zu verfolgen.
help-main-only-named = Nur die Hauptadresse wird genannt
help-main-only-named-text =
    Das ist der übliche Fall. Was zurückkommt, nennt die fehlgeschlagenen Adressen und sonst niemanden.
    Schweigen über die Personen in Kopie heißt meistens, dass deren Mailsystem die Nachricht angenommen hat.
    Ziehen Sie hierher, was zurückkam. Mailtrail sagt, wer genannt wird, wer nicht, und was das bedeutet.
    Enthält die Meldung Ihre Nachricht nicht, fügen Sie diese aus den gesendeten Nachrichten hinzu. Sie zeigt alle, denen Sie geschrieben haben.
    Korrigieren Sie diese eine Adresse, und senden Sie die Nachricht nur dorthin noch einmal.
help-one-company = Mehrere Personen einer Organisation haben nichts erhalten
help-one-company-text =
    Vielleicht hat deren Server die ganze Nachricht abgelehnt, nicht einzelne Adressen. Dann können dort auch andere betroffen sein.
    Ziehen Sie alles, was zurückkam, auf einmal hierher. Vielleicht gibt es eine Meldung für alle, vielleicht eine für jede Person.
    Suchen Sie nach einem Grund, der die Nachricht oder den Absender betrifft: zu groß, für Spam gehalten, Absender nicht bestätigt.
    Kam nichts zurück, wartet die Nachricht vielleicht noch. Server versuchen es oft tagelang.
    Oder sie wurde dort angenommen und beiseitegelegt. Die IT-Abteilung dort kann sie suchen.
help-no-receipt = Ich habe um eine Bestätigung gebeten, und keine kam
help-no-receipt-text =
    Eine fehlende Bestätigung beweist nichts. Viele Programme fragen zuerst, und man kann Nein sagen.
    Viele Organisationen lassen gar keine Bestätigungen hinaus.
    Kam eine Nachricht zurück? Ziehen Sie sie hierher: Sie zählt mehr als eine fehlende Bestätigung.
    Suchen Sie auch nach einer Zustellbestätigung. Sie kommt von einem Server, ob jemand liest oder nicht.
    Wenn Sie es wissen müssen, bitten Sie um eine kurze Antwort.
help-nothing-came-back = Nichts kam zurück, und niemand antwortet
help-nothing-came-back-text =
    Keine Nachricht heißt meistens, dass die Nachricht angekommen ist. Vielleicht ist sie ungelesen oder liegt im Spam-Ordner.
    Sehen Sie in den gesendeten Nachrichten nach. Ist sie dort, oder noch in den Entwürfen oder im Postausgang?
    Sehen Sie im eigenen Spam-Ordner nach: Fehlermeldungen landen manchmal dort.
    Ein Fehler kann spät gemeldet werden. Manche Server versuchen es zuerst fünf Tage lang.
    Bitten Sie eine Person um ihre Kopie als Datei, und ziehen Sie diese hierher. Sie zeigt, dass und wann die Nachricht ankam.
help-all-failed = Bei allen ist es fehlgeschlagen
help-all-failed-text =
    Dann liegt der Grund oft an der Nachricht oder auf Ihrer Seite: Größe, Inhalt, Ihre Adresse.
    Ziehen Sie hierher, was zurückkam. Hat das eigene Mailsystem das Senden abgelehnt, hat niemand die Nachricht erhalten.
    Ist die Nachricht groß, teilen Sie die Dateien als Link.
    Konnte Ihre Adresse nicht bestätigt werden, senden Sie die Notiz an die IT-Abteilung.
    Senden Sie die Nachricht zum Test an eine Adresse, bevor Sie noch einmal allen schreiben.
help-not-mine = Es kam eine Nachricht zurück, die ich nie gesendet habe
help-not-mine-text =
    Meistens hat jemand Ihre Adresse als falschen Absender benutzt.
    Folgen Sie keinem Link darin, und geben Sie nirgends ein Passwort ein.
    Ziehen Sie die Nachricht hierher. Mailtrail sagt, ob sie zu einer Nachricht von Ihnen zu gehören scheint.
    Sehen Sie in den gesendeten Nachrichten nach. Finden Sie dort Nachrichten, die nicht von Ihnen sind, ändern Sie Ihr Passwort, und sagen Sie es sofort der IT-Abteilung.

help-others-not-named = Warum werden die anderen nicht genannt?
help-others-not-named-text =
    Jede Adresse wird für sich beliefert. Was bei einer geschah, sagt wenig über die anderen.
    Server melden Fehler von selbst, Erfolge aber nicht. Wer die Nachricht hat, wird also nicht genannt.
    Die Ausnahme ist ein Server, der eine Nachricht für alle zugleich ablehnt. Mailtrail sucht nach den Anzeichen dafür.
help-send-again = Soll ich sie noch einmal an alle senden?
help-send-again-text =
    Nein. Wer sie hat, bekäme sie zweimal, und Antworten gingen auf zwei Nachrichten.
    Senden Sie sie nur an die fehlgeschlagenen Adressen, wenn der Grund behoben ist.
    Für die Personen in Kopie genügt die kurze Nachricht auf der Seite Antwort.
help-how-long = Wie lange soll ich warten?
help-how-long-text =
    Die meisten Ablehnungen kommen nach wenigen Minuten zurück.
    Ist ein Server nicht erreichbar, wird es weiter versucht: bei manchen Systemen ein oder zwei Tage, bei anderen fünf.
    Danach ist kein Fehler mehr zu erwarten. Die Seite Antwort nennt den Tag.
    Wenn es eilt, warten Sie nicht: Rufen Sie an.
help-arrived = Heißt „angekommen“, dass sie im Posteingang ist?
help-arrived-text =
    Nein. Es heißt, dass das Mailsystem des Empfängers die Nachricht hat.
    Sie kann im Spam-Ordner liegen, zurückgehalten oder von einer Regel verschoben worden sein.
    Nur die Person selbst oder die IT-Abteilung dort kann sehen, wo sie ist.
help-read-receipt = Beweist eine Lesebestätigung etwas?
help-read-receipt-text =
    Sie zeigt, dass ein Programm die Nachricht angezeigt hat. Sie zeigt nicht, dass jemand sie gelesen oder verstanden hat.
    Die meisten Bestätigungen sind nicht signiert, und jeder könnte eine schreiben.
    Eine fehlende Bestätigung beweist nichts.
    Bei zertifizierter Mail ist es anders (PEC in Italien, elektronisches Einschreiben anderswo in Europa): Dort bürgt ein Anbieter.
help-blind-copy = Was ist mit der Blindkopie (Bcc)?
help-blind-copy-text =
    Eine Adresse in Blindkopie wird beliefert wie jede andere. Die anderen sehen sie nur nicht.
    Schlägt sie fehl, nennt die Meldung sie, obwohl die Nachricht selbst sie nicht nennt.
    Nur die gesendeten Nachrichten zeigen, wen Sie dort eingetragen haben, und manche Programme heben das nicht auf.
    Vorsicht beim Weitergeben einer Meldung: Sie kann eine Adresse zeigen, die verborgen bleiben sollte.
help-several-reports = Warum kamen mehrere Nachrichten zurück?
help-several-reports-text =
    Jeder Server, der aufgibt, schreibt seine eigene Meldung. Drei Organisationen können drei Meldungen bedeuten.
    Eine erste Meldung kann von einer Verspätung sprechen. Eine spätere kann sagen, dass es fehlschlug.
    Ziehen Sie alle zusammen hierher. Mailtrail verbindet, was zur selben Nachricht gehört.
help-what-to-drop = Welche Datei brauche ich, und wie bekomme ich sie?
help-what-to-drop-text =
    Sie brauchen die Nachricht, die zurückkam, mit ihren Anhängen. Ein Bild vom Bildschirm lässt sich nicht lesen.
    Outlook: Ziehen Sie die Nachricht auf den Desktop und von dort auf dieses Fenster. Oder öffnen Sie sie, markieren Sie alles, kopieren Sie es, und fügen Sie es hier ein.
    Gmail: Öffnen Sie die Nachricht, wählen Sie „Original anzeigen“, dann „Original herunterladen“.
    Apple Mail und Thunderbird: Speichern Sie die Nachricht über das Menü Ablage oder Datei als Datei.
    Es wird nirgendwohin etwas gesendet. Alles bleibt auf diesem Computer.
help-own-messages = Kann ich eigene Texte für die Nachrichten verwenden?
help-own-messages-text =
    Ja: als Textdateien (UTF-8), deren Name auf .txt endet. Sie stehen unter „Anderen Text wählen“, hinter denen des Programms.
    Jede Datei beginnt mit den Zeilen Title und Subject, jeweils mit Doppelpunkt und dem Inhalt dahinter. Eine leere Zeile beendet sie, dann folgt der Text.
    Diese Felder werden gefüllt: { $fields }. Eine Zeile, deren Felder alle leer sind, entfällt. Für eine geschweifte Klammer als Zeichen schreiben Sie diese doppelt.
    Eine Zeile To sagt, für wen die Nachricht ist: { $people }. Eine Zeile When sagt, von wem es jemanden geben muss, damit sie angeboten wird. Eine Zeile Language bindet sie an eine Sprache, zum Beispiel fr.
    Was in einer Datei nicht stimmt, steht mit der Zeile unter der Nachricht zum Senden.
    Der Ordner für diese Dateien: { $folder }

help-stale-address = Alte Adressen kommen von selbst wieder
help-stale-address-text =
    Mailprogramme schlagen früher benutzte Adressen vor, auch falsche. Löschen Sie den falschen Vorschlag dort, wo er erscheint.
    Korrigieren Sie nach einem Fehler die Adresse in den Kontakten und in Ihren Listen.
help-large-files = Große Anhänge
help-large-files-text =
    Viele Server nehmen nicht mehr als 10 bis 25 MB an. Unterwegs wächst ein Anhang um etwa ein Drittel.
    Teilen Sie große Dateien als Link.
help-many-people = Viele Personen auf einmal
help-many-people-text =
    Schreiben Sie nicht aus dem eigenen Postfach an Hunderte von Personen. Nehmen Sie eine Liste oder einen Dienst für Rundschreiben.
    Setzen Sie Personen, die einander nicht kennen, in Blindkopie.
help-lists = Listen und gemeinsame Adressen
help-lists-text =
    Eine Liste nimmt Nachrichten vielleicht nur von ihren Mitgliedern an. Fragen Sie, bevor Sie sich darauf verlassen.
    Schlägt eine alte Adresse einer Liste immer wieder fehl, sagen Sie es denen, die die Liste pflegen.
help-proof-next-time = Wenn Sie einen Beweis brauchen
help-proof-next-time-text =
    Fordern Sie vor dem Senden eine Zustellbestätigung an. In Outlook für Windows steht sie unter Optionen.
    Bitten Sie um eine kurze Antwort: Sie sagt mehr als jede Bestätigung.
    Wo das Recht einen Beweis verlangt, nehmen Sie zertifizierte Mail (PEC in Italien, elektronisches Einschreiben anderswo in Europa).
help-sender-checks = Für die IT-Abteilung: Lassen Sie Ihre Mail bestätigen
help-sender-checks-text =
    Jedes System, das in Ihrem Namen sendet, sollte in SPF stehen und mit DKIM signieren. Eine DMARC-Regel sagt anderen, was mit dem Rest geschehen soll.
    Lesen Sie die DMARC-Berichte: Sie nennen Systeme, an die niemand dachte.
    Geben Sie jedem sendenden Server einen Namen, der zu seiner Nummer führt und zurück.
    Sagen Sie, welche automatischen Systeme im Namen der Organisation senden, und wer deren Adressen pflegt.

help-codes-intro = Antworten von Servern, die Mailtrail kennt. Die Worte neben einem Code zählen mehr als der Code.
help-code-code = Code
help-code-meaning = Was er bedeutet
help-code-others = Die anderen Empfänger
help-code-step = Was zu tun ist
help-code-lasting = Wie lange es dauert
help-code-wording = In den Worten der Server
help-code-row = { $code } { $meaning }. { $source }
help-from-registry = Registrierter Code
help-from-any = Jeder Server
help-from-others = Andere Systeme
help-from-block-lists = Sperrlisten
help-says-little = Dieser Code allein sagt nicht, warum
help-read-the-words = Lesen Sie die Worte neben dem Code, oder ziehen Sie hierher, was zurückkam.
help-lasting-by-class = { $final }: endgültig, derselbe Versuch würde wieder fehlschlagen. { $passing }: kann vorübergehen, und Server versuchen es von selbst noch einmal.
help-lasting-passing = Es kann vorübergehen: Server versuchen es von selbst noch einmal.
help-lasting-final = Es ist endgültig: Derselbe Versuch würde wieder fehlschlagen.
help-lasting-unknown = Ein Code, der mit 4 beginnt, kann vorübergehen. Einer, der mit 5 beginnt, ist endgültig.
help-reach-one-address = Es geht um eine einzige Adresse. Gegen die anderen sagt das nichts.
help-reach-same-domain = Es geht um den Teil nach dem @. Alle mit demselben Teil sind wahrscheinlich betroffen.
help-reach-sender = Es geht um den Absender. Andere in derselben Organisation sind wahrscheinlich betroffen; andere Organisationen entscheiden selbst.
help-reach-message = Es geht um die Nachricht. Andere in derselben Organisation sind wahrscheinlich betroffen; andere Organisationen entscheiden selbst.
help-reach-server = Es geht um diesen Server. Alle dahinter können betroffen sein, Personen anderswo sind es nicht.
help-reach-depends = Das hängt davon ab, wann die Ablehnung kam. Ziehen Sie hierher, was zurückkam, und Mailtrail sagt mehr.
