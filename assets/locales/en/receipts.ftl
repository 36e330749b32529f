# What receipts, complaints and automatic answers say, on the Answer page: no technical words here.

headline-shown =
    { $count ->
        [one] A receipt says that { $names } had your message on screen.
       *[other] Receipts say that { $names } had your message on screen.
    }
headline-deleted =
    { $count ->
        [one] A receipt says that { $names } deleted your message, perhaps without reading it.
       *[other] Receipts say that { $names } deleted your message, perhaps without reading it.
    }
headline-handled =
    { $count ->
        [one] A receipt came back from { $names }: your message was there.
       *[other] Receipts came back from { $names }: your message was there.
    }
headline-complained =
    { $count ->
        [one] { $names } marked your message as unwanted. It had arrived.
       *[other] { $names } marked your message as unwanted. It had arrived.
    }
headline-one-of-them-complained = Somebody marked your message as unwanted. It may be one of these: { $names }.
headline-asked-to-stop =
    { $count ->
        [one] { $names } asks not to be written to any more. Your message had arrived.
       *[other] { $names } ask not to be written to any more. Your message had arrived.
    }
headline-wanted =
    { $count ->
        [one] { $names } took your message out of Junk. It had arrived.
       *[other] { $names } took your message out of Junk. It had arrived.
    }
headline-answered =
    { $count ->
        [one] The mailbox of { $names } answered automatically. Your message arrived there.
       *[other] The mailboxes of { $names } answered automatically. Your message arrived there.
    }
headline-robot-answered = A program answered for { $names }. Their mail system has your message.
headline-held-for-you = Your message to { $names } is held back until you confirm that you sent it.
headline-held-for-moderator = Your message to { $names } is held back until a moderator approves it.
headline-certified-delivered =
    { $count ->
        [one] Certified mail: your message was delivered to the mailbox of { $names }.
       *[other] Certified mail: your message was delivered to the mailboxes of { $names }.
    }
headline-certified-taken-over = Certified mail: the provider of { $names } has your message. Delivery is not proven yet.
headline-certified-accepted = Your certified mail provider sent your message on to { $names }. Delivery there is not proven yet.
headline-not-verified = A mail system could not verify who sent a message in your name. This is not a delivery failure.
headline-read-nobody = A read receipt came back, but it does not say from whom.
headline-complaint-nobody = Somebody marked your message as unwanted, but the report does not say who. It had arrived.
headline-certified-nobody = A receipt of certified mail came back, but it does not say for whom.
headline-challenge-nobody = Your message is held back until you confirm that you sent it. The notice does not say for whom.
headline-moderation-nobody = A mailing list holds your message until a moderator approves it. The notice does not say which list.

explain-shown = A read receipt is written by the reader’s mail program. It never proves that somebody read the message.
explain-complaint = A complaint is not a failure: it means that the message arrived. After several complaints, mail systems may block a sender.
explain-held = Held back is not lost, but the message has not been seen yet. Some programs delete such messages after a few days.
explain-certified = Certified mail (PEC) sends two kinds of receipt. One says that your provider took the message. The other says that it reached a mailbox, and only that one proves delivery.
explain-certified-delivered = In Italy, certified mail (PEC) counts as delivered once it is in the mailbox, like a registered letter. Whether it is read does not matter. Elsewhere, ask a lawyer what it proves.
explain-certified-failed = Keep this notice as a file with its attachments. It shows that certified mail was tried, and why it failed.
explain-refusal = What came back looks like a receipt or an answer. But it says that a filter refused the message.
explain-not-verified = Often such a message comes from somebody who pretends to be you. If it is yours, a setting of your mail system may be missing.
explain-receipt-nobody = Add the message from your Sent folder, so that this can be matched with it.

finding-receipt-missing =
    { $count ->
        [one] You asked for a receipt, and the receipt of one person is not here. That alone means nothing.
       *[other] You asked for a receipt, and the receipts of { $count } people are not here. That alone means nothing.
    }
finding-receipt-not-owed = Nobody has to send a receipt. A message without one may well have been read.
finding-receipt-by-system = Outlook asks the reader, or an organization switches receipts off. Personal Gmail and Apple Mail never send them, and most phones do not either.
finding-delivery-receipt-not-sent = Not every mail system sends receipts of delivery. A failure would still be reported.
finding-receipt-certified = Where you need proof, use certified mail next time. In Italy that is PEC, elsewhere in Europe a registered e-mail service (eIDAS).
finding-certified-transport = This copy came as certified mail (PEC). A provider vouches for the sender and the time; Mailtrail does not check the signature.
finding-ordinary-in-certified = This copy came as ordinary mail into a certified mailbox. It is not certified mail.

verdict-held-for-you = Waits for you
verdict-held-for-moderator = Waits for a moderator
verdict-not-proven = Not proven yet

reason-shown = a receipt says that it was on screen
reason-with-time = { $reason } · { $time }
reason-deleted = a receipt says that it was deleted, perhaps unread
reason-handled = a receipt shows that it was there
reason-complained = marked as unwanted, so it had arrived
reason-one-of-them-complained = one of several: somebody among them complained
reason-asked-to-stop = asks not to be written to any more
reason-wanted = taken out of Junk by the reader
reason-answered = this mailbox answered automatically
reason-robot-answered = a program answered for this address
reason-held-for-you = a program asks you to confirm that you sent it
reason-held-for-moderator = the list asks its moderator first
reason-certified-delivered = a certified receipt of delivery says so
reason-certified-taken-over = taken by their provider; the receipt of delivery is missing
reason-certified-accepted = sent on by your provider; the receipt of delivery is missing
reason-certified-not-accepted = your own provider refused to send it
reason-certified-virus = a provider suspected a virus in it
reason-certified-late = nothing heard from their provider for twelve hours
reason-not-verified = the sender could not be verified

why-receipt-says-shown = A receipt from this person’s mail program says that the message was shown on a screen.
why-receipt-written-at = The receipt was written on { $time }.
why-receipt-sent-by-itself = The mail program wrote the receipt by itself.
why-shown-is-not-read = On screen does not mean read. Nobody can prove that somebody read it.
why-receipt-says-deleted = A receipt from this person’s mail program says that the message was deleted.
why-deleted-perhaps-unread = So it had arrived. Whether it was read before, nobody can say.
why-receipt-says-handled = A receipt says that a program passed the message on or worked on it.
why-receipt-denies = A receipt says that this person does not want to tell what became of the message.
why-receipt-cannot-say = A receipt came back, but it does not say what became of the message.
why-receipt-means-it-was-there = Only a program that has the message can send such a receipt.
why-receipt-has-error = The receipt reports an error: perhaps the message could not be opened.
why-filter-refused = A filter of this mailbox refused the message.
why-refusal-is-no-receipt = What came back looks like a receipt or an answer, but it is a refusal.
why-complained = Somebody marked the message as unwanted, and the mail system passed that on.
why-asked-to-stop = Somebody asked not to get such messages any more.
why-said-to-be-wanted = Somebody said that the message is not spam.
why-complaint-needs-the-message = Only somebody who has the message can do that.
why-complaint-names-several = The report names several addresses and does not say who of them it was.
why-sender-not-verified = A mail system could not verify that the message came from the owner of the sender’s address.
why-perhaps-forged = Perhaps somebody else wrote it. Whether it was delivered is not certain.
why-answered-automatically = An automatic answer came back from this address.
why-mailbox-answers-what-it-has = A mailbox answers only what it has received.
why-robot-is-no-reader = It was written by a program. That does not show that a person sees your message.
why-asked-to-confirm = A program asks you to confirm that you sent the message.
why-held-until-confirmed = Until then it is held back, and this person probably does not see it.
why-list-asks-moderator = The list says that a moderator must approve the message first.
why-members-have-nothing-yet = Until then, the members of the list do not get it.
why-certified-delivered = A certified receipt says that the message was put into this mailbox.
why-certified-at = The provider states the time: { $time }.
why-certified-has-legal-value = In Italy, the message counts as delivered from then on, like a registered letter, whether or not it is read.
why-signature-not-checked = Mailtrail does not check the provider’s signature.
why-certified-taken-over = This person’s provider confirms that it took the message.
why-certified-delivery-not-shown = Whether it reached the mailbox, only the receipt of delivery shows.
why-certified-accepted = Your own provider confirms that it took the message and sent it on.
why-certified-to-ordinary-mailbox = This mailbox is an ordinary one: no certified receipt of delivery will come.
why-certified-not-delivered = A certified notice says that the message was not delivered to this address.
why-certified-not-accepted = Your own provider refused the message and did not send it.
why-certified-virus = A provider suspected a virus in the message and stopped it.
why-certified-late = For twelve hours, your provider has heard nothing from this person’s provider.
why-certified-late-goes-on = It may still be delivered. If not, a final notice should follow within another twelve hours.

step-read-the-answer = Read the automatic answer of { $names }. It may name a date, or somebody else to write to.

next-read-the-answer = Read the automatic answer: it may name a date, or somebody else.

step-confirm-sending = Tell { $names } by phone, or follow the notice. Never type a password there: such notices can be forged.

next-confirm-sending = Tell them another way, or follow the notice without typing a password.

step-wait-for-moderator = Wait, or ask the moderator of { $names }. Do not send it again: it would be held back again.

next-wait-for-moderator = Wait, or ask the list’s moderator.

step-stop-writing = Do not send more of this to { $names }. If it is a mailing, take the address off the list.

next-stop-writing = Do not send more of this; take the address off the list.

step-keep-receipt = Keep the receipt for { $names } as a file, with its attachments. It is your proof.

next-keep-receipt = Keep the receipt as a file, with its attachments: it is your proof.

step-look-for-delivery-receipt = Look in your mailbox for the receipt of delivery (“CONSEGNA”) for { $names }, and add it here.

next-look-for-delivery-receipt = Look for the receipt of delivery (“CONSEGNA”) and add it here.

step-ask-for-answer = If you need to know that it was read, ask { $names } for an answer.

next-ask-for-answer = If you need to know that it was read, ask for an answer.

prove-certified-mail = Next time, where you need proof: certified mail (PEC in Italy, registered e-mail elsewhere in Europe).

source-read-receipt = Read receipt
source-certified-receipt = Certified receipt
source-complaint = Complaint
source-answer = Automatic answer
source-disposition-part = Read receipt
source-complaint-part = Complaint
fact-certified = Certified mail
fact-asks-for-receipt = Receipt requested
fact-list = Mailing list
fact-complaint = Complaint
