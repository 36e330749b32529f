# What single rules find: words of the Answer page, no technical ones here.

headline-only-delayed =
    { $count ->
        [one] Nothing has failed so far. For one address, the mail system is still trying to deliver your message.
       *[other] Nothing has failed so far. For { $number } addresses, the mail system is still trying to deliver your message.
    }
headline-copy-failed =
    { $count ->
        [one] One person in copy did not get your message.
       *[other] { $number } people in copy did not get your message.
    }
headline-main-probably =
    { $count ->
        [one] The person you wrote to probably has it.
       *[other] The { $number } people you wrote to probably have it.
    }
headline-main-very-likely =
    { $count ->
        [one] The person you wrote to very likely has it.
       *[other] The { $number } people you wrote to very likely have it.
    }
headline-list-failed =
    { $count ->
        [one] One list or group did not take your message, so its members did not get it that way.
       *[other] { $number } lists or groups did not take your message, so their members did not get it that way.
    }
headline-contradicted =
    { $count ->
        [one] For one person, two pieces of evidence disagree: one says it failed, the other that it arrived.
       *[other] For { $number } people, pieces of evidence disagree: some say it failed, others that it arrived.
    }
headline-stopped-for-all =
    { $count ->
        [one] It was refused by your own mail system, so the other person probably did not get it either.
       *[other] It was refused by your own mail system, so the { $number } others probably did not get it either.
    }
headline-quarantined =
    { $count ->
        [one] One person’s mail system holds your message back.
       *[other] The mail systems of { $number } people hold your message back.
    }
headline-system-message = A mail system wrote this message, but Mailtrail found no failure in it.
explain-system-message = If something of yours did come back, add that message, or the one from your Sent folder.

headline-not-sent = Your mail program did not send this message.
finding-not-handed-over = Usually it then went to nobody, and is still in the Outbox or among your drafts.
reason-stopped-for-all = the sender’s own mail system refused it
reason-passed-on = a rule of this mailbox passed it on
reason-quarantined = the message is held back for a check
reason-no-reports-wanted = no failures are reported for this message

why-quarantined = The report calls this a failure. Its text says that the message is held back for a check.
why-refused-together = One answer of the server refused it for { $count } addresses at once. So these addresses may all be right.
why-late-then-failed = It was reported late first, and failed later.
why-late-then-arrived = It was reported late first, and arrived later.
why-never-left = Your own mail system refused to send the message. Such a refusal concerns everybody it was for.
why-no-reports-wanted = The message was sent so that failures are not reported. So no news means nothing here.
why-sent-to-each-alone = The message was sent to each person separately. Reports about this person come separately, too.
finding-reports-elsewhere = Reports about this message go to { $address }. Look for reports in that mailbox.
why-is-a-list = This address is a list. If a member does not get the message, its owner is told, not you.
why-forwarded-copy-failed = What failed is the copy passed on to { $address }. This mailbox may have one of its own.
why-rule-passed-it-on = A rule of this mailbox passed the message on, so the message had come there.
finding-passed-on = What came back is about a copy that a rule of { $address } passed on. So the message had come there.
why-one-report-each = This mail system sends a report for each address. A report about this person may still come.

fact-handling = How it is to be handled

headline-passed-on-failed =
    { $count ->
        [one] One address to which your message was passed on did not get it.
       *[other] { $number } addresses to which your message was passed on did not get it.
    }
reason-reports-elsewhere = reports about this person come separately
step-resend-to-all = Then send it again to everybody it was for.
step-ask-to-release = Ask { $names }, by phone or another way, to have the message released. Do not send it again for now.
next-ask-to-release = Ask them, another way, to have the message let through.

why-cause-is-a-guess = The reason is a guess: the answer has only a general code.
why-may-still-wait = Until then, the message may still be waiting on your side.

# Somebody of another domain at the same provider.
why-same-servers = The same servers take the mail for this address, so the refusal may concern both.
reason-at-risk-beside = it was refused for somebody at the same provider
reason-contradicted = one record says that it arrived, another that it failed

# An address behind another one, and what never left.
headline-forwarded-failed =
    { $count ->
        [one] One address passes mail on to another, and your message failed there.
       *[other] { $number } addresses pass mail on to others, and your message failed there.
    }
verdict-forwarded-failed = Passed on, failed there
verdict-stopped = Probably not delivered
explain-forwarded-failed = The address that passes mail on may also keep a copy. The report does not say whether it does.
explain-silence-past = “Very likely” means that the time in which late reports usually come is over.
step-tell-owner = Tell { $names }, by phone or another way, that forwarding to { $address } does not work.
next-tell-owner = Tell the owner of the first address, another way, that the forwarding does not work.
step-ask-list-owner = Ask whoever runs { $names } to let you write there, or ask a member to pass it on.
next-ask-list-owner = Ask whoever runs the list to allow mail from you.
step-resend-once-solved =
    { $count ->
        [one] Once you hear that it is solved, send it again to { $names } alone, not to everybody.
       *[other] Once you hear that it is solved, send it again to { $names } only, not to everybody.
    }
next-resend-once-solved = Once you hear that it is solved, send it again, not to everybody.

# Headlines that name one or two people.
headline-failed-named =
    { $count ->
        [one] { $names } did not get your message.
       *[other] { $names } did not get your message.
    }
headline-probably-named =
    { $count ->
        [one] { $names } probably has it.
       *[other] { $names } probably have it.
    }
headline-very-likely-named =
    { $count ->
        [one] { $names } very likely has it.
       *[other] { $names } very likely have it.
    }
headline-all-probably-named =
    { $count ->
        [one] No failure is reported for { $names }, who probably has your message.
       *[other] No failure is reported for { $names }, who probably have your message.
    }
headline-all-very-likely-named =
    { $count ->
        [one] No failure is reported for { $names }, who very likely has your message.
       *[other] No failure is reported for { $names }, who very likely have your message.
    }
headline-delayed-named = For { $names }, the mail system is still trying to deliver your message.
headline-delayed-over-named = For { $names }, your message was late, and there has been no news since.
headline-only-delayed-named = Nothing has failed so far. Your message has not reached { $names } yet, and the mail system is still trying.
headline-list-failed-named =
    { $count ->
        [one] The list { $names } did not take your message, so its members did not get it that way.
       *[other] The lists { $names } did not take your message, so their members did not get it that way.
    }
headline-contradicted-named = It is not certain whether { $names } got your message: one record says yes, another says no.
headline-quarantined-named =
    { $count ->
        [one] The mail system of { $names } is holding your message back.
       *[other] The mail systems of { $names } are holding your message back.
    }
headline-stopped-for-all-named =
    { $count ->
        [one] It was refused by your own mail system, so { $names } probably did not get it either.
       *[other] It was refused by your own mail system, so { $names } probably did not get it either.
    }
headline-forwarded-failed-named = Mail to { $names } is forwarded, and your message failed there.
verdict-contradicted = Not certain
reason-no-failure-past = no failure reported, and none is expected any more
step-keep-blind-copy =
    { $count ->
        [one] { $names } was in blind copy (Bcc). Do not mention this to the others.
       *[other] { $names } were in blind copy (Bcc). Do not mention this to the others.
    }
next-keep-blind-copy = This address was in blind copy (Bcc). Do not mention it to the others.
