//! What the wording of a notice says was done, in the languages in which mail systems write.

use crate::mail::Action;
use crate::syntax::needles::Needles;
use std::sync::LazyLock;

/// Said where nobody will try again.
const FAILED: &[&str] = &[
    "permanent error",
    "permanent fatal error",
    "permanent failure",
    "failed permanently",
    "fatal error",
    "giving up",
    "given up",
    "could not be delivered",
    "couldn't be delivered",
    "can not be delivered",
    "cannot be delivered",
    "can't be delivered",
    "not delivered",
    "was undeliverable",
    "undeliverable",
    "unable to deliver",
    "unable to send",
    "wasn't able to deliver",
    "not able to deliver",
    "could not deliver",
    "couldn't deliver",
    "delivery failed",
    "delivery failure",
    "delivery error",
    "delivery has failed",
    "delivery to the following recipient",
    "did not reach",
    "failed to deliver",
    "failure reasons",
    "not a valid user",
    "user unknown",
    "unknown user",
    "mailbox full",
    "mailbox exceeds",
    "rejected your message",
    "was rejected",
    "were rejected",
    "returned to you",
    "returned mail",
    "error delivering",
    "error sending",
    "trouble delivering",
    "unsent message",
    "could not be sent",
    "has been blocked",
    "address not found",
    "message not sent",
    "delivery problem",
    "non-delivered",
    "was aborted after",
    "did not reach the following",
    "error has occurred while attempting to deliver",
    "there was an error delivering",
    "failed addresses follow",
    "invalid final delivery userid",
    "not relayed to",
    "could not be reached",
    "no such user",
    "n'a pas pu être",
    "n'a pas été remis",
    "échec de la remise",
    "non remis",
    "impossibile recapitare",
    "non è stato possibile",
    "mancato recapito",
    "non recapitabile",
    "konnte nicht zugestellt",
    "konnte nicht übermittelt",
    "nicht zugestellt werden",
    "fehler bei der übermittlung",
    "unzustellbar",
    "no se ha podido entregar",
    "no se pudo entregar",
    "no se puede entregar",
    "送信できませんでした",
    "配信できません",
    "was aborted after",
    "not accepting mail",
    "no valid recipients",
    "could not be sent",
    "has not been delivered",
    "trouble delivering",
    "permanent delivery errors",
    "had delivery errors",
    "had delivery problems",
    "n'a pas été distribué",
    "n'a pas été délivré",
    "n'a pu être",
    "n'est pas parvenu",
    "non distribué",
    "a été bloqué",
    "problème est survenu lors de la distribution",
    "non è stato recapitato",
    "non è stato consegnato",
    "non è stato inviato",
    "è stato bloccato",
    "wurde nicht zugestellt",
    "nicht zustellbar",
    "nicht ausgeliefert werden",
    "wurde blockiert",
    "no se ha entregado",
    "no se entregó",
    "no ha podido ser entregado",
    "no pudo ser entregado",
    "se ha bloqueado",
    "não foi entregue",
    "não pôde ser entregue",
    "foi bloqueada",
    "配信されませんでした",
    "ブロックされました",
    "送信できません",
    "送信に失敗",
    "送信エラー",
    "配信エラー",
    "was automatically rejected",
    "has been rejected",
    "have been rejected",
    "non siamo riusciti a",
    "nous n'avons pas pu",
    "konnten wir nicht zustellen",
    "no hemos podido entregar",
];

/// Said where somebody still tries.
const DELAYED: &[&str] = &[
    "has been delayed",
    "delivery incomplete",
    "is delayed",
    "was delayed",
    "still being retried",
    "not yet been delivered",
    "not been delivered yet",
    "warning message only",
    "will be retried",
    "will retry for",
    "will keep trying",
    "will continue to try",
    "still trying",
    "attempts will continue",
    "yet to be delivered",
    "have not yet received",
    "will continue trying",
    "additional attempts to deliver",
    "transient non-fatal",
    "delivery delayed",
    "message still undelivered after",
    "could not send message for past",
    "temporary failure",
    "retardée",
    "retardé",
    "zustellung verzögert",
    "verzögert",
    "in ritardo",
    "ritardat",
    "retrasad",
    "temporary problem delivering",
    "gmail will retry",
    "problème temporaire",
    "problema temporaneo",
    "vorübergehendes problem",
    "problema temporal",
    "problema temporário",
    "一時的な問題",
    "noch nicht zugestellt",
    "pas encore été remis",
    "pas encore pu être",
    "non è ancora stato",
    "todavía no se ha",
    "aún no se ha",
];

/// Said where it arrived.
const DELIVERED: &[&str] = &[
    "was successfully delivered",
    "been successfully delivered",
    "remis avec succès",
    "erfolgreich zugestellt",
    "recapitato correttamente",
    "entregado correctamente",
];

/// Said where trying has come to its end, whatever else the text says.
const FINAL: &[&str] = &[
    "failed permanently",
    "permanent error",
    "permanent failure",
    "permanent fatal error",
    "giving up",
    "given up",
    "gave up",
    "will not be retried",
    "no further delivery attempts",
    "not going to try again",
    "in the queue too long",
    "will not continue trying",
    "message will be deleted from queue",
    "has been removed from the mail queue",
];

/// What a phrase says.
#[derive(Clone, Copy)]
enum Says {
    Delayed,
    Delivered,
    Final,
    Failed,
}

static PHRASES: LazyLock<Needles<Says>> = LazyLock::new(|| {
    let tables = [(DELAYED, Says::Delayed), (DELIVERED, Says::Delivered), (FINAL, Says::Final), (FAILED, Says::Failed)];
    Needles::of(tables.into_iter().flat_map(|(table, says)| table.iter().map(move |it| (*it, says))))
});

/// What was done, by the words of a whole notice; `None` where it does not say.
pub fn action(lower_case: &str) -> Option<Action> {
    let (mut is_delayed, mut is_delivered, mut is_final, mut has_failed) = (false, false, false, false);
    for (_, says) in PHRASES.find(lower_case) {
        match says {
            Says::Delayed => is_delayed = true,
            Says::Delivered => is_delivered = true,
            Says::Final => is_final = true,
            Says::Failed => has_failed = true,
        }
    }
    match (is_delayed, is_final, has_failed) {
        (true, false, _) => Some(Action::Delayed),
        (_, true, _) | (false, _, true) => Some(Action::Failed),
        (false, false, false) => is_delivered.then_some(Action::Delivered),
    }
}

#[cfg(test)]
mod tests {
    use super::action;
    use crate::mail::Action;

    #[test]
    fn the_end_of_trying_outweighs_a_delay() {
        assert_eq!(action("delivery has been delayed; will be retried"), Some(Action::Delayed));
        assert_eq!(action("temporary failure. i've given up"), Some(Action::Failed));
        assert_eq!(action("your message could not be delivered"), Some(Action::Failed));
        assert_eq!(action("ihre nachricht konnte noch nicht zugestellt werden"), Some(Action::Delayed));
        assert_eq!(action("it was successfully delivered"), Some(Action::Delivered));
        assert_eq!(action("thank you for your message"), None);
    }
}
