# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (no subject)
letter-about = “{ $subject }”
letter-about-of = “{ $subject }” of { $time }
letter-to-copied-title = Message to the people in copy
letter-to-copied-subject = Did you get it? { $subject }
letter-to-copied-body =
    Hello,

    My message { $about } could not be delivered to the main address. No error was reported for the copy meant for you.

    If you do not see it, please look in the Junk folder and search for “{ $subject }”. A short reply would help me.

    Thank you
letter-to-late-body =
    Hello,

    I sent the message { $about } to several people, and a delivery problem was reported for some of them. No error was reported for the copy meant for you.

    If you do not see it, please look in the Junk folder and search for “{ $subject }”. A short reply would help me.

    Thank you
letter-to-failed-title = To those who did not get it
letter-to-failed-subject = My e-mail did not reach you: { $subject }
letter-to-failed-body =
    (Pass this on by phone, by text message or through another address.)

    Hello,

    My e-mail { $about } did not reach you. In plain words, this is what came back to me: “{ $reason }”.

    Could you give me an address that works, or let me know when this is solved?

    Thank you
letter-to-administrator-title = Note for the IT team
letter-to-administrator-subject = Delivery problem: { $subject }
letter-to-administrator-body =
    Hello,

    My message { $about } was not delivered to everybody. Here are the exact records:

    { $facts }

    Could you please check what needs to be corrected?

    Thank you
letter-ticket-note-title = Ticket note
letter-ticket-note-subject = Who got “{ $subject }”
letter-ticket-note-body =
    { $answer }

    { $facts }

facts-sender = Sender
facts-sent = Sent
facts-status = Status
facts-answer = Answer
facts-remote = Answering server
facts-reporting = Reporting server
facts-at = Time
facts-line = { $label }: { $value }
facts-id = Message-ID
facts-verdict-read = opened, as a receipt says
facts-verdict-delivered = delivered
facts-verdict-accepted = accepted by the server
facts-verdict-relayed = passed on, no further report
facts-verdict-expanded = passed on to other addresses
facts-verdict-no-failure-reported = no failure reported
facts-verdict-at-risk = uncertain
facts-verdict-delayed = delayed
facts-verdict-quarantined = held back
facts-verdict-junked = in Junk
facts-verdict-discarded = thrown away
facts-verdict-failed = failed
facts-verdict-unknown = not known
