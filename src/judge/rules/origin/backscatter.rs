//! Somebody else sent a message in this person's name, and its failure came back to the person.
//!
//! *What happened:* spam and viruses put strangers' addresses where the sender stands. A server that accepts such mail and
//! cannot deliver it reports the failure to the stranger (RFC 5321 section 6.1 says why that happens).
//! *How we know:* only from several signs together, on what was returned: the receiving server noted that the sender's
//! domain does not allow that server; the message came straight from a stranger's computer to the server that reports;
//! that computer is in a home network; the identifier was made elsewhere; the visible sender is not the one who got the
//! report; the program is one that nobody uses any more; a long row of strangers was written to; the sent copy with this
//! identifier is another message. Anything that ties the message to the sender ([`super::genuine::RULE`]), or a login, and
//! nothing is said.
//! *Who can act:* nobody has to; the keepers of the domain can make forging harder.
//! *Sources:* RFC 5321 section 6.2; RFC 7208 section 2.6; Microsoft, *Backscatter in EOP*; `inference.md` section 7.

use super::{Sign, enough, made_in, signs_of_another};
use crate::evidence::Spanned;
use crate::judge::rules::{Case, Rule};
use crate::judge::{Doubt, Finding, Reason, RuleId};
use crate::mail::{Action, AuthVerdict, Hop, HopFlag, Timestamp, same_organization};
use crate::trail::{Home, MessageFacts, Report};
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;

pub const RULE: Rule = Rule { id: RuleId::Backscatter, find };

/// What the signs must weigh together; more where nobody says no to the sender, and a server may have called.
const MEASURE: u32 = 5;
const MEASURE_WITHOUT_PROOF: u32 = 6;
/// A row of strangers begins here.
const MANY_STRANGERS: usize = 5;

fn find(case: &Case<'_>) -> Vec<Finding> {
    super::findings(case, RULE.id, Doubt::Backscatter, "finding-backscatter", "why-not-your-message")
}

/// The signs against a report, if they are enough and nothing ties it to the person.
pub fn signs(report: &Report, ties: &[Sign]) -> Option<Vec<Reason>> {
    let original = report.original.as_ref().filter(|it| !it.outline && !report.is_a_receipt())?;
    let home = &report.home;
    let login = original.hops.iter().any(|it| it.value.flags.contains(&HopFlag::Submission));
    // An identifier with the domain is what those write, too, who forge the address, and a forwarder sends out as well.
    let is_tie = |it: &Sign| !matches!(it.reason.key, "sign-own-identifier" | "sign-was-sending-out");
    if home.is_unknown() || login || ties.iter().any(is_tie) {
        return None;
    }
    let disowned = disowned(original);
    let stranger = came_from_a_stranger(report, original, home);
    if disowned.is_none() && stranger.is_none() {
        return None;
    }
    let mut signs: Vec<Sign> = Vec::new();
    signs.extend(disowned.as_ref().and_then(|_| false_greeting(original, home)));
    signs.extend(disowned);
    signs.extend(stranger.map(stranger_signs).into_iter().flatten());
    let is_telling =
        |it: &Sign| matches!(it.reason.key, "sign-domain-disowns" | "sign-home-network" | "sign-computer-without-name");
    let measure = if signs.iter().any(is_telling) { MEASURE } else { MEASURE_WITHOUT_PROOF };
    signs.extend(signs_of_another(report));
    signs.extend(identifier_from_elsewhere(original, home));
    signs.extend(another_sender(original, home));
    signs.extend(forgotten_program(original));
    signs.extend(row_of_strangers(report));
    enough(signs.iter(), measure)
}

/// The receiving server noted that the sender's domain does not allow it.
fn disowned(original: &MessageFacts) -> Option<Sign> {
    let noted = original.disowned_by()?;
    let weight = if noted.verdict == AuthVerdict::Softfail { 2 } else { 3 };
    let domain = noted.domain.or_else(|| original.from.as_ref()?.value.address.domain()).unwrap_or_default();
    Some(Sign::new(weight, Reason::with("sign-domain-disowns", "domain", domain, Some(noted.span))))
}

/// A computer that the domain disowns greets with the domain's name, and is called otherwise.
fn false_greeting(original: &MessageFacts, home: &Home) -> Option<Sign> {
    let first = original.hops.last()?;
    let name = first.value.from.as_deref().filter(|it| !home.has(it))?;
    first.value.helo.as_deref().filter(|it| home.has(it))?;
    Some(Sign::new(2, Reason::with("sign-false-greeting", "host", name.to_owned(), Some(first.span))))
}

/// The first stamp, where it shows that a stranger's computer called the server that reports, and nobody else had the
/// message before. A server that sends for the person would have passed it on, or reports on another one's refusal.
fn came_from_a_stranger<'a>(report: &Report, original: &'a MessageFacts, home: &Home) -> Option<&'a Spanned<Arc<Hop>>> {
    let first = original.hops.last().filter(|it| it.value.from_ip.is_some_and(is_public))?;
    let there = reporting_side(report);
    let names = |hop: &Hop| -> Vec<String> { [&hop.from, &hop.helo].into_iter().flatten().cloned().collect() };
    let is_there = |host: &str| there.iter().any(|it| same_organization(it, host));
    let all_there = original.hops.iter().all(|it| it.value.by.as_deref().is_some_and(is_there));
    let callers = names(&first.value);
    let known = callers.iter().any(|it| home.has(it) || is_there(it) || is_inside(it));
    let passed_outward =
        report.recipients.iter().filter_map(|it| it.value.remote_mta.as_ref()).any(|it| !is_there(it.value.as_str()));
    (all_there && !known && !passed_outward).then_some(first)
}

/// The names of the side that reports, where it is the recipients' own or gave the message up itself.
fn reporting_side(report: &Report) -> Vec<String> {
    let fields = report.fields.reporting_mta.as_ref().map(|it| it.value.to_string());
    let noticed = report.notice.as_ref().and_then(|it| it.reporting_mta.as_ref()).map(|it| it.value.to_string());
    let writer = report.message.as_ref().and_then(|it| it.from.as_ref()).and_then(|it| it.value.address.domain());
    let failed = report.recipients.iter().filter_map(|it| it.value.address()?.domain());
    fields.into_iter().chain(noticed).chain(writer).chain(failed).filter(|it| it.contains('.')).collect()
}

/// `[192.168.1.5]`, `localhost`: a mail program on the sender's own computer calls itself so.
fn is_inside(name: &str) -> bool {
    let literal = name.trim_matches(['[', ']']).trim_start_matches("IPv6:");
    name.eq_ignore_ascii_case("localhost") || literal.parse().is_ok_and(|it| !is_public(it))
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(it) => !(it.is_private() || it.is_loopback() || it.is_link_local() || it.is_unspecified()),
        IpAddr::V6(it) => {
            !(it.is_loopback() || it.is_unique_local() || it.is_unicast_link_local() || it.is_unspecified())
        }
    }
}

fn stranger_signs(hop: &Spanned<Arc<Hop>>) -> Vec<Sign> {
    let name = hop.value.from.clone().or_else(|| hop.value.helo.clone());
    let address = hop.value.from_ip.map(|it| it.to_string());
    let caller = name.or(address).unwrap_or_default();
    let mut signs = vec![Sign::new(2, Reason::with("sign-came-from-stranger", "host", caller, Some(hop.span)))];
    if hop.value.from.as_deref().is_some_and(|it| it.eq_ignore_ascii_case("unknown")) {
        signs.push(Sign::new(2, Reason::plain("sign-computer-without-name", Some(hop.span))));
    }
    let names = [&hop.value.from, &hop.value.helo].into_iter().flatten();
    if let Some(home_network) = names.into_iter().find(|it| is_of_a_home_network(it)) {
        let reason = Reason::with("sign-home-network", "host", home_network.clone(), Some(hop.span));
        signs.push(Sign::new(2, reason));
    }
    signs
}

/// Words in the names that providers give to their customers' connections.
const OF_CONNECTIONS: [&str; 14] = [
    "dsl",
    "dyn",
    "dynamic",
    "dhcp",
    "ppp",
    "pool",
    "cable",
    "broadband",
    "dialup",
    "dial",
    "adsl",
    "cpe",
    "pppoe",
    "catv",
];

/// `dsl-203-0-113-7.dynamic.isp.example`, `[203.0.113.7]`: a connection, and not a mail server.
fn is_of_a_home_network(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let numbers = words.iter().filter(|it| it.len() <= 3 && it.bytes().all(|b| b.is_ascii_digit())).count();
    let worded = words.iter().any(|it| OF_CONNECTIONS.contains(&it.trim_end_matches(|c: char| c.is_ascii_digit())));
    numbers >= 4 || (worded && numbers >= 1) || (worded && lower.bytes().filter(u8::is_ascii_digit).count() >= 4)
}

/// Neither the sender's organization nor any that had the message made its identifier, or there is none.
fn identifier_from_elsewhere(original: &MessageFacts, home: &Home) -> Option<Sign> {
    let Some(id) = &original.message_id else {
        let place = original.from.as_ref().map(|it| it.span);
        return Some(Sign::new(1, Reason::plain("sign-no-identifier", place)));
    };
    let made_in = made_in(&id.value)?;
    // What a computer without a name calls itself says nothing.
    let named = original.hops.iter().map(|it| &it.value).filter(|it| it.from.as_deref() != Some("unknown"));
    let hosts = named.flat_map(|it| [&it.from, &it.helo]).flatten();
    let is_known = home.has(&made_in) || hosts.into_iter().any(|it| same_organization(it, &made_in));
    (!is_known).then(|| Sign::new(1, Reason::with("sign-identifier-elsewhere", "domain", made_in, Some(id.span))))
}

/// People read another sender than the one who got the report.
fn another_sender(original: &MessageFacts, home: &Home) -> Option<Sign> {
    let from = original.from.as_ref()?;
    let domain = from.value.address.domain()?;
    let other = !home.has_address(&from.value.address) && !home.has(&domain);
    let reason = || Reason::with("sign-another-sender", "address", from.value.address.to_string(), Some(from.span));
    other.then(|| Sign::new(2, reason()))
}

/// Programs that spam still claims to be written with.
const FORGOTTEN: [&str; 6] =
    ["outlook express", "the bat! (v1", "the bat! (v2", "the bat! (v3", "microsoft cdo", "foxmail 4"];
/// 2015-01-01, when nobody wrote with them any more.
const FORGOTTEN_SINCE: i64 = 1_420_070_400;

fn forgotten_program(original: &MessageFacts) -> Option<Sign> {
    let mailer = original.mailer.as_ref()?;
    let lower = mailer.value.to_lowercase();
    let is_late = original.written_at().map(Timestamp::unix).is_some_and(|it| it >= FORGOTTEN_SINCE);
    let is_forgotten = is_late && FORGOTTEN.iter().any(|it| lower.contains(it));
    let reason = || Reason::with("sign-forgotten-program", "program", mailer.value.clone(), Some(mailer.span));
    is_forgotten.then(|| Sign::new(1, reason()))
}

/// Many whom the same server does not know: names that were tried out.
fn row_of_strangers(report: &Report) -> Option<Sign> {
    let failed = report.recipients.iter().filter(|it| it.value.action() == Some(Action::Failed));
    let addresses: BTreeSet<String> =
        failed.clone().filter_map(|it| it.value.address().map(crate::mail::Address::key)).collect();
    let place = failed.map(|it| it.span).next();
    let count = addresses.len();
    (count >= MANY_STRANGERS).then(|| Sign::new(1, Reason::with("sign-row-of-strangers", "count", count, place)))
}

#[cfg(test)]
mod tests {
    use super::is_of_a_home_network;

    #[test]
    fn tells_connections_from_servers() {
        for name in ["dsl-203-0-113-7.isp.example", "[203.0.113.7]", "pool7.dyn.isp.example", "ppp1234.isp.example"] {
            assert_eq!(is_of_a_home_network(name), name != "pool7.dyn.isp.example", "{name}");
        }
        for name in ["mx1.domain.example", "mail-4-17.out.example", "friend", "dynamics.example", "cable.example"] {
            assert!(!is_of_a_home_network(name), "{name}");
        }
    }
}
