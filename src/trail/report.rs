//! One report of a mail system about a message.

use super::{Addressed, Basis, MessageFacts, subject};
use crate::evidence::{Bytes, MessageReport, Notice, RecipientReport, Said, Spanned};
use crate::mail::{Action, Address, Class, EnhancedStatus, Reply, Timestamp};

/// A bounce, a warning or a receipt, with everything that came in it.
#[derive(Clone, Debug)]
pub struct Report {
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
    /// What its text says of each address.
    pub said: Vec<Spanned<Said>>,
    /// Its bytes, which set reports of one moment in a fixed order.
    pub content: Bytes,
    /// The returned original, whole or its headers.
    pub original: Option<MessageFacts>,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            message: None,
            fields: MessageReport::default(),
            notice: None,
            basis: Basis::Fields,
            recipients: Vec::new(),
            said: Vec::new(),
            content: Bytes::default(),
            original: None,
        }
    }
}

impl Report {
    /// Takes the text's word on everybody whom it says something was done to, where no field names anybody. The one who
    /// got the report is its sender, and a recipient only where a server's answer about them is all that is told.
    pub(super) fn take_text(&mut self, received_by: &[Addressed]) {
        let names_somebody = self.recipients.iter().any(|it| it.value.address().is_some());
        if names_somebody {
            return;
        }
        let is_the_sender = |said: &Said| received_by.iter().any(|it| it.mailbox.address == said.address);
        let (own, others): (Vec<_>, Vec<_>) =
            self.said.iter().filter(|it| it.value.done().is_some()).partition(|it| is_the_sender(&it.value));
        let is_answered = |said: &Said| said.begins_a_line && Reply::find(&said.text).is_some();
        let told = match others.is_empty() && self.notice.is_some() {
            // Who writes to himself is named as a recipient with a server's answer, and nobody else is.
            true => own.into_iter().filter(|it| is_answered(&it.value)).collect(),
            false => others,
        };
        let recipients: Vec<Spanned<RecipientReport>> =
            told.into_iter().map(|it| Spanned::new(it.value.as_fields(), it.span)).collect();
        if !recipients.is_empty() {
            self.basis = Basis::Text;
            self.recipients = recipients;
        }
    }

    /// Takes the address in the subject of a report that names nobody elsewhere: `Undeliverable: user@domain.example`.
    pub(super) fn take_subject(&mut self, message: &MessageFacts) {
        let unnamed = self.recipients.is_empty() && self.said.is_empty() && message.failed.is_empty();
        let Some(subject) = message.subject.as_ref().filter(|it| unnamed && subject::is_of_a_report(&it.value)) else {
            return;
        };
        let is_the_sender = |address: &Address| message.addressed.iter().any(|it| it.mailbox.address == *address);
        let named = message.named_in_subject.as_ref().filter(|it| !is_the_sender(&it.value));
        let Some(address) = named.map(|it| it.value.clone()) else { return };
        let waits = subject::is_of_a_delay(&subject.value);
        let worded = self.notice.as_ref().and_then(|it| it.action);
        let action = worded.or(Some(if waits { Action::Delayed } else { Action::Failed }));
        let said = Said {
            address,
            expanded_from: None,
            text: subject.value.clone(),
            action,
            stage: None,
            host: None,
            address_span: subject.span,
            begins_a_line: false,
        };
        self.basis = Basis::Text;
        self.recipients = vec![Spanned::new(said.as_fields(), subject.span)];
        self.said = vec![Spanned::new(said, subject.span)];
    }

    /// When it was written.
    #[must_use]
    pub fn written_at(&self) -> Option<Timestamp> {
        self.message.as_ref().and_then(MessageFacts::written_at)
    }

    /// The identifier of the message that it is about.
    #[must_use]
    pub fn about(&self) -> Option<&str> {
        let returned = self.original.as_ref().and_then(|it| it.message_id.as_ref()).map(|it| it.value.as_str());
        returned.or_else(|| self.message.as_ref()?.refers_to.first().map(String::as_str))
    }

    /// Whether it says for whom it is, in each of its groups: one that could not be read may be about anybody, and lets
    /// nothing be concluded from silence.
    #[must_use]
    pub fn names_everybody(&self) -> bool {
        let in_header = self.message.as_ref().is_some_and(|it| !it.failed.is_empty());
        let groups = !self.recipients.is_empty() && self.recipients.iter().all(|it| it.value.address().is_some());
        groups || (in_header && self.recipients.is_empty())
    }

    /// A name without a domain is one of the system that wrote the text (AOL): its own domain stands in its address.
    pub(super) fn at_home(&self, address: Address) -> Address {
        let from = self.message.as_ref().and_then(|it| it.from.as_ref()).and_then(|it| it.value.address.domain());
        let home = from.filter(|_| self.basis == Basis::Text && !address.as_str().contains('@'));
        home.and_then(|domain| Address::parse(&format!("{address}@{domain}"))).unwrap_or(address)
    }

    /// What its text for people says about an address, which some texts name without the domain.
    #[must_use]
    pub fn said_about(&self, address: &Address) -> Option<&Spanned<Said>> {
        let alone = |said: &Said| !said.address.as_str().contains('@');
        let found = self.said.iter().find(|it| it.value.address == *address);
        found.or_else(|| {
            let mut alike = self.said.iter().filter(|it| alone(&it.value));
            alike.find(|it| it.value.address.as_str().eq_ignore_ascii_case(address.local_part()))
        })
    }

    /// What its text says about the targets of an alias that its fields name in their place, in order (Exim).
    pub fn said_behind<'a>(&'a self, alias: &'a Address) -> impl Iterator<Item = &'a Spanned<Said>> {
        self.said.iter().filter(move |it| it.value.expanded_from.as_ref() == Some(alias) && it.value.address != *alias)
    }

    /// Where it stands in time and, for reports of one moment, in some fixed order.
    pub(super) fn order(&self) -> (Option<Timestamp>, Vec<u8>) {
        (self.written_at(), self.content.to_vec())
    }
}

impl Said {
    /// What was done, by the wording; where it does not say, by the code that is quoted.
    #[must_use]
    pub fn done(&self) -> Option<Action> {
        let by_reply = || match Reply::find(&self.text)?.code() / 100 {
            5 => Some(Action::Failed),
            4 => Some(Action::Delayed),
            _ => None,
        };
        self.action.or_else(by_reply)
    }

    /// As much of a report's group as a text states.
    fn as_fields(&self) -> RecipientReport {
        let final_recipient = Some(Spanned::new(self.address.clone(), self.address_span));
        RecipientReport { final_recipient, ..RecipientReport::default() }
    }
}

impl RecipientReport {
    /// What was done; where the field is missing, the class of the status says it.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        let by_status = || match self.status.as_ref()?.value.class {
            Class::Success => Some(Action::Delivered),
            Class::PersistentTransient => Some(Action::Delayed),
            Class::Permanent => Some(Action::Failed),
        };
        self.action.as_ref().map(|it| it.value).or_else(by_status)
    }

    /// What a group states of whom, to tell a repetition by.
    pub(super) fn statement(&self) -> (Option<String>, Option<Action>, Option<EnhancedStatus>, Option<String>) {
        let status = self.status.as_ref().map(|it| it.value);
        (self.address().map(Address::key), self.action(), status, self.diagnostic.as_ref().map(|it| it.value.clone()))
    }

    /// The address that the reporting server used, else the one that it was given.
    #[must_use]
    pub fn address(&self) -> Option<&Address> {
        self.final_recipient.as_ref().or(self.original_recipient.as_ref()).map(|it| &it.value)
    }
}
