//! Characters from bytes in other encodings than UTF-8. `encoding_rs` knows them, here and nowhere else.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

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
pub fn decode(bytes: &[u8], label: Option<&str>) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let named = label.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    named.unwrap_or(encoding_rs::WINDOWS_1252).decode(bytes).0.into_owned()
}

/// Bytes in the encoding of this label and in no other, not even where they could be UTF-8; a replacement for what is not.
#[must_use]
pub fn decode_as(bytes: &[u8], label: &str) -> String {
    let named = Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::WINDOWS_1252);
    named.decode_without_bom_handling(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::{decode, from_utf16};

    #[test]
    fn reads_utf_16_with_and_without_a_mark() {
        let plain: Vec<u8> =
            "Received: from a.example by b.example".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(plain.iter().copied()).collect();
        assert_eq!(from_utf16(&plain), from_utf16(&marked));
        assert_eq!(from_utf16(b"Received: from a.example by b.example"), None);
        assert_eq!(decode(b"caf\xe9", Some("iso-8859-1")), "caf\u{e9}");
    }
}
