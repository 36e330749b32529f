//! What to do, what would prove it, and which letters help: typed, without prose.

mod command;
mod contact;
mod desk;
mod letter;
mod platform;
mod proof;
mod search;
mod step;
mod steps;

pub use command::{CommandLine, Lookup, command_lines};
pub use contact::{ContactStep, contact_step};
pub use desk::{DeskStep, DeskStepKind, desk_steps, wait_until};
pub use letter::LetterKind;
pub use platform::{MailProgram, Platform, platform};
pub use proof::ProofKind;
pub use search::{Search, search, sent};
pub use step::{Step, StepKind, about_doubt, against};

use crate::judge::{Judged, Judgement, RuleId, Verdict};
use crate::mail::Timestamp;
use crate::trail::Trails;

/// All advice for one message.
#[derive(Clone, Debug, Default)]
pub struct Advice {
    /// What to do now, in order.
    pub steps: Vec<Step>,
    /// For each recipient, in the order of the trails.
    pub recipients: Vec<RecipientAdvice>,
    /// The letters that make sense here, the most useful first.
    pub letters: Vec<LetterKind>,
}

/// Advice about one recipient.
#[derive(Clone, Debug, Default)]
pub struct RecipientAdvice {
    /// The steps, the first first.
    pub next: Vec<StepKind>,
    /// What would settle it, the cheapest first.
    pub would_prove: Vec<ProofKind>,
}

/// Advises on everybody. *Now* decides whether waiting still makes sense.
#[must_use]
pub fn advise(trails: &Trails, judged: &Judged, now: Timestamp) -> Advice {
    let receipt_missing = judged.has_found(RuleId::ReceiptAskedFor);
    let counted = trails.recipients.iter().zip(&judged.recipients).filter(|_| judged.doubt.is_none());
    let recipients = counted.map(|(trail, it)| RecipientAdvice {
        next: step::for_recipient(trail, it, now),
        would_prove: proof::for_recipient(it, receipt_missing),
    });
    Advice {
        steps: steps::for_message(trails, judged, now),
        recipients: recipients.collect(),
        letters: letter::for_message(trails, judged),
    }
}

/// The places of the recipients with one of these verdicts, without those whom the message cannot have reached, as it
/// never left.
fn reachable(judged: &Judged, verdicts: &[Verdict]) -> Vec<usize> {
    let mut found = having(judged, verdicts);
    found.retain(|it| !judged.recipients.get(*it).is_some_and(Judgement::is_stopped));
    found
}

/// The places of the recipients with one of these verdicts.
fn having(judged: &Judged, verdicts: &[Verdict]) -> Vec<usize> {
    let found = judged.recipients.iter().enumerate().filter(|(_, it)| verdicts.contains(&it.verdict));
    found.map(|(index, _)| index).collect()
}
