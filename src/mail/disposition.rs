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

/// How mail programs begin the subjects of receipts, in lower case.
const TITLES: [&str; 13] = [
    "read:",
    "not read:",
    "lu :",
    "lu\u{a0}:",
    "lu:",
    "non lu",
    "letto:",
    "non letto",
    "gelesen:",
    "ungelesen",
    "nicht gelesen",
    "leído:",
    "no leído",
];

/// Whether a message's subject is one of a receipt: `Read: Plans for the pier`.
#[must_use]
pub fn titles_a_receipt(subject: &str) -> bool {
    let lower = subject.trim().to_lowercase();
    TITLES.iter().any(|it| lower.starts_with(it))
}
