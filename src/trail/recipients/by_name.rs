//! People whom evidence names without an address, as Exchange and Outlook do.

use super::{Group, List, Trail};
use crate::evidence::Spanned;
use crate::mail::{Address, Mailbox};
use crate::trail::names::words_of;
use crate::trail::{Basis, Record};

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
