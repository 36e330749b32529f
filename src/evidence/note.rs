//! What could not be read, and where.

use super::Span;
use crate::mail::identified;

identified! {
    /// Why something was not read, or was read with a repair. Limits that were reached are notes too.
    NoteKind {
        /// There are no bytes.
        Empty = "empty",
        /// Not text: a picture, an archive, zeros.
        NotText = "not-text",
        /// Text without anything that mail would have.
        NotMail = "not-mail",
        /// Only the first part of a file was taken.
        TooLarge = "too-large",
        /// Messages inside messages beyond the limit were left aside.
        TooDeep = "too-deep",
        /// Parts beyond the limit were left aside.
        TooManyParts = "too-many-parts",
        /// Header fields or header bytes beyond the limit were left aside.
        TooManyHeaders = "too-many-headers",
        /// Recipients beyond the limit were left aside.
        TooManyRecipients = "too-many-recipients",
        /// A part's encoding is damaged; what could be decoded stands.
        DamagedEncoding = "damaged-encoding",
        /// A packed part asks for a password.
        Locked = "locked",
        /// A library gave up on the message; our own reading took over.
        Recovered = "recovered",
        /// Lost folding, a program's heading or no-break spaces were repaired in pasted headers.
        RepairedPaste = "repaired-paste",
        /// The marks of a reply were taken off pasted headers.
        RepairedQuoting = "repaired-quoting",
        /// Pasted headers were moved back to the margin.
        RepairedIndentation = "repaired-indentation",
        /// Blank lines inside pasted headers were taken out.
        RepairedBlankLines = "repaired-blank-lines",
        /// Pasted headers that had become one line were parted.
        RepairedOneLine = "repaired-one-line",
        /// Lines of pasted headers that were cut at a fixed width were joined.
        RepairedWrapping = "repaired-wrapping",
        /// Characters of pasted headers that a web page had replaced were put back.
        RepairedEscapes = "repaired-escapes",
        /// The message ends before its last part does.
        CutOff = "cut-off",
        /// A report without a single recipient that could be read.
        NobodyNamed = "nobody-named",
        /// The characters were converted from another encoding.
        Converted = "converted",
        /// What stands above pasted headers was passed over: a program's heading, a sentence.
        PassedOver = "passed-over",
        /// Copied headers break off in the middle of a field.
        HeadersCutOff = "headers-cut-off",
    }
}

/// One remark about reading a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// What happened.
    pub kind: NoteKind,
    /// The bytes that it is about; the whole source where no closer place is known.
    pub span: Span,
}
