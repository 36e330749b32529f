# The text rendering and the terminal.

text-meaning = What it means
text-steps = What to do now
text-notes = Notes on reading

no-window = No window could be opened ({ $reason }); here is the answer as text.
no-window-no-file = No window could be opened ({ $reason }). Give a file to read its answer here: mailtrail explain FILE
no-display = there is no display
no-graphics = the graphics could not be started
no-gui = this build has no window

several-incidents = This is about several messages, and the answer is about one of them. To see them all: mailtrail scan { $names }
too-many-pieces = There is more here than one answer can hold, and the rest was left aside. To see it all: mailtrail scan { $names }

scan-progress = { $number } read so far, now in { $name }
scan-sum =
    { $count ->
        [one] One message was read.
       *[other] { $count } messages were read.
    }
scan-sum-steps = What to do with the addresses in reports:

duration-permanent = permanent
duration-temporary = temporary

contact-keep = Keep
contact-remove = Remove, or correct the address
contact-update = Update: the address has changed
contact-retry-later = Keep, and try again later
contact-ask-permission = Ask for permission to write
contact-fix-our-side = Keep: the refusal is about our side
contact-change-message = Keep, and change the message
contact-stop-writing = Stop writing to this address
contact-check = Check by hand
