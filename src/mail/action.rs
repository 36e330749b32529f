//! What a delivery status notification says was done (RFC 3464 section 2.3.3).

use super::identified;

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
    /// Whether somebody has not got the message, or not yet.
    #[must_use]
    pub fn is_trouble(self) -> bool {
        matches!(self, Self::Failed | Self::Delayed)
    }
}
