//! The message never left the sender's side, so that it went to nobody.
//!
//! *What happened:* the sender's own system refused to send it: the account or the organization is blocked, a limit of the
//! day is reached, the message is larger than it takes. Such a refusal is about the message, not about one address; its
//! report may all the same name one address, with others to follow. Or the sender's mail program could not hand it over.
//! *How we know:* the cause is one of submission (Exchange Online 5.1.8, 5.7.501, 5.7.703 …), or the sender's own server
//! reports by itself, without another server's answer, on the message or its sender.
//! *Who can act:* the sender's administrator; then the message has to be sent again to everybody.
//! *Sources:* Microsoft, non-delivery reports in Exchange Online, 5.7.703 to 5.7.708; RFC 5321 section 4.2.5.

use super::{silence_speaks, silent};
use crate::judge::rules::{Case, Entry, Rule};
use crate::judge::{Claim, Explained, Finding, Reason, RuleId, Verdict};
use crate::mail::{Cause, Scope};
use crate::trail::{Record, Report};

pub const RULE: Rule = Rule { id: RuleId::StoppedForAll, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(record) = stop(case).filter(|_| silence_speaks(case)) else { return Vec::new() };
    let found = silent(case).map(|(recipient, trail)| {
        let place = trail.roles.first().map(|it| it.span);
        Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim::inferred(Verdict::AtRisk)),
            reasons: vec![
                Reason::plain("why-never-left", Some(record.fields.span)),
                Reason::plain("why-nothing-about-this-one", place),
            ],
            evidence: place.into_iter().chain([record.fields.span]).collect(),
        }
    });
    found.collect()
}

/// The record that shows that the message was stopped at the sender's side, if one does.
pub fn stop<'a>(case: &Case<'a>) -> Option<&'a Record> {
    let failed = case.records().filter(Entry::has_failed);
    let mut stops = failed.filter(|Entry { record, explained, .. }| {
        let report = case.trails.reports.get(record.report);
        is_submission(explained)
            || report.is_some_and(|it| it.is_of_the_mail_program() || is_own_refusal(explained, it))
    });
    stops.next().map(|it| it.record)
}

fn is_submission(explained: &Explained) -> bool {
    explained.cause == Cause::SubmissionRefused && explained.scope != Some(Scope::Recipient)
}

/// Whether the sender's own server refuses the message or its sender. A limit that another server announced is that one's.
fn is_own_refusal(explained: &Explained, report: &Report) -> bool {
    let is_own = || explained.reporting_mta.as_ref().is_some_and(|it| report.home.has(it.as_str()));
    let about_all = matches!(explained.scope, Some(Scope::Message | Scope::Sender));
    let announced = explained.diagnostic.as_deref().is_some_and(|it| it.contains(" of server "));
    let refused = matches!(
        explained.cause,
        Cause::MessageTooLarge | Cause::TooManyRecipients | Cause::SenderRejected | Cause::ContentRejected
    );
    about_all && refused && explained.remote_mta.is_none() && !announced && is_own()
}
