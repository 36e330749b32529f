//! The report returns another message than the copy that was added, although both have one identifier.
//!
//! *What happened:* somebody forged the sender and took the identifier of a real message along, or the copy is not the one
//! that the report is about.
//! *How we know:* nobody is addressed in both; further signs are another subject and another date, which nobody changes on
//! the way.
//! *Who can act:* the person, by looking at the copy again.
//! *Sources:* RFC 5322 sections 3.6.1, 3.6.3 and 3.6.4.

use super::{Sign, places};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::trail::Report;

pub const RULE: Rule = Rule { id: RuleId::ReturnedAnother, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let found = case.reports().filter(|it| it.another.is_some()).map(|report| {
        let mut reasons = vec![Reason::plain("finding-returned-another", None)];
        reasons.extend(signs(report).into_iter().map(|it| it.reason));
        reasons.push(Reason::plain("finding-check-the-copy", None));
        Finding { rule: RULE.id, recipient: None, claim: None, evidence: places(&reasons), reasons }
    });
    found.take(1).collect()
}

/// What differs, each difference a sign that somebody else sent what was returned.
pub fn signs(report: &Report) -> Vec<Sign> {
    let Some(another) = report.another else { return Vec::new() };
    let sign = |weight, key, place| Sign::new(weight, Reason::plain(key, Some(place)));
    let subject = another.subject.map(|it| sign(1, "sign-returned-other-subject", it));
    let date = another.date.map(|it| sign(1, "sign-returned-other-time", it));
    [sign(2, "sign-returned-other-recipients", another.recipients)].into_iter().chain(subject).chain(date).collect()
}
