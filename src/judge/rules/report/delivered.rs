//! The message was delivered, as a receipt that was asked for says.
//!
//! *What happened:* the reporting server put it into the mailbox, or handed it to the recipient's server: some programs
//! say `delivered` for that too, and then name the other server.
//! *How we know:* `Action: delivered`, without or with `Remote-MTA`.
//! *Who can act:* nobody has to.
//! *Sources:* RFC 3464 section 2.3.3; recordings of Exim 4.96.

use super::{by_action, proof};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::Action;

pub const RULE: Rule = Rule { id: RuleId::DsnDelivered, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_action(
        case,
        RULE.id,
        Some(Action::Delivered),
        |explained| if explained.remote_mta.is_some() { Verdict::Accepted } else { Verdict::Delivered },
        |record, explained| match &explained.remote_mta {
            Some(host) => vec![Reason::with("why-server-took-it", "host", host.to_string(), Some(proof(record)))],
            None => vec![Reason::plain("why-receipt-says-delivered", Some(proof(record)))],
        },
    )
}
