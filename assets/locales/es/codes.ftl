# What is wrong in an organization's own table of codes (knowledge.csv beside the settings). The place stands last: path, line, column.

problem-codes-no-column = La primera línea de su tabla de códigos debe nombrar esta columna. Añádala y vuelva a iniciar Mailtrail: { $name }
problem-codes-cells = Esta fila de su tabla de códigos tiene más o menos celdas que la primera línea y se ha omitido. Ponga entre comillas rectas un texto que contenga una coma: { $name }
problem-codes-empty = Esta celda de su tabla de códigos no debe estar vacía y la fila se ha omitido. Rellénela y vuelva a iniciar Mailtrail: { $name }
problem-codes-word = Esta celda de su tabla de códigos contiene una palabra que Mailtrail no conoce ahí y la fila se ha omitido. Use una de las palabras del archivo README: { $name }
problem-codes-pattern = Este patrón de su tabla de códigos no se puede usar y la fila se ha omitido. Ponga una barra inversa delante de paréntesis y signos más si son literales: { $name }
problem-codes-twice = Otra fila de su tabla de códigos tiene este identificador y esta se ha omitido. Déle un identificador propio: { $name }
problem-codes-too-many = Su tabla de códigos es demasiado larga y el resto se ha omitido. Conserve solo las filas que necesite: { $name }
