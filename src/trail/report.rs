//! One report of a mail system about a message.

use super::{Basis, MessageFacts};
use crate::evidence::{Bytes, MessageReport, Notice, RecipientReport, Said, Span, Spanned};
use crate::mail::{Action, Address, Class, EnhancedStatus, Reply, Software, Timestamp};
use std::collections::BTreeSet;

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
    /// got the report is its sender, and no recipient unless the message was to them too.
    pub(super) fn take_text(&mut self, senders: &BTreeSet<String>) {
        let names_somebody = self.recipients.iter().any(|it| it.value.address().is_some());
        if names_somebody {
            return;
        }
        let is_the_sender = |address: &Address| senders.contains(&address.key());
        let told = self.said.iter().filter(|it| it.value.done().is_some() && !is_the_sender(&it.value.address));
        let told: Vec<(RecipientReport, Span)> = told.map(|it| (it.value.as_fields(), it.span)).collect();
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

    /// What its text for people says about an address.
    #[must_use]
    pub fn said_about(&self, address: &Address) -> Option<&Spanned<Said>> {
        self.said.iter().find(|it| it.value.address == *address)
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
        RecipientReport {
            final_recipient: Some(Spanned::new(self.address.clone(), self.address_span)),
            action: self.done().map(|it| Spanned::new(it, self.address_span)),
            ..RecipientReport::default()
        }
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
