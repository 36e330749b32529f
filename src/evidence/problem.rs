//! Why something that was offered could not be taken in.

use crate::mail::identified;

identified! {
    /// What stood in the way of opening a file.
    ProblemKind {
        NotFound = "not-found",
        NoPermission = "no-permission",
        Folder = "folder",
        /// Reading broke off: a device error, a network drive that went away.
        Unreadable = "unreadable",
        /// The clipboard holds no text.
        NothingToPaste = "nothing-to-paste",
    }
}

/// One offer that could not be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What stood in the way.
    pub kind: ProblemKind,
    /// The file's path as it was offered; it stands last in every sentence.
    pub name: String,
}
