# What is wrong in an organization's own table of codes (knowledge.csv beside the settings). The place stands last: path, line, column.

problem-codes-no-column = La prima riga della sua tabella di codici deve nominare questa colonna. La aggiunga, poi riavvii Mailtrail: { $name }
problem-codes-cells = Questa riga della sua tabella di codici ha più o meno celle della prima, ed è stata tralasciata. Metta tra virgolette un testo che contiene una virgola: { $name }
problem-codes-empty = Questa cella della sua tabella di codici non deve essere vuota, e la riga è stata tralasciata. La compili, poi riavvii Mailtrail: { $name }
problem-codes-word = Questa cella della sua tabella di codici contiene una parola che Mailtrail lì non conosce, e la riga è stata tralasciata. Usi una delle parole del file README: { $name }
problem-codes-pattern = Questo modello della sua tabella di codici non si può usare, e la riga è stata tralasciata. Metta una barra rovesciata davanti a parentesi e segni più presi alla lettera: { $name }
problem-codes-twice = Un’altra riga della sua tabella di codici ha questo identificativo, e questa è stata tralasciata. Le dia un identificativo proprio: { $name }
problem-codes-too-many = La sua tabella di codici è troppo lunga, e il resto è stato tralasciato. Tenga solo le righe che servono: { $name }
