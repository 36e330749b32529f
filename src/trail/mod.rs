//! Joins what was read about one message: a trail per recipient, the route, and what belongs together.
//!
//! The same sources give the same trails in whatever order they were handed in.

mod alias;
mod another;
mod bait;
mod checks;
mod handling;
mod home;
mod incident;
mod kind;
mod marks;
mod message;
mod names;
mod pieces;
mod receipt;
mod recipients;
mod record;
mod report;
mod resent;
mod route;
mod title;
mod told;

use crate::evidence::{Source, SourceId, Span, Spanned};
use crate::mail::Address;
use crate::reading::Readings;
pub use another::Another;
pub use bait::Bait;
pub use checks::{Checks, Noted};
pub use handling::Handling;
pub use home::Home;
use incident::Incident;
pub use incident::{About, separate};
pub use kind::Kind;
pub use message::{Addressed, MessageFacts};
pub use receipt::Receipt;
pub use recipients::Trail;
pub use record::{Basis, Copy, Record};
pub use report::Report;
pub use resent::Resent;
pub use route::{ClockError, HopNote, LONG_DELAY, Route, RouteHop, RouteOf};
use std::collections::BTreeSet;
use std::iter::successors;
pub use told::Told;

/// Everything that is known about one message.
#[derive(Clone, Debug, Default)]
pub struct Trails {
    /// What sort of evidence there is.
    pub kind: Kind,
    /// What the best source says about the message itself: the sent copy, else what a report returned, else a copy.
    pub message: Option<MessageFacts>,
    /// In the order of To, Cc and Bcc; whoever is named elsewhere follows.
    pub recipients: Vec<Trail>,
    /// In the order in which they were written.
    pub reports: Vec<Report>,
    /// The original’s way first, then that of each report.
    pub routes: Vec<Route>,
    /// Whether the sender's own copy is at hand, which alone shows every recipient, Bcc too.
    pub has_sent_copy: bool,
    /// Whether a report gave back the original or its headers.
    pub original_returned: bool,
    /// The field with which the sender asks for a receipt.
    pub asks_for_receipt: Option<Span>,
    /// Whether a copy came as certified mail (true), or as ordinary mail to a certified mailbox.
    pub transport: Option<Spanned<bool>>,
    /// Pieces that speak of other messages and were left aside.
    pub other_messages: usize,
    /// What those are about, as far as it is known.
    pub others: Vec<About>,
    /// The pieces of each.
    pub left_aside: Vec<LeftAside>,
    /// How many messages the evidence is about, this one too; what only carries others does not count.
    pub incidents: usize,
}

/// Evidence about another message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftAside {
    /// What sort of evidence it is.
    pub kind: Kind,
    /// The sources of its pieces, and those in which they were handed in with nothing else.
    pub sources: Vec<SourceId>,
}

impl Trails {
    /// What is left aside of which this source is a piece.
    #[must_use]
    pub fn left_aside(&self, source: SourceId) -> Option<&LeftAside> {
        self.left_aside.iter().find(|it| it.sources.contains(&source))
    }

    /// The recipient whose mail was passed on to this one, by their places.
    #[must_use]
    pub fn owner_of(&self, recipient: usize) -> Option<usize> {
        self.recipients.get(recipient)?.owner
    }

    /// The envelope sender, where a record shows one.
    #[must_use]
    pub fn envelope_from(&self) -> Option<&Spanned<Option<Address>>> {
        let returned = self.reports.iter().filter_map(|it| it.original.as_ref()?.return_path.as_ref());
        returned.chain(self.message.iter().filter_map(|it| it.return_path.as_ref())).next()
    }
}

/// Joins all readings into the trails of the message that most of them are about.
#[must_use]
pub fn join(readings: &Readings) -> Trails {
    let (mut incidents, loose) = incident::gather(readings);
    let count = incident::telling(&incidents, &loose).count();
    incidents.sort_by_key(Incident::rank);
    let Some(main) = incidents.pop() else {
        return Trails::default();
    };
    let left = || incidents.iter().chain(&loose);
    let others: BTreeSet<About> = left().filter_map(Incident::about).collect();
    let pieces = left().map(Incident::telling_pieces).sum();
    let used = with_holders(readings, &main);
    let left_aside = left().filter(|it| it.telling_pieces() > 0).map(|it| {
        let sources = with_holders(readings, it).into_iter().filter(|id| !used.contains(id)).collect();
        LeftAside { kind: kind::of(it), sources }
    });
    let left_aside = left_aside.collect();
    Trails { incidents: count, others: others.into_iter().collect(), left_aside, ..recipients::follow(main, pieces) }
}

/// The sources of an incident's pieces, and those in which they were handed in.
fn with_holders(readings: &Readings, incident: &Incident) -> BTreeSet<SourceId> {
    let above = |id: &SourceId| readings.source(*id).and_then(Source::parent);
    incident.sources().into_iter().flat_map(|id| successors(Some(id), above)).collect()
}

/// The trails of every message that the readings are about, as [`join`] ranks them: the first is what it gives. Pieces that
/// belong to none of them follow.
#[must_use]
pub fn join_each(readings: &Readings) -> Vec<Trails> {
    let (mut incidents, loose) = incident::gather(readings);
    let count = incident::telling(&incidents, &loose).count();
    let all: usize = incidents.iter().chain(&loose).map(Incident::telling_pieces).sum();
    incidents.sort_by_key(Incident::rank);
    // What belongs to none of them comes last.
    let ranked = incidents.into_iter().rev().chain(loose).map(|it| {
        let others = all - it.telling_pieces();
        Trails { incidents: count, ..recipients::follow(it, others) }
    });
    ranked.collect()
}

/// Joins those readings alone that are about one message, as [`separate`] found it.
#[must_use]
pub fn join_one(readings: &Readings, sources: &[SourceId]) -> Trails {
    let (incidents, loose) = incident::gather(readings);
    let one = incidents.into_iter().chain(loose).find(|it| it.sources().iter().all(|id| sources.contains(id)));
    Trails { incidents: 1, ..one.map(|it| recipients::follow(it, 0)).unwrap_or_default() }
}
