//! Enhanced mail system status codes (RFC 3463): `5.1.1`.

use std::fmt;

/// The first digit: whether trying again may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// 2: it worked.
    Success,
    /// 4: trying again may help.
    PersistentTransient,
    /// 5: trying again will not help.
    Permanent,
}

/// `class.subject.detail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnhancedStatus {
    /// The first number.
    pub class: Class,
    /// 0 to 999; 1 addressing, 2 mailbox, 3 mail system, 4 network, 5 protocol, 6 content, 7 security.
    pub subject: u16,
    /// 0 to 999.
    pub detail: u16,
}

impl EnhancedStatus {
    /// Reads a whole word such as `5.1.1`; anything else is `None`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let mut parts = word.split('.');
        let class = match parts.next()? {
            "2" => Class::Success,
            "4" => Class::PersistentTransient,
            "5" => Class::Permanent,
            _ => return None,
        };
        let status = Self { class, subject: number(parts.next()?)?, detail: number(parts.next()?)? };
        parts.next().is_none().then_some(status)
    }

    /// The first status code that stands as a word of its own in a text, as in `550-5.7.26 …` or `(#5.1.1)`.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
            .find_map(|word| Self::parse(word.trim_end_matches('.')))
    }

    /// The codes that stand right behind a reply code, as a server sends both: `550 5.7.1`, `550-'5.2.2`.
    pub fn behind_replies(text: &str) -> impl Iterator<Item = Self> {
        let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).filter(|word| !word.is_empty());
        let mut after_reply = false;
        words.filter_map(move |word| {
            let found = if after_reply { Self::parse(word) } else { None };
            after_reply = word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit());
            found
        })
    }

    /// The code with which a text begins: `5.4.1 Recipient address rejected`.
    #[must_use]
    pub fn at_start(text: &str) -> Option<Self> {
        let text = text.trim_start_matches(['#', '(', '<', '[', ' ']);
        Self::parse(text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).next()?)
    }

    /// Whether the code says only that it took too long: `x.4.7`.
    #[must_use]
    pub fn is_expiry(self) -> bool {
        self.subject == 4 && self.detail == 7
    }

    /// Whether the code says no more than its class: `x.0.0`.
    #[must_use]
    pub fn is_undefined(self) -> bool {
        self.subject == 0 && self.detail == 0
    }
}

fn number(text: &str) -> Option<u16> {
    ((1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl fmt::Display for EnhancedStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = match self.class {
            Class::Success => 2,
            Class::PersistentTransient => 4,
            Class::Permanent => 5,
        };
        write!(f, "{class}.{}.{}", self.subject, self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::EnhancedStatus;

    #[test]
    fn finds_a_code_where_it_is_a_word() {
        let found = |text| EnhancedStatus::find(text).map(|s| s.to_string());
        assert_eq!(found("550-5.7.26 Unauthenticated"), Some("5.7.26".into()));
        assert_eq!(found("(#5.1.1)"), Some("5.1.1".into()));
        assert_eq!(found("host 10.5.1.1 said no"), None);
        assert_eq!(found("5.1.1234"), None);
    }
}
