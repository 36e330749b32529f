//! What would settle a recipient who is not certain, the cheapest first.

use crate::judge::{Judgement, Verdict};
use crate::mail::identified;

identified! {
    /// One piece of evidence that would settle it.
    ProofKind {
        AskForHeaders = "ask-for-headers",
        MessageTrace = "message-trace",
        ServerLog = "server-log",
        WaitUntil = "wait-until",
        /// For the next time: mail for which a provider vouches.
        CertifiedMail = "certified-mail",
        /// For the next time: a receipt that their mail system writes.
        DeliveryReceipt = "delivery-receipt",
    }
}

/// What would settle this recipient; where the sender asked for a receipt that did not come, also what to use instead.
pub fn for_recipient(judgement: &Judgement, receipt_missing: bool) -> Vec<ProofKind> {
    let mut kinds = now(judgement);
    if judgement.verdict != Verdict::Delayed && !kinds.is_empty() {
        kinds.push(if receipt_missing { ProofKind::CertifiedMail } else { ProofKind::DeliveryReceipt });
    }
    kinds
}

fn now(judgement: &Judgement) -> Vec<ProofKind> {
    match judgement.verdict {
        Verdict::NoFailureReported | Verdict::AtRisk => {
            let mut kinds = vec![ProofKind::AskForHeaders, ProofKind::MessageTrace];
            kinds.extend(judgement.late_failure_until.map(|_| ProofKind::WaitUntil));
            kinds
        }
        Verdict::Accepted | Verdict::Relayed | Verdict::Expanded | Verdict::Unknown => {
            vec![ProofKind::AskForHeaders, ProofKind::MessageTrace]
        }
        Verdict::Delayed => vec![ProofKind::ServerLog],
        _ => Vec::new(),
    }
}
