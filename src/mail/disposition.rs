//! What a disposition notification says became of a message (RFC 8098 section 3.2.6).

use super::identified;

identified! {
    /// The disposition type. `denied` and `failed` are of RFC 2298, and still written.
    Disposition {
        /// Shown to somebody; that it was read, nobody can say.
        Displayed = "displayed",
        /// Deleted, perhaps unread.
        Deleted = "deleted",
        /// Passed on by a program.
        Dispatched = "dispatched",
        /// Worked on by a program.
        Processed = "processed",
        Denied = "denied",
        Failed = "failed",
    }
}
