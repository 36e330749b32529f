# What is wrong in an organization's own table of codes (knowledge.csv beside the settings). The place stands last: path, line, column.

problem-codes-no-column = The first line of your table of codes must name this column. Add it, then start Mailtrail again: { $name }
problem-codes-cells = This row of your table of codes has more or fewer cells than the first line, and was left out. Put a text that holds a comma between quotation marks: { $name }
problem-codes-empty = This cell of your table of codes must not be empty, and the row was left out. Fill it in, then start Mailtrail again: { $name }
problem-codes-word = This cell of your table of codes holds a word that Mailtrail does not know there, and the row was left out. Use one of the words in the README: { $name }
problem-codes-pattern = This pattern in your table of codes cannot be used, and the row was left out. Put a backslash before brackets and plus signs if you mean them as they are: { $name }
problem-codes-twice = Another row of your table of codes has this id, and this one was left out. Give it an id of its own: { $name }
problem-codes-too-many = Your table of codes is too long, and the rest was left out. Keep only the rows that you need: { $name }
