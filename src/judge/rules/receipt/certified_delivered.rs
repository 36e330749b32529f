//! Certified mail is in the recipient's mailbox, and a provider vouches for it.
//!
//! *What happened:* the recipient's provider put the message into the mailbox and signed a receipt of delivery.
//! *How we know:* `avvenuta-consegna` in the data of the receipt, or in its text. The signature is not checked here.
//! *Who can act:* the sender, by keeping the receipt with its attachments: it is the proof, whether or not anybody reads
//! the message.
//! *Sources:* RFC 6109 section 3.2.4; Italian decree 68 of 2005, article 6; digital administration code, article 48.

use super::{Conclusion, by_receipt, certificate, named, signature_not_checked};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::CertifiedKind;

pub const RULE: Rule = Rule { id: RuleId::CertifiedDelivered, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let certificate = certificate(record, receipt).filter(|it| it.kind == CertifiedKind::Delivered)?;
        let mut reasons = vec![Reason::plain("why-certified-delivered", Some(named(record)))];
        reasons.extend(record.at.map(|at| Reason::with("why-certified-at", "time", at, None)));
        reasons.push(Reason::plain("why-certified-has-legal-value", None));
        reasons.push(signature_not_checked());
        Some(Conclusion { verdict: Verdict::Delivered, certainty: certificate.certainty, reasons })
    })
}
