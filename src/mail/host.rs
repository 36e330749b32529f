//! A server by its name.

use std::fmt;

/// A host name in lower case, without a trailing dot, or an address literal as it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Host(String);

impl Host {
    /// Reads `dns; mx.example.org`, `mx.example.org.` or `mx.example.org [192.0.2.1]`: the first word that can be a name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.split_once(';').map_or(text, |(_, name)| name);
        let word = text.split_whitespace().next()?;
        let word = word.split('(').next().unwrap_or(word).trim_matches(|c| matches!(c, '<' | '>' | ',' | '.'));
        let readable = !word.is_empty() && word.len() <= 255 && !word.chars().any(char::is_control);
        readable.then(|| Self(word.to_lowercase()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is `suffix` or lies below it; `.example.org` and `example.org` both match `mx.example.org`.
    #[must_use]
    pub fn is_within(&self, suffix: &str) -> bool {
        let suffix = suffix.trim_start_matches('.');
        self.0.strip_suffix(suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
