//! What belongs to the person who got a report, as far as the evidence tells: their addresses and the names of their
//! organization.
//!
//! A report goes to the envelope sender, so whoever got it is the one in whose name the message was sent.

use super::{MessageFacts, Report};
use crate::mail::{Address, organization};
use std::collections::BTreeSet;

/// The addresses and the organizations of one person.
#[derive(Clone, Debug, Default)]
pub struct Home {
    addresses: BTreeSet<String>,
    organizations: BTreeSet<String>,
}

impl Home {
    /// Of the person who got this report; where it does not say who did, of the one whom the returned message names.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut home = report.message.as_ref().map(Self::of_reader).unwrap_or_default();
        let original = report.original.as_ref();
        if let Some(path) = original.and_then(|it| it.return_path.as_ref()).and_then(|it| it.value.as_ref()) {
            home.add(path);
        }
        if home.addresses.is_empty()
            && let Some(from) = original.and_then(|it| it.from.as_ref())
        {
            home.add(&from.value.address);
        }
        home
    }

    /// Of the person to whom a message came.
    #[must_use]
    pub fn of_reader(message: &MessageFacts) -> Self {
        let mut home = Self::default();
        message.addressed.iter().for_each(|it| home.add(&it.mailbox.address));
        message.delivered_to.iter().chain(&message.original_to).for_each(|it| home.add(&it.value));
        home
    }

    fn add(&mut self, address: &Address) {
        if let Some(domain) = address.domain().filter(|it| it.contains('.')) {
            self.addresses.insert(address.key());
            self.organizations.insert(organization(&domain).to_owned());
        }
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.organizations.is_empty()
    }

    /// Whether an address is the person's.
    #[must_use]
    pub fn has_address(&self, address: &Address) -> bool {
        self.addresses.contains(&address.key())
    }

    /// Whether a host or domain is of the person's organization.
    #[must_use]
    pub fn has(&self, host: &str) -> bool {
        self.organizations.contains(&organization(host).to_lowercase())
    }

    /// Whether a text names the person or their organization.
    #[must_use]
    pub fn is_named_in(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        self.organizations.iter().any(|it| lower.contains(it.as_str()))
    }

    /// The person's addresses, in lower case.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.addresses.iter().map(String::as_str)
    }
}
