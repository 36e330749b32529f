//! What a report's text says of each address, found by the address, by the alias before it, and by its place.

use crate::evidence::{Said, Span, Spanned};
use crate::mail::{Action, Address, Reply};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that a report's text says of addresses, in its order.
#[derive(Clone, Debug, Default)]
pub struct Told {
    all: Vec<Spanned<Said>>,
    /// Places in the list by [`Address::key`].
    about: BTreeMap<String, BTreeSet<usize>>,
    behind: BTreeMap<String, Vec<usize>>,
    at: BTreeMap<Span, usize>,
}

impl Told {
    /// One more.
    pub fn push(&mut self, said: Spanned<Said>) {
        let place = self.all.len();
        self.about.entry(said.value.address.key()).or_default().insert(place);
        if let Some(alias) = &said.value.expanded_from {
            self.behind.entry(alias.key()).or_default().push(place);
        }
        self.at.entry(said.span).or_insert(place);
        self.all.push(said);
    }

    /// Where nothing that is said tells what was done, this was.
    pub fn do_all(&mut self, action: Action) {
        if self.all.iter().all(|it| it.value.done().is_none()) {
            let taken = |it: &Spanned<Said>| Reply::find(&it.value.text).is_some_and(|it| it.code() == 250);
            self.all.iter_mut().filter(|it| !taken(it)).for_each(|it| it.value.action = Some(action));
        }
    }

    /// All of it.
    pub fn iter(&self) -> impl Iterator<Item = &Spanned<Said>> {
        self.all.iter()
    }

    /// The first that is said of an address.
    #[must_use]
    pub fn about(&self, address: &Address) -> Option<&Spanned<Said>> {
        self.all.get(*self.about.get(&address.key())?.first()?)
    }

    /// The first that is said of somebody whom the text names without a domain.
    #[must_use]
    pub fn about_name(&self, name: &str) -> Option<&Spanned<Said>> {
        self.all.get(*self.about.get(&name.to_lowercase())?.first()?)
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What is said of the targets of an alias.
    pub fn behind<'a>(&'a self, alias: &'a Address) -> impl Iterator<Item = &'a Spanned<Said>> {
        let places = self.behind.get(&alias.key()).into_iter().flatten();
        places.filter_map(|place| self.all.get(*place)).filter(|it| it.value.address != *alias)
    }

    /// What stands in this place.
    #[must_use]
    pub fn at(&self, span: Span) -> Option<&Spanned<Said>> {
        self.all.get(*self.at.get(&span)?)
    }

    /// Gives what stands in this place its address.
    pub fn resolve(&mut self, span: Span, address: &Address) {
        let Some((place, said)) = self.at.get(&span).and_then(|it| Some((*it, self.all.get_mut(*it)?))) else { return };
        if let Some(places) = self.about.get_mut(&said.value.address.key()) {
            places.remove(&place);
        }
        said.value.address = address.clone();
        self.about.entry(address.key()).or_default().insert(place);
    }
}
