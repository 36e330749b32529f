//! The sender's mail program could not hand the message over, so that it was not sent.
//!
//! *What happened:* the server to which the program hands its messages refused one recipient, the sender or the message.
//! Programs then keep the message, and send it to nobody: SMTP lets them go on with those who were accepted, and hardly any
//! does.
//! *How we know:* what was handed in is the program's own sentence, and no mail system's.
//! *Who can act:* the sender corrects what was refused, and sends it again to everybody.
//! *Sources:* RFC 5321 section 3.3 (`RCPT`), RFC 6409 section 3; the programs' own sentences.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::trail::Report;

pub const RULE: Rule = Rule { id: RuleId::NotHandedOver, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    if !case.reports().any(Report::is_of_the_mail_program) {
        return Vec::new();
    }
    let reasons = vec![Reason::plain("finding-not-handed-over", None)];
    vec![Finding { rule: RULE.id, recipient: None, claim: None, reasons, evidence: Vec::new() }]
}
