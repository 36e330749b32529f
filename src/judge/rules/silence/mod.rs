//! What may be concluded where no report names somebody.

pub mod at_risk;
pub mod no_failure_reported;
pub mod no_reports_wanted;
pub mod not_handed_over;
pub mod not_known;
pub mod original_not_returned;
pub mod reports_elsewhere;
pub mod stopped;

use super::{Case, Entry};
use crate::judge::Reason;
use crate::mail::Action;
use crate::trail::{Kind, Report, Trail};

/// The recipients whom the headers name and no report does.
fn silent<'a>(case: &Case<'a>) -> impl Iterator<Item = (usize, &'a Trail)> {
    let left = case.recipients().filter(|_| !case.doubts.leave_nothing());
    left.filter(|(_, trail)| trail.is_in_headers() && case.doubts.leave_silent(trail))
}

/// Somebody in trouble who stands in no header: whoever stands there by name alone may be meant.
fn unplaced<'a>(case: &Case<'a>) -> Option<&'a Trail> {
    let in_trouble = case.records().filter(|it| it.explained.action.is_some_and(Action::is_trouble));
    let mut whose = in_trouble.filter_map(|it| case.trails.recipients.get(it.recipient));
    whose.find(|it| !it.is_in_headers() && !it.is_name_alone() && it.came_from.is_none())
}

/// Whether silence speaks: the evidence comes from the sender's side, where reports arrive, and each report at hand
/// says for whom it is. A receiver's report on a sender whom it could not verify may be about somebody else's message.
fn silence_speaks(case: &Case<'_>) -> bool {
    let reported = case.reports().any(|it| it.kind() != Kind::Dmarc);
    let senders = reported || case.trails.has_sent_copy;
    senders && case.reports().all(Report::names_everybody)
}

/// Whether silence speaks for an acceptance: reports come to whoever watches, and the message left the sender's side.
fn silence_is_good(case: &Case<'_>) -> bool {
    silence_speaks(case)
        && no_reports_wanted::place(case).is_none()
        && reports_elsewhere::made_for_each(case).is_none()
        && stopped::stop(case).is_none()
}

/// Until when a failure may still be reported, or since when not.
fn lateness(case: &Case<'_>) -> Reason {
    let until = case.late_failure_until;
    let key = if until > case.now { "why-late-failure-possible" } else { "why-late-failure-past" };
    Reason::with(key, "time", until, None)
}

pub use at_risk::{SAME_SERVERS, Threats, threats};

/// A neighbor's failure that may have hit this recipient too, if there is one: [`at_risk`] says when.
fn threat<'a>(case: &Case<'a>, trail: &Trail) -> Option<Entry<'a>> {
    at_risk::threat(case, trail)
}
