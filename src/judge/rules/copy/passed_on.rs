//! This recipient passed the message on by hand.
//!
//! *What happened:* somebody to whom it was written sent it on to others from their own mail program.
//! *How we know:* the `Resent-From` field of a copy names them. Nobody passes on what they do not have.
//! *Who can act:* nobody has to.
//! *Sources:* RFC 5322 section 3.6.6.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};

pub const RULE: Rule = Rule { id: RuleId::PassedOnByHand, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let trails = case.recipients().filter(|_| !case.doubts.leave_nothing());
    let found = trails.filter_map(|(recipient, trail)| {
        let passed_on = trail.passed_on.as_ref()?;
        Some(Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim { at: passed_on.value, ..Claim::inferred(Verdict::Delivered) }),
            reasons: vec![
                Reason::plain("why-copy-passed-on", Some(passed_on.span)),
                Reason::plain("why-headers-can-be-edited", None),
            ],
            evidence: vec![passed_on.span],
        })
    });
    found.collect()
}
