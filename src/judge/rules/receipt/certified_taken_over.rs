//! The recipient's provider took over the certified message.
//!
//! *What happened:* the message left the sender's provider. Whether it came into the mailbox, another receipt must say.
//! *How we know:* `presa-in-carico`, which providers send each other and people seldom see.
//! *Who can act:* the sender, by looking for the receipt of delivery.
//! *Sources:* RFC 6109 section 3.2.3.

use super::{Conclusion, by_receipt, certificate, named, signature_not_checked};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::CertifiedKind;

pub const RULE: Rule = Rule { id: RuleId::CertifiedTakenOver, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let certificate = certificate(record, receipt).filter(|it| it.kind == CertifiedKind::TakenOver)?;
        let reasons = vec![
            Reason::plain("why-certified-taken-over", Some(named(record))),
            Reason::plain("why-certified-delivery-not-shown", None),
            signature_not_checked(),
        ];
        Some(Conclusion { verdict: Verdict::Accepted, certainty: certificate.certainty, reasons })
    })
}
