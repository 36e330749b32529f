//! Which pieces of evidence are about one message.

use super::{MessageFacts, Report};
use crate::evidence::{Evidence, Fact, SourceId, Spanned};
use crate::mail::Action;
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
    /// The incident that a person means is the one with most bad news, then with most evidence.
    pub fn rank(&self) -> (usize, usize, Reverse<String>) {
        let bad = |report: &&Report| {
            let mut actions = report.recipients.iter().filter_map(|it| it.value.action());
            actions.any(|it| matches!(it, Action::Failed | Action::Delayed))
        };
        (self.reports.iter().filter(bad).count(), self.pieces(), Reverse(self.id.clone()))
    }

    fn addresses(&self) -> BTreeSet<String> {
        let reports = self.reports.iter().flat_map(addresses_of_report);
        reports.chain(self.messages.iter().flat_map(addresses_of_message)).collect()
    }

    /// How many pieces were handed in about it.
    pub fn pieces(&self) -> usize {
        self.reports.len() + self.messages.len()
    }
}

/// Sorts all pieces into incidents by `Message-ID`; the number counts pieces that belong nowhere.
///
/// A piece without an identifier belongs to the only incident there is, if they have an address in common.
pub fn gather(readings: &Readings) -> (Vec<Incident>, usize) {
    let mut by_id: BTreeMap<String, Incident> = BTreeMap::new();
    let mut nameless = Incident::default();
    for piece in pieces(readings) {
        let id = match &piece {
            Piece::Report(report) => report.about().map(str::to_owned),
            Piece::Message(message) => message.message_id.as_ref().map(|it| it.value.clone()),
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
    match (incidents.as_mut_slice(), nameless.pieces()) {
        ([only], _) => {
            let known = only.addresses();
            let (ours, others): (Vec<_>, Vec<_>) =
                nameless.reports.into_iter().partition(|it| !known.is_disjoint(&addresses_of_report(it)));
            let (copies, strangers): (Vec<_>, Vec<_>) =
                nameless.messages.into_iter().partition(|it| !known.is_disjoint(&addresses_of_message(it)));
            only.reports.extend(ours);
            only.messages.extend(copies);
            (incidents, others.len() + strangers.len())
        }
        ([], 1..) => (vec![nameless], 0),
        (_, loose) => (incidents, loose),
    }
}

/// Everybody whom a message is from or to.
fn addresses_of_message(message: &MessageFacts) -> BTreeSet<String> {
    let to = message.addressed.iter().map(|it| it.mailbox.address.key());
    to.chain(message.delivered_to.iter().map(|it| it.value.key())).collect()
}

/// Everybody whom a report names, and those of the original that it returned.
fn addresses_of_report(report: &Report) -> BTreeSet<String> {
    let fields = report.recipients.iter().map(|it| &it.value);
    let named = fields.flat_map(|it| [&it.final_recipient, &it.original_recipient]).flatten().map(|it| it.value.key());
    let failed = report.message.iter().flat_map(|it| &it.failed).map(|it| it.value.key());
    named.chain(failed).chain(report.original.iter().flat_map(addresses_of_message)).collect()
}

enum Piece {
    Report(Box<Report>),
    Message(Box<MessageFacts>),
}

/// Every report and every message that is not part of a report.
fn pieces(readings: &Readings) -> Vec<Piece> {
    let messages = messages(readings);
    let mut reports: BTreeMap<Option<SourceId>, Report> = BTreeMap::new();
    let mut stated = BTreeSet::new();
    let conversations: BTreeSet<SourceId> =
        messages.iter().filter(|it| it.is_a_conversation()).map(|it| it.source).collect();
    for evidence in &readings.evidence {
        let owner = owner(readings, evidence.read_from);
        let is_talk = owner.is_some_and(|it| conversations.contains(&it)) && is_text(readings, evidence.read_from);
        match &evidence.fact {
            Fact::Notice(notice) if is_talk && !notice.begins_the_text => {}
            Fact::MessageReport(_) | Fact::RecipientReport(_) if is_talk => {}
            Fact::Notice(notice) => reports.entry(owner).or_default().notice = Some((**notice).clone()),
            Fact::MessageReport(fields) => reports.entry(owner).or_default().fields = (**fields).clone(),
            // The text for people may repeat the report's fields.
            Fact::RecipientReport(fields) if stated.insert((owner, fields.statement())) => {
                let report = reports.entry(owner).or_default();
                report.recipients.push(Spanned::new((**fields).clone(), evidence.span));
            }
            _ => {}
        }
    }
    for message in messages.iter().filter(|it| it.is_from_a_mail_system()) {
        let is_returned = parent_message(readings, message.source).is_some_and(|it| reports.contains_key(&Some(it)));
        if !is_returned {
            reports.entry(Some(message.source)).or_default();
        }
    }
    attach_text(readings, &messages, &mut reports);
    drop_empty_carriers(readings, &mut reports);
    attach_content(readings, &mut reports);
    let mut pieces = Vec::new();
    let mut returned: Vec<SourceId> = Vec::new();
    for message in messages {
        let parent = parent_message(readings, message.source);
        if parent.is_some_and(|it| returned.contains(&it)) {
            // What an original carries is part of it.
            returned.push(message.source);
            reports.remove(&Some(message.source));
            continue;
        }
        let report = parent.and_then(|parent| reports.get_mut(&Some(parent)));
        // What a report returned is the original, even where that was a report itself.
        if let Some(report) = report.filter(|it| !it.recipients.is_empty() || it.original.is_none()) {
            returned.push(message.source);
            report.original.get_or_insert_with(|| message.clone());
            reports.remove(&Some(message.source));
        } else if let Some(report) = reports.get_mut(&Some(message.source)) {
            report.message = Some(message);
        } else {
            pieces.push(Piece::Message(Box::new(message)));
        }
    }
    pieces.extend(reports.into_values().map(|report| Piece::Report(Box::new(report))));
    pieces
}

/// What texts say goes with their report; where that names nobody, it is the report.
fn attach_text(readings: &Readings, messages: &[MessageFacts], reports: &mut BTreeMap<Option<SourceId>, Report>) {
    for evidence in &readings.evidence {
        if let Fact::Said(said) = &evidence.fact
            && let Some(report) = reports.get_mut(&owner(readings, evidence.read_from))
        {
            report.said.push(Spanned::new((**said).clone(), evidence.span));
        }
    }
    for (owner, report) in reports {
        let message = messages.iter().find(|it| Some(it.source) == *owner);
        if message.is_none_or(|it| it.failed.is_empty()) {
            report.take_text(message.map(|it| it.addressed.as_slice()).unwrap_or_default());
        }
        if let Some(message) = message {
            report.take_subject(message);
        }
    }
}

/// The bytes of each report: those of its message, else of its inner part.
fn attach_content(readings: &Readings, reports: &mut BTreeMap<Option<SourceId>, Report>) {
    for (owner, report) in reports {
        let inner = || report.recipients.first().map(|it| it.span.source);
        let source = owner.or_else(inner).and_then(|id| readings.source(id));
        report.content = source.map(|it| it.bytes.clone()).unwrap_or_default();
    }
}

/// A mail system's message that names nobody and only carries a report is no report of its own.
fn drop_empty_carriers(readings: &Readings, reports: &mut BTreeMap<Option<SourceId>, Report>) {
    let telling: Vec<SourceId> =
        reports.iter().filter(|(_, it)| !it.recipients.is_empty()).filter_map(|it| *it.0).collect();
    for id in telling {
        let mut parent = parent_message(readings, id);
        while let Some(carrier) = parent {
            if reports.get(&Some(carrier)).is_some_and(|it| it.recipients.is_empty()) {
                reports.remove(&Some(carrier));
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
        facts.carries_message = carriers.contains(&source.id);
        facts
    });
    facts.collect()
}

/// Whether a source is a text that people wrote or read, and not the part of a report that programs read.
fn is_text(readings: &Readings, id: SourceId) -> bool {
    readings.source(id).is_some_and(|it| it.media_type.as_deref() == Some("text/plain"))
}

fn is_message(readings: &Readings, id: SourceId) -> bool {
    matches!(readings.formats.get(id.0), Some(Some("message" | "headers")))
}

/// The message that a source is, or is a part of.
fn owner(readings: &Readings, id: SourceId) -> Option<SourceId> {
    if is_message(readings, id) { Some(id) } else { parent_message(readings, id) }
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
