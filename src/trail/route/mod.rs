//! The way of a message from server to server, in the order in which it went.

mod clocks;
mod handover;
mod links;
mod loops;
mod noted;
mod order;
mod rising;
#[cfg(test)]
mod tests;

use super::Resent;
use super::incident::Incident;
use super::message::MessageFacts;
use crate::evidence::{Span, Spanned};
use crate::mail::{ExchangeNote, Hop, HopFlag, HopState, Host, Service, identified};
pub use clocks::ClockError;
use links::{Link, Stamp};
pub use noted::HopNote;
use std::sync::Arc;

identified! {
    /// Whose way it is.
    RouteOf {
        Original = "original",
        Report = "report",
    }
}

/// A way, from the first server to the last.
#[derive(Clone, Debug)]
pub struct Route {
    /// Whose way it is.
    pub of: RouteOf,
    /// The domain of the visible sender.
    pub sender: Option<String>,
    /// In true order.
    pub hops: Vec<RouteHop>,
    /// Every time that somebody passed the message on by hand, in true order.
    pub resent: Vec<Resent>,
    /// What Exchange noted, each thing once.
    pub exchange: Vec<Spanned<ExchangeNote>>,
}

/// One stamp, and what its neighbors let conclude about it.
#[derive(Clone, Debug)]
pub struct RouteHop {
    /// What the stamp says.
    pub hop: Spanned<Arc<Hop>>,
    /// Its remarks, and those that its neighbors let add.
    pub flags: Vec<HopFlag>,
    /// The server that stamped it.
    pub server: Option<Host>,
    /// Whether the machine that stamped it handed it to itself.
    is_local: bool,
    /// Seconds since the stamp before, by the two servers' own clocks; negative where they disagree.
    pub delay_seconds: Option<i64>,
    /// Seconds since the last stamp before whose clock agrees with the others; `None` where this one's does not, and for
    /// the first.
    pub elapsed_seconds: Option<i64>,
    /// How far this server's clock is off, where its neighbors show that it is this one.
    pub clock: Option<ClockError>,
    /// Whether its clock agrees with those of the others.
    pub agrees: bool,
    /// Whether the server that handed it over left no stamp under this name.
    pub after_gap: bool,
    /// What the server that stamped it is for.
    pub service: Option<Service>,
    /// What stands beside the stamp.
    pub noted: Vec<HopNote>,
    /// Somebody passed the message on by hand, and this server was the first to take it then.
    pub resent: Option<Resent>,
    /// Why the server before kept the message on purpose, where it says so.
    pub held: Option<HopState>,
}

impl RouteHop {
    /// Whether the stamp bears a remark.
    #[must_use]
    pub fn has(&self, flag: HopFlag) -> bool {
        self.flags.contains(&flag)
    }

    fn flag(&mut self, flag: HopFlag) {
        if !self.has(flag) {
            self.flags.push(flag);
        }
    }
}

/// A delay from here on is worth a remark, in seconds.
pub const LONG_DELAY: i64 = 300;

/// The original's way from the piece that saw most of it, and the way of each report.
pub fn routes(message: Option<&MessageFacts>, incident: &Incident) -> Vec<Route> {
    let returned = incident.reports.iter().filter_map(|it| it.original.as_ref());
    let original = message.into_iter().chain(returned).chain(&incident.messages).max_by_key(|it| it.hops.len());
    let reports = incident.reports.iter().filter_map(|it| it.message.as_ref());
    let ways = original.into_iter().map(|it| (RouteOf::Original, it)).chain(reports.map(|it| (RouteOf::Report, it)));
    ways.filter(|(_, facts)| !facts.hops.is_empty()).map(|(of, facts)| Route { of, ..of_message(facts) }).collect()
}

impl Route {
    /// Says of each server what it is for, as `service` knows by its name and the place of its stamp; what was passed
    /// round in a circle shows after that.
    pub fn recognize(&mut self, service: impl Fn(Option<&Host>, Span) -> Option<Service>) {
        for it in &mut self.hops {
            it.service = service(it.server.as_ref(), it.hop.span);
        }
        loops::mark(&mut self.hops);
    }
}

/// The way that a header section shows.
fn of_message(facts: &MessageFacts) -> Route {
    let mut hops = follow(&facts.hops);
    noted::attach(&mut hops, facts);
    let resent = facts.resent.iter().rev().cloned().collect();
    let sender = facts.from.as_ref().and_then(|it| it.value.address.domain());
    Route { of: RouteOf::Original, sender, hops, resent, exchange: facts.exchange.clone() }
}

/// From stamps as headers have them, the newest on top.
fn follow(stamps: &[Spanned<Arc<Hop>>]) -> Vec<RouteHop> {
    let from_below: Vec<Stamp<'_>> = stamps.iter().rev().map(Stamp::of).collect();
    let ordered = order::in_true_order(&from_below);
    let mut hops: Vec<RouteHop> = ordered.iter().map(|(stamp, moved)| bare(stamp, *moved)).collect();
    // X-Received repeats what a Received beside it says.
    let mut real: Vec<&mut RouteHop> = hops.iter_mut().filter(|it| !it.has(HopFlag::XReceived)).collect();
    clocks::compare(&mut real);
    let stamps = ordered.iter().map(|(stamp, _)| *stamp).filter(|it| !it.hop().flags.contains(&HopFlag::XReceived));
    let mut before: Option<&Stamp<'_>> = None;
    for (it, stamp) in real.into_iter().zip(stamps) {
        handover::mark(it, stamp);
        it.held = before.and_then(|before| before.hop().state).filter(|it| it.holds());
        it.after_gap = before.is_some_and(|before| Link::between(before, stamp) == Link::Gap);
        before = Some(stamp);
    }
    hops
}

fn bare(stamp: &Stamp<'_>, moved: bool) -> RouteHop {
    RouteHop {
        hop: stamp.spanned.clone(),
        flags: stamp.hop().flags.iter().copied().chain(moved.then_some(HopFlag::OutOfOrder)).collect(),
        server: stamp.by.clone(),
        is_local: stamp.is_local,
        delay_seconds: None,
        elapsed_seconds: None,
        clock: None,
        agrees: false,
        after_gap: false,
        service: None,
        noted: Vec::new(),
        resent: None,
        held: None,
    }
}
