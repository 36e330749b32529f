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

    /// The first reply code that stands as a word of its own in a diagnostic text.
    ///
    /// `550 5.1.1 no such user` and `smtp;550-5.1.1` have one, `in 550 seconds` is not told apart: the first wins.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
            .filter(|word| word.len() == 3 && matches!(word.as_bytes().first(), Some(b'2' | b'4' | b'5')))
            .find_map(|word| word.parse().ok().and_then(Self::new))
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
