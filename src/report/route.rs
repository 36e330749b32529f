//! The way of the message, ready for the timeline.

use super::teller::{self, Teller};
use super::{HopLine, Mark, RoutePage, RouteView, StopLine, Tone, times};
use crate::evidence::{Span, Spanned};
use crate::judge::{Judgement, Verdict};
use crate::mail::{Hop, HopFlag, Timestamp};
use crate::syntax::text::{unfolded, visible, visible_address};
use crate::trail::{LONG_DELAY, Route, RouteHop, RouteOf, Trail};

/// Characters of a stamp that names no server which are shown in its place.
const MAX_SHOWN: usize = 80;

/// The whole page.
pub fn page(teller: &Teller<'_>) -> RoutePage {
    let routes: Vec<RouteView> = teller.investigation.trails.routes.iter().map(|it| view(teller, it)).collect();
    let original = routes.iter().find(|it| it.id == RouteOf::Original.id());
    RoutePage {
        headline: headline(teller, original),
        subtitle: original.map(|it| subtitle(teller, it)).unwrap_or_default(),
        routes,
    }
}

fn headline(teller: &Teller<'_>, original: Option<&RouteView>) -> String {
    let Some(original) = original else {
        return teller.say("route-none");
    };
    let count = original.hops.iter().filter(|it| !it.hop.flags.contains(&HopFlag::XReceived)).count();
    let length = times::length(teller.words, original.total_seconds);
    let key = if original.total_seconds > 0 { "route-headline" } else { "route-headline-no-time" };
    let number = teller.number(count);
    let first =
        teller.tell(key, &[("count", count.into()), ("number", (&number).into()), ("length", (&length).into())]);
    match original.stops.iter().filter(|it| it.tone == Tone::Bad).count() {
        0 => first,
        count => format!("{first} {}", teller.tell("route-headline-stopped", &[("count", count.into())])),
    }
}

fn subtitle(teller: &Teller<'_>, original: &RouteView) -> String {
    let dated = original.hops.iter().find_map(|it| it.hop.date);
    let zone = dated.map(|it| times::zone_label(it.at, teller.zone)).unwrap_or_default();
    let mut sentences = Vec::new();
    if let Some(longest) = original.hops.iter().filter(|it| it.long).max_by_key(|it| it.delay_seconds) {
        sentences.push(teller.tell("route-most-time", &[("hop", (&longest.title).into())]));
    }
    if original.hops.iter().any(|it| it.hop.flags.contains(&HopFlag::NegativeDelay)) {
        sentences.push(teller.say("route-clocks"));
    }
    if !zone.is_empty() {
        sentences.push(teller.tell("route-times", &[("zone", (&zone).into())]));
    }
    sentences.join(" ")
}

fn view(teller: &Teller<'_>, route: &Route) -> RouteView {
    let stamps: Vec<i64> = route.hops.iter().filter_map(|it| it.hop.value.date).map(|it| it.at.unix()).collect();
    let first = stamps.iter().min().copied().unwrap_or(0);
    let last = stamps.iter().max().copied().unwrap_or(first);
    let mut hops: Vec<HopLine> =
        route.hops.iter().enumerate().map(|(index, it)| line(teller, index, it, first)).collect();
    mark_longest(&mut hops, last - first);
    RouteView {
        id: route.of.id(),
        title: teller.say(match route.of {
            RouteOf::Original => "route-of-message",
            RouteOf::Report => "route-of-report",
        }),
        hops,
        stops: if route.of == RouteOf::Original { stops(teller) } else { Vec::new() },
        total_seconds: last - first,
    }
}

fn line(teller: &Teller<'_>, index: usize, route_hop: &RouteHop, first: i64) -> HopLine {
    let hop = &route_hop.hop.value;
    let at = hop.date.map(|it| it.at);
    let delay = route_hop.delay_seconds;
    HopLine {
        index,
        title: title(teller, &route_hop.hop),
        detail: detail(teller, hop),
        time: at.map_or_else(|| "\u{2013}".to_owned(), |it| time(teller, it)),
        delay: delay.map(|it| times::length(teller.words, it)).unwrap_or_default(),
        delay_seconds: delay,
        starts_at: at.map_or(0, |it| (it.unix() - first - delay.unwrap_or(0).max(0)).max(0)),
        long: false,
        hop: hop.clone(),
        quote: teller.quote(route_hop.hop.span, "received"),
    }
}

fn time(teller: &Teller<'_>, at: Timestamp) -> String {
    times::clock_time(at, teller.zone)
}

/// `from → by`; the stamp as it stands where it names neither.
fn title(teller: &Teller<'_>, stamp: &Spanned<Hop>) -> String {
    let hop = &stamp.value;
    let address = || hop.from_ip.map(|it| it.to_string());
    let from = hop.from.clone().or_else(|| hop.helo.clone()).or_else(address);
    let by = || hop.by.clone().map_or_else(|| teller.say("hop-server-unknown"), |it| visible_address(&it));
    match from {
        Some(from) => format!("{} \u{2192} {}", visible_address(&from), by()),
        None if hop.by.is_none() => as_it_stands(teller, stamp.span).unwrap_or_else(by),
        None => by(),
    }
}

/// The beginning of a stamp behind its field's name; `None` where nothing stands there.
fn as_it_stands(teller: &Teller<'_>, span: Span) -> Option<String> {
    let bytes = &teller.investigation.readings.source(span.source)?.bytes;
    let field = unfolded(bytes, span.range());
    let value = field.split_once(':').map_or("", |(_, value)| value.trim());
    let shown: String = value.chars().take(MAX_SHOWN).collect();
    let rest = if shown.len() < value.len() { "\u{2026}" } else { "" };
    (!shown.is_empty()).then(|| format!("{}{rest}", visible(&shown)))
}

/// What else is worth saying in words: how it was handed over, and what is odd.
fn detail(teller: &Teller<'_>, hop: &Hop) -> String {
    let mut parts = Vec::new();
    let has = |flag| hop.flags.contains(&flag);
    if has(HopFlag::Submission) {
        parts.push(teller.say("hop-submission"));
    }
    if let Some(tls) = &hop.tls {
        parts.push(teller.tell("hop-tls", &[("version", (&visible_address(tls)).into())]));
    }
    if let Some(recipient) = &hop.for_ {
        parts.push(teller.tell("hop-for", &[("address", (&visible_address(recipient)).into())]));
    }
    let remarks = [
        (HopFlag::NegativeDelay, "hop-clock"),
        (HopFlag::NoDate, "hop-no-date"),
        (HopFlag::ZoneGuessed, "hop-zone-guessed"),
        (HopFlag::Damaged, "hop-damaged"),
    ];
    parts.extend(remarks.into_iter().filter(|(flag, _)| has(*flag)).map(|(_, key)| teller.say(key)));
    parts.join(" · ")
}

/// The hops in which a good part of the whole time went by.
fn mark_longest(hops: &mut [HopLine], total: i64) {
    for hop in hops {
        hop.long = hop.delay_seconds.is_some_and(|it| it >= LONG_DELAY && it * 4 >= total);
    }
}

/// Where the message stopped or waits, one line for each answer.
fn stops(teller: &Teller<'_>) -> Vec<StopLine> {
    let people = teller.having(&[Verdict::Failed, Verdict::Delayed]);
    people.into_iter().map(|(trail, judgement)| stop(teller, trail, judgement)).collect()
}

fn stop(teller: &Teller<'_>, trail: &Trail, judgement: &Judgement) -> StopLine {
    let explained = judgement.explained.as_ref();
    let host = explained.and_then(|it| it.remote_mta.as_ref().or(it.reporting_mta.as_ref()));
    let host = host.map_or_else(|| teller.say("hop-server-unknown"), |it| visible_address(it.as_str()));
    let (key, mark, tone) = match (judgement.verdict, explained.is_some_and(|it| it.remote_mta.is_some())) {
        (Verdict::Delayed, _) => ("stop-delayed", Mark::Waiting, Tone::Waiting),
        (_, true) => ("stop-refused", Mark::NotDelivered, Tone::Bad),
        (_, false) => ("stop-given-up", Mark::NotDelivered, Tone::Bad),
    };
    let name = teller::name(trail);
    let diagnostic = explained.and_then(|it| it.diagnostic.as_deref()).map(visible);
    StopLine {
        text: teller.tell(key, &[("host", (&host).into()), ("name", (&name).into())]),
        detail: diagnostic.unwrap_or_default(),
        tone,
        mark,
        proof: judgement.evidence().last().map(|(span, _)| *span),
    }
}
