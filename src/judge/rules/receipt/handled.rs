//! A program of the recipient's had the message and dealt with it.
//!
//! *What happened:* it was passed on (`dispatched`) or worked on (`processed`); or the program does not want to say what
//! became of it (`denied`), or could not say it (`failed`), or reports an error besides.
//! *How we know:* a disposition notification says so. Whatever it says, the message was there.
//! *Who can act:* where there is an error, the sender can ask whether the message could be opened.
//! *Sources:* RFC 8098 section 3.2.6; RFC 2298 section 3.2.6.2 (`denied`, `failed`).

use super::{Conclusion, by_receipt, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::Disposition;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::ReceiptHandled, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let Receipt::Disposition { disposition, is_error, refuses: false, .. } = receipt else { return None };
        let key = match disposition {
            Some(Disposition::Dispatched | Disposition::Processed) => "why-receipt-says-handled",
            Some(Disposition::Denied) => "why-receipt-denies",
            Some(Disposition::Failed) | None => "why-receipt-cannot-say",
            Some(Disposition::Displayed | Disposition::Deleted) => return None,
        };
        let mut reasons = vec![Reason::plain(key, Some(named(record)))];
        reasons.push(Reason::plain("why-receipt-means-it-was-there", None));
        if is_error {
            reasons.push(Reason::plain("why-receipt-has-error", Some(record.fields.span)));
        }
        Some(Conclusion { verdict: Verdict::Delivered, certainty: Certainty::Reported, reasons })
    })
}
