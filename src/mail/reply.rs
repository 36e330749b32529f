//! The three digits of an SMTP reply (RFC 5321 section 4.2).

use std::fmt;

/// A reply code between 200 and 599.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reply(u16);

impl Reply {
    /// The reply with this code, `None` outside 200–599.
    #[must_use]
    pub fn new(code: u16) -> Option<Self> {
        (200..600).contains(&code).then_some(Self(code))
    }

    /// The code as a number.
    #[must_use]
    pub fn code(self) -> u16 {
        self.0
    }

    /// The first reply code that stands as a word of its own in a diagnostic text: one that refuses, if there is one.
    ///
    /// `550 5.1.1 no such user` and `smtp;550-5.1.1` have one, `SIZE=500`, `MX-450` and `<550@domain.example>` have none;
    /// `in 550 seconds` is not told apart.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let codes = bytes.windows(3).enumerate().filter_map(|(start, it)| match it {
            [a @ b'2'..=b'5', b @ b'0'..=b'9', c @ b'0'..=b'9'] => Some((start, [*a, *b, *c])),
            _ => None,
        });
        let mut taken = None;
        for (start, digits) in codes {
            let before = start.checked_sub(1).and_then(|it| bytes.get(it)).copied().unwrap_or(b' ');
            let behind = bytes.get(start + 3).copied().unwrap_or(b' ');
            let joined = matches!(before, b'=' | b'-' | b'@') || behind == b'@';
            if joined || is_of_a_word(before) || is_of_a_word(behind) {
                continue;
            }
            let reply = Self(digits.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0')));
            match reply.code() / 100 {
                2 => _ = taken.get_or_insert(reply),
                3 => {}
                _ => return Some(reply),
            }
        }
        taken
    }
}

fn is_of_a_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'.'
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Reply;

    #[test]
    fn finds_the_answer_and_no_other_number() {
        let find = |text| Reply::find(text).map(Reply::code);
        assert_eq!(find("smtp;550-5.1.1 no"), Some(550));
        assert_eq!(find("after MAIL FROM:<500@b.example> SIZE=522: 452 later"), Some(452));
        assert_eq!(find("250 ok, then 554 no"), Some(554));
        assert_eq!(find("250 2.0.0 Ok: queued"), Some(250));
        assert_eq!(find("host 192.0.2.250 has MX-450"), None);
    }
}
