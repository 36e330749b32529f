//! What the checks of the sender have to do with a refusal, and what servers noted of them.

pub mod forwarding;
pub mod not_proven;
pub mod not_signed;
pub mod recorded;
pub mod server_not_listed;
pub mod server_without_name;

use super::{Case, Entry};
use crate::judge::{Finding, Reason, ReasonValue, RuleId};
use crate::mail::{AuthMethod, same_organization};
use crate::trail::{MessageFacts, Noted, Record, Trail};

/// A finding for each recipient who was refused because a check failed, as `reasons` explains it; it is told the address
/// that passed the message on, if one did.
fn by_check(
    case: &Case<'_>,
    rule: RuleId,
    method: AuthMethod,
    is_forwarded: Option<bool>,
    reasons: impl Fn(&Record, Option<&str>) -> Vec<Reason>,
) -> Vec<Finding> {
    let refused = case.records().filter(|it| it.explained.failed_check == Some(method));
    let found = refused.filter_map(|Entry { recipient, record, .. }| {
        let forwarder = forwarder(case.trails.recipients.get(recipient)?, record);
        if is_forwarded.is_some_and(|it| it != forwarder.is_some()) {
            return None;
        }
        let mut reasons = reasons(record, forwarder.as_deref());
        reasons.extend(noted_failure(case, record, method));
        let evidence = reasons.iter().filter_map(|it| it.proof).collect();
        Some(Finding { rule, recipient: Some(recipient), claim: None, reasons, evidence })
    });
    found.collect()
}

/// Who passed the message on to the one that refused it, where the record shows a forwarding: the address that was
/// written to.
fn forwarder(trail: &Trail, record: &Record) -> Option<String> {
    let fields = &record.fields.value;
    let behind = fields.final_recipient.as_ref().map(|it| &it.value);
    let behind_domain = behind.and_then(crate::mail::Address::domain)?;
    let elsewhere = |domain: &str| !same_organization(domain, &behind_domain);
    let stated = fields.original_recipient.as_ref().map(|it| &it.value);
    let by_fields = stated.filter(|it| it.domain().is_some_and(|domain| elsewhere(&domain)));
    let by_trail = || trail.came_from.as_ref().filter(|it| it.domain().is_some_and(|domain| elsewhere(&domain)));
    by_fields.or_else(by_trail).map(ToString::to_string)
}

/// The field that shows the refusal best.
fn refusal(record: &Record) -> crate::evidence::Span {
    record.fields.value.diagnostic.as_ref().map_or(record.fields.span, |it| it.span)
}

/// What a server noted of the same check in the message that was returned.
fn noted_failure(case: &Case<'_>, record: &Record, method: AuthMethod) -> Option<Reason> {
    let original = case.trails.reports.get(record.report)?.original.as_ref()?;
    let noted = original.checks.decided(method).filter(|it| it.verdict.is_fail())?;
    told(&noted, original)
}

/// A note in words; Microsoft leaves out who checks, and the last stamp is that server's.
fn told(noted: &Noted, message: &MessageFacts) -> Option<Reason> {
    let from = || message.from.as_ref().and_then(|it| it.value.address.domain());
    let last = || message.hops.first().and_then(|it| it.value.by.clone());
    check_in_words(noted, noted.domain.clone().or_else(from), noted.server.clone().or_else(last))
}

/// What `host` noted of `domain`, in words; `None` for checks that say nothing to people, and where it is not known who
/// was checked by whom.
#[must_use]
pub fn check_in_words(noted: &Noted, domain: Option<String>, host: Option<String>) -> Option<Reason> {
    let passed = noted.verdict.is_pass();
    let failed = noted.verdict.is_fail();
    let key = match noted.method {
        AuthMethod::Spf if passed => "noted-spf-passed",
        AuthMethod::Spf if failed => "noted-spf-failed",
        AuthMethod::Spf => "noted-spf-open",
        AuthMethod::Dkim if passed => "noted-dkim-passed",
        AuthMethod::Dkim if failed => "noted-dkim-failed",
        AuthMethod::Dkim => "noted-dkim-open",
        AuthMethod::Dmarc if passed => "noted-dmarc-passed",
        AuthMethod::Dmarc if failed => "noted-dmarc-failed",
        AuthMethod::Dmarc => "noted-dmarc-open",
        AuthMethod::Arc if passed => "noted-arc-passed",
        AuthMethod::Arc if failed => "noted-arc-failed",
        _ => return None,
    };
    let values = vec![("domain", ReasonValue::from(domain?)), ("host", ReasonValue::from(host?))];
    Some(Reason { key, values, proof: Some(noted.span) })
}
