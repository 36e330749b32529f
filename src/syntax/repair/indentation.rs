//! Blanks before every line, from a document or a forum.

use super::traced::Traced;
use super::{begins_known, blanks};

/// Takes the indentation of the first field off every line, or what a line has of it.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    if text.header().is_some() {
        return None;
    }
    let depth = find_depth(text.first_lines())?;
    let mut mended = Traced::like(text);
    for line in text.lines() {
        let blanks = blanks(text.at(line.content.clone())).min(depth);
        mended.keep(text, line.content.start + blanks..line.next);
    }
    Some(mended)
}

/// How deep the first two indented fields stand, where they are as deep.
pub(super) fn find_depth<'a>(lines: impl Iterator<Item = &'a [u8]>) -> Option<usize> {
    let mut fields = lines.filter_map(indented_field);
    fields.next().filter(|depth| fields.next() == Some(*depth))
}

fn indented_field(line: &[u8]) -> Option<usize> {
    let depth = blanks(line);
    (depth > 0 && begins_known(line.get(depth..)?)).then_some(depth)
}
