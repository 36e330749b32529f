# The Walkthrough page for a helpdesk, what would prove it in full, the ticket note and the reminder.

# Mail systems, and programs that people read mail with
platform-microsoft-365 = Microsoft 365
platform-exchange-server = Exchange Server
platform-google-workspace = Google Workspace
platform-postfix-exim = Postfix or Exim
platform-no-records = None of these
program-outlook-windows = Outlook for Windows (classic)
program-outlook-new = New Outlook for Windows
program-outlook-web = Outlook on the web
program-gmail = Gmail in the browser
program-apple-mail = Apple Mail
program-thunderbird = Thunderbird

# How to save a message as a file
how-outlook-windows = Open the message. Choose File › Save As, and keep the type “Outlook Message Format (.msg)”.
how-outlook-new = Open the message. Choose More actions (the three dots) › Save as › EML.
how-outlook-web = Open the message. Choose More actions (the three dots) › Download › EML.
how-gmail = Open the message in the browser. Choose the three dots › Show original › Download Original.
how-apple-mail = Drag the message from the list onto the desktop.
how-thunderbird = Select the message and press Ctrl+S (Cmd+S on a Mac). Save it as an .eml file.
request-copy =
    Hello,

    Could you please save your copy of my message { $about } as a file, and send me this file as an attachment? A forwarded message is not enough: forwarding removes the details that are needed.

    How to save it in { $program }:
    { $how }

    Thank you
request-report =
    Hello,

    Could you please save the message that came back to you as a file, and send me this file as an attachment? A forwarded message is not enough: forwarding removes the details that are needed.

    How to save it in { $program }:
    { $how }

    Thank you

# What would prove it
prove-delivery-receipt = Next time, ask your mail program for a delivery receipt before you send. Not every mail system sends one.

# Searching the records
records-microsoft-365-path = Exchange admin center (admin.exchange.microsoft.com) › Mail flow › Message trace › Start a trace
records-google-workspace-path = Google Admin console (admin.google.com) › Reporting › Email log search
records-sender = Sender
records-recipients = Recipients
records-days = Time range (UTC)
records-days-value = { $first } to { $last }
records-message-id = Message ID
records-too-old = A message trace reaches back 90 days, and this message is older.
ready-admin-center = Exchange admin center: path and fields
ready-trace = PowerShell: a line per recipient
ready-trace-details = PowerShell: every event
ready-tracking-log = PowerShell: tracking log of all servers
ready-email-log-search = Admin console: path and fields
ready-journal = System journal
ready-log-files = Log files
ready-exim-log = Exim log
ready-reminder = Reminder for the calendar
ready-addresses = Addresses to send to
ready-named = { $group } · { $title }

# The reminder for a calendar
reminder-summary = Did everybody get “{ $subject }”?
reminder-description = From now on, a late failure report is no longer expected. No record confirms it yet for: { $names }.

# The steps
desk-get-what-came-back-title = Get the message that came back
desk-get-what-came-back-say = Please save the message that came back as a file, and send it to me as an attachment.
desk-get-what-came-back-do =
    A forwarded message is not enough: forwarding removes the details that are needed.
    Drop the file on this window.
desk-confirm-message-title = Make sure which message it is
desk-confirm-message-say = Is this about your message { $about }?
desk-confirm-message-do = Compare the subject and the time with the caller’s Sent folder.
desk-say-who-failed-title = Say who did not get it
desk-say-who-failed-say = Your message did not reach { $names }. What came back, in plain words: { $reason }.
desk-say-who-failed-do = Do not read the technical text aloud. It is in the ticket note.
desk-say-who-waits-title = Say for whom it is late
desk-say-who-waits-say = For { $names }, a delay was reported, and no failure.
desk-say-who-waits-do = Ask the caller not to send it again yet: it may arrive twice.
desk-say-who-has-it-title = Say who has it
desk-say-who-has-it-say = For { $names }, a record shows that a mail system took your message.
desk-say-who-has-it-do = Do not promise that it was read, or that it is in the inbox.
desk-say-who-is-likely-title = Say who probably has it
desk-say-who-is-likely-say = For { $names }, no failure was reported. Your message has probably arrived.
desk-say-who-is-likely-do = Do not promise more: no report is a good sign, but no proof.
desk-say-who-is-uncertain-title = Say for whom it is not certain
desk-say-who-is-uncertain-say = For { $names }, I cannot tell yet whether your message arrived.
desk-say-who-is-uncertain-do = Ask the caller to check with them another way, for example by phone.
desk-say-it-never-left-title = Say that it probably went to nobody
desk-say-it-never-left-say = Your message was refused before it left our side. So { $names } probably did not get it either.
desk-say-it-never-left-do = It has to be sent again to everybody, once the cause is solved.
desk-have-it-released-title = Have it released
desk-have-it-released-say = The mail system of { $names } holds your message back for a check. Please ask them, by phone or another way, to have it released.
desk-have-it-released-do = If it is a mailbox of your own organization, look in the quarantine yourself.
desk-ask-which-is-right-title = Two records disagree
desk-ask-which-is-right-say = About { $names }, two records disagree. Please ask, by phone or another way, whether your message is there.
desk-ask-which-is-right-do =
    Compare both records on the page Sources. It may have been sent twice, or passed on to another address.
    Note in the ticket which of them was right.
desk-no-resend-to-all-title = Do not send it to everybody again
desk-no-resend-to-all-say = Please do not send it to everybody again. Some people would get it twice.
desk-no-resend-to-all-do = If that has already happened, note the time: the second message has reports of its own.
desk-check-address-title = Check the address
desk-check-address-say = Please read me the address of { $names } letter by letter. Did you type it, or pick it from the suggestions?
desk-check-address-do =
    Compare it with a message from this person, or with the directory.
    If an old suggestion was picked, delete it: in Outlook, with the cross beside the suggested name.
desk-drop-suggestion-title = Remove the old suggestion
desk-drop-suggestion-say = Your mail program used an address that only your own mail system understands.
desk-drop-suggestion-do =
    Delete the suggestion for { $names }: in Outlook, with the cross beside the suggested name.
    Pick the person from the address book again, or type the full address.
desk-check-domain-title = Check the part after the @
desk-check-domain-say = Please read me what is written after the @ in the address of { $names }.
desk-check-domain-do =
    Look for letters that changed places, and for a wrong ending.
    Look at the organization’s website: is this name still in use?
desk-mailbox-full-title = The mailbox is full
desk-mailbox-full-say = The mailbox of { $names } is reported as full. Please tell them another way, for example by phone.
desk-mailbox-full-do =
    If it is a mailbox of your own organization, check its limit.
    Send it again only when there is space.
desk-new-address-title = Ask for the current address
desk-new-address-say = The address of { $names } no longer takes mail. Please ask for the current one.
desk-new-address-do = Correct the address book, and delete the old suggestion.
desk-check-size-title = Check the size
desk-check-size-say = Your message was refused as too large. Can you share the attachments as a link?
desk-check-size-do =
    Compare the size with the limit of both systems. An attachment grows by a third on its way.
    Send a link or a smaller file to those who did not get it.
desk-check-sender-title = Hand it to the mail team
desk-check-sender-say = The refusal is about the sending side, not about the address of { $names }. Our mail team will look at it.
desk-check-sender-do =
    Pass on the note with the exact codes.
    Have them check SPF, DKIM and DMARC, block lists, and whether the account is locked or over its limit.
desk-check-content-title = Check the content
desk-check-content-say = Your message was refused because of a rule or of its content. Does it contain links, an archive or a program?
desk-check-content-do =
    Look for attachments such as .zip or .exe, files with macros, and shortened links.
    Try a short message without them, to those who did not get it.
desk-check-permission-title = Check who may write there
desk-check-permission-say = Not everybody may write to { $names }. Are you a member of the list, or known there?
desk-check-permission-do =
    Ask the owner of the address or of the list to allow the sender.
    Check which sender address was used: lists often know only one.
desk-slow-down-title = Send it more slowly
desk-slow-down-say = A mail system asked to slow down. This usually passes by itself.
desk-slow-down-do = After an hour, send it to those who did not get it, a few at a time.
desk-their-server-title = Their mail system did not take it
desk-their-server-say = The mail system of { $names } has not taken the message. Please contact them another way for now.
desk-their-server-do =
    Check whether other mail to this organization gets through.
    If it does not, pass the note with the exact codes on to their IT team.
desk-check-forwarding-title = Look behind the address
desk-check-forwarding-say = Mail to { $names } is forwarded automatically, and your message failed there.
desk-check-forwarding-do =
    Ask whether the message is in their own mailbox all the same.
    Have the forwarding corrected or switched off.
desk-read-the-answer-title = Find the reason
desk-read-the-answer-say = The report does not clearly say why. I am looking at the exact answer.
desk-read-the-answer-do =
    Read the exact answer: it is in the ticket note and on the page Sources.
    Rule out the usual causes: the address, a full mailbox, the size, the content.
desk-check-members-title = Check who is behind the address
desk-check-members-say = Mail to { $names } is passed on to other people. Do you know who they are?
desk-check-members-do = Ask the owner of the list whether the person is a member. Each member may get the message or not.
desk-look-in-junk-title = Junk folder and quarantine
desk-look-in-junk-say = Please ask { $names } to look in the Junk folder, and to search for the subject.
desk-look-in-junk-do = If it is not there, their IT team can look in the quarantine.
desk-search-records-title = Search the records of your mail system
desk-search-records-say = I am looking up what our mail system has noted about your message.
desk-search-records-do =
    Choose your mail system, then copy the search.
    For people elsewhere, “delivered” or “sent” means that their server took it. It does not mean the inbox.
desk-ask-for-copy-title = Ask for their copy
desk-ask-for-copy-say = Please ask { $names } to save their copy as a file, and to send you this file.
desk-ask-for-copy-do =
    Choose their mail program, then copy the request.
    Drop the file on this window: it shows that the copy arrived.
desk-resend-to-failed-title = Send it again, only to those who did not get it
desk-resend-to-failed-say = Once this is solved, send it again to { $names } only.
desk-resend-to-failed-do = Leave out everybody else: they would get it twice.
desk-resend-to-all-title = Send it again to everybody
desk-resend-to-all-say = Once this is solved, send it again to { $names }.
desk-resend-to-all-do = It was refused before it left, so it is unlikely that somebody gets it twice.
desk-wait-for-late-report-title = Wait for late reports
desk-wait-for-late-report-say = A late failure report is still possible until { $time }. If another message comes back, please send it to us.
desk-wait-for-late-report-do = Keep the ticket open until then, or save the reminder.
desk-not-yours-title = This is very likely not about a message of the caller
desk-not-yours-say = This is very likely not about a message of yours. Somebody else seems to have used your address.
desk-not-yours-do =
    Look in the caller’s Sent folder. If the message is there, have the password changed at once.
    Nothing has to be sent again. The mail team can protect the domain with DMARC.
desk-no-report-title = This is very likely not a real report
desk-no-report-say = This message very likely only pretends to be a report. Please do not click on anything in it.
desk-no-report-do =
    Ask whether a link was opened or a password typed in. If so, have the password changed at once, and tell the security team.
    Then delete the message.
desk-close-ticket-title = Close with the ticket note
desk-close-ticket-say = I have noted everything. If another message comes back, please send it to us.
desk-close-ticket-do = The ticket note says what happened, what was done and what remains.
desk-reasons-differ = the reasons are not the same for everybody

# The ticket note
desk-note-evidence = Evidence
desk-note-done = Done
desk-note-remaining = Still to do
desk-note-nothing = nothing

# The page
page-walkthrough = Walkthrough
desk-step = Step { $number } of { $total }: { $title }
desk-finished = Every step is done
desk-finished-advice = Copy the ticket note to close the ticket. Every step below can be opened again.
desk-progress = { $number } of { $total } steps done
desk-to-say = To say
desk-to-do = To do
desk-to-copy = To copy
desk-done-next = Done, next step
desk-not-done = Not done after all
desk-done-of = Done: { $title }
desk-open = Open step { $number }: { $title }
desk-all-steps = All steps
desk-copy-note = Copy ticket note
desk-copy-of = Copy: { $title }
desk-platform = Mail system: { $name }
desk-program = Their mail program: { $name }
desk-save-reminder = Save reminder…
save-reminder-title = Save the reminder
reminder-file-name = reminder
