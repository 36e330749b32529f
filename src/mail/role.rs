//! How an address came to be a recipient.

use super::identified;

identified! {
    /// Where a recipient stands. Header roles are what people read, the others are what servers used.
    Role {
        To = "to",
        Cc = "cc",
        Bcc = "bcc",
        Resent = "resent",
        /// Named by a server, absent from To, Cc and Bcc.
        EnvelopeOnly = "envelope-only",
        ListMember = "list-member",
        ForwardedTo = "forwarded-to",
    }
}
