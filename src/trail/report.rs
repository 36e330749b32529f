//! One report of a mail system about a message.

use super::names::words_of;
use super::{Another, Basis, Home, Kind, MessageFacts, Told, kind, title};
use crate::evidence::{
    Bytes, CertifiedReceipt, ComplaintReport, DispositionReport, MessageReport, Notice, RecipientReport, Said,
    SourceId, Span, Spanned,
};
use crate::mail::{Action, Address, Host, Software, Timestamp};
use std::collections::BTreeSet;

/// A bounce, a warning or a receipt, with everything that came in it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The message that it is, else the text that it stands in.
    pub source: SourceId,
    /// The header section of the report itself; `None` where its inner part was handed in alone.
    pub message: Option<MessageFacts>,
    /// What it says of the message as a whole.
    pub fields: MessageReport,
    /// What its text says of the message as a whole.
    pub notice: Option<Notice>,
    /// Whether its fields name the recipients, or its text alone does.
    pub basis: Basis,
    /// What its fields say of each recipient.
    pub recipients: Vec<Spanned<RecipientReport>>,
    /// What the recipients' mail programs say.
    pub dispositions: Vec<Spanned<DispositionReport>>,
    /// What feedback reports say.
    pub complaints: Vec<Spanned<ComplaintReport>>,
    /// What a provider of certified mail certifies.
    pub certified: Vec<Spanned<CertifiedReceipt>>,
    /// What its text says of each address.
    pub said: Told,
    /// Its bytes, which set reports of one moment in a fixed order.
    pub content: Bytes,
    /// The returned original, whole or its headers; what the text says of it where it was not returned.
    pub original: Option<MessageFacts>,
    /// How what it returned differs from the sent copy with the same identifier, if it does.
    pub another: Option<Another>,
    /// What belongs to the person who got it.
    pub home: Home,
}

impl Report {
    /// Takes the text's word on everybody whom it says something was done to, where no field names anybody. The one who
    /// got the report is its sender, and a recipient only where a server's answer about them is all that is told, or where
    /// it is shown as if it had gone to those whom it is about.
    pub(super) fn take_text(&mut self, senders: &BTreeSet<String>, is_shown_to_those: bool) {
        let names_somebody = self.recipients.iter().any(|it| it.value.address().is_some());
        if names_somebody {
            return;
        }
        let is_the_sender = |address: &Address| *address != Address::UNSTATED && senders.contains(&address.key());
        let (own, others): (Vec<_>, Vec<_>) =
            self.said.iter().filter(|it| it.value.done().is_some()).partition(|it| is_the_sender(&it.value.address));
        let told = match others.is_empty() && self.notice.is_some() {
            // Who writes to himself is named with a server's answer, and nobody else is.
            true => own.into_iter().filter(|it| is_shown_to_those || it.value.is_answered()).collect(),
            false => others,
        };
        let told: Vec<(RecipientReport, Span)> = told.into_iter().map(|it| (it.value.as_fields(), it.span)).collect();
        if told.is_empty() {
            return;
        }
        self.basis = Basis::Text;
        if self.recipients.len() == told.len() {
            // As many groups without a name as the text names: each group goes with its name.
            for (group, (named, _)) in self.recipients.iter_mut().zip(told) {
                group.value.final_recipient = named.final_recipient;
            }
        } else {
            self.recipients = told.into_iter().map(|(fields, span)| Spanned::new(fields, span)).collect();
        }
    }

    /// What a text says that names nobody is about the only one whom `X-Failed-Recipients` names.
    pub(super) fn tell_of_failed(&mut self, failed: &[Spanned<Address>]) {
        let [failed] = failed else { return };
        if self.said_about(&failed.value).is_some() {
            return;
        }
        let Some(notice) = &self.notice else { return };
        if let Some(answer) = &notice.answer {
            let action = notice.action;
            let said = Said { action, ..Said::of(failed.value.clone(), failed.span, answer.clone()) };
            self.said.push(Spanned::new(said, failed.span));
        }
    }

    /// Takes the address in the subject of a report that names nobody elsewhere: `Undeliverable: user@domain.example`.
    pub(super) fn take_subject(&mut self, message: &MessageFacts) {
        let unnamed = self.recipients.is_empty() && self.said.is_empty() && message.failed.is_empty();
        let Some(subject) = message.title_of_report().filter(|_| unnamed && !self.is_a_receipt()) else { return };
        let is_the_sender = |address: &Address| message.addressed.iter().any(|it| it.mailbox.address == *address);
        let named = message.named_in_subject.as_ref().filter(|it| !is_the_sender(&it.value));
        let Some(address) = named.map(|it| it.value.clone()) else { return };
        let waits = title::is_of_a_delay(&subject.value);
        let action = self.worded_action().or(Some(if waits { Action::Delayed } else { Action::Failed }));
        let said = Said { action, ..Said::of(address, subject.span, subject.value.clone()) };
        self.basis = Basis::Text;
        self.recipients = vec![Spanned::new(said.as_fields(), subject.span)];
        self.said = Told::default();
        self.said.push(Spanned::new(said, subject.span));
    }

    /// What was done to the recipient of a group, as it states; by its text where that is known to be right.
    ///
    /// OpenSMTPD takes the word for its field from the class of the last error, so that a message that it gives up after
    /// temporary errors is called delayed; what it says of the address tells (`smtpd/bounce.c`, recordings of 6.8).
    #[must_use]
    pub fn done(&self, fields: &RecipientReport) -> Option<Action> {
        let stated = fields.action();
        let software = self.notice.as_ref().and_then(|it| it.software);
        if software != Some(Software::Opensmtpd) || stated != Some(Action::Delayed) {
            return stated;
        }
        let said = fields.address().and_then(|it| self.said_about(it));
        said.and_then(|it| it.value.action).or(stated)
    }

    /// Gives the one who writes a receipt their address where its text, which shows to whom the message went, has a name
    /// alone.
    pub(super) fn name_reader(&mut self) {
        let reader = self.message.as_ref().and_then(|it| it.from.as_ref()).map(|it| &it.value);
        let Some(reader) = reader.filter(|_| !self.dispositions.is_empty()) else { return };
        let Some(name) = reader.name.as_deref().map(words_of) else { return };
        for it in self.original.iter_mut().flat_map(|it| &mut it.addressed).map(|it| &mut it.mailbox) {
            if it.address == Address::UNSTATED && it.name.as_deref().map(words_of).as_ref() == Some(&name) {
                it.address = reader.address.clone();
            }
        }
    }

    /// Gives an address to those who are named without one, where exactly one person has the name; no address, where that
    /// person is known by name alone too.
    pub(super) fn resolve_names(&mut self, whose: impl Fn(&str) -> Option<Spanned<Address>>) {
        for fields in &mut self.recipients {
            let nameless = self.said.at(fields.span).filter(|it| self.basis == Basis::Text && it.value.needs_a_name());
            let is_nameless = nameless.is_some();
            let address = match nameless {
                Some(said) => said.value.name.as_deref().and_then(&whose),
                None => fields.value.display_name().filter(|_| fields.value.names_nobody_outside()).and_then(&whose),
            };
            if let (true, Some(address)) = (is_nameless, &address) {
                self.said.resolve(fields.span, &address.value);
            }
            if address.is_some() {
                fields.value.final_recipient = address;
            }
        }
        for reader in self.dispositions.iter_mut().map(|it| &mut it.value).filter(|it| it.final_recipient.is_none()) {
            let address = reader.name.as_ref().and_then(|it| whose(&it.value));
            reader.final_recipient = address.filter(|it| it.value != Address::UNSTATED);
        }
    }

    /// When it was written.
    #[must_use]
    pub fn written_at(&self) -> Option<Timestamp> {
        self.message.as_ref().and_then(MessageFacts::written_at)
    }

    /// What was done by the words of its text, whomever it is about.
    pub(super) fn worded_action(&self) -> Option<Action> {
        self.notice.as_ref().and_then(|it| it.action)
    }

    /// Whether its text is a notice in the words of a program that is known, and does not merely quote one.
    pub(super) fn is_worded_as_notice(&self) -> bool {
        self.notice.as_ref().is_some_and(|it| it.software.is_some() && it.is_unquoted)
    }

    /// Whether the sender's mail program speaks, which could not hand the message over. What a mail system writes may quote
    /// one.
    #[must_use]
    pub fn is_of_the_mail_program(&self) -> bool {
        let is_a_systems = self.message.as_ref().is_some_and(MessageFacts::is_from_a_mail_system);
        self.notice.as_ref().and_then(|it| it.software) == Some(Software::MailProgram) && !is_a_systems
    }

    /// The server that reports.
    #[must_use]
    pub fn reporting_mta(&self) -> Option<&Host> {
        let named = self.fields.reporting_mta.as_ref().or_else(|| self.notice.as_ref()?.reporting_mta.as_ref());
        named.map(|it| &it.value)
    }

    /// The identifier of the message that it is about.
    #[must_use]
    pub fn about(&self) -> Option<&str> {
        let disposed = self.dispositions.iter().find_map(|it| it.value.original_message_id.as_ref());
        let certified = || self.certified.iter().find_map(|it| it.value.message_id.as_ref());
        if let Some(stated) = disposed.or_else(certified) {
            return Some(&stated.value);
        }
        let returned = self.original.as_ref().and_then(MessageFacts::identifier);
        returned.or_else(|| self.message.as_ref()?.refers_to.first().map(String::as_str))
    }

    /// The subject of the message that it is about, in lower case.
    #[must_use]
    pub(super) fn subject(&self) -> Option<String> {
        let returned = self.original.as_ref()?.subject.as_ref()?;
        Some(returned.value.trim().to_lowercase()).filter(|it| !it.is_empty())
    }

    /// Whether it says for whom it is, in each of its groups: one that could not be read may be about anybody, and lets
    /// nothing be concluded from silence.
    #[must_use]
    pub fn names_everybody(&self) -> bool {
        if self.is_a_receipt() {
            return !super::receipt::is_trouble_for_somebody(self);
        }
        let in_header = self.message.as_ref().is_some_and(|it| !it.failed.is_empty());
        let groups = !self.recipients.is_empty() && self.recipients.iter().all(|it| it.value.address().is_some());
        groups || (in_header && self.recipients.is_empty())
    }

    /// Whether it is no delivery report: a receipt, a complaint, an automatic answer. What is good news for somebody takes
    /// nothing from what others' silence says.
    #[must_use]
    pub fn is_a_receipt(&self) -> bool {
        let told = !self.dispositions.is_empty() || !self.complaints.is_empty() || !self.certified.is_empty();
        let answers = || self.message.as_ref().is_some_and(MessageFacts::is_about_another);
        self.recipients.is_empty() && (told || answers())
    }

    /// Whether anything in it is a report's: its fields, the wording of its text or its title. Mail systems write other
    /// messages, too.
    #[must_use]
    pub fn tells_of_trouble(&self) -> bool {
        let worded = self.notice.as_ref().is_some_and(|it| it.software.is_some() || it.action.is_some());
        let message = self.message.as_ref();
        let titled = message.is_some_and(|it| it.title_of_report().is_some() || it.titled().is_some());
        let named = !self.recipients.is_empty()
            || self.said.iter().any(|it| it.value.done().is_some())
            || message.is_some_and(|it| !it.failed.is_empty());
        worded || titled || named || self.fields.reporting_mta.is_some() || self.original.is_some()
    }

    /// Where what it says about recipients stands.
    pub fn places(&self) -> impl Iterator<Item = Span> {
        let groups = self.recipients.iter().map(|it| it.span).chain(self.dispositions.iter().map(|it| it.span));
        groups.chain(self.complaints.iter().map(|it| it.span)).chain(self.certified.iter().map(|it| it.span))
    }

    /// What sort of report it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        kind::of_reports(std::slice::from_ref(self))
    }

    /// What its text for people says about an address, which some texts name without the domain.
    #[must_use]
    pub fn said_about(&self, address: &Address) -> Option<&Spanned<Said>> {
        self.said.about(address).or_else(|| self.said.about_name(address.local_part()))
    }

    /// A name without a domain is one of the domain that the text tells, else of the system that wrote it (AOL): its own
    /// stands in its address. Who forwards the text is no such system, and those whom Google writes about are its customers'.
    pub(super) fn at_home(&self, address: Address) -> Address {
        if self.basis != Basis::Text || address.as_str().contains('@') {
            return address;
        }
        let told = self.notice.as_ref().and_then(|it| it.home.as_ref()).map(Host::as_str);
        let is_of_google = self.notice.as_ref().and_then(|it| it.software) == Some(Software::Gmail);
        let writer = self.message.as_ref().filter(|it| !is_of_google && it.is_from_a_mail_system());
        let from = writer.and_then(|it| it.from.as_ref()).and_then(|it| it.value.address.domain());
        let home = told.map(str::to_owned).or(from);
        home.and_then(|domain| Address::parse(&format!("{address}@{domain}"))).unwrap_or(address)
    }

    /// What its text says in this place.
    pub(super) fn said_at(&self, span: Span) -> Option<&Spanned<Said>> {
        self.said.at(span)
    }

    /// What its text says about the targets of an alias that its fields name in their place, in order (Exim).
    pub fn said_behind<'a>(&'a self, alias: &'a Address) -> impl Iterator<Item = &'a Spanned<Said>> {
        self.said.behind(alias)
    }

    /// Where it stands in time and, for reports of one moment, in some fixed order.
    pub(super) fn order(&self) -> (Option<Timestamp>, Bytes) {
        (self.written_at(), self.content.clone())
    }
}
