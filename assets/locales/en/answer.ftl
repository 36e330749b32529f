# The Answer page and everything on it: no technical words here.

number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

date-time = { $day } { $month } { $year }, { $time }

list-and = { $head } and { $last }
list-and-before-i = { $head } and { $last }

and-others =
    { $count ->
        [one] one other person
       *[other] { $count } others
    }

headline-failed =
    { $count ->
        [one] One address did not get your message.
       *[other] { $number } addresses did not get your message.
    }
headline-all-failed =
    { $count ->
        [one] Your message was not delivered.
       *[other] Your message was not delivered to any of the { $number } addresses.
    }
headline-copied-probably =
    { $count ->
        [one] The person in copy probably has it.
       *[other] The { $number } people in copy probably have it.
    }
headline-copied-very-likely =
    { $count ->
        [one] The person in copy very likely has it.
       *[other] The { $number } people in copy very likely have it.
    }
headline-others-probably =
    { $count ->
        [one] The other person probably has it.
       *[other] The { $number } others probably have it.
    }
headline-others-very-likely =
    { $count ->
        [one] The other person very likely has it.
       *[other] The { $number } others very likely have it.
    }
headline-all-probably =
    { $count ->
        [one] No failure is reported for one person, who probably has your message.
       *[other] No failure is reported for { $number } people, who probably have your message.
    }
headline-all-very-likely =
    { $count ->
        [one] No failure is reported for one person, who very likely has your message.
       *[other] No failure is reported for { $number } people, who very likely have your message.
    }
headline-has-it-named =
    { $count ->
        [one] A record shows that { $names } has your message.
       *[other] A record shows that { $names } have your message.
    }
headline-have-it-named = For { $names }, a record shows that a mail system took your message.
headline-have-it =
    { $count ->
        [one] For one person, a record shows that a mail system took your message.
       *[other] For { $number } people, records show that a mail system took your message.
    }
headline-delayed =
    { $count ->
        [one] For one address, the mail system is still trying to deliver your message.
       *[other] For { $number } addresses, the mail system is still trying to deliver your message.
    }
headline-delayed-over =
    { $count ->
        [one] For one address, your message was late, and there has been no news since.
       *[other] For { $number } addresses, your message was late, and there has been no news since.
    }
headline-at-risk =
    { $count ->
        [one] For one person, it is uncertain whether your message arrived.
       *[other] For { $number } people, it is uncertain whether your message arrived.
    }
headline-discarded =
    { $count ->
        [one] For one person, your message was thrown away.
       *[other] For { $number } people, your message was thrown away.
    }
headline-unknown =
    { $count ->
        [one] For one person, nothing shows whether your message arrived.
       *[other] For { $number } people, nothing shows whether your message arrived.
    }
headline-expanded =
    { $count ->
        [one] One list or shared address passed your message on.
       *[other] { $number } lists or shared addresses passed your message on.
    }
headline-copy-in-mailbox = This copy reached the mailbox of { $name }.
headline-copy-at-server = The mail system of { $name } received this copy.
headline-copy-others =
    { $count ->
        [one] The copy says nothing certain about the other person.
       *[other] The copy says nothing certain about the { $number } others.
    }
headline-whose-copy = This is a copy of a message, but nothing shows who received it.
headline-sent-copy = This is the message as it was sent. No failure is reported here.
headline-draft = This is a draft: it had not been sent when it was saved.
headline-no-recipients = This message does not say whom it was for.
headline-nobody-named = A message came back, but it does not clearly say for whom.
headline-nobody-named-late = A mail system says that a message is late, but it does not clearly say for whom.
headline-nobody-named-arrived = A mail system says that a message arrived, but it does not clearly say for whom.
headline-auto-reply = This is an automatic reply, not a failure.
headline-empty = There is nothing in this file.
headline-not-text = This is not a saved message.
headline-not-mail = No mail was found in this text.

subtitle-subject = “{ $subject }”
subtitle-came-back = What came back: { $what }
subtitle-sent-by = sent { $time } by { $name }
subtitle-sent = sent { $time }
subtitle-by = sent by { $name }
subtitle-left-aside =
    { $count ->
        [one] one other message left aside
       *[other] { $count } other messages left aside
    }
subtitle-pieces =
    { $count ->
        [one] from one piece of evidence
       *[other] from { $count } pieces of evidence
    }

explain-silence = Mail systems report failures by themselves, but not successes. So no news usually means that the message arrived.
explain-arrived = “Arrived” means that their mail system has the message. It may still be unread, or in the Junk folder.
explain-delayed = “Still trying” is not a failure. The mail system tries again by itself. It reports again if it gives up.
explain-delayed-over = The time for trying is over, and no further report was added here. Your message may have arrived late, or a failure report may be missing.
explain-contradicted = Two pieces of evidence disagree, and both are shown. Only the person can say which of them is right.
explain-left-aside = Left aside: { $names }. To see the answer for it, open it alone.
explain-other-messages =
    { $count ->
        [one] One piece is about another message and was left aside.
       *[other] { $count } pieces are about other messages and were left aside.
    }
explain-unnamed-reason = The reason that it gives: { $reason }.
explain-nobody-named = Mailtrail could not tell whom this failure is about. Add the message from your Sent folder, or send both to your helpdesk.
explain-nobody-named-late = Nothing has failed so far, and the mail system is still trying. Add the message from your Sent folder to see everybody you wrote to.
explain-auto-reply = Somebody is away, or a program has answered. This usually means that the address exists.
explain-not-mail = Save the message that came back as a file (.eml) and drop it here. Or copy its text and paste it.

finding-original-not-returned = The report does not contain your message, so nobody else can be listed. Add the copy from your Sent folder.
finding-original-in-part = The report shows only the main lines of your message, and may leave people out. Add the copy from your Sent folder.
finding-others-in-headers =
    { $count ->
        [one] This copy was also addressed to one other person. That shows whom it was meant for, not who got it.
       *[other] This copy was also addressed to { $count } other people. That shows whom it was meant for, not who got it.
    }

role-to = To
role-cc = Cc
role-bcc = Bcc
role-resent = Resent
role-envelope-only = Not in To or Cc
role-list-member = List member
role-forwarded-to = Forwarded to
role-in-report = Named in the report
# In the place of an address, where a report has only a name.
address-unknown = address not given
address-internal = internal address

verdict-failed = Not delivered
verdict-delayed = Still trying
verdict-delayed-over = Delayed, no news since
verdict-probably = Probably arrived
verdict-very-likely = Very likely arrived
verdict-at-risk = Uncertain
verdict-accepted = Accepted by their server
verdict-relayed = Passed on, no further report
verdict-delivered = Delivered
verdict-read = Receipt says opened
verdict-expanded = Passed on by the list
verdict-quarantined = Held back
verdict-junked = In Junk
verdict-discarded = Thrown away
verdict-unknown = Not known
verdict-forwarded = Passed on to another address

cause-user-unknown = their server says it does not know this address
cause-mailbox-disabled = their server says this mailbox is switched off
cause-mailbox-full = their server says the mailbox is full
cause-address-syntax = the report says the address is not written correctly
cause-address-moved = their server says this person has another address now
cause-domain-not-found = the part after the @ could not be found
cause-no-mail-service = the report says the part after the @ takes no mail
cause-recipient-restricted = their server says this address takes mail from certain senders only
cause-sender-rejected = their server says it does not accept your address
cause-sender-blocked = their server refused mail from the sending system
cause-authentication-failed = their server says it could not confirm where the message came from
cause-policy-rejected = their server says one of its rules does not allow it
cause-spam-rejected = their server took it for spam
cause-virus-rejected = their server suspected a virus
cause-content-rejected = their server refused its content or an attachment
cause-message-too-large = it was refused as too large
cause-relay-denied = the server asked says it does not take mail for this address
cause-submission-refused = your own mail system refused to send it
cause-forwarding-blocked = the report says automatic forwarding is not allowed
cause-rate-limited = the report says too many messages came at once
cause-greylisted = their server asked to try again later
cause-too-many-recipients = the report says the message had too many recipients
cause-connection-failed = their server could not be reached
cause-tls-failed = no secure connection to their server was possible
cause-routing-loop = the report says the message went round in circles
cause-server-storage = their server says it has no space left
cause-server-error = their server reports a problem of its own
cause-protocol-error = the two mail systems did not understand each other
cause-expired = it could not be delivered in time
cause-list-refused = the mailing list did not take it
cause-complaint = the report says it was marked as unwanted
cause-delivered = the report says it was delivered
cause-unknown = the report does not clearly say why

delay-greylisted = their server asked to wait a little
delay-rate-limited = their server asked to slow down
delay-mailbox-full = their server says the mailbox is full at the moment
delay-sender-blocked = their server takes no mail from the sending system at the moment
delay-connection-failed = their server is not answering
delay-domain-not-found = the part after the @ cannot be found at the moment
delay-unknown = delivery has not worked yet

reason-tried-until = { $reason } · will be tried until { $time }
reason-was-tried-until = { $reason } · was to be tried until { $time }
reason-no-failure = no failure reported, and no confirmation
reason-at-risk = it was refused for somebody at the same organization
reason-receipt = a receipt says so
reason-accepted = their server confirmed that it accepted the message
reason-relayed = the next system sends no receipts
reason-copy = their copy shows it
reason-expanded = passed on to its members
reason-stands-for = passes mail on to { $address }
reason-same-mailbox = their mail system calls this address { $address }
reason-unknown = nothing here says what happened

why-report-says-failed = The report names this address and says that delivery failed.
why-report-says-delayed = The report names this address and says that it is late, not failed.
why-report-calls-it-late = The report calls this a delay.
why-text-says-time-is-over = Its text says that the time for trying is over.
why-server-answered = The answer came from the server { $host }.
why-own-server-reports = The report comes from the server { $host }.
why-report-names-them = The report names this address.
why-tries-until = The report says that attempts go on until { $time }.
why-server-took-it = A receipt says that the server { $host } accepted it.
why-receipt-says-delivered = A receipt says that it was delivered.
why-receipt-says-relayed = A receipt says that it was passed on to a system that sends no receipts.
why-receipt-says-expanded = A receipt says that a list passed it on to its members.
why-report-names-others =
    { $count ->
        [one] One address is named in what came back, and it is not this one.
       *[other] { $count } addresses are named in what came back, and this one is not among them.
    }
why-no-report-at-hand = No report of a failure was added here.
why-was-addressed = The message was addressed to this person.
why-refusal-concerns-one = The refusal is about one mailbox and does not affect the others.
why-late-failure-possible = A late failure report is still possible until { $time }.
why-late-failure-past = Since { $time }, a late failure report is no longer expected.
why-neighbor-refused = The message was refused for { $address }.
why-same-organization = This person is at the same organization, so the refusal may concern both.
why-nothing-about-this-one = Nothing here says what happened to this person’s copy.
why-named-in-this-copy = The message lists this person among those it was written to.
why-copy-says-nothing-of-others = One person’s copy does not show whether another person’s copy arrived.
why-draft = This is a draft, and nothing shows that it was sent.
why-report-names-nobody = The report does not clearly say whom it is about; it may be this person.
why-name-alone = Only a name stands here, and { $address } failed or waits; it may be this person.
why-stands-for-another = This address passes its mail on to { $address }.
why-same-mailbox = A mail system inside knows this mailbox as { $address }.
why-behind-another = Mail for { $address } goes on to this address.
why-not-in-to-or-cc = This address is in neither To nor Cc. It may come from a blind copy, a list or a forwarding.
why-copy-from-mailbox = This copy was put into their mailbox.
why-copy-from-server = A server held this copy for this person.
why-copy-had-at = It was there on { $time }.
why-headers-can-be-edited = Pasted text can be changed, so it is only as reliable as whoever provided it.

step-check-address = Check the address you used for { $names }, for example for typing errors. If it looks right, ask them by phone for the current one.
step-check-domain = Check the part after the @ in the address you used for { $names }.
step-ask-to-make-space = Tell { $names }, by phone or another way, that the mailbox is full.
step-ask-for-address = Ask { $names } for the current address, by phone or another way.
step-ask-permission = Ask { $names }, by phone or another way, to allow mail from you.
step-ask-own-administrator = Send the note to your IT team. Something on your side may need fixing.
step-ask-their-administrator = Contact { $names } another way. Their IT team needs to look at their server.
step-change-content = Send it again to { $names } without links or attachments. If it is refused again, call them.
step-make-smaller = Make the attachments smaller, or share them as a link.
step-send-later = Send it to { $names } again later.
step-send-fewer = Send it to fewer people at a time.
step-resend-to-everybody = Then send it again.
step-resend-to-everybody-once-solved = Once you hear that it is solved, send it again.
step-resend-to-them =
    { $count ->
        [one] Then send it again to { $names } alone, not to everybody.
       *[other] Then send it again to { $names } only, not to everybody.
    }
step-wait = For now, do not send it to { $names } again: delivery is being tried until { $time }. If it fails, another report comes. If it is urgent, call them.
step-ask-whether-it-came = Ask { $names }, by phone or another way, whether your message arrived. If it did not, send it again to them alone.
step-tell-those-in-copy = To be sure, write to { $names }. You can copy the ready text.
step-look-in-junk = Ask { $names } to look in the Junk folder.
step-let-it-be = What did not arrive is an automatic answer of your mail program. You need not do anything.
step-nothing-to-do = There is nothing you need to do.
step-add-sent-copy = Add the message from your Sent folder to see everybody you wrote to.
step-add-bounce = If a message came back to the sender, add it here.
step-paste-quoted = This message quotes a failure notice. Copy that part of the text and paste it here.
step-add-what-came-back = Add the message that came back.

next-check-address = Check how the address is written.
next-check-domain = Check the part after the @.
next-ask-to-make-space = Tell them another way that the mailbox is full.
next-ask-for-address = Ask for the current address another way.
next-ask-permission = Ask them, another way, to allow mail from you.
next-ask-own-administrator = Send the note to your IT team.
next-ask-their-administrator = Contact them another way; their IT team needs to help.
next-change-content = Send it again without links or attachments. If it is refused again, call them.
next-make-smaller = Make the attachments smaller.
next-send-later = Send it again later.
next-send-fewer = Send it to fewer people at a time.
next-resend-to-them = Then send it again to this address alone.
next-wait = Wait: the mail system tries again by itself.
next-ask-whether-it-came = Ask whether your message arrived.
next-look-in-junk = If they do not see it, ask them to look in the Junk folder.
next-nothing-to-do = There is nothing you need to do.

prove-ask-for-headers = Ask for their copy, saved as a file (.eml), and drop it here.
prove-message-trace = Or ask your IT team for a message trace.
prove-server-log = Your IT team can see the attempts in the log of your mail system.
prove-wait-until = Or wait: after { $time }, a late failure report is no longer expected.
prove-wait-over = The time has passed: since { $time }, a late failure report is no longer expected.

know-arrived = Arrived does not mean read. The message may be in the Junk folder.
know-may-work-later = The same message may get through later: the obstacle may be temporary.
know-will-fail-again = Sending the same message again will probably fail until something changes.
know-do-not-resend = Do not send it again now: it may arrive twice.
know-alias = What became of the message is shown with the address it went on to.
