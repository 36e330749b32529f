//! The way of the message, ready for timeline and table.

mod clauses;
mod copies;
mod folds;
mod line;
mod noted;
mod summary;

pub use copies::{route_markdown, route_text, route_tsv};

use super::teller::{self, Teller};
use super::{HopLine, Mark, RoutePage, RouteView, StopLine, Tone, times};
use crate::judge::{Judgement, Verdict};
use crate::syntax::text::{visible, visible_address};
use crate::trail::{LONG_DELAY, Route, RouteOf, Trail};

/// The whole page.
pub fn page(teller: &Teller<'_>) -> RoutePage {
    let ways = &teller.investigation.trails.routes;
    let routes: Vec<RouteView> = ways.iter().map(|it| view(teller, it)).collect();
    let original = ways.iter().zip(&routes).find(|(way, _)| way.of == RouteOf::Original);
    let dated = ways.iter().flat_map(|it| &it.hops).find_map(|it| it.hop.value.date);
    let zone = dated.map(|it| times::zone_label(it.at, teller.zone)).unwrap_or_default();
    RoutePage {
        headline: summary::headline(teller, original),
        subtitle: original.map(|(way, view)| summary::subtitle(teller, way, view, &zone)).unwrap_or_default(),
        routes,
        zone,
    }
}

/// The stamps of every way, without a word about them.
pub fn stamps(teller: &Teller<'_>) -> RoutePage {
    let view = |route: &Route| RouteView {
        id: route.of.id(),
        title: String::new(),
        hops: route.hops.iter().enumerate().map(|(index, it)| line::stamp(teller, index, it)).collect(),
        stops: Vec::new(),
        folds: Vec::new(),
        notes: Vec::new(),
        total_seconds: 0,
    };
    RoutePage { routes: teller.investigation.trails.routes.iter().map(view).collect(), ..RoutePage::default() }
}

fn view(teller: &Teller<'_>, route: &Route) -> RouteView {
    let axis = line::Axis::of(teller, route);
    let mut hops: Vec<HopLine> =
        route.hops.iter().enumerate().map(|(index, it)| line::line(teller, &axis, index, it)).collect();
    mark_longest(&mut hops, axis.total);
    let number = teller.number(summary::servers(route));
    let length = times::length(teller.words, axis.total);
    RouteView {
        id: route.of.id(),
        title: match route.of {
            RouteOf::Original => teller.say("route-of-message"),
            RouteOf::Report => {
                let count = summary::servers(route);
                let args = [("count", count.into()), ("number", (&number).into()), ("length", (&length).into())];
                teller.tell("route-of-report", &args)
            }
        },
        folds: folds::folds(teller, route, &hops),
        notes: noted::groups(teller, route, &hops),
        hops,
        stops: if route.of == RouteOf::Original { stops(teller) } else { Vec::new() },
        total_seconds: axis.total,
    }
}

/// The hops in which a good part of the whole time went by.
fn mark_longest(hops: &mut [HopLine], total: i64) {
    for hop in hops {
        hop.long = hop.bar.is_some_and(|it| it.seconds >= LONG_DELAY && it.seconds.saturating_mul(4) >= total);
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
