# Ciò che l’intestazione contiene oltre alle annotazioni dei server, e ciò che è dubbio in quanto è tornato.

hop-resent = prima rispedito a mano
hop-checks-passed = controlli del mittente superati: { $checks }
hop-checks-failed = controlli del mittente falliti: { $checks }
hop-state-auth = trattenuto qui fino alla conferma del mittente
hop-state-content = trattenuto qui per controllare il contenuto
hop-state-convert = trattenuto qui per convertire il contenuto
hop-state-moderation = trattenuto qui per un moderatore
hop-state-other = trattenuto qui di proposito
hop-state-quarantine = trattenuto qui in quarantena
hop-state-timed = trattenuto qui fino all’ora scelta dal mittente
route-held = Il server precedente aveva trattenuto il messaggio di proposito. Questo spiega la durata.
route-resent = Prima qualcuno aveva rispedito il messaggio a mano. Non è un ritardo di un server.
mean-state = Secondo la sua stessa annotazione, il messaggio è stato { $state }.
mean-for-several = I destinatari per cui il server aveva il messaggio in quel momento.

reason-passed-it-on = ha rispedito il messaggio, quindi lo aveva
why-copy-passed-on = Questa persona ha rispedito il messaggio a mano: quindi lo aveva.
reason-answered-it = ha risposto al suo messaggio, quindi lo aveva
why-answered-in-person = Questa persona ha risposto al suo messaggio: quindi lo aveva.

noted-besides = Che cos’altro è annotato
notes-resent = Rispedito a mano
notes-exchange = Sistema di posta di Microsoft
noted-signed = Il messaggio porta una firma di { $domain }. I server successivi verificano se è integra (DKIM).
noted-sealed = { $domain } garantisce per quanto è stato accertato fin qui (ARC).
noted-sealed-broken = { $domain } ha annotato che la garanzia dei server precedenti è interrotta (ARC).
resent-by = { $name } ha rispedito il messaggio a mano.
resent-by-somebody = Qualcuno ha rispedito il messaggio a mano.
resent-at = Data e ora: { $time }.
resent-to = Allora è andato a { $names }.
exchange-organization = Indica che il messaggio è stato inviato dall’organizzazione { $domain }.
exchange-arrived = Ha avuto il messaggio per la prima volta: { $time }.
exchange-took = Secondo la sua misura, il messaggio ha impiegato { $length } fino alla casella.
exchange-tries-until = Doveva provare fino a: { $time }.
exchange-number = Conosce il messaggio con il numero { $number }. Così un amministratore può ritrovarlo.

doubt-backscatter = Non riguarda un suo messaggio
doubt-fake-bounce = Non è un vero avviso
doubt-links = I link che contiene, da non aprire
doubt-files = I file allegati, da non aprire
doubt-link-shown = { $host }, mostrato come «{ $shown }»
doubt-steps = Che cosa farne

finding-returned-another = L’avviso restituisce un messaggio che non è uguale alla copia aggiunta da Lei.
finding-check-the-copy = Verifichi che la copia sia il messaggio di cui si tratta.
sign-returned-other-recipients = Il messaggio restituito era indirizzato ad altre persone rispetto alla copia aggiunta da Lei.
sign-returned-other-subject = Il suo oggetto è diverso da quello della copia aggiunta da Lei.
sign-returned-other-time = La sua data è diversa da quella della copia aggiunta da Lei.

note-passed-over = Ciò che sta sopra le righe copiate è stato ignorato.
note-headers-cut-off = Le righe copiate si interrompono a metà. Le copi di nuovo, dalla prima all’ultima.
fact-resent = Rispedito da
fact-exchange = Annotazione del sistema di posta di Microsoft
