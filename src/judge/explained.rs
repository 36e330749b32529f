//! A report's record with its codes explained by the tables.

#![expect(missing_docs, reason = "the fields are those of the JSON report, and its contract explains them")]

use super::answer::{self, behind_wrapping};
use crate::evidence::{MessageReport, Said};
use crate::knowledge::{Knowledge, Question, Sureness, check_named};
use crate::mail::{
    Action, Answer, AuthMethod, Cause, CertifiedError, CertifiedKind, Class, EnhancedStatus, Feedback, Host, Provider,
    Reply, Scope, Software, Stage, is_exim_id, starts_with_ignoring_case,
};
use crate::trail::{Basis, Receipt, Record, Report};

/// What a record says, once its codes are understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    pub action: Option<Action>,
    pub cause: Cause,
    pub sure: Sureness,
    pub status: Option<EnhancedStatus>,
    pub reply: Option<Reply>,
    pub stage: Option<Stage>,
    pub scope: Option<Scope>,
    pub permanent: Option<bool>,
    pub diagnostic: Option<String>,
    pub reporting_mta: Option<Host>,
    pub remote_mta: Option<Host>,
    pub software: Option<Software>,
    /// The check of the sender for which a server refused the message.
    pub failed_check: Option<AuthMethod>,
}

/// Explains one record of a report.
pub fn explain(record: &Record, report: &Report, knowledge: &Knowledge) -> Explained {
    if let Some(receipt) = record.receipt {
        return of_receipt(receipt, record, knowledge);
    }
    let fields = &record.fields.value;
    let software = software(report);
    let diagnostic = fields.diagnostic.as_ref().map(|it| it.value.clone());
    let said = record.said.as_ref().map(|it| &it.value);
    let reporting_mta = report.reporting_mta().cloned();
    let remote_mta =
        fields.remote_mta.as_ref().map(|it| it.value.clone()).or_else(|| said.and_then(|it| it.host.clone()));
    let quoted =
        diagnostic.as_deref().or_else(|| said.filter(|_| record.basis != Basis::Fields).map(|it| it.text.as_str()));
    // A report without a diagnostic leaves the server's answer to its text.
    let answered = diagnostic.as_deref().or_else(|| said.map(|it| it.text.as_str()));
    // The text of a failure may retell a session, and with it what went well.
    let fails = said.and_then(Said::done).is_some_and(Action::is_trouble);
    let in_text = || {
        let found = EnhancedStatus::find(quoted?).filter(|_| record.basis != Basis::Fields);
        found.filter(|it| !fails || it.class != Class::Success)
    };
    let status = best_status(fields.status.as_ref().map(|it| it.value), answered.map(behind_wrapping)).or_else(in_text);
    let reply = answered.and_then(|it| Reply::find(behind_wrapping(it)).or_else(|| Reply::find(it)));
    let question = Question {
        text: "",
        status,
        reply,
        remote_host: remote_mta.as_ref(),
        reporting_host: reporting_mta.as_ref(),
        writer: software,
    };
    let meaning = answer::missing_name(answer::meaning(record, &question, knowledge), report, fields.address());
    let named_stage = said.and_then(|it| it.stage).or(meaning.stage.filter(|_| meaning.stage_is_named));
    let (found, found_scope) = answer::seen_at(named_stage, &meaning, reply);
    let action = match record.basis {
        Basis::Fields => report.done(fields).or_else(|| Action::of_reply(reply?)),
        Basis::Text => said.and_then(Said::done),
        Basis::Header => said.and_then(|it| it.action).or(Some(Action::Failed)),
    };
    let stage = named_stage.or(meaning.stage);
    let diagnostic = diagnostic.as_deref().or(said.map(|it| it.text.as_str())).map(|it| behind_wrapping(it).to_owned());
    let cause = cause(action, found);
    Explained {
        failed_check: failed_check(action, cause, diagnostic.as_deref().unwrap_or_default(), status),
        cause,
        sure: meaning.sure,
        scope: scope(found, of_each(found_scope, answered, said), stage),
        permanent: action.and_then(|it| permanent(it, status)),
        action,
        status,
        reply,
        stage,
        diagnostic,
        reporting_mta,
        remote_mta,
        software,
    }
}

/// A receipt has no action; where it tells of trouble, the reason stands in its type or in its words.
fn of_receipt(receipt: Receipt, record: &Record, knowledge: &Knowledge) -> Explained {
    let diagnostic = record.fields.value.diagnostic.as_ref().map(|it| it.value.clone());
    let text = diagnostic.as_deref().unwrap_or_default();
    let (status, reply) = (EnhancedStatus::find(text), Reply::find(text));
    let host = None;
    let question = Question { text, status, reply, remote_host: host, reporting_host: host, writer: None };
    let meaning = knowledge.meaning(&question);
    let cause = cause_of_receipt(receipt, meaning.cause);
    Explained {
        action: None,
        cause,
        sure: meaning.sure,
        status,
        reply,
        stage: None,
        scope: (cause != Cause::Delivered).then_some(Scope::Recipient),
        permanent: if refuses(receipt) { permanent(Action::Failed, status) } else { None },
        diagnostic,
        reporting_mta: None,
        remote_mta: None,
        software: None,
        failed_check: None,
    }
}

/// The check that a refusal is about; `None` where it has another reason.
fn failed_check(
    action: Option<Action>,
    cause: Cause,
    answer: &str,
    status: Option<EnhancedStatus>,
) -> Option<AuthMethod> {
    let is_refusal = cause == Cause::AuthenticationFailed && action.is_some_and(Action::is_trouble);
    if is_refusal { check_named(answer, status) } else { None }
}

/// Whether a receipt says that nobody will try again.
fn refuses(receipt: Receipt) -> bool {
    use CertifiedKind::{NotAccepted, NotDelivered, VirusFound};
    matches!(
        receipt,
        Receipt::Disposition { refuses: true, .. }
            | Receipt::Answer(Answer::Rejection)
            | Receipt::Certified { kind: NotAccepted | NotDelivered | VirusFound, .. }
    )
}

fn cause_of_receipt(receipt: Receipt, in_words: Cause) -> Cause {
    match receipt {
        // Whoever keeps the mailbox has made a rule.
        Receipt::Disposition { refuses: true, .. } | Receipt::Answer(Answer::Rejection) => match in_words {
            Cause::Unknown => Cause::PolicyRejected,
            cause => cause,
        },
        Receipt::Disposition { .. }
        | Receipt::Answer(Answer::AutoReply | Answer::Robot)
        | Receipt::Complaint { feedback: Feedback::NotSpam, .. } => Cause::Delivered,
        Receipt::Answer(Answer::Challenge | Answer::Moderation) => Cause::RecipientRestricted,
        Receipt::Complaint { feedback: Feedback::AuthFailure, .. } => Cause::AuthenticationFailed,
        Receipt::Complaint { .. } => Cause::Complaint,
        Receipt::Certified { kind, error, .. } => cause_of_certified(kind, error, in_words),
    }
}

fn cause_of_certified(kind: CertifiedKind, error: Option<CertifiedError>, in_words: Cause) -> Cause {
    match (kind, error) {
        (CertifiedKind::Delivered | CertifiedKind::TakenOver, _) => Cause::Delivered,
        (CertifiedKind::Accepted, _) => Cause::Unknown,
        (CertifiedKind::VirusFound, _) | (_, Some(CertifiedError::Virus)) => Cause::VirusRejected,
        (CertifiedKind::NotAccepted, _) => Cause::SubmissionRefused,
        (CertifiedKind::Late, _) => Cause::Expired,
        (CertifiedKind::NotDelivered, Some(CertifiedError::NoSuchDomain)) => Cause::DomainNotFound,
        // Providers call a full mailbox so, too; their words tell.
        (CertifiedKind::NotDelivered, Some(CertifiedError::NoSuchRecipient)) if in_words == Cause::Unknown => {
            Cause::UserUnknown
        }
        (CertifiedKind::NotDelivered, _) => in_words,
    }
}

/// The remote server's own code says more than the field that a wrapper filled in, unless it says nothing or only that
/// it took too long.
fn best_status(field: Option<EnhancedStatus>, diagnostic: Option<&str>) -> Option<EnhancedStatus> {
    let own = diagnostic.and_then(own_status).filter(|it| it.class != Class::Success);
    match (field, own) {
        (Some(field), Some(own)) if field.is_undefined() => Some(if own.is_undefined() { field } else { own }),
        (Some(field), Some(own)) => {
            let says_more = own.class == field.class && !own.is_undefined() && !own.is_expiry();
            Some(if says_more { own } else { field })
        }
        (field, own) => field.or(own),
    }
}

fn own_status(text: &str) -> Option<EnhancedStatus> {
    let telling = EnhancedStatus::behind_replies(text).find(|it| !it.is_expiry());
    telling.or_else(|| EnhancedStatus::behind_replies(text).next()).or_else(|| EnhancedStatus::at_start(text))
}

/// A delivery has no cause of failure.
fn cause(action: Option<Action>, found: Cause) -> Cause {
    match action {
        Some(Action::Delivered | Action::Relayed | Action::Expanded) => Cause::Delivered,
        _ => found,
    }
}

/// A text about one mailbox beats the stage; else the stage tells whom an answer concerns.
fn scope(cause: Cause, found: Option<Scope>, stage: Option<Stage>) -> Option<Scope> {
    use Cause::{AddressMoved, AddressSyntax, MailboxDisabled, MailboxFull, RecipientRestricted, UserUnknown};
    if matches!(cause, UserUnknown | MailboxDisabled | MailboxFull | AddressMoved | AddressSyntax | RecipientRestricted)
    {
        return Some(Scope::Recipient);
    }
    match stage {
        Some(Stage::RcptTo) if found.is_none() => Some(Scope::Recipient),
        Some(Stage::Data | Stage::EndOfData) if found.is_none() => Some(Scope::Transaction),
        _ => found,
    }
}

/// LMTP answers for each recipient after the end of the message, and so does PRDR: such a refusal is one recipient's,
/// unless its words are about the message or its sender.
fn of_each(found: Option<Scope>, answered: Option<&str>, said: Option<&Said>) -> Option<Scope> {
    let names_it = |text: &str| {
        let lower = text.to_ascii_lowercase();
        ["[private/", "lmtp", "prdr"].iter().any(|it| lower.contains(it))
    };
    let each = answered.is_some_and(names_it) || said.is_some_and(|it| names_it(&it.text));
    let about_all = matches!(found, Some(Scope::Message | Scope::Sender));
    if each && !about_all { Some(Scope::Recipient) } else { found }
}

/// A failure is permanent unless the code says that trying later may help; a delay never is.
fn permanent(action: Action, status: Option<EnhancedStatus>) -> Option<bool> {
    match action {
        Action::Failed => Some(status.is_none_or(|it| it.class != Class::PersistentTransient)),
        Action::Delayed => Some(false),
        _ => None,
    }
}

/// The program that wrote a report, from the fields that only it writes and from its hosts.
#[must_use]
pub fn software(report: &Report) -> Option<Software> {
    if let Some(software) = report.notice.as_ref().and_then(|it| it.software) {
        return Some(software);
    }
    let is_postfix = |name: &str| starts_with_ignoring_case(name, "x-postfix-");
    if report.fields.extensions.iter().any(|it| is_postfix(&it.value.0)) {
        return Some(Software::Postfix);
    }
    let MessageReport { reporting_mta, .. } = &report.fields;
    let host = reporting_mta.as_ref().map(|it| &it.value);
    if host.is_some_and(|it| Provider::Microsoft.runs(it.as_str())) {
        return Some(Software::ExchangeOnline);
    }
    if host.is_some_and(|it| Provider::Google.runs(it.as_str())) {
        return Some(Software::Gmail);
    }
    let by = report.message.iter().flat_map(|it| &it.hops).filter_map(|it| it.value.id.as_deref()).next_back();
    let exim = by.is_some_and(is_exim_id) || report.message.as_ref().is_some_and(|it| !it.failed.is_empty());
    exim.then_some(Software::Exim)
}
