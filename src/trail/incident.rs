//! Which pieces of evidence are about one message.

use super::marks::{addresses_of_message, addresses_of_report, marks_of_message, marks_of_report};
use super::report::reported_subject;
use super::{MessageFacts, Report};
use crate::evidence::{Evidence, Fact, Format, Source, SourceId, Span, Spanned};
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
    /// The incident that a person means is the one with most bad news, then one that was handed in and not merely attached
    /// to a message about something else, then the one with most evidence, then with most reports.
    pub fn rank(&self) -> (usize, bool, usize, usize, Reverse<String>) {
        let bad = |report: &&Report| {
            let mut actions = report.recipients.iter().filter_map(|it| report.done(&it.value));
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

    /// What a report may have in common with it: addresses, names, the subject.
    fn marks(&self) -> BTreeSet<String> {
        let messages = self.messages.iter().flat_map(marks_of_message);
        self.reports.iter().flat_map(marks_of_report).chain(messages).collect()
    }

    /// How many pieces were handed in about it.
    pub fn pieces(&self) -> usize {
        self.reports.len() + self.messages.len()
    }

    /// The sources of its pieces; a report without a message is what was handed in.
    pub fn sources(&self) -> Vec<SourceId> {
        let reports = self.reports.iter().map(|it| it.message.as_ref().map_or(SourceId(0), |it| it.source));
        reports.chain(self.messages.iter().map(|it| it.source)).collect()
    }

    /// Whether it is nothing but the message in which others came.
    fn only_carries(&self) -> bool {
        self.reports.is_empty() && self.messages.iter().all(|it| it.carries_message)
    }
}

/// What belongs together in the one source that was handed in: the sources of each incident, in the order in which they
/// stand there.
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
/// A piece without an identifier belongs to the only incident there is, if they have an address in common; a report also
/// by a name or the subject.
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
    if let Some(own) = of_nobody_else(&incidents, &nameless) {
        incidents.extend(own);
        return (incidents, apart(Vec::new(), nameless.messages));
    }
    if nameless.is_handed_in() && !incidents.iter().any(Incident::is_handed_in) {
        // A message without an identifier that carries others is about none of them.
        incidents.push(nameless);
        return (incidents, Vec::new());
    }
    match (incidents.as_mut_slice(), nameless.pieces()) {
        ([only], _) => {
            let known = only.addresses();
            let marks = only.marks();
            let (ours, others): (Vec<_>, Vec<_>) =
                nameless.reports.into_iter().partition(|it| !marks.is_disjoint(&marks_of_report(it)));
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

/// Reports without an identifier that fit no message at hand, sorted by the subject that they name: a letter that only
/// forwards a report is not what the report is about, and two reports may be about two messages. `None` where there are
/// none, and where a report is known to be about a message.
fn of_nobody_else(incidents: &[Incident], nameless: &Incident) -> Option<Vec<Incident>> {
    let reported = incidents.iter().any(|it| !it.reports.is_empty());
    let known: BTreeSet<String> = incidents.iter().flat_map(Incident::marks).collect();
    let fits = nameless.reports.iter().any(|it| !known.is_disjoint(&marks_of_report(it)));
    if reported || fits || nameless.reports.is_empty() {
        return None;
    }
    let mut by_subject: BTreeMap<Option<String>, Incident> = BTreeMap::new();
    for report in &nameless.reports {
        by_subject.entry(report.subject()).or_default().reports.push(report.clone());
    }
    let unnamed = by_subject.remove(&None);
    match (by_subject.len(), unnamed) {
        (1, Some(unnamed)) => by_subject.values_mut().for_each(|it| it.reports.extend(unnamed.reports.clone())),
        (_, Some(unnamed)) => drop(by_subject.insert(None, unnamed)),
        (_, None) => {}
    }
    if incidents.is_empty() && by_subject.len() < 2 {
        return None;
    }
    let named = by_subject.into_iter().map(|(subject, it)| Incident { id: subject.unwrap_or_default(), ..it });
    Some(named.collect())
}

/// Each piece by itself.
fn apart(reports: Vec<Report>, messages: Vec<MessageFacts>) -> Vec<Incident> {
    let reports = reports.into_iter().map(|it| Incident { reports: vec![it], ..Incident::default() });
    let messages = messages.into_iter().map(|it| Incident { messages: vec![it], ..Incident::default() });
    reports.chain(messages).collect()
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
                push_once(&mut reports.entry(owner).or_default().dispositions, fields, evidence.span);
            }
            Fact::Complaint(fields) => {
                push_once(&mut reports.entry(owner).or_default().complaints, fields, evidence.span);
            }
            Fact::Certified(fields) => {
                push_once(&mut reports.entry(owner).or_default().certified, fields, evidence.span);
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
    let mut returned: BTreeSet<SourceId> = BTreeSet::new();
    for message in messages {
        let holder = holder(readings, message.source);
        if holder.is_some_and(|it| returned.contains(&it)) {
            // What an original carries is part of it.
            returned.insert(message.source);
            reports.remove(&message.source);
            continue;
        }
        let report = holder.and_then(|holder| reports.get_mut(&holder));
        // What a report returned is the original, even where that was a report itself.
        if let Some(report) = report.filter(|it| !it.recipients.is_empty() || it.original.is_none()) {
            returned.insert(message.source);
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
    for report in reports.values_mut().filter(|it| it.original.is_none()) {
        report.original = outline_by_subject(readings, report);
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

/// A report that is called after the message tells its subject.
fn outline_by_subject(readings: &Readings, report: &Report) -> Option<MessageFacts> {
    let message = report.message.as_ref()?;
    let subject = message.subject.as_ref()?;
    let fact = Fact::Subject(reported_subject(&subject.value)?.to_owned());
    let evidence = Evidence { fact, span: subject.span, read_from: message.source, format: Format::Notice };
    Some(MessageFacts::of(readings.source(message.source)?, std::iter::once(&evidence)))
}

/// The messages without those that people quote in an answer or on a list, and the sources that hold such quotations:
/// what somebody talks about is no news. What is attached to it is.
fn without_quotations(readings: &Readings, messages: Vec<MessageFacts>) -> (Vec<MessageFacts>, BTreeSet<SourceId>) {
    let talk: BTreeSet<SourceId> = messages.iter().filter(|it| it.is_talk()).map(|it| it.source).collect();
    // A text that begins as mail systems write is theirs, whoever is named as its author.
    let own = |it: &&Evidence| matches!(&it.fact, Fact::Notice(notice) if notice.begins_the_text);
    let notices: BTreeSet<SourceId> = readings.evidence.iter().filter(own).map(|it| it.read_from).collect();
    let mut quoted = BTreeSet::new();
    // Parents stand before their children.
    for source in readings.sources.iter().filter(|_| !talk.is_empty()) {
        let parent = source.parent().filter(|it| talk.contains(it) || quoted.contains(it));
        let attached = parent.is_some_and(|it| !quoted.contains(&it)) && is_message(readings, source.id);
        let is_own = notices.contains(&source.id) && parent.is_some_and(|it| talk.contains(&it));
        if parent.is_some() && !attached && !is_own {
            quoted.insert(source.id);
        }
    }
    (messages.into_iter().filter(|it| !quoted.contains(&it.source)).collect(), quoted)
}

/// What texts say goes with their report; where that names nobody, it is the report.
/// The same bytes may be read as a part and in the text around it.
fn push_once<T: Clone>(slot: &mut Vec<Spanned<T>>, value: &T, span: Span) {
    if slot.iter().all(|it| it.span != span) {
        slot.push(Spanned::new(value.clone(), span));
    }
}

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
    let messages: BTreeMap<SourceId, &MessageFacts> = messages.iter().map(|it| (it.source, it)).collect();
    for (owner, report) in reports {
        let message = messages.get(owner);
        if message.is_none_or(|it| it.failed.is_empty()) {
            report.take_text(message.map(|it| it.addressed.as_slice()).unwrap_or_default());
        }
        if let Some(message) = message {
            report.tell_of_failed(&message.failed);
            report.take_subject(message);
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
