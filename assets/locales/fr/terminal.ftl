# The text rendering and the terminal.

text-meaning = Ce que cela signifie
text-steps = Que faire maintenant
text-notes = Remarques de lecture

no-window = Aucune fenêtre n’a pu s’ouvrir ({ $reason }) ; voici la réponse en texte.
no-window-no-file = Aucune fenêtre n’a pu s’ouvrir ({ $reason }). Indiquez un fichier pour lire la réponse ici : mailtrail explain FICHIER
no-display = il n’y a pas d’écran
no-graphics = l’affichage n’a pas pu démarrer
no-gui = cette version n’a pas de fenêtre

several-incidents = Il s’agit de plusieurs messages, et la réponse concerne l’un d’eux. Pour les voir tous : mailtrail scan { $names }
too-many-pieces = Il y a ici plus qu’une seule réponse ne peut contenir, et le reste a été laissé de côté. Pour tout voir : mailtrail scan { $names }

scan-progress = { $number } lus jusqu’ici, maintenant dans { $name }
scan-sum =
    { $count ->
        [one] Un message a été lu.
       *[other] { $count } messages ont été lus.
    }
scan-sum-steps = Que faire des adresses citées dans les rapports :

duration-permanent = définitif
duration-temporary = temporaire

contact-keep = Conserver
contact-remove = Supprimer, ou corriger l’adresse
contact-update = Mettre à jour : l’adresse a changé
contact-retry-later = Conserver, et réessayer plus tard
contact-ask-permission = Demander l’autorisation d’écrire
contact-fix-our-side = Conserver : le refus vient de notre côté
contact-change-message = Conserver, et modifier le message
contact-stop-writing = Ne plus écrire à cette adresse
contact-check = Vérifier à la main
