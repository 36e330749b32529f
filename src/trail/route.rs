//! The way of a message from server to server, in time order.

use super::incident::Incident;
use super::message::MessageFacts;
use crate::evidence::Spanned;
use crate::mail::{Hop, HopFlag, identified};

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
    /// In time order.
    pub hops: Vec<RouteHop>,
}

/// One stamp, with the time since the one before.
#[derive(Clone, Debug)]
pub struct RouteHop {
    /// What the stamp says.
    pub hop: Spanned<Hop>,
    /// Seconds since the stamp before, by the two servers' own clocks; negative where they disagree.
    pub delay_seconds: Option<i64>,
}

/// A delay from here on is worth a remark, in seconds.
pub const LONG_DELAY: i64 = 300;

/// The original's way from the piece that saw most of it, and the way of each report.
pub fn routes(message: Option<&MessageFacts>, incident: &Incident) -> Vec<Route> {
    let returned = incident.reports.iter().filter_map(|it| it.original.as_ref());
    let original = message.into_iter().chain(returned).chain(&incident.messages).max_by_key(|it| it.hops.len());
    let reports = incident.reports.iter().filter_map(|it| it.message.as_ref());
    let ways = original.into_iter().map(|it| (RouteOf::Original, it)).chain(reports.map(|it| (RouteOf::Report, it)));
    ways.filter(|(_, facts)| !facts.hops.is_empty())
        .map(|(of, facts)| Route { of, hops: in_time_order(facts) })
        .collect()
}

/// Servers stamp on top, so that the lowest stamp is the first.
fn in_time_order(facts: &MessageFacts) -> Vec<RouteHop> {
    let mut hops = Vec::with_capacity(facts.hops.len());
    let mut before = None;
    for stamp in facts.hops.iter().rev() {
        let mut hop = stamp.clone();
        // X-Received repeats what a Received beside it says.
        let counts = !hop.value.flags.contains(&HopFlag::XReceived);
        let at = hop.value.date.map(|it| it.at.unix()).filter(|_| counts);
        let delay_seconds = at.zip(before).map(|(at, before): (i64, i64)| at - before);
        match delay_seconds {
            Some(delay) if delay < 0 => hop.value.flags.extend([HopFlag::NegativeDelay, HopFlag::ClockSkew]),
            Some(delay) if delay >= LONG_DELAY => hop.value.flags.push(HopFlag::LongDelay),
            _ => {}
        }
        before = at.or(before);
        hops.push(RouteHop { hop, delay_seconds });
    }
    hops
}
