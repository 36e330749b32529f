//! A filter on the recipient's side refused the message, and wrote its refusal in the form of a receipt or of an answer.
//!
//! *What happened:* a rule of the mailbox (a filter language such as Sieve) rejects what it does not want; the program that
//! carries it out sends a disposition notification that says `deleted`, or an empty one.
//! *How we know:* the message says that it was rejected: in `Auto-Submitted: auto-replied (rejected)`, or in its text.
//! *Who can act:* the sender, by the reason that the text gives.
//! *Sources:* RFC 5429 sections 2.1 and 2.2; RFC 3028 section 4.1.

use super::{Conclusion, by_receipt, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::Answer;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::ReceiptRefuses, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let certainty = match receipt {
            Receipt::Disposition { refuses: true, disposition: Some(_), .. } => Certainty::Reported,
            Receipt::Disposition { refuses: true, .. } | Receipt::Answer(Answer::Rejection) => Certainty::ReadInText,
            _ => return None,
        };
        let reasons = vec![
            Reason::plain("why-filter-refused", Some(named(record))),
            Reason::plain("why-refusal-is-no-receipt", Some(record.fields.span)),
        ];
        Some(Conclusion { verdict: Verdict::Failed, certainty, reasons })
    })
}
