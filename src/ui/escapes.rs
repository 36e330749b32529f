//! Characters that deceive the eye, shown for what they are: controls, direction marks, letters without width.
//!
//! Letters written from right to left are shown as escapes too: the toolkit would paint them in the wrong order.

use crate::mail::{is_invisible, is_right_to_left};

/// A character of raw bytes, and how it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    Plain(char),
    /// Common and harmless, yet not a space.
    Tab,
    Escape(String),
}

/// Every character with the offset of its first byte. Bytes that are no UTF-8 come one by one.
pub fn characters(bytes: &[u8]) -> impl Iterator<Item = (usize, Shown)> + '_ {
    let mut offset = 0;
    bytes.utf8_chunks().flat_map(move |chunk| {
        let start = offset;
        offset += chunk.valid().len() + chunk.invalid().len();
        let broken = start + chunk.valid().len();
        let valid = chunk.valid().char_indices().map(move |(at, c)| (start + at, show(c)));
        let invalid = chunk.invalid().iter().enumerate();
        valid.chain(invalid.map(move |(at, byte)| (broken + at, Shown::Escape(format!("\\x{byte:02X}")))))
    })
}

/// A text with its escapes in place.
#[must_use]
pub fn shown(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, c| {
        match show(c) {
            Shown::Plain(c) => shown.push(c),
            Shown::Tab => shown.push(' '),
            Shown::Escape(escape) => shown.push_str(&escape),
        }
        shown
    })
}

fn show(c: char) -> Shown {
    match c {
        '\t' => Shown::Tab,
        '\0'..='\u{1F}' | '\u{7F}' => Shown::Escape(format!("\\x{:02X}", u32::from(c))),
        _ if is_invisible(c) || is_right_to_left(c) => Shown::Escape(format!("U+{:04X}", u32::from(c))),
        _ => Shown::Plain(c),
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown, characters, shown};

    #[test]
    fn what_deceives_is_shown() {
        assert_eq!(shown("a\u{202E}b\u{200B}c"), "aU+202EbU+200Bc");
        assert_eq!(shown("\x1B[31m"), "\\x1B[31m");
        assert_eq!(shown("Évaluation à 20 h"), "Évaluation à 20 h");
    }

    #[test]
    fn offsets_count_bytes() {
        let all: Vec<_> = characters(b"\xC3\xA9\xFFx").collect();
        let expected = [(0, Shown::Plain('é')), (2, Shown::Escape("\\xFF".to_owned())), (3, Shown::Plain('x'))];
        assert_eq!(all, expected);
    }
}
