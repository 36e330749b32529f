//! The one public verb: from sources to everything that can be said about them.

use crate::advice::{Advice, advise};
use crate::evidence::{Place, Source, SourceId};
use crate::judge::{Judged, doubtful, judge};
use crate::knowledge::Knowledge;
use crate::mail::Timestamp;
use crate::reading::{Readings, read_all};
use crate::syntax::text::lossy;
use crate::trail::{Trails, join, join_each, join_one, separate};

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

/// So much stack, in bytes, an investigation may need: messages are nested as deep as they are allowed to be.
pub const STACK: usize = 16 << 20;

/// So many messages are looked at for one that counts.
const MAX_DOUBTS: usize = 100;

/// Reads, joins, judges and advises. The same sources give the same investigation, in every order of handing in.
#[must_use]
pub fn investigate(sources: Vec<Source>, knowledge: &Knowledge, now: Timestamp) -> Investigation {
    let readings = read_all(sources);
    let trails = join(&readings);
    let found = conclude(readings, trails, knowledge, now);
    if found.trails.incidents > 1 { beside_others(found, knowledge, now) } else { found }
}

/// Where what was found counts for nothing, the first report beside it that counts. What is left aside and counts for
/// nothing is told of, too.
fn beside_others(found: Investigation, knowledge: &Knowledge, now: Timestamp) -> Investigation {
    let others: Vec<Trails> = join_each(&found.readings).into_iter().skip(1).take(MAX_DOUBTS).collect();
    let mut doubted = found.judged.doubtful.clone();
    doubted.extend(others.iter().flat_map(doubtful));
    let counts =
        |it: &Trails| (!it.reports.is_empty() || it.has_sent_copy) && judge(it, knowledge, now).doubt.is_none();
    let counting = others.into_iter().filter(|_| found.judged.doubt.is_some()).find(counts);
    let mut told = match counting {
        Some(trails) => conclude(found.readings, trails, knowledge, now),
        None => found,
    };
    told.judged.doubtful = doubted;
    told
}

/// Where one of several messages stands that a source is about, and what was found out about it.
#[derive(Clone, Debug)]
pub struct Part {
    /// The offset of its first byte in the source; `None` where it stands there only encoded.
    pub offset: Option<usize>,
    /// Its own sources begin there.
    pub investigation: Investigation,
}

/// As [`investigate`], for every message that a source is about, in the order in which they stand in it.
#[must_use]
pub fn investigate_each(source: Source, knowledge: &Knowledge, now: Timestamp) -> Vec<Part> {
    let readings = read_all(vec![source]);
    let trails = join(&readings);
    if trails.incidents <= 1 {
        return vec![Part { offset: Some(0), investigation: conclude(readings, trails, knowledge, now) }];
    }
    let readings = &readings;
    let part = |group: Vec<SourceId>| {
        let sources = || group.iter().filter_map(|id| readings.source(*id));
        let is_whole = sources().any(|it| it.place == Place::Handed);
        let investigation = match is_whole {
            true => conclude(readings.clone(), join_one(readings, &group), knowledge, now),
            false => investigate(sources().map(detached).collect(), knowledge, now),
        };
        Part { offset: sources().next().and_then(|it| offset(readings, it)), investigation }
    };
    separate(readings).into_iter().map(part).collect()
}

/// How many investigations [`investigate_each`] gives, without judging.
#[must_use]
pub fn count_incidents(source: Source) -> usize {
    join(&read_all(vec![source])).incidents.max(1)
}

/// A part as if it had been handed in; it stays as deep as it was.
fn detached(source: &Source) -> Source {
    Source { place: Place::Handed, ..source.clone() }
}

fn offset(readings: &Readings, source: &Source) -> Option<usize> {
    let (mut place, mut sum) = (source.place, 0);
    loop {
        match place {
            Place::Handed => return Some(sum),
            Place::Decoded { .. } => return None,
            Place::Verbatim { parent, offset } => {
                sum += offset;
                place = readings.source(parent)?.place;
            }
        }
    }
}

fn conclude(readings: Readings, mut trails: Trails, knowledge: &Knowledge, now: Timestamp) -> Investigation {
    for route in &mut trails.routes {
        route.recognize(|server, stamp| {
            let bytes = readings.source(stamp.source).and_then(|it| it.bytes.get(stamp.range()));
            knowledge.service(server, &lossy(bytes.unwrap_or_default()))
        });
    }
    let judged = judge(&trails, knowledge, now);
    let advice = advise(&trails, &judged, now);
    Investigation { readings, trails, judged, advice, now }
}
