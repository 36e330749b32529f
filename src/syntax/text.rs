//! Bytes of a field or a quotation as text.

use super::search::{find_either, is_plain};
use crate::mail::{is_invisible, is_right_to_left, other_spelling};
use std::borrow::Cow;
use std::ops::Range;

/// Bytes as text; what is no UTF-8 becomes replacements.
#[must_use]
pub fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    // Nearly everything is UTF-8, and telling that takes far less than looking for what is not.
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// A field's value in one line: folds become one blank, no-break spaces blanks, bytes that are no UTF-8 a replacement,
/// and NULs nothing.
#[must_use]
pub fn unfolded(bytes: &[u8], range: Range<usize>) -> Cow<'_, str> {
    let raw = bytes.get(range).unwrap_or_default();
    // Most fields are one plain line, and are not copied.
    if let (true, Ok(line)) = (is_plain(raw), std::str::from_utf8(raw)) {
        return Cow::Borrowed(line.trim_matches(' '));
    }
    let raw = lossy(raw);
    let mut text = String::with_capacity(raw.len());
    let mut rest = &*raw;
    loop {
        let end = find_either(b'\r', b'\n', rest.as_bytes());
        add_line(&mut text, rest.get(..end.unwrap_or(rest.len())).unwrap_or_default());
        let Some(next) = end.and_then(|it| rest.get(it + 1..)) else { break };
        rest = next;
    }
    Cow::Owned(text)
}

/// A text without the places where web pages let a long address break over lines; nobody sees them.
#[must_use]
pub fn without_hidden_breaks(text: Cow<'_, str>) -> Cow<'_, str> {
    const HIDDEN: [char; 3] = ['\u{200b}', '\u{2060}', '\u{feff}'];
    if !text.is_ascii() && text.contains(HIDDEN) { Cow::Owned(text.replace(HIDDEN, "")) } else { text }
}

fn add_line(text: &mut String, line: &str) {
    let line = line.trim_matches(is_blank);
    if !line.is_empty() && !text.is_empty() {
        text.push(' ');
    }
    // Nearly every line has plain blanks alone.
    if is_plain(line.as_bytes()) {
        text.push_str(line);
    } else {
        text.extend(line.chars().filter(|&c| c != '\0').map(|c| if is_blank(c) { ' ' } else { c }));
    }
}

/// Blank, tab, or one of the no-break spaces that web pages and Outlook leave behind.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\0')
}

/// Text that is shown to people: control characters, bidirectional and zero-width marks as visible escapes.
#[must_use]
pub fn visible(text: &str) -> String {
    escaped(text, is_invisible)
}

/// An address, a host or a file name for people: right-to-left letters are escaped too, since among Latin ones
/// they would change places.
#[must_use]
pub fn visible_address(text: &str) -> String {
    escaped(text, |c| is_invisible(c) || is_right_to_left(c))
}

/// A host for people: where its letters have a second spelling, both.
#[must_use]
pub fn visible_host(host: &str) -> String {
    let shown = visible_address(host);
    match other_spelling(host) {
        Some(other) => format!("{shown} ({})", visible_address(&other)),
        None => shown,
    }
}

/// Bytes as a quotation: lossy UTF-8, every control character escaped, line ends too.
#[must_use]
pub fn quoted(bytes: &[u8]) -> String {
    escaped(&lossy(bytes), is_invisible)
}

fn escaped(text: &str, escapes: impl Fn(char) -> bool) -> String {
    // Looking at all of it sees many bytes at once.
    if text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    // Nearly everything is plain, and is copied in long stretches.
    while let Some((plain, after)) = rest.split_at_checked(plain_length(rest)) {
        shown.push_str(plain);
        let mut chars = after.chars();
        match chars.next() {
            Some(c @ ('\n' | '\r' | '\t')) => shown.extend(c.escape_default()),
            Some(c) if escapes(c) => shown.extend(c.escape_unicode()),
            Some(c) => shown.push(c),
            None => break,
        }
        rest = chars.as_str();
    }
    shown
}

fn plain_length(text: &str) -> usize {
    text.bytes().position(|b| !matches!(b, b' '..=b'~')).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::{quoted, unfolded, visible, visible_address, visible_host};

    #[test]
    fn folds_become_one_blank() {
        let bytes = b"one\r\n\ttwo\r\n \xc2\xa0three ";
        assert_eq!(unfolded(bytes, 0..bytes.len()), "one two three");
    }

    #[test]
    fn what_deceives_the_eye_is_escaped() {
        assert_eq!(visible("a\u{202e}moc"), "a\\u{202e}moc");
        assert_eq!(visible("\u{5d0}"), "\u{5d0}");
        assert_eq!(visible_address("\u{5d0}@b.example"), "\\u{5d0}@b.example");
        assert_eq!(visible_host("xn--bcher-kva.example"), "xn--bcher-kva.example (bücher.example)");
        assert_eq!(visible_host("b.example"), "b.example");
        assert_eq!(visible("a\u{2028}b\u{e0041}"), "a\\u{2028}b\\u{e0041}");
        assert_eq!(quoted(b"a\r\n\x1b[2J"), "a\\r\\n\\u{1b}[2J");
    }
}
