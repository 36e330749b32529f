# Help: what people see, what they ask, what prevents the next one, and what codes mean. A line is a paragraph.

command-help = Help
help-tip = Start from what you see, look up a code, read short answers
help-headline = Help
help-subtitle = Start from what you see, read a short answer, or look up a code.
help-search = Search in the help
help-search-hint = Search: word, code, or a whole answer of a server ({ $shortcut })
help-clear-search = Clear the search
help-nothing-fits = Nothing here fits your search.
help-nothing-fits-advice = Try a single word, or a code such as 5.1.1. Or drop what came back on the window.
help-close = Back
help-open-topic = Show: { $title }
help-close-topic = Close: { $title }
help-steps-for = What to look at, in this order
help-then-drop = When you have it, drop it on the window:
help-welcome = No file? Look up the words or the code you see

help-section-symptoms = What I see
help-section-questions = Questions
help-section-prevention = Next time
help-section-codes = Codes

help-copied-nothing = A person in copy says that nothing came
help-copied-nothing-text =
    Ask this person to look in the Junk folder and to search for the subject.
    Look at what came back. If this person is named in it, that is the answer.
    If nobody at the same organization is named, their mail system very likely took the message. It may have put it aside.
    If somebody at the same organization is named, drop what came back here. Mailtrail says whether the others there are concerned.
    Look in your Sent folder: is this person’s address written correctly? Programs like to suggest old addresses.
    If you need certainty, ask your IT team for a message trace.
help-main-only-named = Only the main address is named in what came back
help-main-only-named-text =
    This is the usual case. What comes back names those who failed, and nobody else.
    Silence about the people in copy usually means that their mail system took the message.
    Drop what came back here. Mailtrail says who is named, who is not, and what that means.
    If the report holds no copy of your message, add the message from your Sent folder. It shows everybody you wrote to.
    Correct the one address, and send the message again to that address alone.
help-one-company = Several people of one organization got nothing
help-one-company-text =
    Their server may have refused the whole message, and not single addresses. Then others there may be concerned too.
    Drop everything that came back, all at once. There may be one report for all, or one for each person.
    Look for a reason that is about the message or the sender: too large, taken for spam, sender not confirmed.
    If nothing came back, the message may still be waiting. Servers often go on trying for days.
    Or it was taken and put aside there. Their IT team can look for it.
help-no-receipt = I asked for a receipt and none came
help-no-receipt-text =
    A missing receipt proves nothing. Many programs ask the reader first, and the reader may say no.
    Many organizations let no receipts out at all.
    Did a message come back? Drop it here: it counts more than a missing receipt.
    Look for a delivery receipt too. It comes from a server, whether or not somebody reads.
    If you need to know, ask for a short reply.
help-nothing-came-back = Nothing came back, and nobody answers
help-nothing-came-back-text =
    No news usually means that the message arrived. It may be unread, or in the Junk folder.
    Look in your Sent folder. Is the message there, or still among the drafts or in the outbox?
    Look in your own Junk folder: reports of failures sometimes land there.
    A failure can be reported late. Some servers try for five days first.
    Ask one person for their copy as a file and drop it here. It shows that it arrived, and when.
help-all-failed = It failed for everybody
help-all-failed-text =
    Then the reason often lies in the message or on your side: its size, its content, your address.
    Drop what came back here. If your own mail system refused to send it, nobody got it.
    If the message is large, share the files as a link.
    If your address could not be confirmed, send the note for the IT team.
    Send it to one address as a test before you send it to everybody again.
help-not-mine = A message came back that I never sent
help-not-mine-text =
    Usually somebody has put your address on a message as a false sender.
    Do not follow any link in it, and do not type a password anywhere.
    Drop it here. Mailtrail says whether it looks like news of a message of yours.
    Look in your Sent folder. If there are messages that you did not write, change your password and tell your IT team at once.

help-others-not-named = Why are the others not named?
help-others-not-named-text =
    Each address is delivered by itself. What happened to one says little about the others.
    Servers report failures by themselves, but not successes. So those who have it are not named.
    The exception is a server that refuses a message for everybody at once. Mailtrail looks for the signs of that.
help-send-again = Should I send it again to everybody?
help-send-again-text =
    No. Those who have it would get it twice, and answers would go to two messages.
    Send it only to those who failed, once the reason is solved.
    To the people in copy, the short message on the Answer page is enough.
help-how-long = How long should I wait?
help-how-long-text =
    Most refusals come back within minutes.
    Where a server cannot be reached, trying goes on: with some systems for one or two days, with others for five.
    After that, a failure is no longer to be expected. The Answer page names the day.
    If it is urgent, do not wait: phone.
help-arrived = Does “arrived” mean that it is in the inbox?
help-arrived-text =
    No. It means that their mail system has the message.
    It may be in the Junk folder, be held back, or be moved by a rule.
    Only the person, or the IT team there, can see where it is.
help-read-receipt = Does a read receipt prove anything?
help-read-receipt-text =
    It shows that a program displayed the message. It does not show that somebody read or understood it.
    Most receipts are not signed, and anybody could write one.
    A missing receipt proves nothing.
    Certified mail is different (PEC in Italy, registered e-mail elsewhere in Europe): there a provider vouches.
help-blind-copy = What about blind copy (Bcc)?
help-blind-copy-text =
    An address in blind copy is delivered like any other. The others just cannot see it.
    If it fails, the report names it, although the message itself does not.
    Only your Sent folder shows whom you put there, and some programs do not keep it.
    Take care when you pass a report on: it may show an address that was to stay hidden.
help-several-reports = Why did several messages come back?
help-several-reports-text =
    Every server that gives up writes its own report. Three organizations can mean three reports.
    A first report may say that delivery is late. A later one may say that it failed.
    Drop all of them together. Mailtrail joins what belongs to the same message.
help-what-to-drop = Which file do I need, and how do I get it?
help-what-to-drop-text =
    You need the message that came back, with its attachments. A picture of the screen cannot be read.
    Outlook: drag the message to the desktop, and from there to this window. Or open it, select everything, copy, and paste it here.
    Gmail: open the message, choose “Show original”, then “Download original”.
    Apple Mail and Thunderbird: save the message as a file from the File menu.
    Nothing is sent anywhere. Everything stays on this computer.
help-own-messages = Can I use my own texts for the messages to send?
help-own-messages-text =
    Yes: as text files (UTF-8) whose names end in .txt. They stand under “Choose another text”, behind the built-in ones.
    Each file begins with the lines Title and Subject, each followed by a colon and its words. An empty line ends them, and the text follows.
    These fields are filled in: { $fields }. A line whose fields are all empty is left out. For a brace as a sign, write it twice.
    A line To says whom it is for: { $people }. A line When says of whom there must be some for it to be offered. A line Language ties it to one language, for example fr.
    What is wrong in a file is said below the message to send, with its line.
    The folder for these files: { $folder }

help-stale-address = Old addresses come back by themselves
help-stale-address-text =
    Mail programs suggest addresses that you used before, wrong ones too. Delete the wrong suggestion where it appears.
    After a failure, correct the address in your contacts and in your lists.
help-large-files = Large attachments
help-large-files-text =
    Many servers take no more than 10 to 25 MB. On its way, an attachment grows by about a third.
    Share large files as a link.
help-many-people = Many people at once
help-many-people-text =
    Do not write to hundreds of people from your own mailbox. Use a list or a service for mailings.
    Put people who do not know each other in blind copy.
help-lists = Lists and shared addresses
help-lists-text =
    A list may take messages from its members only. Ask before you count on it.
    If an old address on a list fails again and again, tell whoever looks after the list.
help-proof-next-time = When you need proof
help-proof-next-time-text =
    Ask for a delivery receipt before you send. In Outlook for Windows it is under Options.
    Ask for a short reply: it says more than any receipt.
    Where the law asks for proof, use certified mail (PEC in Italy, registered e-mail elsewhere in Europe).
help-sender-checks = For the IT team: let others confirm your mail
help-sender-checks-text =
    Every system that sends in your name should be listed in SPF and sign with DKIM. A DMARC policy tells others what to do with the rest.
    Read the DMARC reports: they name systems that nobody thought of.
    Give every sending server a name that leads to its number and back.
    Tell people which automatic systems send in the organization’s name, and who looks after their addresses.

help-codes-intro = Server replies that Mailtrail knows. The words beside a code count more than the code.
help-code-code = Code
help-code-meaning = What it means
help-code-others = The other recipients
help-code-step = What to do
help-code-lasting = How long it lasts
help-code-wording = In the words of servers
help-code-row = { $code } { $meaning }. { $source }
help-from-registry = Registered code
help-from-any = Any server
help-from-others = Other systems
help-from-block-lists = Block lists
help-says-little = This code alone does not say why
help-read-the-words = Read the words beside the code, or drop what came back.
help-lasting-by-class = { $final }: final, the same attempt would fail again. { $passing }: it may pass, and servers try again by themselves.
help-lasting-passing = It may pass: servers try again by themselves.
help-lasting-final = It is final: the same attempt would fail again.
help-lasting-unknown = A code that begins with 4 may pass. One that begins with 5 is final.
help-reach-one-address = It is about one address. It says nothing against the others.
help-reach-same-domain = It is about the part after the @. Everybody with the same part is probably concerned.
help-reach-sender = It is about the sender. Others at the same organization are probably concerned; other organizations decide for themselves.
help-reach-message = It is about the message. Others at the same organization are probably concerned; other organizations decide for themselves.
help-reach-server = It is about that server. Everybody behind it may be concerned, people elsewhere are not.
help-reach-depends = That depends on when the refusal came. Drop what came back, and Mailtrail says more.
