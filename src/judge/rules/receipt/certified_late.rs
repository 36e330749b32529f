//! Nothing has been heard of a certified message for twelve hours.
//!
//! *What happened:* the recipient's provider has neither taken it over nor refused it. It may still be delivered; after
//! another twelve hours without news the sender's provider counts it as failed, and says so.
//! *How we know:* `preavviso-errore-consegna` without a final code.
//! *Who can act:* nobody, until the next notice.
//! *Sources:* RFC 6109 section 3.3.

use super::{Conclusion, by_receipt, certificate, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId, Verdict};
use crate::mail::CertifiedKind;

pub const RULE: Rule = Rule { id: RuleId::CertifiedLate, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let certificate = certificate(record, receipt).filter(|it| it.kind == CertifiedKind::Late)?;
        let reasons = vec![
            Reason::plain("why-certified-late", Some(named(record))),
            Reason::plain("why-certified-late-goes-on", None),
        ];
        Some(Conclusion { verdict: Verdict::Delayed, certainty: certificate.certainty, reasons })
    })
}
