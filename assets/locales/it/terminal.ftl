# The text rendering and the terminal.

text-meaning = Che cosa significa
text-steps = Che cosa fare ora
text-notes = Note di lettura

no-window = Non è stato possibile aprire una finestra ({ $reason }); ecco la risposta come testo.
no-window-no-file = Non è stato possibile aprire una finestra ({ $reason }). Indichi un file per leggere qui la risposta: mailtrail explain FILE
no-display = non c’è uno schermo
no-graphics = la grafica non si è avviata
no-gui = questa versione non ha una finestra

several-incidents = Si tratta di più messaggi, e la risposta riguarda uno di essi. Per vederli tutti: mailtrail scan { $names }
too-many-pieces = Qui c’è più di quanto una sola risposta possa contenere, e il resto è stato messo da parte. Per vedere tutto: mailtrail scan { $names }

scan-progress = { $number } letti finora, adesso in { $name }
scan-sum =
    { $count ->
        [one] È stato letto un messaggio.
       *[other] Sono stati letti { $count } messaggi.
    }
scan-sum-steps = Che cosa fare con gli indirizzi citati nei rapporti:

duration-permanent = definitivo
duration-temporary = temporaneo

contact-keep = Mantenere
contact-remove = Rimuovere, o correggere l’indirizzo
contact-update = Aggiornare: l’indirizzo è cambiato
contact-retry-later = Mantenere, e riprovare più tardi
contact-ask-permission = Chiedere il permesso di scrivere
contact-fix-our-side = Mantenere: il rifiuto riguarda noi
contact-change-message = Mantenere, e modificare il messaggio
contact-stop-writing = Non scrivere più a questo indirizzo
contact-check = Controllare a mano
