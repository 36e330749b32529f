//! A piece of evidence that counts for nothing, with the signs against it.

use super::rules::Doubts;
use super::{Doubt, Reason};
use crate::evidence::SourceId;
use crate::trail::{Bait, Trails};

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
    let pieces = doubts.into_signs().map(|(report, doubt, signs)| {
        let message = match report {
            Some(index) => trails.reports.get(index).and_then(|it| it.message.as_ref()),
            None => trails.message.as_ref(),
        };
        let first = match doubt {
            Doubt::Backscatter => "finding-backscatter",
            Doubt::Fake => "finding-fake-bounce",
        };
        Doubtful {
            source: message.map(|it| it.source),
            doubt,
            reasons: [Reason::plain(first, None)].into_iter().chain(signs).collect(),
            bait: message.map(|it| it.bait.clone()).unwrap_or_default(),
        }
    });
    pieces.collect()
}
