//! The message was not delivered to this recipient, and nobody will try again.
//!
//! *What happened:* a server refused the recipient or the message, or the sending server gave up.
//! *How we know:* a report's group says `Action: failed`, or a bounce names the address in `X-Failed-Recipients`. A group
//! of OpenSMTPD can say `delayed` for what its text says is over; then both are shown.
//! *Who can act:* depends on the cause; see the tables.
//! *Sources:* RFC 3464 section 2.3.3; RFC 5321 section 4.2.5.

use super::{by_action, how_sure, is_corrected, proof, who_says};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::Action;

pub const RULE: Rule = Rule { id: RuleId::DsnFailed, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_action(
        case,
        RULE.id,
        Some(Action::Failed),
        |_| Verdict::Failed,
        |record, explained| {
            let named = record.fields.value.final_recipient.as_ref().map_or(proof(record), |it| it.span);
            let called_late = record.fields.value.action.as_ref().filter(|it| it.value == Action::Delayed);
            let mut reasons = match called_late.filter(|_| is_corrected(record, explained)) {
                Some(it) => vec![
                    Reason::plain("why-report-calls-it-late", Some(it.span)),
                    Reason::plain("why-text-says-time-is-over", record.said.as_ref().map(|it| it.span)),
                ],
                None => vec![Reason::plain("why-report-says-failed", Some(named))],
            };
            reasons.push(who_says(record, explained));
            reasons.extend(how_sure(record, explained));
            reasons
        },
    )
}
