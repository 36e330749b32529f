//! Blank lines between the lines or the fields of a header section, from mail programs that make each a paragraph.

use super::traced::{TextLine, Traced};
use super::{LINES_TO_LOOK_AT, blanks, count_fields, is_blank};

/// Lines with content that are looked at.
const LINES_WITH_CONTENT: usize = 20;
/// Fields among them from which on it is a header section.
const FIELDS: usize = 3;

/// Takes the blank lines out: every second line where each has one behind it, else those before fields and folds.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    if count_fields(text) >= 2 {
        return None;
    }
    let lines = text.lines();
    let start = lines.iter().take(LINES_TO_LOOK_AT).position(|it| text.begins_known(it))?;
    let section = lines.get(start..).filter(|it| is_spread(text, it))?;
    let doubled = doubled_lines(text, section);
    let mut mended = Traced::like(text);
    let mut keep = |line: &TextLine| mended.keep(text, line.content.start..line.next);
    lines.iter().take(start).for_each(&mut keep);
    match doubled >= LINES_WITH_CONTENT.min(section.len()) {
        true => {
            section.iter().take(doubled).step_by(2).for_each(&mut keep);
            section.iter().skip(doubled).for_each(&mut keep);
        }
        false => {
            let end = section_end(text, section);
            section.iter().take(end).filter(|it| !is_blank(text.content(it))).for_each(&mut keep);
            section.iter().skip(end).for_each(&mut keep);
        }
    }
    Some(mended)
}

/// Whether the first lines with content are fields and what belongs to them, blank lines aside.
fn is_spread(text: &Traced, section: &[TextLine]) -> bool {
    let filled = section.iter().filter(|it| !is_blank(text.content(it)));
    let fields: Vec<_> = filled.take(LINES_WITH_CONTENT).filter(|it| it.name.is_some()).collect();
    fields.len() >= FIELDS && fields.iter().filter(|it| text.begins_known(it)).count() >= 2
}

/// How many lines there are of which every second is blank.
fn doubled_lines(text: &Traced, section: &[TextLine]) -> usize {
    let alternates = |pair: &&[TextLine]| pair.get(1).is_none_or(|it| is_blank(text.content(it)));
    section.chunks(2).take_while(alternates).map(<[TextLine]>::len).sum()
}

/// Where the fields end: at two blank lines, or at a blank line behind which no field or fold stands.
fn section_end(text: &Traced, section: &[TextLine]) -> usize {
    let is_blank_line = |it: &TextLine| is_blank(text.content(it));
    let goes_on = |it: &TextLine| !is_blank_line(it) && (blanks(text.content(it)) > 0 || it.name.is_some());
    let ends = |&(at, line): &(usize, &TextLine)| is_blank_line(line) && !section.get(at + 1).is_some_and(goes_on);
    section.iter().enumerate().find(ends).map_or(section.len(), |(at, _)| at)
}
