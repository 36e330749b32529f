//! The true order of stamps.
//!
//! Each server puts its stamp on top, so that the lowest is the first. Copying, sorting and some gateways disturb that.
//! Names tell: what one server stamped, it hands over under the same name. Times alone decide only where no name does,
//! since clocks are often wrong; where nothing tells, the stamps stay as they stand.

use super::links::{Link, Stamp};
use super::rising::{Standing, standings};
use crate::mail::{Hop, HopFlag};
use std::collections::BTreeMap;

/// A clock may be wrong by so much, in seconds, before it speaks against a link by name.
const MAX_WRONG: i64 = 3600;

/// Where a name fits more runs than one, it links none; further ones are not looked at.
const MANY: usize = 3;

/// The stamps from the first server to the last, and whether each stood elsewhere. `from_below` has the lowest first.
pub fn in_true_order<'a, 'b>(from_below: &'b [Stamp<'a>]) -> Vec<(&'b Stamp<'a>, bool)> {
    let real: Vec<usize> = places(from_below);
    if real.len() < 2 {
        return from_below.iter().map(|it| (it, false)).collect();
    }
    let hops: Vec<&Stamp<'_>> = real.iter().filter_map(|it| from_below.get(*it)).collect();
    let order = if is_upside_down(&hops) { (0..hops.len()).rev().collect() } else { swapped(&hops, relinked(&hops)) };
    #[expect(clippy::cast_possible_wrap, reason = "there are far fewer stamps")]
    let moved = standings(&order.iter().map(|it| *it as i64).collect::<Vec<_>>());
    let mut ordered = Vec::with_capacity(from_below.len());
    // What repeats a stamp goes with the one above which it stands.
    let first = real.first().copied().unwrap_or(from_below.len());
    ordered.extend(from_below.iter().take(first).map(|it| (it, false)));
    for (index, moved) in order.iter().zip(moved) {
        let Some(start) = real.get(*index).copied() else { continue };
        let end = real.get(index + 1).copied().unwrap_or(from_below.len());
        let run = from_below.iter().enumerate().take(end).skip(start);
        ordered.extend(run.map(|(place, it)| (it, moved != Standing::Agreed && place == start)));
    }
    ordered
}

/// The places of those that do not merely repeat another one.
fn places(stamps: &[Stamp<'_>]) -> Vec<usize> {
    let real = |it: &Hop| !it.flags.contains(&HopFlag::XReceived);
    stamps.iter().enumerate().filter(|(_, it)| real(it.hop())).map(|(place, _)| place).collect()
}

/// Whether the list stands on its head: names link it that way alone, or no name links and every time goes back.
fn is_upside_down(hops: &[&Stamp<'_>]) -> bool {
    let pairs = || hops.iter().zip(hops.iter().skip(1));
    let is_named = |before: &Stamp<'_>, next: &Stamp<'_>| !next.is_local && Link::between(before, next) == Link::Named;
    let forward = pairs().filter(|(one, two)| is_named(one, two)).count();
    let backward = pairs().filter(|(one, two)| is_named(two, one)).count();
    let steps: Vec<i64> = pairs().filter_map(|(one, two)| step(one, two)).collect();
    let falling = steps.iter().filter(|it| **it < 0).count();
    let all_fall = falling >= 2 && steps.iter().all(|it| *it <= 0);
    forward == 0 && ((backward > 0 && falling * 2 >= steps.len()) || all_fall)
}

/// Seconds from one stamp to another.
fn step(one: &Stamp<'_>, two: &Stamp<'_>) -> Option<i64> {
    one.hop().date.zip(two.hop().date).map(|(one, two)| two.at.unix().saturating_sub(one.at.unix()))
}

/// Runs of stamps that follow on each other stay together; a run is put behind another where names link only these two.
fn relinked(hops: &[&Stamp<'_>]) -> Vec<usize> {
    let runs = runs(hops);
    if runs.len() < 2 {
        return (0..hops.len()).collect();
    }
    let after = followers(hops, &runs);
    let mut leads = vec![true; runs.len()];
    for next in after.iter().flatten() {
        if let Some(lead) = leads.get_mut(*next) {
            *lead = false;
        }
    }
    let mut order = Vec::with_capacity(hops.len());
    let mut seen = vec![false; runs.len()];
    let starts = (0..runs.len()).filter(|it| leads.get(*it) == Some(&true));
    // What is linked into a circle has no start, and keeps its place behind the others.
    for start in starts.chain(0..runs.len()) {
        let mut at = Some(start);
        while let Some(run) = at.filter(|it| seen.get(*it) == Some(&false)) {
            if let Some(seen) = seen.get_mut(run) {
                *seen = true;
            }
            order.extend(runs.get(run).into_iter().flat_map(|it| it.clone()));
            at = after.get(run).copied().flatten();
        }
    }
    order
}

/// Two neighbors change places where names link them better that way. A circle needs that: there, a name fits several.
fn swapped(hops: &[&Stamp<'_>], mut order: Vec<usize>) -> Vec<usize> {
    let named = |before: Option<&usize>, next: Option<&usize>| {
        let pair = before.and_then(|it| hops.get(*it)).zip(next.and_then(|it| hops.get(*it)));
        usize::from(pair.is_some_and(|(before, next)| Link::between(before, next) == Link::Named))
    };
    for place in 1..order.len() {
        let around = |it: usize| order.get(it);
        let (left, right) = (place.checked_sub(2).and_then(around), order.get(place + 1));
        let (one, two) = (around(place - 1), around(place));
        let pair = one.and_then(|it| hops.get(*it)).zip(two.and_then(|it| hops.get(*it)));
        let Some((first, second)) = pair.filter(|(first, second)| !first.is_local && !second.is_local) else {
            continue;
        };
        let as_it_is = named(left, one) + named(one, two) + named(two, right);
        let other_way = named(left, two) + named(two, one) + named(one, right);
        if other_way > as_it_is && step(second, first).is_none_or(|it| it >= 0) {
            order.swap(place - 1, place);
        }
    }
    order
}

fn runs(hops: &[&Stamp<'_>]) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for (place, hop) in hops.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|it| hops.get(it));
        let follows = before.is_some_and(|before| hop.is_local || Link::between(before, hop) == Link::Named);
        match runs.last_mut().filter(|_| follows) {
            Some(run) => run.end = place + 1,
            None => runs.push(place..place + 1),
        }
    }
    runs
}

/// For each run the one that follows on it, where each is the only one for the other.
fn followers(hops: &[&Stamp<'_>], runs: &[std::ops::Range<usize>]) -> Vec<Option<usize>> {
    let mut tails: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, run) in runs.iter().enumerate() {
        if let Some(server) = run.end.checked_sub(1).and_then(|it| hops.get(it)).and_then(|it| it.by.as_ref()) {
            tails.entry(server.as_str()).or_default().push(index);
        }
    }
    let mut after: Vec<Option<usize>> = vec![None; runs.len()];
    let mut claimed = vec![0_usize; runs.len()];
    for (index, run) in runs.iter().enumerate() {
        let Some(head) = hops.get(run.start).filter(|it| !it.is_local) else { continue };
        let mut found: Vec<usize> =
            head.names().filter_map(|it| tails.get(it.as_str())).flatten().copied().take(MANY).collect();
        found.dedup();
        let [tail] = found.as_slice() else { continue };
        let last = runs.get(*tail).and_then(|it| hops.get(it.end.checked_sub(1)?));
        let fits = last.is_some_and(|last| step(last, head).is_none_or(|it| it >= -MAX_WRONG));
        if *tail != index
            && fits
            && let (Some(next), Some(claims)) = (after.get_mut(*tail), claimed.get_mut(*tail))
        {
            (*next, *claims) = (Some(index), *claims + 1);
        }
    }
    after.iter().zip(claimed).map(|(next, claimed)| next.filter(|_| claimed == 1)).collect()
}
