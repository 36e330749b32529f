//! What receipts, complaints and automatic answers say about each recipient, in the shape of a report's groups.

use super::names::words_of;
use super::{MessageFacts, Report};
use crate::evidence::{
    CertifiedReceipt, CertifiedRecipient, ComplaintReport, DispositionReport, RecipientReport, Spanned,
};
use crate::mail::{
    Address, Answer, CertifiedError, CertifiedKind, DateTime, Disposition, Feedback, Timestamp, list_about,
    takes_no_answer, titles_a_receipt,
};

/// What something that came back says, where that is no delivery report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// What the recipient's mail program says became of the message.
    Disposition {
        /// `None` where it does not say.
        disposition: Option<Disposition>,
        /// Whether it reports an error besides.
        is_error: bool,
        /// Whether a program acted without anybody doing anything.
        is_automatic: bool,
        /// Whether its text or its header says that the message was refused.
        refuses: bool,
        /// Read in the text for people.
        in_text: bool,
    },
    /// Somebody complained about the message, or a receiver could not verify it.
    Complaint {
        /// What about.
        feedback: Feedback,
        /// Whether it names nobody else.
        alone: bool,
    },
    /// Certified mail.
    Certified {
        /// What is certified.
        kind: CertifiedKind,
        /// Why it was not delivered.
        error: Option<CertifiedError>,
        /// Whether the mailbox is an ordinary one.
        is_ordinary: bool,
        /// Read in the text for people.
        in_text: bool,
    },
    /// A program answers for this recipient.
    Answer(Answer),
}

/// What is said about one recipient.
pub struct Statement {
    pub receipt: Receipt,
    /// The recipient, and the words in which a refusal gives its reason.
    pub fields: Spanned<RecipientReport>,
    /// The recipient's name, where no more is known.
    pub name: Option<Spanned<String>>,
    pub at: Option<Timestamp>,
}

/// Everything that a report says besides its groups.
pub fn statements(report: &Report) -> Vec<Statement> {
    let mut said: Vec<Statement> = Vec::new();
    said.extend(dispositions(report).filter_map(|it| of_disposition(report, it)));
    said.extend(report.complaints.iter().flat_map(|it| of_complaint(report, it)));
    said.extend(certified(report).into_iter().flat_map(|it| of_certified(report, it)));
    if said.is_empty() && report.recipients.is_empty() {
        said.extend(of_answer(report));
    }
    said
}

/// Whether a report tells of a refusal or of a hold, and not of whose: it may be about anybody.
pub fn is_trouble_for_somebody(report: &Report) -> bool {
    let answer = report.message.as_ref().and_then(|it| it.answer.as_ref()).map(|it| it.value.answer);
    let holds = matches!(answer, Some(Answer::Challenge | Answer::Moderation | Answer::Rejection));
    let certified = report.certified.iter().map(|it| it.value.kind);
    let certified = certified.chain(report.message.iter().filter_map(|it| it.certified.as_ref()).map(|it| it.value));
    let is_bad = |it| !matches!(it, CertifiedKind::Accepted | CertifiedKind::TakenOver | CertifiedKind::Delivered);
    (holds || certified.into_iter().any(is_bad)) && statements(report).is_empty()
}

/// What readers' programs say: the fields, else the text.
fn dispositions(report: &Report) -> impl Iterator<Item = &Spanned<DispositionReport>> {
    let has_fields = report.dispositions.iter().any(|it| !it.value.in_text);
    report.dispositions.iter().filter(move |it| !it.value.in_text || !has_fields)
}

fn of_disposition(report: &Report, said: &Spanned<DispositionReport>) -> Option<Statement> {
    let fields = &said.value;
    let answer = report.message.as_ref().and_then(|it| it.answer.as_ref());
    let refusal = answer.filter(|it| it.value.answer == Answer::Rejection);
    let disposed = fields.disposition.as_ref().map(|it| it.value);
    let refuses = refusal.is_some() && disposed.is_none_or(|it| it == Disposition::Deleted);
    let named = fields.final_recipient.clone().or_else(|| fields.original_recipient.clone());
    let named = named.or_else(|| refusal?.value.address.clone());
    let named =
        named.or_else(|| answerer(report.message.as_ref()?).filter(|_| !refuses && !is_handed_on(report, said)));
    let named = named.or_else(|| only_addressed(report.original.as_ref()?));
    let name = fields.name.clone().filter(|_| named.is_none());
    if named.is_none() && name.is_none() {
        return None;
    }
    let explanation = refusal.filter(|_| refuses).and_then(|it| it.value.explanation.clone());
    let group = RecipientReport {
        final_recipient: named,
        original_recipient: fields.original_recipient.clone(),
        diagnostic: explanation.map(|text| Spanned::new(text, said.span)),
        ..RecipientReport::default()
    };
    let receipt = Receipt::Disposition {
        disposition: disposed,
        is_error: fields.is_error,
        is_automatic: fields.is_automatic,
        refuses,
        in_text: fields.in_text,
    };
    let at = fields.at.as_ref().map(|it| it.value.at).or_else(|| report.written_at());
    Some(Statement { receipt, fields: Spanned::new(group, said.span), name, at })
}

/// Whether the text of a receipt stands in somebody else's message, who hands it on: one that is not titled as receipts
/// are, of somebody whom the text does not name.
fn is_handed_on(report: &Report, said: &Spanned<DispositionReport>) -> bool {
    let Some(message) = report.message.as_ref().filter(|_| said.value.in_text) else { return false };
    let is_titled = message.subject.as_ref().is_some_and(|it| titles_a_receipt(&it.value));
    let named = said.value.name.as_ref().map(|it| words_of(&it.value));
    let writer = message.from.as_ref().and_then(|it| it.value.name.as_deref()).map(words_of);
    !is_titled && (named.is_none() || named != writer)
}

fn of_complaint(report: &Report, said: &Spanned<ComplaintReport>) -> Vec<Statement> {
    let complaint = &said.value;
    let feedback = complaint.feedback.as_ref().map_or(Feedback::Other, |it| it.value);
    let mut named = complaint.recipients.clone();
    // The message that it returns may say for whom it was, unless somebody took care that it does not.
    if named.is_empty() && !complaint.is_redacted {
        named.extend(report.original.as_ref().and_then(only_addressed));
    }
    let alone = named.len() == 1;
    let at = complaint.arrived.as_ref().map(|it| it.value.at).or_else(|| report.written_at());
    let statements = named.into_iter().map(|it| {
        // The type says what it is; the whole report may be long.
        let span = complaint.feedback.as_ref().map_or(it.span, |it| it.span);
        let receipt = Receipt::Complaint { feedback, alone };
        Statement { receipt, fields: Spanned::new(named_alone(it), span), name: None, at }
    });
    statements.collect()
}

/// What a provider certifies: its data, else its text, else its header with those whom the returned message names.
fn certified(report: &Report) -> Vec<Spanned<CertifiedReceipt>> {
    let (text, data): (Vec<_>, Vec<_>) = report.certified.iter().cloned().partition(|it| it.value.in_text);
    if !data.is_empty() || !text.is_empty() {
        return if data.is_empty() { text } else { data };
    }
    let kind = report.message.as_ref().and_then(|it| it.certified.as_ref());
    let recipients = report.original.iter().flat_map(|it| &it.addressed).map(|it| CertifiedRecipient {
        address: Spanned::new(it.mailbox.address.clone(), it.span),
        is_ordinary: false,
    });
    let by_header = kind.map(|kind| {
        let receipt = CertifiedReceipt {
            kind: kind.value,
            in_text: true,
            error: None,
            explanation: None,
            recipients: recipients.collect(),
            delivered_to: None,
            message_id: None,
            provider: None,
            at: None,
        };
        Spanned::new(receipt, kind.span)
    });
    by_header.into_iter().collect()
}

fn of_certified(report: &Report, said: Spanned<CertifiedReceipt>) -> Vec<Statement> {
    let receipt = said.value;
    let at = receipt.at.as_ref().map(|it: &Spanned<DateTime>| it.value.at).or_else(|| report.written_at());
    let everybody = || receipt.recipients.clone();
    let concerned = match &receipt.delivered_to {
        Some(address) => vec![CertifiedRecipient { address: address.clone(), is_ordinary: false }],
        // A receipt of delivery that names several does not say which of them it is about.
        None if receipt.kind == CertifiedKind::Delivered && receipt.recipients.len() > 1 => Vec::new(),
        None => everybody(),
    };
    let statements = concerned.into_iter().map(|it| Statement {
        receipt: Receipt::Certified {
            kind: receipt.kind,
            error: receipt.error,
            is_ordinary: it.is_ordinary,
            in_text: receipt.in_text,
        },
        fields: {
            let diagnostic = receipt.explanation.clone();
            Spanned::new(RecipientReport { diagnostic, ..named_alone(it.address) }, said.span)
        },
        name: None,
        at,
    });
    statements.collect()
}

/// An answer speaks for whoever sends it; a list's, for the list; a refusal, for the one whom it names.
fn of_answer(report: &Report) -> Option<Statement> {
    let message = report.message.as_ref().filter(|it| it.is_automatic_answer())?;
    let said = message.answer.as_ref()?;
    let answer = said.value.answer;
    let named = match answer {
        Answer::AutoReply | Answer::Robot => answerer(message),
        Answer::Challenge => held_for(message),
        Answer::Moderation => list_of(message),
        Answer::Rejection => said.value.address.clone(),
    }?;
    let diagnostic = said.value.explanation.clone().map(|it| Spanned::new(it, said.span));
    let fields = RecipientReport { diagnostic, ..named_alone(named) };
    Some(Statement {
        receipt: Receipt::Answer(answer),
        fields: Spanned::new(fields, said.span),
        name: None,
        at: report.written_at(),
    })
}

fn named_alone(address: Spanned<Address>) -> RecipientReport {
    RecipientReport { final_recipient: Some(address), ..RecipientReport::default() }
}

fn answerer(message: &MessageFacts) -> Option<Spanned<Address>> {
    message.from.as_ref().map(|it| Spanned::new(it.value.address.clone(), it.span))
}

/// The program writes in the recipient's name, or in its own and with the recipient's in `Reply-To`.
fn held_for(message: &MessageFacts) -> Option<Spanned<Address>> {
    let replies = message.reply_to.as_ref().map(|it| Spanned::new(it.value.address.clone(), it.span));
    match answerer(message) {
        Some(from) if !is_nobody(&from.value) => Some(from),
        _ => replies.filter(|it| !is_nobody(&it.value)),
    }
}

/// A mailbox that nobody has.
fn is_nobody(address: &Address) -> bool {
    let local = address.local_part();
    takes_no_answer(local) || local.to_ascii_lowercase().contains("notification")
}

/// The list's address where a field states it, else as the name of its owner shows it.
fn list_of(message: &MessageFacts) -> Option<Spanned<Address>> {
    let stated = message.list.clone();
    stated.or_else(|| {
        let from = answerer(message)?;
        Some(Spanned::new(list_about(&from.value)?, from.span))
    })
}

/// The only one to whom a message is addressed.
fn only_addressed(message: &MessageFacts) -> Option<Spanned<Address>> {
    match message.addressed.as_slice() {
        [only] if only.mailbox.address.is_complete() => Some(Spanned::new(only.mailbox.address.clone(), only.span)),
        _ => None,
    }
}
