# The Route, Envelope and Sources pages.

route-headline =
    { $count ->
        [one] The message passed through one server in { $length }.
       *[other] The message passed through { $number } servers in { $length }.
    }
route-headline-no-time =
    { $count ->
        [one] The message passed through one server.
       *[other] The message passed through { $number } servers.
    }
route-headline-stopped =
    { $count ->
        [one] Then it stopped for one recipient.
       *[other] Then it stopped for { $count } recipients.
    }
route-none = The route is not known yet
route-of-message = Your message

hop-server-unknown = a server without a name

route-most-time = Of this, { $length } passed on the step { $hop }.
route-clock = The clock of { $host } is { $clock }.
route-clocks = Two clocks disagree, so not every step can be measured.
route-gaps =
    { $count ->
        [one] At one place a server left no note, or goes by two names.
       *[other] At { $count } places a server left no note, or goes by two names.
    }
route-loops = The message was passed round in a circle.
route-out-of-order =
    { $count ->
        [one] One note stood in the wrong place and was moved.
       *[other] { $count } notes stood in the wrong order and were sorted.
    }
route-times = Times are in { $zone }, and in UTC below.
route-times-utc = Times are in UTC.
route-of-report =
    { $count ->
        [one] The report’s own route: one server
       *[other] The report’s own route: { $number } servers, { $length }
    }

clock-behind = about { $length } behind
clock-ahead = about { $length } ahead
clock-behind-at-least = at least { $length } behind
clock-ahead-at-least = at least { $length } ahead
clock-zone-behind = { $length } behind, probably a wrong time zone
clock-zone-ahead = { $length } ahead, probably a wrong time zone

hop-submission = sent by a signed-in user
hop-internal = inside one network
hop-tls = encrypted with { $version }
hop-encrypted = encrypted
hop-no-tls = no encryption recorded
hop-clock-known = this server’s clock is { $clock }
hop-clock = this clock and the one before disagree
hop-gap = the server before left no note
hop-loop = passed here before: a circle
hop-out-of-order = stood in another place
hop-x-received = the same step, noted twice
hop-no-date = no time given
hop-zone-guessed = time zone not certain
hop-damaged = this note is damaged
hop-service-filter = a filter
hop-service-provider = a mail provider
hop-service-list = a mailing list
hop-service-forwarder = a forwarding service
hop-service-platform = a sending service
hop-named-filter = filter: { $name }
hop-named-provider = { $name }
hop-named-list = mailing list: { $name }
hop-named-forwarder = forwarding: { $name }
hop-named-platform = sending service: { $name }

fold-title =
    { $count ->
        [one] One step inside one network
       *[other] { $count } steps inside one network
    }

mean-number = The place on the way: 1 is the server nearest to the sender.
mean-time = { $local } in your zone ({ $zone }), { $utc } in UTC. The server wrote it by its own clock.
mean-time-utc = { $utc } in UTC. The server wrote it by its own clock.
mean-no-time = The server wrote no time that can be read.
mean-zone-guessed = The time zone is missing or unknown, so this time may be wrong by hours.
mean-clock = Compared with its neighbours, this clock is { $clock }.
mean-delay = { $length } passed since the note before.
mean-delay-without-clock = { $length } passed since the last note before with a reliable clock.
mean-delay-negative = This time is earlier than the one before. A clock is wrong: this is no real delay, and it is not counted.
mean-delay-doubtful = A clock nearby is wrong, so this length is not certain. It is not counted.
mean-no-delay = Nothing before it to compare with.
mean-from = { $name } handed the message over.
mean-helo = It called itself { $name }.
mean-ip = Its address was { $ip }, as the receiving server saw it.
mean-submission = Somebody signed in there to send.
mean-gap = It is not the server that took the message last. A server between them left no note, or goes by two names.
mean-no-from = The note does not say who handed it over. Usually the server passed it on to itself.
mean-by = { $name } took the message and wrote this note.
mean-no-by = The note does not say which server wrote it.
mean-loop = The message was here before and came back: it goes round in a circle.
mean-out-of-order = This note stood in another place. The names show that it belongs here.
mean-service-filter = It looks for spam, viruses and forgeries.
mean-service-provider = It belongs to a mail provider.
mean-service-list = It hands messages out to the members of a list.
mean-service-forwarder = It passes mail on to another address.
mean-service-platform = It sends mail for its customers.
mean-via = It came by way of { $name }.
mean-with-smtp = SMTP is how servers hand mail to each other. The word names no encryption.
mean-with-esmtp = ESMTP is how servers hand mail to each other today. The word names no encryption.
mean-with-esmtps = ESMTPS: handed over on an encrypted connection.
mean-with-esmtpa = ESMTPA: somebody signed in to send. The word names no encryption.
mean-with-esmtpsa = ESMTPSA: somebody signed in to send, on an encrypted connection.
mean-with-lmtp = LMTP: handed to the program that puts mail into the mailbox.
mean-with-http = HTTP: written in a web page, or sent by a program over the web.
mean-with-mapi = MAPI: sent from Outlook, or inside Exchange.
mean-with-exchange = Handed over by Microsoft Exchange.
mean-with-local = Made on the same machine.
mean-with-other = How the message was handed over, in the server’s own words.
mean-no-with = The note does not say how it was handed over.
mean-tls = The connection was encrypted, in the way that stands here.
mean-tls-by-protocol = The connection was encrypted: the way of handing over says so.
mean-no-tls = Between two organizations, and the note names no encryption: others may have been able to read along.
mean-tls-unknown = The note does not say whether the connection was encrypted.
mean-id = The number under which this server knows the message. With it, its administrator finds the message in the logs.
mean-no-id = The server noted no number of its own.
mean-for = The recipient for whom the server had the message at this moment.
mean-no-for = The server named no recipient. With several it usually names none.

stop-refused = Refused by { $host } for { $name }
stop-given-up = Given up by { $host } for { $name }
stop-delayed = Still waiting at { $host } for { $name }

envelope-sender = Sender
envelope-none = No address is known yet
envelope-same = No difference is recorded between what people read and what servers used
envelope-differs =
    { $count ->
        [one] One address differs between what people read and what servers used
       *[other] { $count } addresses differ between what people read and what servers used
    }
envelope-subtitle = To and Cc are what people read (the headers). Servers go by a list of their own (the envelope).
envelope-null-sender = empty, as is usual for reports
envelope-remark-sender = Failure reports go to the address on the right, not to the one that people read.
envelope-remark-became = An alias, a list or a forwarding passed it on to { $address }.
envelope-remark-behind = Mail for { $address } is passed on to it.
envelope-remark-not-in-headers = Not in To or Cc: a blind copy, a list or a forwarding.
envelope-remark-forwarded = A server forwarded the message and made its own return address out of { $address }.
envelope-remark-per-recipient = Each recipient has a return address of their own. This one stands for { $address }.
envelope-remark-marked = The sender’s server marks its mail in this way. It means { $address }.
envelope-remark-tagged = The same mailbox as { $address }: what stands behind the plus sign is a tag.
envelope-remark-forwarded-here = Not in To or Cc: a forwarding led here.
envelope-remark-member = Not in To or Cc: the list { $address } handed it out.
envelope-on-behalf = { $sender } sent it on behalf of { $from }.
envelope-said-for = { $host } took the message for this address
envelope-said-original-to = A server was asked to deliver to this address
envelope-said-delivered-to = The mailbox that holds the copy has this address
envelope-said-list = This is the address of a mailing list
envelope-said-original-recipient = The report gives it as the address that was written to
envelope-said-final-recipient = The report gives it as the address that the servers used last
envelope-said-return-path = The return address was made for this recipient alone
envelope-means-alias = An alias or a forwarding changed an address on the way. A failure after it does not mean that the first mailbox got nothing.
envelope-means-hidden = Somebody who is in neither To nor Cc got it, or should have. The others cannot see that.
envelope-means-list = A list hands the message to its members. Who they are stands in no header. When one member fails, that says nothing about the others.
envelope-means-bcc = Somebody in Bcc was to get it without the others knowing. Only the sender’s own copy shows that.
envelope-means-resent = Somebody sent the message on by hand. Those to whom it went then are not those of the first message.
envelope-means-tag = A tag behind the plus sign changes nothing: the same mailbox gets it.
envelope-means-forwarded = The message of { $address } was forwarded. A failure after that concerns the forwarding: the mailbox before it may well have the message.
envelope-means-per-recipient = The return address names { $address }: a failure that comes back to it concerns that recipient and nobody else.
envelope-means-on-behalf = For the question who got it, that changes nothing.
envelope-means-no-record = No record on the right side is normal as long as no failure is reported.

source-bounce = Failure report
source-delay-warning = Delay warning
source-receipt = Delivery receipt
source-headers = Headers
source-message = Message
source-part = Part of the piece above
source-not-understood = Not understood
source-pasted = Pasted text
source-delivery-report = Delivery report
source-returned-headers = Headers of the returned message
source-returned-message = Returned message
source-text = Text
source-outlook-with = Outlook file · { $what }
source-left-aside = { $what } · left aside
source-outlook-file = Outlook file
source-outlook-message = The message as text
source-outlook-report = Details of the report

fact-recipient = Recipient
fact-failed = Failed recipient
fact-hop = Stamp of a server
fact-sender = Sender
fact-message-id = Identifier
fact-subject = Subject
fact-date = Date
fact-automatic = Sent by a program
fact-server = Server
fact-action = What was done
fact-status = Status code
fact-answer = The server’s answer
fact-draft = Draft

note-empty = There is nothing in it.
note-not-text = This is not text but a picture, an archive or another kind of file.
note-not-mail = This is text, but nothing in it looks like mail.
note-too-large = The file is very large: only its beginning was read.
note-too-deep = Messages inside messages go too deep: the inner ones were left aside.
note-too-many-parts = There are too many parts: the last ones were left aside.
note-too-many-headers = There are too many header lines: the last ones were left aside.
note-too-many-recipients = There are too many recipients: the last ones were left aside.
note-damaged-encoding = A part is damaged; what could be read is shown.
note-locked = A packed attachment asks for a password. Unpack it yourself, and add what is in it.
note-recovered = The message is built in an unusual way and was read step by step.
note-repaired-paste = Line breaks of the pasted text were repaired.
note-repaired-quoting = The “>” marks at the start of the lines were removed.
note-repaired-indentation = The pasted text was indented: it was moved back to the margin.
note-repaired-blank-lines = Blank lines between the header lines were removed.
note-repaired-one-line = All header lines stood on one line: they were separated again.
note-repaired-wrapping = Lines that had been cut at a fixed width were joined again.
note-repaired-escapes = Characters that a web page had replaced were restored.
note-cut-off = The message is cut off before its end.
note-nobody-named = This report names nobody.
note-converted = The characters were converted.

unit-day = d
unit-hour = h
unit-minute = min
unit-second = s
