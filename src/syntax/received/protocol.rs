//! The protocol of a `Received` value: what stands behind `with` (RFC 3848).
//!
//! Sample: `with ESMTPSA`, `with [XMail 1.20 ESMTP Server]`, `with Microsoft SMTP Server (version=TLS1_2, cipher=…)`.

use super::clauses::Clause;
use super::phrase;
use crate::mail::{Transmission, starts_with_ignoring_case};

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
    // Nearly always it is all that stands there.
    let alone = clause.words().next().and_then(known_protocol);
    let words = || clause.words().flat_map(str::split_whitespace);
    let among = || words().flat_map(|it| it.trim_matches(['[', ']', ',']).split('/')).find_map(known_protocol);
    alone.or_else(among).map(str::to_owned)
}

/// `SMTP` and its kin, also as the start of `SMTPSVC`.
fn known_protocol(word: &str) -> Option<&str> {
    let is_known = Transmission::parse(word).is_some() || OTHERS.iter().any(|it| it.eq_ignore_ascii_case(word));
    match is_known {
        true => Some(word),
        false if word.eq_ignore_ascii_case("smtpsvc") => word.get(..4),
        false => None,
    }
}

/// Protocols that mail takes beside SMTP and its kin.
const OTHERS: [&str; 9] = ["asmtp", "bsmtp", "http", "https", "mapi", "imap", "imaps", "pop3", "pop3s"];

/// Whether the client says HELO in this protocol.
pub(super) fn greets(with: Option<&str>) -> bool {
    let with = with.unwrap_or_default();
    !["http", "mapi", "pop", "imap"].iter().any(|it| starts_with_ignoring_case(with, it))
}
