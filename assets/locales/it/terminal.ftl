# The text rendering and the terminal.

text-meaning = Che cosa significa
text-steps = Che cosa fare ora
text-notes = Note di lettura

no-window = Non è stato possibile aprire una finestra ({ $reason }); ecco la risposta come testo.
no-window-no-file = Non è stato possibile aprire una finestra ({ $reason }). Indichi un file per leggere qui la risposta: mailtrail explain FILE
no-display = non c’è uno schermo
no-graphics = la grafica non si è avviata
no-gui = questa versione non ha una finestra
