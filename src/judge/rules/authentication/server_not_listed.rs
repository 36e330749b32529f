//! The message was refused because the sender's domain does not list the server that sent it.
//!
//! *What happened:* a domain says which servers may send for it. The recipient's server asked, and the calling server was
//! not among them: a new provider, a web site or a scanner that sends by itself.
//! *How we know:* the refusal names the check (SPF) in words or by its code, and nothing shows a forwarding.
//! *Who can act:* whoever keeps the settings of the sender's domain, by listing the server.
//! *Sources:* RFC 7208 sections 2.6 and 8.4; RFC 7372 section 3.2 (5.7.23).

use super::{by_check, refusal};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::AuthMethod;

pub const RULE: Rule = Rule { id: RuleId::ServerNotListed, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_check(case, RULE.id, AuthMethod::Spf, Some(false), |record, _| {
        vec![
            Reason::plain("why-server-not-listed", Some(refusal(record))),
            Reason::plain("why-domain-must-list-it", None),
        ]
    })
}
