//! This recipient wrote an answer to the message.
//!
//! *What happened:* a person to whom it was written answered it, or forwarded it, in their own mail program.
//! *How we know:* the answer names the message in `In-Reply-To`, and comes from an address to which the message went. Nobody
//! answers what they do not have.
//! *Who can act:* nobody has to.
//! *Sources:* RFC 5322 section 3.6.4.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};

pub const RULE: Rule = Rule { id: RuleId::AnsweredInPerson, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let trails = case.recipients().filter(|_| !case.doubts.leave_nothing());
    let found = trails.filter_map(|(recipient, trail)| {
        let answered = trail.answered.as_ref()?;
        Some(Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim { at: answered.value, ..Claim::inferred(Verdict::Delivered) }),
            reasons: vec![
                Reason::plain("why-answered-in-person", Some(answered.span)),
                Reason::plain("why-headers-can-be-edited", None),
            ],
            evidence: vec![answered.span],
        })
    });
    found.collect()
}
