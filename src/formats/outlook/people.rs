//! Who sent a message, who got it, and in whose mailbox it lies, as far as Outlook knows their addresses.
//!
//! Inside one organization Exchange names people by an address of its own, `/O=…/CN=…`, that nobody outside can write
//! to. Where the same file says beside it which SMTP address that is, it is known; else the name is all there is.

use super::item::Item;
use super::properties::Properties;
use super::tag;
use crate::mail::{Address, Role};
use std::collections::BTreeMap;

/// A name and, where it is known, an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Without the quotation marks that Outlook puts around it.
    pub name: Option<String>,
    /// The SMTP address.
    pub address: Option<Address>,
}

/// Everybody whom a message names.
#[derive(Debug)]
pub struct People {
    /// On whose behalf it was written.
    pub from: Option<Person>,
    /// Who wrote it, where that is somebody else.
    pub sender: Option<Person>,
    /// Every row of the table of recipients, with its role: To, Cc or Bcc.
    pub recipients: Vec<(Option<Role>, Person)>,
    /// Whose mailbox a server put it into.
    pub received_by: Option<Person>,
}

/// Reads everybody.
pub fn read_people(item: &Item) -> People {
    let known = Known::of(item);
    let own = |name, address, smtp| known.person(&item.properties, name, address, smtp);
    let sender = own(tag::SENDER_NAME, tag::SENDER_EMAIL_ADDRESS, tag::SENDER_SMTP_ADDRESS);
    let from =
        own(tag::SENT_REPRESENTING_NAME, tag::SENT_REPRESENTING_EMAIL_ADDRESS, tag::SENT_REPRESENTING_SMTP_ADDRESS);
    let from = from.filter(|it| it.address.is_some() || sender.as_ref().is_none_or(|it| it.address.is_none()));
    let received_by = own(tag::RECEIVED_BY_NAME, tag::RECEIVED_BY_EMAIL_ADDRESS, tag::RECEIVED_BY_SMTP_ADDRESS);
    let recipients = item.recipients.iter().map(|row| (role(row), known.recipient(row))).collect();
    let other = sender.clone().filter(|it| from.as_ref().is_some_and(|from| from.address != it.address));
    People { from: from.or(sender), sender: other, recipients, received_by }
}

/// To, Cc or Bcc; the flags beside the number say that a message was sent a second time to some.
fn role(row: &Properties) -> Option<Role> {
    match row.number(tag::RECIPIENT_TYPE)? & 0x0f {
        1 => Some(Role::To),
        2 => Some(Role::Cc),
        3 => Some(Role::Bcc),
        _ => None,
    }
}

/// Exchange's own addresses, in upper case, of which the file says what SMTP address they are.
struct Known(BTreeMap<String, Address>);

impl Known {
    fn of(item: &Item) -> Self {
        let pairs = [
            (tag::SENDER_EMAIL_ADDRESS, tag::SENDER_SMTP_ADDRESS),
            (tag::SENT_REPRESENTING_EMAIL_ADDRESS, tag::SENT_REPRESENTING_SMTP_ADDRESS),
            (tag::RECEIVED_BY_EMAIL_ADDRESS, tag::RECEIVED_BY_SMTP_ADDRESS),
            (tag::CREATOR_EMAIL_ADDRESS, tag::CREATOR_SMTP_ADDRESS),
        ];
        let own = pairs.iter().map(|(from, to)| (&item.properties, *from, *to));
        let rows = item.recipients.iter().map(|row| (row, tag::EMAIL_ADDRESS, tag::SMTP_ADDRESS));
        let known = own.chain(rows).filter_map(|(properties, from, to)| {
            Some((properties.line(from)?.to_uppercase(), smtp(&properties.line(to)?)?))
        });
        Self(known.collect())
    }

    fn recipient(&self, row: &Properties) -> Person {
        let person = self.person(row, tag::DISPLAY_NAME, tag::EMAIL_ADDRESS, tag::SMTP_ADDRESS);
        person.unwrap_or_default()
    }

    fn person(&self, properties: &Properties, name: u16, address: u16, smtp_address: u16) -> Option<Person> {
        let name = properties.line(name);
        let own = properties.line(address);
        let of_own = |it: &String| smtp(it).or_else(|| self.0.get(&it.to_uppercase()).cloned());
        let stated = properties.line(smtp_address).as_deref().and_then(smtp).or_else(|| own.as_ref().and_then(of_own));
        // What was typed and never looked up is a name to Outlook.
        let typed = || name.as_deref().filter(|_| own.is_none()).map(unquoted).and_then(smtp);
        let address = stated.or_else(typed);
        let name = name.map(|it| unquoted(&it).to_owned());
        let name =
            name.filter(|it| !it.is_empty() && address.as_ref().is_none_or(|a| !a.as_str().eq_ignore_ascii_case(it)));
        (name.is_some() || address.is_some()).then_some(Person { name, address })
    }
}

/// An address that SMTP can use, with or without its kind before it.
fn smtp(text: &str) -> Option<Address> {
    let text = match text.split_once(':') {
        Some((kind, rest)) if kind.eq_ignore_ascii_case("smtp") => rest,
        _ => text,
    };
    Address::parse(text).filter(|it| it.is_complete() && !it.as_str().starts_with('/'))
}

/// Outlook quotes what it did not find in an address book.
fn unquoted(name: &str) -> &str {
    let inner = name.strip_prefix('\'').and_then(|it| it.strip_suffix('\''));
    inner.unwrap_or(name).trim()
}
