//! To and Cc of a received copy show whom the sender addressed, and not who got it.
//!
//! *What happened:* the headers list others.
//! *How we know:* they stand in To or Cc of the copy; no report is at hand.
//! *Who can act:* each of them can show their own copy; the sender can look for bounces.
//! *Sources:* RFC 5321 section 7.2: headers and envelope are independent.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};

pub const RULE: Rule = Rule { id: RuleId::OthersInHeaders, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let trails = case.trails;
    let others = trails.recipients.iter().filter(|it| it.is_in_headers() && it.is_silent()).count();
    let has_copy = trails.recipients.iter().any(|it| !it.copies.is_empty());
    if case.doubts.leave_nothing() || !trails.reports.is_empty() || trails.has_sent_copy || others == 0 || !has_copy {
        return Vec::new();
    }
    vec![Finding {
        rule: RULE.id,
        recipient: None,
        claim: None,
        reasons: vec![Reason::with("finding-others-in-headers", "count", others, None)],
        evidence: Vec::new(),
    }]
}
