# The text rendering and the terminal.

text-meaning = Was das bedeutet
text-steps = Was jetzt zu tun ist
text-notes = Beim Lesen bemerkt

no-window = Es ließ sich kein Fenster öffnen ({ $reason }); hier ist die Antwort als Text.
no-window-no-file = Es ließ sich kein Fenster öffnen ({ $reason }). Geben Sie eine Datei an, um die Antwort hier zu lesen: mailtrail explain DATEI
no-display = es gibt keine Anzeige
no-graphics = die Grafik ließ sich nicht starten
no-gui = diese Fassung hat kein Fenster

several-incidents = Es geht um mehrere Nachrichten, und die Antwort betrifft eine davon. Um alle zu sehen: mailtrail scan { $names }
too-many-pieces = Hier ist mehr, als eine Antwort fassen kann; der Rest blieb außer Acht. Um alles zu sehen: mailtrail scan { $names }

scan-progress = { $number } bisher gelesen, jetzt in { $name }
scan-sum =
    { $count ->
        [one] Eine Nachricht wurde gelesen.
       *[other] { $count } Nachrichten wurden gelesen.
    }
scan-sum-steps = Was mit den Adressen in Meldungen zu tun ist:

duration-permanent = dauerhaft
duration-temporary = vorübergehend

contact-keep = Behalten
contact-remove = Entfernen, oder die Adresse korrigieren
contact-update = Ändern: Die Adresse ist jetzt eine andere
contact-retry-later = Behalten, und später noch einmal versuchen
contact-ask-permission = Um Erlaubnis bitten, zu schreiben
contact-fix-our-side = Behalten: Die Ablehnung liegt an unserer Seite
contact-change-message = Behalten, und die Nachricht ändern
contact-stop-writing = Nicht mehr an diese Adresse schreiben
contact-check = Von Hand prüfen
