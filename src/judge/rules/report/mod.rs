//! What reports say outright.

pub mod after_delay;
pub mod delayed;
pub mod delivered;
pub mod expanded;
pub mod failed;
pub mod quarantined;
pub mod refused_together;
pub mod relayed;
pub mod without_action;

use super::{Case, Entry};
use crate::evidence::Span;
use crate::judge::{Certainty, Claim, Explained, Finding, Reason, RuleId, Verdict};
use crate::knowledge::Sureness;
use crate::mail::{Action, Cause};
use crate::trail::{Basis, Record};

/// A finding for every record with this action, or without any: the claim rests on the fields that name the address and the action.
fn by_action(
    case: &Case<'_>,
    rule: RuleId,
    action: Option<Action>,
    verdict: impl Fn(&Explained) -> Verdict,
    reasons: impl Fn(&Record, &Explained) -> Vec<Reason>,
) -> Vec<Finding> {
    let records = case.records().filter(|it| it.explained.action == action && it.record.receipt.is_none());
    let found = records.map(|Entry { recipient, place, record, explained }| Finding {
        rule,
        recipient: Some(recipient),
        claim: Some(Claim {
            verdict: verdict(explained),
            certainty: match action {
                None => Certainty::Inferred,
                Some(_) if is_stated(record, explained) => Certainty::Reported,
                Some(_) => Certainty::ReadInText,
            },
            at: record.at,
            record: Some(place),
        }),
        reasons: reasons(record, explained),
        evidence: places(record, explained),
    });
    found.collect()
}

/// Whether a field of its own says what was done, and its text nothing else.
fn is_stated(record: &Record, explained: &Explained) -> bool {
    let fields = &record.fields.value;
    let stated = fields.action.is_some() || fields.status.is_some();
    record.basis == Basis::Fields && stated && !is_corrected(record, explained)
}

/// Whether the text is believed, and not the field.
fn is_corrected(record: &Record, explained: &Explained) -> bool {
    record.fields.value.action.as_ref().is_some_and(|it| explained.action != Some(it.value))
}

/// The fields that a record's claim rests on: who, what, which code, which answer; the text where it corrects them.
fn places(record: &Record, explained: &Explained) -> Vec<Span> {
    let fields = &record.fields.value;
    let mut places = Vec::new();
    places.extend(fields.final_recipient.as_ref().or(fields.original_recipient.as_ref()).map(|it| it.span));
    places.extend(fields.action.as_ref().map(|it| it.span));
    places.extend(fields.status.as_ref().map(|it| it.span));
    places.extend(fields.diagnostic.as_ref().map(|it| it.span));
    places.extend(record.said.as_ref().filter(|_| is_corrected(record, explained)).map(|it| it.span));
    places
}

/// The field that shows an answer best: the diagnostic, else the action, else the whole group.
fn proof(record: &Record) -> Span {
    let fields = &record.fields.value;
    let diagnostic = fields.diagnostic.as_ref().map(|it| it.span);
    diagnostic.or(fields.action.as_ref().map(|it| it.span)).unwrap_or(record.fields.span)
}

/// Where neither words nor a whole code say why, the cause is our reading of a class or a subject, and that is said.
fn how_sure(record: &Record, explained: &Explained) -> Option<Reason> {
    let guessed = explained.sure == Sureness::Guess && explained.cause != Cause::Unknown;
    guessed.then(|| Reason::plain("why-cause-is-a-guess", Some(proof(record))))
}

/// Who says it: the server that answered, else the one that reports.
fn who_says(record: &Record, explained: &Explained) -> Reason {
    let fields = &record.fields.value;
    match (&explained.remote_mta, &explained.reporting_mta) {
        (Some(host), _) => {
            Reason::with("why-server-answered", "host", host.to_string(), fields.remote_mta.as_ref().map(|it| it.span))
        }
        (None, Some(host)) => Reason::with("why-own-server-reports", "host", host.to_string(), Some(proof(record))),
        (None, None) => Reason::plain("why-report-names-them", Some(proof(record))),
    }
}
