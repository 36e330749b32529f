//! What stands in the header besides the stamps, in words: checks of the sender, signatures, a passing on by hand, the
//! notes of Exchange.

use super::super::teller::Teller;
use super::super::{HopLine, NoteGroup, Statement, times};
use super::line::by;
use crate::evidence::Span;
use crate::judge::check_in_words;
use crate::mail::{AuthMethod, AuthVerdict, ExchangeNote, Mailbox, Timestamp};
use crate::syntax::text::{visible, visible_address, visible_host};
use crate::trail::{HopNote, Resent, Route, RouteHop};

/// The checks of a sender whose names people meet.
const CHECKS: [(AuthMethod, &str); 4] =
    [(AuthMethod::Spf, "SPF"), (AuthMethod::Dkim, "DKIM"), (AuthMethod::Dmarc, "DMARC"), (AuthMethod::Arc, "ARC")];

/// What a server noted besides its stamp, each thing once. A check that names no domain is about that of the sender.
pub fn beside(teller: &Teller<'_>, sender: Option<&str>, it: &RouteHop) -> Vec<Statement> {
    let mut told: Vec<Statement> = Vec::new();
    for statement in it.noted.iter().filter_map(|note| in_words(teller, sender, it, note)) {
        if told.iter().all(|have| have.text != statement.text) {
            told.push(statement);
        }
    }
    told
}

fn in_words(teller: &Teller<'_>, sender: Option<&str>, it: &RouteHop, note: &HopNote) -> Option<Statement> {
    let of_domain = |key: &str, domain: &str, place: Span| {
        let text = teller.tell(key, &[("domain", (&visible_host(domain)).into())]);
        Statement { text, proof: Some(place) }
    };
    Some(match note {
        HopNote::Check(noted) => {
            let domain = noted.domain.clone().or_else(|| sender.map(str::to_owned));
            let host = noted.server.clone().or_else(|| it.hop.value.by.clone());
            teller.reason(&check_in_words(noted, domain, host)?)
        }
        HopNote::Signed { domain, span } => of_domain("noted-signed", domain, *span),
        HopNote::Sealed { domain, chain: AuthVerdict::Fail, span } => of_domain("noted-sealed-broken", domain, *span),
        HopNote::Sealed { domain, span, .. } => of_domain("noted-sealed", domain, *span),
    })
}

/// `sender checks passed: SPF, DKIM` and `sender checks failed: DMARC`, as far as there are any.
pub fn checks(teller: &Teller<'_>, it: &RouteHop) -> Vec<String> {
    let with = |key: &str, so: fn(AuthVerdict) -> bool| {
        let has = |method: AuthMethod| {
            it.noted.iter().any(|note| matches!(note, HopNote::Check(it) if it.method == method && so(it.verdict)))
        };
        let names: Vec<&str> = CHECKS.iter().filter(|(method, _)| has(*method)).map(|(_, name)| *name).collect();
        (!names.is_empty()).then(|| teller.tell(key, &[("checks", (&names.join(", ")).into())]))
    };
    let told = [with("hop-checks-failed", AuthVerdict::is_fail), with("hop-checks-passed", AuthVerdict::is_pass)];
    told.into_iter().flatten().collect()
}

/// All of it, under who noted it or what it is about.
pub fn groups(teller: &Teller<'_>, route: &Route, lines: &[HopLine]) -> Vec<NoteGroup> {
    let about =
        |key: &str, notes: Vec<Statement>| (!notes.is_empty()).then(|| NoteGroup { title: teller.say(key), notes });
    let by_hand = about("notes-resent", route.resent.iter().map(|it| resent(teller, it)).collect());
    let stamps = route.hops.iter().zip(lines).filter(|(_, line)| !line.noted.is_empty());
    let of_servers =
        stamps.map(|(hop, line)| NoteGroup { title: by(teller, &hop.hop.value), notes: line.noted.clone() });
    let of_exchange = about("notes-exchange", exchange(teller, route));
    by_hand.into_iter().chain(of_servers).chain(of_exchange).collect()
}

/// Who passed it on by hand, when, and to whom.
fn resent(teller: &Teller<'_>, it: &Resent) -> Statement {
    let name = |it: &Mailbox| it.name.as_deref().map_or_else(|| visible_address(it.address.as_str()), visible);
    let first = match &it.from {
        Some(from) => teller.tell("resent-by", &[("name", (&name(&from.value)).into())]),
        None => teller.say("resent-by-somebody"),
    };
    let at = it.at.as_ref().map(|it| teller.tell("resent-at", &[("time", (&teller.time(it.value.at)).into())]));
    let names: Vec<String> = it.to.iter().take(SHOWN).map(name).collect();
    let more = it.to.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| teller.tell("and-others", &[("count", more.into())]));
    let names: Vec<String> = names.into_iter().chain(more).collect();
    let list = teller.words.list(&names);
    let to = (!names.is_empty()).then(|| teller.tell("resent-to", &[("names", (&list).into())]));
    let sentences: Vec<String> = [Some(first), at, to].into_iter().flatten().collect();
    Statement { text: sentences.join(" "), proof: Some(it.span) }
}

/// Names in one sentence.
const SHOWN: usize = 3;

/// In the order in which things happened.
fn exchange(teller: &Teller<'_>, route: &Route) -> Vec<Statement> {
    let mut told: Vec<(u8, Statement)> =
        route.exchange.iter().filter_map(|it| exchange_note(teller, route, &it.value, it.span)).collect();
    told.sort_by_key(|(place, _)| *place);
    told.into_iter().map(|(_, statement)| statement).collect()
}

/// A note, and its place among the others.
fn exchange_note(teller: &Teller<'_>, route: &Route, note: &ExchangeNote, span: Span) -> Option<(u8, Statement)> {
    let timed = |key: &str, at: Timestamp| teller.tell(key, &[("time", (&teller.time(at)).into())]);
    let (place, text) = match note {
        ExchangeNote::Organization(domain) => {
            (0, teller.tell("exchange-organization", &[("domain", (&visible_host(domain)).into())]))
        }
        ExchangeNote::Arrived(at) => (1, timed("exchange-arrived", at.at)),
        ExchangeNote::Took(seconds) => {
            let length = times::length(teller.words, *seconds);
            (2, teller.tell("exchange-took", &[("length", (&length).into())]))
        }
        ExchangeNote::TriesFor(seconds) => {
            let since = route.exchange.iter().find_map(|it| match &it.value {
                ExchangeNote::TriesSince(at) => Some(at.at),
                _ => None,
            })?;
            (3, timed("exchange-tries-until", since.plus_seconds(*seconds)))
        }
        ExchangeNote::Number(number) => {
            (4, teller.tell("exchange-number", &[("number", (&visible_address(number)).into())]))
        }
        ExchangeNote::TriesSince(_) => return None,
    };
    Some((place, Statement { text, proof: Some(span) }))
}
