//! The way in one headline and a few sentences.

use super::super::teller::Teller;
use super::super::{RouteView, Tone, times};
use super::line;
use crate::mail::HopFlag;
use crate::trail::{Route, RouteHop};
use std::collections::BTreeSet;

/// Through how many servers, how long, and whether it stopped there.
pub fn headline(teller: &Teller<'_>, original: Option<(&Route, &RouteView)>) -> String {
    let Some((way, view)) = original else {
        return teller.say("route-none");
    };
    let count = servers(way);
    let length = times::length(teller.words, view.total_seconds);
    let key = if view.total_seconds > 0 { "route-headline" } else { "route-headline-no-time" };
    let number = teller.number(count);
    let first =
        teller.tell(key, &[("count", count.into()), ("number", (&number).into()), ("length", (&length).into())]);
    match view.stops.iter().filter(|it| it.tone == Tone::Bad).count() {
        0 => first,
        count => format!("{first} {}", teller.tell("route-headline-stopped", &[("count", count.into())])),
    }
}

/// How many servers stamped it; a machine that hands over to itself counts once.
pub fn servers(way: &Route) -> usize {
    let real = || way.hops.iter().filter(|it| !it.has(HopFlag::XReceived));
    let named = real().filter_map(|it| it.hop.value.by.as_deref()).map(str::to_lowercase);
    let hosts: BTreeSet<String> = named.filter(|it| !it.starts_with("localhost")).collect();
    if hosts.is_empty() { real().count() } else { hosts.len() }
}

/// Where the time went, and what is odd.
pub fn subtitle(teller: &Teller<'_>, way: &Route, view: &RouteView, zone: &str) -> String {
    let mut sentences = Vec::new();
    let long = view.hops.iter().filter(|it| it.long);
    if let Some((longest, bar)) = long.filter_map(|it| Some((it, it.bar?))).max_by_key(|(_, bar)| bar.seconds) {
        let length = times::length(teller.words, bar.seconds);
        sentences
            .push(teller.tell("route-most-time", &[("length", (&length).into()), ("hop", (&longest.title).into())]));
        sentences.extend(way.hops.get(longest.index).and_then(excuse).map(|key| teller.say(key)));
    }
    sentences.extend(clocks(teller, way));
    let count = |so: fn(&RouteHop) -> bool| way.hops.iter().filter(|it| so(it)).count();
    for (key, count) in [
        ("route-gaps", count(|it| it.after_gap)),
        ("route-loops", count(|it| it.has(HopFlag::Loop))),
        ("route-out-of-order", count(|it| it.has(HopFlag::OutOfOrder))),
    ] {
        if count > 0 {
            sentences.push(teller.tell(key, &[("count", count.into())]));
        }
    }
    if zone == "UTC" {
        sentences.push(teller.say("route-times-utc"));
    } else if !zone.is_empty() {
        sentences.push(teller.tell("route-times", &[("zone", zone.into())]));
    }
    sentences.join(" ")
}

/// Why it took long without anything being wrong, where the header says so.
fn excuse(longest: &RouteHop) -> Option<&'static str> {
    match (longest.held, &longest.resent) {
        (Some(_), _) => Some("route-held"),
        (None, Some(_)) => Some("route-resent"),
        (None, None) => None,
    }
}

/// Whose clock is off most, else that two disagree.
fn clocks(teller: &Teller<'_>, way: &Route) -> Option<String> {
    let known = way.hops.iter().filter_map(|it| Some((it, it.clock?)));
    if let Some((hop, clock)) = known.max_by_key(|(_, clock)| clock.seconds.saturating_abs()) {
        let sentence = line::clock(teller, clock);
        let by = line::by(teller, &hop.hop.value);
        return Some(teller.tell("route-clock", &[("host", (&by).into()), ("clock", (&sentence).into())]));
    }
    way.hops.iter().any(|it| it.has(HopFlag::NegativeDelay)).then(|| teller.say("route-clocks"))
}
