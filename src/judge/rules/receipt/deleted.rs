//! The message was deleted, perhaps without having been looked at.
//!
//! *What happened:* somebody deleted it, or a mailbox did so when it was tidied up (“Not read”). It may have been read
//! before, and it can be taken back.
//! *How we know:* a disposition notification says `deleted`, and nothing in it says that the message was refused.
//! At best, it was in the mailbox.
//! *Who can act:* the sender can ask.
//! *Sources:* RFC 8098 section 3.2.6.2; MS-OXOMSG section 2.2.2 (non-read receipts).

use super::{Conclusion, by_receipt, certainty, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::Disposition;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::ReceiptDeleted, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let Receipt::Disposition { disposition: Some(Disposition::Deleted), refuses: false, in_text, .. } = receipt
        else {
            return None;
        };
        let mut reasons = vec![Reason::plain("why-receipt-says-deleted", Some(named(record)))];
        reasons.extend(record.at.map(|at| Reason::with("why-receipt-written-at", "time", at, None)));
        reasons.push(Reason::plain("why-deleted-perhaps-unread", None));
        Some(Conclusion { verdict: Verdict::Delivered, certainty: certainty(in_text), reasons })
    })
}
