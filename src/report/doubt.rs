//! How it is told that what came back is no report, or is about somebody else's message.

use super::teller::Teller;
use crate::investigate::Investigation;
use crate::judge::Doubt;
use crate::trail::Kind;

/// Findings that are shown as such, and are no part of what the message means.
pub const SHOWN_APART: [&str; 3] = ["genuine", "auto-reply", "sender-checks"];

/// The kind of the whole: what only looks like a report is a message.
pub fn kind(investigation: &Investigation) -> Kind {
    let found = investigation.trails.kind.unwrap_or(Kind::NotMail);
    let (trails, judged) = (&investigation.trails, &investigation.judged);
    let only_fakes = !trails.reports.is_empty()
        && judged.counted(trails).next().is_none()
        && judged.doubted.values().all(|it| *it == Doubt::Fake);
    if only_fakes || judged.doubt == Some(Doubt::Fake) { Kind::Message } else { found }
}

/// The answer.
pub fn headline(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Backscatter => "headline-not-your-message",
        Doubt::Fake => "headline-no-report",
    }
}

/// What it means: the signs, and what to think of them.
pub fn explanation(teller: &Teller<'_>, doubt: Doubt) -> Vec<String> {
    let findings = teller.investigation.judged.findings.iter().filter(|it| it.rule == doubt.id());
    let mut told: Vec<String> = Vec::new();
    for sentence in findings.flat_map(|it| &it.reasons).map(|it| teller.reason(it).text) {
        if !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    told.push(teller.say(match doubt {
        Doubt::Backscatter => "explain-not-your-message",
        Doubt::Fake => "explain-no-report",
    }));
    told
}

/// The verdict in words, for a row.
pub fn word() -> &'static str {
    "verdict-does-not-count"
}

/// The reason in one clause, for a row.
pub fn row(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Backscatter => "reason-not-your-message",
        Doubt::Fake => "reason-only-in-fake",
    }
}
