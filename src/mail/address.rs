//! An address as SMTP uses it (RFC 5321 `Mailbox`), kept in its own spelling.

use super::punycode::other_spelling;
use super::{starts_with_ignoring_case, strip_prefix_ignoring_case};
use std::fmt;
use std::hash::{Hash, Hasher};

/// `local-part@domain`, or a bare local part where a server named no domain.
///
/// Two addresses are the same when they differ in letter case alone, or in how the domain is spelled: the domain has no case,
/// and no mail system in practice tells local parts apart by it.
#[derive(Clone, Debug)]
pub struct Address(String);

impl Address {
    /// No address: somebody is known by name alone.
    pub const UNSTATED: Self = Self(String::new());

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
        text = strip_prefix_ignoring_case(text, "mailto:").unwrap_or(text);
        // A source route, `@relay.example:user@domain.example` (RFC 5321 appendix C), ends at its last colon.
        if text.starts_with('@')
            && let Some((_, rest)) = text.split_once(':')
        {
            text = rest;
        }
        let text = text.trim_end_matches('.');
        if let Some(inner) = unwrapped(text) {
            return Some(inner);
        }
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
        self.parts().map_or(self.0.as_str(), |(local, _)| local)
    }

    /// The part after the last `@` in lower case.
    #[must_use]
    pub fn domain(&self) -> Option<String> {
        self.parts().map(|(_, domain)| domain.to_lowercase())
    }

    /// Whether it has both parts, as an address that can be written to has.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.parts().is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
    }

    /// What stands before and behind the last `@`. In so short a text it is found soonest byte by byte.
    fn parts(&self) -> Option<(&str, &str)> {
        let at = self.0.bytes().rposition(|it| it == b'@')?;
        self.0.get(..at).zip(self.0.get(at + 1..))
    }

    /// Whether it is one that only an Exchange organization understands: an X.500 name in the form of an address.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        starts_with_ignoring_case(&self.0, "IMCEAEX-")
    }

    /// The form in which addresses are compared.
    #[must_use]
    pub fn key(&self) -> String {
        let lower = without_needless_quotes(self.0.to_lowercase());
        if lower.is_ascii() {
            return lower;
        }
        // Servers write a domain in the letters of DNS, people in their own.
        let encoded = lower.rsplit_once('@').and_then(|(local, it)| Some(format!("{local}@{}", other_spelling(it)?)));
        encoded.filter(|it| it.rsplit_once('@').is_some_and(|(_, it)| it.is_ascii())).unwrap_or(lower)
    }
}

/// `"lena"@domain.example` is `lena@domain.example` (RFC 5321 section 4.1.2).
fn without_needless_quotes(lower: String) -> String {
    let quoted = lower.strip_prefix('"').and_then(|it| it.split_once("\"@"));
    let is_atom = |it: &str| !it.is_empty() && it.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b));
    let is_plain = |it: &str| it.split('.').all(is_atom);
    match quoted {
        Some((local, domain)) if is_plain(local) => format!("{local}@{domain}"),
        _ => lower,
    }
}

/// The address that Exchange wrapped in one of its own, `IMCEASMTP-user+40domain+2Eexample@gateway.example`; the letters
/// behind `IMCEA` name its kind.
fn unwrapped(text: &str) -> Option<Address> {
    if !starts_with_ignoring_case(text, "IMCEA") {
        return None;
    }
    let (local, _) = text.rsplit_once('@')?;
    let mut parts = local.split_once('-')?.1.split('+');
    let mut inner = parts.next()?.to_owned();
    for part in parts {
        let hex = part.get(..2).and_then(|it| u8::from_str_radix(it, 16).ok()).filter(u8::is_ascii);
        inner.push(hex.map_or('+', char::from));
        inner.push_str(part.get(if hex.is_some() { 2 } else { 0 }..)?);
    }
    // The kind may be written once more: `SMTP:user@domain`.
    let inner = inner.rsplit_once(':').map_or(inner.as_str(), |(_, address)| address);
    let is_plain = !inner.contains(['/', '=']) && !starts_with_ignoring_case(inner, "IMCEA");
    Address::parse(inner).filter(|it| it.is_complete() && is_plain)
}

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        // Long reports compare often; nearly all addresses are plain.
        let is_plain = |it: &str| it.is_ascii() && !it.starts_with('"');
        let plain = is_plain(&self.0) && is_plain(&other.0);
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
        assert_eq!(Address::parse("a@Bücher.example"), Address::parse("a@xn--bcher-kva.example"));
        assert_ne!(Address::parse("ü@b.example"), Address::parse("u@b.example"));
        assert_eq!(Address::parse("\"lena.vogt\"@b.example"), Address::parse("lena.vogt@b.example"));
        assert_ne!(Address::parse("\"lena..v\"@b.example"), Address::parse("lena..v@b.example"));
    }

    #[test]
    fn unwraps_what_exchange_wrapped() {
        let read = |text| Address::parse(text).map(|a| a.as_str().to_owned());
        assert_eq!(read("IMCEASMTP-lena+2Evogt+40b+2Eexample@a.example"), Some("lena.vogt@b.example".into()));
        assert_eq!(read("imceainvalid-SMTP+3Alena+40b+2Eexample@a.example"), Some("lena@b.example".into()));
        let internal = "IMCEAEX-_O=A_OU=FIRST+20GROUP_CN=RECIPIENTS_CN=LENA@a.example";
        assert_eq!(read(internal), Some(internal.into()));
        assert!(Address::parse(internal).is_some_and(|it| it.is_internal()));
    }
}
