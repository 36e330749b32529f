//! The message is late for this recipient; a server keeps it and goes on trying.
//!
//! *What happened:* attempts failed for reasons that may pass.
//! *How we know:* `Action: delayed`; until when, from `Will-Retry-Until`.
//! *Who can act:* nobody has to, until a final report comes.
//! *Sources:* RFC 3464 sections 2.3.3 and 2.3.8.

use super::{by_action, how_sure, proof, who_says};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::Action;

pub const RULE: Rule = Rule { id: RuleId::DsnDelayed, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_action(
        case,
        RULE.id,
        Some(Action::Delayed),
        |_| Verdict::Delayed,
        |record, explained| {
            let until = record.fields.value.will_retry_until.as_ref();
            let named = record.fields.value.final_recipient.as_ref().map_or(proof(record), |it| it.span);
            let mut reasons = vec![Reason::plain("why-report-says-delayed", Some(named)), who_says(record, explained)];
            reasons.extend(how_sure(record, explained));
            reasons.extend(until.map(|it| Reason::with("why-tries-until", "time", it.value.at, Some(it.span))));
            reasons
        },
    )
}
