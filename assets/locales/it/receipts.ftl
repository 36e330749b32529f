# What receipts, complaints and automatic answers say, on the Answer page: no technical words here.

headline-shown =
    { $count ->
        [one] Secondo una conferma di lettura, il messaggio è comparso sullo schermo di { $names }.
       *[other] Secondo le conferme di lettura, il messaggio è comparso sullo schermo di { $names }.
    }
headline-deleted =
    { $count ->
        [one] Secondo una conferma, { $names } ha eliminato il messaggio, forse senza leggerlo.
       *[other] Secondo le conferme, { $names } hanno eliminato il messaggio, forse senza leggerlo.
    }
headline-handled =
    { $count ->
        [one] È tornata una conferma da { $names }: il messaggio era arrivato.
       *[other] Sono tornate conferme da { $names }: il messaggio era arrivato.
    }
headline-complained =
    { $count ->
        [one] { $names } ha segnalato il messaggio come indesiderato. Quindi era arrivato.
       *[other] { $names } hanno segnalato il messaggio come indesiderato. Quindi era arrivato.
    }
headline-one-of-them-complained = Qualcuno ha segnalato il messaggio come indesiderato. Può essere una di queste persone: { $names }.
headline-asked-to-stop =
    { $count ->
        [one] { $names } non vuole più ricevere messaggi simili. Il suo era arrivato.
       *[other] { $names } non vogliono più ricevere messaggi simili. Il suo era arrivato.
    }
headline-wanted =
    { $count ->
        [one] { $names } ha tolto il messaggio dalla posta indesiderata. Quindi era arrivato.
       *[other] { $names } hanno tolto il messaggio dalla posta indesiderata. Quindi era arrivato.
    }
headline-answered =
    { $count ->
        [one] La casella di { $names } ha risposto automaticamente. Il messaggio vi è arrivato.
       *[other] Le caselle di { $names } hanno risposto automaticamente. Il messaggio vi è arrivato.
    }
headline-robot-answered = Un programma ha risposto per { $names }. Il sistema di posta del destinatario ha il messaggio.
headline-held-for-you = Il messaggio per { $names } è trattenuto in attesa che il mittente confermi di averlo inviato.
headline-held-for-moderator = Il messaggio per { $names } è trattenuto finché un moderatore non lo approva.
headline-certified-delivered =
    { $count ->
        [one] Posta certificata: il messaggio è stato consegnato nella casella di { $names }.
       *[other] Posta certificata: il messaggio è stato consegnato nelle caselle di { $names }.
    }
headline-certified-taken-over = Posta certificata: il gestore di { $names } ha il messaggio. La consegna non è ancora provata.
headline-certified-accepted = Il suo gestore di posta certificata ha inoltrato il messaggio a { $names }. La consegna non è ancora provata.
headline-not-verified = Un sistema di posta non ha potuto verificare chi ha inviato un messaggio a suo nome. Non è un errore di consegna.
headline-read-nobody = È tornata una conferma di lettura, ma non dice da chi.
headline-complaint-nobody = Qualcuno ha segnalato il messaggio come indesiderato, ma l’avviso non dice chi. Quindi era arrivato.
headline-certified-nobody = È tornata una ricevuta di posta certificata, ma non dice per chi.
headline-challenge-nobody = Il messaggio è trattenuto in attesa che il mittente confermi di averlo inviato. L’avviso non dice per chi.
headline-moderation-nobody = Una lista di distribuzione trattiene il messaggio finché un moderatore non lo approva. L’avviso non dice quale.

explain-shown = Una conferma di lettura è scritta dal programma di posta di chi riceve. Non prova mai che qualcuno abbia letto il messaggio.
explain-complaint = Una segnalazione non è un errore: significa che il messaggio è arrivato. Dopo più segnalazioni, i sistemi di posta possono bloccare il mittente.
explain-held = Trattenuto non vuol dire perso, ma nessuno ha ancora visto il messaggio. Alcuni programmi eliminano questi messaggi dopo qualche giorno.
explain-certified = La posta certificata (PEC) invia due tipi di ricevuta. Una dice che il suo gestore ha accettato il messaggio. L’altra dice che è arrivato in una casella, e solo questa prova la consegna.
explain-certified-delivered = In Italia la posta certificata (PEC) vale come consegnata quando è nella casella, come una raccomandata con ricevuta di ritorno. Non importa se viene letta. Altrove chieda a un legale che cosa prova.
explain-certified-failed = Conservi questo avviso come file, con i suoi allegati. Mostra che l’invio certificato è stato tentato e perché non è riuscito.
explain-refusal = Ciò che è tornato sembra una conferma o una risposta. Ma dice che un filtro ha rifiutato il messaggio.
explain-not-verified = Spesso un messaggio simile viene da qualcuno che si finge lei. Se è suo, forse manca un’impostazione nel suo sistema di posta.
explain-receipt-nobody = Aggiunga il messaggio dalla posta inviata, per poterlo collegare.

finding-receipt-missing =
    { $count ->
        [one] Ha chiesto una conferma, e quella di una persona qui manca. Di per sé non significa nulla.
       *[other] Ha chiesto una conferma, e quelle di { $count } persone qui mancano. Di per sé non significa nulla.
    }
finding-receipt-not-owed = Nessuno è obbligato a inviare una conferma. Un messaggio senza conferma può essere stato letto lo stesso.
finding-receipt-by-system = Outlook chiede a chi legge, oppure un’organizzazione disattiva le conferme. Gmail personale e Apple Mail non ne inviano mai, e nemmeno la maggior parte dei telefoni.
finding-delivery-receipt-not-sent = Non tutti i sistemi di posta inviano ricevute di consegna. Un errore verrebbe comunque segnalato.
finding-receipt-certified = Se le serve una prova, la prossima volta usi la posta certificata. In Italia è la PEC, altrove in Europa un servizio di recapito certificato (eIDAS).
finding-certified-transport = Questa copia è arrivata per posta certificata (PEC). Un gestore garantisce il mittente e l’ora; Mailtrail non controlla la firma.
finding-ordinary-in-certified = Questa copia è arrivata per posta ordinaria in una casella certificata. Non è posta certificata.

verdict-held-for-you = In attesa di conferma
verdict-held-for-moderator = In attesa di un moderatore
verdict-not-proven = Non ancora provato

reason-shown = secondo una conferma, è comparso sullo schermo
reason-with-time = { $reason } · { $time }
reason-deleted = secondo una conferma, è stato eliminato, forse senza essere letto
reason-handled = una conferma mostra che era arrivato
reason-complained = segnalato come indesiderato, quindi arrivato
reason-one-of-them-complained = una tra più persone: una di loro ha protestato
reason-asked-to-stop = non vuole più ricevere messaggi simili
reason-wanted = tolto dalla posta indesiderata da chi legge
reason-answered = questa casella ha risposto automaticamente
reason-robot-answered = un programma ha risposto per questo indirizzo
reason-held-for-you = un programma le chiede di confermare l’invio
reason-held-for-moderator = la lista chiede prima al suo moderatore
reason-certified-delivered = lo dice una ricevuta di avvenuta consegna
reason-certified-taken-over = preso in carico dal suo gestore; manca la ricevuta di consegna
reason-certified-accepted = inoltrato dal gestore del mittente; manca la ricevuta di consegna
reason-certified-not-accepted = il suo gestore ha rifiutato di inviarlo
reason-certified-virus = un gestore vi ha sospettato un virus
reason-certified-late = nessuna notizia dal suo gestore da dodici ore
reason-not-verified = non è stato possibile verificare il mittente

why-receipt-says-shown = Una conferma del programma di posta di questa persona dice che il messaggio è comparso sullo schermo.
why-receipt-written-at = La conferma è stata scritta il giorno { $time }.
why-receipt-sent-by-itself = Il programma di posta ha scritto la conferma da solo.
why-shown-is-not-read = Comparso sullo schermo non vuol dire letto. Nessuno può provare che qualcuno lo abbia letto.
why-receipt-says-deleted = Una conferma del programma di posta di questa persona dice che il messaggio è stato eliminato.
why-deleted-perhaps-unread = Quindi era arrivato. Nessuno può dire se prima sia stato letto.
why-receipt-says-handled = Una conferma dice che un programma ha inoltrato o elaborato il messaggio.
why-receipt-denies = Una conferma dice che questa persona non vuole dire che cosa ne è stato del messaggio.
why-receipt-cannot-say = È tornata una conferma, ma non dice che cosa ne è stato del messaggio.
why-receipt-means-it-was-there = Solo un programma che ha il messaggio può inviare una conferma simile.
why-receipt-has-error = La conferma segnala un errore: forse non è stato possibile aprire il messaggio.
why-filter-refused = Un filtro di questa casella ha rifiutato il messaggio.
why-refusal-is-no-receipt = Ciò che è tornato sembra una conferma o una risposta, ma è un rifiuto.
why-complained = Qualcuno ha segnalato il messaggio come indesiderato, e il sistema di posta lo ha comunicato.
why-asked-to-stop = Qualcuno ha chiesto di non ricevere più messaggi simili.
why-said-to-be-wanted = Qualcuno ha indicato che il messaggio non è spam.
why-complaint-needs-the-message = Può farlo solo chi ha il messaggio.
why-complaint-names-several = L’avviso indica più indirizzi e non dice di quale si tratta.
why-sender-not-verified = Un sistema di posta non ha potuto verificare che il messaggio venisse dal titolare dell’indirizzo del mittente.
why-perhaps-forged = Forse lo ha scritto qualcun altro. Non è certo che sia stato consegnato.
why-answered-automatically = Da questo indirizzo è tornata una risposta automatica.
why-mailbox-answers-what-it-has = Una casella risponde solo a ciò che ha ricevuto.
why-robot-is-no-reader = L’ha scritta un programma. Ciò non mostra che una persona veda il messaggio.
why-asked-to-confirm = Un programma le chiede di confermare di aver inviato il messaggio.
why-held-until-confirmed = Fino ad allora è trattenuto, e questa persona probabilmente non lo vede.
why-list-asks-moderator = La lista dice che un moderatore deve prima approvare il messaggio.
why-members-have-nothing-yet = Fino ad allora i membri della lista non lo ricevono.
why-certified-delivered = Una ricevuta di avvenuta consegna dice che il messaggio è stato depositato in questa casella.
why-certified-at = Il gestore indica l’ora: { $time }.
why-certified-has-legal-value = In Italia il messaggio vale da allora come consegnato, letto o no, come una raccomandata con ricevuta di ritorno.
why-signature-not-checked = Mailtrail non controlla la firma del gestore.
why-certified-taken-over = Il gestore di questa persona conferma di aver preso in carico il messaggio.
why-certified-delivery-not-shown = Solo la ricevuta di avvenuta consegna mostra se è arrivato nella casella.
why-certified-accepted = Il suo gestore conferma di aver accettato il messaggio e di averlo inoltrato.
why-certified-to-ordinary-mailbox = Questa casella è ordinaria: non arriverà alcuna ricevuta di avvenuta consegna.
why-certified-not-delivered = Un avviso di mancata consegna dice che il messaggio non è stato consegnato a questo indirizzo.
why-certified-not-accepted = Il suo gestore ha rifiutato il messaggio e non lo ha inviato.
why-certified-virus = Un gestore ha sospettato un virus nel messaggio e lo ha fermato.
why-certified-late = Da dodici ore il suo gestore non ha notizie dal gestore di questa persona.
why-certified-late-goes-on = Il messaggio può ancora essere consegnato. Altrimenti entro altre dodici ore dovrebbe arrivare un avviso definitivo.

step-read-the-answer = Legga la risposta automatica di { $names }. Può indicare una data, o un’altra persona a cui scrivere.

next-read-the-answer = Legga la risposta automatica: può indicare una data, o un’altra persona.

step-confirm-sending = Avvisi { $names } per telefono, oppure segua l’avviso. Non vi inserisca mai una password: avvisi simili possono essere falsi.

next-confirm-sending = Avvisi questa persona in altro modo, oppure segua l’avviso senza inserire password.

step-wait-for-moderator = Attenda, oppure chieda al moderatore di { $names }. Non invii di nuovo il messaggio: verrebbe trattenuto ancora.

next-wait-for-moderator = Attenda, oppure chieda al moderatore della lista.

step-stop-writing = Non invii altri messaggi simili a { $names }. Se è un invio a più persone, tolga l’indirizzo dall’elenco.

next-stop-writing = Non invii altri messaggi simili; tolga l’indirizzo dall’elenco.

step-keep-receipt = Conservi la ricevuta per { $names } come file, con i suoi allegati. È la sua prova.

next-keep-receipt = Conservi la ricevuta come file, con i suoi allegati: è la sua prova.

step-look-for-delivery-receipt = Cerchi nella sua casella la ricevuta di avvenuta consegna («CONSEGNA») per { $names }, e la aggiunga qui.

next-look-for-delivery-receipt = Cerchi la ricevuta di avvenuta consegna («CONSEGNA») e la aggiunga qui.

step-ask-for-answer = Se deve sapere se il messaggio è stato letto, chieda una risposta a { $names }.

next-ask-for-answer = Se deve sapere se il messaggio è stato letto, chieda una risposta.

prove-certified-mail = La prossima volta, se le serve una prova: la posta certificata (PEC in Italia, recapito certificato altrove in Europa).

source-read-receipt = Conferma di lettura
source-certified-receipt = Ricevuta certificata
source-complaint = Segnalazione
source-answer = Risposta automatica
source-disposition-part = Conferma di lettura
source-complaint-part = Segnalazione
fact-certified = Posta certificata
fact-asks-for-receipt = Conferma richiesta
fact-list = Lista di distribuzione
fact-complaint = Segnalazione
