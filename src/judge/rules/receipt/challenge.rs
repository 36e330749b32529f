//! The message is held until its sender confirms it.
//!
//! *What happened:* the recipient uses a program against unwanted mail that asks unknown senders to prove themselves. Until
//! they do, the message lies where nobody looks; some programs delete it after a while.
//! *How we know:* the text of the notice, which a program sent in the recipient's name.
//! *Who can act:* the sender, by confirming, or by another way to the recipient. Such notices are also forged.
//! *Sources:* `inference.md` section 6; RFC 3834 section 2.

use super::{Conclusion, by_receipt, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::Answer;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::HeldForConfirmation, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let Receipt::Answer(Answer::Challenge) = receipt else { return None };
        let reasons = vec![
            Reason::plain("why-asked-to-confirm", Some(named(record))),
            Reason::plain("why-held-until-confirmed", Some(record.fields.span)),
        ];
        Some(Conclusion { verdict: Verdict::Quarantined, certainty: Certainty::ReadInText, reasons })
    })
}
