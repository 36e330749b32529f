//! What Exchange says in the languages of its users. The section for administrators keeps its English answers in all.
//!
//! `Échec de la remise pour ces destinataires ou groupes :`
//!
//! In lower case with straight apostrophes; `*` stands for a few words. Known gap: other languages than English, French,
//! German, Italian and Spanish open by the answers of the section for administrators alone.

use crate::formats::notice::phrase::Phrases;
use crate::mail::Action;
use std::sync::LazyLock;

/// Phrases of failures, and those that stand in every kind of notice.
pub const OPENS: &[&str] = &[
    "delivery has failed to these recipients",
    "rejected your message to the following email addresses",
    "rejected your message to the following e-mail addresses",
    "your message to * couldn't be delivered",
    "your message wasn't delivered to anyone because",
    "your message can't be delivered to",
    "diagnostic information for administrators",
    "more info for email admins",
    "this message was rejected by the recipient email system",
    "the recipient's mailbox is full and can't accept messages",
    "la boîte aux lettres du destinataire est pleine et ne peut pas accepter",
    "das postfach des empfängers ist voll und kann zurzeit keine nachrichten",
    "la cassetta postale del destinatario è piena e non può accettare",
    "el buzón del destinatario está lleno y no puede aceptar",
    "couldn't be delivered because the sending email address was not recognized as a valid sender",
    "échec de la remise pour ces destinataires",
    "remise a échoué pour ces destinataires",
    "remise a échoué pour les destinataires",
    "échec de la remise à ces destinataires",
    "a rejeté votre message aux adresses",
    "a rejeté votre message adressé aux adresses",
    "votre message à * n'a pas pu être remis",
    "votre message à * n'a pas pu être distribué",
    "informations de diagnostic pour les administrateurs",
    "informations supplémentaires pour les administrateurs de messagerie",
    "fehler bei der nachrichtenzustellung an folgende empfänger",
    "fehler bei der zustellung an folgende empfänger",
    "die zustellung an folgende empfänger oder gruppen war nicht möglich",
    "hat ihre nachricht an folgende e-mail-adressen abgelehnt",
    "hat ihre nachricht an die folgenden e-mail-adressen abgelehnt",
    "ihre nachricht an * konnte nicht zugestellt werden",
    "ihre nachricht an * konnte nicht übermittelt werden",
    "diagnoseinformationen für administratoren",
    "weitere informationen für e-mail-administratoren",
    "il recapito non è riuscito per i seguenti destinatari",
    "recapito non riuscito per i seguenti destinatari",
    "impossibile recapitare il messaggio ai seguenti destinatari",
    "ha rifiutato il messaggio inviato ai seguenti indirizzi",
    "ha rifiutato il messaggio per i seguenti indirizzi",
    "il messaggio a * non è stato recapitato",
    "il messaggio a * non può essere recapitato",
    "il messaggio inviato a * non è stato recapitato",
    "impossibile recapitare il messaggio a ",
    "non è stato possibile recapitare il messaggio a ",
    "informazioni di diagnostica per gli amministratori",
    "altre informazioni per gli amministratori della posta elettronica",
    "no se pudo entregar a estos destinatarios",
    "no se pudo entregar a los siguientes destinatarios",
    "error en la entrega a estos destinatarios",
    "error de entrega a estos destinatarios",
    "no se pudo entregar el mensaje a ",
    "no se ha podido entregar el mensaje a ",
    "su mensaje a * no se pudo entregar",
    "el mensaje a * no se pudo entregar",
    "rechazó el mensaje enviado a las siguientes direcciones",
    "rechazó su mensaje a las siguientes direcciones",
    "información de diagnóstico para los administradores",
    "información de diagnóstico para administradores",
    "más información para los administradores de correo",
    "remote server returned '",
    "resolver.adr.",
    "resolver.rst.",
    "meer informatie voor e-mailbeheerders",
    "mer information för e-postadministratörer",
    "mais informações para administradores de email",
    "więcej informacji dla administratorów poczty e-mail",
    "дополнительные сведения для администраторов электронной почты",
    "další informace pro správce e-mailu",
    "e-posta yöneticileri için daha fazla bilgi",
    "電子メール管理者向けの詳細情報",
    "面向电子邮件管理员的详细信息",
    "de bezorging is vertraagd bij deze geadresseerden",
    "a entrega está atrasada para estes destinatários",
    "dostarczanie wiadomości do * jest opóźnione",
    "次の受信者またはグループへの配信が遅れています",
    "delivery is delayed to these recipients",
    "la remise * destinataires ou groupes est retardée",
    "la remise est retardée pour ces destinataires",
    "remise retardée pour ces destinataires",
    "die zustellung an folgende empfänger * verzögert",
    "die übermittlung an folgende empfänger * verzögert",
    "zustellung an diese empfänger * verzögert",
    "il recapito * in ritardo",
    "il recapito * è stato ritardato",
    "la entrega * se ha retrasado",
    "la entrega se retrasó",
    "your message has been delivered to the following recipients:",
    "votre message a été remis aux destinataires suivants",
    "ihre nachricht wurde an folgende empfänger zugestellt",
    "ihre nachricht wurde an die folgenden empfänger übermittelt",
    "ihre nachricht wurde den folgenden empfängern zugestellt",
    "il messaggio è stato recapitato ai seguenti destinatari",
    "el mensaje se entregó a los siguientes destinatarios",
    "su mensaje se ha entregado a los siguientes destinatarios",
    "el mensaje se ha entregado a los siguientes destinatarios",
    "die nachricht wurde den folgenden empfängern zugestellt",
    "il messaggio è stato recapitato ai destinatari seguenti",
    "se ha entregado el mensaje a los siguientes destinatarios",
    "delivery to these recipients or groups is complete",
    "delivery to these recipients or distribution lists is complete",
    "la remise à ces destinataires ou groupes est terminée",
    "die zustellung an diese empfänger oder gruppen ist abgeschlossen",
    "die zustellung an folgende empfänger * abgeschlossen",
    "il recapito a questi destinatari o gruppi è stato completato",
    "se completó la entrega a estos destinatarios",
    "se ha completado la entrega a estos destinatarios",
];

const DELAYED: &[&str] = &[
    "delivery is delayed to these",
    "la remise * est retardée",
    "remise retardée pour",
    "die zustellung an * verzögert",
    "die übermittlung an * verzögert",
    "zustellung an diese empfänger * verzögert",
    "il recapito * in ritardo",
    "il recapito * è stato ritardato",
    "la entrega * se ha retrasado",
    "la entrega se retrasó",
    "de bezorging is vertraagd bij deze geadresseerden",
    "a entrega está atrasada para estes destinatários",
    "dostarczanie wiadomości do * jest opóźnione",
    "次の受信者またはグループへの配信が遅れています",
];

const DELIVERED: &[&str] = &[
    "your message has been delivered to the following recipients",
    "votre message a été remis aux destinataires suivants",
    "ihre nachricht wurde an folgende empfänger zugestellt",
    "ihre nachricht wurde an die folgenden empfänger übermittelt",
    "ihre nachricht wurde den folgenden empfängern zugestellt",
    "il messaggio è stato recapitato ai seguenti destinatari",
    "el mensaje se entregó a los siguientes destinatarios",
    "su mensaje se ha entregado a los siguientes destinatarios",
    "el mensaje se ha entregado a los siguientes destinatarios",
    "die nachricht wurde den folgenden empfängern zugestellt",
    "il messaggio è stato recapitato ai destinatari seguenti",
    "se ha entregado el mensaje a los siguientes destinatarios",
];

const RELAYED: &[&str] = &[
    "delivery to these recipients or groups is complete",
    "delivery to these recipients or distribution lists is complete",
    "la remise à ces destinataires ou groupes est terminée",
    "die zustellung an diese empfänger oder gruppen ist abgeschlossen",
    "die zustellung an folgende empfänger * abgeschlossen",
    "il recapito a questi destinatari o gruppi è stato completato",
    "se completó la entrega a estos destinatarios",
    "se ha completado la entrega a estos destinatarios",
];

/// What phrases say was done; where there are several, the first of the tables counts.
static ACTIONS: LazyLock<Phrases<(usize, Action)>> = LazyLock::new(|| {
    let tables = [(DELAYED, Action::Delayed), (RELAYED, Action::Relayed), (DELIVERED, Action::Delivered)];
    let ranked = tables.into_iter().enumerate();
    Phrases::of(ranked.flat_map(|(rank, (table, action))| table.iter().map(move |it| (*it, (rank, action)))))
});

/// What was done, where a phrase says something else than that it failed.
pub fn action(lower_case: &str) -> Option<Action> {
    ACTIONS.find(lower_case).min_by_key(|(rank, _)| *rank).map(|(_, action)| action)
}

/// What stands before and behind the one whom the first sentence of today's layout names.
pub const SENTENCES: &[(&str, &str)] = &[
    ("your message to ", " couldn't be delivered"),
    ("your message can't be delivered to ", "."),
    ("votre message à ", " n'a pas pu être"),
    ("ihre nachricht an ", " konnte nicht"),
    ("il messaggio a ", " non è stato recapitato"),
    ("il messaggio a ", " non può essere recapitato"),
    ("il messaggio inviato a ", " non è stato recapitato"),
    ("recapitare il messaggio a ", "."),
    ("entregar el mensaje a ", "."),
    ("su mensaje a ", " no se pudo entregar"),
    ("el mensaje a ", " no se pudo entregar"),
];

/// Labels of today's layout behind which the recipient stands.
pub const RECIPIENT: &[&str] = &[
    "recipient address",
    "adresse du destinataire",
    "adresse de destinataire",
    "adresse destinataire",
    "empfängeradresse",
    "adresse des empfängers",
    "indirizzo destinatario",
    "indirizzo del destinatario",
    "indirizzo di destinazione",
    "dirección del destinatario",
    "dirección de destinatario",
];

/// Labels behind which the server's answer stands.
pub const ANSWER: &[&str] = &[
    "reported error",
    "error",
    "erreur",
    "erreur signalée",
    "erreur rapportée",
    "fehler",
    "gemeldeter fehler",
    "errore",
    "errore segnalato",
    "errore riportato",
    "error notificado",
    "error informado",
    "error reportado",
];

/// The end of the line below which the friendly part quotes a server; the server's name begins it.
pub const GAVE_ERROR: &[&str] = &[
    " gave this error:",
    " a généré cette erreur :",
    " a renvoyé cette erreur :",
    " hat diesen fehler ausgegeben:",
    " hat diesen fehler gemeldet:",
    " ha restituito questo errore:",
    " ha generato questo errore:",
    " dio este error:",
    " proporcionó este error:",
    " generó este error:",
];

/// Labels behind which no more than a code stands.
pub const CODE: &[&str] =
    &["status code", "code d'état", "code de statut", "statuscode", "codice di stato", "código de estado"];

/// Labels behind which the server stands that wrote the notice.
pub const REPORTING: &[&str] = &[
    "generating server",
    "dsn generated by",
    "reported by",
    "message rejected by",
    "serveur de génération",
    "serveur générateur",
    "message rejeté par",
    "dsn générée par",
    "dsn généré par",
    "notification de remise générée par",
    "generierender server",
    "generierter server",
    "nachricht abgelehnt von",
    "dsn generiert von",
    "dsn erstellt von",
    "server di generazione",
    "messaggio rifiutato da",
    "dsn generato da",
    "servidor de generación",
    "servidor generador",
    "servidor de origen",
    "mensaje rechazado por",
    "dsn generado por",
    "dsn generada por",
];

/// Labels behind which the server stands that answered.
pub const REMOTE: &[&str] = &["remote server", "serveur distant", "remoteserver", "server remoto", "servidor remoto"];

/// A line that begins what only administrators are told.
pub const ADMINISTRATORS: &[&str] = &[
    "diagnostic information for administrators",
    "informations de diagnostic pour les administrateurs",
    "diagnoseinformationen für administratoren",
    "informazioni di diagnostica per gli amministratori",
    "información de diagnóstico para los administradores",
    "información de diagnóstico para administradores",
];
