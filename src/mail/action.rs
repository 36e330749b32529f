//! What a delivery status notification says was done (RFC 3464 section 2.3.3).

use super::{Class, Reply, identified};

identified! {
    /// The `Action` field of a per-recipient group.
    Action {
        Failed = "failed",
        Delayed = "delayed",
        Delivered = "delivered",
        Relayed = "relayed",
        Expanded = "expanded",
    }
}

impl Action {
    /// What was done to whom a server answered so; `None` where it took the command.
    #[must_use]
    pub fn of_reply(reply: Reply) -> Option<Self> {
        match reply.code() / 100 {
            5 => Some(Self::Failed),
            4 => Some(Self::Delayed),
            _ => None,
        }
    }

    /// What was done, by the class of a status (RFC 3463 section 3.1).
    #[must_use]
    pub fn of_class(class: Class) -> Self {
        match class {
            Class::Success => Self::Delivered,
            Class::PersistentTransient => Self::Delayed,
            Class::Permanent => Self::Failed,
        }
    }

    /// Whether somebody has not got the message, or not yet.
    #[must_use]
    pub fn is_trouble(self) -> bool {
        matches!(self, Self::Failed | Self::Delayed)
    }
}
