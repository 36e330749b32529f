//! Nothing can be said about this recipient.
//!
//! *What happened:* the evidence comes from one recipient's side, where no reports about others arrive; or a report does
//! not say for whom it is, and may be about anybody.
//! *How we know:* there is a received copy or its headers, no report, and no copy of the sender's; or a report without a
//! recipient that could be read; or the message is a draft.
//! *Who can act:* the sender can look for a bounce; the recipient can say whether it came.
//! *Sources:* RFC 5321 section 6.1: reports go to the sender alone.

use super::{silence_speaks, silent};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};

pub const RULE: Rule = Rule { id: RuleId::NotKnown, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    if silence_speaks(case) {
        return Vec::new();
    }
    let unsent = case.trails.message.as_ref().is_some_and(|it| it.unsent);
    let unread = case.reports().any(|it| !it.names_everybody());
    let why = match (unread, unsent) {
        (true, _) => "why-report-names-nobody",
        (false, true) => "why-draft",
        (false, false) => "why-copy-says-nothing-of-others",
    };
    silent(case)
        .map(|(recipient, trail)| {
            let place = trail.roles.first().map(|it| it.span);
            Finding {
                rule: RULE.id,
                recipient: Some(recipient),
                claim: Some(Claim::inferred(Verdict::Unknown)),
                reasons: vec![Reason::plain("why-named-in-this-copy", place), Reason::plain(why, None)],
                evidence: place.into_iter().collect(),
            }
        })
        .collect()
}
