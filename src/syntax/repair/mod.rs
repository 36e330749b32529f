//! Headers that were damaged on the way to the clipboard: each damage is undone, and said.
//!
//! `> Received: from mx.atelier.example by store.atelier.example; Fri, 20 Nov 2026 10:15:12 +0100`
//!
//! A text in which a header section can be read as it stands is left alone: every repair asks for several signs of its
//! own damage, and its outcome must show a header section that was not there before. What the repaired text says points
//! to the bytes that were handed in. Known gap: text whose line breaks became nothing at all, not even a blank.

mod blank_lines;
mod escapes;
mod indentation;
mod one_line;
mod quoting;
mod traced;
mod value_below;
mod wrapping;

use super::header_block::{HeaderBlock, MAX_HEADER_BYTES, field_name};
use super::header_start::is_well_known;
use super::lines::Lines;
use crate::evidence::NoteKind;
use std::ops::Range;
use traced::{Places, Traced};

/// Lines looked at for the signs of a damage.
const LINES_TO_LOOK_AT: usize = 200;

/// A text whose damages were undone.
#[derive(Clone, Debug)]
pub struct Repaired {
    /// The text as it was before the damages.
    pub bytes: Vec<u8>,
    /// Its header section.
    pub header: HeaderBlock,
    /// What was undone, in this order.
    pub repairs: Vec<NoteKind>,
    places: Places,
}

impl Repaired {
    /// Where a stretch of the repaired text stands in the text that was handed in.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        self.places.of(range)
    }
}

/// A repair, and what is said of it.
type Repair = (NoteKind, fn(&Traced) -> Option<Traced>);

/// From the outside to the inside: what was done to the text last is undone first.
const REPAIRS: [Repair; 7] = [
    (NoteKind::RepairedQuoting, quoting::mend),
    (NoteKind::RepairedIndentation, indentation::mend),
    (NoteKind::RepairedBlankLines, blank_lines::mend),
    (NoteKind::RepairedPaste, value_below::mend),
    (NoteKind::RepairedOneLine, one_line::mend),
    (NoteKind::RepairedWrapping, wrapping::mend),
    (NoteKind::RepairedEscapes, escapes::mend),
];

/// The text without its damages; `None` where it has none, or is too long to be a pasted header section. What can be read of
/// its header section as it stands is handed in.
#[must_use]
pub fn repair(bytes: &[u8], header: Option<&HeaderBlock>) -> Option<Repaired> {
    let is_sound = header.is_some_and(|it| is_sound(bytes, it));
    if bytes.len() > MAX_HEADER_BYTES || is_sound || !holds_field(bytes) {
        return None;
    }
    let mut text = Traced::new(bytes, header);
    let mut repairs = Vec::new();
    for (kind, mend) in REPAIRS {
        if let Some(mended) = mend(&text) {
            text = mended;
            repairs.push(kind);
        }
    }
    if repairs.is_empty() {
        return None;
    }
    let header = text.header()?.clone();
    let (bytes, places) = text.into_bytes();
    Some(Repaired { bytes, header, repairs, places })
}

/// Whether nothing is to be repaired: the header section has at least two fields with their folding, and no sign of a web
/// page.
fn is_sound(bytes: &[u8], block: &HeaderBlock) -> bool {
    let section = bytes.get(block.start..block.body).unwrap_or_default();
    block.fields.len() >= 2 && !block.repaired && !escapes::is_escaped(section)
}

/// Whether a header section stands behind marks of quotation or blanks, where it is none as the text stands.
#[must_use]
pub fn stands_apart(bytes: &[u8]) -> bool {
    let lines = || Lines::new(bytes, 0).take(LINES_TO_LOOK_AT).filter_map(|it| bytes.get(it.content));
    bytes.len() <= MAX_HEADER_BYTES
        && (same_depth(lines(), quoting::quoted_field).is_some()
            || same_depth(lines(), indentation::indented_field).is_some())
}

/// How deep the first two fields stand, where both stand as deep.
fn same_depth<'a>(lines: impl Iterator<Item = &'a [u8]>, depth_of: fn(&[u8]) -> Option<usize>) -> Option<usize> {
    let mut depths = lines.filter_map(depth_of);
    depths.next().filter(|depth| depths.next() == Some(*depth))
}

/// Whether a well-known field stands near the beginning, behind whatever a damage puts before it.
fn holds_field(bytes: &[u8]) -> bool {
    Lines::new(bytes, 0).take(LINES_TO_LOOK_AT).any(|line| {
        let content = bytes.get(line.content).unwrap_or_default();
        let lead = content.iter().take_while(|b| matches!(b, b' ' | b'\t' | b'>' | 0xc2 | 0xa0)).count();
        content.get(lead..).is_some_and(begins_known)
    })
}

/// How many fields can be read as the text stands.
fn count_fields(text: &Traced) -> usize {
    text.header().map_or(0, |it| it.fields.len())
}

/// Whether a line begins a well-known field.
fn begins_known(line: &[u8]) -> bool {
    field_name(line).and_then(|length| line.get(..length)).is_some_and(is_well_known)
}

/// Whether nothing but blanks stands there.
fn is_blank(line: &[u8]) -> bool {
    blanks(line) == line.len()
}

/// How many bytes of blanks a line begins with: blank, tab, no-break space.
fn blanks(line: &[u8]) -> usize {
    let mut at = 0;
    while let Some(rest) = line.get(at..).filter(|it| !it.is_empty()) {
        match rest {
            [b' ' | b'\t', ..] => at += 1,
            [0xc2, 0xa0, ..] => at += 2,
            _ => break,
        }
    }
    at
}

#[cfg(test)]
mod tests;
