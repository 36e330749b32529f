//! Blanks before every line, from a document or a forum.

use super::traced::Traced;
use super::{begins_known, blanks, same_depth};

/// Takes the indentation of the first field off every line, or what a line has of it.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    if text.header().is_some() {
        return None;
    }
    let depth = same_depth(text.first_lines(), indented_field)?;
    let mut mended = Traced::like(text);
    for line in text.lines() {
        let blanks = blanks(text.content(line)).min(depth);
        mended.keep(text, line.content.start + blanks..line.next);
    }
    Some(mended)
}

pub(super) fn indented_field(line: &[u8]) -> Option<usize> {
    let depth = blanks(line);
    (depth > 0 && begins_known(line.get(depth..)?)).then_some(depth)
}
