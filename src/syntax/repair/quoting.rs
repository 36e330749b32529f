//! `> ` before every line, from a reply or a forward.

use super::traced::Traced;
use super::{LINES_TO_LOOK_AT, begins_known, blanks};

/// Takes as many marks off every line as stand before the first field.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    let lines = text.lines();
    let looked_at = lines.iter().take(LINES_TO_LOOK_AT);
    let contents = looked_at.map(|it| text.at(it.content.clone()));
    let mut fields = contents.filter_map(quoted_field);
    let (depth, second) = (fields.next()?, fields.next()?);
    if depth != second || text.header_start().is_some() {
        return None;
    }
    let mut mended = Traced::default();
    for line in lines {
        let marks = marks(text.at(line.content.clone()), depth).1;
        mended.keep(text, line.content.start + marks..line.next);
    }
    Some(mended)
}

/// How deep a well-known field is quoted; `None` where the line is no quoted one.
fn quoted_field(line: &[u8]) -> Option<usize> {
    let (depth, length) = marks(line, usize::MAX);
    (depth > 0 && begins_known(line.get(length..)?)).then_some(depth)
}

/// How many marks a line begins with, at most so many, and how many bytes they fill. The last takes one blank with it.
fn marks(line: &[u8], most: usize) -> (usize, usize) {
    let (mut depth, mut length) = (0, 0);
    while depth < most {
        let rest = line.get(length..).unwrap_or_default();
        let gap = blanks(rest);
        if !rest.get(gap..).is_some_and(|it| it.starts_with(b">")) || gap > 1 && depth > 0 {
            break;
        }
        depth += 1;
        length += gap + 1;
    }
    let blank = depth > 0 && line.get(length) == Some(&b' ');
    (depth, length + usize::from(blank))
}
