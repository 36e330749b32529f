//! What one header section says about its message.

#![expect(missing_docs, reason = "the fields are named after the header fields that they hold")]

use super::title::Title;
use super::{Bait, Checks, Handling, Resent, resent};
use crate::evidence::{AutomaticAnswer, Bytes, Evidence, Fact, Format, Source, SourceId, Span, Spanned};
use crate::mail::{
    Action, Address, Answer, CertifiedKind, DateTime, ExchangeNote, Hop, HopFlag, Host, Mailbox, Role, Timestamp,
    is_a_daemon, may_be_a_daemon,
};
use std::sync::Arc;

/// Somebody in To, Cc, Bcc or a Resent field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressed {
    pub role: Role,
    pub mailbox: Mailbox,
    pub span: Span,
}

/// The facts of one header section.
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
#[derive(Clone, Debug, Default)]
pub struct MessageFacts {
    pub source: SourceId,
    /// Whether it was handed in by itself, and not inside another message.
    pub handed_in: bool,
    /// Whether another message is attached to it, as a returned original is to a bounce.
    pub carries_message: bool,
    /// Its bytes, which set pieces in a fixed order that are alike in everything else.
    pub content: Bytes,
    /// Whether it is a header section without a body.
    pub headers_alone: bool,
    /// Whether it is no more than what a notice says of the message: some may be missing that it was addressed to.
    pub outline: bool,
    pub message_id: Option<Spanned<String>>,
    pub subject: Option<Spanned<String>>,
    /// The only address in the subject.
    pub named_in_subject: Option<Spanned<Address>>,
    pub date: Option<Spanned<DateTime>>,
    pub from: Option<Spanned<Mailbox>>,
    /// Who wrote it, where a heading has the name alone.
    pub from_name: Option<Spanned<String>>,
    pub return_path: Option<Spanned<Option<Address>>>,
    pub addressed: Vec<Addressed>,
    /// The newest first, as headers have it.
    pub delivered_to: Vec<Spanned<Address>>,
    pub original_to: Vec<Spanned<Address>>,
    pub failed: Vec<Spanned<Address>>,
    pub auto_submitted: bool,
    /// Whether somebody's mailbox holds it, whose address is not stated.
    pub received: bool,
    /// Whether it is a draft.
    pub unsent: bool,
    /// Whether its `From` field names nobody who could be written to.
    pub from_nobody: bool,
    /// Whether a list handed it out.
    pub from_a_list: bool,
    pub refers_to: Vec<String>,
    /// The answer of a program, by its own signs.
    pub answer: Option<Spanned<AutomaticAnswer>>,
    /// A receipt of certified mail.
    pub certified: Option<Spanned<CertifiedKind>>,
    /// Came as certified mail (true), or as ordinary mail to a certified mailbox.
    pub transport: Option<Spanned<bool>>,
    /// The field with which the sender asks for a receipt.
    pub asks_for_receipt: Option<Spanned<()>>,
    pub reply_to: Option<Spanned<Mailbox>>,
    pub sender: Option<Spanned<Mailbox>>,
    /// The mailing list that it comes from.
    pub list: Option<Spanned<Address>>,
    /// The newest first, as headers have it.
    pub hops: Vec<Spanned<Arc<Hop>>>,
    /// Passed on by hand, the last time first.
    pub resent: Vec<Resent>,
    /// What Exchange noted, each thing once.
    pub exchange: Vec<Spanned<ExchangeNote>>,
    /// What servers noted about its sender.
    pub checks: Checks,
    /// The program that wrote it.
    pub mailer: Option<Spanned<String>>,
    /// What it wants its reader to do.
    pub bait: Bait,
    /// How it was to be handled, and what passed it on.
    pub handling: Handling,
    /// Whether it quotes a notice, which is no news of it.
    pub quotes_notice: bool,
    /// What its subject says about its kind.
    title: Title,
    from_a_mail_system: bool,
}

impl MessageFacts {
    /// What a notice says of a message.
    pub fn outlined<'a>(source: &Source, evidence: impl Iterator<Item = &'a Evidence>) -> Self {
        Self::of(source, source.depth == 0, false, evidence)
    }

    /// The facts that were read from this source: whether it was handed in, and whether it carries another message.
    pub fn of<'a>(
        source: &Source,
        handed_in: bool,
        carries_message: bool,
        evidence: impl Iterator<Item = &'a Evidence>,
    ) -> Self {
        let content = source.bytes.clone();
        let mut facts = Self { source: source.id, content, handed_in, carries_message, ..Self::default() };
        for it in evidence {
            facts.headers_alone |= it.format == Format::Headers;
            facts.outline |= it.format == Format::Notice;
            facts.take(it);
        }
        facts.title = facts.subject.as_ref().map(|it| Title::of(&it.value)).unwrap_or_default();
        facts.from_a_mail_system = facts.comes_from_a_mail_system();
        facts
    }

    /// Takes one fact; of fields that stand once in a message, the first counts.
    fn take(&mut self, it: &Evidence) {
        let span = it.span;
        resent::take(&mut self.resent, it, self.hops.len());
        match &it.fact {
            Fact::MessageId(value) => first(&mut self.message_id, value, span),
            Fact::Subject(value) => first(&mut self.subject, value, span),
            Fact::NamedInSubject(value) => first(&mut self.named_in_subject, value, span),
            Fact::Date(value) => first(&mut self.date, value, span),
            Fact::From(Mailbox { name: Some(name), address }) if *address == Address::UNSTATED => {
                first(&mut self.from_name, name, span);
            }
            Fact::From(value) => first(&mut self.from, value, span),
            Fact::ReturnPath(value) => first(&mut self.return_path, value, span),
            Fact::AddressedTo { role, mailbox } => {
                self.addressed.push(Addressed { role: *role, mailbox: mailbox.clone(), span });
            }
            Fact::DeliveredTo(value) => self.delivered_to.push(Spanned::new(value.clone(), span)),
            Fact::OriginalTo(value) => self.original_to.push(Spanned::new(value.clone(), span)),
            Fact::FailedRecipient(value) => self.failed.push(Spanned::new(value.clone(), span)),
            Fact::AutoSubmitted => self.auto_submitted = true,
            Fact::Received => self.received = true,
            Fact::Unsent => self.unsent = true,
            Fact::FromNobody => self.from_nobody = true,
            Fact::FromAList => self.from_a_list = true,
            Fact::RefersTo(value) => self.refers_to.push(value.clone()),
            Fact::Hop(hop) => self.hops.push(Spanned::new(Arc::clone(hop), span)),
            Fact::Answer(value) => first(&mut self.answer, &**value, span),
            Fact::CertifiedKind(value) => first(&mut self.certified, value, span),
            Fact::CertifiedTransport(value) => first(&mut self.transport, value, span),
            Fact::AsksForReceipt => first(&mut self.asks_for_receipt, &(), span),
            Fact::ReplyTo(value) => first(&mut self.reply_to, value, span),
            Fact::Sender(value) => first(&mut self.sender, value, span),
            Fact::ListAddress(value) => first(&mut self.list, value, span),
            Fact::AuthResults(_) | Fact::ReceivedSpf(_) | Fact::Signature(_) | Fact::Seal(_) => self.checks.take(it),
            Fact::Mailer(value) => first(&mut self.mailer, value, span),
            Fact::NoReportsWanted | Fact::PassedOnBy(_) | Fact::MadeFrom(_) => self.handling.take(it),
            Fact::Lure(_) | Fact::Link(_) | Fact::Attachment(_) => self.bait.take(it),
            Fact::Exchange(value) => {
                self.take_exchange(value, span);
                self.handling.take(it);
            }
            // The chain of seals says who vouches; what exactly was signed matters to those alone who verify it.
            Fact::SealedSignature(_)
            | Fact::ResentFrom(_)
            | Fact::ResentDate(_)
            | Fact::MessageReport(_)
            | Fact::RecipientReport(_)
            | Fact::Disposition(_)
            | Fact::Complaint(_)
            | Fact::Certified(_)
            | Fact::Notice(_)
            | Fact::Said(_) => {}
        }
    }

    /// Of notes of one sort, the first counts: it is the newest.
    fn take_exchange(&mut self, note: &ExchangeNote, span: Span) {
        let is_such = |it: &Spanned<ExchangeNote>| std::mem::discriminant(&it.value) == std::mem::discriminant(note);
        if !self.exchange.iter().any(is_such) {
            self.exchange.push(Spanned::new(note.clone(), span));
        }
    }

    /// Whether it comes from a mail system and not from a person: a null return path, or a daemon's name.
    ///
    /// A postmaster is a person too, and is taken for a mail system only beside another sign of one.
    #[must_use]
    pub fn is_from_a_mail_system(&self) -> bool {
        self.from_a_mail_system
    }

    /// The name of whoever wrote it, or the address where there is none.
    #[must_use]
    pub fn author(&self) -> Option<&str> {
        let from = self.from.as_ref().map(|it| &it.value);
        let name = || self.from_name.as_ref().map(|it| it.value.as_str());
        from.map(|it| it.name.as_deref().unwrap_or(it.address.as_str())).or_else(name)
    }

    fn comes_from_a_mail_system(&self) -> bool {
        let null_path = self.return_path.as_ref().is_some_and(|it| it.value.is_none());
        let named = |so: fn(&str) -> bool| {
            let local_part = self.from.as_ref().map(|it| it.value.address.local_part());
            local_part.is_some_and(so) || self.author().is_some_and(so)
        };
        let sign = self.auto_submitted || self.carries_message || self.title.is_of_a_report;
        self.from_nobody
            || !self.failed.is_empty()
            || (null_path && !self.is_automatic_answer() && self.certified.is_none())
            || named(is_a_daemon)
            || (sign && named(may_be_a_daemon))
    }

    /// Whether it is no more than what a mail program shows above a report.
    pub(super) fn is_a_heading_of_a_report(&self) -> bool {
        self.title.is_of_a_report && self.hops.is_empty() && self.message_id.is_none() && self.return_path.is_none()
    }

    /// Whether somebody answers something else than a report: a notice in their own words then was put there for its reader.
    pub(super) fn answers_a_person(&self) -> bool {
        self.is_an_answer() && !self.title.answers_a_report
    }

    /// Whether somebody answers, and not to a list.
    pub(super) fn is_an_answer(&self) -> bool {
        !self.from_a_list && self.title.is_of_an_answer
    }

    /// Whether people talk here: somebody answers, or writes to a list. What they quote is no news of theirs.
    #[must_use]
    pub fn is_talk(&self) -> bool {
        !self.is_from_a_mail_system() && (self.from_a_list || self.title.is_of_an_answer)
    }

    /// Whether its subject is one of a report, and what it says then.
    #[must_use]
    pub fn title_of_report(&self) -> Option<&Spanned<String>> {
        self.subject.as_ref().filter(|_| self.title.is_of_a_report)
    }

    /// What its title says was done, where it is a report's.
    pub(super) fn titled(&self) -> Option<Action> {
        self.title.done
    }

    /// Whether a program answers a message by itself, as a notice of absence does (RFC 3834). Its return path is null, too,
    /// but it is no mail system's: those have names, and return what could not be delivered.
    #[must_use]
    pub fn is_automatic_answer(&self) -> bool {
        let Some(answer) = &self.answer else { return false };
        let local = self.from.as_ref().map(|it| it.value.address.local_part().to_ascii_lowercase()).unwrap_or_default();
        let of_a_system = is_a_daemon(&local) || local.contains("postmaster");
        let returns = self.carries_message && matches!(answer.value.answer, Answer::AutoReply | Answer::Robot);
        let refuses = answer.value.answer == Answer::Rejection;
        self.failed.is_empty() && !returns && (refuses || !of_a_system)
    }

    /// Whether somebody's program answers, and refuses nothing: no mail system's does.
    pub(super) fn is_of_somebody_away(&self) -> bool {
        let answer = self.answer.as_ref().map(|it| it.value.answer);
        self.is_automatic_answer()
            && !self.is_from_a_mail_system()
            && matches!(answer, Some(Answer::AutoReply | Answer::Robot))
    }

    /// Whether it tells of another message: an automatic answer, or a receipt of certified mail.
    #[must_use]
    pub fn is_about_another(&self) -> bool {
        self.is_automatic_answer() || self.certified.is_some()
    }

    /// The identifier of the message that it is: a certified transport has one of its own, and states that of what it
    /// carries.
    #[must_use]
    pub fn identifier(&self) -> Option<&str> {
        let carried = self.refers_to.first().filter(|_| self.transport.is_some()).map(String::as_str);
        // A copy that a rule made has an identifier of its own, too.
        let made_from = self.handling.made_from.as_ref().filter(|_| self.handling.passed_on_by.is_some());
        let carried = carried.or_else(|| made_from.map(|it| it.value.as_str()));
        carried.or_else(|| self.message_id.as_ref().map(|it| it.value.as_str()))
    }

    /// Whether it is the message as its sender keeps it. What carries another message may be a bounce that is written
    /// as a person would write, and lets nothing be concluded.
    #[must_use]
    pub fn is_a_sent_copy(&self) -> bool {
        let sent = self.handed_in && !self.headers_alone && !self.carries_message && !self.unsent;
        sent && !self.is_a_received_copy() && !self.is_about_another()
    }

    /// Whether servers have stamped it, as they stamp what is on its way or has come.
    #[must_use]
    pub fn is_a_received_copy(&self) -> bool {
        self.received
            || !self.delivered_to.is_empty()
            || self.hops.iter().any(|it| it.value.from.is_some() || it.value.from_ip.is_some())
    }

    /// Whether a stamp is that of the server to which the sender handed it: it says so, or is in the sender's domain.
    #[must_use]
    pub fn is_stamped_at_home(&self, hop: &Hop) -> bool {
        let domain = self.from.as_ref().and_then(|it| it.value.address.domain());
        let by = hop.by.as_deref().and_then(Host::parse);
        let at_home = matches!((&by, &domain), (Some(by), Some(domain)) if by.is_within(domain));
        hop.flags.contains(&HopFlag::Submission) || at_home
    }

    /// When it was written, else when a server first stamped it.
    #[must_use]
    pub fn written_at(&self) -> Option<Timestamp> {
        let stamped = || self.hops.last().and_then(|it| it.value.date);
        self.date.as_ref().map(|it| it.value).or_else(stamped).map(|it| it.at)
    }
}

fn first<T: Clone>(slot: &mut Option<Spanned<T>>, value: &T, span: Span) {
    if slot.is_none() {
        *slot = Some(Spanned::new(value.clone(), span));
    }
}
