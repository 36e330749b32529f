//! Blanks before every line, from a document or a forum.

use super::traced::Traced;
use super::{LINES_TO_LOOK_AT, begins_known, blanks};

/// Takes the indentation of the first field off every line, or what a line has of it.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    let lines = text.lines();
    let contents = lines.iter().take(LINES_TO_LOOK_AT).map(|it| text.at(it.content.clone()));
    let mut fields = contents.filter_map(indented_field);
    let (depth, second) = (fields.next()?, fields.next()?);
    if depth != second || text.header_start().is_some() {
        return None;
    }
    let mut mended = Traced::default();
    for line in lines {
        let blanks = blanks(text.at(line.content.clone())).min(depth);
        mended.keep(text, line.content.start + blanks..line.next);
    }
    Some(mended)
}

fn indented_field(line: &[u8]) -> Option<usize> {
    let depth = blanks(line);
    (depth > 0 && begins_known(line.get(depth..)?)).then_some(depth)
}
