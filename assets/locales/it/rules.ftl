# What single rules find: words of the Answer page, no technical ones here.

headline-only-delayed =
    { $count ->
        [one] Nessuna consegna è fallita finora. Per un indirizzo il sistema di posta sta ancora tentando di consegnare il messaggio.
       *[other] Nessuna consegna è fallita finora. Per { $number } indirizzi il sistema di posta sta ancora tentando di consegnare il messaggio.
    }
headline-copy-failed =
    { $count ->
        [one] Una persona in copia non ha ricevuto il messaggio.
       *[other] { $number } persone in copia non hanno ricevuto il messaggio.
    }
headline-main-probably =
    { $count ->
        [one] La persona a cui ha scritto probabilmente lo ha ricevuto.
       *[other] Le { $number } persone a cui ha scritto probabilmente lo hanno ricevuto.
    }
headline-main-very-likely =
    { $count ->
        [one] La persona a cui ha scritto molto probabilmente lo ha ricevuto.
       *[other] Le { $number } persone a cui ha scritto molto probabilmente lo hanno ricevuto.
    }
headline-list-failed =
    { $count ->
        [one] Una lista o un gruppo non ha accettato il suo messaggio, quindi i membri non lo hanno ricevuto per quella via.
       *[other] Liste o gruppi che non hanno accettato il suo messaggio: { $number }. I loro membri non lo hanno ricevuto per quella via.
    }
headline-contradicted =
    { $count ->
        [one] Per una persona due elementi si contraddicono: uno dice che non è arrivato, l’altro che è arrivato.
       *[other] Per { $number } persone alcuni elementi si contraddicono: gli uni dicono che non è arrivato, gli altri che è arrivato.
    }
headline-stopped-for-all =
    { $count ->
        [one] È stato rifiutato già dal sistema di posta del mittente, quindi probabilmente nemmeno l’altra persona lo ha ricevuto.
       *[other] È stato rifiutato già dal sistema di posta del mittente, quindi probabilmente nemmeno le altre { $number } persone lo hanno ricevuto.
    }
headline-quarantined =
    { $count ->
        [one] Il sistema di posta di una persona trattiene il messaggio.
       *[other] I sistemi di posta di { $number } persone trattengono il messaggio.
    }
headline-system-message = Questo messaggio viene da un sistema di posta, ma Mailtrail non vi ha trovato alcun errore di consegna.
explain-system-message = Se un suo messaggio è davvero tornato indietro, aggiunga quel ritorno, o il messaggio dalla cartella Posta inviata.

headline-not-sent = Il suo programma di posta non ha inviato questo messaggio.
finding-not-handed-over = Di solito allora non l’ha ricevuto nessuno: è ancora nella posta in uscita o nelle bozze.
reason-stopped-for-all = rifiutato già dal sistema di posta del mittente
reason-passed-on = una regola di questa casella l’ha inoltrato
reason-quarantined = il messaggio è trattenuto per un controllo
reason-no-reports-wanted = per questo messaggio non si segnalano errori

why-quarantined = Il rapporto parla di un errore. Il suo testo dice che il messaggio è trattenuto per un controllo.
why-refused-together = Una sola risposta del server l’ha rifiutato per { $count } indirizzi insieme. Gli indirizzi possono quindi essere tutti giusti.
why-late-then-failed = Prima è stato segnalato un ritardo, poi il mancato recapito.
why-late-then-arrived = Prima è stato segnalato un ritardo, poi il messaggio è arrivato.
why-never-left = Il suo stesso sistema di posta ha rifiutato di inviare il messaggio. Un rifiuto così riguarda tutti i destinatari.
why-no-reports-wanted = Il messaggio è stato inviato senza che gli errori vengano segnalati. Il silenzio qui non dice nulla.
why-sent-to-each-alone = Il messaggio è stato inviato a ogni persona separatamente. Anche i rapporti su questa persona arrivano separatamente.
finding-reports-elsewhere = I rapporti su questo messaggio vanno a { $address }. Li cerchi in quella casella.
why-is-a-list = Questo indirizzo è una lista. Se un membro non riceve il messaggio, lo viene a sapere il gestore, non lei.
why-forwarded-copy-failed = Non è arrivata la copia inoltrata a { $address }. Questa casella può averne una propria.
why-rule-passed-it-on = Una regola di questa casella ha inoltrato il messaggio, quindi lì era arrivato.
finding-passed-on = Il ritorno riguarda una copia inoltrata da una regola di { $address }. Il messaggio quindi lì era arrivato.
why-one-report-each = Questo sistema di posta invia un rapporto per ogni indirizzo. Un rapporto su questa persona può ancora arrivare.

fact-handling = Istruzione di trattamento

headline-passed-on-failed =
    { $count ->
        [one] Un indirizzo a cui il suo messaggio è stato inoltrato non lo ha ricevuto.
       *[other] { $number } indirizzi a cui il suo messaggio è stato inoltrato non lo hanno ricevuto.
    }
reason-reports-elsewhere = i rapporti su questa persona arrivano separatamente
step-resend-to-all = Invii poi di nuovo il messaggio a tutti i destinatari.
step-ask-to-release = Chieda a { $names }, per telefono o in altro modo, di far sbloccare il messaggio. Per ora non lo invii di nuovo.
next-ask-to-release = Chieda, in altro modo, di far sbloccare il messaggio.

why-cause-is-a-guess = Il motivo è una supposizione: la risposta ha solo un codice generico.
why-may-still-wait = Fino ad allora il messaggio può essere ancora in attesa dalla sua parte.

# Somebody of another domain at the same provider.
why-same-servers = Gli stessi server ricevono la posta di questo indirizzo: il rifiuto può riguardare entrambi.
reason-at-risk-beside = è stato rifiutato per qualcuno presso lo stesso fornitore
reason-contradicted = un elemento dice che è arrivato, un altro che non è arrivato

# Un indirizzo dietro un altro, e ciò che non è mai partito.
headline-forwarded-failed =
    { $count ->
        [one] Un indirizzo inoltra la posta a un altro, e là il suo messaggio non è arrivato.
       *[other] { $number } indirizzi inoltrano la posta ad altri, e là il suo messaggio non è arrivato.
    }
verdict-forwarded-failed = Inoltrato, là non consegnato
verdict-stopped = Probabilmente non consegnato
explain-forwarded-failed = L’indirizzo che inoltra la posta ne conserva forse anche una copia. L’avviso non lo dice.
explain-silence-past = «Molto probabilmente» significa che il tempo consueto per gli avvisi tardivi è passato.
step-tell-owner = Avvisi { $names }, per telefono o in altro modo, che l’inoltro a { $address } non funziona.
next-tell-owner = Avvisi in altro modo il titolare del primo indirizzo che l’inoltro non funziona.
step-ask-list-owner = Chieda a chi gestisce { $names } di poter scrivere alla lista, o a un membro di inoltrare il messaggio.
next-ask-list-owner = Chieda a chi gestisce la lista di autorizzare i suoi messaggi.
step-resend-once-solved =
    { $count ->
        [one] Quando saprà che è risolto, invii di nuovo il messaggio solo a { $names }, non a tutti.
       *[other] Quando saprà che è risolto, invii di nuovo il messaggio solo a { $names }, non a tutti.
    }
next-resend-once-solved = Quando saprà che è risolto, invii di nuovo il messaggio, ma non a tutti.

# Titoli che nominano una o due persone.
headline-failed-named =
    { $count ->
        [one] { $names } non ha ricevuto il messaggio.
       *[other] { $names } non hanno ricevuto il messaggio.
    }
headline-probably-named =
    { $count ->
        [one] { $names } probabilmente lo ha ricevuto.
       *[other] { $names } probabilmente lo hanno ricevuto.
    }
headline-very-likely-named =
    { $count ->
        [one] { $names } molto probabilmente lo ha ricevuto.
       *[other] { $names } molto probabilmente lo hanno ricevuto.
    }
headline-all-probably-named =
    { $count ->
        [one] Nessun errore è segnalato: { $names } probabilmente ha ricevuto il messaggio.
       *[other] Nessun errore è segnalato: { $names } probabilmente hanno ricevuto il messaggio.
    }
headline-all-very-likely-named =
    { $count ->
        [one] Nessun errore è segnalato: { $names } molto probabilmente ha ricevuto il messaggio.
       *[other] Nessun errore è segnalato: { $names } molto probabilmente hanno ricevuto il messaggio.
    }
headline-delayed-named = Per { $names } il sistema di posta sta ancora tentando di consegnare il messaggio.
headline-delayed-over-named = Per { $names } il messaggio era in ritardo, e da allora non ci sono notizie.
headline-only-delayed-named = Nessuna consegna è fallita finora. Il messaggio non è ancora arrivato a { $names }, e il sistema di posta riprova.
headline-list-failed-named =
    { $count ->
        [one] La lista { $names } non ha accettato il messaggio, quindi i membri non lo hanno ricevuto tramite la lista.
       *[other] Le liste { $names } non hanno accettato il messaggio, quindi i membri non lo hanno ricevuto tramite le liste.
    }
headline-contradicted-named = Non è certo che il messaggio sia arrivato a { $names }: un elemento dice di sì, un altro di no.
headline-quarantined-named =
    { $count ->
        [one] Il sistema di posta di { $names } trattiene il messaggio.
       *[other] I sistemi di posta di { $names } trattengono il messaggio.
    }
headline-stopped-for-all-named =
    { $count ->
        [one] È stato rifiutato già dal sistema di posta del mittente, quindi probabilmente nemmeno { $names } lo ha ricevuto.
       *[other] È stato rifiutato già dal sistema di posta del mittente, quindi probabilmente nemmeno { $names } lo hanno ricevuto.
    }
headline-forwarded-failed-named = La posta per { $names } viene inoltrata, e là il messaggio non è arrivato.
verdict-contradicted = Da verificare
reason-no-failure-past = nessun errore segnalato, e non se ne attendono più
step-keep-blind-copy =
    { $count ->
        [one] { $names } era in copia nascosta (Ccn). Non ne parli agli altri.
       *[other] { $names } erano in copia nascosta (Ccn). Non ne parli agli altri.
    }
next-keep-blind-copy = Questo indirizzo era in copia nascosta (Ccn). Non ne parli agli altri.
