# The text rendering and the terminal.

text-meaning = Ce que cela signifie
text-steps = Que faire maintenant
text-notes = Remarques de lecture

no-window = Aucune fenêtre n’a pu s’ouvrir ({ $reason }) ; voici la réponse en texte.
no-window-no-file = Aucune fenêtre n’a pu s’ouvrir ({ $reason }). Indiquez un fichier pour lire la réponse ici : mailtrail explain FICHIER
no-display = il n’y a pas d’écran
no-graphics = l’affichage n’a pas pu démarrer
no-gui = cette version n’a pas de fenêtre
