//! An address with the name that people read beside it (RFC 5322 `mailbox`).

use super::Address;

/// `Name <address>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The display name, decoded, without control characters.
    pub name: Option<String>,
    /// Where it goes.
    pub address: Address,
}
