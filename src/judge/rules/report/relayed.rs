//! The message was handed to a system that sends no receipts.
//!
//! *What happened:* the next server took it, and the trail ends there.
//! *How we know:* `Action: relayed`.
//! *Who can act:* nobody has to.
//! *Sources:* RFC 3464 section 2.3.3; RFC 3461 section 5.2.2.

use super::{by_action, proof};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::Action;

pub const RULE: Rule = Rule { id: RuleId::DsnRelayed, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_action(
        case,
        RULE.id,
        Some(Action::Relayed),
        |_| Verdict::Relayed,
        |record, _| vec![Reason::plain("why-receipt-says-relayed", Some(proof(record)))],
    )
}
