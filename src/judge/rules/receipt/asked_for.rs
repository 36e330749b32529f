//! The sender asked for a receipt, and none came from some of the recipients.
//!
//! *What happened:* nothing that could be known. Whether a receipt is sent is up to the reader and to the mail system:
//! many never send one, others ask the reader, and organizations switch them off.
//! *How we know:* the message has a field that asks for a receipt (`Disposition-Notification-To`, `Return-Receipt-To`,
//! `X-Confirm-Reading-To`), the evidence comes from the sender's side, and no receipt of theirs is at hand.
//! *Who can act:* who needs proof takes certified mail the next time: PEC in Italy, a registered delivery service elsewhere.
//! *Sources:* RFC 8098 sections 2.1 and 6.1: no receipt is ever owed; eIDAS (EU) 910/2014, articles 43 and 44.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason};
use crate::trail::{Receipt, Trail};

pub const RULE: Rule = Rule { id: "receipt-asked-for", find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let trails = case.trails;
    let is_the_senders = trails.has_sent_copy || !trails.reports.is_empty();
    let Some(asked) = trails.asks_for_receipt.filter(|_| is_the_senders) else { return Vec::new() };
    let without = trails.recipients.iter().filter(|it| it.became.is_none() && !has_receipt(it)).count();
    if without == 0 {
        return Vec::new();
    }
    let reasons = [
        Reason::with("finding-receipt-missing", "count", without, Some(asked)),
        Reason::plain("finding-receipt-not-owed", None),
        Reason::plain("finding-receipt-by-system", None),
        Reason::plain("finding-receipt-certified", None),
    ];
    vec![Finding { rule: RULE.id, recipient: None, claim: None, reasons: reasons.into(), evidence: vec![asked] }]
}

/// Whether a mail program or a provider wrote about this recipient when it was asked.
fn has_receipt(trail: &Trail) -> bool {
    let receipts = trail.records.iter().filter_map(|it| it.receipt);
    let mut told = receipts.filter(|it| matches!(it, Receipt::Disposition { .. } | Receipt::Certified { .. }));
    told.next().is_some()
}
