//! What comes out of a file or of standard input, bounded.

use super::{BYTES_TO_LOOK_AT, MAX_FILE_BYTES};
use crate::evidence::{Bytes, ProblemKind, Source};
use crate::syntax::charset::from_utf16;
use crate::syntax::{compound, tnef};
use std::io::{self, ErrorKind, Read};

/// Takes in all that comes, of a file of this length. What is no text is cut after its beginning, so that a huge one costs
/// nothing.
pub(super) fn take_in(mut input: impl Read, name: String, length: Option<u64>) -> io::Result<Source> {
    let mut bytes = Vec::new();
    input.by_ref().take(BYTES_TO_LOOK_AT as u64).read_to_end(&mut bytes)?;
    let full = bytes.len() == BYTES_TO_LOOK_AT;
    if full && !is_text(&bytes) && !is_outlook(&bytes) {
        let mut source = Source::handed(name, Bytes::new(bytes));
        source.cut_from = Some(length.unwrap_or(u64::MAX));
        return Ok(source);
    }
    let rest = (MAX_FILE_BYTES - bytes.len()) as u64;
    // No more than it takes: a growing buffer would end up half as large again.
    bytes.reserve_exact(usize::try_from(length.unwrap_or(0).min(rest)).unwrap_or(0));
    input.by_ref().take(rest).read_to_end(&mut bytes)?;
    let more = bytes.len() == MAX_FILE_BYTES && input.read(&mut [0])? > 0;
    let taken = bytes.len() as u64;
    let bytes = if is_outlook(&bytes) { bytes } else { from_utf16(&bytes).unwrap_or(bytes) };
    let mut source = Source::handed(name, Bytes::new(bytes));
    source.cut_from = more.then(|| length.unwrap_or(taken + 1).max(taken + 1));
    Ok(source)
}

/// Text has next to no control characters; UTF-16 has many NULs, and is text.
fn is_text(bytes: &[u8]) -> bool {
    let odd = bytes.iter().filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace()).count();
    odd * 50 <= bytes.len() || from_utf16(bytes).is_some()
}

/// Outlook's files are no text, and read all the same.
fn is_outlook(bytes: &[u8]) -> bool {
    bytes.starts_with(&compound::SIGNATURE) || bytes.starts_with(&tnef::SIGNATURE)
}

pub(super) fn kind_of(error: &io::Error) -> ProblemKind {
    match error.kind() {
        ErrorKind::NotFound => ProblemKind::NotFound,
        ErrorKind::PermissionDenied => ProblemKind::NoPermission,
        ErrorKind::IsADirectory => ProblemKind::Folder,
        ErrorKind::FileTooLarge => ProblemKind::UnpacksTooLarge,
        ErrorKind::InvalidData | ErrorKind::InvalidInput | ErrorKind::UnexpectedEof => ProblemKind::Damaged,
        _ => ProblemKind::Unreadable,
    }
}
