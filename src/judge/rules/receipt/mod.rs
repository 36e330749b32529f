//! What receipts, complaints and automatic answers prove, and what they do not.

pub mod answered;
pub mod asked_for;
pub mod authentication_report;
pub mod certified_accepted;
pub mod certified_delivered;
pub mod certified_failed;
pub mod certified_late;
pub mod certified_taken_over;
pub mod certified_transport;
pub mod challenge;
pub mod complaint;
pub mod deleted;
pub mod displayed;
pub mod handled;
pub mod moderation;
pub mod refused;

use super::{Case, Entry};
use crate::evidence::Span;
use crate::judge::{Certainty, Claim, Finding, Reason, RuleId, Verdict};
use crate::mail::{CertifiedError, CertifiedKind, Class, EnhancedStatus};
use crate::trail::{Receipt, Record};

/// What a rule concludes from one receipt.
struct Conclusion {
    verdict: Verdict,
    certainty: Certainty,
    reasons: Vec<Reason>,
}

/// A finding for every receipt from which `conclude` concludes something.
fn by_receipt(
    case: &Case<'_>,
    rule: RuleId,
    conclude: impl Fn(&Record, Receipt) -> Option<Conclusion>,
) -> Vec<Finding> {
    let found = case.records().filter_map(|Entry { recipient, place, record, .. }| {
        let conclusion = conclude(record, record.receipt?)?;
        let claim =
            Claim { verdict: conclusion.verdict, certainty: conclusion.certainty, at: record.at, record: Some(place) };
        let evidence = vec![named(record), record.fields.span];
        Some(Finding { rule, recipient: Some(recipient), claim: Some(claim), reasons: conclusion.reasons, evidence })
    });
    found.collect()
}

/// The field that names the recipient.
fn named(record: &Record) -> Span {
    record.fields.value.final_recipient.as_ref().map_or(record.fields.span, |it| it.span)
}

/// How sure a receipt is that was read in the text for people, or in fields.
fn certainty(in_text: bool) -> Certainty {
    if in_text { Certainty::ReadInText } else { Certainty::Reported }
}

/// A certificate about one recipient.
struct Certificate {
    kind: CertifiedKind,
    error: Option<CertifiedError>,
    is_ordinary: bool,
    certainty: Certainty,
}

/// What certified mail says, where a record is that. Of the warnings that nothing was heard, the second is a failure:
/// its explanation has a code that says so.
fn certificate(record: &Record, receipt: Receipt) -> Option<Certificate> {
    let Receipt::Certified { kind, error, is_ordinary, in_text } = receipt else { return None };
    let status = record.fields.value.diagnostic.as_ref().and_then(|it| EnhancedStatus::find(&it.value));
    let is_over = kind == CertifiedKind::Late && status.is_some_and(|it| it.class == Class::Permanent);
    let certainty = certainty(in_text);
    Some(Certificate { kind: if is_over { CertifiedKind::NotDelivered } else { kind }, error, is_ordinary, certainty })
}

/// The remark that belongs to every certificate.
fn signature_not_checked() -> Reason {
    Reason::plain("why-signature-not-checked", None)
}
