//! Hand-made documents for the window's tests, so that views are tested without the core.

use mailtrail::evidence::{Bytes, Source, SourceId, Span};
use mailtrail::judge::{Certainty, Doubt, Outcome, Verdict};
use mailtrail::mail::{Cause, Hop, Role, Timestamp, Zone};
use mailtrail::report::{
    Bar, Clause, DeskLine, DeskPage, Document, DoubtView, EnvelopePage, EnvelopeRow, Fits, Fold, Group, Highlight,
    HopColumn, HopLine, Letter, MailProgram, Mark, Message, News, NoteGroup, Person, Platform, Proof, Quote, Ready,
    RoutePage, RouteView, Shelf, SourceView, Statement, StopLine, Summary, Tone,
};
use mailtrail::state::{Contents, Event, ListEvent, Offer, Progress, Row, Settings, Stands, State};
use mailtrail::trail::Kind;
use mailtrail::words::Language;
use std::sync::{Arc, OnceLock};

/// What lies on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Empty,
    Small,
    Large,
    NotMail,
    /// A list of many incidents.
    List,
    /// One of them.
    Opened,
    /// Something that counts for nothing.
    Doubtful,
}

pub const CASES: [Case; 7] =
    [Case::Empty, Case::Small, Case::Large, Case::NotMail, Case::List, Case::Opened, Case::Doubtful];

/// A state with a case on the table.
pub fn state(case: Case, language: Language) -> State {
    let mut state = State::new(Settings::default(), language, Zone::UTC);
    let document = match case {
        Case::Empty => return state,
        Case::Small => small(language),
        Case::Large => large(language),
        Case::NotMail => not_mail(language),
        Case::Doubtful => doubtful(language),
        Case::List => {
            read_list(&mut state, INCIDENTS);
            return state;
        }
        Case::Opened => {
            read_list(&mut state, INCIDENTS);
            state.apply(Event::List(ListEvent::RowChosen(7)));
            small(language)
        }
    };
    let handed = document.sources.iter().filter(|it| it.parent.is_none());
    state.pieces = handed.map(|it| Source::handed(it.name.clone(), it.bytes.clone())).collect();
    state.letters.clone_from(&document.letters);
    state.document = Some(Arc::new(document));
    state
}

fn pick(language: Language, texts: [&str; 5]) -> String {
    let [english, french, italian, german, spanish] = texts;
    match language {
        Language::English => english,
        Language::French => french,
        Language::Italian => italian,
        Language::German => german,
        Language::Spanish => spanish,
    }
    .to_owned()
}

pub const RAW: &str = "Received: from poste.valmont.example by filtre.valmont.example\r\n\twith ESMTPS id 4F2; Fri, 20 Nov 2026 20:00:01 +0100\r\nFrom: Claire Besson <claire@valmont.example>\r\nTo: Marc Delorme <m.delorme@atelier-nord.example>\r\nCc: =?utf-8?q?In=C3=A8s?= <ines.faure@mairie-valmont.example>\r\nSubject: Compte rendu \u{202E}fdp.exe\r\n\r\nFinal-Recipient: rfc822; m.delorme@atelier-nord.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n";

fn span(text: &str) -> Span {
    let start = RAW.find(text).expect("the text is in the fixture");
    Span::new(SourceId(0), start..start + text.len())
}

fn statement(text: String, proof: Option<Span>) -> Statement {
    Statement { text, proof }
}

fn person(name: Option<&str>, address: &str, role: &str, mark: Mark, tone: Tone) -> Person {
    Person {
        place: 0,
        address: address.to_owned(),
        shown_address: address.to_owned(),
        name: name.map(str::to_owned),
        roles: vec![if role == "Cc" { Role::Cc } else { Role::To }],
        role_label: role.to_owned(),
        in_headers: true,
        in_envelope: true,
        became: None,
        verdict: Verdict::NoFailureReported,
        certainty: Certainty::Inferred,
        verdict_key: "verdict-probably",
        verdict_word: String::new(),
        mark,
        tone,
        reason: String::new(),
        why: vec![],
        next_steps: vec![],
        would_prove: vec![],
        good_to_know: vec![],
        cause: None,
        status: None,
        reply: None,
        stage: None,
        scope: None,
        permanent: None,
        reporting_mta: None,
        remote_mta: None,
        at: None,
        retry_until: None,
        late_failure_until: None,
        diagnostic: None,
        evidence: vec![],
    }
}

/// One address failed, two people in copy.
#[expect(clippy::too_many_lines, reason = "a whole document, five languages")]
pub fn small(language: Language) -> Document {
    let say = |texts| pick(language, texts);
    let to = say(["To", "À", "A", "An", "Para"]);
    let mut marc = person(Some("Marc Delorme"), "m.delorme@atelier-nord.example", &to, Mark::NotDelivered, Tone::Bad);
    marc.verdict = Verdict::Failed;
    marc.verdict_word = say(["Not delivered", "Non remis", "Non consegnato", "Nicht zugestellt", "No entregado"]);
    marc.reason = say([
        "their server says it does not know this address",
        "son serveur dit ne pas connaître cette adresse",
        "il suo server dice di non conoscere questo indirizzo",
        "der Server des Empfängers sagt, er kenne diese Adresse nicht",
        "el servidor del destinatario dice que no conoce esta dirección",
    ]);
    marc.why = vec![statement(
        say([
            "The report says: 550 5.1.1 User unknown.",
            "L’avis dit : 550 5.1.1 User unknown.",
            "L’avviso dice: 550 5.1.1 User unknown.",
            "Die Meldung sagt: 550 5.1.1 User unknown.",
            "El aviso dice: 550 5.1.1 User unknown.",
        ]),
        Some(span("550 5.1.1 User unknown")),
    )];
    marc.next_steps = vec![say([
        "Check the address.",
        "Vérifiez l’adresse.",
        "Controlli l’indirizzo.",
        "Prüfen Sie die Adresse.",
        "Revise la dirección.",
    ])];
    let likely = |name: &str, address: &str| {
        let mut person = person(Some(name), address, "Cc", Mark::Likely, Tone::Good);
        person.verdict_word = say([
            "Very likely arrived",
            "Très probablement arrivé",
            "Molto probabilmente arrivato",
            "Sehr wahrscheinlich angekommen",
            "Muy probablemente llegó",
        ]);
        person.reason = say([
            "no failure reported",
            "aucun échec signalé",
            "nessun errore segnalato",
            "kein Fehler gemeldet",
            "sin avisos de error",
        ]);
        person.why = vec![
            statement(
                say([
                    "The report names one address only, and it is not theirs.",
                    "L’avis de non-remise nomme une seule adresse, et ce n’est pas la sienne.",
                    "L’avviso nomma un solo indirizzo, e non è il suo.",
                    "Die Meldung nennt nur eine Adresse, und diese hier ist es nicht.",
                    "El aviso menciona una sola dirección, y no es esta.",
                ]),
                Some(span("Final-Recipient: rfc822; m.delorme@atelier-nord.example")),
            ),
            statement(
                say([
                    "The refusal concerns one person, and their address is in another domain.",
                    "Le refus ne concerne qu’une personne, et son adresse est dans un autre domaine.",
                    "Il rifiuto riguarda una persona sola, e il suo indirizzo è in un altro dominio.",
                    "Die Ablehnung betrifft nur eine Person, und deren Adresse gehört zu einer anderen Domain.",
                    "El rechazo se refiere a una sola persona, y su dirección está en otro dominio.",
                ]),
                Some(span("Status: 5.1.1")),
            ),
            statement(
                say([
                    "The message left six days ago. A late failure is no longer expected.",
                    "Le message est parti il y a six jours. Un échec tardif n’est plus attendu.",
                    "Il messaggio è partito sei giorni fa. Un errore tardivo non è più atteso.",
                    "Die Nachricht ging vor sechs Tagen hinaus. Eine verspätete Fehlermeldung ist nicht mehr zu erwarten.",
                    "El mensaje salió hace seis días. Ya no se espera un aviso de error tardío.",
                ]),
                None,
            ),
        ];
        person.would_prove = vec![Proof {
            id: "copy",
            text: say([
                "Ask for their copy of the message, then drop it here.",
                "Demandez-lui sa copie du message, puis déposez-la ici.",
                "Chieda la sua copia del messaggio e la trascini qui.",
                "Bitten Sie diese Person um ihre Kopie der Nachricht, und ziehen Sie sie hierher.",
                "Pida a esta persona su copia del mensaje y arrástrela aquí.",
            ]),
            ready: vec![
                Ready {
                    id: "request",
                    fits: Fits::Program(MailProgram::Gmail),
                    title: "Gmail".to_owned(),
                    text: "Show original".to_owned(),
                },
                Ready {
                    id: "trace",
                    fits: Fits::Platform(Platform::Microsoft365),
                    title: "PowerShell".to_owned(),
                    text: "Get-MessageTraceV2".to_owned(),
                },
            ],
        }];
        person.good_to_know = vec![say([
            "Arrived does not mean read. The message may be in Junk.",
            "Arrivé ne veut pas dire lu. Le message peut être dans le courrier indésirable.",
            "Arrivato non vuol dire letto. Il messaggio può essere nella posta indesiderata.",
            "Angekommen heißt nicht gelesen. Die Nachricht kann im Spam-Ordner liegen.",
            "Que haya llegado no significa que se haya leído. Puede estar en el correo no deseado.",
        ])];
        person
    };
    let people = vec![
        marc,
        likely("Inès Faure", "ines.faure@mairie-valmont.example"),
        likely("Paolo Ricci", "p.ricci@studio-ricci.example"),
    ];
    Document {
        language,
        kind: Kind::Bounce,
        outcome: Outcome::PartlyFailed,
        headline: say([
            "One address failed. The two people in copy very likely have your message.",
            "Une adresse n’a pas reçu votre message. Pour les deux personnes en copie, il est très probablement arrivé.",
            "Un indirizzo non ha ricevuto il Suo messaggio. Alle due persone in copia è molto probabilmente arrivato.",
            "Eine Adresse hat Ihre Nachricht nicht erhalten. Die zwei Personen in Kopie haben sie sehr wahrscheinlich erhalten.",
            "Una dirección no recibió su mensaje. Las dos personas en copia muy probablemente lo recibieron.",
        ]),
        subtitle: say([
            "“Compte rendu du 20 novembre” · sent 20 Nov 2026, 20:00 by Claire Besson",
            "« Compte rendu du 20 novembre » · envoyé le 20 nov. 2026 à 20:00 par Claire Besson",
            "«Compte rendu du 20 novembre» · inviato il 20 nov 2026 alle 20:00 da Claire Besson",
            "„Compte rendu du 20 novembre“ · gesendet am 20. Nov. 2026, 20:00 Uhr von Claire Besson",
            "«Compte rendu du 20 novembre» · enviado por Claire Besson el 20 nov 2026, 20:00",
        ]),
        explanation: vec![say([
            "Arrived means that their mail system has it. It can still lie in Junk.",
            "Arrivé veut dire que leur messagerie l’a. Il peut encore se trouver dans le courrier indésirable.",
            "Arrivato vuol dire che il loro sistema di posta lo ha. Può ancora trovarsi nella posta indesiderata.",
            "„Angekommen“ heißt, dass das Mailsystem des Empfängers die Nachricht hat. Vielleicht liegt sie im Spam-Ordner.",
            "«Llegó» significa que el sistema de correo del destinatario tiene el mensaje. Puede estar en el correo no deseado.",
        ])],
        doubts: vec![],
        message: Message::default(),
        people,
        steps: vec![
            say([
                "Check Marc Delorme’s address. Often it is a typing mistake or an old address.",
                "Vérifiez l’adresse de Marc Delorme. C’est souvent une faute de frappe ou une ancienne adresse.",
                "Controlli l’indirizzo di Marc Delorme. Spesso è un errore di battitura o un vecchio indirizzo.",
                "Prüfen Sie die Adresse von Marc Delorme. Oft ist ein Tippfehler oder eine alte Adresse die Ursache.",
                "Revise la dirección de Marc Delorme. A menudo la causa es un error al escribir o una dirección antigua.",
            ]),
            say([
                "Send the message again to him alone, not to everybody.",
                "Renvoyez le message à lui seul, pas à tout le monde.",
                "Invii di nuovo il messaggio solo a lui, non a tutti.",
                "Senden Sie die Nachricht noch einmal, nur an ihn, nicht an alle.",
                "Envíe el mensaje de nuevo solo a él, no a todos.",
            ]),
            say([
                "Tell the people in copy: the message is ready.",
                "Prévenez les personnes en copie : le message est prêt.",
                "Avvisi le persone in copia: il messaggio è pronto.",
                "Benachrichtigen Sie die Personen in Kopie: Die Nachricht liegt bereit.",
                "Avise a las personas en copia: el mensaje está listo.",
            ]),
        ],
        letters: letters(language),
        route: route(language),
        envelope: envelope(language),
        desk: desk(language),
        findings: vec![],
        sources: sources(language),
    }
}

/// A trap beside the small case.
fn doubtful(language: Language) -> Document {
    let mut document = small(language);
    let word = pick(
        language,
        [
            "Not a real report",
            "N’est pas un vrai avis",
            "Non è un vero avviso",
            "Keine echte Meldung",
            "No es un aviso real",
        ],
    );
    if let Some(first) = document.sources.first_mut() {
        first.doubt = Some(word.clone());
    }
    document.doubts = vec![DoubtView {
        source: Some(SourceId(0)),
        doubt: Doubt::Fake,
        title: format!("{word}."),
        word,
        signs: vec![statement("550".into(), Some(span("550 5.1.1 User unknown")))],
        steps: vec!["…".into()],
        links: vec!["xn--outlk-myea.example (outlооk.example)".into()],
        files: vec!["page.html".into()],
    }];
    let noted = vec![
        statement("spf=pass".into(), Some(span("Received: from"))),
        statement("dkim=pass".into(), Some(span("Status: 5.1.1"))),
    ];
    if let Some(way) = document.route.routes.first_mut() {
        way.notes = vec![NoteGroup { title: "filtre.valmont.example".into(), notes: noted }];
    }
    document
}

/// Four steps: nothing to copy, lines for several mail systems, requests for several programs, a reminder.
fn desk(language: Language) -> DeskPage {
    let step = |id, texts, ready| {
        let title = pick(language, texts);
        DeskLine { id, say: format!("{title} (1)"), tasks: vec![format!("{title} (2)")], title, ready }
    };
    let ready = |id, fits, title: &str| Ready { id, fits, title: title.to_owned(), text: format!("{id} '{title}'") };
    let of = |platform: Platform| Fits::Platform(platform);
    let searches = vec![
        ready("trace", of(Platform::Microsoft365), "PowerShell"),
        ready("journal", of(Platform::Unix), "Journal"),
        ready("log-files", of(Platform::Unix), "Logs"),
    ];
    let requests = MailProgram::ALL.iter().map(|it| ready("request", Fits::Program(*it), it.id())).collect();
    let reminder = vec![ready(Ready::REMINDER, Fits::Everybody, "ICS")];
    let confirm = ["Confirm it", "Confirmez-le", "Lo confermi", "Bestätigen", "Confírmelo"];
    let search = ["Search", "Cherchez", "Cerchi", "Suchen", "Busque"];
    let ask = ["Ask", "Demandez", "Chieda", "Fragen", "Pida"];
    let wait = ["Wait", "Attendez", "Attenda", "Warten", "Espere"];
    DeskPage {
        platform: Some(Platform::Unix),
        steps: vec![
            step("confirm-message", confirm, vec![]),
            step("search-records", search, searches),
            step("ask-for-copy", ask, requests),
            step("wait-for-late-report", wait, reminder),
        ],
    }
}

fn letters(language: Language) -> Vec<Letter> {
    let say = |texts| pick(language, texts);
    vec![
        Letter {
            id: "to-copies",
            shelf: Shelf::Writer,
            title: say([
                "Message to the people in copy",
                "Message aux personnes en copie",
                "Messaggio alle persone in copia",
                "Nachricht an die Personen in Kopie",
                "Mensaje a las personas en copia",
            ]),
            to: vec!["ines.faure@mairie-valmont.example".into(), "p.ricci@studio-ricci.example".into()],
            bcc: vec![],
            elsewhere: false,
            gap: None,
            subject: say([
                "About my message of 20 November",
                "Mon message du 20 novembre",
                "Il mio messaggio del 20 novembre",
                "Meine Nachricht vom 20. November",
                "Mi mensaje del 20 de noviembre",
            ]),
            body: say([
                "Hello,\n\nThe main address returned an error, but your copy seems to have gone out. If you do not see it, please look in Junk and search for “Compte rendu du 20 novembre”.\n\nKind regards",
                "Bonjour,\n\nL’adresse principale a renvoyé une erreur, mais la copie qui vous était destinée semble bien partie. Si vous ne la voyez pas, regardez dans le courrier indésirable et cherchez « Compte rendu du 20 novembre ».\n\nCordialement",
                "Buongiorno,\n\nl’indirizzo principale ha restituito un errore, ma la copia destinata a Lei sembra partita. Se non la vede, guardi nella posta indesiderata e cerchi «Compte rendu du 20 novembre».\n\nCordiali saluti",
                "Guten Tag,\n\ndie Hauptadresse hat einen Fehler gemeldet, aber die Kopie an Sie ging wohl hinaus. Falls Sie sie nicht sehen, schauen Sie bitte in den Spam-Ordner, und suchen Sie nach „Compte rendu du 20 novembre“.\n\nMit freundlichen Grüßen",
                "Buenos días:\n\nLa dirección principal devolvió un error, pero la copia destinada a usted parece haber salido. Si no la ve, le ruego que mire en el correo no deseado y busque «Compte rendu du 20 novembre».\n\nSaludos cordiales",
            ]),
        },
        Letter {
            id: "to-admin",
            shelf: Shelf::Writer,
            title: say([
                "Note for your mail team",
                "Note pour votre équipe messagerie",
                "Nota per il reparto posta",
                "Notiz für die IT-Abteilung",
                "Nota para el equipo de informática",
            ]),
            to: vec![],
            bcc: vec![],
            elsewhere: false,
            gap: None,
            subject: "550 5.1.1".into(),
            body: "550 5.1.1 User unknown".into(),
        },
    ]
}

fn hop(index: usize, title: &str, detail: String, delay: &str, seconds: Option<i64>, at: i64, long: bool) -> HopLine {
    let (from, by) = title.split_once(" → ").unwrap_or(("", title));
    let time = format!("20:{:02}:{:02}", at / 60, at % 60);
    let clause = |column: &HopColumn| {
        let text = match column {
            HopColumn::Number => (index + 1).to_string(),
            HopColumn::Time => time.clone(),
            HopColumn::TimeUtc => time.replacen("20:", "19:", 1),
            HopColumn::Delay => delay.to_owned(),
            HopColumn::From => from.to_owned(),
            HopColumn::By => by.to_owned(),
            HopColumn::With => "ESMTPS".to_owned(),
            HopColumn::Tls => "TLSv1.3".to_owned(),
            HopColumn::Id => "4F2".to_owned(),
            HopColumn::For => String::new(),
        };
        Clause { text, meaning: format!("{column:?} of stamp {}", index + 1) }
    };
    HopLine {
        index,
        title: title.to_owned(),
        detail,
        clauses: HopColumn::ALL.iter().map(clause).collect(),
        time_utc: time.replacen("20:", "19:", 1),
        time: time.clone(),
        delay: delay.to_owned(),
        delay_seconds: seconds,
        bar: Some(Bar { start: at - seconds.unwrap_or(0), seconds: seconds.unwrap_or(0) }),
        long,
        hop: Arc::new(Hop {
            from: Some("poste.valmont.example".into()),
            by: Some("filtre.valmont.example".into()),
            with: Some("ESMTPS".into()),
            tls: Some("TLSv1.3".into()),
            id: Some("4F2".into()),
            for_: Some("m.delorme@atelier-nord.example".into()),
            ..Hop::default()
        }),
        flags: vec![],
        quote: Quote { span: span("Received: from"), text: "Received: from".into(), rule: None },
        checks: vec![],
        noted: vec![],
    }
}

fn route(language: Language) -> RoutePage {
    let say = |texts| pick(language, texts);
    let encrypted = || {
        say([
            "signed in · encrypted with TLS 1.3",
            "envoi authentifié · chiffré avec TLS 1.3",
            "invio autenticato · cifrato con TLS 1.3",
            "angemeldet · verschlüsselt mit TLS 1.3",
            "identificado · cifrado con TLS 1.3",
        ])
    };
    let original = RouteView {
        id: "original",
        title: say([
            "The way of your message",
            "Le trajet de votre message",
            "Il percorso del Suo messaggio",
            "Der Weg Ihrer Nachricht",
            "El recorrido de su mensaje",
        ]),
        hops: vec![
            hop(0, "pc-besson → poste.valmont.example", encrypted(), "", None, 0, false),
            hop(
                1,
                "poste → filtre.valmont.example",
                say(["internal network", "réseau interne", "rete interna", "internes Netz", "red interna"]),
                "3 s",
                Some(3),
                3,
                false,
            ),
            hop(2, "filtre → sortie.valmont.example", encrypted(), "6 min 12 s", Some(372), 375, true),
        ],
        stops: vec![StopLine {
            text: say([
                "Refused by mx.atelier-nord.example, says the report",
                "Refusé par mx.atelier-nord.example, selon l’avis",
                "Rifiutato da mx.atelier-nord.example, secondo l’avviso",
                "Laut der Meldung abgelehnt von mx.atelier-nord.example",
                "Rechazado por mx.atelier-nord.example, según el aviso",
            ]),
            detail: "550 5.1.1 User unknown".into(),
            tone: Tone::Bad,
            mark: Mark::NotDelivered,
            proof: Some(span("Diagnostic-Code: smtp; 550 5.1.1 User unknown")),
        }],
        folds: vec![],
        notes: vec![],
        total_seconds: 375,
    };
    let report = RouteView {
        id: "report",
        title: say([
            "The way of the report: 2 servers, 3 s",
            "Trajet de l’avis : 2 serveurs, 3 s",
            "Percorso dell’avviso: 2 server, 3 s",
            "Weg der Meldung: 2 Server, 3 s",
            "Recorrido del aviso: 2 servidores, 3 s",
        ]),
        hops: vec![hop(0, "mx → poste.valmont.example", encrypted(), "", None, 0, false)],
        stops: vec![],
        folds: vec![],
        notes: vec![],
        total_seconds: 3,
    };
    RoutePage {
        headline: say([
            "The message passed three servers in 6 minutes. The fourth refused it.",
            "Le message a traversé trois serveurs en 6 minutes. Le quatrième l’a refusé.",
            "Il messaggio ha attraversato tre server in 6 minuti. Il quarto lo ha rifiutato.",
            "Die Nachricht lief in 6 Minuten über drei Server. Der vierte hat sie abgelehnt.",
            "El mensaje pasó por tres servidores en 6 minutos. El cuarto lo rechazó.",
        ]),
        subtitle: say([
            "Nearly all the time passed between filter and exit. Times are local (UTC+1).",
            "Presque tout le temps s’est passé entre le filtre et la sortie. Les heures sont locales (UTC+1).",
            "Quasi tutto il tempo è passato tra il filtro e l’uscita. Gli orari sono locali (UTC+1).",
            "Fast die ganze Zeit verging zwischen Filter und Ausgang. Die Zeiten sind Ortszeiten (UTC+1).",
            "Casi todo el tiempo pasó entre el filtro y la salida. Las horas son locales (UTC+1).",
        ]),
        routes: vec![original, report],
        zone: "UTC+1".into(),
    }
}

/// 93 stamps, the first dozen inside one network.
pub fn long_way() -> RouteView {
    let step = |index: usize| {
        let at = i64::try_from(index).expect("a small number") * 7;
        let title = format!("relay-{index} → relay-{:02}.valmont.example", (index * 37) % 93);
        hop(index, &title, "encrypted with TLS 1.3 · inside one network".into(), "7 s", Some(7), at, index == 50)
    };
    RouteView {
        id: "original",
        title: "93".into(),
        hops: (0..93).map(step).collect(),
        stops: vec![],
        folds: vec![Fold {
            hops: 0..12,
            title: "12 steps".into(),
            detail: "relay-0 → relay-12".into(),
            delay: "77 s".into(),
            time: "20:01:17".into(),
            bar: Some(Bar { start: 0, seconds: 77 }),
        }],
        notes: vec![],
        total_seconds: 92 * 7,
    }
}

fn envelope(language: Language) -> EnvelopePage {
    let say = |texts| pick(language, texts);
    let row = |label: String, header: Option<&str>, envelope: Option<&str>, remark: String| EnvelopeRow {
        label,
        header: header.map(|it| statement(it.to_owned(), Some(span("To: Marc")))),
        envelope: envelope.map(|it| statement(it.to_owned(), Some(span("Final-Recipient")))),
        differs: !remark.is_empty(),
        remark,
        said: vec![],
    };
    EnvelopePage {
        headline: say([
            "One address is not the one that you wrote to",
            "Une adresse n’est pas celle à laquelle vous avez écrit",
            "Un indirizzo non è quello a cui ha scritto",
            "Eine Adresse ist nicht die, an die Sie geschrieben haben",
            "Una dirección no es la dirección a la que escribió",
        ]),
        subtitle: say([
            "Three people, one sender",
            "Trois personnes, un expéditeur",
            "Tre persone, un mittente",
            "Drei Personen, ein Absender",
            "Tres personas, un remitente",
        ]),
        rows: vec![
            row(
                say(["Sender", "Expéditeur", "Mittente", "Absender", "Remitente"]),
                Some("claire@valmont.example"),
                Some("claire@valmont.example"),
                String::new(),
            ),
            row(
                say(["To", "À", "A", "An", "Para"]),
                Some("m.delorme@atelier-nord.example"),
                Some("marc.delorme@boite-archive.example"),
                say([
                    "the server forwarded the message to another address",
                    "le serveur a transféré le message vers une autre adresse",
                    "il server ha inoltrato il messaggio a un altro indirizzo",
                    "der Server hat die Nachricht an eine andere Adresse weitergeleitet",
                    "el servidor reenvió el mensaje a otra dirección",
                ]),
            ),
            row("Cc".into(), Some("ines.faure@mairie-valmont.example"), None, String::new()),
            row("Cc".into(), Some("p.ricci@studio-ricci.example"), None, String::new()),
        ],
        differences: vec![statement(
            say([
                "Marc Delorme has his mail forwarded. The forwarding address refused it.",
                "Marc Delorme fait suivre son courrier. L’adresse de renvoi l’a refusé.",
                "Marc Delorme fa inoltrare la posta. L’indirizzo di inoltro l’ha rifiutata.",
                "Marc Delorme lässt seine E-Mails weiterleiten. Die Zieladresse hat sie abgelehnt.",
                "Marc Delorme reenvía su correo. La dirección de reenvío lo rechazó.",
            ]),
            Some(span("Final-Recipient")),
        )],
    }
}

/// A source of lines.
pub fn source(id: usize, parent: Option<usize>, name: &str, description: String, raw: &str) -> SourceView {
    SourceView {
        id: SourceId(id),
        parent: parent.map(SourceId),
        name: name.to_owned(),
        description,
        left_aside: false,
        format: "dsn",
        bytes: Bytes::new(raw.as_bytes()),
        stands_in: None,
        notes: vec![],
        doubt: None,
        is_text: true,
        lines: OnceLock::new(),
        highlights: vec![],
    }
}

fn sources(language: Language) -> Vec<SourceView> {
    let say = |texts| pick(language, texts);
    let described = say([
        "Delivery report · read",
        "Avis de non-remise · lu",
        "Avviso di mancata consegna · letto",
        "Fehlermeldung · gelesen",
        "Aviso de error · leído",
    ]);
    let mut first = source(0, None, "retour.eml", described.clone(), RAW);
    first.highlights = ["Marc Delorme", "550 5.1.1 User unknown"]
        .into_iter()
        .map(|text| {
            let span = span(text);
            Highlight { start: span.start, end: span.end, label: text.to_owned() }
        })
        .collect();
    first.notes = vec![say([
        "The last part of this message is cut off.",
        "La dernière partie de ce message est coupée.",
        "L’ultima parte di questo messaggio è tagliata.",
        "Der letzte Teil dieser Nachricht ist abgeschnitten.",
        "La última parte de este mensaje está cortada.",
    ])];
    vec![first, source(1, Some(0), "message/delivery-status", described, "Action: failed\r\n")]
}

/// Many people, long names, long lines.
pub fn large(language: Language) -> Document {
    let mut document = small(language);
    let word = pick(
        language,
        [
            "Still trying",
            "Nouvelles tentatives en cours",
            "Tentativi in corso",
            "Wird weiter versucht",
            "Se sigue intentando",
        ],
    );
    let marks = [
        (Mark::Waiting, Tone::Waiting),
        (Mark::Uncertain, Tone::Waiting),
        (Mark::Held, Tone::Waiting),
        (Mark::NotKnown, Tone::Neutral),
        (Mark::Opened, Tone::Good),
        (Mark::Confirmed, Tone::Good),
    ];
    for number in 0..120 {
        let (mark, tone) = marks[number % marks.len()];
        let address = format!("a-rather-long-local-part-{number}@departement-des-archives.mairie-valmont.example");
        let mut person = person(None, &address, "Cc", mark, tone);
        person.verdict_word.clone_from(&word);
        person.reason.clone_from(&document.people[0].reason);
        document.people.push(person);
    }
    document.route.routes[0] = long_way();
    let long = format!("{}\r\n{}\r\n", "x".repeat(5_000), "Received: from a by b; Fri, 20 Nov 2026\r\n".repeat(40_000));
    document
        .sources
        .insert(1, source(1, None, "a-file-with-a-very-long-name-that-does-not-fit-anywhere.eml", word, &long));
    if let Some(part) = document.sources.get_mut(2) {
        part.id = SourceId(2);
    }
    document
}

/// Something that is no mail.
pub fn not_mail(language: Language) -> Document {
    let mut document = small(language);
    document.kind = Kind::NotMail;
    document.headline = pick(
        language,
        [
            "This is not an e-mail",
            "Ceci n’est pas un e-mail",
            "Questa non è un’e-mail",
            "Das ist keine E-Mail",
            "Esto no es un correo",
        ],
    );
    document.subtitle = "photo.jpg".into();
    document.explanation = vec![pick(
        language,
        [
            "It is a picture. A picture of an error message cannot be read; the message itself can.",
            "C’est une image. L’image d’un message d’erreur ne peut pas être lue ; le message lui-même, oui.",
            "È un’immagine. L’immagine di un messaggio di errore non si può leggere; il messaggio stesso sì.",
            "Das ist ein Bild. Das Bild einer Fehlermeldung lässt sich nicht lesen, die Nachricht selbst schon.",
            "Es una imagen. La imagen de un mensaje de error no se puede leer; el mensaje mismo, sí.",
        ],
    )];
    document.people.clear();
    document.letters.clear();
    document.route = RoutePage::default();
    document.envelope = EnvelopePage::default();
    document.sources.truncate(1);
    document
}

/// How many incidents the list holds, ordinary messages among them.
pub const INCIDENTS: usize = 2_000;

/// Has a mailbox read, to its end.
pub fn read_list(state: &mut State, count: usize) {
    let generation = begin_list(state, count);
    state.apply(Event::List(ListEvent::Ended { generation }));
}

/// Has a mailbox read that goes on.
pub fn begin_list(state: &mut State, count: usize) -> u64 {
    let contents = Contents::of(vec![Offer::File("/tmp/retours.mbox".into())]);
    state.apply(Event::List(ListEvent::Offered { table: 0, contents }));
    let generation = state.list.as_ref().map_or(0, |it| it.generation);
    let rows = (0..count).map(incident).collect();
    let progress = Progress { read: count, place: "/tmp/retours.mbox".to_owned(), share: Some(0.4) };
    state.apply(Event::List(ListEvent::Found { generation, rows, problems: Vec::new(), progress }));
    generation
}

/// The incident with this number; the later, the higher it is.
fn incident(number: usize) -> Row {
    let kinds = [
        (Group::Failed, "verdict-failed", Some(Cause::UserUnknown), Some((Mark::NotDelivered, Tone::Bad))),
        (Group::Delayed, "verdict-delayed-over", Some(Cause::Greylisted), Some((Mark::Waiting, Tone::Waiting))),
        (Group::Held, "verdict-held-for-moderator", None, Some((Mark::Held, Tone::Waiting))),
        (Group::Unclear, "list-unclear", None, Some((Mark::NotKnown, Tone::Neutral))),
        (Group::Arrived, "verdict-read", None, Some((Mark::Opened, Tone::Good))),
        (Group::AutoReply, "list-auto-reply", None, Some((Mark::Confirmed, Tone::Good))),
        (Group::Other, "list-message", None, None),
    ];
    let (group, word, cause, look) = kinds[number % kinds.len()];
    let many = if number % 5 == 1 { 4 } else { usize::from(group != Group::Unclear) };
    let address = |place: usize| format!("person-{number}-{place}@departement-des-archives.mairie-valmont.example");
    Row {
        summary: Summary {
            news: News { group, look, word, cause },
            at: Timestamp::from_unix(1_790_000_000 + i64::try_from(number).expect("small") * 3_600),
            subject: (number % 11 != 3).then(|| format!("Compte rendu no {number} de la réunion du comité").into()),
            addresses: (0..many).map(|it| address(it).into()).collect(),
            concerned: many,
        },
        stands: Stands::Held(Source::handed(format!("retours.mbox #{number}"), Bytes::new(RAW.as_bytes()))),
        part: 0,
    }
}
