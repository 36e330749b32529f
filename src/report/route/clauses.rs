//! What every clause of a stamp means, in plain words.

use super::super::teller::Teller;
use super::super::{Clause, HopColumn, Statement, times};
use super::line;
use crate::mail::{Hop, HopFlag, TransferProtocol, Transmission, Zone};
use crate::syntax::text::visible_address;
use crate::trail::RouteHop;

/// One for each column. `told` has number, time, time in UTC and delay as they are shown, `noted` what the server noted
/// besides.
pub fn clauses(teller: &Teller<'_>, it: &RouteHop, told: [&str; 4], noted: &[Statement]) -> Vec<Clause> {
    let hop = &it.hop.value;
    let [number, time, time_utc, delay] = told.map(str::to_owned);
    let clause = |column: &HopColumn| {
        let (text, meaning) = match column {
            HopColumn::Number => (number.clone(), teller.say("mean-number")),
            HopColumn::Time => (time.clone(), of_time(teller, it)),
            HopColumn::TimeUtc => (time_utc.clone(), of_time(teller, it)),
            HopColumn::Delay => (delay.clone(), of_delay(teller, it, &delay)),
            HopColumn::From => (from(hop), of_from(teller, it)),
            HopColumn::By => (shown(hop.by.as_ref()), of_by(teller, it, noted)),
            HopColumn::With => (with(hop), of_with(teller, hop)),
            HopColumn::Tls => (shown(hop.tls.as_ref()), of_tls(teller, it)),
            HopColumn::Id => (shown(hop.id.as_ref()), said_or(teller, hop.id.as_ref(), "mean-id", "mean-no-id")),
            HopColumn::For => (recipients(hop), of_recipients(teller, hop)),
        };
        Clause { text, meaning }
    };
    HopColumn::ALL.iter().map(clause).collect()
}

fn shown(value: Option<&String>) -> String {
    value.map(|it| visible_address(it)).unwrap_or_default()
}

fn from(hop: &Hop) -> String {
    let name = hop.from.as_ref().or(hop.helo.as_ref()).map(|it| visible_address(it));
    match (name, hop.from_ip) {
        (Some(name), Some(ip)) if !name.contains(&ip.to_string()) => format!("{name} [{ip}]"),
        (Some(name), _) => name,
        (None, Some(ip)) => format!("[{ip}]"),
        (None, None) => String::new(),
    }
}

fn with(hop: &Hop) -> String {
    let parts: Vec<String> = [&hop.with, &hop.via].into_iter().flatten().map(|it| visible_address(it)).collect();
    parts.join(", ")
}

fn said_or(teller: &Teller<'_>, value: Option<&String>, key: &str, without: &str) -> String {
    teller.say(if value.is_some() { key } else { without })
}

fn recipients(hop: &Hop) -> String {
    hop.recipients().map(visible_address).collect::<Vec<_>>().join(", ")
}

fn of_recipients(teller: &Teller<'_>, hop: &Hop) -> String {
    let key = if hop.also_for.is_empty() { "mean-for" } else { "mean-for-several" };
    said_or(teller, hop.for_.as_ref(), key, "mean-no-for")
}

fn of_time(teller: &Teller<'_>, it: &RouteHop) -> String {
    let Some(date) = it.hop.value.date else { return teller.say("mean-no-time") };
    let local = times::date_time(teller.words, date.at, teller.zone);
    let utc = times::date_time(teller.words, date.at, &Zone::UTC);
    let zone = times::zone_label(date.at, teller.zone);
    let both = [("local", (&local).into()), ("zone", (&zone).into()), ("utc", (&utc).into())];
    let first = match zone.as_str() {
        "UTC" => teller.tell("mean-time-utc", &[("utc", (&utc).into())]),
        _ => teller.tell("mean-time", &both),
    };
    let clock = it.clock.map(|clock| {
        let clock = line::clock(teller, clock);
        teller.tell("mean-clock", &[("clock", (&clock).into())])
    });
    let guessed = it.has(HopFlag::ZoneGuessed).then(|| teller.say("mean-zone-guessed"));
    joined([Some(first), clock, guessed])
}

fn of_delay(teller: &Teller<'_>, it: &RouteHop, delay: &str) -> String {
    let length = [("length", delay.into())];
    match (it.elapsed_seconds, it.delay_seconds) {
        (Some(_), Some(raw)) if Some(raw) != it.elapsed_seconds => teller.tell("mean-delay-without-clock", &length),
        (Some(_), _) => teller.tell("mean-delay", &length),
        (None, Some(raw)) if raw < 0 => teller.say("mean-delay-negative"),
        (None, Some(_)) => teller.say("mean-delay-doubtful"),
        (None, None) => teller.say("mean-no-delay"),
    }
}

fn of_from(teller: &Teller<'_>, it: &RouteHop) -> String {
    let hop = &it.hop.value;
    let name = hop.from.as_deref().or(hop.helo.as_deref()).map(visible_address);
    let Some(name) = name.or_else(|| hop.from_ip.map(|it| it.to_string())) else {
        return teller.say("mean-no-from");
    };
    let first = teller.tell("mean-from", &[("name", (&name).into())]);
    let helo = hop.helo.as_deref().filter(|it| hop.from.as_deref().is_some_and(|from| !from.eq_ignore_ascii_case(it)));
    let helo = helo.map(|it| teller.tell("mean-helo", &[("name", (&visible_address(it)).into())]));
    let ip = hop.from_ip.map(|it| teller.tell("mean-ip", &[("ip", (&it.to_string()).into())]));
    let login = it.has(HopFlag::Submission).then(|| teller.say("mean-submission"));
    let gap = it.after_gap.then(|| teller.say("mean-gap"));
    joined([Some(first), helo, ip, login, gap])
}

fn of_by(teller: &Teller<'_>, it: &RouteHop, noted: &[Statement]) -> String {
    let first = match &it.hop.value.by {
        Some(by) => teller.tell("mean-by", &[("name", (&visible_address(by)).into())]),
        None => teller.say("mean-no-by"),
    };
    let service = it.service.as_ref().map(|it| teller.say(&format!("mean-service-{}", it.kind.id())));
    let again = it.has(HopFlag::Loop).then(|| teller.say("mean-loop"));
    let moved = it.has(HopFlag::OutOfOrder).then(|| teller.say("mean-out-of-order"));
    let state = line::state(teller, &it.hop.value);
    let state = state.map(|it| teller.tell("mean-state", &[("state", (&it).into())]));
    let noted = noted.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ");
    joined([Some(first), service, again, moved, state, Some(noted).filter(|it| !it.is_empty())])
}

/// The protocol words of RFC 3848 and RFC 6531, and those that programs made up.
fn of_with(teller: &Teller<'_>, hop: &Hop) -> String {
    let via = hop.via.as_deref().map(|it| teller.tell("mean-via", &[("name", (&visible_address(it)).into())]));
    let Some(with) = &hop.with else {
        return joined([Some(teller.say("mean-no-with")), via]);
    };
    let key = Transmission::parse(with).map_or_else(|| of_other_protocol(with), of_transmission);
    joined([Some(teller.say(key)), via])
}

fn of_transmission(it: Transmission) -> &'static str {
    match (it.protocol, it.is_encrypted, it.is_authenticated) {
        (TransferProtocol::Lmtp, _, _) => "mean-with-lmtp",
        (TransferProtocol::Smtp, false, false) => "mean-with-smtp",
        (TransferProtocol::Esmtp, false, false) => "mean-with-esmtp",
        (_, true, false) => "mean-with-esmtps",
        (_, false, true) => "mean-with-esmtpa",
        (_, true, true) => "mean-with-esmtpsa",
    }
}

fn of_other_protocol(with: &str) -> &'static str {
    match with.to_ascii_lowercase().as_str() {
        "asmtp" => "mean-with-esmtpa",
        it if it.starts_with("http") => "mean-with-http",
        it if it.contains("mapi") => "mean-with-mapi",
        it if it.contains("microsoft smtp") => "mean-with-exchange",
        it if it.starts_with("local") => "mean-with-local",
        _ => "mean-with-other",
    }
}

fn of_tls(teller: &Teller<'_>, it: &RouteHop) -> String {
    let key = match (&it.hop.value.tls, line::encryption(teller, &it.hop.value)) {
        (Some(_), _) => "mean-tls",
        (None, Some(_)) => "mean-tls-by-protocol",
        (None, None) if it.has(HopFlag::NoTls) => "mean-no-tls",
        (None, None) => "mean-tls-unknown",
    };
    teller.say(key)
}

fn joined<const N: usize>(sentences: [Option<String>; N]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
