//! An address as SMTP uses it (RFC 5321 `Mailbox`), kept in its own spelling.

use std::fmt;
use std::hash::{Hash, Hasher};

/// `local-part@domain`, or a bare local part where a server named no domain.
///
/// Two addresses are the same when they differ in letter case alone: the domain has no case,
/// and no mail system in practice tells local parts apart by it.
#[derive(Clone, Debug)]
pub struct Address(String);

impl Address {
    /// Reads one address, with or without `<>`, `mailto:` and `rfc822;` around it; `None` where there is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut text = text.trim();
        if let Some((kind, rest)) = text.split_once(';')
            && matches!(kind.trim().to_ascii_lowercase().as_str(), "rfc822" | "rfc-822" | "utf-8" | "smtp")
        {
            text = rest.trim();
        }
        if let (Some(open), true) = (text.rfind('<'), text.ends_with('>')) {
            text = text.get(open..).unwrap_or(text);
        }
        text = text.trim_start_matches('<').trim_end_matches('>').trim();
        text = strip_prefix_ignoring_case(text, "mailto:");
        // A source route, `@relay.example:user@domain.example` (RFC 5321 appendix C), ends at its last colon.
        if text.starts_with('@')
            && let Some((_, rest)) = text.split_once(':')
        {
            text = rest;
        }
        let text = text.trim_end_matches('.');
        let quoted = text.starts_with('"');
        let readable = !text.is_empty()
            && text.len() <= 512
            && !text
                .chars()
                .any(|c| c.is_control() || (!quoted && (c.is_whitespace() || matches!(c, '<' | '>' | ','))));
        readable.then(|| Self(text.to_owned()))
    }

    /// The address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the last `@`.
    #[must_use]
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or(self.0.as_str(), |(local, _)| local)
    }

    /// The part after the last `@` in lower case.
    #[must_use]
    pub fn domain(&self) -> Option<String> {
        self.0.rsplit_once('@').map(|(_, domain)| domain.to_lowercase())
    }

    /// Whether it has both parts, as an address that can be written to has.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.0.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
    }

    /// The form in which addresses are compared.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> &'a str {
    match text.get(..prefix.len()) {
        Some(start) if start.eq_ignore_ascii_case(prefix) => text.get(prefix.len()..).unwrap_or(text),
        _ => text,
    }
}

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        // Long reports compare often; nearly all addresses are plain.
        let plain = self.0.is_ascii() && other.0.is_ascii();
        if plain { self.0.eq_ignore_ascii_case(&other.0) } else { self.key() == other.key() }
    }
}

impl Eq for Address {}

impl Hash for Address {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn reads_the_forms_that_reports_use() {
        let read = |text| Address::parse(text).map(|a| a.as_str().to_owned());
        assert_eq!(read("rfc822; a@b.example"), Some("a@b.example".into()));
        assert_eq!(read("<A@b.example>"), Some("A@b.example".into()));
        assert_eq!(read("RFC822;<@relay.example:a@b.example>"), Some("a@b.example".into()));
        assert_eq!(read("<>"), None);
        assert_eq!(read("not an address"), None);
        assert_eq!(Address::parse("A@B.example"), Address::parse("a@b.EXAMPLE"));
    }
}
