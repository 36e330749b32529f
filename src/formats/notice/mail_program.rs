//! What a mail program says when the server to which it hands a message refuses it: Thunderbird, Outlook and Outlook
//! Express, Apple Mail, K-9, Roundcube. Nothing came back here; the message was not sent.
//!
//! `An error occurred while sending mail. The mail server responded: 5.1.1 <user@domain.example>: User unknown`
//!
//! Known gap: other languages than English, French, German, Italian and Spanish.

use super::contact::just_before;
use super::entries::said;
use super::passage::passage;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Address, Software};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::collections::BTreeSet;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::MailProgram),
    opens: &[
        "an error occurred while sending mail",
        "sending of the message failed",
        "the message could not be sent because one of the recipients was rejected",
        "sending' reported error",
        "a copy has been placed in your outbox",
        "eine kopie wurde im postausgang abgelegt",
        "una copia è stata messa nella casella in uscita",
        "una copia è stata salvata nella casella in uscita",
        "se ha guardado una copia en el buzón de salida",
        "cannot send message using the server",
        "sending failed. mail from",
        "failed to add recipient",
        "cannot send this item",
        "none of your e-mail accounts could send to this recipient",
        "none of your email accounts could send to this recipient",
        "field was not recognized. please make sure that all addresses are properly formed",
        "you have reached a limit for sending mail",
        "impossible d'envoyer cet élément",
        "aucun de vos comptes de messagerie ne peut envoyer",
        "vous avez atteint une limite d'envoi",
        "dieses element kann nicht gesendet werden",
        "keines ihrer e-mail-konten kann an diesen empfänger senden",
        "impossibile inviare questo elemento",
        "nessuno degli account di posta elettronica",
        "hai raggiunto un limite per l'invio",
        "no se puede enviar este elemento",
        "ninguna de sus cuentas de correo",
        "une erreur est survenue lors de l'envoi du courrier",
        "une erreur est survenue lors de l'envoi d'un courrier",
        "l'envoi du message a échoué",
        "le message n'a pas pu être envoyé car l'un des destinataires",
        "a signalé une erreur (0x",
        "une copie a été placée dans votre boîte d'envoi",
        "l'ajout du destinataire",
        "beim senden der nachricht ist ein fehler aufgetreten",
        "senden der nachricht fehlgeschlagen",
        "da einer der empfänger vom server zurückgewiesen wurde",
        "meldete einen fehler (0x",
        "eine kopie wurde in ihrem postausgang",
        "errore nell'invio della posta",
        "errore durante l'invio della posta",
        "invio del messaggio non riuscito",
        "perché uno dei destinatari è stato rifiutato dal server",
        "ha segnalato un errore (0x",
        "una copia è stata inserita nella posta in uscita",
        "ocurrió un error al enviar el correo",
        "se produjo un error al enviar el correo",
        "el envío del mensaje falló",
        "porque el servidor rechazó a uno de los destinatarios",
        "se ha colocado una copia en la bandeja de salida",
    ],
    read,
};

/// What stands before the sender's own address: `Task 'user@domain.example - Sending' reported error`.
const OF_THE_SENDER: [&str; 8] = ["task", "tâche", "aufgabe", "attività", "tarea", "from", "account", "sender"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let text = passage(lines);
    let mut seen = BTreeSet::new();
    for line in lines {
        for place in find_addresses(&line.text) {
            let before = just_before(&line.text, place.start).to_lowercase();
            let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
            let address = line.text.get(place.clone()).and_then(Address::parse);
            let named = address.filter(|_| !OF_THE_SENDER.iter().any(|it| before.ends_with(it)));
            if let Some(address) = named.filter(|it| seen.len() < MAX_RECIPIENTS && seen.insert(it.key())) {
                told.said.push(said(source, line, &place, address, text.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::DIALECT;

    fn named(text: &str) -> Vec<String> {
        DIALECT.tell_of(text).said.into_iter().map(|it| it.address.to_string()).collect()
    }

    #[test]
    fn whoever_sends_is_nobody_who_failed() {
        let refused =
            "The mail server responded: 5.1.1 <x@a.example>: unknown. Please check the recipient \"x@a.example\".";
        assert_eq!(named(refused), ["x@a.example"]);
        let task =
            "Task 'y@b.example - Sending' reported error (0x800CCC79): '550 5.7.1 Unable to relay for x@a.example'";
        assert_eq!(named(task), ["x@a.example"]);
        let on_a_telephone = "Eine Kopie wurde im Postausgang abgelegt. Der Empfänger „x@a.example“ wurde abgewiesen.";
        assert_eq!(named(on_a_telephone), ["x@a.example"]);
        assert_eq!(named("Sending failed. Mail from <y@b.example> was rejected by server."), Vec::<String>::new());
    }
}
