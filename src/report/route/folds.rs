//! Steps inside one network that say little each, taken together.

use super::super::teller::Teller;
use super::super::{Bar, Fold, HopLine, times};
use super::line;
use crate::mail::{HopFlag, HopState};
use crate::trail::{Route, RouteHop};

/// A way with fewer stamps is short enough as it is.
const MIN_HOPS: usize = 9;
/// Fewer steps than this are not worth a fold.
const MIN_RUN: usize = 4;
/// What took longer is worth a look, in seconds.
const MAX_SECONDS: i64 = 60;

/// The runs of a way that can be folded, in order.
pub fn folds(teller: &Teller<'_>, route: &Route, lines: &[HopLine]) -> Vec<Fold> {
    if route.hops.len() < MIN_HOPS {
        return Vec::new();
    }
    let mut folds = Vec::new();
    let (mut start, mut seconds) = (0, 0_i64);
    for (place, it) in route.hops.iter().enumerate() {
        let own = it.elapsed_seconds.unwrap_or(0);
        if is_plain(it) && seconds.saturating_add(own) <= MAX_SECONDS {
            seconds = seconds.saturating_add(own);
            continue;
        }
        folds.extend(fold(teller, route, lines, start..place, seconds));
        (start, seconds) = if is_plain(it) { (place, own) } else { (place + 1, 0) };
    }
    folds.extend(fold(teller, route, lines, start..route.hops.len(), seconds));
    folds
}

/// Whether a step is inside one network, and nothing about it is odd.
fn is_plain(it: &RouteHop) -> bool {
    let odd = [HopFlag::Loop, HopFlag::OutOfOrder, HopFlag::Damaged, HopFlag::LongDelay, HopFlag::Submission];
    let is_doubtful = it.hop.value.date.is_some() && !it.agrees && !it.has(HopFlag::XReceived);
    let is_inside = it.has(HopFlag::Internal) || it.has(HopFlag::XReceived);
    let is_kept = it.hop.value.state.is_some_and(HopState::holds) || it.held.is_some() || it.resent.is_some();
    is_inside
        && !is_kept
        && !it.after_gap
        && it.clock.is_none()
        && !is_doubtful
        && !odd.into_iter().any(|flag| it.has(flag))
}

fn fold(
    teller: &Teller<'_>,
    route: &Route,
    lines: &[HopLine],
    hops: std::ops::Range<usize>,
    seconds: i64,
) -> Option<Fold> {
    if hops.len() < MIN_RUN {
        return None;
    }
    let (first, last) = (route.hops.get(hops.start)?, route.hops.get(hops.end.checked_sub(1)?)?);
    let bars = || lines.get(hops.clone()).into_iter().flatten().filter_map(|it| it.bar);
    let (from, to) = (line::by(teller, &first.hop.value), line::by(teller, &last.hop.value));
    Some(Fold {
        title: teller.tell("fold-title", &[("count", hops.len().into())]),
        detail: if from == to { from } else { format!("{from} \u{2192} {to}") },
        delay: times::length(teller.words, seconds),
        time: lines.get(hops.end.checked_sub(1)?)?.time.clone(),
        bar: bars().next().map(|it| Bar { start: it.start, seconds }),
        hops,
    })
}
