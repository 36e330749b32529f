//! The protocol of a `Received` value: what stands behind `with` (RFC 3848).
//!
//! Sample: `with ESMTPSA`, `with [XMail 1.20 ESMTP Server]`, `with Microsoft SMTP Server (version=TLS1_2, cipher=…)`.

use super::clauses::Clause;
use super::phrase;

/// Names of protocols that are more than one word. Exchange's tells who took the message, which `SMTP` would not.
const NAMES: [&str; 1] = ["Microsoft SMTP Server"];

/// The protocol's name as it was written, out of `[XMail 1.20 ESMTP Server]` or `ESMTP/TLS/AES128-SHA`; else all that
/// is said.
pub(super) fn protocol(clause: &Clause<'_>) -> Option<String> {
    named(clause).map(str::to_owned).or_else(|| known(clause)).or_else(|| phrase(clause))
}

fn named(clause: &Clause<'_>) -> Option<&'static str> {
    let begins_with = |name: &&&str| name.split(' ').eq(clause.words().take(name.split(' ').count()));
    NAMES.iter().find(begins_with).copied()
}

fn known(clause: &Clause<'_>) -> Option<String> {
    let words = clause.words().flat_map(str::split_whitespace);
    let known = words.flat_map(|it| it.trim_matches(['[', ']', ',']).split('/')).find_map(known_protocol);
    known.map(str::to_owned)
}

/// `SMTP` and its kin (RFC 3848, RFC 6531), also as the start of `SMTPSVC`.
fn known_protocol(word: &str) -> Option<&str> {
    let kind = behind("utf8", word).unwrap_or(word);
    let suffix = ["esmtp", "smtp", "lmtp"].iter().find_map(|it| behind(it, kind));
    let is_one_of = |all: &[&str], it: &str| all.iter().any(|known| known.eq_ignore_ascii_case(it));
    let is_known = suffix.is_some_and(|it| is_one_of(&["", "s", "a", "sa"], it)) || is_one_of(&OTHERS, kind);
    match suffix {
        _ if is_known => Some(word),
        Some(it) if it.eq_ignore_ascii_case("svc") => word.get(..4),
        _ => None,
    }
}

/// Protocols that mail takes beside SMTP and its kin.
const OTHERS: [&str; 9] = ["asmtp", "bsmtp", "http", "https", "mapi", "imap", "imaps", "pop3", "pop3s"];

/// What stands behind such a beginning, in any case.
pub(super) fn behind<'a>(beginning: &str, word: &'a str) -> Option<&'a str> {
    let (start, rest) = word.split_at_checked(beginning.len())?;
    start.eq_ignore_ascii_case(beginning).then_some(rest)
}

/// Whether the client says HELO in this protocol.
pub(super) fn greets(with: Option<&str>) -> bool {
    let with = with.unwrap_or_default();
    !["http", "mapi", "pop", "imap"].iter().any(|it| behind(it, with).is_some())
}
