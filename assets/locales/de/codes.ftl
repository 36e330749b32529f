# What is wrong in an organization's own table of codes (knowledge.csv beside the settings). The place stands last: path, line, column.

problem-codes-no-column = Die erste Zeile Ihrer Code-Tabelle muss diese Spalte nennen. Fügen Sie sie hinzu und starten Sie Mailtrail neu: { $name }
problem-codes-cells = Diese Zeile Ihrer Code-Tabelle hat mehr oder weniger Zellen als die erste und wurde ausgelassen. Setzen Sie einen Text mit Komma in gerade Anführungszeichen: { $name }
problem-codes-empty = Diese Zelle Ihrer Code-Tabelle darf nicht leer sein; die Zeile wurde ausgelassen. Füllen Sie sie aus und starten Sie Mailtrail neu: { $name }
problem-codes-word = Diese Zelle Ihrer Code-Tabelle enthält ein Wort, das Mailtrail dort nicht kennt; die Zeile wurde ausgelassen. Nehmen Sie eines der Wörter aus der README: { $name }
problem-codes-pattern = Dieses Muster in Ihrer Code-Tabelle ist nicht verwendbar; die Zeile wurde ausgelassen. Setzen Sie vor Klammern und Pluszeichen einen umgekehrten Schrägstrich, wenn sie selbst gemeint sind: { $name }
problem-codes-twice = Eine andere Zeile Ihrer Code-Tabelle hat diese Kennung; diese wurde ausgelassen. Geben Sie ihr eine eigene Kennung: { $name }
problem-codes-too-many = Ihre Code-Tabelle ist zu lang; der Rest wurde ausgelassen. Behalten Sie nur die Zeilen, die Sie brauchen: { $name }
