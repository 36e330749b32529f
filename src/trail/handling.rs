//! How a message was to be handled, and what passed it on.

#![expect(missing_docs, reason = "the fields are named after the facts that they hold")]

use super::{MessageFacts, Report};
use crate::evidence::{Evidence, Fact, Span, Spanned, Trying};
use crate::mail::{Address, DateTime, ExchangeNote, Timestamp};
use std::ops::RangeInclusive;

/// A message waits for a minute at least and a year at most, in seconds.
const WAITING: RangeInclusive<i64> = 60..=365 * 86_400;

/// The facts of one header section.
#[derive(Clone, Debug, Default)]
pub struct Handling {
    pub queued_at: Option<Spanned<DateTime>>,
    /// For how many seconds it may wait.
    pub queued_for: Option<Spanned<i64>>,
    /// Where it asks that no failures be reported.
    pub no_reports: Option<Span>,
    /// Whose rule or forwarding sent it on, the last one.
    pub passed_on_by: Option<Spanned<Address>>,
    /// The message that this one was made from.
    pub made_from: Option<Spanned<String>>,
}

impl Handling {
    pub(super) fn take(&mut self, it: &Evidence) {
        match &it.fact {
            Fact::Exchange(ExchangeNote::TriesSince(at)) => {
                self.queued_at = self.queued_at.take().or(Some(Spanned::new(*at, it.span)));
            }
            Fact::Exchange(ExchangeNote::TriesFor(seconds)) if WAITING.contains(seconds) => {
                self.queued_for = self.queued_for.take().or(Some(Spanned::new(*seconds, it.span)));
            }
            Fact::NoReportsWanted => self.no_reports = self.no_reports.or(Some(it.span)),
            Fact::PassedOnBy(value) => {
                self.passed_on_by = self.passed_on_by.take().or_else(|| Some(Spanned::new(value.clone(), it.span)));
            }
            Fact::MadeFrom(value) => {
                self.made_from = self.made_from.take().or_else(|| Some(Spanned::new(value.clone(), it.span)));
            }
            _ => {}
        }
    }

    /// Until when it may wait in the system that stamped it.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        Some(self.queued_at.as_ref()?.value.at.plus_seconds(self.queued_for.as_ref()?.value))
    }
}

impl Report {
    /// Until when the reporting system tries, as the report's text says or the returned original does; a recipient's own
    /// `Will-Retry-Until` says it better.
    #[must_use]
    pub fn tries_until(&self) -> Option<Timestamp> {
        let original = self.original.as_ref();
        let arrived = self.fields.arrival_date.as_ref().map(|it| it.value.at);
        let stated = match self.notice.as_ref().and_then(|it| it.trying) {
            Some(Trying::InAll(seconds)) => {
                let sent = arrived.or_else(|| original.and_then(MessageFacts::written_at));
                sent.map(|it| it.plus_seconds(seconds))
            }
            Some(Trying::FromNow(seconds)) => self.written_at().map(|it| it.plus_seconds(seconds)),
            None => None,
        };
        stated.or_else(|| original.and_then(|it| it.handling.expires_at()))
    }
}
