# What receipts, complaints and automatic answers say, on the Answer page: no technical words here.

headline-shown =
    { $count ->
        [one] Laut einer Bestätigung hatte { $names } Ihre Nachricht auf dem Bildschirm.
       *[other] Laut Bestätigungen hatten { $names } Ihre Nachricht auf dem Bildschirm.
    }
headline-deleted =
    { $count ->
        [one] Laut einer Bestätigung hat { $names } Ihre Nachricht gelöscht, vielleicht ungelesen.
       *[other] Laut Bestätigungen haben { $names } Ihre Nachricht gelöscht, vielleicht ungelesen.
    }
headline-handled =
    { $count ->
        [one] Für { $names } kam eine Bestätigung zurück: Ihre Nachricht war dort.
       *[other] Für { $names } kamen Bestätigungen zurück: Ihre Nachricht war dort.
    }
headline-complained =
    { $count ->
        [one] { $names } hat Ihre Nachricht als unerwünscht markiert. Angekommen war sie also.
       *[other] { $names } haben Ihre Nachricht als unerwünscht markiert. Angekommen war sie also.
    }
headline-one-of-them-complained = Jemand hat Ihre Nachricht als unerwünscht markiert. Vielleicht war es eine dieser Personen: { $names }.
headline-asked-to-stop =
    { $count ->
        [one] { $names } möchte keine solchen Nachrichten mehr. Ihre Nachricht war angekommen.
       *[other] { $names } möchten keine solchen Nachrichten mehr. Ihre Nachricht war angekommen.
    }
headline-wanted =
    { $count ->
        [one] { $names } hat Ihre Nachricht aus dem Spam-Ordner geholt. Angekommen war sie also.
       *[other] { $names } haben Ihre Nachricht aus dem Spam-Ordner geholt. Angekommen war sie also.
    }
headline-answered =
    { $count ->
        [one] Aus dem Postfach für { $names } kam eine automatische Antwort. Ihre Nachricht ist dort angekommen.
       *[other] Aus den Postfächern für { $names } kamen automatische Antworten. Ihre Nachricht ist dort angekommen.
    }
headline-robot-answered = Für { $names } hat ein Programm geantwortet. Das dortige Mailsystem hat Ihre Nachricht.
headline-held-for-you = Ihre Nachricht an { $names } wird zurückgehalten, bis Sie bestätigen, dass Sie sie gesendet haben.
headline-held-for-moderator = Ihre Nachricht an { $names } wird zurückgehalten, bis ein Moderator sie freigibt.
headline-certified-delivered =
    { $count ->
        [one] Zertifizierte E-Mail: Ihre Nachricht wurde in das Postfach für { $names } zugestellt.
       *[other] Zertifizierte E-Mail: Ihre Nachricht wurde in die Postfächer für { $names } zugestellt.
    }
headline-certified-taken-over = Zertifizierte E-Mail an { $names }: Der dortige Anbieter hat Ihre Nachricht. Die Zustellung ist noch nicht belegt.
headline-certified-accepted = Ihr Anbieter für zertifizierte E-Mail hat Ihre Nachricht an { $names } weitergegeben. Die Zustellung dort ist noch nicht belegt.
headline-not-verified = Ein Mailsystem konnte nicht prüfen, wer eine Nachricht in Ihrem Namen gesendet hat. Das ist kein Zustellfehler.
headline-read-nobody = Eine Lesebestätigung kam zurück, aber sie sagt nicht, von wem.
headline-complaint-nobody = Jemand hat Ihre Nachricht als unerwünscht markiert, aber die Meldung sagt nicht, wer. Angekommen war sie also.
headline-certified-nobody = Eine Bestätigung für zertifizierte E-Mail kam zurück, aber sie sagt nicht, für wen.
headline-challenge-nobody = Ihre Nachricht wird zurückgehalten, bis Sie bestätigen, dass Sie sie gesendet haben. Der Hinweis sagt nicht, für wen.
headline-moderation-nobody = Eine Verteilerliste hält Ihre Nachricht zurück, bis ein Moderator sie freigibt. Der Hinweis sagt nicht, welche Liste.

explain-shown = Eine Lesebestätigung schreibt das Mailprogramm des Lesers. Sie beweist nie, dass jemand die Nachricht gelesen hat.
explain-complaint = Eine Beschwerde ist kein Fehler: Sie bedeutet, dass die Nachricht angekommen ist. Nach mehreren Beschwerden sperren Mailsysteme manchmal den Absender.
explain-held = Zurückgehalten heißt nicht verloren, aber noch hat niemand die Nachricht gesehen. Manche Programme löschen solche Nachrichten nach einigen Tagen.
explain-certified = Bei zertifizierter E-Mail (PEC) gibt es zwei Arten von Bestätigungen. Die eine sagt, dass Ihr Anbieter die Nachricht angenommen hat. Die andere sagt, dass sie im Postfach angekommen ist, und nur sie beweist die Zustellung.
explain-certified-delivered = In Italien gilt zertifizierte E-Mail (PEC) als zugestellt, sobald sie im Postfach ist, wie ein Einschreiben. Ob sie gelesen wird, spielt keine Rolle. Was sie anderswo beweist, sagt Ihnen ein Anwalt.
explain-certified-failed = Bewahren Sie diese Mitteilung als Datei mit ihren Anhängen auf. Sie zeigt, dass der zertifizierte Versand versucht wurde und warum er scheiterte.
explain-refusal = Was zurückkam, sieht wie eine Bestätigung oder Antwort aus. Es sagt aber, dass ein Filter die Nachricht abgelehnt hat.
explain-not-verified = Oft stammt eine solche Nachricht von jemandem, der sich für Sie ausgibt. Ist sie von Ihnen, fehlt vielleicht eine Einstellung in Ihrem Mailsystem.
explain-receipt-nobody = Fügen Sie die Nachricht aus Ihrem Ordner „Gesendet“ hinzu, damit sich beides zuordnen lässt.

finding-receipt-missing =
    { $count ->
        [one] Sie haben um eine Bestätigung gebeten, und von einer Person liegt hier keine vor. Das allein bedeutet nichts.
       *[other] Sie haben um eine Bestätigung gebeten, und von { $count } Personen liegt hier keine vor. Das allein bedeutet nichts.
    }
finding-receipt-not-owed = Niemand muss eine Bestätigung senden. Eine Nachricht ohne Bestätigung kann durchaus gelesen worden sein.
finding-receipt-by-system = Outlook fragt den Leser, oder eine Organisation schaltet Bestätigungen ab. Privates Gmail und Apple Mail senden nie welche, die meisten Telefone auch nicht.
finding-delivery-receipt-not-sent = Nicht jedes Mailsystem sendet Zustellbestätigungen. Ein Fehler würde trotzdem gemeldet.
finding-receipt-certified = Wenn Sie einen Nachweis brauchen, nutzen Sie beim nächsten Mal zertifizierte E-Mail. In Italien ist das PEC, anderswo in Europa das elektronische Einschreiben (eIDAS).
finding-certified-transport = Diese Kopie kam als zertifizierte E-Mail (PEC). Ein Anbieter bürgt für Absender und Zeit; Mailtrail prüft die Signatur nicht.
finding-ordinary-in-certified = Diese Kopie kam als gewöhnliche E-Mail in ein zertifiziertes Postfach. Sie ist keine zertifizierte E-Mail.

verdict-held-for-you = Wartet auf Sie
verdict-held-for-moderator = Wartet auf Moderator
verdict-not-proven = Noch nicht belegt

reason-shown = laut einer Bestätigung auf dem Bildschirm angezeigt
reason-with-time = { $reason } · { $time } Uhr
reason-deleted = laut einer Bestätigung gelöscht, vielleicht ungelesen
reason-handled = eine Bestätigung zeigt, dass die Nachricht dort war
reason-complained = als unerwünscht markiert, also angekommen
reason-one-of-them-complained = eine von mehreren Personen, von denen sich jemand beschwert hat
reason-asked-to-stop = möchte keine solchen Nachrichten mehr
reason-wanted = vom Leser aus dem Spam-Ordner geholt
reason-answered = dieses Postfach hat automatisch geantwortet
reason-robot-answered = ein Programm hat für diese Adresse geantwortet
reason-held-for-you = ein Programm bittet Sie, den Versand zu bestätigen
reason-held-for-moderator = die Liste fragt zuerst ihren Moderator
reason-certified-delivered = laut einer zertifizierten Zustellbestätigung
reason-certified-taken-over = beim Anbieter des Empfängers; die Zustellbestätigung fehlt
reason-certified-accepted = von Ihrem Anbieter weitergegeben; die Zustellbestätigung fehlt
reason-certified-not-accepted = Ihr eigener Anbieter hat den Versand abgelehnt
reason-certified-virus = ein Anbieter vermutete darin einen Virus
reason-certified-late = seit zwölf Stunden nichts vom Anbieter des Empfängers gehört
reason-not-verified = der Absender konnte nicht geprüft werden

why-receipt-says-shown = Das Mailprogramm dieser Person bestätigt, dass die Nachricht auf einem Bildschirm angezeigt wurde.
why-receipt-written-at = Die Bestätigung wurde am { $time } Uhr geschrieben.
why-receipt-sent-by-itself = Das Mailprogramm hat die Bestätigung von selbst geschrieben.
why-shown-is-not-read = Angezeigt heißt nicht gelesen. Niemand kann beweisen, dass jemand sie gelesen hat.
why-receipt-says-deleted = Das Mailprogramm dieser Person bestätigt, dass die Nachricht gelöscht wurde.
why-deleted-perhaps-unread = Angekommen war sie also. Ob sie vorher gelesen wurde, kann niemand sagen.
why-receipt-says-handled = Eine Bestätigung sagt, dass ein Programm die Nachricht weitergegeben oder bearbeitet hat.
why-receipt-denies = Laut einer Bestätigung möchte diese Person nicht sagen, was aus der Nachricht wurde.
why-receipt-cannot-say = Eine Bestätigung kam zurück, aber sie sagt nicht, was aus der Nachricht wurde.
why-receipt-means-it-was-there = Nur ein Programm, das die Nachricht hat, kann eine solche Bestätigung senden.
why-receipt-has-error = Die Bestätigung meldet einen Fehler: Vielleicht ließ sich die Nachricht nicht öffnen.
why-filter-refused = Ein Filter dieses Postfachs hat die Nachricht abgelehnt.
why-refusal-is-no-receipt = Was zurückkam, sieht wie eine Bestätigung oder Antwort aus, ist aber eine Ablehnung.
why-complained = Jemand hat die Nachricht als unerwünscht markiert, und das Mailsystem hat das weitergegeben.
why-asked-to-stop = Jemand hat darum gebeten, keine solchen Nachrichten mehr zu bekommen.
why-said-to-be-wanted = Jemand hat angegeben, dass die Nachricht kein Spam ist.
why-complaint-needs-the-message = Das kann nur jemand, der die Nachricht hat.
why-complaint-names-several = Die Meldung nennt mehrere Adressen und sagt nicht, welche davon es war.
why-sender-not-verified = Ein Mailsystem konnte nicht prüfen, ob die Nachricht vom Inhaber der Absenderadresse kam.
why-perhaps-forged = Vielleicht hat jemand anders sie geschrieben. Ob sie zugestellt wurde, ist nicht sicher.
why-answered-automatically = Von dieser Adresse kam eine automatische Antwort zurück.
why-mailbox-answers-what-it-has = Ein Postfach antwortet nur auf das, was es erhalten hat.
why-robot-is-no-reader = Ein Programm hat sie geschrieben. Das zeigt nicht, dass ein Mensch Ihre Nachricht sieht.
why-asked-to-confirm = Ein Programm bittet Sie um Bestätigung, dass Sie die Nachricht gesendet haben.
why-held-until-confirmed = Bis dahin wird sie zurückgehalten, und diese Person sieht sie wahrscheinlich nicht.
why-list-asks-moderator = Laut der Liste muss zuerst ein Moderator die Nachricht freigeben.
why-members-have-nothing-yet = Bis dahin bekommen die Mitglieder der Liste sie nicht.
why-certified-delivered = Eine zertifizierte Bestätigung sagt, dass die Nachricht in dieses Postfach gelegt wurde.
why-certified-at = Der Anbieter nennt als Zeitpunkt: { $time } Uhr.
why-certified-has-legal-value = In Italien gilt die Nachricht ab dann als zugestellt, wie ein Einschreiben, ob gelesen oder nicht.
why-signature-not-checked = Mailtrail prüft die Signatur des Anbieters nicht.
why-certified-taken-over = Der Anbieter dieser Person bestätigt, dass er die Nachricht angenommen hat.
why-certified-delivery-not-shown = Ob sie im Postfach angekommen ist, zeigt nur die Zustellbestätigung.
why-certified-accepted = Ihr eigener Anbieter bestätigt, dass er die Nachricht angenommen und weitergegeben hat.
why-certified-to-ordinary-mailbox = Das ist ein gewöhnliches Postfach: Eine zertifizierte Zustellbestätigung wird nicht kommen.
why-certified-not-delivered = Eine zertifizierte Mitteilung sagt, dass die Nachricht an diese Adresse nicht zugestellt wurde.
why-certified-not-accepted = Ihr eigener Anbieter hat die Nachricht abgelehnt und nicht gesendet.
why-certified-virus = Ein Anbieter vermutete in der Nachricht einen Virus und hielt sie auf.
why-certified-late = Seit zwölf Stunden hat Ihr Anbieter nichts vom Anbieter dieser Person gehört.
why-certified-late-goes-on = Die Zustellung ist noch möglich. Sonst sollte binnen weiterer zwölf Stunden eine endgültige Mitteilung folgen.

step-read-the-answer = Lesen Sie, was für { $names } automatisch geantwortet wurde. Vielleicht steht dort ein Datum oder eine andere Ansprechperson.

next-read-the-answer = Lesen Sie die automatische Antwort: Vielleicht nennt sie ein Datum oder eine andere Ansprechperson.

step-confirm-sending = Informieren Sie { $names } telefonisch, oder folgen Sie dem Hinweis. Geben Sie dort nie ein Passwort ein: Solche Hinweise können gefälscht sein.

next-confirm-sending = Informieren Sie diese Person auf anderem Weg, oder folgen Sie dem Hinweis ohne Passwort.

step-wait-for-moderator = Warten Sie, oder fragen Sie den Moderator für { $names }. Senden Sie nicht noch einmal: Auch das würde zurückgehalten.

next-wait-for-moderator = Warten Sie, oder fragen Sie den Moderator der Liste.

step-stop-writing = Senden Sie nichts dergleichen mehr an { $names }. Ist es ein Rundschreiben, nehmen Sie die Adresse von der Liste.

next-stop-writing = Senden Sie nichts dergleichen mehr; nehmen Sie die Adresse von der Liste.

step-keep-receipt = Bewahren Sie die Bestätigung für { $names } als Datei mit ihren Anhängen auf. Das ist Ihr Nachweis.

next-keep-receipt = Bewahren Sie die Bestätigung als Datei mit ihren Anhängen auf: Das ist Ihr Nachweis.

step-look-for-delivery-receipt = Suchen Sie in Ihrem Postfach die Zustellbestätigung („CONSEGNA“) für { $names }, und fügen Sie sie hier hinzu.

next-look-for-delivery-receipt = Suchen Sie die Zustellbestätigung („CONSEGNA“), und fügen Sie sie hier hinzu.

step-ask-for-answer = Wenn Sie wissen müssen, ob die Nachricht gelesen wurde, bitten Sie { $names } um eine Antwort.

next-ask-for-answer = Wenn Sie wissen müssen, ob die Nachricht gelesen wurde, bitten Sie um eine Antwort.

prove-certified-mail = Beim nächsten Mal, wenn Sie einen Nachweis brauchen: zertifizierte E-Mail (PEC in Italien, elektronisches Einschreiben anderswo in Europa).

source-read-receipt = Lesebestätigung
source-certified-receipt = Zertifizierte Bestätigung
source-complaint = Beschwerde
source-answer = Automatische Antwort
source-disposition-part = Lesebestätigung
source-complaint-part = Beschwerde
fact-certified = Zertifizierte E-Mail
fact-asks-for-receipt = Bestätigung erbeten
fact-list = Verteilerliste
fact-complaint = Beschwerde
