//! Each value on a line of its own below its field's name, from tables on web pages.

use super::LINES_TO_LOOK_AT;
use super::is_blank;
use super::traced::{TextLine, Traced};

/// Fields without a value from which on it is no accident.
const FIELDS: usize = 3;

/// Makes what follows an empty field a fold of it, so that it is no field of its own, whatever it looks like.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    let start = text.header()?.start;
    let lines = text.lines();
    let section = lines.iter().filter(|it| it.content.start >= start).take_while(|it| !it.content.is_empty());
    let fields: Vec<_> = section.take(LINES_TO_LOOK_AT).filter(|it| it.name.is_some()).collect();
    let empty = fields.iter().filter(|it| is_empty_field(text, it)).count();
    if empty < FIELDS || empty * 2 < fields.len() {
        return None;
    }
    let mut mended = Traced::like(text);
    let (mut before, mut is_header) = (None, true);
    for (index, line) in lines.iter().enumerate() {
        let below_name = is_header && before.is_some_and(|it| is_empty_field(text, it));
        let is_last = lines.get(index + 1).is_none_or(|next| next.name.is_none());
        before = Some(line);
        match line.content.is_empty() {
            // The line of an empty value.
            true if below_name && !is_last => continue,
            true => is_header &= line.content.start < start,
            false if below_name && !is_empty_field(text, line) => {
                mended.put(b' ', text, line.content.start..line.content.start);
            }
            false => {}
        }
        mended.keep(text, line.content.start..line.next);
    }
    Some(mended)
}

fn is_empty_field(text: &Traced, line: &TextLine) -> bool {
    let behind = line.name.and_then(|length| text.content(line).get(length..));
    behind.and_then(|it| it.trim_ascii_start().strip_prefix(b":")).is_some_and(is_blank)
}
