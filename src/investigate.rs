//! The one public verb: from sources to everything that can be said about them.

use crate::advice::{Advice, advise};
use crate::evidence::Source;
use crate::judge::{Judged, judge};
use crate::knowledge::Knowledge;
use crate::mail::Timestamp;
use crate::reading::{Readings, read_all};
use crate::trail::{Trails, join};

/// Everything that was found out.
#[derive(Clone, Debug)]
pub struct Investigation {
    /// What was read, and in what.
    pub readings: Readings,
    /// What is known about everybody.
    pub trails: Trails,
    /// What that implies.
    pub judged: Judged,
    /// What to do about it.
    pub advice: Advice,
    /// The moment that the verdicts hold for.
    pub now: Timestamp,
}

/// Reads, joins, judges and advises. The same sources give the same investigation, in every order of handing in.
#[must_use]
pub fn investigate(sources: Vec<Source>, knowledge: &Knowledge, now: Timestamp) -> Investigation {
    let readings = read_all(sources);
    let trails = join(&readings);
    let judged = judge(&trails, knowledge, now);
    let advice = advise(&trails, &judged, now);
    Investigation { readings, trails, judged, advice, now }
}
