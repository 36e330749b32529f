# The Answer page and everything on it: no technical words here.

number-2 = due
number-3 = tre
number-4 = quattro
number-5 = cinque
number-6 = sei
number-7 = sette
number-8 = otto
number-9 = nove
number-10 = dieci

month-1 = gen
month-2 = feb
month-3 = mar
month-4 = apr
month-5 = mag
month-6 = giu
month-7 = lug
month-8 = ago
month-9 = set
month-10 = ott
month-11 = nov
month-12 = dic

date-time = { $day } { $month } { $year }, { $time }

list-and = { $head } e { $last }

and-others =
    { $count ->
        [one] un’altra persona
       *[other] altre { $count } persone
    }

headline-failed =
    { $count ->
        [one] Un indirizzo non ha ricevuto il suo messaggio.
       *[other] { $number } indirizzi non hanno ricevuto il suo messaggio.
    }
headline-all-failed =
    { $count ->
        [one] Il suo messaggio non è stato consegnato.
       *[other] Il suo messaggio non è stato consegnato a nessuno dei { $number } indirizzi.
    }
headline-copied-probably =
    { $count ->
        [one] La persona in copia lo ha probabilmente ricevuto.
       *[other] Le { $number } persone in copia lo hanno probabilmente ricevuto.
    }
headline-copied-very-likely =
    { $count ->
        [one] La persona in copia lo ha molto probabilmente ricevuto.
       *[other] Le { $number } persone in copia lo hanno molto probabilmente ricevuto.
    }
headline-others-probably =
    { $count ->
        [one] L’altra persona lo ha probabilmente ricevuto.
       *[other] Le altre { $number } persone lo hanno probabilmente ricevuto.
    }
headline-others-very-likely =
    { $count ->
        [one] L’altra persona lo ha molto probabilmente ricevuto.
       *[other] Le altre { $number } persone lo hanno molto probabilmente ricevuto.
    }
headline-all-probably =
    { $count ->
        [one] Per una persona non risultano errori: probabilmente lo ha ricevuto.
       *[other] Per { $number } persone non risultano errori: probabilmente lo hanno ricevuto.
    }
headline-all-very-likely =
    { $count ->
        [one] Per una persona non risultano errori: molto probabilmente lo ha ricevuto.
       *[other] Per { $number } persone non risultano errori: molto probabilmente lo hanno ricevuto.
    }
headline-have-it =
    { $count ->
        [one] Il sistema di posta di una persona lo ha ricevuto.
       *[other] I sistemi di posta di { $number } persone lo hanno ricevuto.
    }
headline-delayed =
    { $count ->
        [one] Per un indirizzo la consegna è ancora in corso.
       *[other] Per { $number } indirizzi la consegna è ancora in corso.
    }
headline-delayed-over =
    { $count ->
        [one] Per un indirizzo era in ritardo, senza notizie da allora.
       *[other] Per { $number } indirizzi era in ritardo, senza notizie da allora.
    }
headline-at-risk =
    { $count ->
        [one] Per una persona l’esito è incerto.
       *[other] Per { $number } persone l’esito è incerto.
    }
headline-discarded =
    { $count ->
        [one] Per una persona è stato eliminato.
       *[other] Per { $number } persone è stato eliminato.
    }
headline-unknown =
    { $count ->
        [one] Di una persona non si sa nulla.
       *[other] Di { $number } persone non si sa nulla.
    }
headline-expanded =
    { $count ->
        [one] Una lista o un indirizzo condiviso lo ha inoltrato.
       *[other] { $number } liste o indirizzi condivisi lo hanno inoltrato.
    }
headline-copy-in-mailbox = Questa copia è arrivata nella casella di { $name }.
headline-copy-at-server = Il sistema di posta di { $name } ha avuto questa copia.
headline-copy-others =
    { $count ->
        [one] Non dice nulla di certo sull’altra persona.
       *[other] Non dice nulla di certo sulle altre { $number } persone.
    }
headline-whose-copy = È la copia di un messaggio, ma non mostra di chi.
headline-sent-copy = Questo è il messaggio come è stato inviato. Qui non risultano errori.
headline-no-recipients = Questo messaggio non dice a chi era destinato.
headline-nobody-named = Un messaggio è tornato, ma non dice chiaramente per chi.
headline-auto-reply = È una risposta automatica, non un errore.
headline-empty = Questo file è vuoto.
headline-not-text = Questo non è un messaggio salvato.
headline-not-mail = In questo testo non è stata trovata posta.

subtitle-subject = «{ $subject }»
subtitle-sent-by = inviato il { $time } da { $name }
subtitle-sent = inviato il { $time }
subtitle-by = da { $name }
subtitle-pieces =
    { $count ->
        [one] da un elemento
       *[other] da { $count } elementi
    }

explain-silence = I sistemi di posta segnalano da soli gli errori, ma non i successi. Nessuna notizia significa quindi di solito che il messaggio è arrivato.
explain-arrived = «Arrivato» significa che il loro sistema di posta ha il messaggio. Può essere non letto, o nella posta indesiderata.
explain-delayed = «Tentativi in corso» non è un errore. Il sistema riprova da solo e avvisa se rinuncia.
explain-delayed-over = Il tempo dei tentativi è finito e qui non c’è altro avviso. Può essere arrivato tardi, oppure manca un avviso di errore.
explain-contradicted = Due elementi si contraddicono. Sono mostrati entrambi; conta il più vicino alla persona.
explain-other-messages =
    { $count ->
        [one] Un elemento riguarda un altro messaggio ed è stato messo da parte.
       *[other] { $count } elementi riguardano altri messaggi e sono stati messi da parte.
    }
explain-nobody-named = Mailtrail non ha potuto capire chi riguarda questo errore. Aggiunga il messaggio dalla posta inviata, oppure mandi entrambi all’assistenza.
explain-auto-reply = Qualcuno è assente o ha risposto un programma. Significa che la casella esiste.
explain-not-mail = Salvi il messaggio tornato come file (.eml) e lo trascini qui, oppure ne copi il testo e lo incolli.

finding-original-not-returned = L’avviso non contiene il suo messaggio, quindi gli altri non si vedono. Aggiunga la copia dalla posta inviata.
finding-others-in-headers =
    { $count ->
        [one] Questa copia era indirizzata anche a un’altra persona. Mostra a chi era destinata, non chi l’ha ricevuta.
       *[other] Questa copia era indirizzata anche ad altre { $count } persone. Mostra a chi era destinata, non chi l’ha ricevuta.
    }

role-to = A
role-cc = Cc
role-bcc = Ccn
role-resent = Reinviato
role-envelope-only = Né A né Cc
role-list-member = Membro di lista
role-forwarded-to = Inoltrato a
role-in-report = Nominato nell’avviso

verdict-failed = Non consegnato
verdict-delayed = Tentativi in corso
verdict-delayed-over = In ritardo, nessuna notizia da allora
verdict-probably = Probabilmente arrivato
verdict-very-likely = Molto probabilmente arrivato
verdict-at-risk = Incerto
verdict-accepted = Accettato dal suo server
verdict-relayed = Inoltrato, senza altro riscontro
verdict-delivered = Consegnato
verdict-read = Aperto, secondo la conferma
verdict-expanded = Distribuito dalla lista
verdict-quarantined = In quarantena
verdict-junked = Nella posta indesiderata
verdict-discarded = Eliminato
verdict-unknown = Esito sconosciuto
verdict-forwarded = Inoltrato a un altro indirizzo

cause-user-unknown = il suo server dice di non conoscere questo indirizzo
cause-mailbox-disabled = il suo server dice che questa casella è disattivata
cause-mailbox-full = la sua casella è piena
cause-address-syntax = l’indirizzo non è scritto correttamente
cause-address-moved = la persona ha cambiato indirizzo
cause-domain-not-found = la parte dopo la @ non è stata trovata
cause-no-mail-service = la parte dopo la @ non riceve posta
cause-recipient-restricted = questo indirizzo accetta posta solo da alcuni mittenti
cause-sender-rejected = il suo server non accetta il suo indirizzo di mittente
cause-sender-blocked = il suo server blocca il sistema che lo ha inviato
cause-authentication-failed = il suo server non ha potuto confermare che venisse da lei
cause-policy-rejected = una regola della sua organizzazione lo ha rifiutato
cause-spam-rejected = il suo server lo ha considerato spam
cause-virus-rejected = il suo server ha sospettato un virus
cause-content-rejected = il suo server ha rifiutato il contenuto o un allegato
cause-message-too-large = il messaggio era troppo grande
cause-relay-denied = il server contattato non accetta posta per questo indirizzo
cause-submission-refused = il suo stesso sistema di posta non lo ha inviato
cause-forwarding-blocked = l’inoltro automatico non è consentito
cause-rate-limited = sono arrivati troppi messaggi insieme
cause-greylisted = il suo server ha chiesto di riprovare più tardi
cause-too-many-recipients = il messaggio aveva troppi destinatari
cause-connection-failed = il suo server non era raggiungibile
cause-tls-failed = non è stato possibile un collegamento sicuro con il suo server
cause-routing-loop = il messaggio girava in tondo
cause-server-storage = il suo server non ha più spazio
cause-server-error = il suo server ha un problema proprio
cause-protocol-error = i due sistemi di posta non si sono capiti
cause-expired = non è stato consegnato in tempo
cause-list-refused = la lista di distribuzione non lo ha accettato
cause-complaint = è stato segnalato come indesiderato
cause-delivered = è stato consegnato
cause-unknown = l’avviso non dice chiaramente perché

delay-greylisted = il suo server chiede pazienza
delay-rate-limited = il suo server chiede di rallentare
delay-mailbox-full = la sua casella al momento è piena
delay-connection-failed = il suo server non risponde
delay-domain-not-found = la parte dopo la @ al momento non si trova
delay-unknown = la consegna non è ancora riuscita

reason-tried-until = { $reason } · tentativi fino al { $time }
reason-was-tried-until = { $reason } · tentativi previsti fino al { $time }
reason-no-failure = nessun errore segnalato
reason-at-risk = qualcuno della stessa organizzazione è stato rifiutato
reason-receipt = lo dice una ricevuta
reason-accepted = il suo server ha confermato di averlo accettato
reason-relayed = il sistema successivo non invia ricevute
reason-copy = lo mostra la sua copia
reason-expanded = inoltrato ai suoi membri
reason-stands-for = rimanda a { $address }
reason-unknown = qui nulla dice che cosa è successo

why-report-says-failed = L’avviso nomina questo indirizzo e dice che la consegna è fallita.
why-report-says-delayed = L’avviso nomina questo indirizzo e parla di un ritardo, non di un errore.
why-server-answered = La risposta viene dal server { $host }.
why-own-server-reports = Lo segnala il server { $host }.
why-report-names-them = L’avviso nomina questo indirizzo.
why-tries-until = I tentativi durano fino al { $time }.
why-server-took-it = Una ricevuta dice che il server { $host } lo ha accettato.
why-receipt-says-delivered = Una ricevuta dice che è stato consegnato.
why-receipt-says-relayed = Una ricevuta dice che è stato inoltrato a un sistema che non ne invia.
why-receipt-says-expanded = Una ricevuta dice che una lista lo ha inoltrato ai suoi membri.
why-report-names-others =
    { $count ->
        [one] L’avviso nomina un solo indirizzo, e non è questo.
       *[other] Gli avvisi nominano { $count } indirizzi, e questo non è tra loro.
    }
why-no-report-at-hand = Qui non è stato aggiunto alcun avviso di errore.
why-was-addressed = Il messaggio era indirizzato a questa persona.
why-refusal-concerns-one = Il rifiuto riguarda una sola casella e non tocca le altre.
why-late-failure-possible = Un errore tardivo è ancora possibile fino al { $time }.
why-late-failure-past = Un errore tardivo non è più atteso dal { $time }.
why-neighbor-refused = Il messaggio è stato rifiutato per { $address }.
why-same-organization = Questa persona è nella stessa organizzazione: il rifiuto può riguardare entrambi.
why-nothing-about-this-one = Qui nulla dice che cosa è successo alla copia di questa persona.
why-named-in-this-copy = Il messaggio mostra questa persona tra i destinatari.
why-copy-says-nothing-of-others = La copia di una persona non mostra se quella di un’altra è arrivata.
why-report-names-nobody = L’avviso non dice chiaramente chi riguarda; può essere questa persona.
why-stands-for-another = Questo indirizzo inoltra la posta a { $address }.
why-behind-another = La posta per { $address } viene inoltrata a questo indirizzo.
why-not-in-to-or-cc = Questo indirizzo non è né in A né in Cc. Può essere una copia nascosta, una lista o un inoltro.
why-copy-from-mailbox = Questa copia è stata depositata nella sua casella.
why-copy-from-server = Un server ha avuto questa copia per questa persona.
why-copy-had-at = Era lì il { $time }.
why-headers-can-be-edited = Un testo incollato si può modificare: è sicuro quanto chi lo ha fornito.

step-check-address = Controlli l’indirizzo di { $names }. Spesso è un errore di battitura o un vecchio indirizzo.
step-check-domain = Controlli la parte dopo la @ nell’indirizzo di { $names }.
step-ask-to-make-space = Avvisi { $names } per telefono o in altro modo che la casella è piena.
step-ask-for-address = Chieda a { $names } l’indirizzo attuale per telefono o in altro modo.
step-ask-permission = Chieda a { $names } di consentire i suoi messaggi.
step-ask-own-administrator = Invii la nota al suo servizio informatico: la correzione è dalla sua parte.
step-ask-their-administrator = Contatti { $names } in altro modo. Il suo servizio informatico deve controllare il server.
step-change-content = Scriva a { $names } senza link né allegati, oppure usi un altro mezzo.
step-make-smaller = Riduca gli allegati o li condivida con un link.
step-send-later = Invii di nuovo a { $names } più tardi.
step-send-fewer = Invii a meno persone alla volta.
step-resend-to-them =
    { $count ->
        [one] Poi invii di nuovo solo a { $names }, non a tutti.
       *[other] Poi invii di nuovo solo a { $names }, non a tutti.
    }
step-wait = Attenda e non invii ancora a { $names }. In caso di errore arriverà un nuovo avviso.
step-ask-whether-it-came = Chieda a { $names } se è arrivato.
step-tell-those-in-copy = Avvisi { $names }: il messaggio è pronto.
step-look-in-junk = Chieda a { $names } di guardare nella posta indesiderata.
step-nothing-to-do = Non c’è nulla da fare.
step-add-sent-copy = Aggiunga il messaggio dalla posta inviata per vedere tutti.
step-add-bounce = Se al mittente è tornato un messaggio, lo aggiunga qui.
step-add-what-came-back = Aggiunga il messaggio che è tornato.

next-check-address = Controlli come è scritto l’indirizzo.
next-check-domain = Controlli la parte dopo la @.
next-ask-to-make-space = Li avvisi in altro modo che la casella è piena.
next-ask-for-address = Chieda l’indirizzo attuale in altro modo.
next-ask-permission = Chieda di consentire i suoi messaggi.
next-ask-own-administrator = Invii la nota al suo servizio informatico.
next-ask-their-administrator = Li contatti in altro modo; deve intervenire il loro servizio informatico.
next-change-content = Lo invii senza link né allegati.
next-make-smaller = Riduca gli allegati.
next-send-later = Invii di nuovo più tardi.
next-send-fewer = Invii a meno persone alla volta.
next-resend-to-them = Poi invii di nuovo solo a questo indirizzo.
next-wait = Attenda; i tentativi continuano da soli.
next-ask-whether-it-came = Chieda se è arrivato.
next-look-in-junk = Se non lo vede, chieda di guardare nella posta indesiderata.
next-nothing-to-do = Non c’è nulla da fare.

prove-ask-for-headers = Chieda la sua copia, salvata come file (.eml), e la trascini qui.
prove-message-trace = Oppure chieda al servizio informatico una traccia del messaggio.
prove-server-log = Il servizio informatico vede i tentativi nel registro del sistema di posta.
prove-wait-until = Oppure attenda: dopo il { $time } un errore tardivo non è più atteso.
prove-wait-over = Il tempo è passato: dal { $time } un errore tardivo non è più atteso.

know-arrived = Arrivato non vuol dire letto. Il messaggio può essere nella posta indesiderata.
know-may-work-later = Lo stesso messaggio può riuscire più tardi: l’ostacolo può passare.
know-will-fail-again = Un nuovo invio identico fallirà finché non cambia qualcosa.
know-do-not-resend = Non invii di nuovo adesso: potrebbe arrivare due volte.
know-alias = Il seguito è indicato con l’indirizzo a cui è stato inoltrato.
