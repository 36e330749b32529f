//! A mailing list holds the message until its moderator decides.
//!
//! *What happened:* the list does not let everybody write to its members, or not everything.
//! *How we know:* the text of the notice, which the list's program sent.
//! *Who can act:* the moderator; the sender can wait, or withdraw the message.
//! *Sources:* RFC 6729 section 2 (`moderation` is a hold); the manuals of list programs.

use super::{Conclusion, by_receipt, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::Answer;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::HeldForModerator, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let Receipt::Answer(Answer::Moderation) = receipt else { return None };
        let reasons = vec![
            Reason::plain("why-list-asks-moderator", Some(record.fields.span)),
            Reason::plain("why-members-have-nothing-yet", Some(named(record))),
        ];
        Some(Conclusion { verdict: Verdict::Quarantined, certainty: Certainty::ReadInText, reasons })
    })
}
