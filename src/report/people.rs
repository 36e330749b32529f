//! A row per recipient: the verdict in words, and why.

use super::headline::{is_overdue, is_past};
use super::teller::Teller;
use super::{Mark, Person, Proof, Statement, Tone};
use super::{desk, doubt, receipts};
use crate::advice::ProofKind;
use crate::judge::{Doubt, Judgement, RuleId, Verdict};
use crate::mail::{Cause, Role};
use crate::syntax::text::{visible, visible_address};
use crate::trail::Trail;
use std::collections::BTreeMap;

/// Everybody, without the words of the rows, bad news first.
pub fn people(teller: &Teller<'_>) -> Vec<Person> {
    let behind = behind(teller);
    let recipients = teller.recipients().enumerate();
    let target = |trail: &Trail| trail.became.as_ref().and_then(|it| behind.get(&it.value.key()).copied());
    let mut people: Vec<Person> =
        recipients.map(|(place, (trail, judgement))| person(teller, place, trail, judgement, target(trail))).collect();
    sort(teller, &mut people);
    people
}

/// Bad news first, and of the same news in the order of the headers. Those to whom somebody's mail was passed on stay
/// behind them: nobody wrote to them.
fn sort(teller: &Teller<'_>, people: &mut [Person]) {
    let owner = |it: &Person| teller.investigation.trails.owner_of(it.place).unwrap_or(it.place);
    let mut worst: BTreeMap<usize, Tone> = BTreeMap::new();
    for it in people.iter() {
        worst.entry(owner(it)).and_modify(|tone| *tone = it.tone.min(*tone)).or_insert(it.tone);
    }
    people.sort_by_key(|it| (worst.get(&owner(it)).copied(), owner(it), it.place != owner(it), it.tone));
}

/// Gives the rows their words.
pub fn make_rows(teller: &Teller<'_>, people: &mut [Person]) {
    let recipients: Vec<_> = teller.recipients().collect();
    for person in people {
        let Some((trail, judgement)) = recipients.get(person.place) else { continue };
        person.shown_address = teller.address(trail);
        person.role_label = match trail.has_its_own_name() {
            true => role_label(teller, &person.roles),
            false => teller.say("role-in-report"),
        };
        person.verdict_word = teller.say(person.verdict_key);
        person.reason = reason(teller, trail, judgement);
        person.good_to_know = good_to_know(teller, judgement);
    }
}

/// What is said of those who stand behind an address that people wrote to.
fn behind<'a>(teller: &'a Teller<'_>) -> BTreeMap<String, &'a Judgement> {
    let behind = teller.recipients().filter(|(trail, _)| trail.came_from.is_some());
    behind.map(|(trail, judgement)| (trail.mailbox.address.key(), judgement)).collect()
}

/// The verdict in a row: its words, its sign and its color. `target` is what is said of the address behind this one.
fn shown(
    teller: &Teller<'_>,
    trail: &Trail,
    judgement: &Judgement,
    target: Option<&Judgement>,
) -> (&'static str, Mark, Tone) {
    let own = |it: &Judgement| {
        let (mark, tone) = look(it.verdict);
        (word_key(teller, it), mark, tone)
    };
    match target {
        // What became of a mailbox does not depend on the name under which it is known.
        Some(target) if trail.is_renamed() => own(target),
        // Whether the first mailbox keeps a copy, nothing says.
        Some(target) if judgement.verdict == Verdict::Expanded && target.verdict == Verdict::Failed => {
            ("verdict-forwarded-failed", Mark::Uncertain, Tone::Waiting)
        }
        _ if judgement.is_contradicted() => ("verdict-contradicted", Mark::Uncertain, Tone::Waiting),
        _ => own(judgement),
    }
}

/// What is said of a recipient; `target` is what is said of the address behind this one.
fn person(
    teller: &Teller<'_>,
    place: usize,
    trail: &Trail,
    judgement: &Judgement,
    target: Option<&Judgement>,
) -> Person {
    let (verdict_key, mark, tone) = shown(teller, trail, judgement, target);
    let explained = judgement.explained.as_ref();
    let advice = teller.investigation.advice.recipients.get(place);
    Person {
        place,
        address: trail.mailbox.address.as_str().to_owned(),
        shown_address: String::new(),
        name: trail.mailbox.name.as_deref().map(visible),
        role_label: String::new(),
        roles: roles(trail),
        in_headers: trail.is_in_headers(),
        in_envelope: !trail.in_envelope.is_empty(),
        became: trail.became.as_ref().map(|it| it.value.as_str().to_owned()),
        verdict: judgement.verdict,
        certainty: judgement.certainty,
        verdict_key,
        verdict_word: String::new(),
        mark,
        tone,
        reason: String::new(),
        why: why(teller, judgement),
        next_steps: advice.iter().flat_map(|it| &it.next).map(|it| teller.say_of("next-", it.id())).collect(),
        would_prove: advice.iter().flat_map(|it| &it.would_prove).map(|it| proof(teller, *it, judgement)).collect(),
        good_to_know: Vec::new(),
        cause: explained.map(|it| it.cause),
        status: explained.and_then(|it| it.status),
        reply: explained.and_then(|it| it.reply),
        stage: explained.and_then(|it| it.stage),
        scope: explained.and_then(|it| it.scope),
        permanent: explained.and_then(|it| it.permanent),
        reporting_mta: explained.and_then(|it| it.reporting_mta.as_ref()).map(|it| it.as_str().to_owned()),
        remote_mta: explained.and_then(|it| it.remote_mta.as_ref()).map(|it| it.as_str().to_owned()),
        at: judgement.at,
        retry_until: judgement.retry_until,
        late_failure_until: judgement.late_failure_until,
        diagnostic: explained.and_then(|it| it.diagnostic.as_deref()).map(visible),
        evidence: judgement.evidence().into_iter().map(|(span, rule)| teller.quote(span, Some(rule))).collect(),
    }
}

/// Why a row does not count: all that names the person is no news of this person's message.
fn does_not_count(teller: &Teller<'_>, judgement: &Judgement) -> Option<Doubt> {
    teller.investigation.judged.doubt.filter(|_| judgement.verdict == Verdict::Unknown)
}

/// The roles that headers give, else what the trail shows.
fn roles(trail: &Trail) -> Vec<Role> {
    let mut roles: Vec<Role> = trail.roles.iter().map(|it| it.value).collect();
    if roles.is_empty() && !trail.is_name_alone() {
        roles.push(if trail.is_forwarded() { Role::ForwardedTo } else { Role::EnvelopeOnly });
    }
    roles
}

/// The first role in words. Where no To or Cc is at hand, nothing can be said about standing in them.
fn role_label(teller: &Teller<'_>, roles: &[Role]) -> String {
    let headers_known = teller.investigation.trails.recipients.iter().any(Trail::is_in_headers);
    match roles.first() {
        Some(Role::EnvelopeOnly) if !headers_known => teller.say("role-in-report"),
        Some(role) => teller.say_of("role-", role.id()),
        None => teller.say("role-in-report"),
    }
}

/// The sign of a verdict and its color.
pub fn look(verdict: Verdict) -> (Mark, Tone) {
    match verdict {
        Verdict::Failed | Verdict::Discarded => (Mark::NotDelivered, Tone::Bad),
        Verdict::Delayed => (Mark::Waiting, Tone::Waiting),
        Verdict::AtRisk => (Mark::Uncertain, Tone::Waiting),
        Verdict::NoFailureReported | Verdict::Relayed | Verdict::Expanded => (Mark::Likely, Tone::Good),
        Verdict::Delivered | Verdict::Accepted => (Mark::Confirmed, Tone::Good),
        Verdict::Read => (Mark::Opened, Tone::Good),
        Verdict::Quarantined | Verdict::Junked => (Mark::Held, Tone::Waiting),
        Verdict::Unknown => (Mark::NotKnown, Tone::Neutral),
    }
}

/// The key of the verdict in words.
pub fn word_key(teller: &Teller<'_>, judgement: &Judgement) -> &'static str {
    match does_not_count(teller, judgement) {
        Some(_) => doubt::word(),
        None => receipts::word(judgement).unwrap_or_else(|| verdict_key(teller, judgement)),
    }
}

fn verdict_key(teller: &Teller<'_>, judgement: &Judgement) -> &'static str {
    match judgement.verdict {
        Verdict::Failed => "verdict-failed",
        Verdict::Delayed if is_overdue(teller, judgement) => "verdict-delayed-over",
        Verdict::Delayed => "verdict-delayed",
        Verdict::NoFailureReported if is_past(teller, judgement) => "verdict-very-likely",
        Verdict::NoFailureReported => "verdict-probably",
        Verdict::AtRisk if judgement.is_stopped() => "verdict-stopped",
        Verdict::AtRisk => "verdict-at-risk",
        Verdict::Accepted => "verdict-accepted",
        Verdict::Relayed => "verdict-relayed",
        Verdict::Delivered => "verdict-delivered",
        Verdict::Read => "verdict-read",
        Verdict::Expanded if judgement.explained.is_none() => "verdict-forwarded",
        Verdict::Expanded => "verdict-expanded",
        Verdict::Quarantined => "verdict-quarantined",
        Verdict::Junked => "verdict-junked",
        Verdict::Discarded => "verdict-discarded",
        Verdict::Unknown => "verdict-unknown",
    }
}

/// The reason in one clause, for the row.
fn reason(teller: &Teller<'_>, trail: &Trail, judgement: &Judgement) -> String {
    if let Some(doubt) = does_not_count(teller, judgement) {
        return teller.say(doubt::row(doubt));
    }
    if judgement.is_contradicted() {
        return teller.say("reason-contradicted");
    }
    if let Some(told) = receipts::row(teller, judgement) {
        return told;
    }
    if let Some(key) = by_rule(judgement) {
        return teller.say(key);
    }
    let cause = judgement.explained.as_ref().map_or(Cause::Unknown, |it| it.cause);
    match judgement.verdict {
        Verdict::Failed => teller.say_of("cause-", cause.id()),
        Verdict::Delayed => {
            let cause = teller.say_of("delay-", delay_cause(cause).id());
            match judgement.retry_until {
                Some(until) => {
                    let time = teller.time(until);
                    let key = if until > teller.now { "reason-tried-until" } else { "reason-was-tried-until" };
                    teller.tell(key, &[("reason", (&cause).into()), ("time", (&time).into())])
                }
                None => cause,
            }
        }
        Verdict::Expanded => match &trail.became {
            Some(became) => {
                let address = visible_address(became.value.as_str());
                let key = if trail.is_renamed() { "reason-same-mailbox" } else { "reason-stands-for" };
                teller.tell(key, &[("address", (&address).into())])
            }
            None => teller.say("reason-expanded"),
        },
        Verdict::Delivered | Verdict::Accepted if !trail.copies.is_empty() => teller.say("reason-copy"),
        verdict => teller.say(match verdict {
            Verdict::NoFailureReported if is_past(teller, judgement) => "reason-no-failure-past",
            Verdict::NoFailureReported => "reason-no-failure",
            Verdict::AtRisk if judgement.is_at_risk_beside() => "reason-at-risk-beside",
            Verdict::AtRisk => "reason-at-risk",
            Verdict::Delivered => "reason-receipt",
            Verdict::Accepted => "reason-accepted",
            Verdict::Relayed => "reason-relayed",
            _ => "reason-unknown",
        }),
    }
}

/// Rules that have a clause of their own, where they lead.
fn by_rule(judgement: &Judgement) -> Option<&'static str> {
    let leading = judgement.findings.first().filter(|it| it.claim.is_some_and(|it| it.verdict == judgement.verdict))?;
    match leading.rule {
        RuleId::PassedOnByHand => Some("reason-passed-it-on"),
        RuleId::AnsweredInPerson => Some("reason-answered-it"),
        RuleId::StoppedForAll => Some("reason-stopped-for-all"),
        RuleId::PassedOn => Some("reason-passed-on"),
        RuleId::Quarantined => Some("reason-quarantined"),
        RuleId::NoReportsWanted => Some("reason-no-reports-wanted"),
        RuleId::ReportsElsewhere => Some("reason-reports-elsewhere"),
        _ => None,
    }
}

/// Delays are told in few words: what does not answer, what asks for patience, what is full.
pub fn delay_cause(cause: Cause) -> Cause {
    match cause {
        Cause::Greylisted
        | Cause::RateLimited
        | Cause::MailboxFull
        | Cause::SenderBlocked
        | Cause::ConnectionFailed
        | Cause::DomainNotFound => cause,
        _ => Cause::Unknown,
    }
}

/// The reasons of all findings, each once, in their order.
fn why(teller: &Teller<'_>, judgement: &Judgement) -> Vec<Statement> {
    let mut statements: Vec<Statement> = Vec::new();
    for reason in judgement.findings.iter().flat_map(|it| &it.reasons) {
        let statement = teller.reason(reason);
        if !statements.iter().any(|it| it.text == statement.text) {
            statements.push(statement);
        }
    }
    statements
}

fn proof(teller: &Teller<'_>, kind: ProofKind, judgement: &Judgement) -> Proof {
    let text = match kind {
        ProofKind::WaitUntil => {
            let key = if is_past(teller, judgement) { "prove-wait-over" } else { "prove-wait-until" };
            let time = judgement.late_failure_until.map(|it| teller.time(it)).unwrap_or_default();
            teller.tell(key, &[("time", (&time).into())])
        }
        kind => teller.say_of("prove-", kind.id()),
    };
    Proof { id: kind.id(), text, ready: Vec::new() }
}

/// So many people get texts of their own to copy: a list of thousands is searched by the identifier of the message.
const MAX_READY: usize = 100;

/// Gives the proofs what can be copied for them.
pub fn make_ready(teller: &Teller<'_>, people: &mut [Person]) {
    for person in people.iter_mut().filter(|it| !it.would_prove.is_empty()).take(MAX_READY) {
        for proof in &mut person.would_prove {
            let kind = ProofKind::from_id(proof.id);
            proof.ready = kind.map(|it| desk::of_proof(teller, it, person.place)).unwrap_or_default();
        }
    }
}

fn good_to_know(teller: &Teller<'_>, judgement: &Judgement) -> Vec<String> {
    let key = match judgement.verdict {
        Verdict::NoFailureReported | Verdict::Accepted | Verdict::Delivered | Verdict::Relayed => "know-arrived",
        Verdict::Failed if judgement.explained.as_ref().is_some_and(|it| it.permanent == Some(false)) => {
            "know-may-work-later"
        }
        Verdict::Failed => "know-will-fail-again",
        Verdict::Delayed => "know-do-not-resend",
        Verdict::Expanded => "know-alias",
        _ => return Vec::new(),
    };
    vec![teller.say(key)]
}
