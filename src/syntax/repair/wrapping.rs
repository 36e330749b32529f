//! Lines that were cut at a fixed width, in the middle of words, from terminals and input fields.

use super::traced::{TextLine, Traced};
use super::{LINES_TO_LOOK_AT, blanks};

/// Nobody cuts lines narrower than this, in characters.
const MIN_WIDTH: usize = 40;
/// Cut lines from which on it is no accident.
const LINES: usize = 3;

/// Joins each line of the full width with what follows it, where that begins no field.
///
/// Lines that are cut between words are never all of the same width; they are joined by a blank as lost folds are.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    let start = text.header()?.start;
    let lines = text.lines();
    let first = lines.iter().position(|it| it.content.start >= start)?;
    let length = lines.iter().skip(first).take_while(|it| !it.content.is_empty()).count();
    let section = lines.get(first..first + length)?;
    let width = find_width(text, section)?;
    let mut mended = Traced::like(text);
    mended.keep(text, 0..start);
    for (at, line) in section.iter().enumerate() {
        let goes_on = section.get(at + 1).is_some_and(|it| !begins_field(text, it));
        let is_cut = goes_on && width_of(text, line) == width;
        mended.keep(text, line.content.start..if is_cut { line.content.end } else { line.next });
    }
    mended.keep(text, section.last()?.next..text.bytes().len());
    Some(mended)
}

/// The width at which nearly all lines were cut that go on in a line without indentation.
fn find_width(text: &Traced, section: &[TextLine]) -> Option<usize> {
    let looked_at = section.get(..section.len().min(LINES_TO_LOOK_AT))?;
    let goes_on = |next: &TextLine| blanks(text.content(next)) == 0 && !begins_field(text, next);
    let pairs = looked_at.iter().zip(looked_at.iter().skip(1));
    let widths: Vec<usize> = pairs.filter(|(_, next)| goes_on(next)).map(|(line, _)| width_of(text, line)).collect();
    let width = widths.iter().copied().max().filter(|it| *it >= MIN_WIDTH)?;
    // A blank at the cut is often lost.
    let full = widths.iter().filter(|it| **it + 1 >= width).count();
    let widest = looked_at.iter().map(|it| width_of(text, it)).max()?;
    (full >= LINES && full * 10 >= widths.len() * 9 && widest == width).then_some(width)
}

/// In characters.
fn width_of(text: &Traced, line: &TextLine) -> usize {
    let content = text.content(line);
    if content.is_ascii() { content.len() } else { String::from_utf8_lossy(content).chars().count() }
}

/// Whether a line begins a field: cut lines begin with words like `date:subject:` too, without a blank behind the colon.
fn begins_field(text: &Traced, line: &TextLine) -> bool {
    let content = text.content(line);
    let Some(behind) = line.name.and_then(|length| content.get(length..)) else { return false };
    let behind = behind.trim_ascii_start().strip_prefix(b":").unwrap_or_default();
    text.begins_known(line) && content.first().is_some_and(u8::is_ascii_uppercase)
        || behind.first().is_none_or(u8::is_ascii_whitespace)
}
