//! The message was refused because its signature is missing or broken.
//!
//! *What happened:* the recipient's server wants a signature that shows who sent the message and that nobody changed it.
//! There was none, or the message was changed on its way: by a scanner, a list, a footer.
//! *How we know:* the refusal names the check (DKIM, or ARC for servers on the way) in words or by its code.
//! *Who can act:* whoever keeps the sender's mail system, by signing after everything else.
//! *Sources:* RFC 6376 section 6; RFC 7372 section 3.1 (5.7.20 to 5.7.22); RFC 8617 section 12 (5.7.29).

use super::{by_check, refusal};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::AuthMethod;

pub const RULE: Rule = Rule { id: RuleId::NotSigned, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let of = |method, key| {
        by_check(case, RULE.id, method, None, |record, _| {
            vec![Reason::plain(key, Some(refusal(record))), Reason::plain("why-own-system-must-sign", None)]
        })
    };
    let mut found = of(AuthMethod::Dkim, "why-not-signed");
    found.extend(of(AuthMethod::Arc, "why-chain-broken"));
    found
}
