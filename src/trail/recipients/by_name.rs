//! People whom evidence names without an address, as Exchange and Outlook do.

use super::{Addressed, Group, Incident, List, MessageFacts, Trail, returned};
use crate::evidence::Spanned;
use crate::mail::{Address, Mailbox};
use crate::trail::names::words_of;
use crate::trail::{Basis, Record};
use std::collections::BTreeMap;

/// Gives those whom a heading has by name alone their address, where the other evidence has exactly one for that name: as a
/// report or another copy shows it, or in what stands before the `@`.
pub(super) fn give_addresses(incident: &mut Incident) {
    let is_nameless = |it: &Addressed| it.mailbox.address == Address::UNSTATED;
    let nameless = |it: &MessageFacts| it.addressed.iter().any(is_nameless);
    if !incident.messages.iter().any(nameless) && !returned(&incident.reports).any(nameless) {
        return;
    }
    let known = Known::of(incident);
    let originals = incident.reports.iter_mut().filter_map(|it| it.original.as_mut());
    let addressed = incident.messages.iter_mut().chain(originals).flat_map(|it| &mut it.addressed);
    for it in addressed.filter(|it| is_nameless(it)) {
        if let Some(address) = it.mailbox.name.as_deref().and_then(|name| known.address(name)) {
            it.mailbox.address = address.clone();
        }
    }
}

/// The address of everybody whom the evidence has with one, by the words of the name; `None` where several share it.
#[derive(Default)]
struct Known(BTreeMap<Vec<String>, Option<Address>>);

impl Known {
    fn of(incident: &Incident) -> Self {
        let mut known = Self::default();
        let messages = incident.messages.iter().chain(returned(&incident.reports));
        for it in messages.flat_map(|it| &it.addressed) {
            known.add(it.mailbox.name.as_deref(), &it.mailbox.address);
        }
        for from in incident.answers.iter().filter_map(|it| it.from.as_ref()) {
            known.add(from.value.name.as_deref(), &from.value.address);
        }
        for report in &incident.reports {
            let failed = report.message.iter().flat_map(|it| &it.failed).map(|it| &it.value);
            let stated = report.recipients.iter().filter_map(|it| it.value.address());
            failed.chain(stated).for_each(|it| known.add(None, it));
            report.said.iter().for_each(|it| known.add(it.value.name.as_deref(), &it.value.address));
        }
        known
    }

    fn add(&mut self, name: Option<&str>, address: &Address) {
        if !address.is_complete() || address.is_internal() {
            return;
        }
        for words in [name.unwrap_or_default(), address.local_part()].map(words_of) {
            let only = self.0.entry(words).or_insert_with(|| Some(address.clone()));
            *only = only.take().filter(|it| it.key() == address.key());
        }
    }

    fn address(&self, name: &str) -> Option<&Address> {
        let words = words_of(name);
        if words.is_empty() { None } else { self.0.get(&words)?.as_ref() }
    }
}

impl List {
    /// Somebody of whom no more than the name is known.
    #[expect(clippy::indexing_slicing, reason = "the place is known, or was just made")]
    pub(super) fn find_or_add_name(&mut self, name: &str) -> &mut Trail {
        let next = self.trails.len();
        let place = *self.places.entry(words_of(name).join(" ")).or_insert(next);
        if place == next {
            self.trails.push(Trail::new(Mailbox { name: Some(name.to_owned()), address: Address::UNSTATED }));
        }
        &mut self.trails[place]
    }

    /// Somebody whom the text names without an address, and nobody in the headers has that name.
    pub(super) fn take_name(&mut self, group: Group<'_>) {
        let Group { report, fields, .. } = group;
        let said = report.said_at(fields.span).filter(|_| report.basis == Basis::Text);
        if let Some((said, name)) = said.and_then(|it| Some((it, it.value.name.as_deref()?))) {
            let name = Spanned::new(name.to_owned(), said.value.address_span);
            self.take_name_alone(&name, Group { basis: Basis::Text, ..group }.record(Some(said)));
        } else if let Some(name) = fields.value.display_name() {
            let name = Spanned::new(name.to_owned(), fields.span);
            self.take_name_alone(&name, Group { basis: Basis::Fields, ..group }.record(None));
        }
    }

    pub(super) fn take_name_alone(&mut self, name: &Spanned<String>, record: Record) -> Option<&mut Record> {
        let trail = self.find_or_add_name(&name.value);
        trail.in_envelope.push(name.span);
        trail.records.push(record);
        trail.records.last_mut()
    }
}
