//! Whether what came back is a report at all, and about a message that this person sent.
//!
//! Doubt is cheap to say and costly to be wrong about: a real failure that is called a fake is lost. So signs are added up,
//! and below a measure nothing is said.

pub mod another_message;
pub mod auto_reply;
pub mod backscatter;
pub mod fake_bounce;
pub mod genuine;

use super::Case;
use crate::judge::{Claim, Doubt, Finding, Reason, RuleId, Verdict};
use crate::trail::{Trail, Trails};
use std::collections::BTreeMap;

use another_message::signs as signs_of_another;
use genuine::{made_in, ties};

/// One thing that speaks for a conclusion, and how much.
pub struct Sign {
    weight: u32,
    reason: Reason,
}

impl Sign {
    fn new(weight: u32, reason: Reason) -> Self {
        Self { weight, reason }
    }
}

/// What is doubted, and why.
#[derive(Default)]
pub struct Doubts {
    /// By the places of the reports.
    reports: BTreeMap<usize, (Doubt, Vec<Reason>)>,
    /// The message at hand, where no report is.
    message: Option<Vec<Reason>>,
    /// What all of it is, where nothing else is at hand.
    all: Option<Doubt>,
    /// What ties each report to the person who got it.
    ties: Vec<Vec<Sign>>,
}

impl Doubts {
    /// Looks at every report, and at a message that comes alone.
    pub fn of(trails: &Trails) -> Self {
        let mut doubts = Self::default();
        for (index, report) in trails.reports.iter().enumerate() {
            let ties = ties(report, trails);
            let fake = || fake_bounce::signs_of_report(report).map(|it| (Doubt::Fake, it));
            let doubt = backscatter::signs(report, &ties).map(|it| (Doubt::Backscatter, it)).or_else(fake);
            doubts.reports.extend(doubt.map(|it| (index, it)));
            doubts.ties.push(ties);
        }
        doubts.message =
            trails.message.as_ref().filter(|_| trails.reports.is_empty()).and_then(fake_bounce::signs_of_message);
        let all_reports = !trails.reports.is_empty() && doubts.reports.len() == trails.reports.len();
        let first = doubts.reports.values().next().map(|it| it.0).filter(|_| all_reports);
        doubts.all = first.filter(|_| !trails.has_sent_copy).or(doubts.message.as_ref().map(|_| Doubt::Fake));
        doubts
    }

    /// Whether a report counts for nothing.
    pub fn has_report(&self, index: usize) -> bool {
        self.reports.contains_key(&index)
    }

    /// What everything at hand is, if nothing of it is about a message of this person. The copy from the Sent folder is.
    pub fn all(&self) -> Option<Doubt> {
        self.all
    }

    /// Whether nothing is at hand that could tell what became of anybody's copy.
    pub fn leave_nothing(&self) -> bool {
        self.all.is_some()
    }

    /// What the reports are that count for nothing, by their places.
    pub fn by_report(&self) -> BTreeMap<usize, Doubt> {
        self.reports.iter().map(|(index, (doubt, _))| (*index, *doubt)).collect()
    }

    /// Whether nothing but the headers, or what counts for nothing, names a recipient.
    pub fn leave_silent(&self, trail: &Trail) -> bool {
        let counts = trail.records.iter().any(|it| !self.has_report(it.report));
        trail.is_silent() || (!counts && trail.copies.is_empty() && !trail.records.is_empty())
    }

    /// The signs against each report that is doubted, with its place, and those against the message at hand.
    pub fn into_signs(self) -> impl Iterator<Item = (Option<usize>, Doubt, Vec<Reason>)> {
        let reports = self.reports.into_iter().map(|(index, (doubt, signs))| (Some(index), doubt, signs));
        reports.chain(self.message.map(|signs| (None, Doubt::Fake, signs)))
    }

    /// The signs against each that is doubted so.
    fn with(&self, doubt: Doubt) -> impl Iterator<Item = &Vec<Reason>> {
        let reports = self.reports.values().filter(move |it| it.0 == doubt).map(|it| &it.1);
        reports.chain(self.message.iter().filter(move |_| doubt == Doubt::Fake))
    }
}

/// The finding about the message and, where nothing else is said of them, one for each recipient.
fn findings(case: &Case<'_>, rule: RuleId, doubt: Doubt, first: &'static str, of_person: &'static str) -> Vec<Finding> {
    let mut found: Vec<Finding> = case
        .doubts
        .with(doubt)
        .map(|signs| {
            let mut reasons = vec![Reason::plain(first, None)];
            reasons.extend(signs.iter().cloned());
            Finding { rule, recipient: None, claim: None, evidence: places(&reasons), reasons }
        })
        .collect();
    if found.is_empty() || case.doubts.all() != Some(doubt) {
        return found;
    }
    found.extend(case.recipients().map(|(recipient, trail)| {
        let place = trail.records.first().map(|it| it.fields.span).or(trail.roles.first().map(|it| it.span));
        Finding {
            rule,
            recipient: Some(recipient),
            claim: Some(Claim::inferred(Verdict::Unknown)),
            reasons: vec![Reason::plain(of_person, place)],
            evidence: place.into_iter().collect(),
        }
    }));
    found
}

/// The places that reasons rest on, each once.
fn places(reasons: &[Reason]) -> Vec<crate::evidence::Span> {
    let mut places = Vec::new();
    for place in reasons.iter().filter_map(|it| it.proof) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// The reasons of signs that weigh enough together.
fn enough<'a>(signs: impl Iterator<Item = &'a Sign> + Clone, measure: u32) -> Option<Vec<Reason>> {
    let weight: u32 = signs.clone().map(|it| it.weight).sum();
    (weight >= measure).then(|| signs.map(|it| it.reason.clone()).collect())
}
