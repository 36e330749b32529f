//! What a message wants its reader to do, in the manner of those who steal passwords.

use super::identified;

identified! {
    /// What the reader is asked for. Mail systems that report a failure ask for none of it.
    Lure {
        /// To have messages released that are said to be held.
        ReleaseMessages = "release-messages",
        /// To confirm, keep or renew a password.
        ConfirmPassword = "confirm-password",
        /// To confirm an account or an address.
        ConfirmAccount = "confirm-account",
        /// To enlarge a mailbox.
        EnlargeMailbox = "enlarge-mailbox",
        /// To open what is attached.
        OpenAttachment = "open-attachment",
    }
}
