//! What something that came back is, where it is not about a message of this person.

use crate::mail::identified;

identified! {
    /// Why it does not count.
    Doubt {
        /// Somebody else sent the message in this person's name.
        Backscatter = "backscatter",
        /// It only looks like a report.
        Fake = "fake-bounce",
    }
}
