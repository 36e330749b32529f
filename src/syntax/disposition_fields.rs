//! Where the fields of a disposition notification (RFC 8098 section 3.1) stand in a text.
//!
//! `Disposition: manual-action/MDN-sent-manually; displayed`

use super::header_block::field_name;
use super::lines::Lines;
use super::search::has_word;
use std::ops::Range;

/// The paragraph with a `Disposition` field, in a report that was saved alone or that a program put into its text.
/// Its fields have much in common with those of a delivery report, which says nothing of a disposition.
#[must_use]
pub fn find_disposition_fields(bytes: &[u8]) -> Option<Range<usize>> {
    if !names_disposition(bytes) {
        return None;
    }
    let mut paragraph: Option<Range<usize>> = None;
    let mut found = false;
    for line in Lines::new(bytes, 0) {
        let content = bytes.get(line.content.clone()).unwrap_or_default();
        if content.iter().all(u8::is_ascii_whitespace) {
            if found {
                break;
            }
            paragraph = None;
            continue;
        }
        found |= is_disposition(content);
        // What stands before the first field is a sentence.
        if paragraph.is_none() && field_name(content).is_none() {
            continue;
        }
        let start = paragraph.map_or(line.content.start, |it| it.start);
        paragraph = Some(start..line.content.end);
    }
    paragraph.filter(|_| found)
}

/// Whether a text holds what every such field does.
#[must_use]
pub fn names_disposition(bytes: &[u8]) -> bool {
    has_word(bytes, b'/', &[SENT])
}

/// Stands in every such field.
const SENT: &[u8] = b"/mdn-sent-";

fn is_disposition(line: &[u8]) -> bool {
    const NAME: &[u8] = b"disposition";
    let named = field_name(line) == Some(NAME.len())
        && line.get(..NAME.len()).is_some_and(|name| name.eq_ignore_ascii_case(NAME));
    named && line.windows(SENT.len()).any(|it| it.eq_ignore_ascii_case(SENT))
}

#[cfg(test)]
mod tests {
    use super::find_disposition_fields;

    #[test]
    fn finds_the_paragraph_with_the_disposition() {
        let fields = "Final-Recipient: rfc822; a@b.example\nDisposition: manual-action/MDN-sent-manually; displayed";
        let text = format!("It was shown.\n\n{fields}\n\nTo: a@b.example\n");
        let found = find_disposition_fields(text.as_bytes()).expect("a place");
        assert_eq!(text.get(found), Some(fields));
        assert_eq!(find_disposition_fields(fields.as_bytes()), Some(0..fields.len()));
        assert_eq!(find_disposition_fields(b"Final-Recipient: rfc822; a@b.example\nAction: failed\n"), None);
        assert_eq!(find_disposition_fields(b"Content-Disposition: inline\n"), None);
    }
}
