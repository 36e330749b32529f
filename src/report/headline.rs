//! The headline, the line under it, and what it means.

use super::teller::{self, Teller};
use super::{FindingLine, Quote};
use crate::evidence::NoteKind;
use crate::judge::{Judgement, Verdict};
use crate::mail::Role;
use crate::syntax::text::visible;
use crate::trail::{Kind, MessageFacts, Trail};

/// Verdicts that say that somebody has it, by a record.
pub const HAVE_IT: &[Verdict] =
    &[Verdict::Read, Verdict::Delivered, Verdict::Accepted, Verdict::Relayed, Verdict::Quarantined, Verdict::Junked];

type People<'a> = Vec<(&'a Trail, &'a Judgement)>;

/// The answer in one to three sentences that leave nobody out.
pub fn headline(teller: &Teller<'_>) -> String {
    let trails = &teller.investigation.trails;
    if trails.recipients.is_empty() {
        return teller.say(without_recipients(teller));
    }
    if let Some(sentence) = without_reports(teller) {
        return sentence;
    }
    if nobody_named(teller) {
        return teller.say("headline-nobody-named");
    }
    let mut sentences = Vec::new();
    let all = teller.recipients().filter(|(_, it)| it.verdict != Verdict::Expanded || it.explained.is_some()).count();
    let failed = teller.having(&[Verdict::Failed]);
    match failed.len() {
        0 => {}
        count if count == all => sentences.push(counted(teller, "headline-all-failed", count)),
        count => sentences.push(counted(teller, "headline-failed", count)),
    }
    sentences.extend(likely(teller, !failed.is_empty()));
    let late = teller.having(&[Verdict::Delayed]);
    let (overdue, waiting): (People<'_>, People<'_>) = late.into_iter().partition(|(_, it)| is_overdue(teller, it));
    for (key, people) in [("headline-delayed", waiting), ("headline-delayed-over", overdue)] {
        if !people.is_empty() {
            sentences.push(counted(teller, key, people.len()));
        }
    }
    let groups: [(&str, &[Verdict]); 4] = [
        ("headline-have-it", HAVE_IT),
        ("headline-at-risk", &[Verdict::AtRisk]),
        ("headline-discarded", &[Verdict::Discarded]),
        ("headline-unknown", &[Verdict::Unknown]),
    ];
    for (key, verdicts) in groups {
        let people = teller.having(verdicts);
        if !people.is_empty() {
            sentences.push(counted(teller, key, people.len()));
        }
    }
    let lists: People<'_> =
        teller.having(&[Verdict::Expanded]).into_iter().filter(|(_, it)| it.explained.is_some()).collect();
    if !lists.is_empty() {
        sentences.push(counted(teller, "headline-expanded", lists.len()));
    }
    sentences.join(" ")
}

/// A sentence with a number, which may begin with it.
fn counted(teller: &Teller<'_>, key: &str, count: usize) -> String {
    capitalized(&teller.tell(key, &[("count", count.into()), ("number", (&teller.number(count)).into())]))
}

fn capitalized(sentence: &str) -> String {
    let mut rest = sentence.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// Those for whom no failure was reported: probably, or very likely once late failures are no longer expected.
fn likely(teller: &Teller<'_>, others_failed: bool) -> Option<String> {
    let people = teller.having(&[Verdict::NoFailureReported]);
    if people.is_empty() {
        return None;
    }
    let in_copy = people.iter().all(|(trail, _)| trail.roles.iter().any(|it| it.value == Role::Cc));
    let sure = people.iter().all(|(_, it)| is_past(teller, it));
    let key = match (others_failed, in_copy, sure) {
        (_, true, false) => "headline-copied-probably",
        (_, true, true) => "headline-copied-very-likely",
        (true, false, false) => "headline-others-probably",
        (true, false, true) => "headline-others-very-likely",
        (false, false, false) => "headline-all-probably",
        (false, false, true) => "headline-all-very-likely",
    };
    Some(counted(teller, key, people.len()))
}

/// Whether a late failure is no longer expected.
pub fn is_past(teller: &Teller<'_>, judgement: &Judgement) -> bool {
    judgement.late_failure_until.is_some_and(|until| until <= teller.now)
}

/// Whether a delay has lasted beyond the time for which it was to be tried.
pub fn is_overdue(teller: &Teller<'_>, judgement: &Judgement) -> bool {
    judgement.retry_until.is_some_and(|until| until <= teller.now)
}

/// Whether a report does not say for whom it is, and nothing else says what happened to anybody.
fn nobody_named(teller: &Teller<'_>) -> bool {
    let unread = teller.investigation.trails.reports.iter().any(|it| !it.names_somebody());
    unread && teller.recipients().all(|(_, it)| it.verdict == Verdict::Unknown)
}

fn without_recipients(teller: &Teller<'_>) -> &'static str {
    let notes = &teller.investigation.readings.notes;
    let has = |kind| notes.iter().any(|it| it.kind == kind);
    match teller.investigation.trails.kind {
        Some(Kind::AutoReply) => "headline-auto-reply",
        Some(Kind::Bounce | Kind::DelayWarning | Kind::DeliveryReceipt) => "headline-nobody-named",
        Some(Kind::Message | Kind::Headers) => "headline-no-recipients",
        _ if has(NoteKind::Empty) => "headline-empty",
        _ if has(NoteKind::NotText) => "headline-not-text",
        _ => "headline-not-mail",
    }
}

/// Without any report: a received copy says whose it is, the sender's own copy asks for what came back.
fn without_reports(teller: &Teller<'_>) -> Option<String> {
    let trails = &teller.investigation.trails;
    if !trails.reports.is_empty() {
        return None;
    }
    if trails.kind == Some(Kind::AutoReply) {
        return Some(teller.say("headline-auto-reply"));
    }
    if let Some((owner, judgement)) = teller.having(&[Verdict::Delivered, Verdict::Accepted]).first() {
        let key = if judgement.verdict == Verdict::Delivered {
            "headline-copy-in-mailbox"
        } else {
            "headline-copy-at-server"
        };
        let others = trails.recipients.len() - teller.having(&[Verdict::Delivered, Verdict::Accepted]).len();
        let first = teller.tell(key, &[("name", (&teller::name(owner)).into())]);
        return Some(match others {
            0 => first,
            count => format!("{first} {}", counted(teller, "headline-copy-others", count)),
        });
    }
    Some(teller.say(if trails.has_sent_copy { "headline-sent-copy" } else { "headline-whose-copy" }))
}

/// Subject, when, by whom, and from how much evidence.
pub fn subtitle(teller: &Teller<'_>) -> String {
    let facts = teller.investigation.trails.message.as_ref();
    let mut parts = Vec::new();
    if let Some(subject) = facts.and_then(|it| it.subject.as_ref()).filter(|it| !it.value.is_empty()) {
        parts.push(teller.tell("subtitle-subject", &[("subject", (&visible(&subject.value)).into())]));
    }
    let from = facts.and_then(|it| it.from.as_ref()).map(|it| &it.value);
    let name = from.map(|it| visible(it.name.as_deref().unwrap_or(it.address.as_str())));
    match (facts.and_then(MessageFacts::written_at), name) {
        (Some(at), Some(name)) => {
            parts.push(
                teller.tell("subtitle-sent-by", &[("time", (&teller.time(at)).into()), ("name", (&name).into())]),
            );
        }
        (Some(at), None) => parts.push(teller.tell("subtitle-sent", &[("time", (&teller.time(at)).into())])),
        (None, Some(name)) => parts.push(teller.tell("subtitle-by", &[("name", (&name).into())])),
        (None, None) => {}
    }
    let handed = teller.investigation.readings.sources.iter().filter(|it| it.parent().is_none()).count();
    if handed > 1 && !parts.is_empty() {
        parts.push(teller.tell("subtitle-pieces", &[("count", handed.into())]));
    }
    parts.join(" · ")
}

/// What it means, in plain paragraphs.
pub fn explanation(teller: &Teller<'_>) -> Vec<String> {
    let trails = &teller.investigation.trails;
    let mut paragraphs: Vec<String> = teller
        .investigation
        .judged
        .findings
        .iter()
        .flat_map(|it| &it.reasons)
        .map(|it| teller.reason(it).text)
        .collect();
    if trails.recipients.is_empty() {
        paragraphs.extend(what_to_try(teller));
        return paragraphs;
    }
    if nobody_named(teller) {
        paragraphs.push(teller.say("explain-nobody-named"));
    }
    let some = |verdicts| !teller.having(verdicts).is_empty();
    if some(&[Verdict::NoFailureReported]) && !trails.reports.is_empty() {
        paragraphs.push(teller.say("explain-silence"));
    }
    if some(&[Verdict::NoFailureReported, Verdict::Accepted, Verdict::Delivered, Verdict::Relayed]) {
        paragraphs.push(teller.say("explain-arrived"));
    }
    let late = teller.having(&[Verdict::Delayed]);
    if late.iter().any(|(_, it)| !is_overdue(teller, it)) {
        paragraphs.push(teller.say("explain-delayed"));
    }
    if late.iter().any(|(_, it)| is_overdue(teller, it)) {
        paragraphs.push(teller.say("explain-delayed-over"));
    }
    if teller.recipients().any(|(_, it)| it.certainty == crate::judge::Certainty::Contradicted) {
        paragraphs.push(teller.say("explain-contradicted"));
    }
    if trails.other_messages > 0 {
        paragraphs.push(teller.tell("explain-other-messages", &[("count", trails.other_messages.into())]));
    }
    paragraphs
}

fn what_to_try(teller: &Teller<'_>) -> Vec<String> {
    let key = match teller.investigation.trails.kind {
        Some(Kind::Bounce | Kind::DelayWarning | Kind::DeliveryReceipt) => "explain-nobody-named",
        Some(Kind::AutoReply) => "explain-auto-reply",
        _ => "explain-not-mail",
    };
    vec![teller.say(key)]
}

/// The findings about the whole message.
pub fn findings(teller: &Teller<'_>) -> Vec<FindingLine> {
    let lines = teller.investigation.judged.findings.iter().map(|finding| {
        let sentences: Vec<String> = finding.reasons.iter().map(|it| teller.reason(it).text).collect();
        let evidence: Vec<Quote> = finding.evidence.iter().map(|span| teller.quote(*span, finding.rule)).collect();
        FindingLine {
            id: finding.rule,
            title: sentences.first().cloned().unwrap_or_default(),
            detail: sentences.join(" "),
            recipients: Vec::new(),
            evidence,
        }
    });
    lines.collect()
}
