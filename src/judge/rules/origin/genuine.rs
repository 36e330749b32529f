//! What came back is a report about a message that this person really sent.
//!
//! *What happened:* a mail system reports on a message that went out through the sender's own system.
//! *How we know:* a mail system wrote the report, and something ties it to the sender: the copy from the Sent folder, the
//! stamp of the sender's own server on what was returned, a check that passed for the sender's domain, a signature of it,
//! or a report that the sender's own server wrote. An identifier with the sender's domain, a login, a tracking number
//! and a server that was sending the message out are weaker, since the first can be invented and the others need not be
//! this sender's: it takes two of them.
//! *Who can act:* nobody has to doubt it.
//! *Sources:* RFC 5321 section 4.5.5; `inference.md` sections 6 to 8. What was returned came through strangers' hands, so
//! its notes count for the sender and never prove anything alone.

use super::{Sign, enough, places};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::{HopFlag, organization, same_organization};
use crate::trail::{Basis, Home, MessageFacts, Report, Trails};

pub const RULE: Rule = Rule { id: RuleId::Genuine, find };

/// Two weaker ties are as good as a strong one.
const MEASURE: u32 = 2;
const STRONG: u32 = 2;
const WEAK: u32 = 1;

fn find(case: &Case<'_>) -> Vec<Finding> {
    let reports = case.trails.reports.iter().zip(&case.doubts.ties).enumerate();
    let counting = reports.filter(|(index, _)| !case.doubts.has_report(*index));
    let found = counting.filter_map(|(_, (report, ties))| {
        let written = by_a_system(report)?;
        // Where the domain itself disowns the sender, what can be invented counts for nothing.
        let disowned = report.original.as_ref().is_some_and(|it| it.disowned_by().is_some());
        let ties = enough(ties.iter().filter(|it| it.weight >= STRONG || !disowned), MEASURE)?;
        let mut reasons = vec![Reason::plain("finding-genuine", None)];
        reasons.extend(written);
        reasons.extend(ties);
        Some(Finding { rule: RULE.id, recipient: None, claim: None, evidence: places(&reasons), reasons })
    });
    // Several reports about one message are one answer.
    found.take(1).collect()
}

/// What shows that a mail system wrote the report; `None` where nothing does.
fn by_a_system(report: &Report) -> Option<Vec<Reason>> {
    if report.is_a_receipt() {
        return None;
    }
    let group = report.recipients.first().filter(|_| report.basis == Basis::Fields).map(|it| it.span);
    let null_path = report.message.as_ref().and_then(|it| it.return_path.as_ref()).filter(|it| it.value.is_none());
    let mut reasons = Vec::new();
    reasons.extend(group.map(|it| Reason::plain("sign-written-by-machine", Some(it))));
    reasons.extend(null_path.map(|it| Reason::plain("sign-takes-no-answer", Some(it.span))));
    let worded = report.notice.as_ref().is_some_and(|it| it.software.is_some());
    (worded || !reasons.is_empty()).then_some(reasons)
}

/// What ties a report to the person who got it.
pub fn ties(report: &Report, trails: &Trails) -> Vec<Sign> {
    let home = &report.home;
    let mut signs = Vec::new();
    signs.extend(sent_copy(report, trails));
    signs.extend(own_report(report, home));
    signs.extend(was_sending_out(report));
    if let Some(original) = report.original.as_ref().filter(|it| !it.outline && !home.is_unknown()) {
        signs.extend(of_original(original, home));
    }
    let tracked = report.fields.original_envelope_id.as_ref();
    signs.extend(tracked.map(|it| Sign::new(WEAK, Reason::plain("sign-tracking-number", Some(it.span)))));
    signs
}

/// The copy from the Sent folder is at hand.
fn sent_copy(report: &Report, trails: &Trails) -> Option<Sign> {
    let sent = trails.message.as_ref().filter(|it| trails.has_sent_copy && it.is_a_sent_copy())?;
    let same = sent.identifier().is_some_and(|it| report.about() == Some(it));
    let place = sent.message_id.as_ref().map(|it| it.span);
    same.then(|| Sign::new(STRONG, Reason::plain("sign-sent-copy", place)))
}

/// The sender's own server reports on somebody elsewhere.
fn own_report(report: &Report, home: &Home) -> Option<Sign> {
    let reporting = report.fields.reporting_mta.as_ref().filter(|it| home.has(it.value.as_str()))?;
    let addresses = || report.recipients.iter().filter_map(|it| it.value.address()?.domain());
    let elsewhere = addresses().any(|it| !home.has(&it));
    let reason = Reason::with("sign-own-server-reports", "host", reporting.value.to_string(), Some(reporting.span));
    elsewhere.then(|| Sign::new(STRONG, reason))
}

/// The server that reports was sending the message out to another one, as only the sender's does, or one that forwards.
fn was_sending_out(report: &Report) -> Option<Sign> {
    let reporting = report.fields.reporting_mta.as_ref()?;
    let own = |host: &str| same_organization(host, reporting.value.as_str());
    let inward = report.recipients.iter().filter_map(|it| it.value.address()?.domain()).any(|it| own(&it));
    let remote = report.recipients.iter().find_map(|it| it.value.remote_mta.as_ref());
    let remote = remote.filter(|it| !inward && !own(it.value.as_str()))?;
    let reason = Reason::with("sign-was-sending-out", "host", reporting.value.to_string(), Some(remote.span));
    Some(Sign::new(WEAK, reason))
}

fn of_original(original: &MessageFacts, home: &Home) -> Vec<Sign> {
    let mut signs = Vec::new();
    let stamped = original.hops.iter().find_map(|it| Some((it, it.value.by.as_ref().filter(|by| home.has(by))?)));
    signs.extend(stamped.map(|(hop, by)| {
        Sign::new(STRONG, Reason::with("sign-own-server-stamped", "host", by.clone(), Some(hop.span)))
    }));
    signs.extend(original.vouched_for().filter(|it| it.domain.as_deref().is_some_and(|it| home.has(it))).map(|it| {
        let domain = it.domain.unwrap_or_default();
        Sign::new(STRONG, Reason::with("sign-check-passed", "domain", domain, Some(it.span)))
    }));
    let signed = original.checks.signatures.iter().find(|it| home.has(&it.value));
    signs
        .extend(signed.map(|it| {
            Sign::new(STRONG, Reason::with("sign-own-signature", "domain", it.value.clone(), Some(it.span)))
        }));
    let login = original.hops.iter().find(|it| it.value.flags.contains(&HopFlag::Submission));
    signs.extend(login.map(|it| Sign::new(WEAK, Reason::plain("sign-logged-in", Some(it.span)))));
    let id = original.message_id.as_ref().filter(|it| made_in(&it.value).is_some_and(|it| home.has(&it)));
    signs.extend(id.map(|it| Sign::new(WEAK, Reason::plain("sign-own-identifier", Some(it.span)))));
    signs
}

/// The organization in which an identifier was made: what stands behind its `@`.
pub fn made_in(id: &str) -> Option<String> {
    let host = id.trim_matches(['<', '>']).rsplit_once('@')?.1;
    Some(organization(host).to_lowercase()).filter(|it| it.contains('.'))
}
