//! What a source says, without any judgement on it.

#![expect(missing_docs, reason = "the facts are named after the header fields that state them")]

use super::{
    AutomaticAnswer, CertifiedReceipt, ComplaintReport, DispositionReport, MessageReport, Notice, RecipientReport,
    Said, SourceId, Span,
};
use crate::mail::{
    Address, ArcSeal, AuthResults, CertifiedKind, DateTime, ExchangeNote, Hop, Link, Lure, Mailbox, ReceivedSpf, Role,
    identified,
};
use std::sync::Arc;

identified! {
    /// Which reader found a fact.
    Format {
        /// The header section of a message.
        Message = "message",
        /// A header section alone, pasted or cut out.
        Headers = "headers",
        /// RFC 3464.
        Dsn = "dsn",
        /// Text for people beside a report.
        Notice = "notice",
        /// Outlook's `.msg`.
        Msg = "msg",
        /// `winmail.dat`.
        Winmail = "winmail",
        /// What a report of Outlook's says in properties.
        OutlookReport = "outlook-report",
        /// RFC 8098.
        Mdn = "mdn",
        /// RFC 5965.
        Arf = "arf",
        /// Certified mail: RFC 6109.
        Pec = "pec",
        /// A web page, saved or copied.
        Page = "page",
    }
}

/// One statement found in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    MessageId(String),
    Subject(String),
    /// The only address in the subject.
    NamedInSubject(Address),
    Date(DateTime),
    From(Mailbox),
    /// `From: <>`: nobody can be written to, as no person has it.
    FromNobody,
    /// `List-Id`, `Mailing-List`, `Precedence: list`: a list handed it out, or writes itself.
    FromAList,
    /// To, Cc, Bcc or a Resent field.
    AddressedTo {
        role: Role,
        mailbox: Mailbox,
    },
    /// `Return-Path`; `None` is the null path `<>` that reports carry.
    ReturnPath(Option<Address>),
    /// `Delivered-To`.
    DeliveredTo(Address),
    /// `X-Original-To`, `Envelope-To`.
    OriginalTo(Address),
    /// `X-Failed-Recipients`.
    FailedRecipient(Address),
    /// Somebody's mailbox holds this copy, whose address is not stated.
    Received,
    /// It is a draft: `X-Unsent`.
    Unsent,
    /// `Auto-Submitted` with any value but `no` (RFC 3834).
    AutoSubmitted,
    /// The message that this one refers to: `In-Reply-To`, `X-Original-Message-ID`.
    RefersTo(String),
    Hop(Arc<Hop>),
    /// The fields of a report that concern the whole message.
    MessageReport(Box<MessageReport>),
    /// One recipient's group of a report.
    RecipientReport(Box<RecipientReport>),
    /// What a recipient's mail program says became of the message.
    Disposition(Box<DispositionReport>),
    /// The text is worded as a mail system words its reports.
    Notice(Box<Notice>),
    /// What a report's text for people says about one address.
    Said(Box<Said>),
    /// A complaint about the message.
    Complaint(Box<ComplaintReport>),
    /// `X-Ricevuta`: what a receipt of certified mail certifies.
    CertifiedKind(CertifiedKind),
    /// What a receipt of certified mail certifies, and for whom.
    Certified(Box<CertifiedReceipt>),
    /// `X-Trasporto`: whether the message came as certified mail, or as ordinary mail to a certified mailbox.
    CertifiedTransport(bool),
    /// A program answers by itself.
    Answer(Box<AutomaticAnswer>),
    /// `Disposition-Notification-To` and its relatives: the sender asked for a receipt.
    AsksForReceipt,
    /// `Reply-To`.
    ReplyTo(Mailbox),
    /// `X-BeenThere`, `List-Post`: the address of a mailing list.
    ListAddress(Address),
    /// `Authentication-Results`, `ARC-Authentication-Results`: what a server found out about the sender.
    AuthResults(Box<AuthResults>),
    ReceivedSpf(Box<ReceivedSpf>),
    /// `DKIM-Signature`: the domain that signs, in lower case.
    Signature(String),
    /// `ARC-Seal`.
    Seal(Box<ArcSeal>),
    /// `ARC-Message-Signature`: the same.
    SealedSignature(String),
    /// `X-Mailer`, `User-Agent`: the program that wrote the message.
    Mailer(String),
    /// What a message about mail wants its reader to do.
    Lure(Lure),
    /// A link in such a message.
    Link(Box<Link>),
    /// The name of a file that such a message brings.
    Attachment(String),
    /// `Sender`: who sent it, where that is not who wrote it.
    Sender(Mailbox),
    /// `Resent-From`: who passed the message on by hand.
    ResentFrom(Mailbox),
    /// `Resent-Date`: when they did.
    ResentDate(DateTime),
    /// A field of Exchange's own: times, origin, its number.
    Exchange(ExchangeNote),
    /// Its sender wants no reports of failures (`Prevent-NonDelivery-Report`).
    NoReportsWanted,
    /// Whose rule or forwarding sent it on.
    PassedOnBy(Address),
    /// The message that it was made from.
    MadeFrom(String),
}

/// A fact, where it stands, and who read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub fact: Fact,
    pub span: Span,
    /// The source that was read; the span may point into an ancestor that holds its bytes verbatim.
    pub read_from: SourceId,
    pub format: Format,
}

impl Fact {
    /// Replaces every span inside the fact, for a reading loop that knows where a part's bytes really stand.
    pub fn move_spans(&mut self, moved: impl Fn(Span) -> Span) {
        match self {
            Self::MessageReport(report) => report.move_spans(&moved),
            Self::RecipientReport(report) => report.move_spans(&moved),
            Self::Disposition(report) => report.move_spans(&moved),
            Self::Notice(notice) => notice.move_spans(&moved),
            Self::Said(said) => said.address_span = moved(said.address_span),
            Self::Complaint(report) => report.move_spans(&moved),
            Self::Certified(receipt) => receipt.move_spans(&moved),
            Self::Answer(answer) => answer.move_spans(&moved),
            _ => {}
        }
    }
}
