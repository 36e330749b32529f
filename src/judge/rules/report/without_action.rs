//! A report names this recipient and does not say what was done.
//!
//! *What happened:* nobody can tell from it: the group is cut off, or its words are none that a standard has.
//! *How we know:* neither `Action` nor `Status` can be read in a group that names the address.
//! *Who can act:* the sender can ask whoever runs the reporting server, or the recipient whether it came.
//! *Sources:* RFC 3464 sections 2.3.3 and 2.3.4: both fields are required.

use super::{by_action, proof};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};

pub const RULE: Rule = Rule { id: RuleId::DsnWithoutAction, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_action(
        case,
        RULE.id,
        None,
        |_| Verdict::Unknown,
        |record, _| vec![Reason::plain("why-report-names-them", Some(proof(record)))],
    )
}
