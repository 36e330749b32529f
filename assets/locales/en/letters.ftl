# The messages to send. Formal address in French, Italian, German and Spanish.

letter-no-subject = (no subject)
letter-unknown-subject = [subject]
letter-about = “{ $subject }”
letter-about-of = “{ $subject }” of { $time }
letter-to-copied-title =
    { $count ->
        [one] Message to the other person
       *[other] Message to the others
    }
letter-to-copied-subject =
    { $count ->
        [one] Did you get it? { $subject }
       *[other] Did you get it? { $subject }
    }
letter-to-copied-body =
    Hello,

    I sent you the message { $about }, and I am not sure that it reached everybody. { $count ->
        [one] Did you get it?
       *[other] Did you get it?
    }

    If you do not see it, please look in the Junk folder and search for “{ $subject }”. Could you let me know either way?

    Thank you
letter-to-failed-title =
    { $count ->
        [one] To the person who did not get it
       *[other] To those who did not get it
    }
letter-to-failed-subject = My e-mail did not reach you: { $subject }
letter-to-failed-body =
    Hello,

    My e-mail { $about } did not reach you.{ $reason }

    Could you give me an address that works, or let me know when this is solved?

    Thank you
letter-to-failed-reason = The reason that I was given: { $reason }.
letter-cause-user-unknown = your mail server says it does not know this address
letter-cause-mailbox-disabled = your mail server says this mailbox is switched off
letter-cause-mailbox-full = your mail server says the mailbox is full
letter-cause-address-moved = your mail server says you have another address now
letter-cause-recipient-restricted = your mail server says this address takes mail from certain senders only
letter-cause-sender-rejected = your mail server says it does not accept my address
letter-cause-sender-blocked = your mail server refused mail from the sending system
letter-cause-authentication-failed = your mail server says it could not confirm where the message came from
letter-cause-policy-rejected = your mail server says one of its rules does not allow it
letter-cause-spam-rejected = your mail server took it for spam
letter-cause-virus-rejected = your mail server suspected a virus
letter-cause-content-rejected = your mail server refused its content or an attachment
letter-cause-submission-refused = my own mail system refused to send it
letter-cause-greylisted = your mail server asked to try again later
letter-cause-connection-failed = your mail server could not be reached
letter-cause-tls-failed = no secure connection to your mail server was possible
letter-cause-server-storage = your mail server says it has no space left
letter-cause-server-error = your mail server reports a problem of its own
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

letter-to-sender-title = To the person who wrote
letter-to-sender-subject = What became of your message: { $subject }
letter-to-sender-body =
    Hello,

    You asked about your message { $about }. This is what was found:

    { $answer }

    { $people }

    What to do now:

    { $steps }

    Kind regards
letter-not-you-title = Answer: “It was not your address”
letter-not-you-subject = About my e-mail: { $subject }
letter-not-you-body =
    Hello,

    A message came back for my e-mail { $about }, but it was about another address, not about yours.

    If you do not see it, please look in the Junk folder and search for “{ $subject }”. If it is not there either, please let me know.

    Thank you
# Around the letter: whom it is for, and what can be done with it.
letter-for = For: { $people } (by phone, by text message or through another address)
letter-bcc = In blind copy: { $people }
open-in-mail = Open in mail program
open-in-mail-tip = Opens a draft. Nothing is sent before you send it.
undo-changes = Undo changes
undo-changes-tip = Brings back the proposed text. { $shortcut } takes back single steps.
letter-outdated = What was added since has changed the proposed text. “Undo changes” shows it.
letter-handed = The draft should open now. Nothing has been sent.
letter-handed-without-text = The text is too long to hand over. It was copied: paste it into the draft.
letter-handed-without-people = There are too many people to hand over. Add them yourself. The text was copied: paste it into the draft.
letter-handed-without-somebody = At least one address has unusual characters and was left out. Please check the draft.
# Templates of a person’s own.
templates-read-again = Read templates again
template-in-line = Line { $line }: { $what } In the template { $file }
template-in-file = { $what } In the template { $file }
template-heading-missing = There is no colon in “{ $found }”. The lines before the first empty line begin with { $known }.
template-heading-unknown = “{ $found }” is not known. The lines before the first empty line begin with { $known }.
template-heading-twice = “{ $found }” stands there twice. Keep one of them.
template-subjectless = The line “Subject:” is missing.
template-textless = There is no text. It begins after the first empty line.
template-field-unknown = There is no field { $found }. These exist: { $known }.
template-open = A brace is opened and not closed. For a brace as a sign, write it twice. Fields: { $known }.
template-stray = A closing brace stands alone. For a brace as a sign, write it twice. Fields: { $known }.
template-recipients-unknown = “To: { $found }” is not known. Possible are { $known }.
template-condition-unknown = “When: { $found }” is not known. Possible are { $known }.
template-unspoken = “Language: { $found }” is not known. Possible are { $known }.
template-encoding = This file is not UTF-8 text. Save it again as UTF-8.
template-large = This file is larger than a template may be (64 kB).
template-unreadable = This file could not be read.
template-many = Only the first { $found } templates are read.
