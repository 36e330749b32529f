//! The header fields of a message, one fact each.

use super::MessageReader;
use super::check_fields::read_check_field;
use super::handling_fields::read_handling_field;
use super::list_fields::read_list_field;
use super::receipt_fields::read_receipt_field;
use crate::evidence::{Fact, NoteKind, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Address, HopFlag, Mailbox, Role};
use crate::syntax::address_list::{read_mailboxes, read_people};
use crate::syntax::date::read_date;
use crate::syntax::exchange_fields::read_exchange_field;
use crate::syntax::header_block::Field;
use crate::syntax::heading::Label;
use crate::syntax::mime::read_unstructured;
use crate::syntax::prose::find_addresses;
use crate::syntax::received::read_received;
use std::ops::Range;
use std::sync::Arc;

/// Names and comments between two addresses of a list are shorter than this.
const BYTES_TO_NEXT_ADDRESS: usize = 4 << 10;

impl MessageReader<'_> {
    /// The sender and the subject that were read.
    pub(super) fn sender(&self) -> Option<&Mailbox> {
        self.reading.evidence.iter().find_map(|it| if let Fact::From(from) = &it.fact { Some(from) } else { None })
    }

    pub(super) fn subject(&self) -> Option<&str> {
        self.reading.evidence.iter().find_map(|it| if let Fact::Subject(it) = &it.fact { Some(&**it) } else { None })
    }

    /// Reads a field, whose name is handed in in lower case.
    pub(super) fn read_field(&mut self, field: &Field, own_name: &str) {
        let bytes = &*self.source.bytes;
        let raw = || bytes.get(field.trimmed(bytes)).unwrap_or_default();
        let text = || field.text(bytes);
        let label = if self.is_heading { Label::of(own_name) } else { None };
        let name = label.map_or(own_name, |it| it.field());
        let fact = match name {
            "received" | "x-received" => Some(read_hop(&text(), name == "x-received")),
            "to" | "apparently-to" => return self.read_addressed(field, Role::To),
            "cc" => return self.read_addressed(field, Role::Cc),
            "bcc" => return self.read_addressed(field, Role::Bcc),
            "resent-to" | "resent-cc" | "resent-bcc" => return self.read_addressed(field, Role::Resent),
            "from" if raw().ends_with(b"<>") => Some(Fact::FromNobody),
            "from" if self.is_heading => read_people(raw()).into_iter().next().map(Fact::From),
            "from" => read_mailboxes(raw()).into_iter().next().map(Fact::From),
            "sender" => read_mailboxes(raw()).into_iter().next().map(Fact::Sender),
            "reply-to" => read_mailboxes(raw()).into_iter().next().map(Fact::ReplyTo),
            "subject" => {
                let subject = read_unstructured(raw());
                if let Some(address) = only_address(&subject) {
                    self.add(field, Fact::NamedInSubject(address));
                }
                Some(Fact::Subject(subject))
            }
            "date" => read_date(&text()).map(Fact::Date),
            "message-id" => message_id(&text()).map(Fact::MessageId),
            "in-reply-to" | "x-original-message-id" | "x-riferimento-message-id" => {
                message_id(&text()).map(Fact::RefersTo)
            }
            "x-ms-exchange-parent-message-id" => {
                if let Some(id) = message_id(&text()) {
                    self.add(field, Fact::MadeFrom(id));
                }
                message_id(&text()).map(Fact::RefersTo)
            }
            "return-path" => Some(Fact::ReturnPath(Address::parse(&text()))),
            "delivered-to" => Address::parse(&text()).map(Fact::DeliveredTo),
            "x-original-to" | "envelope-to" | "x-envelope-to" => Address::parse(&text()).map(Fact::OriginalTo),
            "x-failed-recipients" => return self.read_failed(field),
            "x-outlook-to" => return self.read_name(field, Role::To),
            "x-outlook-cc" => return self.read_name(field, Role::Cc),
            "x-outlook-bcc" => return self.read_name(field, Role::Bcc),
            "x-outlook-received-by" => Some(Fact::Received),
            "x-unsent" => (text().trim() == "1").then_some(Fact::Unsent),
            "auto-submitted" => (!text().trim().eq_ignore_ascii_case("no")).then_some(Fact::AutoSubmitted),
            "resent-from" => read_mailboxes(raw()).into_iter().next().map(Fact::ResentFrom),
            "x-mailer" | "user-agent" => Some(text().trim().to_owned()).filter(|it| !it.is_empty()).map(Fact::Mailer),
            "resent-date" => read_date(&text()).map(Fact::ResentDate),
            name => read_receipt_field(name, text)
                .or_else(|| read_list_field(name, text))
                .or_else(|| read_check_field(name, raw()))
                .or_else(|| read_handling_field(name, text))
                .or_else(|| read_exchange_field(name, text).map(Fact::Exchange)),
        };
        if let Some(fact) = fact {
            self.add(field, fact);
        }
    }

    fn read_addressed(&mut self, field: &Field, role: Role) {
        for (mailbox, span) in self.mailboxes(field) {
            self.add_at(span, Fact::AddressedTo { role, mailbox });
        }
    }

    /// Somebody whom an Outlook file knows by name alone.
    fn read_name(&mut self, field: &Field, role: Role) {
        let name = Some(field.text(&self.source.bytes).into_owned()).filter(|it| !it.is_empty());
        self.note_if(self.addressed >= MAX_RECIPIENTS, NoteKind::TooManyRecipients);
        if self.addressed < MAX_RECIPIENTS && name.is_some() {
            self.addressed += 1;
            self.add(field, Fact::AddressedTo { role, mailbox: Mailbox { name, address: Address::UNSTATED } });
        }
    }

    fn read_failed(&mut self, field: &Field) {
        for (mailbox, span) in self.mailboxes(field) {
            // A quoted local part with blanks in it is read as a name by the library.
            if mailbox.address.is_complete() {
                self.add_at(span, Fact::FailedRecipient(mailbox.address));
            }
        }
    }

    /// The mailboxes of a field, each with the place of its address.
    fn mailboxes(&mut self, field: &Field) -> Vec<(Mailbox, Span)> {
        let value = field.trimmed(&self.source.bytes);
        let list = self.source.bytes.get(value.clone()).unwrap_or_default();
        // Outlook's headings have names alone.
        let mut mailboxes = if self.is_heading { read_people(list) } else { read_mailboxes(list) };
        let room = MAX_RECIPIENTS.saturating_sub(self.addressed);
        self.note_if(mailboxes.len() > room, NoteKind::TooManyRecipients);
        mailboxes.truncate(room);
        self.addressed += mailboxes.len();
        let mut from = value.start;
        let placed = mailboxes.into_iter().map(|mailbox| {
            let wanted = if mailbox.address == Address::UNSTATED { mailbox.name.as_deref() } else { None };
            let found = self.find_next(from..value.end, wanted.unwrap_or(mailbox.address.as_str()));
            from = found.as_ref().map_or(from, |range| range.end);
            let range = found.unwrap_or(field.name.start..value.end);
            (mailbox, Span::new(self.source.id, range))
        });
        placed.collect()
    }

    /// The next place of an address, or of a name; `None` where it is written otherwise there, and the whole field has to do.
    fn find_next(&self, range: Range<usize>, wanted: &str) -> Option<Range<usize>> {
        let wanted = wanted.as_bytes();
        let end = range.end.min(range.start + BYTES_TO_NEXT_ADDRESS + wanted.len());
        let raw = self.source.bytes.get(range.start..end)?;
        let found = raw.windows(wanted.len().max(1)).position(|window| window.eq_ignore_ascii_case(wanted));
        found.map(|at| range.start + at..range.start + at + wanted.len())
    }
}

/// The address in a text; `None` where there is none, or several are.
fn only_address(text: &str) -> Option<Address> {
    match find_addresses(text).as_slice() {
        [only] => Address::parse(text.get(only.clone())?),
        _ => None,
    }
}

fn read_hop(value: &str, is_x_received: bool) -> Fact {
    let mut hop = read_received(value);
    if is_x_received {
        hop.flags.push(HopFlag::XReceived);
    }
    Fact::Hop(Arc::new(hop))
}

/// The identifier with its angle brackets, as RFC 5322 writes it.
fn message_id(text: &str) -> Option<String> {
    let start = text.find('<').map_or(text, |at| text.get(at..).unwrap_or(text));
    let end = start.find('>').map_or(start, |at| start.get(..=at).unwrap_or(start));
    Some(end.trim().to_owned()).filter(|id| !id.is_empty())
}
