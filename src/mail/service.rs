//! What a server on the way is for, where its name gives that away.

use super::identified;

identified! {
    /// What a service does with mail.
    ServiceKind {
        /// Looks for spam, viruses and forgeries.
        Filter = "filter",
        /// Keeps mailboxes.
        Provider = "provider",
        /// Hands a message out to the members of a list.
        List = "list",
        /// Passes mail on to another address.
        Forwarder = "forwarder",
        /// Sends on behalf of its customers.
        Platform = "platform",
    }
}

/// A service by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// What it does.
    pub kind: ServiceKind,
    /// `Proofpoint`; empty where only the kind is known.
    pub name: String,
}
