//! What Exchange notes about a message on its way, in header fields of its own.

use super::DateTime;

/// One such note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExchangeNote {
    /// The organization whose Exchange sent the message, by its domain, in lower case.
    Organization(String),
    /// When Exchange first had it.
    Arrived(DateTime),
    /// How many seconds it took from there to the mailbox.
    Took(i64),
    /// Since when it has been trying to deliver.
    TriesSince(DateTime),
    /// For how many seconds it was to try.
    TriesFor(i64),
    /// The number under which all of its servers know the message.
    Number(String),
}
