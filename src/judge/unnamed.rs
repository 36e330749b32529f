//! Why a message came back where its report names nobody: what a server answered tells that much all the same.

use super::answer::{meaning_of, seen_at};
use super::explained::software;
use crate::knowledge::{Knowledge, Question};
use crate::mail::{Cause, EnhancedStatus, Reply};
use crate::trail::Report;

/// What is told of somebody whom a report does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unnamed {
    /// Why; unknown where the answer does not say it clearly.
    pub cause: Cause,
    /// The answer itself; empty where a code is all there is.
    pub answer: String,
}

/// What the first of the reports tells that says why; else the first answer.
pub fn find<'a>(reports: impl Iterator<Item = &'a Report>, knowledge: &Knowledge) -> Option<Unnamed> {
    let mut told: Vec<Unnamed> = reports.flat_map(|report| told_by(report, knowledge)).collect();
    let best = told.iter().position(|it| it.cause != Cause::Unknown).unwrap_or(0);
    (best < told.len()).then(|| told.swap_remove(best))
}

fn told_by<'a>(report: &'a Report, knowledge: &'a Knowledge) -> impl Iterator<Item = Unnamed> + 'a {
    let groups = report.recipients.iter().map(|it| &it.value).filter(|it| it.address().is_none());
    let in_fields = groups.map(|it| {
        let text = it.diagnostic.as_ref().map_or("", |it| it.value.as_str());
        (text, it.status.as_ref().map(|it| it.value))
    });
    let in_words = report.notice.iter().filter_map(|it| Some((it.answer.as_deref()?, None)));
    let told = in_fields
        .chain(in_words)
        .map(|(text, status)| Unnamed { cause: cause(text, status, report, knowledge), answer: text.to_owned() });
    told.filter(|it| it.cause != Cause::Unknown || !it.answer.is_empty())
}

fn cause(text: &str, stated: Option<EnhancedStatus>, report: &Report, knowledge: &Knowledge) -> Cause {
    let reply = Reply::find(text);
    let status = stated.or_else(|| EnhancedStatus::find(text));
    let (reporting_host, writer) = (report.reporting_mta(), software(report));
    let question = Question { text, status, reply, remote_host: None, reporting_host, writer };
    let meaning = meaning_of(text, &question, knowledge);
    match seen_at(meaning.stage.filter(|_| meaning.stage_is_named), &meaning, reply) {
        (Cause::Delivered, _) => Cause::Unknown,
        (cause, _) => cause,
    }
}
