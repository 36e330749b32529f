//! A trail per recipient: everything that any piece of evidence says about one address.

mod beside;
mod by_name;
mod copies;
mod lists;
mod passed_on;

use super::alias::{actual, behind_owners, is_public, is_rewritten, target_in_text};
use super::incident::Incident;
use super::message::{Addressed, MessageFacts};
use super::names::Names;
use super::receipt::statements;
use super::record::{Basis, Copy, Record};
use super::{Home, Report, Trails, kind, route};
use crate::evidence::{RecipientReport, Said, Span, Spanned};
use crate::mail::{Address, Mailbox, Role, Timestamp};
use std::cell::LazyCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What is known about one recipient.
#[derive(Clone, Debug)]
pub struct Trail {
    /// The address with the name that people read.
    pub mailbox: Mailbox,
    /// Where the address stands in headers, each with its place.
    pub roles: Vec<Spanned<Role>>,
    /// What reports say, in the order in which they were written.
    pub records: Vec<Record>,
    /// Copies of the message that came from this recipient's side.
    pub copies: Vec<Copy>,
    /// The address that an alias, a list or a forwarding turned this one into, with the record that shows it.
    pub became: Option<Spanned<Address>>,
    /// The address of which this one is the target.
    pub came_from: Option<Address>,
    /// The place of the recipient whose mail was passed on to this one.
    pub owner: Option<usize>,
    /// Places where servers name the address outside the headers that people read.
    pub in_envelope: Vec<Span>,
    /// That they passed the message on by hand, and when.
    pub passed_on: Option<Spanned<Option<Timestamp>>>,
    /// That they wrote an answer to it, and when.
    pub answered: Option<Spanned<Option<Timestamp>>>,
    /// Where a list calls the address its own.
    pub list: Option<Span>,
}

impl Trail {
    fn new(mailbox: Mailbox) -> Self {
        Self {
            mailbox,
            roles: Vec::new(),
            records: Vec::new(),
            copies: Vec::new(),
            became: None,
            came_from: None,
            owner: None,
            in_envelope: Vec::new(),
            passed_on: None,
            answered: None,
            list: None,
        }
    }

    /// Whether people read the address in To, Cc or Bcc.
    #[must_use]
    pub fn is_in_headers(&self) -> bool {
        !self.roles.is_empty()
    }

    /// Whether it stands in Bcc alone, so that the others do not know of it.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.is_in_headers() && self.roles.iter().all(|it| it.value == Role::Bcc)
    }

    /// Whether a report has a name for them and no address.
    #[must_use]
    pub fn is_name_alone(&self) -> bool {
        self.mailbox.address == Address::UNSTATED
    }

    /// Whether nothing but the headers names it.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        let by_others = self.records.is_empty() && self.copies.is_empty() && self.became.is_none();
        by_others && self.passed_on.is_none() && self.answered.is_none()
    }
}

/// Follows everybody through the pieces of one incident.
pub fn follow(mut incident: Incident, other_messages: usize) -> Trails {
    incident.reports.sort_by_cached_key(Report::order);
    for original in
        incident.reports.iter_mut().filter(|it| !it.complaints.is_empty()).filter_map(|it| it.original.as_mut())
    {
        // What is left of a blackened address is nobody.
        original.addressed.retain(|it| it.mailbox.address.is_complete());
    }
    incident.messages.sort_by_cached_key(|it| {
        (it.is_a_received_copy(), Reverse(it.addressed.len()), it.written_at(), it.content.clone())
    });
    by_name::give_addresses(&mut incident);
    let has_sent_copy = incident.messages.iter().any(MessageFacts::is_a_sent_copy);
    let mut list = List::default();
    let (sent, copies): (Vec<_>, Vec<_>) = incident.messages.iter().partition(|it| !it.is_a_received_copy());
    for facts in sent.iter().copied().chain(returned(&incident.reports)).chain(copies.iter().copied()) {
        list.take_addressed(&facts.addressed);
    }
    // Few reports have names alone.
    let names = LazyCell::new(|| Names::of(&list.trails));
    for report in &mut incident.reports {
        report.resolve_names(|name| names.address(name));
        report.home = Home::of(report);
    }
    let returned: Vec<&MessageFacts> = returned(&incident.reports).collect();
    let message = best_message(&incident, &returned).cloned();
    for (index, report) in incident.reports.iter().enumerate() {
        list.take_report(index, report);
        list.take_passed_on(report);
    }
    for facts in &copies {
        list.take_copy(facts);
    }
    for facts in &incident.answers {
        list.take_answer(facts);
    }
    for facts in returned.iter().chain(&copies) {
        list.take_stamps(facts);
        list.take_resent(facts);
    }
    Trails {
        kind: kind::of(&incident),
        routes: route::routes(message.as_ref(), &incident),
        recipients: behind_owners(list.trails),
        has_sent_copy,
        asks_for_receipt: asks_for_receipt(&incident),
        transport: incident.messages.iter().find_map(|it| it.transport.clone()),
        original_returned: incident.reports.iter().filter_map(|it| it.original.as_ref()).any(|it| !it.outline),
        other_messages,
        others: Vec::new(),
        left_aside: Vec::new(),
        incidents: 1,
        message,
        reports: incident.reports,
    }
}

/// What the reports gave back.
fn returned(reports: &[Report]) -> impl Iterator<Item = &MessageFacts> {
    reports.iter().filter_map(|it| it.original.as_ref())
}

/// The sender's copy knows most, then what a report returned, then a received copy.
fn best_message<'a>(incident: &'a Incident, returned: &[&'a MessageFacts]) -> Option<&'a MessageFacts> {
    let sent = incident.messages.iter().find(|it| !it.is_a_received_copy());
    sent.or(returned.iter().copied().rev().max_by_key(|it| it.addressed.len())).or(incident.messages.first())
}

/// The sender's copy asks for a receipt, or what a report returned does.
fn asks_for_receipt(incident: &Incident) -> Option<Span> {
    let originals = incident.reports.iter().filter_map(|it| it.original.as_ref());
    incident.messages.iter().chain(originals).find_map(|it| it.asks_for_receipt.as_ref()).map(|it| it.span)
}

#[derive(Default)]
struct List {
    trails: Vec<Trail>,
    /// The place of each address among the trails.
    places: BTreeMap<String, usize>,
}

/// Of those who share what stands before the `@`, more are not looked at.
const MAX_ALIKE: usize = 100;

impl List {
    fn find(&mut self, address: &Address) -> Option<&mut Trail> {
        let place = self.places.get(&address.key())?;
        self.trails.get_mut(*place)
    }

    #[expect(clippy::indexing_slicing, reason = "the place is known, or was just made")]
    fn find_or_add(&mut self, address: &Address) -> &mut Trail {
        let next = self.trails.len();
        let place = *self.places.entry(address.key()).or_insert(next);
        if place == next {
            self.trails.push(Trail::new(Mailbox { name: None, address: address.clone() }));
        }
        &mut self.trails[place]
    }

    fn take_addressed(&mut self, addressed: &[Addressed]) {
        for role in [Role::To, Role::Cc, Role::Bcc, Role::Resent] {
            for it in addressed.iter().filter(|it| it.role == role) {
                let trail = match &it.mailbox.name {
                    Some(name) if it.mailbox.address == Address::UNSTATED => self.find_or_add_name(name),
                    _ => self.find_or_add(&it.mailbox.address),
                };
                if trail.mailbox.name.is_none() {
                    trail.mailbox.name.clone_from(&it.mailbox.name);
                }
                if !trail.roles.iter().any(|have| have.value == role) {
                    trail.roles.push(Spanned::new(role, it.span));
                }
            }
        }
    }

    fn take_report(&mut self, index: usize, report: &Report) {
        let mut groups_of: BTreeMap<String, usize> = BTreeMap::new();
        for fields in &report.recipients {
            let groups = fields.value.address().map(|it| groups_of.entry(it.key()).or_default());
            let before = groups.map_or(0, |it| std::mem::replace(it, *it + 1));
            let group = Group { index, report, fields, basis: report.basis };
            match (actual(fields), target_in_text(report, before, fields)) {
                (Some((alias, actual)), _) => self.take_actual(group, alias, actual),
                (None, Some(said)) => self.take_target(group, said),
                (None, None) => {
                    self.take_record(group);
                }
            }
        }
        self.take_beside(index, report);
        for statement in statements(report) {
            let group = Group { index, report, fields: &statement.fields, basis: report.basis };
            let record = match &statement.name {
                Some(name) => self.take_name_alone(name, Group { basis: Basis::Text, ..group }.record(None)),
                None => self.take_record(group),
            };
            if let Some(record) = record {
                record.receipt = Some(statement.receipt);
                record.at = statement.at;
            }
        }
        for failed in report.message.iter().flat_map(|it| &it.failed) {
            let known = |it: &Trail| it.became.is_some() || it.records.iter().any(|it| it.report == index);
            if !self.find(&failed.value).is_some_and(|it| known(it)) {
                self.take_header(index, report, failed);
            }
        }
    }

    /// Adds a record to the trail of the one whom it is about.
    fn take_record(&mut self, group: Group<'_>) -> Option<&mut Record> {
        let Group { report, fields, .. } = group;
        let final_ = fields.value.final_recipient.as_ref();
        let original = fields.value.original_recipient.as_ref().filter(|it| it.value.is_complete());
        let stated = final_.or(original).filter(|it| it.value != Address::UNSTATED);
        let Some(named) = stated.map(|it| it.value.clone()) else {
            self.take_name(group);
            return None;
        };
        let alias = report.said_about(&named).and_then(|it| it.value.expanded_from.clone());
        let stated = original.map(|it| it.value.clone()).or(alias).filter(|it| *it != named);
        let is_stated = stated.is_some();
        let Some(before) = stated.or_else(|| self.as_addressed(&named)) else {
            return self.add_record(group, &report.at_home(named));
        };
        // To a name inside nobody can write; it is no address of its own.
        if (is_stated || !is_public(&named)) && is_rewritten(&before, &named) {
            let address = if self.find(&named).is_some() { &named } else { &before };
            return self.add_record(group, address);
        }
        let span = original.map_or(fields.span, |it| it.span);
        self.link(&before, Spanned::new(named.clone(), fields.span), span);
        let name = self.find(&before).and_then(|it| it.mailbox.name.clone());
        let target = self.find_or_add(&named);
        if !target.has_its_own_name() {
            target.mailbox.name = target.mailbox.name.take().or(name);
        }
        self.add_record(group, &named)
    }

    /// An alias, which a report names in this place, turned into another address. Whom people wrote to came from nobody.
    fn link(&mut self, alias: &Address, target: Spanned<Address>, named_at: Span) {
        let address = target.value.clone();
        let trail = self.find_or_add(alias);
        trail.in_envelope.push(named_at);
        trail.became.get_or_insert(target);
        let trail = self.find_or_add(&address);
        if trail.roles.is_empty() {
            trail.came_from.get_or_insert_with(|| alias.clone());
        }
    }

    /// The one whom people addressed, where a server only put another host behind the `@`; `None` where none or several fit.
    fn as_addressed(&mut self, named: &Address) -> Option<Address> {
        if self.find(named).is_some() {
            return None;
        }
        let local = named.local_part().to_lowercase();
        let begins = |mark: char| {
            let before = format!("{local}{mark}");
            let there = self.places.range(before.clone()..).take_while(move |(it, _)| it.starts_with(&before));
            there.take(MAX_ALIKE).map(|(_, place)| place)
        };
        let alike = begins('@').chain(begins('+')).chain(self.places.get(&local));
        let alike = alike.filter_map(|it| self.trails.get(*it));
        let mut fitting = alike.filter(|it| it.is_in_headers() && is_rewritten(&it.mailbox.address, named));
        let only = fitting.next().filter(|_| fitting.next().is_none())?;
        Some(only.mailbox.address.clone())
    }

    /// An address in `X-Failed-Recipients`: Exim names the target of an alias there, or the alias that hides its target.
    fn take_header(&mut self, index: usize, report: &Report, failed: &Spanned<Address>) {
        let fields = RecipientReport { final_recipient: Some(failed.clone()), ..RecipientReport::default() };
        let fields = Spanned::new(fields, failed.span);
        let group = Group { index, report, fields: &fields, basis: Basis::Header };
        let said = report.said_about(&failed.value).filter(|it| it.value.expanded_from.is_some());
        match said.or_else(|| report.said_behind(&failed.value).next()) {
            Some(said) => self.take_target(group, said),
            None => {
                self.add_record(group, &failed.value);
            }
        }
    }

    /// A record that names an alias, and the address behind it in a field of its own (Sendmail).
    fn take_actual(&mut self, group: Group<'_>, alias: &Spanned<Address>, actual: &Spanned<Address>) {
        self.link(&alias.value, actual.clone(), alias.span);
        let mut fields = group.fields.clone();
        fields.value.final_recipient = Some(actual.clone());
        self.add_record(Group { fields: &fields, ..group }, &actual.value);
    }

    /// A record that names an alias, while the text names the address behind it.
    fn take_target(&mut self, group: Group<'_>, said: &Spanned<Said>) {
        if let Some(alias) = &said.value.expanded_from {
            self.link(alias, Spanned::new(said.value.address.clone(), said.span), group.fields.span);
        }
        let mut fields = group.fields.clone();
        fields.value.final_recipient = Some(Spanned::new(said.value.address.clone(), said.value.address_span));
        self.add_record(Group { fields: &fields, ..group }, &said.value.address);
    }

    fn add_record(&mut self, group: Group<'_>, address: &Address) -> Option<&mut Record> {
        let fields = group.fields;
        let said = group.report.said_about(fields.value.address().unwrap_or(address));
        let name = said.and_then(|it| it.value.name.clone());
        let trail = self.find_or_add(address);
        trail.mailbox.name = trail.mailbox.name.take().or(name);
        trail.in_envelope.push(fields.value.final_recipient.as_ref().map_or(fields.span, |it| it.span));
        trail.records.push(group.record(said));
        trail.records.last_mut()
    }
}

/// What a report says of somebody.
#[derive(Clone, Copy)]
struct Group<'a> {
    /// The report's place among the others.
    index: usize,
    report: &'a Report,
    fields: &'a Spanned<RecipientReport>,
    basis: Basis,
}

impl Group<'_> {
    /// The record of it, with what the text says besides.
    fn record(&self, said: Option<&Spanned<Said>>) -> Record {
        let attempt = self.fields.value.last_attempt.as_ref().map(|it| it.value.at);
        Record {
            report: self.index,
            fields: self.fields.clone(),
            said: said.cloned(),
            basis: self.basis,
            receipt: None,
            at: attempt.or_else(|| self.report.written_at()),
        }
    }
}
