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

date-time = { $day } { $month } { $year } alle { $time }

list-and = { $head } e { $last }
list-and-before-i = { $head } ed { $last }

and-others =
    { $count ->
        [one] un’altra persona
       *[other] altre { $count } persone
    }

headline-failed =
    { $count ->
        [one] Il messaggio non è stato consegnato a un indirizzo.
       *[other] Il messaggio non è stato consegnato a { $number } indirizzi.
    }
headline-all-failed =
    { $count ->
        [one] Il suo messaggio non è stato consegnato.
       *[other] Il suo messaggio non è stato consegnato a nessuno dei { $number } indirizzi.
    }
headline-copied-probably =
    { $count ->
        [one] La persona in copia probabilmente lo ha ricevuto.
       *[other] Le { $number } persone in copia probabilmente lo hanno ricevuto.
    }
headline-copied-very-likely =
    { $count ->
        [one] La persona in copia molto probabilmente lo ha ricevuto.
       *[other] Le { $number } persone in copia molto probabilmente lo hanno ricevuto.
    }
headline-others-probably =
    { $count ->
        [one] L’altra persona probabilmente lo ha ricevuto.
       *[other] Le altre { $number } persone probabilmente lo hanno ricevuto.
    }
headline-others-very-likely =
    { $count ->
        [one] L’altra persona molto probabilmente lo ha ricevuto.
       *[other] Le altre { $number } persone molto probabilmente lo hanno ricevuto.
    }
headline-all-probably =
    { $count ->
        [one] Nessun errore è segnalato per una persona, che probabilmente ha ricevuto il messaggio.
       *[other] Nessun errore è segnalato per { $number } persone, che probabilmente hanno ricevuto il messaggio.
    }
headline-all-very-likely =
    { $count ->
        [one] Nessun errore è segnalato per una persona, che molto probabilmente ha ricevuto il messaggio.
       *[other] Nessun errore è segnalato per { $number } persone, che molto probabilmente hanno ricevuto il messaggio.
    }
headline-has-it-named =
    { $count ->
        [one] Risulta che { $names } ha ricevuto il suo messaggio.
       *[other] Risulta che { $names } hanno ricevuto il suo messaggio.
    }
headline-have-it-named = Per { $names } risulta che un sistema di posta ha preso in carico il messaggio.
headline-have-it =
    { $count ->
        [one] Per una persona risulta che un sistema di posta ha preso in carico il messaggio.
       *[other] Per { $number } persone risulta che un sistema di posta ha preso in carico il messaggio.
    }
headline-delayed =
    { $count ->
        [one] Per un indirizzo il sistema di posta sta ancora tentando di consegnare il messaggio.
       *[other] Per { $number } indirizzi il sistema di posta sta ancora tentando di consegnare il messaggio.
    }
headline-delayed-over =
    { $count ->
        [one] Per un indirizzo il messaggio era in ritardo, e da allora non ci sono notizie.
       *[other] Per { $number } indirizzi il messaggio era in ritardo, e da allora non ci sono notizie.
    }
headline-at-risk =
    { $count ->
        [one] Per una persona l’arrivo del messaggio è incerto.
       *[other] Per { $number } persone l’arrivo del messaggio è incerto.
    }
headline-discarded =
    { $count ->
        [one] Per una persona il messaggio è stato eliminato.
       *[other] Per { $number } persone il messaggio è stato eliminato.
    }
headline-unknown =
    { $count ->
        [one] Per una persona nulla indica se il messaggio è arrivato.
       *[other] Per { $number } persone nulla indica se il messaggio è arrivato.
    }
headline-expanded =
    { $count ->
        [one] Una lista o un indirizzo condiviso ha inoltrato il messaggio.
       *[other] { $number } liste o indirizzi condivisi hanno inoltrato il messaggio.
    }
headline-copy-in-mailbox = Questa copia è arrivata nella casella di { $name }.
headline-copy-at-server = Il sistema di posta di { $name } ha ricevuto questa copia.
headline-copy-others =
    { $count ->
        [one] La copia non dice nulla di certo sull’altra persona.
       *[other] La copia non dice nulla di certo sulle altre { $number } persone.
    }
headline-whose-copy = È la copia di un messaggio, ma nulla indica chi l’ha ricevuta.
headline-sent-copy = Questo è il messaggio così come è stato inviato. Qui non è segnalato alcun errore.
headline-draft = È una bozza: quando è stata salvata non era ancora stata inviata.
headline-no-recipients = Questo messaggio non dice a chi era destinato.
headline-nobody-named = Un messaggio è tornato indietro, ma non dice chiaramente per chi.
headline-nobody-named-late = Un sistema di posta segnala un messaggio in ritardo, ma non dice chiaramente per chi.
headline-nobody-named-arrived = Un sistema di posta dice che un messaggio è arrivato, ma non dice chiaramente a chi.
headline-auto-reply = È una risposta automatica, non un errore.
headline-empty = Questo file è vuoto.
headline-not-text = Questo non è un messaggio salvato.
headline-not-mail = In questo testo non è stato trovato alcun messaggio di posta.

subtitle-subject = «{ $subject }»
subtitle-came-back = Ciò che è tornato: { $what }
subtitle-sent-by = inviato da { $name }, { $time }
subtitle-sent = inviato: { $time }
subtitle-by = inviato da { $name }
subtitle-left-aside =
    { $count ->
        [one] un altro messaggio messo da parte
       *[other] { $count } altri messaggi messi da parte
    }
subtitle-pieces =
    { $count ->
        [one] in base a un elemento
       *[other] in base a { $count } elementi
    }

explain-silence = I sistemi di posta segnalano da soli gli errori, ma non i successi. Quindi, di solito, nessuna notizia significa che il messaggio è arrivato.
explain-arrived = «Arrivato» significa che il sistema di posta del destinatario ha il messaggio. Può essere ancora da leggere, o nella posta indesiderata.
explain-delayed = «Tentativi in corso» non significa errore. Il sistema di posta riprova da solo. Se rinuncia, avvisa di nuovo.
explain-delayed-over = Il tempo dei tentativi è scaduto e qui non è stato aggiunto alcun altro avviso. Il messaggio può essere arrivato in ritardo, oppure manca un avviso di errore.
explain-contradicted = Due elementi si contraddicono, e sono mostrati entrambi. Solo la persona può dire quale è giusto.
explain-left-aside = Messo da parte: { $names }. Per vederne la risposta, lo apra da solo.
explain-other-messages =
    { $count ->
        [one] Un elemento riguarda un altro messaggio ed è stato messo da parte.
       *[other] { $count } elementi riguardano altri messaggi e sono stati messi da parte.
    }
explain-unnamed-reason = Il motivo indicato: { $reason }.
explain-nobody-named = Mailtrail non ha potuto stabilire chi riguarda questo errore. Aggiunga il messaggio dalla posta inviata, oppure mandi entrambi i messaggi all’assistenza.
explain-nobody-named-late = Finora non c’è nessun errore, e il sistema di posta sta ancora provando. Aggiunga il messaggio dalla posta inviata per vedere tutti i destinatari.
explain-auto-reply = Qualcuno è assente, oppure ha risposto un programma. Di solito significa che l’indirizzo esiste.
explain-not-mail = Salvi come file (.eml) il messaggio tornato indietro e lo trascini qui. Oppure ne copi il testo e lo incolli.

finding-original-not-returned = L’avviso non contiene il suo messaggio, quindi non è possibile elencare le altre persone. Aggiunga la copia dalla posta inviata.
finding-original-in-part = L’avviso mostra solo i dati principali del suo messaggio e può tralasciare qualcuno. Aggiunga la copia dalla posta inviata.
finding-others-in-headers =
    { $count ->
        [one] Questa copia era indirizzata anche a un’altra persona. Ciò mostra a chi era destinata, non chi l’ha ricevuta.
       *[other] Questa copia era indirizzata anche ad altre { $count } persone. Ciò mostra a chi era destinata, non chi l’ha ricevuta.
    }

role-to = A
role-cc = Cc
role-bcc = Ccn
role-resent = Reinviato
role-envelope-only = Né A né Cc
role-list-member = Membro di una lista
role-forwarded-to = Inoltrato a
role-in-report = Indicato nell’avviso
# In the place of an address, where a report has only a name.
address-unknown = indirizzo non indicato
address-internal = indirizzo interno

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
verdict-quarantined = Trattenuto
verdict-junked = Nella posta indesiderata
verdict-discarded = Eliminato
verdict-unknown = Esito sconosciuto
verdict-forwarded = Inoltrato a un altro indirizzo

cause-user-unknown = il server del destinatario dice di non conoscere questo indirizzo
cause-mailbox-disabled = il server del destinatario dice che questa casella è disattivata
cause-mailbox-full = il server del destinatario dice che la casella è piena
cause-address-syntax = secondo l’avviso, l’indirizzo non è scritto correttamente
cause-address-moved = il server del destinatario dice che questa persona ha cambiato indirizzo
cause-domain-not-found = la parte dopo la @ non è stata trovata
cause-no-mail-service = secondo l’avviso, la parte dopo la @ non riceve posta
cause-recipient-restricted = il server del destinatario dice che questo indirizzo accetta solo alcuni mittenti
cause-sender-rejected = il server del destinatario dice di non accettare l’indirizzo del mittente
cause-sender-blocked = il server del destinatario ha rifiutato la posta del sistema di invio
cause-authentication-failed = il server del destinatario dice di non aver potuto verificare da dove veniva il messaggio
cause-policy-rejected = il server del destinatario dice che una sua regola non lo consente
cause-spam-rejected = il server del destinatario lo ha considerato spam
cause-virus-rejected = il server del destinatario ha sospettato un virus
cause-content-rejected = il server del destinatario ha rifiutato il contenuto o un allegato
cause-message-too-large = è stato rifiutato perché troppo grande
cause-relay-denied = il server contattato dice di non accettare posta per questo indirizzo
cause-submission-refused = il sistema di posta del mittente ha rifiutato di inviarlo
cause-forwarding-blocked = secondo l’avviso, l’inoltro automatico non è consentito
cause-rate-limited = secondo l’avviso, sono arrivati troppi messaggi insieme
cause-greylisted = il server del destinatario ha chiesto di riprovare più tardi
cause-too-many-recipients = secondo l’avviso, il messaggio aveva troppi destinatari
cause-connection-failed = il server del destinatario non era raggiungibile
cause-tls-failed = non è stato possibile un collegamento sicuro con il server del destinatario
cause-routing-loop = secondo l’avviso, il messaggio girava a vuoto
cause-server-storage = il server del destinatario dice di non avere più spazio
cause-server-error = il server del destinatario segnala un proprio problema
cause-protocol-error = i due sistemi di posta non si sono capiti
cause-expired = non è stato possibile consegnarlo in tempo
cause-list-refused = la lista di distribuzione non lo ha accettato
cause-complaint = secondo l’avviso, è stato segnalato come indesiderato
cause-delivered = secondo l’avviso, è stato consegnato
cause-unknown = l’avviso non dice chiaramente perché

delay-greylisted = il server del destinatario chiede di attendere un po’
delay-rate-limited = il server del destinatario chiede di rallentare
delay-mailbox-full = il server del destinatario dice che la casella al momento è piena
delay-sender-blocked = il server del destinatario al momento non accetta posta dal sistema di invio
delay-connection-failed = il server del destinatario non risponde
delay-domain-not-found = la parte dopo la @ al momento non si trova
delay-unknown = la consegna non è ancora riuscita

reason-tried-until = { $reason } · si riprova fino al giorno { $time }
reason-was-tried-until = { $reason } · termine previsto dei tentativi: { $time }
reason-no-failure = nessun errore segnalato, nessuna conferma
reason-at-risk = è stato rifiutato per qualcuno della stessa organizzazione
reason-receipt = lo dice una ricevuta
reason-accepted = il server del destinatario ha confermato di aver accettato il messaggio
reason-relayed = il sistema successivo non invia ricevute
reason-copy = lo mostra la copia del destinatario
reason-expanded = inoltrato ai suoi membri
reason-stands-for = inoltra la posta a { $address }
reason-same-mailbox = il sistema di posta del destinatario chiama questo indirizzo { $address }
reason-unknown = qui nulla dice che cosa è successo

why-report-says-failed = L’avviso indica questo indirizzo e dice che la consegna è fallita.
why-report-says-delayed = L’avviso indica questo indirizzo e parla di un ritardo, non di un errore.
why-report-calls-it-late = L’avviso parla di un ritardo.
why-text-says-time-is-over = Il suo testo dice che il tempo previsto per i tentativi è scaduto.
why-server-answered = La risposta viene dal server { $host }.
why-own-server-reports = L’avviso viene dal server { $host }.
why-report-names-them = L’avviso indica questo indirizzo.
why-tries-until = L’avviso annuncia tentativi fino al giorno { $time }.
why-server-took-it = Una ricevuta dice che il server { $host } lo ha accettato.
why-receipt-says-delivered = Una ricevuta dice che è stato consegnato.
why-receipt-says-relayed = Una ricevuta dice che è stato inoltrato a un sistema che non invia ricevute.
why-receipt-says-expanded = Una ricevuta dice che una lista lo ha inoltrato ai suoi membri.
why-report-names-others =
    { $count ->
        [one] In ciò che è tornato indietro figura un solo indirizzo, e non è questo.
       *[other] In ciò che è tornato indietro figurano { $count } indirizzi, e questo non è tra loro.
    }
why-no-report-at-hand = Qui non è stato aggiunto alcun avviso di errore.
why-was-addressed = Il messaggio era indirizzato a questa persona.
why-refusal-concerns-one = Il rifiuto riguarda una sola casella e non tocca le altre.
why-late-failure-possible = Un avviso di errore tardivo è ancora possibile fino al giorno { $time }.
why-late-failure-past = Dal giorno { $time } non si prevede più un avviso di errore tardivo.
why-neighbor-refused = Il messaggio è stato rifiutato per { $address }.
why-same-organization = Questa persona appartiene alla stessa organizzazione: il rifiuto può riguardare entrambe.
why-nothing-about-this-one = Qui nulla dice che cosa è successo alla copia di questa persona.
why-named-in-this-copy = Il messaggio indica questa persona tra i destinatari.
why-copy-says-nothing-of-others = La copia di una persona non mostra se quella di un’altra è arrivata.
why-draft = È una bozza, e nulla mostra che sia stata inviata.
why-report-names-nobody = L’avviso non dice chiaramente chi riguarda; potrebbe essere questa persona.
why-name-alone = Qui c’è solo un nome, e l’invio a { $address } è fallito o attende; potrebbe essere questa persona.
why-stands-for-another = Questo indirizzo inoltra la posta a { $address }.
why-same-mailbox = All’interno, questa casella è nota come { $address }.
why-behind-another = La posta per { $address } viene inoltrata a questo indirizzo.
why-not-in-to-or-cc = Questo indirizzo non è né in A né in Cc. Può trattarsi di una copia nascosta, di una lista o di un inoltro.
why-copy-from-mailbox = Questa copia è stata depositata nella casella del destinatario.
why-copy-from-server = Un server ha preso in carico questa copia per questa persona.
why-copy-had-at = Si trovava lì il giorno { $time }.
why-headers-can-be-edited = Un testo incollato può essere stato modificato: è affidabile solo quanto chi lo ha fornito.

step-check-address = Controlli l’indirizzo usato per { $names }, per esempio gli errori di battitura. Se sembra giusto, chieda per telefono quello attuale.
step-check-domain = Controlli la parte dopo la @ nell’indirizzo usato per { $names }.
step-ask-to-make-space = Avvisi { $names }, per telefono o in altro modo, che la casella è piena.
step-ask-for-address = Chieda a { $names } l’indirizzo attuale, per telefono o in altro modo.
step-ask-permission = Chieda a { $names }, per telefono o in altro modo, di autorizzare la ricezione dei suoi messaggi.
step-ask-own-administrator = Invii la nota al suo servizio informatico. Forse c’è qualcosa da correggere dalla sua parte.
step-ask-their-administrator = Contatti { $names } in altro modo. Il servizio informatico del destinatario deve controllare il server.
step-change-content = Invii di nuovo il messaggio a { $names } senza link né allegati. Se viene rifiutato ancora, telefoni.
step-make-smaller = Riduca gli allegati, oppure li condivida con un link.
step-send-later = Invii di nuovo il messaggio a { $names } più tardi.
step-send-fewer = Invii il messaggio a meno persone per volta.
step-resend-to-everybody = Poi invii di nuovo il messaggio.
step-resend-to-everybody-once-solved = Quando saprà che è risolto, invii di nuovo il messaggio.
step-resend-to-them =
    { $count ->
        [one] Poi invii di nuovo il messaggio solo a { $names }, non a tutti.
       *[other] Poi invii di nuovo il messaggio solo a { $names }, non a tutti.
    }
step-wait = Per ora non invii di nuovo il messaggio a { $names }: il sistema riprova da solo fino al giorno { $time }. In caso di errore arriva un altro avviso. Se è urgente, telefoni.
step-ask-whether-it-came = Chieda a { $names }, per telefono o in altro modo, se il messaggio è arrivato. Altrimenti lo invii di nuovo solo a { $names }.
step-tell-those-in-copy = Per conferma, scriva a { $names }. Può copiare il testo pronto.
step-look-in-junk = Chieda a { $names } di guardare nella posta indesiderata.
step-let-it-be = A non arrivare è stata una risposta automatica del suo programma di posta. Non deve fare nulla.
step-nothing-to-do = Non deve fare nulla.
step-add-sent-copy = Aggiunga il messaggio dalla posta inviata per vedere tutti i destinatari.
step-add-bounce = Se al mittente è tornato indietro un messaggio, lo aggiunga qui.
step-paste-quoted = Questo messaggio cita un avviso di mancato recapito. Copi quella parte del testo e la incolli qui.
step-add-what-came-back = Aggiunga il messaggio che è tornato indietro.

next-check-address = Controlli come è scritto l’indirizzo.
next-check-domain = Controlli la parte dopo la @.
next-ask-to-make-space = Comunichi in altro modo a questa persona che la casella è piena.
next-ask-for-address = Chieda l’indirizzo attuale in altro modo.
next-ask-permission = Chieda in altro modo a questa persona di autorizzare la ricezione dei suoi messaggi.
next-ask-own-administrator = Invii la nota al suo servizio informatico.
next-ask-their-administrator = Contatti questa persona in altro modo; deve intervenire il servizio informatico del destinatario.
next-change-content = Lo invii di nuovo senza link né allegati. Se viene rifiutato ancora, telefoni.
next-make-smaller = Riduca gli allegati.
next-send-later = Lo invii di nuovo più tardi.
next-send-fewer = Lo invii a meno persone per volta.
next-resend-to-them = Poi lo invii di nuovo solo a questo indirizzo.
next-wait = Attenda: il sistema di posta riprova da solo.
next-ask-whether-it-came = Chieda se il messaggio è arrivato.
next-look-in-junk = Se questa persona non lo vede, le chieda di guardare nella posta indesiderata.
next-nothing-to-do = Non deve fare nulla.

prove-ask-for-headers = Chieda a questa persona la sua copia, salvata come file (.eml), e la trascini qui.
prove-message-trace = Oppure chieda al suo servizio informatico una traccia del messaggio.
prove-server-log = Il suo servizio informatico può vedere i tentativi nel registro del sistema di posta.
prove-wait-until = Oppure attenda: dopo il giorno { $time } non si prevede più un avviso di errore tardivo.
prove-wait-over = Il tempo è passato: dal giorno { $time } non si prevede più un avviso di errore tardivo.

know-arrived = Arrivato non vuol dire letto. Il messaggio può essere nella posta indesiderata.
know-may-work-later = Lo stesso messaggio potrebbe passare più tardi: l’ostacolo può essere temporaneo.
know-will-fail-again = Un nuovo invio identico probabilmente fallirà finché non cambia qualcosa.
know-do-not-resend = Non lo invii di nuovo adesso: potrebbe arrivare due volte.
know-alias = Il seguito è indicato con l’indirizzo a cui il messaggio è stato inoltrato.
