//! What a `Received` value says of encryption and login (no RFC but section 4.3 of RFC 8314 orders it).
//!
//! Sample: `(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))`, `(TLS1.3:ECDHE_X25519:256)`,
//! `(version=TLS1_2, cipher=…)`, `(TLS: TLSv1/SSLv3,128bits,AES128-SHA)`, `tls TLS_AES_256_GCM_SHA384`.
//! Gap: `ESMTPS` alone says that there was TLS, but not which; nothing is given then.

use super::clauses::{Clause, Clauses, Keyword};
use crate::mail::{Transmission, strip_prefix_ignoring_case};

/// Whether a text holds the beginning of `tls`, `ssl`, `cipher` or `encrypted`: where it does not, it is not searched.
fn mentions_encryption(text: &str) -> bool {
    let begins = |it: &[u8]| {
        matches!(
            it,
            [b't' | b'T', b'l' | b'L', b's' | b'S']
                | [b's' | b'S', b's' | b'S', b'l' | b'L']
                | [b'c' | b'C', b'i' | b'I', b'p' | b'P']
                | [b'e' | b'E', b'n' | b'N', b'c' | b'C']
        )
    };
    text.as_bytes().windows(3).any(begins)
}

/// The same for `auth`, `authenticated` and `account`.
fn mentions_login(text: &str) -> bool {
    let begins =
        |it: &[u8]| matches!(it, [b'a' | b'A', b'u' | b'U', b't' | b'T'] | [b'a' | b'A', b'c' | b'C', b'c' | b'C']);
    text.as_bytes().windows(3).any(begins)
}

/// The version of TLS as it was written; the cipher where no version stands, `TLS` where neither does.
pub(super) fn find_tls(clauses: &Clauses<'_>) -> Option<String> {
    let with = || clauses.find(Keyword::With).into_iter().flat_map(Clause::words);
    let tls = || clauses.find(Keyword::Tls).into_iter().flat_map(Clause::words);
    let texts = || clauses.comments().chain(with());
    let has_clause = || [Keyword::Tls, Keyword::Over].into_iter().any(|it| clauses.find(it).is_some());
    if !texts().any(mentions_encryption) && !has_clause() {
        return None;
    }
    let version = texts().flat_map(words).find(|it| is_version(it));
    let slashed = || with().find_map(|it| it.split_once("/TLS/")).map(|(_, cipher)| cipher);
    let cipher = || texts().find_map(cipher_in).or_else(|| tls().next()).or_else(|| encrypted(with())).or_else(slashed);
    version.or_else(cipher).or_else(|| bare_tls(clauses)).map(str::to_owned)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')' | '=' | '<' | '>' | '[' | ']');
    text.split(parts).filter(|it| !it.is_empty())
}

/// `TLSv1.3`, `TLS1_2`, `TLSv1/SSLv3`; not the cipher `TLS_AES_128_GCM_SHA256` nor the host `tls1.mail.example`.
fn is_version(word: &str) -> bool {
    let behind_name = |it| strip_prefix_ignoring_case(it, "tls").or_else(|| strip_prefix_ignoring_case(it, "ssl"));
    let is_one = |part| {
        behind_name(part).is_some_and(|it| {
            let number = it.strip_prefix(['v', 'V']).unwrap_or(it);
            number.starts_with(|c: char| c.is_ascii_digit())
                && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '_'))
        })
    };
    behind_name(word).is_some() && word.split('/').all(is_one)
}

/// The word behind `cipher`, or the one before `encrypted`.
fn cipher_in(text: &str) -> Option<&str> {
    let mut words_behind = words(text).skip_while(|it| !it.eq_ignore_ascii_case("cipher")).skip(1);
    words_behind.next().or_else(|| encrypted(words(text)))
}

fn encrypted<'a>(words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut before = None;
    for word in words {
        if word.eq_ignore_ascii_case("encrypted") {
            return before;
        }
        before = Some(word);
    }
    None
}

/// `(TLS)`, `(using TLS …)` or `over TLS secured channel`.
fn bare_tls<'a>(clauses: &Clauses<'a>) -> Option<&'a str> {
    let in_comment = |text: &'a str| words(text).find(|it| !it.eq_ignore_ascii_case("using"));
    let over = clauses.find(Keyword::Over).and_then(|it| it.words().next());
    clauses.comments().filter_map(in_comment).chain(over).find(|it| it.eq_ignore_ascii_case("tls"))
}

/// Whether the sender logged in: the protocol says so (RFC 3848), or a comment does.
pub(super) fn is_submission(protocol: Option<&str>, clauses: &Clauses<'_>) -> bool {
    let by_protocol = protocol.is_some_and(|it| {
        let logged_in = Transmission::parse(it).is_some_and(|it| it.is_smtp() && it.is_authenticated);
        logged_in || it.eq_ignore_ascii_case("asmtp")
    });
    by_protocol || clauses.comments().any(|it| mentions_login(it) && says_login(it))
}

/// `(Authenticated sender: …)`, `(authenticated bits=0)`, `(AUTH: LOGIN …)`, `(account … HELO …)`.
fn says_login(comment: &str) -> bool {
    let mut before = "";
    for (at, word) in words(comment).enumerate() {
        let known_at_start = at == 0 && (word.eq_ignore_ascii_case("auth") || word.eq_ignore_ascii_case("account"));
        if known_at_start || (word.eq_ignore_ascii_case("authenticated") && !before.eq_ignore_ascii_case("not")) {
            return true;
        }
        before = word;
    }
    false
}
