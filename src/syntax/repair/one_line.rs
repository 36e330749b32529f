//! A whole header section on one line, from input fields that take no line breaks.

use super::count_fields;
use super::traced::{TextLine, Traced};
use crate::syntax::header_start::is_well_known;

/// Lines with content, beyond which it is not one line.
const LINES: usize = 3;
/// Fields inside the lines from which on they are several.
const FIELDS: usize = 2;

/// Begins a line at every blank behind which a field's name stands.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    let filled: Vec<_> = text.lines().iter().filter(|it| !it.content.is_empty()).take(LINES + 1).collect();
    let begins = filled.first().is_some_and(|it| text.begins_known(it));
    if !begins || filled.len() > LINES || count_fields(text) > LINES {
        return None;
    }
    let breaks: Vec<usize> = filled.iter().flat_map(|it| find_breaks(text, it)).collect();
    if breaks.len() < FIELDS {
        return None;
    }
    let end = text.line_end();
    let mut mended = Traced::like(text);
    let mut from = 0;
    for at in breaks {
        mended.keep(text, from..at);
        mended.put(end, text, at..at + 1);
        from = at + 1;
    }
    mended.keep(text, from..text.bytes().len());
    Some(mended)
}

/// The blanks of a line behind which a field begins.
fn find_breaks(text: &Traced, line: &TextLine) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut in_signed_fields = false;
    let mut at = line.content.start;
    for word in text.content(line).split(|it| *it == b' ') {
        // The tag `h=` of a signature lists names of fields (RFC 6376 section 3.5).
        in_signed_fields |= word.starts_with(b"h=");
        in_signed_fields &= !word.contains(&b';');
        if at > line.content.start && !in_signed_fields && is_name(word) {
            breaks.push(at - 1);
        }
        at += word.len() + 1;
    }
    breaks
}

/// A well-known name with its colon, or one that is spelled as only names of fields are: `X-Spam-Status:`.
fn is_name(word: &[u8]) -> bool {
    let Some(name) = word.strip_suffix(b":") else { return false };
    let spelled = name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-');
    let further = name.get(..2).is_some_and(|it| it.eq_ignore_ascii_case(b"x-"))
        || name.contains(&b'-') && name.first().is_some_and(u8::is_ascii_uppercase)
        || FURTHER.iter().any(|it| name.eq_ignore_ascii_case(it.as_bytes()));
    spelled && (is_well_known(name) || further)
}

/// Names of fields without a hyphen, beside the well-known ones.
const FURTHER: [&str; 8] =
    ["Bcc", "Sender", "References", "Importance", "Priority", "Precedence", "Organization", "Autocrypt"];
