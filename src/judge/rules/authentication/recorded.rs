//! What servers noted about the sender of the message, in words.
//!
//! *What happened:* a server that received the message checked who sent it, and wrote down what it found.
//! *How we know:* its fields in the header of the copy or of what was returned. Each note is told as its server's own: who
//! shows the copy could have changed it.
//! *Who can act:* nobody has to, unless a refusal rests on it.
//! *Sources:* RFC 8601 sections 2.7 and 7; RFC 7208 section 9.1; RFC 8617 section 4.1.1.

use super::told;
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::AuthMethod;

pub const RULE: Rule = Rule { id: RuleId::SenderChecks, find };

/// In the order of telling.
const METHODS: [AuthMethod; 4] = [AuthMethod::Spf, AuthMethod::Dkim, AuthMethod::Dmarc, AuthMethod::Arc];

fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(message) = &case.trails.message else { return Vec::new() };
    let noted = message.checks.noted();
    let reasons: Vec<Reason> =
        METHODS.iter().filter_map(|method| told(noted.iter().find(|it| it.method == *method)?, message)).collect();
    if reasons.is_empty() {
        return Vec::new();
    }
    let evidence = reasons.iter().filter_map(|it| it.proof).collect();
    vec![Finding { rule: RULE.id, recipient: None, claim: None, reasons, evidence }]
}
