//! Certified mail was not delivered, and a provider says so.
//!
//! *What happened:* the sender's provider refused it, the recipient's provider could not deliver it, nothing was heard of it
//! for a day, or one of them found malicious software in it.
//! *How we know:* `non-accettazione`, `errore-consegna`, `rilevazione-virus`, or the second of the warnings that nothing was
//! heard (`preavviso-errore-consegna` with a final code).
//! *Who can act:* the sender, by the reason given; the notice proves that the attempt was made.
//! *Sources:* RFC 6109 sections 2.1.1.1, 3.1.3, 3.1.6, 3.2.5 and 3.3.

use super::{Conclusion, by_receipt, certificate, named, signature_not_checked};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::{CertifiedError, CertifiedKind};

pub const RULE: Rule = Rule { id: RuleId::CertifiedFailed, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let certificate = certificate(record, receipt)?;
        let has_virus = certificate.error == Some(CertifiedError::Virus);
        let key = match certificate.kind {
            CertifiedKind::NotAccepted => "why-certified-not-accepted",
            CertifiedKind::VirusFound => "why-certified-virus",
            CertifiedKind::NotDelivered if has_virus => "why-certified-virus",
            CertifiedKind::NotDelivered => "why-certified-not-delivered",
            _ => return None,
        };
        let mut reasons = vec![Reason::plain(key, Some(named(record)))];
        reasons.extend(record.at.map(|at| Reason::with("why-certified-at", "time", at, None)));
        reasons.push(signature_not_checked());
        Some(Conclusion { verdict: Verdict::Failed, certainty: certificate.certainty, reasons })
    })
}
