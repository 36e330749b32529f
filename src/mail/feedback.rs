//! What a feedback report is about (RFC 5965 section 3.1, RFC 6430, RFC 6591).

use super::identified;

identified! {
    /// The `Feedback-Type`.
    Feedback {
        /// Somebody marked the message as unwanted.
        Abuse = "abuse",
        Fraud = "fraud",
        Virus = "virus",
        /// Somebody asks not to be written to any more.
        OptOut = "opt-out",
        /// Somebody took the message out of Junk.
        NotSpam = "not-spam",
        /// No complaint: a receiver could not verify who sent the message.
        AuthFailure = "auth-failure",
        Other = "other",
    }
}
