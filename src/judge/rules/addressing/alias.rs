//! The address stood for another one, and the trail goes on there.
//!
//! *What happened:* an alias, a forwarding or a list turned the recipient into another address; that one has a row of its own.
//! *How we know:* `Original-Recipient` and `Final-Recipient` differ, the report says `expanded from`, or a copy's
//! `X-Original-To` and `Delivered-To` differ.
//! *Who can act:* whoever keeps the alias or the forwarding.
//! *Sources:* RFC 3464 section 2.3.2; RFC 5321 section 3.9.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};

pub const RULE: Rule = Rule { id: RuleId::Alias, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (recipient, trail) in case.recipients() {
        let Some(became) = &trail.became else { continue };
        found.push(Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim::inferred(Verdict::Expanded)),
            reasons: vec![Reason::with(
                if trail.is_renamed() { "why-same-mailbox" } else { "why-stands-for-another" },
                "address",
                became.value.to_string(),
                Some(became.span),
            )],
            evidence: vec![became.span],
        });
    }
    found
}
