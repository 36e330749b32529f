//! What came after a warning.
//!
//! *What happened:* a server reported that the message was late, and later how it ended: it arrived, or the time was over.
//! *How we know:* several records about one recipient, in the order of time.
//! *Who can act:* nobody has to act on the warning any more.
//! *Sources:* RFC 3464 section 2.3.3 (`delayed`: further reports may follow); RFC 5321 section 4.5.4.1.

use super::proof;
use crate::judge::rules::{Case, Entry, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::{Action, Timestamp};
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::AfterDelay, find };

/// How it ended, and when.
struct End {
    has_failed: bool,
    at: Option<Timestamp>,
}

fn find(case: &Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (recipient, trail) in case.recipients() {
        let own = || case.records_of(recipient);
        let is_late = |it: &Entry<'_>| it.explained.action == Some(Action::Delayed);
        let Some(warning) = own().find(is_late).map(|it| it.record) else { continue };
        let reported = own().filter_map(|it| {
            let has_failed = match (it.explained.action, it.record.receipt) {
                (Some(Action::Failed), _) => true,
                (Some(Action::Delivered | Action::Relayed), _)
                | (_, Some(Receipt::Disposition { refuses: false, .. })) => false,
                _ => return None,
            };
            Some(End { has_failed, at: it.record.at })
        });
        let seen = trail.copies.iter().map(|it| End { has_failed: false, at: it.at });
        // A copy without a time was there in the end, whenever that was.
        let Some(end) = reported.chain(seen).filter(|it| it.at.is_none() || it.at >= warning.at).max_by_key(|it| it.at)
        else {
            continue;
        };
        let key = if end.has_failed { "why-late-then-failed" } else { "why-late-then-arrived" };
        found.push(Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: None,
            reasons: vec![Reason::plain(key, Some(proof(warning)))],
            evidence: vec![proof(warning)],
        });
    }
    found
}
