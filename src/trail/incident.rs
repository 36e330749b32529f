//! Which pieces of evidence are about one message.

use super::marks::{addresses_of_message, addresses_of_report, marks_of_message, marks_of_report};
use super::pieces::{Piece, pieces};
use super::{MessageFacts, Report};
use crate::evidence::{Source, SourceId};
use crate::mail::{Action, Timestamp};
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
    /// What people wrote to whom it was addressed, in answer to it.
    pub answers: Vec<MessageFacts>,
}

/// What an incident is about, in the words by which a person knows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The subject of the message.
    Subject(String),
    /// The address of whoever is named, where no subject is known.
    Person(String),
}

impl Incident {
    /// What it is about; `None` where it only carries others, or says nothing.
    pub fn about(&self) -> Option<About> {
        let returned = self.reports.iter().filter_map(|it| it.original.as_ref());
        let subject = self.messages.iter().chain(returned).find_map(|it| it.subject.as_ref());
        let subject = subject.map(|it| it.value.trim()).filter(|it| !it.is_empty());
        let named = || self.reports.iter().flat_map(|it| &it.recipients).find_map(|it| it.value.address());
        let about =
            subject.map(|it| About::Subject(it.to_owned())).or_else(|| named().map(|it| About::Person(it.to_string())));
        about.filter(|_| !self.only_carries())
    }

    /// The incident that a person means is the one with most bad news, then one that was handed in and not merely attached
    /// to a message about something else, then the one with most evidence, then with most reports, then the newest.
    pub fn rank(&self) -> (usize, bool, usize, usize, Option<Timestamp>, Reverse<String>) {
        let bad = |report: &&Report| {
            let mut actions = report.recipients.iter().filter_map(|it| report.done(&it.value));
            actions.any(Action::is_trouble)
        };
        let bad = self.reports.iter().filter(bad).count();
        let newest = self.reports.iter().filter_map(Report::written_at).max();
        (bad, self.is_handed_in(), self.pieces(), self.reports.len(), newest, Reverse(self.id.clone()))
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
        self.reports.len() + self.messages.len() + self.answers.len()
    }

    /// The same, without those that only carry others: a letter in which a report came is no other message.
    pub fn telling_pieces(&self) -> usize {
        if self.only_carries() { 0 } else { self.pieces() }
    }

    /// The sources of its pieces.
    pub fn sources(&self) -> Vec<SourceId> {
        let reports = self.reports.iter().map(|it| it.source);
        reports.chain(self.messages.iter().chain(&self.answers).map(|it| it.source)).collect()
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
    attach_answers(&mut by_id);
    let mut incidents: Vec<Incident> = by_id.into_values().flat_map(told_apart).collect();
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
        (_, 0) => (incidents, Vec::new()),
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

/// Puts what somebody wrote in answer to a message with that message, where it was addressed to them.
fn attach_answers(by_id: &mut BTreeMap<String, Incident>) {
    let answered = |it: &Incident| match (it.messages.as_slice(), it.reports.is_empty()) {
        ([only], true) if only.handed_in => only.refers_to.first().cloned(),
        _ => None,
    };
    let answers: Vec<(String, String)> =
        by_id.iter().filter_map(|(id, it)| Some((id.clone(), answered(it).filter(|it| it != id)?))).collect();
    for (own, about) in answers {
        let author = by_id.get(&own).and_then(|it| it.messages.first()?.from.as_ref()).map(|it| it.value.address.key());
        let is_theirs = |it: &Incident| author.is_some_and(|author| it.addresses().contains(&author));
        if by_id.get(&about).is_some_and(is_theirs)
            && let Some(answer) = by_id.remove(&own)
            && let Some(incident) = by_id.get_mut(&about)
        {
            incident.answers.extend(answer.messages);
        }
    }
}

/// What reports returned is held against the sent copies; those about another message come apart.
fn told_apart(mut incident: Incident) -> impl Iterator<Item = Incident> {
    // Of several copies any would do, but always the same one.
    let sent =
        incident.messages.iter().filter(|it| it.is_a_sent_copy()).min_by(|one, two| one.content.cmp(&two.content));
    for report in &mut incident.reports {
        report.another = sent.and_then(|it| super::another::compare(report, it));
    }
    let is_another = |it: &Report| it.another.is_some_and(|it| it.is_certain());
    let (others, own): (Vec<Report>, Vec<Report>) = incident.reports.into_iter().partition(is_another);
    incident.reports = own;
    let others = (!others.is_empty()).then(|| Incident {
        // Behind the one whose identifier it has.
        id: format!("{} ", incident.id),
        reports: others,
        ..Incident::default()
    });
    [incident].into_iter().chain(others)
}

/// Reports without an identifier that fit no message at hand, sorted by the subject that they name: a letter that only
/// forwards a report is not what the report is about, and two reports may be about two messages. `None` where there are
/// none, and where a report is known to be about a message.
fn of_nobody_else(incidents: &[Incident], nameless: &Incident) -> Option<Vec<Incident>> {
    let reported = incidents.iter().any(|it| !it.reports.is_empty());
    if reported || nameless.reports.is_empty() {
        return None;
    }
    let known: BTreeSet<String> = incidents.iter().flat_map(Incident::marks).collect();
    if nameless.reports.iter().any(|it| !known.is_disjoint(&marks_of_report(it))) {
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
