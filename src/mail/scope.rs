//! Whom an answer concerns.

use super::identified;

identified! {
    /// What a refusal is about; it decides what may be said of the other recipients.
    Scope {
        Recipient = "recipient",
        /// Everybody whom one SMTP transaction carried.
        Transaction = "transaction",
        Domain = "domain",
        Sender = "sender",
        Message = "message",
        Server = "server",
    }
}
