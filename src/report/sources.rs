//! Every source as lines, with what was read in it.

use super::teller::Teller;
use super::{Highlight, SourceView};
use crate::evidence::{
    DispositionReport, Evidence, Fact, MessageReport, Place, RecipientReport, Source, SourceId, Span, Spanned,
};
use crate::syntax::lines::Lines;
use crate::syntax::text::visible_address;
use std::collections::BTreeMap;

/// All sources: those handed in, each with its parts behind it.
pub fn sources(teller: &Teller<'_>) -> Vec<SourceView> {
    let mut read: BTreeMap<SourceId, Places> = BTreeMap::new();
    for (span, key) in teller.investigation.readings.evidence.iter().flat_map(places) {
        read.entry(span.source).or_default().push((span, key));
    }
    let sources = teller.investigation.readings.sources.iter();
    sources.map(|it| view(teller, it, read.remove(&it.id).unwrap_or_default())).collect()
}

/// Where facts were read, and the keys of what they are.
type Places = Vec<(Span, &'static str)>;

fn view(teller: &Teller<'_>, source: &Source, read: Places) -> SourceView {
    let readings = &teller.investigation.readings;
    let format = readings.formats.get(source.id.0).copied().flatten();
    let stands_in = match source.place {
        Place::Verbatim { parent, offset } => {
            Some(outermost(teller, Span::new(parent, offset..offset + source.bytes.len())))
        }
        _ => None,
    };
    let notes = readings.notes.iter().filter(|it| it.span.source == source.id);
    SourceView {
        id: source.id,
        parent: source.parent(),
        name: name(teller, source),
        description: description(teller, source, format),
        format: format.unwrap_or("unknown"),
        bytes: source.bytes.clone(),
        notes: notes.map(|it| teller.say(&format!("note-{}", it.kind.id()))).collect(),
        lines: Lines::new(&source.bytes, 0).map(|it| it.content).collect(),
        highlights: highlights(teller, read),
        stands_in,
    }
}

fn outermost(teller: &Teller<'_>, mut span: Span) -> Span {
    while let Some(Place::Verbatim { parent, offset }) =
        teller.investigation.readings.source(span.source).map(|it| it.place)
    {
        span = Span { source: parent, start: span.start + offset, end: span.end + offset };
    }
    span
}

fn name(teller: &Teller<'_>, source: &Source) -> String {
    if !source.name.is_empty() {
        return visible_address(&source.name);
    }
    teller.say(match source.media_type.as_deref() {
        Some("message/delivery-status" | "message/global-delivery-status") => "source-delivery-report",
        Some("text/rfc822-headers" | "message/rfc822-headers") => "source-returned-headers",
        Some("message/rfc822" | "message/global") => "source-returned-message",
        Some(_) => "source-text",
        None => "source-pasted",
    })
}

fn description(teller: &Teller<'_>, source: &Source, format: Option<&str>) -> String {
    use crate::trail::Kind;
    if source.parent().is_some() {
        return teller.say("source-part");
    }
    let is_report = teller.investigation.trails.reports.iter().any(|report| {
        let place = report.message.as_ref().map(|it| it.source);
        place == Some(source.id) || report.recipients.iter().any(|it| it.span.source == source.id)
    });
    teller.say(match (format, is_report, teller.investigation.trails.kind) {
        (None, ..) => "source-not-understood",
        (_, true, Some(Kind::DelayWarning)) => "source-delay-warning",
        (_, true, Some(Kind::DeliveryReceipt)) => "source-receipt",
        (_, true, _) => "source-bounce",
        (Some("headers"), ..) => "source-headers",
        _ => "source-message",
    })
}

/// The places of all facts that were read in a source; sorted, the inner one first where two begin together.
fn highlights(teller: &Teller<'_>, mut places: Places) -> Vec<Highlight> {
    places.retain(|(span, _)| span.start < span.end);
    places.sort_by_key(|(span, _)| (span.start, span.end));
    let mut found: Vec<Highlight> = Vec::new();
    for (span, key) in places {
        if found.last().is_none_or(|last| last.end <= span.start) {
            found.push(Highlight { start: span.start, end: span.end, label: teller.say(key) });
        }
    }
    found
}

fn places(evidence: &Evidence) -> Vec<(Span, &'static str)> {
    let here = |key| vec![(evidence.span, key)];
    match &evidence.fact {
        Fact::MessageReport(report) => of_message_report(report),
        Fact::RecipientReport(report) => of_recipient_report(report),
        Fact::Disposition(report) => of_disposition(report),
        Fact::Notice(notice) => notice.reporting_mta.iter().map(|it| (it.span, "fact-server")).collect(),
        Fact::Said(said) => vec![(said.address_span, "fact-recipient")],
        Fact::AddressedTo { .. } | Fact::DeliveredTo(_) | Fact::OriginalTo(_) => here("fact-recipient"),
        Fact::FailedRecipient(_) => here("fact-failed"),
        Fact::Hop(_) => here("fact-hop"),
        Fact::From(_) | Fact::ReturnPath(_) => here("fact-sender"),
        Fact::MessageId(_) | Fact::RefersTo(_) => here("fact-message-id"),
        Fact::Subject(_) => here("fact-subject"),
        Fact::Date(_) => here("fact-date"),
        Fact::AutoSubmitted => here("fact-automatic"),
        Fact::FromAList | Fact::NamedInSubject(_) => Vec::new(),
    }
}

fn of_message_report(report: &MessageReport) -> Vec<(Span, &'static str)> {
    let mut places = Vec::new();
    add(&mut places, report.reporting_mta.as_ref(), "fact-server");
    add(&mut places, report.received_from_mta.as_ref(), "fact-server");
    add(&mut places, report.arrival_date.as_ref(), "fact-date");
    add(&mut places, report.original_envelope_id.as_ref(), "fact-message-id");
    places
}

fn of_recipient_report(report: &RecipientReport) -> Vec<(Span, &'static str)> {
    let mut places = Vec::new();
    add(&mut places, report.final_recipient.as_ref(), "fact-recipient");
    add(&mut places, report.original_recipient.as_ref(), "fact-recipient");
    add(&mut places, report.action.as_ref(), "fact-action");
    add(&mut places, report.status.as_ref(), "fact-status");
    add(&mut places, report.remote_mta.as_ref(), "fact-server");
    add(&mut places, report.diagnostic.as_ref(), "fact-answer");
    add(&mut places, report.last_attempt.as_ref(), "fact-date");
    add(&mut places, report.will_retry_until.as_ref(), "fact-date");
    places
}

fn of_disposition(report: &DispositionReport) -> Vec<(Span, &'static str)> {
    let mut places = Vec::new();
    add(&mut places, report.final_recipient.as_ref(), "fact-recipient");
    add(&mut places, report.original_recipient.as_ref(), "fact-recipient");
    add(&mut places, report.original_message_id.as_ref(), "fact-message-id");
    add(&mut places, report.disposition.as_ref(), "fact-action");
    add(&mut places, report.at.as_ref(), "fact-date");
    places
}

fn add<T>(places: &mut Vec<(Span, &'static str)>, field: Option<&Spanned<T>>, key: &'static str) {
    places.extend(field.map(|it| (it.span, key)));
}
