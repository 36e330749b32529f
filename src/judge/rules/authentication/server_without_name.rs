//! The message was refused because the sending server's number leads to no name.
//!
//! *What happened:* the recipient's server looked up who calls, and found no name, or one that does not lead back.
//! *How we know:* the refusal names the check (reverse DNS, PTR) in words or by its code.
//! *Who can act:* whoever runs the sending server, with its provider.
//! *Sources:* RFC 8601 section 3 (`iprev`); RFC 7372 section 3.4 (5.7.25).

use super::{by_check, refusal};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::AuthMethod;

pub const RULE: Rule = Rule { id: RuleId::ServerWithoutName, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_check(case, RULE.id, AuthMethod::Iprev, None, |record, _| {
        vec![
            Reason::plain("why-server-without-name", Some(refusal(record))),
            Reason::plain("why-provider-must-name-it", None),
        ]
    })
}
