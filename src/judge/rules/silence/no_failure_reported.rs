//! Nobody reported a failure for this recipient.
//!
//! *What happened:* very likely their server took the message: servers report failures by themselves, successes only when
//! asked, and each recipient is reported for itself.
//! *How we know:* the returned original or the sender's copy names them in To, Cc or Bcc, no report does, reports come to
//! whoever watches, the message left the sender's side, and no neighbor's failure puts them at risk. Until the sending
//! server's queue time is over, the message may still be waiting for this one and a failure may still be reported: servers
//! such as Postfix report what failed while they still hold others, and never warn.
//! *Who can act:* the recipient can look, also in Junk.
//! *Sources:* RFC 3461 section 4.1; RFC 5321 section 6.1; `Say likely, never proven`.

use super::{lateness, silence_is_good, silent, threat, unplaced};
use crate::judge::rules::{Case, Entry, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};
use crate::mail::Scope;
use crate::trail::Trail;

pub const RULE: Rule = Rule { id: RuleId::NoFailureReported, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    if !silence_is_good(case) {
        return Vec::new();
    }
    let (elsewhere, one_person_only, lateness) = (named_elsewhere(case), one_person_only(case), lateness(case));
    let unplaced = unplaced(case).is_some();
    let may_be_meant = |trail: &Trail| unplaced && trail.is_name_alone();
    let safe = silent(case).filter(|(_, trail)| !may_be_meant(trail) && threat(case, trail).is_none());
    safe.map(|(recipient, trail)| {
        let place = trail.roles.first().map(|it| it.span);
        let mut reasons = vec![elsewhere.clone(), Reason::plain("why-was-addressed", place)];
        reasons.extend(one_person_only.clone());
        reasons.push(lateness.clone());
        reasons.extend((case.late_failure_until > case.now).then(|| Reason::plain("why-may-still-wait", None)));
        Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim::inferred(Verdict::NoFailureReported)),
            reasons,
            evidence: place.into_iter().collect(),
        }
    })
    .collect()
}

/// The reports name so many addresses, and not this one.
fn named_elsewhere(case: &Case<'_>) -> Reason {
    let named = case.recipients().filter(|(_, trail)| !trail.records.is_empty()).count();
    let place = case.records().map(|it| it.record.fields.span).next();
    match named {
        0 => Reason::plain("why-no-report-at-hand", None),
        count => Reason::with("why-report-names-others", "count", count, place),
    }
}

/// Where every refusal was about one address, it says nothing about others.
fn one_person_only(case: &Case<'_>) -> Option<Reason> {
    let mut failures = case.records().filter(Entry::has_failed).peekable();
    let place = failures.peek().map(|it| it.record.fields.span)?;
    let each_for_itself = failures.all(|it| it.explained.scope == Some(Scope::Recipient));
    each_for_itself.then(|| Reason::plain("why-refusal-concerns-one", Some(place)))
}
