//! What a program says that answers a message by itself (RFC 3834).

use super::identified;

identified! {
    /// The sort of an automatic answer.
    Answer {
        /// A person's mailbox: absence, holidays.
        AutoReply = "auto-reply",
        /// A ticket system, a mailbox that nobody reads, a list.
        Robot = "robot",
        /// The sender is asked to confirm, and the message is held until then.
        Challenge = "challenge",
        /// A mailing list holds the message until a moderator decides.
        Moderation = "moderation",
        /// A filter refused the message (RFC 5429).
        Rejection = "rejection",
    }
}
