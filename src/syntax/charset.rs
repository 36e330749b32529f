//! Characters from bytes in other encodings than UTF-8. `encoding_rs` knows them, here and nowhere else.

use super::search::find_byte;
use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// Text saved as UTF-16, as Notepad and Outlook do, in UTF-8; `None` where it is not UTF-16.
///
/// A byte-order mark tells, or a NUL in nearly every second byte of the beginning.
#[must_use]
pub fn from_utf16(bytes: &[u8]) -> Option<Vec<u8>> {
    let encoding = match bytes {
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ => by_nul_pattern(bytes)?,
    };
    Some(encoding.decode_with_bom_removal(bytes).0.into_owned().into_bytes())
}

/// How long the mark is that editors put before a text in UTF-8; it is no part of the first line.
#[must_use]
pub fn utf8_mark_length(bytes: &[u8]) -> usize {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    if bytes.starts_with(MARK) { MARK.len() } else { 0 }
}

fn by_nul_pattern(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(512))?;
    let pairs = start.chunks_exact(2);
    let (count, mut first, mut second) = (pairs.len(), 0, 0);
    for pair in pairs {
        first += usize::from(matches!(pair, [0, b] if *b != 0));
        second += usize::from(matches!(pair, [b, 0] if *b != 0));
    }
    let most = |nuls: usize| count >= 16 && nuls * 10 > count * 9;
    if most(second) {
        return Some(UTF_16LE);
    }
    most(first).then_some(UTF_16BE)
}

/// Bytes in the encoding of this label, such as `iso-8859-1`, as text; Windows-1252 where the label is unknown.
#[must_use]
pub fn decode<'a>(bytes: &'a [u8], label: Option<&str>) -> Cow<'a, str> {
    if let (Ok(text), false) = (std::str::from_utf8(bytes), has_japanese_escapes(bytes)) {
        return Cow::Borrowed(text);
    }
    let named = label.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    let encoding = match named {
        _ if has_japanese_escapes(bytes) => ISO_2022_JP,
        Some(named) if named == ISO_2022_JP => japanese_without_escapes(bytes),
        named => named.unwrap_or(encoding_rs::WINDOWS_1252),
    };
    encoding.decode(bytes).0
}

/// Whether bytes are text as they stand: UTF-8, and not ASCII that stands for other characters.
#[must_use]
pub fn is_plain_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok() && !has_japanese_escapes(bytes)
}

/// Whether an escape announces characters of two bytes each, which are ASCII for all who do not know it (RFC 1468).
fn has_japanese_escapes(bytes: &[u8]) -> bool {
    const ESCAPE: u8 = 0x1b;
    let mut rest = bytes;
    while let Some(at) = find_byte(ESCAPE, rest) {
        rest = rest.get(at + 1..).unwrap_or_default();
        if matches!(rest, [b'$', b'@' | b'B' | b'(', ..] | [b'(', b'I' | b'J', ..]) {
            return true;
        }
    }
    false
}

/// What a text is in that is said to be ISO-2022-JP and has none of its escapes: a gateway converted it and left the label.
fn japanese_without_escapes(bytes: &[u8]) -> &'static Encoding {
    let fits = |encoding: &&'static Encoding| !encoding.decode_without_bom_handling(bytes).1;
    [EUC_JP, SHIFT_JIS].into_iter().find(fits).unwrap_or(ISO_2022_JP)
}

/// Bytes in the encoding of this label and in no other, not even where they could be UTF-8; a replacement for what is not.
#[must_use]
pub fn decode_as(bytes: &[u8], label: &str) -> String {
    let named = Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::WINDOWS_1252);
    named.decode_without_bom_handling(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::{decode, from_utf16, is_plain_text};

    #[test]
    fn reads_utf_16_with_and_without_a_mark() {
        let plain: Vec<u8> =
            "Received: from a.example by b.example".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(plain.iter().copied()).collect();
        assert_eq!(from_utf16(&plain), from_utf16(&marked));
        assert_eq!(from_utf16(b"Received: from a.example by b.example"), None);
        assert_eq!(decode(b"caf\xe9", Some("iso-8859-1")), "caf\u{e9}");
    }

    #[test]
    fn reads_japanese_whatever_its_label_says() {
        let escaped = b"\x1b$B%(%i!<\x1b(B: 550";
        assert!(!is_plain_text(escaped) && is_plain_text(b"\x1b[1mbold"));
        for label in [Some("ISO-2022-JP"), Some("us-ascii"), None] {
            assert_eq!(decode(escaped, label), "\u{30a8}\u{30e9}\u{30fc}: 550");
        }
        assert_eq!(decode(b"\xa5\xa8\xa5\xe9\xa1\xbc", Some("iso-2022-jp")), "\u{30a8}\u{30e9}\u{30fc}");
        assert_eq!(decode(b"\x83G\x83\x89\x81[", Some("iso-2022-jp")), "\u{30a8}\u{30e9}\u{30fc}");
    }
}
