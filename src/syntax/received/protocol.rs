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
    let upper = word.to_ascii_uppercase();
    let kind = upper.strip_prefix("UTF8").unwrap_or(&upper);
    let is_smtp =
        ["ESMTP", "LMTP", "SMTP"].iter().any(|it| matches!(kind.strip_prefix(it), Some("" | "S" | "A" | "SA")));
    match kind {
        _ if is_smtp => Some(word),
        "ASMTP" | "BSMTP" | "HTTP" | "HTTPS" | "MAPI" | "IMAP" | "IMAPS" | "POP3" | "POP3S" => Some(word),
        "SMTPSVC" => word.get(..4),
        _ => None,
    }
}

/// Whether the client says HELO in this protocol.
pub(super) fn greets(with: Option<&str>) -> bool {
    let upper = with.unwrap_or_default().to_ascii_uppercase();
    !["HTTP", "MAPI", "POP", "IMAP"].iter().any(|it| upper.starts_with(it))
}
