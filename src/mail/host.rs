//! A server by its name.

use super::organization;
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
        let readable = !word.is_empty() && word.len() <= 255 && !word.contains(char::is_control);
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

    /// The domain that somebody registered, `example.org` of `mx.example.org`; `None` for address literals and for names
    /// that only a network inside knows.
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        let (_, suffix) = self.0.rsplit_once('.')?;
        let is_public = suffix.chars().all(char::is_alphabetic) || suffix.starts_with("xn--");
        let is_name = !self.0.contains([':', '[']) && is_public && !INSIDE.contains(&suffix);
        is_name.then(|| organization(&self.0))
    }
}

/// Last labels that no registry gives away.
const INSIDE: [&str; 10] =
    ["local", "localdomain", "localhost", "lan", "internal", "intranet", "corp", "home", "gbl", "arpa"];

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Host;

    #[test]
    fn an_organization_is_what_somebody_registered() {
        let of = |name: &str| Host::parse(name).and_then(|it| it.organization().map(str::to_owned));
        assert_eq!(of("mx1.mail.atelier.example").as_deref(), Some("atelier.example"));
        assert_eq!(of("atelier.example").as_deref(), Some("atelier.example"));
        assert_eq!(of("mx.shop.co.uk").as_deref(), Some("shop.co.uk"));
        assert_eq!(of("mx.bit.ly").as_deref(), Some("bit.ly"));
        for inside in ["localhost", "mail01", "srv.firm.local", "[192.0.2.1]", "192.0.2.1", "2002:a05::1"] {
            assert_eq!(of(inside), None, "{inside}");
        }
    }
}
