//! Which letters help.

use super::steps::{is_of_an_answer, is_reported};
use super::{having, reachable};
use crate::judge::{Judged, Judgement, RuleId, Verdict};
use crate::mail::identified;
use crate::trail::Trails;

identified! {
    /// One letter to send, or a note to file.
    LetterKind {
        ToCopied = "to-copied",
        ToFailed = "to-failed",
        ToAdministrator = "to-administrator",
        TicketNote = "ticket-note",
        /// What a helpdesk tells the one who wrote.
        ToSender = "to-sender",
        /// The answer to somebody in copy who asks whether their address failed.
        NotYou = "not-you",
    }
}

impl LetterKind {
    /// Whether it is of use to somebody who helps the one who wrote.
    #[must_use]
    pub fn is_for_helpdesk(self) -> bool {
        matches!(self, Self::ToSender | Self::TicketNote)
    }
}

/// The letters that make sense for this message. The ticket note always does, once a message is known.
pub fn for_message(trails: &Trails, judged: &Judged) -> Vec<LetterKind> {
    if judged.doubt.is_some() || (judged.recipients.is_empty() && trails.reports.is_empty()) {
        return Vec::new();
    }
    if is_of_an_answer(trails, judged) {
        return vec![LetterKind::TicketNote];
    }
    let mut letters = Vec::new();
    let bad = !having(judged, &[Verdict::Failed]).is_empty();
    let late = !having(judged, &[Verdict::Delayed]).is_empty();
    let reported = is_reported(trails, judged);
    let unsure = reachable(judged, &[Verdict::NoFailureReported, Verdict::AtRisk]);
    if !unsure.is_empty() && reported {
        letters.push(LetterKind::ToCopied);
    }
    let mut each = trails.recipients.iter().zip(&judged.recipients);
    let stopped = judged.has_found(RuleId::NotHandedOver) || judged.recipients.iter().any(Judgement::is_stopped);
    // A list reads no letter, and what never left is sent again without one.
    if !stopped && each.any(|(trail, it)| it.verdict == Verdict::Failed && !it.is_of_list(trail)) {
        letters.push(LetterKind::ToFailed);
    }
    if bad && reported && !having(judged, &[Verdict::NoFailureReported]).is_empty() {
        letters.push(LetterKind::NotYou);
    }
    if bad || late {
        letters.push(LetterKind::ToAdministrator);
    }
    if reported && (bad || late || !unsure.is_empty()) {
        letters.push(LetterKind::ToSender);
    }
    letters.push(LetterKind::TicketNote);
    letters
}
