//! What comes back besides delivery reports: complaints, receipts of certified mail, automatic answers.

use super::{Span, Spanned};
use crate::mail::{Address, Answer, CertifiedError, CertifiedKind, DateTime, Feedback};

/// The fields of a feedback report (RFC 5965 section 3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComplaintReport {
    /// What it is about.
    pub feedback: Option<Spanned<Feedback>>,
    /// Those whom the servers named (`Original-Rcpt-To`), as far as they are not blackened.
    pub recipients: Vec<Spanned<Address>>,
    /// Whether an address is blackened.
    pub is_redacted: bool,
    /// When the message had arrived there.
    pub arrived: Option<Spanned<DateTime>>,
}

/// The data of a receipt of certified mail (`daticert.xml`, RFC 6109 section 4.4), or what its text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertifiedReceipt {
    /// What is certified.
    pub kind: CertifiedKind,
    /// Read in the text for people.
    pub in_text: bool,
    /// Why it was not delivered.
    pub error: Option<CertifiedError>,
    /// The provider's own words on that.
    pub explanation: Option<Spanned<String>>,
    /// Those to whom the message goes.
    pub recipients: Vec<CertifiedRecipient>,
    /// The one whom the receipt is about, where it is about one.
    pub delivered_to: Option<Spanned<Address>>,
    /// The identifier of the message that it is about.
    pub message_id: Option<Spanned<String>>,
    /// Who certifies it.
    pub provider: Option<String>,
    /// When it happened.
    pub at: Option<Spanned<DateTime>>,
}

/// Somebody to whom certified mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertifiedRecipient {
    /// The address.
    pub address: Spanned<Address>,
    /// Whether that is an ordinary mailbox, for which no receipt of delivery will come.
    pub is_ordinary: bool,
}

/// An automatic answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutomaticAnswer {
    /// Its sort.
    pub answer: Answer,
    /// The address that a refusal names in its text.
    pub address: Option<Spanned<Address>>,
    /// Why it refuses, in its own words, in one line.
    pub explanation: Option<String>,
}

impl ComplaintReport {
    pub(super) fn move_spans(&mut self, moved: &impl Fn(Span) -> Span) {
        move_all(self.recipients.iter_mut(), moved);
        move_all(self.feedback.iter_mut(), moved);
        move_all(self.arrived.iter_mut(), moved);
    }
}

impl CertifiedReceipt {
    pub(super) fn move_spans(&mut self, moved: &impl Fn(Span) -> Span) {
        move_all(self.recipients.iter_mut().map(|it| &mut it.address), moved);
        move_all(self.explanation.iter_mut(), moved);
        move_all(self.delivered_to.iter_mut(), moved);
        move_all(self.message_id.iter_mut(), moved);
        move_all(self.at.iter_mut(), moved);
    }
}

impl AutomaticAnswer {
    pub(super) fn move_spans(&mut self, moved: &impl Fn(Span) -> Span) {
        move_all(self.address.iter_mut(), moved);
    }
}

fn move_all<'a, T: 'a>(fields: impl Iterator<Item = &'a mut Spanned<T>>, moved: &impl Fn(Span) -> Span) {
    for field in fields {
        field.span = moved(field.span);
    }
}
