//! Which pieces of evidence are about one message.

use super::receipt::statements;
use super::{MessageFacts, Report};
use crate::evidence::{Evidence, Fact, Format, Source, SourceId, Spanned};
use crate::mail::{Action, Address};
use crate::reading::Readings;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// All pieces about one message.
#[derive(Clone, Debug, Default)]
pub struct Incident {
    id: String,
    pub reports: Vec<Report>,
    /// The sender's copies, received copies, headers alone.
    pub messages: Vec<MessageFacts>,
}

impl Incident {
    /// The incident that a person means is the one with most bad news, then one that was handed in and not merely attached
    /// to a message about something else, then the one with most evidence, then with most reports.
    pub fn rank(&self) -> (usize, bool, usize, usize, Reverse<String>) {
        let bad = |report: &&Report| {
            let mut actions = report.recipients.iter().filter_map(|it| it.value.action());
            actions.any(|it| matches!(it, Action::Failed | Action::Delayed))
        };
        let bad = self.reports.iter().filter(bad).count();
        (bad, self.is_handed_in(), self.pieces(), self.reports.len(), Reverse(self.id.clone()))
    }

    /// Whether a piece of it was handed in; a report is meant wherever it lies.
    fn is_handed_in(&self) -> bool {
        !self.reports.is_empty() || self.messages.iter().any(|it| it.handed_in)
    }

    fn addresses(&self) -> BTreeSet<String> {
        let reports = self.reports.iter().flat_map(addresses_of_report);
        reports.chain(self.messages.iter().flat_map(addresses_of_message)).collect()
    }

    /// How many pieces were handed in about it.
    pub fn pieces(&self) -> usize {
        self.reports.len() + self.messages.len()
    }

    /// The sources of its pieces: messages, and reports that were handed in without one.
    pub fn sources(&self) -> Vec<SourceId> {
        let of_report = |it: &Report| {
            let alone = || it.places().next().map(|it| it.source);
            it.message.as_ref().map(|it| it.source).or_else(alone)
        };
        let reports = self.reports.iter().filter_map(of_report);
        reports.chain(self.messages.iter().map(|it| it.source)).collect()
    }

    /// Whether it is nothing but the message in which others came.
    fn only_carries(&self) -> bool {
        self.reports.is_empty() && self.messages.iter().all(|it| it.carries_message)
    }
}

/// What belongs together: the sources of each incident, in the order in which they stand in what was handed in.
#[must_use]
pub fn separate(readings: &Readings) -> Vec<Vec<SourceId>> {
    let (incidents, loose) = gather(readings);
    let ways = |incident: &Incident| {
        let mut ways: Vec<Vec<SourceId>> = incident.sources().into_iter().map(|id| way(readings, id)).collect();
        ways.sort();
        ways
    };
    let mut groups: Vec<Vec<Vec<SourceId>>> = telling(&incidents, &loose).map(ways).collect();
    groups.sort();
    groups.into_iter().map(|ways| ways.into_iter().filter_map(|way| way.last().copied()).collect()).collect()
}

/// Without the messages that only carry others, unless there is nothing else.
pub fn telling<'a>(incidents: &'a [Incident], loose: &'a [Incident]) -> impl Iterator<Item = &'a Incident> {
    let all = || incidents.iter().chain(loose);
    let only_carriers = all().all(Incident::only_carries);
    all().filter(move |it| only_carriers || !it.only_carries())
}

/// From what was handed in down to a source: sorts sources as they stand in it.
fn way(readings: &Readings, id: SourceId) -> Vec<SourceId> {
    let mut way = vec![id];
    while let Some(parent) = way.last().and_then(|it| readings.source(*it)).and_then(Source::parent) {
        way.push(parent);
    }
    way.reverse();
    way
}

/// Sorts all pieces into incidents by `Message-ID`; those that belong to none of several come apart from them.
///
/// A piece without an identifier belongs to the only incident there is, if they have an address in common.
pub fn gather(readings: &Readings) -> (Vec<Incident>, Vec<Incident>) {
    let mut by_id: BTreeMap<String, Incident> = BTreeMap::new();
    let mut nameless = Incident::default();
    for piece in pieces(readings) {
        let id = match &piece {
            Piece::Report(report) => report.about().map(str::to_owned),
            Piece::Message(message) => message.identifier().map(str::to_owned),
        };
        let incident = match id {
            Some(id) => by_id.entry(id.clone()).or_insert_with(|| Incident { id, ..Incident::default() }),
            None => &mut nameless,
        };
        match piece {
            Piece::Report(report) => incident.reports.push(*report),
            Piece::Message(message) => incident.messages.push(*message),
        }
    }
    let mut incidents: Vec<Incident> = by_id.into_values().collect();
    if nameless.is_handed_in() && !incidents.iter().any(Incident::is_handed_in) {
        // A message without an identifier that carries others is about none of them.
        incidents.push(nameless);
        return (incidents, Vec::new());
    }
    match (incidents.as_mut_slice(), nameless.pieces()) {
        ([only], _) => {
            let known = only.addresses();
            let (ours, others): (Vec<_>, Vec<_>) =
                nameless.reports.into_iter().partition(|it| !known.is_disjoint(&addresses_of_report(it)));
            let (copies, strangers): (Vec<_>, Vec<_>) =
                nameless.messages.into_iter().partition(|it| !known.is_disjoint(&addresses_of_message(it)));
            only.reports.extend(ours);
            only.messages.extend(copies);
            (incidents, apart(others, strangers))
        }
        ([], 1..) => (vec![nameless], Vec::new()),
        _ => (incidents, apart(nameless.reports, nameless.messages)),
    }
}

/// Each piece by itself.
fn apart(reports: Vec<Report>, messages: Vec<MessageFacts>) -> Vec<Incident> {
    let reports = reports.into_iter().map(|it| Incident { reports: vec![it], ..Incident::default() });
    let messages = messages.into_iter().map(|it| Incident { messages: vec![it], ..Incident::default() });
    reports.chain(messages).collect()
}

/// Everybody whom a message is from or to.
fn addresses_of_message(message: &MessageFacts) -> BTreeSet<String> {
    let stated = message.addressed.iter().filter(|it| it.mailbox.address != Address::UNSTATED);
    let to = stated.map(|it| it.mailbox.address.key());
    to.chain(message.delivered_to.iter().map(|it| it.value.key())).collect()
}

/// Everybody whom a report names, and those of the original that it returned.
fn addresses_of_report(report: &Report) -> BTreeSet<String> {
    let fields = report.recipients.iter().map(|it| &it.value);
    let named = fields.flat_map(|it| [&it.final_recipient, &it.original_recipient]).flatten().map(|it| it.value.key());
    let failed = report.message.iter().flat_map(|it| &it.failed).map(|it| it.value.key());
    let receipts = statements(report).into_iter().filter_map(|it| it.fields.value.address().map(Address::key));
    named.chain(failed).chain(receipts).chain(report.original.iter().flat_map(addresses_of_message)).collect()
}

enum Piece {
    Report(Box<Report>),
    Message(Box<MessageFacts>),
}

/// Every report and every message that is not part of a report.
fn pieces(readings: &Readings) -> Vec<Piece> {
    let (messages, quoted) = without_quotations(readings, messages(readings));
    let mut reports: BTreeMap<SourceId, Report> = BTreeMap::new();
    let mut stated = BTreeSet::new();
    for evidence in readings.evidence.iter().filter(|it| !quoted.contains(&it.read_from)) {
        let owner = owner(readings, evidence.read_from);
        match &evidence.fact {
            Fact::Notice(notice) => reports.entry(owner).or_default().notice = Some((**notice).clone()),
            Fact::MessageReport(fields) => reports.entry(owner).or_default().fields = (**fields).clone(),
            // The text for people may repeat the report's fields.
            Fact::RecipientReport(fields) if stated.insert((owner, fields.statement())) => {
                let report = reports.entry(owner).or_default();
                report.recipients.push(Spanned::new((**fields).clone(), evidence.span));
            }
            Fact::Disposition(fields) => {
                let report = reports.entry(owner).or_default();
                report.dispositions.push(Spanned::new((**fields).clone(), evidence.span));
            }
            Fact::Complaint(fields) => {
                let report = reports.entry(owner).or_default();
                report.complaints.push(Spanned::new((**fields).clone(), evidence.span));
            }
            Fact::Certified(fields) => {
                let report = reports.entry(owner).or_default();
                report.certified.push(Spanned::new((**fields).clone(), evidence.span));
            }
            _ => {}
        }
    }
    for message in messages.iter().filter(|it| it.is_from_a_mail_system() || it.is_about_another()) {
        let is_returned = holder(readings, message.source).is_some_and(|it| reports.contains_key(&it));
        if !is_returned {
            reports.entry(message.source).or_default();
        }
    }
    attach_text(readings, &messages, &quoted, &mut reports);
    let outlines = outlines(readings);
    drop_empty_carriers(readings, &mut reports);
    attach_content(readings, &mut reports);
    let mut pieces = Vec::new();
    let mut returned: Vec<SourceId> = Vec::new();
    for message in messages {
        let holder = holder(readings, message.source);
        if holder.is_some_and(|it| returned.contains(&it)) {
            // What an original carries is part of it.
            returned.push(message.source);
            reports.remove(&message.source);
            continue;
        }
        let report = holder.and_then(|holder| reports.get_mut(&holder));
        // What a report returned is the original, even where that was a report itself.
        if let Some(report) = report.filter(|it| !it.recipients.is_empty() || it.original.is_none()) {
            returned.push(message.source);
            report.original.get_or_insert_with(|| message.clone());
            reports.remove(&message.source);
        } else if let Some(report) = reports.get_mut(&message.source) {
            report.message = Some(message);
        } else {
            pieces.push(Piece::Message(Box::new(message)));
        }
    }
    for outline in outlines {
        if let Some(report) = reports.get_mut(&owner(readings, outline.source)) {
            report.original.get_or_insert(outline);
        }
    }
    pieces.extend(reports.into_values().map(|report| Piece::Report(Box::new(report))));
    pieces
}

/// What notices say of the messages that they are about.
fn outlines(readings: &Readings) -> Vec<MessageFacts> {
    let mut facts: BTreeMap<SourceId, Vec<&Evidence>> = BTreeMap::new();
    for it in readings.evidence.iter().filter(|it| it.format == Format::Notice) {
        if matches!(it.fact, Fact::Subject(_) | Fact::Date(_) | Fact::AddressedTo { .. }) {
            facts.entry(it.read_from).or_default().push(it);
        }
    }
    let outlines =
        facts.into_iter().filter_map(|(id, facts)| Some(MessageFacts::of(readings.source(id)?, facts.into_iter())));
    outlines.collect()
}

/// The messages without those that people quote in an answer or on a list, and the sources that hold such quotations:
/// what somebody talks about is no news. What is attached to it is.
fn without_quotations(readings: &Readings, messages: Vec<MessageFacts>) -> (Vec<MessageFacts>, BTreeSet<SourceId>) {
    let talk: BTreeSet<SourceId> = messages.iter().filter(|it| it.is_talk()).map(|it| it.source).collect();
    let mut quoted = BTreeSet::new();
    // Parents stand before their children.
    for source in readings.sources.iter().filter(|_| !talk.is_empty()) {
        let parent = source.parent().filter(|it| talk.contains(it) || quoted.contains(it));
        let attached = parent.is_some_and(|it| !quoted.contains(&it)) && is_message(readings, source.id);
        if parent.is_some() && !attached {
            quoted.insert(source.id);
        }
    }
    (messages.into_iter().filter(|it| !quoted.contains(&it.source)).collect(), quoted)
}

/// What texts say goes with their report; where that names nobody, it is the report.
fn attach_text(
    readings: &Readings,
    messages: &[MessageFacts],
    quoted: &BTreeSet<SourceId>,
    reports: &mut BTreeMap<SourceId, Report>,
) {
    for evidence in readings.evidence.iter().filter(|it| !quoted.contains(&it.read_from)) {
        if let Fact::Said(said) = &evidence.fact
            && let Some(report) = reports.get_mut(&owner(readings, evidence.read_from))
        {
            report.said.push(Spanned::new((**said).clone(), evidence.span));
        }
    }
    for (owner, report) in reports {
        let message = messages.iter().find(|it| it.source == *owner);
        if message.is_none_or(|it| it.failed.is_empty()) {
            report.take_text(message.map(|it| it.addressed.as_slice()).unwrap_or_default());
        }
    }
}

/// The bytes of each report: those of its message, else of what was handed in.
fn attach_content(readings: &Readings, reports: &mut BTreeMap<SourceId, Report>) {
    for (owner, report) in reports {
        report.content = readings.source(*owner).map(|it| it.bytes.clone()).unwrap_or_default();
    }
}

/// A mail system's message that names nobody and only carries a report is no report of its own.
fn drop_empty_carriers(readings: &Readings, reports: &mut BTreeMap<SourceId, Report>) {
    let tells = |it: &Report| !it.recipients.is_empty() || it.is_a_receipt();
    let telling: Vec<SourceId> = reports.iter().filter(|(_, it)| tells(it)).map(|(owner, _)| *owner).collect();
    for id in telling {
        let mut parent = parent_message(readings, id);
        while let Some(carrier) = parent {
            if reports.get(&carrier).is_some_and(|it| !tells(it)) {
                reports.remove(&carrier);
            }
            parent = parent_message(readings, carrier);
        }
    }
}

/// The facts of every message, in the order of the sources.
fn messages(readings: &Readings) -> Vec<MessageFacts> {
    let mut evidence: BTreeMap<SourceId, Vec<&Evidence>> = BTreeMap::new();
    for it in &readings.evidence {
        evidence.entry(it.read_from).or_default().push(it);
    }
    let sources = || readings.sources.iter().filter(|it| is_message(readings, it.id));
    let carriers: BTreeSet<SourceId> = sources().filter_map(|it| parent_message(readings, it.id)).collect();
    let facts = sources().map(|source| {
        let own = evidence.get(&source.id).into_iter().flatten().copied();
        let mut facts = MessageFacts::of(source, own);
        facts.handed_in = parent_message(readings, source.id).is_none();
        facts.carries_message = carriers.contains(&source.id);
        facts
    });
    facts.collect()
}

fn is_message(readings: &Readings, id: SourceId) -> bool {
    matches!(readings.formats.get(id.0), Some(Some("message" | "headers")))
}

/// The message that a source is, or is a part of; else what was handed in.
fn owner(readings: &Readings, id: SourceId) -> SourceId {
    if is_message(readings, id) { id } else { holder(readings, id).unwrap_or(id) }
}

/// What a source was found in: the message around it, else what was handed in.
fn holder(readings: &Readings, id: SourceId) -> Option<SourceId> {
    parent_message(readings, id).or_else(|| {
        let mut outermost = None;
        while let Some(parent) = readings.source(outermost.unwrap_or(id))?.parent() {
            outermost = Some(parent);
        }
        outermost
    })
}

fn parent_message(readings: &Readings, id: SourceId) -> Option<SourceId> {
    let mut parent = readings.source(id)?.parent();
    while let Some(id) = parent {
        if is_message(readings, id) {
            return Some(id);
        }
        parent = readings.source(id)?.parent();
    }
    None
}
