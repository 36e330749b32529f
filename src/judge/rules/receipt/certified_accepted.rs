//! The sender's own provider took the certified message, and nothing more is proven.
//!
//! *What happened:* the message was sent on. For a certified mailbox, a receipt of delivery or a notice of failure must
//! follow within a day; for an ordinary one no receipt will come, and silence means what it means for any mail.
//! *How we know:* `accettazione`, which lists the recipients and says which of them have certified mailboxes.
//! *Who can act:* the sender, by looking for the receipt of delivery of each recipient.
//! *Sources:* RFC 6109 sections 2.1.1.1 and 3.1.2; Italian decree 68 of 2005, article 6.

use super::{Conclusion, by_receipt, certificate, named, signature_not_checked};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::CertifiedKind;

pub const RULE: Rule = Rule { id: RuleId::CertifiedAccepted, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let certificate = certificate(record, receipt).filter(|it| it.kind == CertifiedKind::Accepted)?;
        let (verdict, key) = match certificate.is_ordinary {
            true => (Verdict::NoFailureReported, "why-certified-to-ordinary-mailbox"),
            false => (Verdict::Unknown, "why-certified-delivery-not-shown"),
        };
        let reasons = vec![
            Reason::plain("why-certified-accepted", Some(named(record))),
            Reason::plain(key, Some(named(record))),
            signature_not_checked(),
        ];
        Some(Conclusion { verdict, certainty: Certainty::Inferred, reasons })
    })
}
