# Everything that the window itself says: labels, tips, empty states.

program-name = Mailtrail

# Pages
page-answer = Answer
page-route = Route
page-envelope = Envelope
page-sources = Sources

# Commands
command-open = Open…
command-paste = Paste
command-start-over = Start over
command-bring-back = Bring back what was open
command-copy-answer = Copy answer
command-copy-letter = Copy this message
command-close = Close
open-tip = Open a returned message, a saved message or headers
paste-tip = Add what you copied, for example headers from Outlook
start-over-tip = Remove everything and begin with another message
bring-back-tip = It stays until you open something else or close the window
show-alone = Show the answer for { $name }
open-dialog-title = Open messages or headers

# Menus
language-menu = Language: { $language }
theme-menu = Appearance
theme-system = Same as the system
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast

# Welcome
welcome-headline = Who got your mail?
welcome-subtitle = Drop the message that came back. You will see who did not get it, who very likely has it, and what to do.
drop-here = Drop the returned message here
drop-kinds = A saved e-mail (.eml, .msg), a mailbox or a folder, or the copied text of the error
open-a-file = Open a file…
paste-text = Paste text
samples = Just looking? Try an example
sample-one-address = One address failed
sample-one-address-detail = Two people were in copy
sample-company = A whole company refused it
sample-company-detail = One of its rules does not allow it
sample-delay = Still on its way
sample-delay-detail = A warning about a delay
sample-name = Sample: { $title }. { $detail }
offline-promise = Everything stays on this computer. Mailtrail never connects to the internet.

# Dropping
drop-now = Drop to add it
drop-now-detail = Mailtrail reads it on this computer only

# The rail
evidence = Evidence
show-evidence = Show the evidence
show-piece = { $name }. { $description }. Show its text
pasted-text = Pasted text
remove-piece = Remove { $name }
drop-more = Drop more here, or paste it with { $shortcut }

# Reading
reading = Reading…
reading-headline = Reading your message…
reading-detail = Large files take a moment. Nothing leaves this computer.
cancel = Cancel

# Answer
copied = Copied
copy = Copy
copy-subject = Copy subject
desk-purpose = For helpdesks: go through it with the person on the phone
what-to-do = What to do now
other-messages = Choose another text
letters-of-helpdesk = For a helpdesk
letters-of-ones-own = Your own
letter-language = Write it in { $language }
letter-to = To: { $people }
letter-gap = Put the subject of your message in place of { $gap } before you send it.
letter-subject = Subject of the message to send
letter-body = Text of the message to send
address-and-reason = { $address } · { $reason }
people-all = Show all { $number } people
people-fewer = Show fewer people
person-row = { $name }, { $role }. { $verdict }. { $detail }
how-to-save = How to save a message
look-at-source = Look at what was read

# One person
why-we-say-so = Why we say so
what-would-prove-it = What would prove it
next-steps = What you can do
good-to-know = Good to know
show-proof = Show proof
show-proof-of = Show proof: { $claim }

# Route
route-empty = The route is not known yet
route-empty-advice = Servers note each hand-over in the headers of the message itself. Add the returned message with its attachments, or the headers of a copy that somebody received.
every-stamp = What each server noted
hop-row = { $title }. { $detail }. { $delay } { $time }. Show proof
column-number = #
column-from = From
column-by = By
column-with = How
column-tls = Encryption
column-id = Local number
column-for = For
column-time = Time
short-date = { $day } { $month }
column-time-utc = UTC
column-delay = Duration
copy-request-menu = Copy the request…
copy-for-it-menu = Copy for IT…
copy-menu = Copy…
copy-as-text = Copy as text
copy-as-markdown = Copy as Markdown
copy-as-table = Copy for a spreadsheet
save-picture = Save picture…
save-as-png = As a PNG picture
save-as-svg = As a drawing (SVG)
save-dialog-title = Save the picture
picture-file-name = route
picture-saved = Saved: { $path }
sort-hops = Sort by { $column }
sorted-up = Sorted by { $column }, rising
sorted-down = Sorted by { $column }, falling
clause-cell = { $column }: { $text }
clause-empty = nothing noted
fold-open = Show { $title }
fold-close = Close { $title }
table-tip = Point at a cell, or go there with the arrow keys, to read what it means.

# Envelope
envelope-empty = The addresses cannot be compared yet
envelope-empty-advice = Add the returned message with its attachments. They show whom you wrote to, and whom the servers tried to reach.
what-people-read = What people read
what-people-read-detail = The lines To and Cc in the message
what-servers-used = What the servers used
what-servers-used-detail = Where the message was really sent
not-in-headers = Not named in the message
no-record = No record shows it
differs = These differ
differs-because = These differ: { $remark }
differences = What this means

# Sources
sources-empty = There is nothing to show yet
sources-empty-advice = Add a returned message, a saved message or headers.
other-sources = Choose another source
copy-source = Copy source
source-marks = What is marked was read. Point at it to see what it is.

# The list of a box
list-headline =
    { $count ->
        [one] One report: { $parts }
       *[other] { $number } reports: { $parts }
    }
list-part-failed =
    { $count ->
        [one] { $number } not delivered
       *[other] { $number } not delivered
    }
list-part-delayed =
    { $count ->
        [one] { $number } late
       *[other] { $number } late
    }
list-part-others =
    { $count ->
        [one] { $number } other
       *[other] { $number } others
    }
list-headline-looking = Looking for returned messages…
list-headline-no-failure = No failure is reported here.
list-headline-no-reports = No returned message was found here.
list-read =
    { $count ->
        [one] one message read
       *[other] { $number } messages read
    }
list-hidden =
    { $count ->
        [one] one ordinary message is not listed
       *[other] { $number } ordinary messages are not listed
    }
list-progress =
    { $count ->
        [one] Reading: one message so far
       *[other] Reading: { $number } messages so far
    }
list-stop = Stop reading
list-stopped =
    { $count ->
        [one] You stopped the reading after one message. The list is incomplete.
       *[other] You stopped the reading after { $number } messages. The list is incomplete.
    }
list-read-again = Read everything
list-only-others = The messages found here are ordinary ones: none of them tells what became of another message.
list-show-others =
    { $count ->
        [one] Show the ordinary message
       *[other] Show the { $number } ordinary messages
    }
list-nothing-fits = No line of the list fits your search.
list-clear-filter = Show all reports again
list-clear-search = Clear the search
list-search = Search in addresses, subjects and results
list-found =
    { $count ->
        [0] Nothing found
        [one] One found
       *[other] { $number } found
    }
list-search-hint = Search: address, subject, result ({ $shortcut })
list-copy = Copy list
list-copy-tip = Copy the lines that are shown, ready to paste into a spreadsheet
list-group-all = All reports
list-group-failed = Not delivered
list-group-delayed = Still trying
list-group-held = Held back
list-group-unclear = Not clear
list-group-arrived = Receipts
list-group-auto-reply = Automatic replies
list-group-other = Ordinary messages
list-group-name = { $name }: { $number }
list-column-result = What happened
list-column-who = Who
list-column-subject = Subject
list-column-when = When
list-sort = Sort by: { $column }
list-sorted-up = Sorted by: { $column }, ascending. Turn around
list-sorted-down = Sorted by: { $column }, descending. Turn around
list-no-date = No date
list-no-subject = No subject
list-and-others =
    { $count ->
        [one] and one other
       *[other] and { $count } others
    }
list-nobody-named = Nobody is named
list-back = Back to the list
list-previous = Previous line of the list
list-next = Next line of the list
list-place = { $number } of { $total }
list-date = { $day } { $month } { $year }
list-message = Ordinary message
list-not-mail = Not a message
list-auto-reply = Automatic reply
list-complaint = Marked as unwanted
list-sender-not-verified = Sender not verified
list-unclear = Not clear

# Problems
close-message = Close this message
no-dialog = No file dialog came up on this system. Type or paste the path of the file:
path-hint = Path of a file
open-path = Open
investigation-failed = Something went wrong inside Mailtrail while reading this. The rest of the window still works. Remove the last piece and try another form of it, for example its headers alone.
more-problems =
    { $count ->
        [one] One more file could not be read.
       *[other] { $count } more files could not be read.
    }
problem-not-found = This file is no longer there. It may have been moved or renamed: { $name }
problem-no-permission = This computer does not let Mailtrail read this file. Copy it to your desktop and try again: { $name }
problem-folder = This is a folder. Please drop the files in it: { $name }
problem-unreadable = This file could not be read to its end. Is the drive still connected? { $name }
problem-nothing-to-paste = There is no text to paste. Copy the headers or the error text first, then paste again.
problem-damaged = This packed file is damaged. What could be unpacked was read: { $name }
problem-locked = This packed file asks for a password. Unpack it first, then try again: { $name }
problem-unpacks-too-large = This packed file holds far more than mail usually does; only its beginning was read. Unpack it first: { $name }
problem-too-much-inside = There are too many files or folders here; the rest was left aside: { $name }
problem-nothing-inside = Nothing in it looks like mail: { $name }
problem-changed = This message no longer stands where it was found: the file has changed. Open it again: { $name }
problem-unwritable = The file could not be saved: { $name }

problem-no-mail-program = No mail program could be opened. Copy the text and paste it into a new message instead.

# Keys, as they are printed on keyboards.
key-ctrl = Ctrl
key-shift = Shift
