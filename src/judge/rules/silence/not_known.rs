//! Nothing can be said about this recipient.
//!
//! *What happened:* the evidence comes from one recipient's side, where no reports about others arrive; or a report does
//! not say for whom it is, and may be about anybody.
//! *How we know:* there is a received copy or its headers, no report, and no copy of the sender's; or a report without a
//! recipient that could be read; or the message is a draft; or the headers have the name alone, while somebody failed or
//! waits whose address stands in no header.
//! *Who can act:* the sender can look for a bounce; the recipient can say whether it came.
//! *Sources:* RFC 5321 section 6.1: reports go to the sender alone.

use super::{silence_speaks, silent, unplaced};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};
use crate::trail::Trail;

pub const RULE: Rule = Rule { id: RuleId::NotKnown, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    if !silence_speaks(case) {
        let why = Reason::plain(why_not_at_all(case), None);
        return silent(case).map(|(recipient, trail)| unknown(recipient, trail, why.clone())).collect();
    }
    let Some(unplaced) = unplaced(case) else { return Vec::new() };
    let why = Reason::with("why-name-alone", "address", unplaced.mailbox.address.to_string(), None);
    let named = silent(case).filter(|(_, trail)| trail.is_name_alone());
    named.map(|(recipient, trail)| unknown(recipient, trail, why.clone())).collect()
}

/// Why silence says nothing of anybody.
fn why_not_at_all(case: &Case<'_>) -> &'static str {
    let unsent = case.trails.message.as_ref().is_some_and(|it| it.unsent);
    let unread = case.reports().any(|it| !it.names_everybody());
    match (unread, unsent) {
        (true, _) => "why-report-names-nobody",
        (false, true) => "why-draft",
        (false, false) => "why-copy-says-nothing-of-others",
    }
}

fn unknown(recipient: usize, trail: &Trail, why: Reason) -> Finding {
    let place = trail.roles.first().map(|it| it.span);
    Finding {
        rule: RULE.id,
        recipient: Some(recipient),
        claim: Some(Claim::inferred(Verdict::Unknown)),
        reasons: vec![Reason::plain("why-named-in-this-copy", place), why],
        evidence: place.into_iter().collect(),
    }
}
