//! The sender asked for a receipt, and none came from some of the recipients.
//!
//! *What happened:* nothing that could be known. Whether a receipt is sent is up to the reader and to the mail system:
//! many never send one, others ask the reader, and organizations switch them off.
//! *How we know:* the message has a field that asks for a receipt (`Disposition-Notification-To`, `Return-Receipt-To`,
//! `X-Confirm-Reading-To`), or a server sent a receipt of delivery for somebody, which it does only when it is asked
//! (`NOTIFY=SUCCESS`); the evidence comes from the sender's side, and no receipt of theirs is at hand.
//! *Who can act:* who needs proof takes certified mail the next time: PEC in Italy, a registered delivery service elsewhere.
//! *Sources:* RFC 8098 sections 2.1 and 6.1: no receipt is ever owed; RFC 3461 section 4.1; eIDAS (EU) 910/2014, articles 43 and 44.

use crate::evidence::Span;
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::Action;
use crate::trail::{Receipt, Trail};

pub const RULE: Rule = Rule { id: RuleId::ReceiptAskedFor, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let trails = case.trails;
    let is_the_senders = trails.has_sent_copy || !trails.reports.is_empty();
    let to_read = trails.asks_for_receipt.filter(|_| is_the_senders);
    let (asked, keys, has_receipt): (Span, &[&'static str], fn(&Trail) -> bool) =
        match (to_read, delivery_receipt(case)) {
            (Some(asked), _) => (asked, &["finding-receipt-not-owed", "finding-receipt-by-system"], has_read_receipt),
            (None, Some(asked)) => (asked, &["finding-delivery-receipt-not-sent"], |it| !it.records.is_empty()),
            (None, None) => return Vec::new(),
        };
    let people = || trails.recipients.iter().filter(|it| it.became.is_none());
    let without = people().filter(|it| !has_receipt(it)).count();
    if without == 0 {
        return Vec::new();
    }
    let mut reasons = vec![Reason::with("finding-receipt-missing", "count", without, Some(asked))];
    reasons.extend(keys.iter().map(|key| Reason::plain(key, None)));
    reasons.push(Reason::plain("finding-receipt-certified", None));
    vec![Finding { rule: RULE.id, recipient: None, claim: None, reasons, evidence: vec![asked] }]
}

/// A receipt of delivery that a server sent for somebody. Beside a failure, nobody asks about receipts.
fn delivery_receipt(case: &Case<'_>) -> Option<Span> {
    let is_good = |action| matches!(action, Action::Delivered | Action::Relayed | Action::Expanded);
    let mut reported = case.records().filter_map(|it| Some((it.explained.action?, it.record)));
    let first = reported.next().filter(|(action, _)| is_good(*action))?;
    reported.all(|(action, _)| is_good(action)).then_some(first.1.fields.span)
}

/// Whether a mail program or a provider wrote about this recipient when it was asked.
fn has_read_receipt(trail: &Trail) -> bool {
    let mut receipts = trail.records.iter().filter_map(|it| it.receipt);
    receipts.any(|it| matches!(it, Receipt::Disposition { .. } | Receipt::Certified { .. }))
}
