//! The fields and phrases by which programs that answer give themselves away, in lower case where they are looked for in
//! text. They are the words of widespread programs in the languages of this program and of its neighbors.

/// Fields that only answering programs write.
pub const ANSWERING: [&str; 8] = [
    "X-Autoreply",
    "X-Auto-Reply",
    "X-Autorespond",
    "X-Autoresponder",
    "X-Auto-Reply-From",
    "X-Autoreply-From",
    "X-Mail-Autoreply",
    "X-Vacation",
];

/// Fields that only programs write, whatever for.
pub const OF_PROGRAMS: [&str; 4] = ["X-List-Administrivia", "X-Auto-Response-Suppress", "X-Loop", "List-Id"];

/// How the names of the fields of ticket systems begin.
pub const OF_TICKETS: [&str; 8] =
    ["x-otrs", "x-rt-", "rt-ticket", "x-zendesk", "x-freshdesk", "x-glpi", "x-jira", "x-helpscout"];

/// Mailboxes where a program reads first.
pub const ROBOTS: [&str; 4] = ["helpdesk", "servicedesk", "ticket", "support"];

/// How the subjects of absences begin.
pub const ABSENCES: [&str; 35] = [
    "automatic reply",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto:",
    "out of office",
    "réponse automatique",
    "absence du bureau",
    "message d’absence",
    "message d'absence",
    "risposta automatica",
    "fuori sede",
    "fuori ufficio",
    "automatische antwort",
    "abwesend",
    "abwesenheit",
    "respuesta automática",
    "fuera de la oficina",
    "resposta automática",
    "automatisch antwoord",
    "automatyczna odpowiedź",
    "[automatyczna",
    "autosvar",
    "automatisk svar",
    "automatiskt svar",
    "autoodpowied",
    "automatická odpověď",
    "ikke til stede",
    "frånvaro",
    "fravær",
    "afwezig",
    "otomatik yanıt",
    "автоответ",
    "自動応答",
    "自動返信",
];

/// What notices of absence say.
pub const ABSENT: [&str; 43] = [
    "out of the office",
    "out of office",
    "away from",
    "i am away",
    "i'm away",
    "on vacation",
    "on holiday",
    "on leave",
    "back in the office",
    "reply as soon as",
    "respond as soon as",
    "automated response",
    "automatic response",
    "automatic reply",
    "je suis absent",
    "absent du",
    "absente du",
    "en congé",
    "de retour le",
    "réponse automatique",
    "sono assente",
    "fuori ufficio",
    "in ferie",
    "risposta automatica",
    "nicht im büro",
    "im urlaub",
    "abwesend",
    "automatische antwort",
    "de vacaciones",
    "fuera de la oficina",
    "respuesta automática",
    "resposta automática",
    "eingangsbestätigung",
    "je suis actuellement absent",
    "afwezig",
    "niet aanwezig",
    "nieobecny",
    "nieobecna",
    "na urlopie",
    "på ferie",
    "på semester",
    "lomalla",
    "mimo kancelář",
];

/// What answers of those who are away say besides: they speak of the message, or send whoever wrote to somebody else.
pub const ANSWERED: [&str; 32] = [
    "your email",
    "your e-mail",
    "your mail",
    "your message",
    "please contact",
    "automat",
    "votre message",
    "votre mail",
    "votre e-mail",
    "votre email",
    "votre courriel",
    "merci de contacter",
    "veuillez contacter",
    "pouvez contacter",
    "contactez",
    "la sua mail",
    "la sua e-mail",
    "la sua email",
    "il suo messaggio",
    "il tuo messaggio",
    "la tua mail",
    "contattare",
    "si rivolga",
    "ihre nachricht",
    "ihre mail",
    "ihre e-mail",
    "ihrer nachricht",
    "wenden sie sich",
    "su mensaje",
    "su correo",
    "contacte con",
    "en contacto con",
];

/// Parts of the subjects of failures, which programs send in the same way.
pub const FAILURES: [&str; 23] = [
    "deliver",
    "returned mail",
    "returned to sender",
    "fail",
    "rejected",
    "refused",
    "blocked",
    "bounce",
    "could not",
    "échec",
    "non remis",
    "non distribu",
    "refusé",
    "mancat",
    "non recapitat",
    "non consegnat",
    "respint",
    "unzustellbar",
    "nicht zugestellt",
    "fehlgeschlagen",
    "no entregad",
    "devuelto",
    "rechazad",
];

/// What notices of failure say in prose, and notices of mailboxes that were given up.
pub const FAILING: [&str; 30] = [
    "not be delivered",
    "not delivered",
    "undeliverable",
    "mailbox full",
    "mailbox is full",
    "over quota",
    "quota exceeded",
    "user unknown",
    "unknown user",
    "no such user",
    "does not exist",
    "no longer exist",
    "no longer in use",
    "no longer monitored",
    "permanent error",
    "pas pu être",
    "n'existe p",
    "n’existe p",
    "n'est plus utilis",
    "n’est plus utilis",
    "non esiste",
    "non è più attiv",
    "existiert nicht",
    "nicht zugestellt",
    "no existe",
    "quarantined",
    "in quarantäne",
    "en quarantaine",
    "in quarantena",
    "en cuarentena",
];

/// What programs say for people whose address has changed.
pub const MOVED: [&str; 12] = [
    "address has changed",
    "changed my e-mail address",
    "changed my email address",
    "my new e-mail address",
    "my new email address",
    "adresse a changé",
    "nouvelle adresse e-mail",
    "adresse hat sich geändert",
    "neue e-mail-adresse",
    "indirizzo è cambiato",
    "nuovo indirizzo e-mail",
    "nueva dirección de correo",
];

/// Words of lists that hold a message for their moderator: all of one line must be there.
pub const MODERATION: [&[&str]; 27] = [
    &["awaits moderator approval"],
    &["held until the list moderator"],
    &["held", "moderator", "approv"],
    &["held for moderation"],
    &["pending", "moderat", "approv"],
    &["submitted to the moderator"],
    &["submitted to a moderator"],
    &["awaiting moderator"],
    &["message", "moderators for approval"],
    &["forwarded to", "moderator"],
    &["attente", "modérateur"],
    &["soumis", "modérat"],
    &["attesa", "moderatore"],
    &["approvazione", "moderatore"],
    &["moderator", "genehmig"],
    &["moderator", "freigabe"],
    &["moderador", "aprob"],
    &["awaiting moderation"],
    &["is being moderated"],
    &["approved by a moderator"],
    &["forwarded to editor"],
    &["zurückgehalten", "moderator"],
    &["freigabe", "moderator"],
    &["approval for your message", "required"],
    &["en attente de modération"],
    &["in attesa di moderazione"],
    &["pendiente de moderación"],
];

/// Programs of lists that write under their own names.
pub const LISTS: [&str; 4] = ["sympa", "listserv", "majordomo", "mailman"];

/// What is told to the moderator, or once the moderator has decided.
pub const DECIDED: [&str; 7] =
    ["your authorization is requested", "rejected", "refusé", "rifiutat", "abgelehnt", "rechazad", "discarded"];

/// Words with which a sender is asked to confirm, in what answers a message. The second table is less certain: a program
/// must have sent it.
pub const CHALLENGE: [&[&str]; 10] = [
    &["to have your address added", "allowed list"],
    &["has been waitlisted"],
    &["held because", "address", "verified"],
    &["just this once", "click"],
    &["release your message for delivery"],
    &["mailinblack", "authentifi"],
    &["votre message", "en attente", "vous authentifier"],
    &["spam arrest"],
    &["antispam uol"],
    &["tira-teima"],
];
pub const CHALLENGE_BY_PROGRAM: [&[&str]; 15] = [
    &["protected by", "confirm", "your message", "http"],
    &["confirm", "your message", "held"],
    &["confirm", "you are", "human"],
    &["verify", "you are", "human"],
    &["whitelist", "confirm"],
    &["confirmez", "votre message"],
    &["confermare", "messaggio", "attesa"],
    &["bestätigen", "nachricht", "zurückgehalten"],
    &["message", "held", "click"],
    &["mensagem", "encaminhada", "confirm"],
    &["zurückgehalten", "antworten sie", "zugestellt"],
    &["zurückgehalten", "klicken sie"],
    &["message", "en attente", "cliquez"],
    &["messaggio", "in attesa", "clicc"],
    &["mensaje", "retenido", "confirm"],
];

/// Words of filters that refuse a message in the form of a receipt (RFC 5429).
pub const REFUSALS: [&str; 14] = [
    "automatically rejected",
    "was rejected",
    "was refused",
    "has been rejected",
    "has been refused",
    "a été rejeté",
    "a été refusé",
    "est rejeté",
    "stato rifiutato",
    "stato respinto",
    "wurde abgelehnt",
    "zurückgewiesen",
    "sido rechazado",
    "reason was given",
];
