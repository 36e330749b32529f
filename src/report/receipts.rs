//! How receipts, complaints and automatic answers are told: each in words of its own.

use super::teller::Teller;
use crate::judge::{Judgement, Verdict};
use crate::trail::{Kind, Trail};
use std::collections::BTreeSet;

/// The words for one sort of news, told by the first reason of its rule.
#[derive(Clone, Copy)]
struct Sort {
    reason: &'static str,
    /// Where the rule gives another verdict for the same reason, other words are needed.
    verdict: Verdict,
    headline: &'static str,
    row: &'static str,
    /// Where the verdict's usual word says too little.
    word: Option<&'static str>,
}

const fn sort(reason: &'static str, verdict: Verdict, headline: &'static str, row: &'static str) -> Sort {
    Sort { reason, verdict, headline, row, word: None }
}

const fn with_word(sort: Sort, word: &'static str) -> Sort {
    Sort { word: Some(word), ..sort }
}

/// In the order in which a headline tells them: what asks for something first.
const SORTS: [Sort; 18] = [
    with_word(
        sort("why-asked-to-confirm", Verdict::Quarantined, "headline-held-for-you", "reason-held-for-you"),
        "verdict-held-for-you",
    ),
    with_word(
        sort(
            "why-list-asks-moderator",
            Verdict::Quarantined,
            "headline-held-for-moderator",
            "reason-held-for-moderator",
        ),
        "verdict-held-for-moderator",
    ),
    sort("why-certified-delivered", Verdict::Delivered, "headline-certified-delivered", "reason-certified-delivered"),
    sort("why-certified-taken-over", Verdict::Accepted, "headline-certified-taken-over", "reason-certified-taken-over"),
    with_word(
        sort("why-certified-accepted", Verdict::Unknown, "headline-certified-accepted", "reason-certified-accepted"),
        "verdict-not-proven",
    ),
    sort("why-complained", Verdict::Delivered, "headline-complained", "reason-complained"),
    sort("why-complained", Verdict::Accepted, "headline-one-of-them-complained", "reason-one-of-them-complained"),
    sort("why-asked-to-stop", Verdict::Delivered, "headline-asked-to-stop", "reason-asked-to-stop"),
    sort("why-asked-to-stop", Verdict::Accepted, "headline-one-of-them-complained", "reason-one-of-them-complained"),
    sort("why-said-to-be-wanted", Verdict::Delivered, "headline-wanted", "reason-wanted"),
    sort("why-receipt-says-shown", Verdict::Read, "headline-shown", "reason-shown"),
    sort("why-receipt-says-deleted", Verdict::Delivered, "headline-deleted", "reason-deleted"),
    sort("why-receipt-says-handled", Verdict::Delivered, "headline-handled", "reason-handled"),
    sort("why-receipt-denies", Verdict::Delivered, "headline-handled", "reason-handled"),
    sort("why-receipt-cannot-say", Verdict::Delivered, "headline-handled", "reason-handled"),
    sort("why-answered-automatically", Verdict::Delivered, "headline-answered", "reason-answered"),
    sort("why-answered-automatically", Verdict::Accepted, "headline-robot-answered", "reason-robot-answered"),
    sort("why-sender-not-verified", Verdict::Unknown, "headline-not-verified", "reason-not-verified"),
];

/// The sort of news that a verdict rests on; `None` where it is none of a receipt.
fn sort_of(judgement: &Judgement) -> Option<&'static Sort> {
    let leading = judgement.findings.first()?;
    let claims = leading.claim.is_some_and(|it| it.verdict == judgement.verdict);
    let reason = leading.reasons.first().filter(|_| claims)?;
    SORTS.iter().find(|it| it.reason == reason.key && it.verdict == judgement.verdict)
}

/// Whether a verdict rests on a receipt, so that [`headlines`] tells it.
pub fn is_told(judgement: &Judgement) -> bool {
    sort_of(judgement).is_some()
}

/// A sentence for each sort of news, with the names of those whom it is about.
pub fn headlines(teller: &Teller<'_>) -> Vec<String> {
    let mut told: Vec<(&'static str, Vec<&Trail>)> = Vec::new();
    for sort in &SORTS {
        let people = teller.recipients().filter(|(_, it)| sort_of(it).is_some_and(|it| std::ptr::eq(it, sort)));
        let people: Vec<&Trail> = people.map(|(trail, _)| trail).collect();
        match told.iter_mut().find(|(key, _)| *key == sort.headline) {
            Some((_, others)) => others.extend(people),
            None if people.is_empty() => {}
            None => told.push((sort.headline, people)),
        }
    }
    let sentence = |(key, people): (&str, Vec<&Trail>)| {
        teller.tell(key, &[("names", (&teller.names(&people)).into()), ("count", people.len().into())])
    };
    told.into_iter().map(sentence).collect()
}

/// The reason in one clause, for the row.
pub fn row(judgement: &Judgement) -> Option<&'static str> {
    sort_of(judgement).map(|it| it.row)
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

/// What it means, one paragraph for each kind of receipt.
pub fn explanations(kinds: impl Iterator<Item = Kind>) -> BTreeSet<&'static str> {
    let keys = kinds.filter_map(|kind| match kind {
        Kind::AutoReply => Some("explain-auto-reply"),
        Kind::ReadReceipt => Some("explain-shown"),
        Kind::Complaint => Some("explain-complaint"),
        Kind::CertifiedReceipt => Some("explain-certified"),
        Kind::Challenge | Kind::Moderation => Some("explain-held"),
        Kind::Dmarc => Some("explain-not-verified"),
        _ => None,
    });
    keys.collect()
}
