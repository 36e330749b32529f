//! The message was not delivered to this recipient, and nobody will try again.
//!
//! *What happened:* a server refused the recipient or the message, or the sending server gave up.
//! *How we know:* a report's group says `Action: failed`, or a bounce names the address in `X-Failed-Recipients`.
//! *Who can act:* depends on the cause; see the tables.
//! *Sources:* RFC 3464 section 2.3.3; RFC 5321 section 4.2.5.

use super::{by_action, proof, who_says};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, Verdict};
use crate::mail::Action;

pub const RULE: Rule = Rule { id: "dsn-failed", find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_action(
        case,
        RULE.id,
        Some(Action::Failed),
        |_| Verdict::Failed,
        |record, explained| {
            let named = record.fields.value.final_recipient.as_ref().map_or(proof(record), |it| it.span);
            vec![Reason::plain("why-report-says-failed", Some(named)), who_says(record, explained)]
        },
    )
}
