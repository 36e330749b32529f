//! Sympa where a list refuses a message.
//!
//! `Your message for list pier@lists.example (attached below) was rejected.`

use super::Dialect;
use super::list_address::refuse;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "(attached below) was rejected",
        "you are not allowed to send this message for the following reason",
        "(en pièce jointe) a été rejeté",
        "vous n'êtes pas autorisé à envoyer ce message pour la raison suivante",
        "message distribution in the list is restricted to",
        "a été rejeté par un modérateur",
        "a été rejeté par le modérateur",
        "la distribution du message dans la liste est réservée",
    ],
    read: refuse,
};
