//! What evidence is made of: the reports, and the messages that are not part of one.

use super::title::reported_subject;
use super::{Basis, MessageFacts, Report};
use crate::evidence::{Evidence, Fact, Format, Notice, Source, SourceId, Span, Spanned};
use crate::mail::Address;
use crate::reading::Readings;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::successors;

/// A report, or a message that is not part of one.
pub enum Piece {
    Report(Box<Report>),
    Message(Box<MessageFacts>),
}

/// Every report and every message that is not part of a report.
pub fn pieces(readings: &Readings) -> Vec<Piece> {
    let (messages, quoted) = without_quotations(readings, messages(readings));
    // Wording alone makes a report of what a mail system writes; of what somebody shows, where it names somebody too.
    let systems: BTreeSet<SourceId> =
        messages.iter().filter(|it| it.is_from_a_mail_system()).map(|it| it.source).collect();
    let naming: BTreeSet<SourceId> =
        readings.evidence.iter().filter(|it| matches!(it.fact, Fact::Said(_))).map(|it| it.read_from).collect();
    let tells = |text, owner| naming.contains(&text) || systems.contains(&owner) || !is_message(readings, owner);
    let mut reports: BTreeMap<SourceId, Report> = BTreeMap::new();
    let mut stated = BTreeSet::new();
    for evidence in readings.evidence.iter().filter(|it| !quoted.contains(&it.read_from)) {
        let owner = owner(readings, evidence.read_from);
        match &evidence.fact {
            Fact::Notice(notice) if tells(evidence.read_from, owner) => {
                reports.entry(owner).or_default().notice = Some((**notice).clone());
            }
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
    for message in messages.iter().filter(|it| systems.contains(&it.source) || it.is_about_another()) {
        let is_returned = holder(readings, message.source).is_some_and(|it| reports.contains_key(&it));
        if !is_returned {
            reports.entry(message.source).or_default();
        }
    }
    attach_text(readings, &messages, &quoted, &mut reports);
    let outlines = outlines(readings);
    drop_carriers(readings, &systems, &mut reports);
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
            let source = message.source;
            if report.original.is_none() {
                report.original = Some(message);
            }
            reports.remove(&source);
        } else if let Some(report) = reports.get_mut(&message.source) {
            report.message = Some(message);
        } else if !systems.contains(&message.source) {
            // What a mail system writes is nobody's copy of a message.
            pieces.push(Piece::Message(Box::new(message)));
        }
    }
    for outline in outlines {
        if let Some(report) = reports.get_mut(&owner(readings, outline.source)) {
            report.original.get_or_insert(outline);
        }
    }
    for report in reports.values_mut() {
        if report.original.is_none() {
            report.original = outline_by_subject(readings, report);
        }
        report.name_reader();
    }
    pieces.extend(reports.into_iter().map(|(source, report)| Piece::Report(Box::new(Report { source, ..report }))));
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
    let outlines = facts
        .into_iter()
        .filter_map(|(id, facts)| Some(MessageFacts::outlined(readings.source(id)?, facts.into_iter())));
    outlines.collect()
}

/// A report that is called after the message tells its subject.
fn outline_by_subject(readings: &Readings, report: &Report) -> Option<MessageFacts> {
    let message = report.message.as_ref()?;
    let subject = message.subject.as_ref()?;
    let fact = Fact::Subject(reported_subject(&subject.value)?.to_owned());
    let evidence = Evidence { fact, span: subject.span, read_from: message.source, format: Format::Notice };
    Some(MessageFacts::outlined(readings.source(message.source)?, std::iter::once(&evidence)))
}

/// The messages without those that people quote in an answer or on a list, and the sources that hold such quotations:
/// what somebody talks about is no news. What is attached to it is.
fn without_quotations(readings: &Readings, messages: Vec<MessageFacts>) -> (Vec<MessageFacts>, BTreeSet<SourceId>) {
    // Whatever it is called, what has a report's own part is that report.
    let fields = readings.evidence.iter().filter(|it| matches!(it.fact, Fact::Disposition(_)));
    let reports: BTreeSet<SourceId> = fields.filter_map(|it| readings.source(it.read_from)?.parent()).collect();
    let is_talk = |it: &&MessageFacts| it.is_talk() && !reports.contains(&it.source);
    let talk: BTreeMap<SourceId, &MessageFacts> = messages.iter().filter(is_talk).map(|it| (it.source, it)).collect();
    // A text that begins as mail systems write is theirs, whoever is named as its author.
    let is_news = |id, notice: &Notice| {
        let message = readings.source(id).and_then(Source::parent).and_then(|it| talk.get(&it));
        message.is_some_and(|it| notice.begins_the_text || notice.is_unquoted && it.answers_a_person())
    };
    let told = notices(readings).filter(|(id, notice)| is_news(*id, notice));
    let told: BTreeSet<SourceId> = told.map(|(id, _)| id).collect();
    let mut quoted = BTreeSet::new();
    // Parents stand before their children.
    for source in readings.sources.iter().filter(|_| !talk.is_empty()) {
        let parent = source.parent().filter(|it| talk.contains_key(it) || quoted.contains(it));
        let attached = parent.is_some_and(|it| !quoted.contains(&it)) && is_message(readings, source.id);
        if parent.is_some() && !attached && !told.contains(&source.id) {
            quoted.insert(source.id);
        }
    }
    let above = |id: &SourceId| readings.source(*id).and_then(Source::parent);
    let holders = notices(readings).filter(|(id, _)| quoted.contains(id)).map(|(id, _)| id);
    let holders: BTreeSet<SourceId> = holders.flat_map(|id| successors(Some(id), above)).collect();
    let mut messages = messages;
    messages.retain(|it| !quoted.contains(&it.source));
    for it in &mut messages {
        it.quotes_notice = it.is_an_answer() && holders.contains(&it.source);
    }
    (messages, quoted)
}

/// Texts that are a mail system's by their wording.
fn notices(readings: &Readings) -> impl Iterator<Item = (SourceId, &Notice)> {
    readings.evidence.iter().filter_map(|it| match &it.fact {
        Fact::Notice(notice) => Some((it.read_from, &**notice)),
        _ => None,
    })
}

/// The same bytes may be read as a part and in the text around it.
fn push_once<T: Clone>(slot: &mut Vec<Spanned<T>>, value: &T, span: Span) {
    if slot.iter().all(|it| it.span != span) {
        slot.push(Spanned::new(value.clone(), span));
    }
}

/// What texts say goes with their report; where that names nobody, it is the report.
fn attach_text(
    readings: &Readings,
    messages: &[MessageFacts],
    quoted: &BTreeSet<SourceId>,
    reports: &mut BTreeMap<SourceId, Report>,
) {
    // Whoever is away names deputies and former addresses, and a receipt may be for a message about a failure; nothing came
    // back there.
    let away: BTreeSet<SourceId> = messages.iter().filter(|it| it.is_of_somebody_away()).map(|it| it.source).collect();
    // What a provider certifies, its own fields say; the text for people tells it once more.
    let sealed: BTreeSet<SourceId> = messages.iter().filter(|it| it.certified.is_some()).map(|it| it.source).collect();
    for evidence in readings.evidence.iter().filter(|it| !quoted.contains(&it.read_from)) {
        let Fact::Said(said) = &evidence.fact else { continue };
        let owner = owner(readings, evidence.read_from);
        if let Some(report) = reports.get_mut(&owner)
            && (report.is_worded_as_notice() || !away.contains(&owner) && report.dispositions.is_empty())
            && !sealed.contains(&owner)
        {
            report.said.push(Spanned::new((**said).clone(), evidence.span));
        }
    }
    let by_source: BTreeMap<SourceId, &MessageFacts> = messages.iter().map(|it| (it.source, it)).collect();
    let mut returned: BTreeMap<SourceId, Vec<&MessageFacts>> = BTreeMap::new();
    for message in messages {
        if let Some(holder) = holder(readings, message.source) {
            returned.entry(holder).or_default().push(message);
        }
    }
    for (owner, report) in reports {
        let message = by_source.get(owner).copied();
        if message.is_none_or(|it| it.failed.is_empty()) {
            let returned = returned.get(owner).into_iter().flatten().copied();
            let titled = message.filter(|it| it.is_from_a_mail_system()).and_then(MessageFacts::titled);
            let is_open = report.recipients.is_empty() && report.dispositions.is_empty();
            if let Some(action) = titled.filter(|_| is_open) {
                report.said.do_all(action);
            }
            // Outlook shows its own reports so.
            let is_shown_to_those = message.is_some_and(MessageFacts::is_a_heading_of_a_report);
            report.take_text(&senders(message, returned), is_shown_to_those);
        }
        if let Some(message) = message {
            report.tell_of_failed(&message.failed);
            report.take_subject(message);
        }
    }
}

/// Whose message it was: whoever got the report or hands it on, and who wrote what came back, unless they wrote to themselves.
fn senders<'a>(
    message: Option<&'a MessageFacts>,
    returned: impl Iterator<Item = &'a MessageFacts>,
) -> BTreeSet<String> {
    let received_by = message.into_iter().flat_map(|it| &it.addressed).map(|it| it.mailbox.address.key());
    let mut senders: BTreeSet<String> = received_by.collect();
    let handed_on_by = message.filter(|it| !it.is_from_a_mail_system()).and_then(|it| it.from.as_ref());
    senders.extend(handed_on_by.map(|it| it.value.address.key()));
    for original in returned {
        let to: BTreeSet<String> = original.addressed.iter().map(|it| it.mailbox.address.key()).collect();
        let from = original.from.as_ref().map(|it| it.value.address.key());
        let path = original.return_path.as_ref().and_then(|it| it.value.as_ref()).map(Address::key);
        senders.extend(from.into_iter().chain(path).filter(|it| !to.contains(it)));
    }
    senders
}

/// The bytes of each report: those of its message, else of what was handed in.
fn attach_content(readings: &Readings, reports: &mut BTreeMap<SourceId, Report>) {
    for (owner, report) in reports {
        report.content = readings.source(*owner).map(|it| it.bytes.clone()).unwrap_or_default();
    }
}

/// A message that names nobody and only carries a report is no report of its own; nor is one that names those alone whom the
/// report in it names, as the text does in which somebody forwards one.
fn drop_carriers(readings: &Readings, systems: &BTreeSet<SourceId>, reports: &mut BTreeMap<SourceId, Report>) {
    let tells = |it: &Report| !it.recipients.is_empty() || it.is_a_receipt();
    let telling: Vec<SourceId> = reports.iter().filter(|(_, it)| tells(it)).map(|(owner, _)| *owner).collect();
    for id in telling {
        let Some(report) = reports.get(&id) else { continue };
        let (named, basis) = (named_in(report), report.basis);
        let mut parent = parent_message(readings, id);
        while let Some(carrier) = parent {
            let is_repeated = |it: &Report| {
                let is_better = it.basis == Basis::Fields && (systems.contains(&carrier) || basis != Basis::Fields);
                systems.contains(&id) && !is_better && !it.is_a_receipt() && named_in(it).is_subset(&named)
            };
            if reports.get(&carrier).is_some_and(|it| !tells(it) || is_repeated(it)) {
                reports.remove(&carrier);
            }
            parent = parent_message(readings, carrier);
        }
    }
}

fn named_in(report: &Report) -> BTreeSet<String> {
    report.recipients.iter().filter_map(|it| it.value.address()).map(Address::key).collect()
}

/// The facts of every message, in the order of the sources.
fn messages(readings: &Readings) -> Vec<MessageFacts> {
    let mut evidence: Vec<Vec<&Evidence>> = vec![Vec::new(); readings.sources.len()];
    for it in &readings.evidence {
        if let Some(own) = evidence.get_mut(it.read_from.0) {
            own.push(it);
        }
    }
    let sources = || readings.sources.iter().filter(|it| is_message(readings, it.id));
    let carriers: BTreeSet<SourceId> = sources().filter_map(|it| parent_message(readings, it.id)).collect();
    let facts = sources().map(|source| {
        let own = evidence.get(source.id.0).into_iter().flatten().copied();
        let handed_in = parent_message(readings, source.id).is_none();
        MessageFacts::of(source, handed_in, carriers.contains(&source.id), own)
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

/// What a source was found in: the message around it, else what was handed in, or stands in it as if it had been.
fn holder(readings: &Readings, id: SourceId) -> Option<SourceId> {
    parent_message(readings, id).or_else(|| {
        let is_a_part = |it: SourceId| readings.source(it).is_some_and(|it| it.media_type.is_some());
        let mut around = successors(Some(id), |it| readings.source(*it)?.parent());
        let whole = around.find(|it| !is_a_part(*it))?;
        (whole != id).then_some(whole)
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
