//! A report that returns another message than the copy from the Sent folder, although both have one identifier.
//!
//! Whoever forges a sender sometimes takes the identifier of a real message along. Date, subject and recipients of a message
//! stay as they were written; so where nobody is addressed in both, and subject or date differ too, they are two messages.

use super::{MessageFacts, Report};
use crate::evidence::Span;
use crate::mail::Role;
use std::collections::BTreeSet;

/// What differs, and where the returned message shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Another {
    /// Nobody is addressed in both.
    pub recipients: Span,
    /// Neither subject is part of the other: lists and gateways only add to it.
    pub subject: Option<Span>,
    /// The dates lie further apart than clocks and zones explain.
    pub date: Option<Span>,
}

impl Another {
    /// Whether it is certainly not the message of the copy.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.subject.is_some() || self.date.is_some()
    }
}

/// Dates of one message differ by less, in seconds, however a copy was stored.
const MAX_APART: i64 = 24 * 3600;

/// What differs between what a report returned and a sent copy; `None` where somebody is addressed in both.
pub(super) fn compare(report: &Report, sent: &MessageFacts) -> Option<Another> {
    let returned = report.original.as_ref().filter(|it| !it.outline)?;
    let (own, other) = (recipients(sent), recipients(returned));
    let first =
        returned.addressed.first().filter(|_| !own.is_empty() && !other.is_empty() && own.is_disjoint(&other))?;
    Some(Another { recipients: first.span, subject: other_subject(returned, sent), date: other_date(returned, sent) })
}

/// Those in To and Cc.
fn recipients(message: &MessageFacts) -> BTreeSet<String> {
    let stated = message.addressed.iter().filter(|it| matches!(it.role, Role::To | Role::Cc));
    stated.filter(|it| it.mailbox.address.is_complete()).map(|it| it.mailbox.address.key()).collect()
}

fn other_subject(returned: &MessageFacts, sent: &MessageFacts) -> Option<Span> {
    let subject = returned.subject.as_ref()?;
    let (one, two) = (subject.value.trim().to_lowercase(), sent.subject.as_ref()?.value.trim().to_lowercase());
    (!one.contains(&two) && !two.contains(&one)).then_some(subject.span)
}

fn other_date(returned: &MessageFacts, sent: &MessageFacts) -> Option<Span> {
    let date = returned.date.as_ref()?;
    let apart = date.value.at.unix().saturating_sub(sent.date.as_ref()?.value.at.unix());
    (apart.saturating_abs() > MAX_APART).then_some(date.span)
}
