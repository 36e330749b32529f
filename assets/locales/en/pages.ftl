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
route-most-time = Most of the time passed before { $hop }.
route-clocks = Two clocks disagree: a time earlier than the one above is not a real delay.
route-times = Times are in { $zone }.
route-of-message = Your message
route-of-report = The report’s own route

hop-server-unknown = a server without a name
hop-submission = sent by a signed-in user
hop-tls = encrypted ({ $version })
hop-for = for { $address }
hop-clock = this clock differs from the one before
hop-no-date = no time given
hop-zone-guessed = time zone not certain
hop-damaged = this stamp is damaged

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
envelope-means-alias = An alias or a forwarding changed an address on the way. A failure after it does not mean that the first mailbox got nothing.
envelope-means-hidden = Somebody who is in neither To nor Cc got it, or should have. The others cannot see that.
envelope-means-no-record = Where the right side is empty, nothing here shows the servers’ side. That is normal when no failure is reported.

source-bounce = Failure report · read
source-delay-warning = Delay warning · read
source-receipt = Delivery receipt · read
source-headers = Headers · read
source-message = Message · read
source-part = Part of the piece above
source-not-understood = Not understood
source-pasted = Pasted text
source-delivery-report = Delivery report
source-returned-headers = Headers of the returned message
source-returned-message = Returned message
source-text = Text
source-outlook-file = Outlook file · its text is below
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
