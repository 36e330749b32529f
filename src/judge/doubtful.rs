//! A piece of evidence that counts for nothing, with the signs against it.

use super::rules::Doubts;
use super::{Doubt, Reason};
use crate::evidence::SourceId;
use crate::trail::{Bait, MessageFacts, Trails};

/// One such piece.
#[derive(Clone, Debug)]
pub struct Doubtful {
    /// The message that is doubted; `None` where its inner part was handed in alone.
    pub source: Option<SourceId>,
    /// What it is.
    pub doubt: Doubt,
    /// What it is and the signs for that, in the order of telling.
    pub reasons: Vec<Reason>,
    /// What it wants to have opened.
    pub bait: Bait,
}

/// Everything about one message that counts for nothing.
#[must_use]
pub fn doubtful(trails: &Trails) -> Vec<Doubtful> {
    with_signs(trails, Doubts::of(trails))
}

/// The same, where the signs are known.
pub(super) fn with_signs(trails: &Trails, doubts: Doubts) -> Vec<Doubtful> {
    let piece = |message: Option<&MessageFacts>, doubt: Doubt, signs: Vec<Reason>| {
        let first = match doubt {
            Doubt::Backscatter => "finding-backscatter",
            Doubt::Fake => "finding-fake-bounce",
        };
        let reasons = [Reason::plain(first, None)].into_iter().chain(signs).collect();
        let bait = message.map(|it| it.bait.clone()).unwrap_or_default();
        Doubtful { source: message.map(|it| it.source), doubt, reasons, bait }
    };
    let (reports, message) = doubts.into_signs();
    let of_reports = reports.into_iter().map(|(index, (doubt, signs))| {
        piece(trails.reports.get(index).and_then(|it| it.message.as_ref()), doubt, signs)
    });
    let of_message = message.map(|signs| piece(trails.message.as_ref(), Doubt::Fake, signs));
    of_reports.chain(of_message).collect()
}
