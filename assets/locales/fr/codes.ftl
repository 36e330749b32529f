# What is wrong in an organization's own table of codes (knowledge.csv beside the settings). The place stands last: path, line, column.

problem-codes-no-column = La première ligne de votre table de codes doit nommer cette colonne. Ajoutez-la, puis relancez Mailtrail : { $name }
problem-codes-cells = Cette ligne de votre table de codes a plus ou moins de cellules que la première, et a été laissée de côté. Mettez entre guillemets droits un texte qui contient une virgule : { $name }
problem-codes-empty = Cette cellule de votre table de codes ne doit pas être vide ; la ligne a été laissée de côté. Remplissez-la, puis relancez Mailtrail : { $name }
problem-codes-word = Cette cellule de votre table de codes contient un mot que Mailtrail n’y connaît pas ; la ligne a été laissée de côté. Employez un des mots du fichier README : { $name }
problem-codes-pattern = Ce motif de votre table de codes est inutilisable ; la ligne a été laissée de côté. Mettez une barre oblique inverse devant les parenthèses et les signes plus pris tels quels : { $name }
problem-codes-twice = Une autre ligne de votre table de codes porte cet identifiant ; celle-ci a été laissée de côté. Donnez-lui un identifiant à elle : { $name }
problem-codes-too-many = Votre table de codes est trop longue ; le reste a été laissé de côté. Ne gardez que les lignes utiles : { $name }
