//! A link as it stands in a message. Nobody follows it: it is read to see where it would lead.

use super::Host;

/// Where it leads, and what people see of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The whole address.
    pub target: String,
    /// The server that it leads to.
    pub host: Host,
    /// What stands there for people; empty where the address itself does.
    pub shown: String,
}
