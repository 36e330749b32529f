//! `> ` before every line, from a reply or a forward.

use super::traced::Traced;
use super::{begins_known, blanks, same_depth};

/// Takes as many marks off every line as stand before the first field.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    if text.header().is_some() {
        return None;
    }
    let depth = same_depth(text.first_lines(), quoted_field)?;
    let mut mended = Traced::like(text);
    for line in text.lines() {
        let marks = marks(text.content(line), depth).1;
        mended.keep(text, line.content.start + marks..line.next);
    }
    Some(mended)
}

/// How deep a well-known field is quoted; `None` where the line is no quoted one.
pub(super) fn quoted_field(line: &[u8]) -> Option<usize> {
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
