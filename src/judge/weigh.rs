//! From findings to one verdict a recipient.

use super::explained::{self, Explained};
use super::rules::{Case, Doubts, Entry, RULES, SAME_SERVERS, threats};
use super::unnamed::{self, Unnamed};
use super::{Certainty, Claim, Doubt, Doubtful, Finding, Outcome, RuleId, Verdict, doubtful};
use crate::evidence::Span;
use crate::knowledge::{Knowledge, queue_seconds};
use crate::mail::{Cause, Timestamp};
use crate::trail::{Record, Report, Trail, Trails};
use std::collections::BTreeMap;

/// What is said of one recipient, and everything that it rests on.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What became of it.
    pub verdict: Verdict,
    /// What that rests on.
    pub certainty: Certainty,
    /// The record behind the verdict, explained.
    pub explained: Option<Explained>,
    /// When it happened.
    pub at: Option<Timestamp>,
    /// Until when the sending server tries.
    pub retry_until: Option<Timestamp>,
    /// Until when a failure may still be reported, where silence is all there is.
    pub late_failure_until: Option<Timestamp>,
    /// The findings about this recipient, those that led first.
    pub findings: Vec<Finding>,
}

impl Judgement {
    /// Until when it is tried: as a report says, else as long as such a system does.
    #[must_use]
    pub fn tries_until(&self) -> Option<Timestamp> {
        self.retry_until.or(self.late_failure_until)
    }

    /// Whether it is at risk for what happened to somebody of another domain at the same provider.
    #[must_use]
    pub fn is_at_risk_beside(&self) -> bool {
        self.findings.first().is_some_and(|it| it.reasons.iter().any(|it| it.key == SAME_SERVERS))
    }

    /// Whether the message never left the sender's side, so that this person cannot have it.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.verdict == Verdict::AtRisk && self.findings.first().is_some_and(|it| it.rule == RuleId::StoppedForAll)
    }

    /// Whether two records disagree about this person.
    #[must_use]
    pub fn is_contradicted(&self) -> bool {
        self.certainty == Certainty::Contradicted
    }

    /// Whether a rule of this mailbox passed the message on, so that the mailbox has it.
    #[must_use]
    pub fn passed_it_on(&self) -> bool {
        self.findings.iter().any(|it| it.rule == RuleId::PassedOn)
    }

    /// Whether it is about a list or a group, by what its address is called or by why it was refused.
    #[must_use]
    pub fn is_of_list(&self, trail: &Trail) -> bool {
        trail.list.is_some() || self.explained.as_ref().is_some_and(|it| it.cause == Cause::ListRefused)
    }

    /// Every place that the findings rest on, with the rule, each once.
    #[must_use]
    pub fn evidence(&self) -> Vec<(Span, RuleId)> {
        let mut places: Vec<(Span, RuleId)> = Vec::new();
        for finding in &self.findings {
            for span in &finding.evidence {
                if !places.iter().any(|(have, _)| have == span) {
                    places.push((*span, finding.rule));
                }
            }
        }
        places
    }
}

/// Everything that was judged.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// One a trail, in its order.
    pub recipients: Vec<Judgement>,
    /// Findings about the whole message.
    pub findings: Vec<Finding>,
    /// The sum of all verdicts.
    pub outcome: Outcome,
    /// What reports tell of somebody whom they do not name.
    pub unnamed: Option<Unnamed>,
    /// What everything at hand is, if nothing of it is about a message of this person.
    pub doubt: Option<Doubt>,
    /// The reports that count for nothing, by their places among the trails’ reports, and why.
    pub doubted: BTreeMap<usize, Doubt>,
    /// What was handed in and counts for nothing, with the signs against it, whatever it is about.
    pub doubtful: Vec<Doubtful>,
}

impl Judged {
    /// The reports that count.
    pub fn counted<'a>(&'a self, trails: &'a Trails) -> impl Iterator<Item = &'a Report> {
        let reports = trails.reports.iter().enumerate();
        reports.filter(|(index, _)| !self.doubted.contains_key(index)).map(|(_, it)| it)
    }

    /// Whether a rule found something about the whole message.
    #[must_use]
    pub fn has_found(&self, rule: RuleId) -> bool {
        self.findings.iter().any(|it| it.rule == rule)
    }
}

/// Judges everybody. *Now* decides whether a queue time is over.
#[must_use]
pub fn judge(trails: &Trails, knowledge: &Knowledge, now: Timestamp) -> Judged {
    let explained: Vec<Vec<Explained>> =
        trails.recipients.iter().map(|it| explain_all(it, trails, knowledge)).collect();
    let late_failure_until = late_failure_until(trails, now);
    let doubts = Doubts::of(trails);
    let (doubt, doubted) = (doubts.all(), doubts.by_report());
    let mut records = records(trails, &explained);
    records.retain(|it| !doubts.has_report(it.record.report));
    let case = Case { trails, threats: threats(trails, &records), records, late_failure_until, doubts, now };
    let mut of_message = Vec::new();
    let mut own: Vec<Vec<Finding>> = trails.recipients.iter().map(|_| Vec::new()).collect();
    for finding in RULES.iter().flat_map(|rule| (rule.find)(&case)) {
        match finding.recipient.and_then(|it| own.get_mut(it)) {
            Some(findings) => findings.push(finding),
            None => of_message.push(finding),
        }
    }
    let doubtful = doubtful::with_signs(trails, case.doubts);
    let each = trails.recipients.iter().zip(&explained).zip(own);
    let recipients: Vec<Judgement> = each
        .map(|((trail, explained), findings)| weigh(trails, trail, explained, findings, late_failure_until))
        .collect();
    let outcome = outcome(trails, &recipients);
    let mut judged = Judged { outcome, findings: of_message, recipients, unnamed: None, doubt, doubted, doubtful };
    judged.unnamed = unnamed::find(judged.counted(trails).filter(|it| !it.names_everybody()), knowledge);
    judged
}

fn records<'a>(trails: &'a Trails, explained: &'a [Vec<Explained>]) -> Vec<Entry<'a>> {
    let of_recipients = trails.recipients.iter().zip(explained).enumerate();
    let all = of_recipients.flat_map(|(recipient, (trail, explained))| {
        let own = trail.records.iter().zip(explained).enumerate();
        own.map(move |(place, (record, explained))| Entry { recipient, place, record, explained })
    });
    all.collect()
}

fn explain_all(trail: &Trail, trails: &Trails, knowledge: &Knowledge) -> Vec<Explained> {
    let report = |index: usize| trails.reports.get(index);
    trail.records.iter().filter_map(|it| Some(explained::explain(it, report(it.report)?, knowledge))).collect()
}

/// Right clocks of two machines differ by no more than so many seconds.
const CLOCKS_DIFFER: i64 = 86_400;

/// Until when the sending server may still report a failure: from a report itself, else by its software's default after
/// sending. A message without any date was sent before now.
fn late_failure_until(trails: &Trails, now: Timestamp) -> Timestamp {
    let written = trails.message.as_ref().and_then(crate::trail::MessageFacts::written_at);
    let reported = || trails.reports.iter().filter_map(crate::trail::Report::written_at);
    let records = trails.recipients.iter().flat_map(|it| &it.records);
    let in_fields = records.filter_map(|it| it.fields.value.will_retry_until.as_ref()).map(|it| it.value.at).max();
    let stated = in_fields.or_else(|| trails.reports.iter().filter_map(Report::tries_until).max());
    // A time before the report that states it comes from a clock that is wrong.
    let stated = stated.filter(|until| reported().chain(written).max().is_none_or(|at| at <= *until));
    let arrived = trails.reports.iter().filter_map(|it| it.fields.arrival_date.as_ref()).map(|it| it.value.at);
    // Of several clocks the latest is believed: a wrong one must not end the waiting too early. What is yet to come is none.
    let until_now = |at: &Timestamp| *at <= now.plus_seconds(CLOCKS_DIFFER);
    let sent = arrived.chain(written).filter(until_now).max().or_else(|| reported().min()).unwrap_or(now);
    let software = trails.reports.first().and_then(explained::software);
    stated.unwrap_or_else(|| sent.plus_seconds(queue_seconds(software)))
}

fn weigh(trails: &Trails, trail: &Trail, explained: &[Explained], mut own: Vec<Finding>, late: Timestamp) -> Judgement {
    let claims: Vec<Claim> = own.iter().filter_map(|it| it.claim).collect();
    let leading = claims.iter().max_by_key(|it| (strength(it.verdict), it.at)).copied();
    own.sort_by_key(|it| (it.claim != leading, it.claim.is_none()));
    let leading = leading.unwrap_or(Claim::inferred(Verdict::Unknown));
    let record = leading.record.and_then(|it| trail.records.get(it));
    let waits =
        matches!(leading.verdict, Verdict::NoFailureReported | Verdict::Accepted | Verdict::AtRisk | Verdict::Delayed);
    Judgement {
        verdict: leading.verdict,
        certainty: if contradicted(&claims) { Certainty::Contradicted } else { leading.certainty },
        explained: leading.record.and_then(|it| explained.get(it)).cloned(),
        at: leading.at,
        retry_until: record.and_then(|it| retry_until(it, trails, leading.verdict)),
        late_failure_until: waits.then_some(late),
        findings: own,
    }
}

/// Until when the reporting server tries for this recipient: as its group says, else as the report does of the message.
fn retry_until(record: &Record, trails: &Trails, verdict: Verdict) -> Option<Timestamp> {
    let own = record.fields.value.will_retry_until.as_ref().map(|it| it.value.at);
    let of_report = || trails.reports.get(record.report).filter(|_| verdict == Verdict::Delayed)?.tries_until();
    own.or_else(of_report)
}

/// How much a verdict weighs against others: what is final and nearest to the person weighs most.
fn strength(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Read => 9,
        Verdict::Delivered => 8,
        Verdict::Quarantined | Verdict::Junked | Verdict::Discarded => 7,
        Verdict::Failed => 6,
        Verdict::Accepted | Verdict::Relayed => 5,
        Verdict::Delayed => 4,
        Verdict::Expanded => 3,
        Verdict::AtRisk => 2,
        Verdict::NoFailureReported => 1,
        Verdict::Unknown => 0,
    }
}

/// A mailbox that has the message, and a report that it failed, cannot both be right.
fn contradicted(claims: &[Claim]) -> bool {
    let has = |verdicts: &[Verdict]| claims.iter().any(|it| verdicts.contains(&it.verdict));
    has(&[Verdict::Failed]) && has(&[Verdict::Delivered, Verdict::Read])
}

/// The sum of all verdicts; an address that only stands for another does not count. Where one lost target stands behind
/// an alias, others behind it may have the message.
fn outcome(trails: &Trails, recipients: &[Judgement]) -> Outcome {
    let through_alias = trails.recipients.iter().any(|it| it.became.is_some() && !it.is_renamed());
    let is = |verdict| move |it: &&Judgement| it.verdict == verdict;
    let counted: Vec<&Judgement> = recipients.iter().filter(|it| it.verdict != Verdict::Expanded).collect();
    let count = |verdict| counted.iter().copied().filter(is(verdict)).count();
    let arrived = count(Verdict::Delivered) + count(Verdict::Accepted) + count(Verdict::Read) + count(Verdict::Relayed);
    match (count(Verdict::Failed), count(Verdict::Delayed), counted.len()) {
        (0, 0, 0) => Outcome::Unknown,
        (0, 0, all) if arrived == all => Outcome::Delivered,
        (0, 0, _) if count(Verdict::NoFailureReported) + count(Verdict::AtRisk) > 0 => Outcome::NoFailureReported,
        (0, 0, _) => Outcome::Unknown,
        (0, _, _) => Outcome::Delayed,
        (failed, _, all) if failed == all && !through_alias => Outcome::Failed,
        _ => Outcome::PartlyFailed,
    }
}
