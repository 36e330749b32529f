//! A program answered for this recipient, so the message came to it.
//!
//! *What happened:* a notice of absence, or a ticket system's confirmation. A mailbox answers what was put into it; a ticket
//! system or a list answers what its server took, and shows nothing about a person.
//! *How we know:* the message says that a program sent it in answer, and comes from that address.
//! *Who can act:* nobody has to; the answer may name a date or another person.
//! *Sources:* RFC 3834 sections 2 and 4; `a list's or a robot's answer is no mailbox's`.

use super::{Conclusion, by_receipt, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::Answer;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::AutomaticAnswer, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let (verdict, key) = match receipt {
            Receipt::Answer(Answer::AutoReply) => (Verdict::Delivered, "why-mailbox-answers-what-it-has"),
            Receipt::Answer(Answer::Robot) => (Verdict::Accepted, "why-robot-is-no-reader"),
            _ => return None,
        };
        let reasons = vec![
            Reason::plain("why-answered-automatically", Some(record.fields.span)),
            Reason::plain(key, Some(named(record))),
        ];
        Some(Conclusion { verdict, certainty: Certainty::Inferred, reasons })
    })
}
