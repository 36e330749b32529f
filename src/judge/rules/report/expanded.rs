//! The address stands for several, and the message went on to them.
//!
//! *What happened:* a list or an alias handed it out; what became of the members is another matter.
//! *How we know:* `Action: expanded`.
//! *Who can act:* the list's owner knows its members.
//! *Sources:* RFC 3464 section 2.3.3; RFC 3461 section 5.2.7.

use super::{by_action, proof};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::Action;

pub const RULE: Rule = Rule { id: RuleId::DsnExpanded, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_action(
        case,
        RULE.id,
        Some(Action::Expanded),
        |_| Verdict::Expanded,
        |record, _| vec![Reason::plain("why-receipt-says-expanded", Some(proof(record)))],
    )
}
