//! The message was refused because nothing proved that it comes from the domain that people read.
//!
//! *What happened:* the recipient's server wants the list of allowed servers or a signature to speak for the visible sender,
//! and neither did; the domain itself may ask that such mail be refused.
//! *How we know:* the refusal names the check (DMARC, or both others) in words or by its code, and nothing shows a
//! forwarding.
//! *Who can act:* whoever keeps the settings of the sender's domain. Who sends through another provider than the domain's,
//! from a mail program or a web site, sends through the right one.
//! *Sources:* RFC 9989 (DMARC) sections 4 and 5; RFC 7372 section 3.3 (5.7.26).

use super::{by_check, refusal};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::AuthMethod;

pub const RULE: Rule = Rule { id: RuleId::NotProven, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_check(case, RULE.id, AuthMethod::Dmarc, Some(false), |record, _| {
        vec![Reason::plain("why-not-proven", Some(refusal(record))), Reason::plain("why-domain-must-prove", None)]
    })
}
