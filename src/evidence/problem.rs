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
        /// A packed file breaks off or does not unpack.
        Damaged = "damaged",
        /// A packed file that asks for a password.
        Locked = "locked",
        /// A packed file that holds far more than anybody's mail: the rest was left aside.
        UnpacksTooLarge = "unpacks-too-large",
        /// A packed file with so many entries, or a folder so deep, that the rest was left aside.
        TooMuchInside = "too-much-inside",
        /// A folder or a packed file in which nothing looks like mail.
        NothingInside = "nothing-inside",
        /// A message that was found in a box no longer stands there.
        Changed = "changed",
        /// A picture or a reminder could not be written: no room, no permission.
        Unwritable = "unwritable",
        /// An organization's own table of codes lacks a column.
        CodesNoColumn = "codes-no-column",
        /// A row of it has more or fewer cells than its first line.
        CodesCells = "codes-cells",
        /// A cell of it is empty that must not be.
        CodesEmpty = "codes-empty",
        /// A cell of it has a word that its column does not know.
        CodesWord = "codes-word",
        /// A pattern of it cannot be used.
        CodesPattern = "codes-pattern",
        /// A row of it has the id of another one.
        CodesTwice = "codes-twice",
        /// It is longer than what is read.
        CodesTooMany = "codes-too-many",
        /// The system knows no mail program, or could not start it.
        NoMailProgram = "no-mail-program",
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
