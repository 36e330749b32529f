//! The fields of a delivery status notification (RFC 3464), each with its place.

#![expect(missing_docs, reason = "the fields are named after those of RFC 3464")]

use super::{Span, Spanned};
use crate::mail::{Action, Address, DateTime, Disposition, EnhancedStatus, Host, Reply, Software, Stage};

/// The fields about the message as a whole (RFC 3464 section 2.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageReport {
    pub original_envelope_id: Option<Spanned<String>>,
    pub reporting_mta: Option<Spanned<Host>>,
    pub received_from_mta: Option<Spanned<Host>>,
    pub arrival_date: Option<Spanned<DateTime>>,
    /// Fields that no standard names, such as `X-Postfix-Queue-ID`, in their order: name, value.
    pub extensions: Vec<Spanned<(String, String)>>,
}

/// One recipient's fields (RFC 3464 section 2.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecipientReport {
    pub final_recipient: Option<Spanned<Address>>,
    pub original_recipient: Option<Spanned<Address>>,
    /// `X-Actual-Recipient`: the address behind the final one, where the server says so.
    pub actual_recipient: Option<Spanned<Address>>,
    pub action: Option<Spanned<Action>>,
    pub status: Option<Spanned<EnhancedStatus>>,
    pub remote_mta: Option<Spanned<Host>>,
    /// The text without its type word, unfolded.
    pub diagnostic: Option<Spanned<String>>,
    pub last_attempt: Option<Spanned<DateTime>>,
    pub will_retry_until: Option<Spanned<DateTime>>,
    pub extensions: Vec<Spanned<(String, String)>>,
}

/// What a recipient's mail program says became of the message (RFC 8098 section 3.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DispositionReport {
    pub final_recipient: Option<Spanned<Address>>,
    pub original_recipient: Option<Spanned<Address>>,
    /// The name of the one to whom the message went, where a text has a name alone.
    pub name: Option<Spanned<String>>,
    pub original_message_id: Option<Spanned<String>>,
    pub disposition: Option<Spanned<Disposition>>,
    /// Whether the modifier `error` stands behind it, or an `Error` field does.
    pub is_error: bool,
    /// Whether a program sent it without anybody doing anything.
    pub is_automatic: bool,
    /// When it was shown or done away with, where the report says so.
    pub at: Option<Spanned<DateTime>>,
    /// Whether it was read in the text for people.
    pub in_text: bool,
}

/// What a text for people says of the message as a whole, where its wording is known as a mail system's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// The program that writes so.
    pub software: Option<Software>,
    /// What was done, for all whom it names.
    pub action: Option<Action>,
    /// The server that wrote it, where the text names it.
    pub reporting_mta: Option<Spanned<Host>>,
    /// The domain of those whom it names without one, where the text tells it.
    pub home: Option<Host>,
    /// The other server's answer, where the text gives one without saying for whom.
    pub answer: Option<String>,
    /// How long delivery will be tried, where the text says it.
    pub trying: Option<Trying>,
    /// Whether the text begins so, and neither quotes it nor has somebody's words before it.
    pub begins_the_text: bool,
    /// Whether it stands neither in a quotation nor below the heading of an answer.
    pub is_unquoted: bool,
}

/// How long a system tries, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trying {
    /// From the moment that it took the message.
    InAll(i64),
    /// From the moment of the report.
    FromNow(i64),
}

/// What the part for people says about one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// [`Address::UNSTATED`] where the text has a name alone.
    pub address: Address,
    /// The name that the text has for them.
    pub name: Option<String>,
    /// For `<target> (expanded from <alias>)`: the alias.
    pub expanded_from: Option<Address>,
    /// The explanation in one line.
    pub text: String,
    /// What was done, by the wording; `None` where it does not say.
    pub action: Option<Action>,
    /// The SMTP command that was answered, where the text names it.
    pub stage: Option<Stage>,
    /// The server that the text names as the one that answered.
    pub host: Option<Host>,
    /// The address alone, else the name.
    pub address_span: Span,
}

impl Said {
    /// What is said of an address, and nothing beside.
    #[must_use]
    pub fn of(address: Address, address_span: Span, text: String) -> Self {
        Self { address, name: None, expanded_from: None, text, action: None, stage: None, host: None, address_span }
    }

    /// What was done, by the wording; where it does not say, by the code that is quoted.
    #[must_use]
    pub fn done(&self) -> Option<Action> {
        self.action.or_else(|| Action::of_reply(Reply::find(&self.text)?))
    }

    /// As much of a report's group as a text states.
    #[must_use]
    pub fn as_fields(&self) -> RecipientReport {
        let stated = (self.address != Address::UNSTATED).then(|| self.address.clone());
        RecipientReport {
            final_recipient: stated.map(|it| Spanned::new(it, self.address_span)),
            action: self.done().map(|it| Spanned::new(it, self.address_span)),
            ..RecipientReport::default()
        }
    }

    /// Whether it quotes a server's answer about the address, as what is told of an entry of a list does.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        let told_of_it = self.stage.is_some() || !self.text.contains(self.address.as_str());
        told_of_it && Reply::find(&self.text).is_some()
    }

    /// Whether the address is none that people write to.
    #[must_use]
    pub fn needs_a_name(&self) -> bool {
        self.address == Address::UNSTATED || self.address.is_internal()
    }
}

impl MessageReport {
    pub(super) fn move_spans(&mut self, moved: &impl Fn(Span) -> Span) {
        move_span(&mut self.original_envelope_id, moved);
        move_span(&mut self.reporting_mta, moved);
        move_span(&mut self.received_from_mta, moved);
        move_span(&mut self.arrival_date, moved);
        for extension in &mut self.extensions {
            extension.span = moved(extension.span);
        }
    }
}

impl RecipientReport {
    /// What was done; where the field is missing, the class of the status says it.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        let by_status = || Some(Action::of_class(self.status.as_ref()?.value.class));
        self.action.as_ref().map(|it| it.value).or_else(by_status)
    }

    /// The name that Exchange writes beside the address.
    #[must_use]
    pub fn display_name(&self) -> Option<&str> {
        let named = self.extensions.iter().find(|it| it.value.0.eq_ignore_ascii_case("x-display-name"));
        named.map(|it| it.value.1.as_str())
    }

    /// Whether its address means something inside one organization alone.
    #[must_use]
    pub fn names_nobody_outside(&self) -> bool {
        self.address().is_none_or(Address::is_internal)
    }

    /// What a group states of whom, to tell a repetition by.
    #[must_use]
    pub fn statement(&self) -> (Option<String>, Option<Action>, Option<EnhancedStatus>, Option<String>) {
        let status = self.status.as_ref().map(|it| it.value);
        (self.address().map(Address::key), self.action(), status, self.diagnostic.as_ref().map(|it| it.value.clone()))
    }

    /// The address that the reporting server used, else the one that it was given.
    #[must_use]
    pub fn address(&self) -> Option<&Address> {
        self.final_recipient.as_ref().or(self.original_recipient.as_ref()).map(|it| &it.value)
    }

    /// Whether no address could be read in it.
    #[must_use]
    pub fn names_nobody(&self) -> bool {
        self.final_recipient.is_none() && self.original_recipient.is_none()
    }

    pub(super) fn move_spans(&mut self, moved: &impl Fn(Span) -> Span) {
        for address in [&mut self.final_recipient, &mut self.original_recipient, &mut self.actual_recipient] {
            move_span(address, moved);
        }
        move_span(&mut self.action, moved);
        move_span(&mut self.status, moved);
        move_span(&mut self.remote_mta, moved);
        move_span(&mut self.diagnostic, moved);
        move_span(&mut self.last_attempt, moved);
        move_span(&mut self.will_retry_until, moved);
        for extension in &mut self.extensions {
            extension.span = moved(extension.span);
        }
    }
}

impl Notice {
    pub(super) fn move_spans(&mut self, moved: &impl Fn(Span) -> Span) {
        move_span(&mut self.reporting_mta, moved);
    }
}

impl DispositionReport {
    pub(super) fn move_spans(&mut self, moved: &impl Fn(Span) -> Span) {
        move_span(&mut self.final_recipient, moved);
        move_span(&mut self.original_recipient, moved);
        move_span(&mut self.name, moved);
        move_span(&mut self.original_message_id, moved);
        move_span(&mut self.disposition, moved);
        move_span(&mut self.at, moved);
    }
}

fn move_span<T>(field: &mut Option<Spanned<T>>, moved: impl Fn(Span) -> Span) {
    if let Some(spanned) = field {
        spanned.span = moved(spanned.span);
    }
}
