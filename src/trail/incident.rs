//! Which pieces of evidence are about one message.

use super::{MessageFacts, Report};
use crate::evidence::{Evidence, Fact, SourceId, Spanned};
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
    /// The incident that a person means is the one with most bad news, then with most evidence.
    pub fn rank(&self) -> (usize, usize, Reverse<String>) {
        let bad = |report: &&Report| {
            let mut actions = report.recipients.iter().filter_map(|it| report.done(&it.value));
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
    let (messages, quoted) = without_quotations(readings, messages(readings));
    // Wording alone makes a report of what a mail system writes; of what somebody shows, where it names somebody too.
    let systems: BTreeSet<SourceId> =
        messages.iter().filter(|it| it.is_from_a_mail_system()).map(|it| it.source).collect();
    let naming: BTreeSet<SourceId> =
        readings.evidence.iter().filter(|it| matches!(it.fact, Fact::Said(_))).map(|it| it.read_from).collect();
    let tells = |text, owner: Option<SourceId>| naming.contains(&text) || owner.is_some_and(|it| systems.contains(&it));
    let mut reports: BTreeMap<Option<SourceId>, Report> = BTreeMap::new();
    let mut stated = BTreeSet::new();
    for evidence in readings.evidence.iter().filter(|it| !quoted.contains(&it.read_from)) {
        let owner = owner(readings, evidence.read_from);
        match &evidence.fact {
            Fact::Notice(notice) if owner.is_none() || tells(evidence.read_from, owner) => {
                reports.entry(owner).or_default().notice = Some((**notice).clone())
            }
            Fact::MessageReport(fields) => reports.entry(owner).or_default().fields = (**fields).clone(),
            // The text for people may repeat the report's fields.
            Fact::RecipientReport(fields) if stated.insert((owner, fields.statement())) => {
                let report = reports.entry(owner).or_default();
                report.recipients.push(Spanned::new((**fields).clone(), evidence.span));
            }
            _ => {}
        }
    }
    for message in messages.iter().filter(|it| systems.contains(&it.source)) {
        let is_returned = parent_message(readings, message.source).is_some_and(|it| reports.contains_key(&Some(it)));
        if !is_returned {
            reports.entry(Some(message.source)).or_default();
        }
    }
    attach_text(readings, &messages, &quoted, &mut reports);
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
    reports: &mut BTreeMap<Option<SourceId>, Report>,
) {
    for evidence in readings.evidence.iter().filter(|it| !quoted.contains(&it.read_from)) {
        if let Fact::Said(said) = &evidence.fact
            && let Some(report) = reports.get_mut(&owner(readings, evidence.read_from))
        {
            report.said.push(Spanned::new((**said).clone(), evidence.span));
        }
    }
    let by_source: BTreeMap<SourceId, &MessageFacts> = messages.iter().map(|it| (it.source, it)).collect();
    let mut returned: BTreeMap<SourceId, Vec<&MessageFacts>> = BTreeMap::new();
    for message in messages {
        if let Some(parent) = parent_message(readings, message.source) {
            returned.entry(parent).or_default().push(message);
        }
    }
    for (owner, report) in reports {
        let message = owner.and_then(|it| by_source.get(&it)).copied();
        if message.is_none_or(|it| it.failed.is_empty()) {
            let returned = owner.and_then(|it| returned.get(&it)).into_iter().flatten().copied();
            report.take_text(&senders(message, returned));
        }
    }
}

/// Whose message it was: whoever got the report, and who wrote what came back, unless they wrote to themselves.
fn senders<'a>(
    message: Option<&'a MessageFacts>,
    returned: impl Iterator<Item = &'a MessageFacts>,
) -> BTreeSet<String> {
    let received_by = message.into_iter().flat_map(|it| &it.addressed).map(|it| it.mailbox.address.key());
    let mut senders: BTreeSet<String> = received_by.collect();
    for original in returned {
        let to: BTreeSet<String> = original.addressed.iter().map(|it| it.mailbox.address.key()).collect();
        let from = original.from.as_ref().map(|it| it.value.address.key());
        let path = original.return_path.as_ref().and_then(|it| it.value.as_ref()).map(Address::key);
        senders.extend(from.into_iter().chain(path).filter(|it| !to.contains(it)));
    }
    senders
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
