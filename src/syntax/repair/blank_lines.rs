//! Blank lines between the lines or the fields of a header section, from mail programs that make each a paragraph.

use super::traced::Traced;
use super::{LINES_TO_LOOK_AT, begins_known, blanks, count_fields, is_blank};
use crate::syntax::header_block::field_name;
use crate::syntax::lines::Line;

/// Lines with content that are looked at.
const LINES_WITH_CONTENT: usize = 20;
/// Fields among them from which on it is a header section.
const FIELDS: usize = 3;

/// Takes the blank lines out: every second line where each has one behind it, else those before fields and folds.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    let lines = text.lines();
    let at = |it: &Line| text.at(it.content.clone());
    let start = lines.iter().take(LINES_TO_LOOK_AT).position(|it| begins_known(at(it)))?;
    let section = lines.get(start..)?;
    if count_fields(text) >= 2 || !is_spread(text, section) {
        return None;
    }
    let doubled = doubled_lines(text, section);
    let mut mended = Traced::default();
    let mut keep = |line: &Line| mended.keep(text, line.content.start..line.next);
    lines.iter().take(start).for_each(&mut keep);
    match doubled >= LINES_WITH_CONTENT.min(section.len()) {
        true => {
            section.iter().take(doubled).step_by(2).for_each(&mut keep);
            section.iter().skip(doubled).for_each(&mut keep);
        }
        false => {
            let end = section_end(text, section);
            section.iter().take(end).filter(|it| !is_blank(at(it))).for_each(&mut keep);
            section.iter().skip(end).for_each(&mut keep);
        }
    }
    Some(mended)
}

/// Whether the first lines with content are fields and what belongs to them, blank lines aside.
fn is_spread(text: &Traced, section: &[Line]) -> bool {
    let contents = section.iter().map(|it| text.at(it.content.clone())).filter(|it| !is_blank(it));
    let first: Vec<_> = contents.take(LINES_WITH_CONTENT).collect();
    let fields = first.iter().filter(|it| field_name(it).is_some()).count();
    fields >= FIELDS && first.iter().filter(|it| begins_known(it)).count() >= 2
}

/// How many lines there are of which every second is blank.
fn doubled_lines(text: &Traced, section: &[Line]) -> usize {
    let alternates = |pair: &&[Line]| pair.get(1).is_none_or(|it| is_blank(text.at(it.content.clone())));
    section.chunks(2).take_while(alternates).map(<[Line]>::len).sum()
}

/// Where the fields end: at two blank lines, or at a blank line behind which no field or fold stands.
fn section_end(text: &Traced, section: &[Line]) -> usize {
    let content = |at: usize| section.get(at).map(|it| text.at(it.content.clone())).unwrap_or_default();
    let goes_on = |line: &[u8]| !is_blank(line) && (blanks(line) > 0 || field_name(line).is_some());
    (0..section.len()).find(|&at| is_blank(content(at)) && !goes_on(content(at + 1))).unwrap_or(section.len())
}
