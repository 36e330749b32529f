//! This copy came to this recipient.
//!
//! *What happened:* their mailbox has it (`Delivered-To`), or their server had it in hand (the `for` clause of a stamp).
//! *How we know:* servers write both fields while they hold the message.
//! *Who can act:* nobody has to; the recipient can look in Junk.
//! *Sources:* RFC 5321 section 4.4; RFC 9228 (Delivered-To).

use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Claim, Finding, Reason, RuleId, Verdict};

pub const RULE: Rule = Rule { id: RuleId::ReceivedCopy, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    // That a fake came to its victim is no news.
    for (recipient, trail) in case.recipients().filter(|_| !case.doubts.leave_nothing()) {
        for copy in &trail.copies {
            let (verdict, key) = match copy.in_mailbox {
                true => (Verdict::Delivered, "why-copy-from-mailbox"),
                false => (Verdict::Accepted, "why-copy-from-server"),
            };
            let mut reasons = vec![Reason::plain(key, Some(copy.span))];
            reasons.extend(copy.at.map(|at| Reason::with("why-copy-had-at", "time", at, Some(copy.span))));
            reasons.push(Reason::plain("why-headers-can-be-edited", None));
            found.push(Finding {
                rule: RULE.id,
                recipient: Some(recipient),
                claim: Some(Claim { verdict, certainty: Certainty::Reported, at: copy.at, record: None }),
                reasons,
                evidence: vec![copy.span],
            });
        }
    }
    found
}
