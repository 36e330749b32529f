//! The header section of an Outlook message: the fields that servers wrote, as Outlook kept them, and before them those
//! that stand in its properties alone.
//!
//! `Bcc: "Lena Vogt" <lena.vogt@domain.example>`
//!
//! Whoever is known by name alone stands in a field of its own, `X-Outlook-Cc`, since no address can be made up for them.
//! A message that was sent from here has no fields of servers, and its properties are all there is. One that was received
//! has both, and nobody is written down twice: the servers' fields count.

use super::class::{Class, read_class};
use super::item::Item;
use super::people::{People, Person, read_people};
use super::tag;
use crate::mail::{Address, Mailbox, Role, Timestamp, Zone};
use crate::syntax::address_list::read_mailboxes;
use crate::syntax::header_block::{Field, HeaderBlock, read_header_block};
use std::collections::BTreeSet;

/// The flag of a message that was never sent.
const UNSENT: u32 = 0x08;

/// Fields, each with its line end.
#[derive(Debug, Default)]
struct Header {
    text: String,
}

/// Writes the header section.
pub fn write_header(item: &Item) -> String {
    let transport = Transport::of(item);
    let people = read_people(item);
    let class = read_class(&item.properties.line(tag::MESSAGE_CLASS).unwrap_or_default());
    let mut header = Header::default();
    header.write_sender(&people, &transport);
    // The table of a report holds whom it was for or whom it is about, and nothing tells which.
    if matches!(class, Class::Message | Class::OutOfOffice) {
        header.write_recipients(&people, &transport);
        header.write_requests(item, &people, &transport);
    }
    header.write_properties(item, &transport);
    header.write_state(item, class, &people, &transport);
    header.text.push_str(&transport.fields());
    header.text
}

/// The fields that servers wrote.
struct Transport {
    text: String,
    block: HeaderBlock,
}

impl Transport {
    fn of(item: &Item) -> Self {
        let text = item.properties.text(tag::TRANSPORT_MESSAGE_HEADERS).unwrap_or_default();
        let text = text.trim_start().to_owned();
        let block = read_header_block(text.as_bytes(), 0);
        Self { text, block }
    }

    fn has(&self, name: &str) -> bool {
        self.block.first(self.text.as_bytes(), name).is_some()
    }

    fn named(&self, name: &str) -> impl Iterator<Item = &Field> {
        self.block.fields.iter().filter(move |it| it.name(self.text.as_bytes()).eq_ignore_ascii_case(name))
    }

    fn mailboxes(&self, name: &str) -> Vec<Mailbox> {
        let value = |it: &Field| self.text.as_bytes().get(it.value.clone()).map(read_mailboxes);
        self.named(name).filter_map(value).flatten().collect()
    }

    /// All of them as they stand there, but those about the form of the body, which Outlook took apart.
    fn fields(&self) -> String {
        let mut fields = String::with_capacity(self.text.len());
        for field in &self.block.fields {
            let name = field.name(self.text.as_bytes()).to_ascii_lowercase();
            let is_ours = name.starts_with("x-outlook-");
            if !is_ours && !name.starts_with("content-") && name != "mime-version" {
                fields.push_str(self.text.get(field.name.start..field.value.end).unwrap_or_default());
                fields.push_str("\r\n");
            }
        }
        fields
    }
}

impl Header {
    fn add(&mut self, name: &str, value: &str) {
        self.text.push_str(name);
        self.text.push_str(": ");
        self.text.push_str(value);
        self.text.push_str("\r\n");
    }

    fn write_sender(&mut self, people: &People, transport: &Transport) {
        for (name, person) in [("From", &people.from), ("Sender", &people.sender)] {
            if let Some(person) = person.as_ref().filter(|_| !transport.has(name)) {
                self.add(name, &written(person));
            }
        }
    }

    fn write_recipients(&mut self, people: &People, transport: &Transport) {
        let mut known = BTreeSet::new();
        let mut names = BTreeSet::new();
        for name in ["To", "Cc", "Bcc"] {
            for mailbox in transport.mailboxes(name) {
                known.insert(mailbox.address.key());
                names.extend(mailbox.name.map(|it| it.to_lowercase()));
            }
        }
        for (name, role) in [("To", Role::To), ("Cc", Role::Cc), ("Bcc", Role::Bcc)] {
            let of_role = || people.recipients.iter().filter(|it| it.0 == Some(role)).map(|it| &it.1);
            let lacking = of_role().filter(|it| it.address.as_ref().is_some_and(|it| !known.contains(&it.key())));
            let lacking: Vec<String> = lacking.map(written).collect();
            if !lacking.is_empty() {
                self.add(name, &lacking.join(",\r\n "));
            }
            for person in of_role().filter(|it| it.address.is_none()) {
                let person = person.name.as_deref().filter(|it| !names.contains(&it.to_lowercase()));
                if let Some(person) = person {
                    self.add(&format!("X-Outlook-{name}"), person);
                }
            }
        }
    }

    /// Whether the sender asked for a receipt ([MS-OXCMAIL]).
    fn write_requests(&mut self, item: &Item, people: &People, transport: &Transport) {
        for (id, name) in [
            (tag::READ_RECEIPT_REQUESTED, "Disposition-Notification-To"),
            (tag::ORIGINATOR_DELIVERY_REPORT_REQUESTED, "Return-Receipt-To"),
        ] {
            let is_asked = item.properties.number(id).is_some_and(|it| it != 0);
            if let Some(person) = people.from.as_ref().filter(|_| is_asked && !transport.has(name)) {
                self.add(name, &written(person));
            }
        }
    }

    fn write_properties(&mut self, item: &Item, transport: &Transport) {
        let line = |id| item.properties.line(id);
        // Some programs keep an address where the identifier belongs.
        let refers_to = |id| line(id).filter(|it| it.contains('<'));
        let subject = item.properties.text(tag::SUBJECT).map(|it| without_mark(&it));
        let submitted = item.properties.time(tag::CLIENT_SUBMIT_TIME);
        let time = submitted.or_else(|| item.properties.time(tag::MESSAGE_DELIVERY_TIME));
        for (name, value) in [
            ("Subject", subject),
            ("Date", time.map(written_date)),
            ("Message-ID", line(tag::INTERNET_MESSAGE_ID)),
            ("In-Reply-To", refers_to(tag::IN_REPLY_TO_ID).or_else(|| refers_to(tag::ORIGINAL_MESSAGE_ID))),
        ] {
            if let Some(value) = value.filter(|it| !it.is_empty() && !transport.has(name)) {
                self.add(name, &value);
            }
        }
    }

    /// Whether it was sent, received or written by a program, which Outlook keeps apart from the fields.
    fn write_state(&mut self, item: &Item, class: Class, people: &People, transport: &Transport) {
        let travelled = transport.has("Received");
        let is_draft = item.properties.number(tag::MESSAGE_FLAGS).is_some_and(|it| it & UNSENT != 0);
        if is_draft && !travelled {
            self.add("X-Unsent", "1");
        }
        let delivered =
            transport.named("Delivered-To").any(|it| Address::parse(&it.text(transport.text.as_bytes())).is_some());
        match (&people.received_by, delivered) {
            (Some(Person { address: Some(address), .. }), false) => self.add("Delivered-To", address.as_str()),
            (Some(Person { name: Some(name), .. }), false) if !travelled => self.add("X-Outlook-Received-By", name),
            (None, false) if item.travelled => self.add("X-Outlook-Received-By", "somebody"),
            _ => {}
        }
        match class {
            Class::Report(_) if !transport.has("Return-Path") => self.add("Return-Path", "<>"),
            Class::OutOfOffice if !transport.has("Auto-Submitted") => self.add("Auto-Submitted", "auto-replied"),
            _ => {}
        }
    }
}

/// A person as RFC 5322 writes one. A sender without an address stands there as a group of nobody.
fn written(person: &Person) -> String {
    let name = person.name.as_deref().map(|it| it.replace(['\\', '"'], "'"));
    match (name, person.address.as_ref().map(Address::as_str)) {
        (Some(name), Some(address)) => format!("\"{name}\" <{address}>"),
        (Some(name), None) => format!("\"{name}\":;"),
        (None, Some(address)) => address.to_owned(),
        (None, None) => String::new(),
    }
}

/// Some files mark where the subject proper begins: a byte 1, and how long the prefix (`Re: `) is.
fn without_mark(subject: &str) -> String {
    let subject = match subject.strip_prefix('\u{1}') {
        Some(rest) => rest.chars().skip(1).collect(),
        None => subject.to_owned(),
    };
    subject.split(char::is_control).map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A moment as RFC 5322 writes it.
pub fn written_date(at: Timestamp) -> String {
    const DAYS: [&str; 8] = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 13] = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let clock = at.in_zone(&Zone::UTC);
    let name = |names: &[&'static str], at: i8| usize::try_from(at).ok().and_then(|it| names.get(it).copied());
    let (day, month) = (name(&DAYS, clock.weekday).unwrap_or_default(), name(&MONTHS, clock.month).unwrap_or_default());
    format!(
        "{day}, {} {month} {:04} {:02}:{:02}:{:02} +0000",
        clock.day, clock.year, clock.hour, clock.minute, clock.second
    )
}
