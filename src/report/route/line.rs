//! One stamp as a line of the timeline.

use super::super::teller::Teller;
use super::super::{Bar, HopLine, times};
use super::{clauses, noted};
use crate::evidence::{Span, Spanned};
use crate::mail::{Hop, HopFlag, Host, Timestamp, Transmission, Zone};
use crate::syntax::text::{unfolded, visible, visible_address};
use crate::trail::{ClockError, HopNote, Route, RouteHop};
use std::sync::Arc;

/// Characters of a stamp that names no server which are shown in its place.
const MAX_SHOWN: usize = 80;
const HOUR: i64 = 3600;

/// What all lines of a way share.
pub struct Axis<'a> {
    /// The first stamp whose clock agrees with the others.
    start: i64,
    /// Seconds from there to the last such stamp.
    pub total: i64,
    /// Whether the way took more than one day, so that times need one.
    several_days: bool,
    /// The domain of the visible sender.
    sender: Option<&'a str>,
}

impl<'a> Axis<'a> {
    /// The axis of a way.
    pub fn of(teller: &Teller<'_>, route: &'a Route) -> Self {
        let agreeing = route.hops.iter().filter(|it| it.agrees).filter_map(|it| it.hop.value.date);
        let times: Vec<i64> = agreeing.map(|it| it.at.unix()).collect();
        let start = times.first().copied().unwrap_or(0);
        let day = |at: Timestamp, zone: &Zone| {
            let clock = at.in_zone(zone);
            (clock.year, clock.month, clock.day)
        };
        let mut days = route.hops.iter().filter_map(|it| it.hop.value.date).map(|it| day(it.at, teller.zone));
        let first = days.next();
        Self {
            start,
            total: times.last().map_or(0, |it| it.saturating_sub(start)),
            several_days: days.any(|it| Some(it) != first),
            sender: route.sender.as_deref(),
        }
    }

    fn bar(&self, it: &RouteHop) -> Option<Bar> {
        let at = it.hop.value.date.filter(|_| it.agrees)?.at.unix();
        let seconds = it.elapsed_seconds.unwrap_or(0);
        Some(Bar { start: at.saturating_sub(self.start).saturating_sub(seconds), seconds })
    }

    fn time(&self, teller: &Teller<'_>, at: Option<Timestamp>, zone: &Zone) -> String {
        let Some(at) = at else { return "\u{2013}".to_owned() };
        let time = times::clock_time(at, zone);
        if self.several_days { format!("{}, {time}", times::day(teller.words, at, zone)) } else { time }
    }
}

/// The line of one stamp.
pub fn line(teller: &Teller<'_>, axis: &Axis<'_>, index: usize, it: &RouteHop) -> HopLine {
    let hop = &it.hop.value;
    let at = hop.date.map(|it| it.at);
    let told = it.elapsed_seconds.or_else(|| it.delay_seconds.filter(|_| !it.agrees));
    let (time, time_utc) = (axis.time(teller, at, teller.zone), axis.time(teller, at, &Zone::UTC));
    let delay = told.map(|it| times::length(teller.words, it)).unwrap_or_default();
    let noted = noted::beside(teller, axis.sender, it);
    HopLine {
        title: title(teller, &it.hop),
        detail: detail(teller, it),
        clauses: clauses::clauses(teller, it, [&(index + 1).to_string(), &time, &time_utc, &delay], &noted),
        time,
        time_utc,
        delay,
        bar: axis.bar(it),
        noted,
        ..stamp(teller, index, it)
    }
}

/// One stamp as it was read.
pub fn stamp(teller: &Teller<'_>, index: usize, it: &RouteHop) -> HopLine {
    HopLine {
        index,
        title: String::new(),
        detail: String::new(),
        clauses: Vec::new(),
        time: String::new(),
        time_utc: String::new(),
        delay: String::new(),
        delay_seconds: it.delay_seconds,
        bar: None,
        long: false,
        hop: Arc::clone(&it.hop.value),
        flags: it.flags.clone(),
        quote: teller.quote(it.hop.span, None),
        checks: it.noted.iter().filter_map(HopNote::check).cloned().collect(),
        noted: Vec::new(),
    }
}

/// The server that stamped it.
pub fn by(teller: &Teller<'_>, hop: &Hop) -> String {
    hop.by.as_deref().map_or_else(|| teller.say("hop-server-unknown"), visible_address)
}

/// `from → by`; the stamp as it stands where it names neither.
fn title(teller: &Teller<'_>, stamp: &Spanned<Arc<Hop>>) -> String {
    let hop = &stamp.value;
    let address = || hop.from_ip.map(|it| it.to_string());
    let from = hop.from.clone().or_else(|| hop.helo.clone()).or_else(address);
    match from {
        Some(from) => format!("{} \u{2192} {}", visible_address(&short(&from, hop)), by(teller, hop)),
        None if hop.by.is_none() => {
            as_it_stands(teller, stamp.span, hop.date.is_some()).unwrap_or_else(|| by(teller, hop))
        }
        None => by(teller, hop),
    }
}

/// A server of the same organization as the one that took it needs no more than its own name.
fn short(from: &str, hop: &Hop) -> String {
    let (Some(one), Some(by)) = (Host::parse(from), hop.by.as_deref().and_then(Host::parse)) else {
        return from.to_owned();
    };
    let is_own = one != by && one.organization().is_some() && one.organization() == by.organization();
    let name =
        from.split('.').next().filter(|it| is_own && !it.is_empty() && by.as_str().split('.').next() != Some(*it));
    name.unwrap_or(from).to_owned()
}

/// The beginning of a stamp behind its field's name; `None` where nothing stands there.
fn as_it_stands(teller: &Teller<'_>, span: Span, has_date: bool) -> Option<String> {
    let bytes = &teller.investigation.readings.source(span.source)?.bytes;
    let field = unfolded(bytes, span.range());
    let value = field.split_once(':').map_or("", |(_, value)| value.trim());
    // The time stands beside it anyway.
    let value = if has_date { value.rsplit_once(';').map_or(value, |(words, _)| words.trim()) } else { value };
    let shown: String = value.chars().take(MAX_SHOWN).collect();
    let rest = if shown.len() < value.len() { "\u{2026}" } else { "" };
    (!shown.is_empty()).then(|| format!("{}{rest}", visible(&shown)))
}

/// How it was handed over, and what is odd.
fn detail(teller: &Teller<'_>, it: &RouteHop) -> String {
    let mut parts = Vec::new();
    let has = |flag| it.has(flag);
    if has(HopFlag::Submission) {
        parts.push(teller.say("hop-submission"));
    }
    if let Some(service) = &it.service {
        let kind = service.kind.id();
        parts.push(match service.name.as_str() {
            "" => teller.say(&format!("hop-service-{kind}")),
            name => teller.tell(&format!("hop-named-{kind}"), &[("name", name.into())]),
        });
    }
    if has(HopFlag::Internal) && !has(HopFlag::Submission) {
        parts.push(teller.say("hop-internal"));
    }
    parts.extend(encryption(teller, &it.hop.value));
    if let Some(clock) = it.clock {
        parts.push(teller.tell("hop-clock-known", &[("clock", (&self::clock(teller, clock)).into())]));
    } else if has(HopFlag::NegativeDelay) && !it.agrees {
        parts.push(teller.say("hop-clock"));
    }
    if it.after_gap {
        parts.push(teller.say("hop-gap"));
    }
    if it.resent.is_some() {
        parts.push(teller.say("hop-resent"));
    }
    parts.extend(state(teller, &it.hop.value));
    parts.extend(noted::checks(teller, it));
    let remarks = [
        (HopFlag::NoTls, "hop-no-tls"),
        (HopFlag::Loop, "hop-loop"),
        (HopFlag::OutOfOrder, "hop-out-of-order"),
        (HopFlag::XReceived, "hop-x-received"),
        (HopFlag::NoDate, "hop-no-date"),
        (HopFlag::ZoneGuessed, "hop-zone-guessed"),
        (HopFlag::Damaged, "hop-damaged"),
    ];
    parts.extend(remarks.into_iter().filter(|(flag, _)| has(*flag)).map(|(_, key)| teller.say(key)));
    parts.join(" · ")
}

/// Why the server keeps the message on purpose, where it says so.
pub fn state(teller: &Teller<'_>, hop: &Hop) -> Option<String> {
    let state = hop.state.filter(|it| it.holds())?;
    Some(teller.say(&format!("hop-state-{}", state.id())))
}

/// `encrypted with TLS 1.3`; `None` where the stamp does not say that it was.
pub fn encryption(teller: &Teller<'_>, hop: &Hop) -> Option<String> {
    let by_protocol = || {
        let with = hop.with.as_deref().unwrap_or_default();
        Transmission::parse(with).is_some_and(|it| it.is_encrypted) || with.eq_ignore_ascii_case("https")
    };
    match hop.tls.as_deref().map(tls_version) {
        Some(Some(version)) => Some(teller.tell("hop-tls", &[("version", (&version).into())])),
        Some(None) => Some(teller.say("hop-encrypted")),
        None => by_protocol().then(|| teller.say("hop-encrypted")),
    }
}

/// `TLS 1.3` in `TLSv1.3`, `TLS1_3`, `TLSv1.3:TLS_AES_256_GCM_SHA384:256`.
fn tls_version(text: &str) -> Option<String> {
    let upper = text.to_ascii_uppercase();
    let rest = upper.split_once("TLS")?.1.trim_start_matches(['V', ' ', '_']);
    let version: String = rest.chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | '_')).collect();
    let version = version.replace('_', ".");
    let version = version.trim_end_matches('.');
    (!version.is_empty()).then(|| format!("TLS\u{a0}{version}"))
}

/// `about 47 s behind`; where it is off by full hours, its zone is likely wrong.
pub fn clock(teller: &Teller<'_>, clock: ClockError) -> String {
    let off = clock.seconds.saturating_abs();
    let hours = off.saturating_add(HOUR / 60).div_euclid(HOUR);
    let is_full = clock.is_close && hours > 0 && off.saturating_sub(hours.saturating_mul(HOUR)).abs() <= HOUR / 60;
    let key = match (is_full, clock.seconds < 0, clock.is_close) {
        (true, true, _) => "clock-zone-behind",
        (true, false, _) => "clock-zone-ahead",
        (false, true, true) => "clock-behind",
        (false, false, true) => "clock-ahead",
        (false, true, false) => "clock-behind-at-least",
        (false, false, false) => "clock-ahead-at-least",
    };
    let length = times::length(teller.words, if is_full { hours.saturating_mul(HOUR) } else { off });
    teller.tell(key, &[("length", (&length).into())])
}

#[cfg(test)]
mod tests {
    use super::tls_version;

    #[test]
    fn versions_read_alike_however_servers_write_them() {
        for text in ["TLSv1.2", "TLS1_2", "TLSv1.2:ECDHE-RSA-AES256:256", "TLS 1.2", "version=TLS1.2"] {
            assert_eq!(tls_version(text).as_deref(), Some("TLS\u{a0}1.2"), "{text}");
        }
        assert_eq!(tls_version("DHE-RSA-AES256-SHA"), None);
        assert_eq!(tls_version("TLS"), None);
        assert_eq!(tls_version("TLS_AES_256_GCM_SHA384"), None);
    }
}
