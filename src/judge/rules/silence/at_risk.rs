//! Nothing is reported for this recipient, but what stopped a neighbor may have stopped this one too.
//!
//! *What happened:* somebody of the same domain failed where a server answers for everybody at once: at the connection,
//! the greeting, the sender's address, the data. A report that came with one failure may have a twin on its way. Where a
//! provider takes several domains with the same servers, a refusal of the connection or the sender is for all of them; rules
//! of one domain are not.
//! *How we know:* the neighbor's stage; the answer was not about the neighbor's own mailbox.
//! Lower: a report that names several of that domain names all that were refused together, so whoever is missing in it
//! was not among them. Once the time for late reports is over, a twin would have come. Higher: the reporting system sends one
//! report for each recipient (Gmail, qmail), so that the others' own are still to come.
//! *Who can act:* the sender can ask them whether it came.
//! *Sources:* RFC 5321 section 4.1.1.4; RFC 2033 section 4.2.

use super::{lateness, silence_speaks, silent, stopped};
use crate::judge::explained::software;
use crate::judge::rules::{Case, Entry, Rule};
use crate::judge::{Claim, Explained, Finding, Reason, RuleId, Verdict};
use crate::mail::{Action, Cause, Provider, Scope, Software, Stage};
use crate::trail::{Record, Trail, Trails};
use std::collections::{BTreeMap, BTreeSet};

pub const RULE: Rule = Rule { id: RuleId::AtRisk, find };

/// The reason where the domains differ.
pub const SAME_SERVERS: &str = "why-same-servers";

/// What puts others at risk, as places among the case's records: the first for each domain, and for each provider.
#[derive(Default)]
pub struct Threats {
    domains: BTreeMap<String, usize>,
    providers: BTreeMap<Provider, usize>,
}

fn find(case: &Case<'_>) -> Vec<Finding> {
    if !silence_speaks(case) || stopped::stop(case).is_some() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (recipient, trail) in silent(case) {
        let Some(neighbor) = threat(case, trail) else { continue };
        let record = neighbor.record;
        let name =
            case.trails.recipients.get(neighbor.recipient).map(|it| it.mailbox.address.to_string()).unwrap_or_default();
        let place = trail.roles.first().map(|it| it.span);
        let mut reasons = vec![
            Reason::with("why-neighbor-refused", "address", name, Some(record.fields.span)),
            Reason::plain(if is_of_domain(case, trail) { "why-same-organization" } else { SAME_SERVERS }, place),
            Reason::plain("why-nothing-about-this-one", None),
        ];
        reasons.extend(one_report_each(case, record));
        reasons.push(lateness(case));
        found.push(Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim::inferred(Verdict::AtRisk)),
            reasons,
            evidence: place.into_iter().chain([record.fields.span]).collect(),
        });
    }
    found
}

/// Systems that report for each recipient alone.
fn one_report_each(case: &Case<'_>, record: &Record) -> Option<Reason> {
    let software = case.trails.reports.get(record.report).and_then(software);
    matches!(software, Some(Software::Gmail | Software::Qmail)).then(|| Reason::plain("why-one-report-each", None))
}

/// What puts other recipients at risk.
pub fn threats(trails: &Trails, records: &[Entry<'_>]) -> Threats {
    let mut threats = Threats::default();
    let mut hitting = records.iter().enumerate().filter(|(_, it)| hits_others(it.explained)).peekable();
    if hitting.peek().is_none() {
        return threats;
    }
    let domains: Vec<Option<String>> = trails.recipients.iter().map(|it| it.mailbox.address.domain()).collect();
    let domain_of = |recipient: usize| domains.get(recipient).and_then(Option::as_ref);
    let mut named: BTreeMap<(usize, &str), BTreeSet<usize>> = BTreeMap::new();
    for Entry { recipient, record, .. } in records {
        if let Some(domain) = domain_of(*recipient) {
            named.entry((record.report, domain)).or_default().insert(*recipient);
        }
    }
    for (place, Entry { recipient, record, explained, .. }) in hitting {
        let Some(domain) = domain_of(*recipient) else { continue };
        let alone = named.get(&(record.report, domain.as_str())).is_none_or(|it| it.len() < 2);
        if alone {
            threats.domains.entry(domain.clone()).or_insert(place);
        }
        if let Some(provider) = Provider::of_mailbox(domain).filter(|_| hits_other_domains(explained)) {
            threats.providers.entry(provider).or_insert(place);
        }
    }
    threats
}

/// The neighbor's record that puts a recipient at risk.
pub fn threat<'a>(case: &Case<'a>, trail: &Trail) -> Option<Entry<'a>> {
    if case.threats.domains.is_empty() && case.threats.providers.is_empty() {
        return None;
    }
    let domain = trail.mailbox.address.domain()?;
    // A report that names several of a domain names all of it that were refused.
    let by_provider = || {
        let place = case.threats.providers.get(&Provider::of_mailbox(&domain)?)?;
        let neighbor = case.records.get(*place)?.recipient;
        let same = case.trails.recipients.get(neighbor)?.mailbox.address.domain().as_ref() == Some(&domain);
        (!same).then_some(place)
    };
    let place = case.threats.domains.get(&domain).or_else(by_provider)?;
    case.records.get(*place).copied()
}

fn is_of_domain(case: &Case<'_>, trail: &Trail) -> bool {
    trail.mailbox.address.domain().is_some_and(|it| case.threats.domains.contains_key(&it))
}

/// Whether an answer was to the connection or about the sender, whatever domain the message was for.
fn hits_other_domains(explained: &Explained) -> bool {
    matches!(explained.stage, Some(Stage::Connect | Stage::Helo | Stage::MailFrom))
        || matches!(explained.scope, Some(Scope::Server | Scope::Sender))
}

/// Whether an answer can have been for several at once.
fn hits_others(explained: &Explained) -> bool {
    if explained.scope == Some(Scope::Recipient) || explained.stage == Some(Stage::RcptTo) {
        return false;
    }
    match explained.action {
        Some(Action::Failed) => failure_hits_others(explained),
        // A server that does not answer keeps everybody of its domain waiting.
        Some(Action::Delayed) => {
            explained.stage == Some(Stage::Connect) || matches!(explained.scope, Some(Scope::Domain | Scope::Server))
        }
        _ => false,
    }
}

fn failure_hits_others(explained: &Explained) -> bool {
    let together = matches!(
        explained.stage,
        Some(Stage::Connect | Stage::Helo | Stage::MailFrom | Stage::Data | Stage::EndOfData | Stage::Queue)
    );
    let about_more = matches!(explained.scope, Some(Scope::Domain | Scope::Server | Scope::Sender | Scope::Message));
    // Where neither stage nor scope is known, a rule against the message or the sender is about more than one mailbox.
    let against_message =
        matches!(explained.cause, Cause::PolicyRejected | Cause::SpamRejected | Cause::SenderBlocked | Cause::Unknown);
    together || about_more || (explained.stage.is_none() && explained.scope.is_none() && against_message)
}
