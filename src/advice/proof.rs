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
    }
}

/// What would settle this recipient.
pub fn for_recipient(judgement: &Judgement) -> Vec<ProofKind> {
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
