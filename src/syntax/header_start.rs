//! Where a header section begins in a text that may have something else above it.
//!
//! `Return-Path: <mara.keller@werft.example>`

use super::charset::utf8_mark_length;
use super::header_block::{FieldLine, HeaderBlock, field_lines, read_lines};
use super::heading::Label;
use super::lines::LineEnd;

/// A header section begins within so many lines.
pub const LINES_TO_LOOK_AT: usize = 200;

/// Fields of which one at least stands in every message and in every pasted header section.
const KNOWN: [&str; 14] = [
    "Received",
    "From",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Message-ID",
    "Return-Path",
    "Delivered-To",
    "MIME-Version",
    "Content-Type",
    "Authentication-Results",
    "X-Received",
    "X-Original-To",
];

/// Whether a message has a field of this name, in any case.
#[must_use]
pub fn is_well_known(name: &[u8]) -> bool {
    KNOWN.iter().any(|known| known.len() == name.len() && name.eq_ignore_ascii_case(known.as_bytes()))
}

/// Letters that tell the beginning of a field's name from any other word.
const TELLING_LETTERS: usize = 3;

/// Whether a line is a well-known field's name or the beginning of one, and nothing else.
#[must_use]
pub fn begins_like_a_field(line: &[u8]) -> bool {
    line.len() >= TELLING_LETTERS && KNOWN.iter().any(|known| known.as_bytes().starts_with(line))
}

/// Where the header section begins: at the first line with a field, if a well-known one is among the next.
#[must_use]
pub fn find_header_start(bytes: &[u8]) -> Option<usize> {
    find_start(bytes, field_lines(bytes, utf8_mark_length(bytes), LineEnd::of(bytes)))
}

fn find_start(bytes: &[u8], lines: impl Iterator<Item = FieldLine>) -> Option<usize> {
    let mut start = None;
    let (mut names_sender, mut names_subject) = (false, false);
    for line in lines.take(LINES_TO_LOOK_AT) {
        let content = bytes.get(line.content.clone()).unwrap_or_default();
        let Some(name) = line.name.and_then(|length| content.get(..length)) else {
            start = start.filter(|_| !content.is_empty());
            names_sender &= start.is_some();
            names_subject &= start.is_some();
            continue;
        };
        let start = *start.get_or_insert(line.content.start);
        if is_well_known(name) {
            return Some(start);
        }
        let label = std::str::from_utf8(name).ok().and_then(Label::of);
        names_sender |= label == Some(Label::From);
        names_subject |= label == Some(Label::Subject);
        if names_sender && names_subject {
            return Some(start);
        }
    }
    None
}

/// The header section, wherever it begins.
#[must_use]
pub fn find_header(bytes: &[u8]) -> Option<HeaderBlock> {
    find_header_in(bytes, field_lines(bytes, utf8_mark_length(bytes), LineEnd::of(bytes)))
}

/// The same, from all lines of the text.
#[must_use]
pub fn find_header_in(bytes: &[u8], lines: impl Iterator<Item = FieldLine> + Clone) -> Option<HeaderBlock> {
    let start = find_start(bytes, lines.clone())?;
    Some(read_lines(bytes, start, lines.skip_while(|it| it.content.start < start)))
}

#[cfg(test)]
mod tests {
    use super::find_header_start;

    #[test]
    fn begins_at_a_field_with_a_well_known_one_below() {
        assert_eq!(find_header_start(b"Look at this\n\nX-Odd: 1\n\tmore\nTo: a@b.example\n"), Some(14));
        assert_eq!(find_header_start(b"X-Odd: 1\n\nWhat: 2\n\nnothing: here\n"), None);
        assert_eq!(find_header_start("De : Lena\nObjet : x\n".as_bytes()), Some(0));
        assert_eq!(find_header_start("\u{feff}De : Lena\nObjet : x\n".as_bytes()), Some(3));
        assert_eq!(find_header_start("Betreff: x\nDatum: y\nVon: Lena\n".as_bytes()), Some(0));
        assert_eq!(find_header_start("Betreff: x\n\nVon: Lena\n".as_bytes()), None);
    }
}
