//! Why a message came back where its report names nobody: what a server answered tells that much all the same.

use super::answer::{meaning_of, seen_at};
use super::explained::software;
use crate::knowledge::{Knowledge, Question};
use crate::mail::{Cause, EnhancedStatus, Reply};
use crate::trail::Report;

/// The first reason that one of the reports gives for somebody whom it does not name.
pub fn cause<'a>(mut reports: impl Iterator<Item = &'a Report>, knowledge: &Knowledge) -> Option<Cause> {
    reports.find_map(|report| {
        let groups = report.recipients.iter().map(|it| &it.value).filter(|it| it.address().is_none());
        let mut answers = groups.map(|it| {
            let text = it.diagnostic.as_ref().map_or("", |it| it.value.as_str());
            (text, it.status.as_ref().map(|it| it.value))
        });
        let in_words = report.notice.as_ref().and_then(|it| it.answer.as_deref());
        let of_groups = answers.find_map(|(text, status)| cause_in(text, status, report, knowledge));
        of_groups.or_else(|| cause_in(in_words?, None, report, knowledge))
    })
}

fn cause_in(text: &str, stated: Option<EnhancedStatus>, report: &Report, knowledge: &Knowledge) -> Option<Cause> {
    let reply = Reply::find(text);
    let status = stated.or_else(|| EnhancedStatus::find(text));
    let question = Question {
        text,
        status,
        reply,
        remote_host: None,
        reporting_host: report.reporting_mta(),
        writer: software(report),
    };
    let meaning = meaning_of(text, &question, knowledge);
    let (cause, _) = seen_at(meaning.stage.filter(|_| meaning.stage_is_named), &meaning, reply);
    (!matches!(cause, Cause::Unknown | Cause::Delivered)).then_some(cause)
}
