//! How long each step took, and whose clock is wrong.
//!
//! Each server stamps by its own clock (RFC 5321 section 4.4). Where times go back, a clock is wrong; the other stamps
//! often show which one. A wrong clock's times are kept out of every sum.

use super::rising::{Standing, standings};
use super::{LONG_DELAY, RouteHop};
use crate::mail::HopFlag;

/// How far a server's clock is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockError {
    /// Seconds ahead of the other servers; negative where it is behind.
    pub seconds: i64,
    /// Whether it is about so much; at least so much otherwise.
    pub is_close: bool,
}

/// An estimate may be off by so many seconds and still be called close.
const CLOSE: i64 = 10;
/// Clocks that disagree by no more than this measure well enough, whichever of them is wrong.
const SMALL: i64 = 5;

/// Fills delays and clock errors, and flags what follows from them.
pub fn compare(hops: &mut [&mut RouteHop]) {
    let mut before = None;
    for it in hops.iter_mut() {
        let at = it.hop.value.date.map(|it| it.at.unix());
        it.delay_seconds = at.zip(before).map(|(at, before): (i64, i64)| at.saturating_sub(before));
        if it.delay_seconds.is_some_and(|it| it < 0) {
            it.flag(HopFlag::NegativeDelay);
        }
        before = at.or(before);
    }
    let dated = dated(hops);
    let times: Vec<i64> = dated.iter().map(|(_, at)| *at).collect();
    let standings = standings(&times);
    let is_small = largest_fall(&times, &standings) <= SMALL;
    let mut last_agreed: Option<i64> = None;
    for (index, ((place, at), standing)) in dated.iter().zip(&standings).enumerate() {
        let Some(hop) = hops.get_mut(*place) else { continue };
        let counts = is_small && *standing == Standing::Doubtful && last_agreed.is_none_or(|before| *at >= before);
        match standing {
            _ if counts || *standing == Standing::Agreed => {
                hop.agrees = true;
                hop.elapsed_seconds = last_agreed.map(|before| at.saturating_sub(before));
                last_agreed = Some(*at);
            }
            Standing::Odd => {
                let agreed = |(at, standing): (&i64, &Standing)| (*standing == Standing::Agreed).then_some(*at);
                let next = times.iter().zip(&standings).skip(index + 1).find_map(agreed);
                hop.clock = error(*at, last_agreed, next);
                hop.flag(HopFlag::ClockSkew);
            }
            // Of two that disagree, the later one bears the remark for both.
            Standing::Doubtful if hop.has(HopFlag::NegativeDelay) => hop.flag(HopFlag::ClockSkew),
            Standing::Doubtful | Standing::Agreed => {}
        }
        if hop.elapsed_seconds.is_some_and(|it| it >= LONG_DELAY) {
            hop.flag(HopFlag::LongDelay);
        }
    }
}

/// The stamps that can be compared, with their times: where a zone is sure, those with a guessed one cannot.
fn dated(hops: &[&mut RouteHop]) -> Vec<(usize, i64)> {
    let dates = || hops.iter().enumerate().filter_map(|(place, it)| Some((place, it.hop.value.date?)));
    let some_sure = dates().any(|(_, it)| !it.zone_guessed);
    dates().filter(|(_, it)| !(some_sure && it.zone_guessed)).map(|(place, it)| (place, it.at.unix())).collect()
}

/// By how much a stamp of doubtful standing falls behind one before it, at most.
fn largest_fall(times: &[i64], standings: &[Standing]) -> i64 {
    let mut highest = i64::MIN;
    let mut largest = 0;
    for at in times.iter().zip(standings).filter(|(_, it)| **it == Standing::Doubtful).map(|(at, _)| *at) {
        largest = largest.max(highest.saturating_sub(at));
        highest = highest.max(at);
    }
    largest
}

/// The true time lies between the neighbors that agree.
fn error(at: i64, before: Option<i64>, after: Option<i64>) -> Option<ClockError> {
    let least = match (before, after) {
        (Some(before), _) if at < before => at.saturating_sub(before),
        (_, Some(after)) if at > after => at.saturating_sub(after),
        _ => return None,
    };
    let room = before.zip(after).map(|(before, after)| after.saturating_sub(before));
    let is_close = room.is_some_and(|it| it <= CLOSE.max(least.saturating_abs() / 4));
    Some(ClockError { seconds: least, is_close })
}
