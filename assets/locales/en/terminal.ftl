# The text rendering and the terminal.

text-meaning = What it means
text-steps = What to do now
text-notes = Notes on reading

no-window = No window could be opened ({ $reason }); here is the answer as text.
no-window-no-file = No window could be opened ({ $reason }). Give a file to read its answer here: mailtrail explain FILE
no-display = there is no display
no-graphics = the graphics could not be started
no-gui = this build has no window
