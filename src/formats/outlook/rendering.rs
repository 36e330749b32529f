//! A message as text, as it would travel: what Outlook keeps in many streams becomes one source that people can read and
//! that the readers of messages read.
//!
//! Texts and messages stand there as they are, other files that somebody reads in base64, and of what nobody reads its
//! name and its size.

use super::part::Part;
use std::fmt::Write as _;

/// Characters of base64 in a line.
const LINE: usize = 76;
/// How every boundary begins. A number follows that stands nowhere else.
const BOUNDARY: &str = "=_outlook_";

/// Writes a message with this header section. `report` is the type of a report, where it is one.
pub fn write_message(mut header: String, parts: &[Part], report: Option<&str>) -> Vec<u8> {
    header.insert_str(0, "MIME-Version: 1.0\r\n");
    if let ([only], None) = (parts, report)
        && let Part { content: Ok(content), .. } = only
        && only.is_utf8
        && !content.trim_ascii().is_empty()
    {
        let _ = write!(header, "{}\r\n", part_header(only));
        return [header.as_bytes(), content].concat();
    }
    let boundary = format!("{BOUNDARY}{}", unused_number(parts));
    let kind = match report {
        Some(report) => format!("multipart/report; report-type={report}"),
        None if parts.len() == 2 && parts.iter().all(|it| it.is_utf8) => "multipart/alternative".to_owned(),
        None => "multipart/mixed".to_owned(),
    };
    let _ = write!(header, "Content-Type: {kind}; boundary=\"{boundary}\"\r\n\r\n");
    let mut message = header.into_bytes();
    for part in parts {
        message.extend(format!("--{boundary}\r\n{}\r\n", part_header(part)).into_bytes());
        if let Ok(content) = &part.content {
            if is_text(part) { message.extend(content) } else { message.extend(base64(content).into_bytes()) }
        }
        message.extend(b"\r\n");
    }
    message.extend(format!("--{boundary}--\r\n").into_bytes());
    message
}

fn part_header(part: &Part) -> String {
    let charset = if part.is_utf8 { "; charset=utf-8" } else { "" };
    let mut header = format!("Content-Type: {}{charset}\r\n", part.media_type);
    let encoding = if is_text(part) { "8bit" } else { "base64" };
    if part.content.is_ok() {
        let _ = write!(header, "Content-Transfer-Encoding: {encoding}\r\n");
    }
    let size = part.content.as_ref().err().map(|size| format!("; size={size}")).unwrap_or_default();
    if let Some(name) = part.name.as_deref().map(|it| it.replace(['"', '\\'], "'")) {
        let _ = write!(header, "Content-Disposition: attachment; filename=\"{name}\"{size}\r\n");
    }
    header
}

fn is_text(part: &Part) -> bool {
    part.media_type.starts_with("text/") || part.media_type.starts_with("message/")
}

/// A number that stands behind no boundary in any part: one more than the highest.
fn unused_number(parts: &[Part]) -> u64 {
    let contents = parts.iter().filter_map(|it| it.content.as_deref().ok());
    let highest = contents.filter_map(highest_number).max();
    highest.map_or(0, |it| it + 1)
}

fn highest_number(content: &[u8]) -> Option<u64> {
    let mut highest = None;
    for (at, _) in content.iter().enumerate().filter(|(_, byte)| **byte == b'=') {
        let Some(rest) = content.get(at..).and_then(|it| it.strip_prefix(BOUNDARY.as_bytes())) else { continue };
        let digits = rest.iter().take(18).take_while(|b| b.is_ascii_digit());
        let number = digits.fold(0, |number, digit| number * 10 + u64::from(digit - b'0'));
        highest = highest.max(Some(number));
    }
    highest
}

fn base64(content: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(content.len() / 3 * 4 + content.len() / 57 * 2 + 8);
    for (count, three) in content.chunks(3).enumerate() {
        if count > 0 && count % (LINE / 4) == 0 {
            text.push_str("\r\n");
        }
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let digit = bits >> (18 - 6 * place) & 0x3f;
            let letter = ALPHABET.get(digit as usize).filter(|_| place <= three.len());
            text.push(letter.map_or('=', |it| char::from(*it)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Part, base64, write_message};

    #[test]
    fn base64_is_that_of_rfc_4648() {
        for (plain, encoded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }

    #[test]
    fn no_part_can_end_another() {
        let part = |text: &str| Part {
            media_type: "text/plain".to_owned(),
            name: None,
            is_utf8: true,
            content: Ok(text.as_bytes().to_vec()),
        };
        let message = write_message(String::new(), &[part("--=_outlook_41--\r\n"), part("two")], None);
        assert!(String::from_utf8_lossy(&message).contains("boundary=\"=_outlook_42\""));
    }
}
