//! What pasted text offers: headers as they are, or files that a file manager copied as addresses.

use crate::state::Offer;
use std::path::PathBuf;

/// The offers in a pasted text; none where it is blank.
pub fn offers(text: String) -> Vec<Offer> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let files: Vec<Offer> = lines.iter().filter_map(|line| file(line)).map(Offer::File).collect();
    if files.len() == lines.len() { files } else { vec![Offer::Text(text)] }
}

/// The path in a `file:` address, or a line that is an absolute path and nothing else.
fn file(line: &str) -> Option<PathBuf> {
    if let Some(rest) = line.strip_prefix("file://") {
        let path = rest.strip_prefix("localhost").unwrap_or(rest);
        let path = decode_percent(path);
        // Windows writes `file:///C:/…`.
        let path = path.strip_prefix('/').filter(|rest| has_drive(rest)).unwrap_or(&path);
        return Some(PathBuf::from(path));
    }
    let line = line.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(line);
    let rooted = line.starts_with('/') && line.len() > 1 && !line.starts_with("//");
    (rooted || has_drive(line) || line.starts_with("\\\\")).then(|| PathBuf::from(line))
}

fn has_drive(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic())
}

fn decode_percent(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hex(*high) * 16 + hex(*low));
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit.saturating_sub(b'A').saturating_add(10),
    }
}

#[cfg(test)]
mod tests {
    use super::offers;
    use crate::state::Offer;

    fn file(path: &str) -> Offer {
        Offer::File(path.into())
    }

    #[test]
    fn addresses_and_paths_of_files_are_files() {
        assert_eq!(offers("file:///tmp/a%20b.eml\r\n".into()), [file("/tmp/a b.eml")]);
        assert_eq!(offers("file:///C:/Mail/r%C3%A9.msg".into()), [file("C:/Mail/ré.msg")]);
        assert_eq!(offers("/tmp/a.eml\n/tmp/b.eml\n".into()), [file("/tmp/a.eml"), file("/tmp/b.eml")]);
        assert_eq!(offers("\"C:\\Users\\me\\bounce.msg\"".into()), [file("C:\\Users\\me\\bounce.msg")]);
    }

    #[test]
    fn everything_else_is_text() {
        let headers = "Received: from a\nfile:///tmp/x\n";
        assert_eq!(offers(headers.into()), [Offer::Text(headers.into())]);
        assert_eq!(offers("50% of file:///".into()), [Offer::Text("50% of file:///".into())]);
        assert!(offers(" \n\n".into()).is_empty());
    }
}
