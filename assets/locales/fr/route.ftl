# Ce que l’en-tête contient en plus des mentions des serveurs, et ce qui est douteux dans ce qui est revenu.

hop-resent = transmis à la main juste avant
hop-checks-passed = contrôles de l’expéditeur réussis : { $checks }
hop-checks-failed = contrôles de l’expéditeur échoués : { $checks }
hop-state-auth = retenu ici jusqu’à la confirmation de l’expéditeur
hop-state-content = retenu ici pour contrôler son contenu
hop-state-convert = retenu ici pour convertir son contenu
hop-state-moderation = retenu ici pour un modérateur
hop-state-other = retenu ici volontairement
hop-state-quarantine = retenu ici en quarantaine
hop-state-timed = retenu ici jusqu’à l’heure choisie par l’expéditeur
route-held = Le serveur précédent avait retenu le message volontairement. Cela explique la durée.
route-resent = Juste avant, quelqu’un avait transmis le message à la main. Ce n’est pas un retard de serveur.
mean-state = D’après sa propre mention, le message a été { $state }.
mean-for-several = Les destinataires pour qui le serveur avait le message à ce moment.

reason-passed-it-on = a transmis le message, donc l’avait
why-copy-passed-on = Cette personne a transmis le message à la main : elle l’avait donc.
reason-answered-it = a répondu à votre message, donc l’avait
why-answered-in-person = Cette personne a répondu à votre message : elle l’avait donc.

noted-besides = Ce qui est noté en plus
notes-resent = Transmission à la main
notes-exchange = Messagerie de Microsoft
noted-signed = Le message porte une signature de { $domain }. Les serveurs suivants vérifient si elle est intacte (DKIM).
noted-sealed = { $domain } se porte garant de ce qui a été constaté jusqu’ici (ARC).
noted-sealed-broken = { $domain } a noté que la garantie des serveurs précédents est rompue (ARC).
resent-by = { $name } a transmis le message à la main.
resent-by-somebody = Quelqu’un a transmis le message à la main.
resent-at = C’était le { $time }.
resent-to = Il est alors parti vers { $names }.
exchange-organization = Elle indique que l’organisation { $domain } a envoyé le message.
exchange-arrived = Elle a eu le message pour la première fois le { $time }.
exchange-took = Selon sa propre mesure, le message a mis { $length } jusqu’à la boîte.
exchange-tries-until = Elle devait essayer jusqu’au { $time }.
exchange-number = Elle connaît le message sous le numéro { $number }. Un administrateur peut ainsi le retrouver.

doubt-backscatter = Ne concerne aucun de vos messages
doubt-fake-bounce = N’est pas un vrai avis
doubt-links = Ses liens, à ne pas ouvrir
doubt-files = Ses pièces jointes, à ne pas ouvrir
doubt-link-shown = { $host }, affiché comme « { $shown } »
doubt-steps = Ce qu’il faut en faire

finding-returned-another = L’avis renvoie un message qui n’est pas identique à la copie que vous avez ajoutée.
finding-check-the-copy = Vérifiez que cette copie est bien le message en question.
sign-returned-other-recipients = Le message renvoyé était adressé à d’autres personnes que la copie que vous avez ajoutée.
sign-returned-other-subject = Son objet diffère de celui de la copie que vous avez ajoutée.
sign-returned-other-time = Sa date diffère de celle de la copie que vous avez ajoutée.

note-passed-over = Ce qui se trouve au-dessus des lignes copiées a été ignoré.
note-headers-cut-off = Les lignes copiées s’arrêtent au milieu. Copiez-les de nouveau, de la première à la dernière.
fact-resent = Transmis par
fact-exchange = Mention de la messagerie de Microsoft
