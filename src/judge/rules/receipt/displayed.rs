//! The message was shown to somebody.
//!
//! *What happened:* the recipient's mail program had it on a screen, and said so when it was asked. A preview is enough.
//! *How we know:* a disposition notification says `displayed`. Nobody vouches for it but the program, and it does not
//! say who sat before the screen: that a person read it cannot be proven.
//! *Who can act:* nobody has to; who needs an answer asks for one.
//! *Sources:* RFC 8098 sections 2.1, 3.2.6.2 and 6.2.

use super::{Conclusion, by_receipt, certainty, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::Disposition;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::ReceiptDisplayed, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let Receipt::Disposition { disposition: Some(Disposition::Displayed), is_automatic, in_text, .. } = receipt
        else {
            return None;
        };
        let mut reasons = vec![Reason::plain("why-receipt-says-shown", Some(named(record)))];
        reasons.extend(record.at.map(|at| Reason::with("why-receipt-written-at", "time", at, None)));
        if is_automatic {
            reasons.push(Reason::plain("why-receipt-sent-by-itself", Some(record.fields.span)));
        }
        reasons.push(Reason::plain("why-shown-is-not-read", None));
        Some(Conclusion { verdict: Verdict::Read, certainty: certainty(in_text), reasons })
    })
}
