//! Codes and answers with what they mean for the others and what helps: the tables of knowledge, advised on.

use crate::advice::{StepKind, against};
use crate::knowledge::{Listed, catalogue};
use crate::mail::{Scope, identified};

identified! {
    /// What an answer to one address says about the other recipients.
    Reach {
        /// One address alone.
        OneAddress = "one-address",
        /// Everybody with the same part after the `@`.
        SameDomain = "same-domain",
        /// The sender is refused: whoever else that server serves.
        Sender = "sender",
        /// The message is refused.
        Message = "message",
        /// Everybody behind that server.
        Server = "server",
        /// It depends on when the refusal came.
        Depends = "depends",
    }
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the tables say.
    pub listed: Listed,
    /// Whom else it concerns.
    pub reach: Reach,
    /// What helps.
    pub step: StepKind,
}

/// The whole table.
#[must_use]
pub fn entries() -> Vec<Entry> {
    let entry = |listed: Listed| Entry { reach: reach(listed.scope), step: against(listed.cause), listed };
    catalogue().into_iter().map(entry).collect()
}

fn reach(scope: Option<Scope>) -> Reach {
    match scope {
        Some(Scope::Recipient) => Reach::OneAddress,
        Some(Scope::Domain) => Reach::SameDomain,
        Some(Scope::Sender) => Reach::Sender,
        Some(Scope::Message | Scope::Transaction) => Reach::Message,
        Some(Scope::Server) => Reach::Server,
        None => Reach::Depends,
    }
}
