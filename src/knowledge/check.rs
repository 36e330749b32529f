//! Which check of the sender a refusal is about.
//!
//! Sources: RFC 7372 (codes 5.7.20 to 5.7.26), RFC 8617 section 12 (5.7.29), Google's pages on its codes (5.7.26, 5.7.27,
//! 5.7.30) and Microsoft's (5.7.509).

use crate::mail::{AuthMethod, EnhancedStatus};

/// Codes that name a check by themselves: the last number of 5.7.x.
const CODES: [(u16, AuthMethod); 11] = [
    (20, AuthMethod::Dkim),
    (21, AuthMethod::Dkim),
    (22, AuthMethod::Dkim),
    (23, AuthMethod::Spf),
    (24, AuthMethod::Spf),
    (25, AuthMethod::Iprev),
    (26, AuthMethod::Dmarc),
    (27, AuthMethod::Spf),
    (29, AuthMethod::Arc),
    (30, AuthMethod::Dkim),
    (509, AuthMethod::Dmarc),
];

/// Words that name a check in an answer.
const WORDS: [(&str, AuthMethod); 6] = [
    ("dmarc", AuthMethod::Dmarc),
    ("spf", AuthMethod::Spf),
    ("dkim", AuthMethod::Dkim),
    ("arc", AuthMethod::Arc),
    ("ptr", AuthMethod::Iprev),
    ("rdns", AuthMethod::Iprev),
];

/// Longer words for the same.
const PHRASES: [(&str, AuthMethod); 11] = [
    ("sender policy framework", AuthMethod::Spf),
    ("reverse dns", AuthMethod::Iprev),
    ("reverse hostname", AuthMethod::Iprev),
    ("reverse lookup", AuthMethod::Iprev),
    ("domainkeys", AuthMethod::Dkim),
    ("is not allowed to send mail from", AuthMethod::Spf),
    ("not authorized to send mail", AuthMethod::Spf),
    ("invalid ip for sending mail of domain", AuthMethod::Spf),
    ("purported responsible", AuthMethod::Spf),
    ("authentication information", AuthMethod::Dmarc),
    ("unauthenticated email", AuthMethod::Dmarc),
];

/// The check that an answer names in words, else by its code. Where two are named that a third one sums up, it is that.
#[must_use]
pub fn check_named(text: &str, status: Option<EnhancedStatus>) -> Option<AuthMethod> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let mut named: Vec<AuthMethod> = Vec::new();
    named.extend(WORDS.iter().filter(|(word, _)| words.contains(word)).map(|it| it.1));
    named.extend(PHRASES.iter().filter(|(phrase, _)| lower.contains(phrase)).map(|it| it.1));
    let has = |method| named.contains(&method);
    match named.first() {
        Some(_) if has(AuthMethod::Spf) && has(AuthMethod::Dkim) => Some(AuthMethod::Dmarc),
        Some(first) => Some(*first),
        None => by_code(status?),
    }
}

fn by_code(status: EnhancedStatus) -> Option<AuthMethod> {
    let found = CODES.iter().find(|(detail, _)| status.subject == 7 && status.detail == *detail);
    found.map(|it| it.1)
}

#[cfg(test)]
mod tests {
    use super::check_named;
    use crate::mail::{AuthMethod, EnhancedStatus};

    #[test]
    fn the_answer_names_the_check() {
        let named = |text| check_named(text, EnhancedStatus::find(text));
        assert_eq!(named("550 5.7.1 SPF check failed"), Some(AuthMethod::Spf));
        assert_eq!(named("550 5.7.23 The message was rejected"), Some(AuthMethod::Spf));
        assert_eq!(named("550 5.7.26 sent without SPF or DKIM"), Some(AuthMethod::Dmarc));
        assert_eq!(named("550 5.7.1 DMARC policy of reject, SPF failed"), Some(AuthMethod::Dmarc));
        assert_eq!(named("554 5.7.1 cannot find your reverse hostname"), Some(AuthMethod::Iprev));
        assert_eq!(named("550 5.7.1 arcane spfx"), None);
    }
}
