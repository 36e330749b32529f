//! What sort of evidence lies on the table.

use super::Report;
use crate::mail::{Action, identified};

identified! {
    /// The kind of the whole, as the report names it.
    Kind {
        Bounce = "bounce",
        DelayWarning = "delay-warning",
        DeliveryReceipt = "delivery-receipt",
        AutoReply = "auto-reply",
        Message = "message",
        Headers = "headers",
        Mixed = "mixed",
        NotMail = "not-mail",
    }
}

/// The kind of reports about one message: the worst news gives the name.
pub fn of_reports(reports: &[Report]) -> Kind {
    let done = |report: &Report, action| report.recipients.iter().any(|it| report.done(&it.value) == Some(action));
    let has = |action| reports.iter().any(|it| done(it, action));
    if has(Action::Failed) {
        return Kind::Bounce;
    }
    if has(Action::Delayed) {
        return Kind::DelayWarning;
    }
    let good = [Action::Delivered, Action::Relayed, Action::Expanded].into_iter().any(has);
    if good { Kind::DeliveryReceipt } else { Kind::Bounce }
}
