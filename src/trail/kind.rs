//! What sort of evidence lies on the table.

use super::incident::Incident;
use super::receipt::{Receipt, Statement, statements};
use super::{MessageFacts, Report};
use crate::mail::{Action, Answer, Feedback, identified};

identified! {
    /// The kind of the whole, as the report names it.
    Kind {
        Bounce = "bounce",
        DelayWarning = "delay-warning",
        DeliveryReceipt = "delivery-receipt",
        ReadReceipt = "read-receipt",
        CertifiedReceipt = "certified-receipt",
        Complaint = "complaint",
        AutoReply = "auto-reply",
        Challenge = "challenge",
        Moderation = "moderation",
        Message = "message",
        Headers = "headers",
        Dmarc = "dmarc",
        Mixed = "mixed",
        NotMail = "not-mail",
    }
}

/// Where nothing was read, there is no mail.
impl Default for Kind {
    fn default() -> Self {
        Self::NotMail
    }
}

/// The worst news first.
const BY_WEIGHT: [Kind; 10] = [
    Kind::Bounce,
    Kind::DelayWarning,
    Kind::Challenge,
    Kind::Moderation,
    Kind::CertifiedReceipt,
    Kind::Complaint,
    Kind::ReadReceipt,
    Kind::DeliveryReceipt,
    Kind::AutoReply,
    Kind::Dmarc,
];

/// The kind of all pieces about one message.
pub fn of(incident: &Incident) -> Kind {
    if !incident.reports.is_empty() {
        return of_reports(&incident.reports);
    }
    match incident.messages.first() {
        Some(only) if only.headers_alone => Kind::Headers,
        _ => Kind::Message,
    }
}

/// The kind of reports about one message: the worst news gives the name.
pub fn of_reports(reports: &[Report]) -> Kind {
    let kinds: Vec<Kind> = reports.iter().filter_map(of_report).collect();
    let untold = || match reports.iter().any(Report::tells_of_trouble) {
        true if reports.iter().all(|it| it.worded_action() == Some(Action::Delayed)) => Kind::DelayWarning,
        true => Kind::Bounce,
        false => Kind::Message,
    };
    BY_WEIGHT.into_iter().find(|it| kinds.contains(it)).unwrap_or_else(untold)
}

/// The kind of one report; `None` where it does not say what was done.
fn of_report(report: &Report) -> Option<Kind> {
    if report.is_a_receipt() {
        return Some(of_receipt(report));
    }
    // Programs name those who wait in the same field of the header as those who failed; their text tells them apart.
    let in_header = report.message.iter().flat_map(|it| &it.failed).filter(|_| report.recipients.is_empty());
    let in_header: Vec<Action> = in_header.filter_map(|it| report.said_about(&it.value)?.value.action).collect();
    let has = |action| {
        in_header.contains(&action) || report.recipients.iter().any(|it| report.done(&it.value) == Some(action))
    };
    if has(Action::Failed) {
        return Some(Kind::Bounce);
    }
    if has(Action::Delayed) {
        return Some(Kind::DelayWarning);
    }
    let good = [Action::Delivered, Action::Relayed, Action::Expanded].into_iter().any(has);
    good.then_some(Kind::DeliveryReceipt)
}

/// The kind of what is no delivery report, whether or not it says for whom it is.
fn of_receipt(report: &Report) -> Kind {
    let answer = report.message.as_ref().filter(|it| it.is_automatic_answer()).and_then(answer_of);
    if !report.dispositions.is_empty() {
        let is_refusal = |it: &Statement| matches!(it.receipt, Receipt::Disposition { refuses: true, .. });
        return if statements(report).iter().any(is_refusal) { Kind::Bounce } else { Kind::ReadReceipt };
    }
    if let Some(complaint) = report.complaints.first() {
        let feedback = complaint.value.feedback.as_ref().map(|it| it.value);
        return if feedback == Some(Feedback::AuthFailure) { Kind::Dmarc } else { Kind::Complaint };
    }
    match answer {
        _ if !report.certified.is_empty() || is_certified(report) => Kind::CertifiedReceipt,
        Some(Answer::Challenge) => Kind::Challenge,
        Some(Answer::Moderation) => Kind::Moderation,
        Some(Answer::Rejection) => Kind::Bounce,
        Some(Answer::AutoReply | Answer::Robot) | None => Kind::AutoReply,
    }
}

fn answer_of(message: &MessageFacts) -> Option<Answer> {
    message.answer.as_ref().map(|it| it.value.answer)
}

fn is_certified(report: &Report) -> bool {
    report.message.as_ref().is_some_and(|it| it.certified.is_some())
}
