//! How receipts, complaints and automatic answers are told: each in words of its own.

use super::teller::Teller;
use crate::judge::{Judgement, RuleId, Verdict};
use crate::mail::Cause;
use crate::trail::{Kind, Report, Trail};
use std::collections::BTreeSet;

/// The words for one sort of news, told by the first reason of its rule.
#[derive(Clone, Copy)]
struct Sort {
    reason: &'static str,
    /// Where the rule gives another verdict for the same reason, other words are needed.
    verdict: Verdict,
    /// `None` where the verdict's usual sentence says it.
    headline: Option<&'static str>,
    row: &'static str,
    /// Where the verdict's usual word says too little.
    word: Option<&'static str>,
    /// Whether the time belongs to it.
    is_timed: bool,
}

impl Sort {
    const fn new(reason: &'static str, verdict: Verdict, row: &'static str) -> Self {
        Self { reason, verdict, headline: None, row, word: None, is_timed: false }
    }

    const fn headed(self, headline: &'static str) -> Self {
        Self { headline: Some(headline), ..self }
    }

    const fn worded(self, word: &'static str) -> Self {
        Self { word: Some(word), ..self }
    }

    const fn timed(self) -> Self {
        Self { is_timed: true, ..self }
    }
}

/// In the order in which a headline tells them: what asks for something first.
const SORTS: [Sort; 21] = [
    Sort::new("why-asked-to-confirm", Verdict::Quarantined, "reason-held-for-you")
        .headed("headline-held-for-you")
        .worded("verdict-held-for-you"),
    Sort::new("why-list-asks-moderator", Verdict::Quarantined, "reason-held-for-moderator")
        .headed("headline-held-for-moderator")
        .worded("verdict-held-for-moderator"),
    Sort::new("why-certified-delivered", Verdict::Delivered, "reason-certified-delivered")
        .headed("headline-certified-delivered")
        .timed(),
    Sort::new("why-certified-taken-over", Verdict::Accepted, "reason-certified-taken-over")
        .headed("headline-certified-taken-over"),
    Sort::new("why-certified-accepted", Verdict::Unknown, "reason-certified-accepted")
        .headed("headline-certified-accepted")
        .worded("verdict-not-proven"),
    Sort::new("why-certified-not-accepted", Verdict::Failed, "reason-certified-not-accepted"),
    Sort::new("why-certified-virus", Verdict::Failed, "reason-certified-virus"),
    Sort::new("why-certified-late", Verdict::Delayed, "reason-certified-late"),
    Sort::new("why-complained", Verdict::Delivered, "reason-complained").headed("headline-complained"),
    Sort::new("why-complained", Verdict::Accepted, "reason-one-of-them-complained")
        .headed("headline-one-of-them-complained"),
    Sort::new("why-asked-to-stop", Verdict::Delivered, "reason-asked-to-stop").headed("headline-asked-to-stop"),
    Sort::new("why-asked-to-stop", Verdict::Accepted, "reason-one-of-them-complained")
        .headed("headline-one-of-them-complained"),
    Sort::new("why-said-to-be-wanted", Verdict::Delivered, "reason-wanted").headed("headline-wanted"),
    Sort::new("why-receipt-says-shown", Verdict::Read, "reason-shown").headed("headline-shown").timed(),
    Sort::new("why-receipt-says-deleted", Verdict::Delivered, "reason-deleted").headed("headline-deleted").timed(),
    Sort::new("why-receipt-says-handled", Verdict::Delivered, "reason-handled").headed("headline-handled"),
    Sort::new("why-receipt-denies", Verdict::Delivered, "reason-handled").headed("headline-handled"),
    Sort::new("why-receipt-cannot-say", Verdict::Delivered, "reason-handled").headed("headline-handled"),
    Sort::new("why-answered-automatically", Verdict::Delivered, "reason-answered").headed("headline-answered").timed(),
    Sort::new("why-answered-automatically", Verdict::Accepted, "reason-robot-answered")
        .headed("headline-robot-answered"),
    Sort::new("why-sender-not-verified", Verdict::Unknown, "reason-not-verified").headed("headline-not-verified"),
];

/// The sort of news that a verdict rests on; `None` where it is none of a receipt.
fn sort_of(judgement: &Judgement) -> Option<&'static Sort> {
    let leading = judgement.findings.first()?;
    let claims = leading.claim.is_some_and(|it| it.verdict == judgement.verdict);
    let reason = leading.reasons.first().filter(|_| claims)?;
    SORTS.iter().find(|it| it.reason == reason.key && it.verdict == judgement.verdict)
}

/// Whether [`headlines`] tells a verdict.
pub fn is_told(judgement: &Judgement) -> bool {
    sort_of(judgement).is_some_and(|it| it.headline.is_some())
}

/// A sentence for each sort of news, with the names of those whom it is about, and for each that names nobody.
pub fn headlines(teller: &Teller<'_>) -> Vec<String> {
    let sorted = teller.recipients().filter_map(|(trail, it)| Some((sort_of(it)?.headline?, trail)));
    let sorted: Vec<(&'static str, &Trail)> = sorted.collect();
    let mut told: Vec<(&'static str, Vec<&Trail>)> = Vec::new();
    for key in SORTS.iter().filter_map(|it| it.headline).filter(|_| !sorted.is_empty()) {
        let people: Vec<&Trail> = sorted.iter().filter(|(it, _)| *it == key).map(|(_, trail)| *trail).collect();
        if !people.is_empty() && told.iter().all(|(other, _)| *other != key) {
            told.push((key, people));
        }
    }
    let sentence = |(key, people): &(&str, Vec<&Trail>)| {
        teller.tell(key, &[("names", (&teller.names(people)).into()), ("count", people.len().into())])
    };
    let named = told.iter().map(sentence);
    named.chain(naming_nobody(teller).into_iter().map(|key| teller.say(key))).collect()
}

/// The sentences for receipts that do not say for whom they are.
fn naming_nobody(teller: &Teller<'_>) -> BTreeSet<&'static str> {
    let trails = &teller.investigation.trails;
    let named: BTreeSet<usize> = trails.recipients.iter().flat_map(|it| &it.records).map(|it| it.report).collect();
    let reports = trails.reports.iter().enumerate().filter(|(index, it)| it.is_a_receipt() && !named.contains(index));
    reports.filter_map(|(_, it)| headline_without_recipients(it.kind())).collect()
}

/// The reason in one clause, for the row.
pub fn row(teller: &Teller<'_>, judgement: &Judgement) -> Option<String> {
    let sort = sort_of(judgement)?;
    let reason = teller.say(sort.row);
    Some(match judgement.at.filter(|_| sort.is_timed) {
        Some(at) => {
            teller.tell("reason-with-time", &[("reason", (&reason).into()), ("time", (&teller.time(at)).into())])
        }
        None => reason,
    })
}

/// The verdict in words.
pub fn word(judgement: &Judgement) -> Option<&'static str> {
    sort_of(judgement).and_then(|it| it.word)
}

/// The headline where a receipt does not say for whom it is.
pub fn headline_without_recipients(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::AutoReply => "headline-auto-reply",
        Kind::ReadReceipt => "headline-read-nobody",
        Kind::Complaint => "headline-complaint-nobody",
        Kind::CertifiedReceipt => "headline-certified-nobody",
        Kind::Challenge => "headline-challenge-nobody",
        Kind::Moderation => "headline-moderation-nobody",
        Kind::Dmarc => "headline-not-verified",
        _ => return None,
    })
}

/// What it means, one paragraph for each sort of receipt.
pub fn explanations(teller: &Teller<'_>) -> BTreeSet<&'static str> {
    let findings = teller.recipients().flat_map(|(_, it)| it.findings.iter().map(move |finding| (finding.rule, it)));
    let mut keys: BTreeSet<&'static str> = findings.filter_map(|(rule, it)| explanation(rule, it)).collect();
    if keys.is_empty() {
        let kinds = teller.investigation.trails.reports.iter().map(Report::kind);
        keys.extend(kinds.filter_map(explanation_of_kind));
    }
    keys
}

fn explanation(rule: RuleId, judgement: &Judgement) -> Option<&'static str> {
    Some(match rule {
        RuleId::ReceiptDisplayed | RuleId::ReceiptDeleted | RuleId::ReceiptHandled => "explain-shown",
        RuleId::ReceiptRefuses => "explain-refusal",
        RuleId::Complaint if judgement.explained.as_ref().is_some_and(|it| it.cause == Cause::Complaint) => {
            "explain-complaint"
        }
        RuleId::AutomaticAnswer => "explain-auto-reply",
        RuleId::HeldForConfirmation | RuleId::HeldForModerator => "explain-held",
        RuleId::CertifiedDelivered => "explain-certified-delivered",
        RuleId::CertifiedFailed => "explain-certified-failed",
        // Once delivery is proven, what was accepted before matters no more.
        RuleId::CertifiedAccepted | RuleId::CertifiedTakenOver | RuleId::CertifiedLate
            if judgement.verdict != Verdict::Delivered =>
        {
            "explain-certified"
        }
        RuleId::AuthenticationReport => "explain-not-verified",
        _ => return None,
    })
}

/// Where nobody is named, the kind of what came back has to do.
fn explanation_of_kind(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::AutoReply => "explain-auto-reply",
        Kind::ReadReceipt => "explain-shown",
        Kind::Complaint => "explain-complaint",
        Kind::CertifiedReceipt => "explain-certified",
        Kind::Challenge | Kind::Moderation => "explain-held",
        Kind::Dmarc => "explain-not-verified",
        _ => return None,
    })
}
