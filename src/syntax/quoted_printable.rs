//! Quoted-printable text (RFC 2045 section 6.7).
//!
//! `Ein Br=FCckenfest, und was danach=\r\n kommt`
//!
//! What lies between two escapes is copied in one stretch. Programs escape carelessly: what is no escape stands for itself,
//! blanks before a line's end are none of the text, and line ends are CRLF as soon as one was.

use super::search::find_one_of;

/// Where an escape has come to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Escape {
    None,
    Begun,
    Half(u8),
}

/// The text; `None` where an escape begins inside another, so that this is not its encoding.
#[must_use]
pub fn decode(encoded: &[u8]) -> Option<Vec<u8>> {
    let mut text = Vec::with_capacity(encoded.len());
    let (mut escape, mut line_end, mut before) = (Escape::None, b"\n".as_slice(), 0);
    // How many blanks the text ends with that were not escaped.
    let mut blanks = 0;
    let mut rest = encoded;
    while let Some((&byte, behind)) = rest.split_first() {
        let plain = match escape {
            Escape::None => find_one_of([b'=', b'\r', b'\n'], rest).unwrap_or(rest.len()),
            _ => 0,
        };
        if let Some((plain, behind)) = rest.split_at_checked(plain).filter(|it| !it.0.is_empty()) {
            text.extend_from_slice(plain);
            let at_end = plain.iter().rev().take_while(|b| b.is_ascii_whitespace()).count();
            blanks = if at_end == plain.len() { blanks + at_end } else { at_end };
            rest = behind;
            continue;
        }
        match (byte, escape) {
            (b'=', Escape::None) => escape = Escape::Begun,
            (b'=', _) => return None,
            (b'\r', _) => line_end = b"\r\n",
            (b'\n', Escape::Begun) => (escape, blanks) = (Escape::None, 0),
            (b'\n', _) => {
                text.truncate(text.len().saturating_sub(blanks));
                text.extend_from_slice(line_end);
                blanks = 0;
            }
            (_, Escape::Half(high)) => {
                match digit(byte) {
                    Some(low) => text.push(high << 4 | low),
                    None => text.extend_from_slice(&[b'=', before, byte]),
                }
                (escape, blanks) = (Escape::None, 0);
            }
            _ => match digit(byte) {
                Some(high) => escape = Escape::Half(high),
                None if byte.is_ascii_whitespace() => {}
                None => {
                    text.extend_from_slice(&[b'=', byte]);
                    (escape, blanks) = (Escape::None, 0);
                }
            },
        }
        before = byte;
        rest = behind;
    }
    Some(text)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|it| u8::try_from(it).ok())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn escapes_are_undone_and_the_rest_stands_for_itself() {
        let decoded = |text: &str| decode(text.as_bytes()).map(|it| String::from_utf8_lossy(&it).into_owned());
        assert_eq!(decoded("Br=C3=bccke=\r\n und  \r\nmehr").as_deref(), Some("Br\u{fc}cke und\r\nmehr"));
        assert_eq!(decoded("1 =x 2 =4y\nx=20 \n").as_deref(), Some("1 =x 2 =4y\nx \n"));
        assert_eq!(decoded("a==b"), None);
    }
}
