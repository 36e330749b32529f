//! Which pieces of evidence are about one message.

use super::{MessageFacts, Report};
use crate::evidence::{Fact, Source, SourceId, Spanned};
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

    /// How many pieces were handed in about it.
    pub fn pieces(&self) -> usize {
        self.reports.len() + self.messages.len()
    }
}

/// Sorts all pieces into incidents by `Message-ID`; the number counts pieces that belong nowhere.
///
/// A piece without an identifier belongs to the only incident there is.
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
            only.reports.append(&mut nameless.reports);
            only.messages.append(&mut nameless.messages);
            (incidents, 0)
        }
        ([], 1..) => (vec![nameless], 0),
        (_, loose) => (incidents, loose),
    }
}

enum Piece {
    Report(Box<Report>),
    Message(Box<MessageFacts>),
}

/// Every report and every message that is not part of a report.
fn pieces(readings: &Readings) -> Vec<Piece> {
    let messages: Vec<MessageFacts> =
        readings.sources.iter().filter(|it| is_message(readings, it.id)).map(|it| facts(readings, it)).collect();
    let mut reports: BTreeMap<Option<SourceId>, Report> = BTreeMap::new();
    let mut stated = BTreeSet::new();
    for evidence in &readings.evidence {
        let owner = owner(readings, evidence.read_from);
        match &evidence.fact {
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
    attach_text(readings, &mut reports);
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

fn attach_text(readings: &Readings, reports: &mut BTreeMap<Option<SourceId>, Report>) {
    for evidence in &readings.evidence {
        if let Fact::Said(said) = &evidence.fact
            && let Some(report) = reports.get_mut(&owner(readings, evidence.read_from))
        {
            report.said.push(Spanned::new((**said).clone(), evidence.span));
        }
    }
}

fn facts(readings: &Readings, source: &Source) -> MessageFacts {
    MessageFacts::of(source, readings.evidence.iter().filter(|it| it.read_from == source.id))
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
