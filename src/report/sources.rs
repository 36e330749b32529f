//! Every source as lines, with what was read in it.

use super::teller::Teller;
use super::{Highlight, SourceView, doubt};
use crate::evidence::{
    CertifiedReceipt, ComplaintReport, DispositionReport, Evidence, Fact, Format, MessageReport, Place,
    RecipientReport, Source, SourceId, Span, Spanned,
};
use crate::judge::{Doubt, Doubtful};
use crate::syntax::text::visible_address;
use crate::trail::{Kind, LeftAside, Report};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// All sources: those handed in, each with its parts behind it.
pub fn sources(teller: &Teller<'_>) -> Vec<SourceView> {
    let mut read: BTreeMap<SourceId, Places> = BTreeMap::new();
    for (span, key) in teller.investigation.readings.evidence.iter().flat_map(places) {
        read.entry(span.source).or_default().push((span, key));
    }
    let mut views = without_places(teller);
    for (view, source) in views.iter_mut().zip(&teller.investigation.readings.sources) {
        view.description = description(teller, source);
        view.stands_in = stands_in(teller, source);
        view.doubt = doubtful(teller, source).map(|it| doubt::word_of(teller, it.doubt));
        view.highlights = highlights(teller, read.remove(&view.id).unwrap_or_default());
    }
    views
}

/// All sources without what was read in them and what they are in words.
pub fn without_places(teller: &Teller<'_>) -> Vec<SourceView> {
    teller.investigation.readings.sources.iter().map(|it| view(teller, it)).collect()
}

/// Where facts were read, and the keys of what they are.
type Places = Vec<(Span, &'static str)>;

fn view(teller: &Teller<'_>, source: &Source) -> SourceView {
    let readings = &teller.investigation.readings;
    let notes = readings.notes.iter().filter(|it| it.span.source == source.id);
    SourceView {
        id: source.id,
        parent: source.parent(),
        name: name(teller, source),
        description: String::new(),
        left_aside: left_aside(teller, source).is_some(),
        format: readings.formats.get(source.id.0).copied().flatten().unwrap_or("unknown"),
        bytes: source.bytes.clone(),
        notes: notes.map(|it| teller.say_of("note-", it.kind.id())).collect(),
        doubt: None,
        is_text: !is_outlook(teller, Some(source.id)),
        lines: OnceLock::new(),
        highlights: Vec::new(),
        stands_in: None,
    }
}

/// For a part that stands verbatim in another source: that source, and the place there.
fn stands_in(teller: &Teller<'_>, source: &Source) -> Option<Span> {
    match source.place {
        Place::Verbatim { parent, offset } => {
            Some(outermost(teller, Span::new(parent, offset..offset + source.bytes.len())))
        }
        _ => None,
    }
}

/// What is doubted about a source.
fn doubtful<'a>(teller: &Teller<'a>, source: &Source) -> Option<&'a Doubtful> {
    let all = &teller.investigation.judged.doubtful;
    all.iter().find(|it| it.source.map(|it| shown_as(teller, it)) == Some(source.id))
}

/// The source under which people know a message: what an Outlook file holds is that file.
pub fn shown_as(teller: &Teller<'_>, id: SourceId) -> SourceId {
    let source = teller.investigation.readings.source(id);
    let file = source.filter(|it| is_unpacked(teller, it)).and_then(Source::parent);
    file.unwrap_or(id)
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
    if is_unpacked(teller, source) {
        return teller.say("source-outlook-message");
    }
    teller.say(match source.media_type.as_deref() {
        Some("message/delivery-status" | "message/global-delivery-status") => "source-delivery-report",
        Some("text/rfc822-headers" | "message/rfc822-headers" | "message/global-headers") => "source-returned-headers",
        Some("message/rfc822" | "message/global") => "source-returned-message",
        Some("text/x-outlook-report") => "source-outlook-report",
        Some("message/disposition-notification" | "message/global-disposition-notification") => {
            "source-disposition-part"
        }
        Some("message/feedback-report") => "source-complaint-part",
        Some(_) => "source-text",
        None => "source-pasted",
    })
}

/// Whether a source is a file of Outlook, which is not text.
fn is_outlook(teller: &Teller<'_>, id: Option<SourceId>) -> bool {
    let format = id.and_then(|id| teller.investigation.readings.formats.get(id.0).copied().flatten());
    format.is_some_and(|it| it == Format::Msg.id() || it == Format::Winmail.id())
}

/// Whether a source is the message that such a file holds.
fn is_unpacked(teller: &Teller<'_>, source: &Source) -> bool {
    is_outlook(teller, source.parent()) && source.media_type.as_deref() == Some("message/rfc822")
}

/// What is left aside with something that was handed in.
fn left_aside<'a>(teller: &Teller<'a>, source: &Source) -> Option<&'a LeftAside> {
    teller.investigation.trails.left_aside(source.id).filter(|_| source.parent().is_none())
}

fn description(teller: &Teller<'_>, source: &Source) -> String {
    if let Some(aside) = left_aside(teller, source) {
        let what = teller.say(kind_key(aside.kind));
        return teller.tell("source-left-aside", &[("what", (&what).into())]);
    }
    let format = teller.investigation.readings.formats.get(source.id.0).copied().flatten();
    if is_outlook(teller, Some(source.id)) {
        let mut sources = teller.investigation.readings.sources.iter();
        let message = sources.find(|it| it.parent() == Some(source.id) && is_unpacked(teller, it));
        return match message {
            Some(it) => teller.tell("source-outlook-with", &[("what", (&description(teller, it)).into())]),
            None => teller.say("source-outlook-file"),
        };
    }
    if source.parent().is_some() && !is_unpacked(teller, source) {
        return teller.say("source-part");
    }
    let report = teller.investigation.trails.reports.iter().find(|report| {
        let place = report.message.as_ref().map(|it| it.source);
        let inside = || report.places().any(|it| it.source == source.id);
        place == Some(source.id) || inside()
    });
    // What only looks like a report is a message; what is about somebody else's is a report, although it was left aside.
    let doubt = doubtful(teller, source).map(|it| it.doubt);
    teller.say(match (format, report.filter(|_| doubt != Some(Doubt::Fake)).map(Report::kind)) {
        (None, _) => "source-not-understood",
        (_, None) if doubt == Some(Doubt::Backscatter) => "source-bounce",
        (_, Some(Kind::Message | Kind::Headers)) => "source-bounce",
        (_, Some(kind)) => kind_key(kind),
        (Some("headers"), None) => "source-headers",
        (_, None) => "source-message",
    })
}

/// What a piece of this kind is called.
fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Bounce | Kind::Mixed => "source-bounce",
        Kind::DelayWarning => "source-delay-warning",
        Kind::DeliveryReceipt => "source-receipt",
        Kind::ReadReceipt => "source-read-receipt",
        Kind::CertifiedReceipt => "source-certified-receipt",
        Kind::Complaint | Kind::Dmarc => "source-complaint",
        Kind::AutoReply | Kind::Challenge | Kind::Moderation => "source-answer",
        Kind::Headers => "source-headers",
        Kind::Message | Kind::NotMail => "source-message",
    }
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
        Fact::AddressedTo { .. }
        | Fact::DeliveredTo(_)
        | Fact::OriginalTo(_)
        | Fact::Received
        | Fact::PassedOnBy(_) => here("fact-recipient"),
        Fact::NoReportsWanted => here("fact-handling"),
        Fact::FailedRecipient(_) => here("fact-failed"),
        Fact::Hop(_) => here("fact-hop"),
        Fact::From(_) | Fact::FromNobody | Fact::ReturnPath(_) | Fact::ReplyTo(_) | Fact::Sender(_) => {
            here("fact-sender")
        }
        Fact::FromAList | Fact::NamedInSubject(_) | Fact::MadeFrom(_) => Vec::new(),
        Fact::MessageId(_) | Fact::RefersTo(_) => here("fact-message-id"),
        Fact::Subject(_) => here("fact-subject"),
        Fact::Date(_) | Fact::ResentDate(_) => here("fact-date"),
        Fact::Unsent => here("fact-draft"),
        Fact::AutoSubmitted | Fact::Answer(_) => here("fact-automatic"),
        Fact::Complaint(report) => of_complaint(report),
        Fact::Certified(receipt) => of_certified(receipt),
        Fact::CertifiedKind(_) | Fact::CertifiedTransport(_) => here("fact-certified"),
        Fact::AsksForReceipt => here("fact-asks-for-receipt"),
        Fact::ListAddress(_) => here("fact-list"),
        Fact::AuthResults(_) | Fact::ReceivedSpf(_) => here("fact-check"),
        Fact::Signature(_) | Fact::Seal(_) | Fact::SealedSignature(_) => here("fact-signature"),
        Fact::ResentFrom(_) => here("fact-resent"),
        Fact::Exchange(_) => here("fact-exchange"),
        Fact::Mailer(_) => here("fact-program"),
        Fact::Lure(_) => here("fact-lure"),
        Fact::Link(_) => here("fact-link"),
        Fact::Attachment(_) => here("fact-attachment"),
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
    add(&mut places, report.name.as_ref(), "fact-recipient");
    add(&mut places, report.original_message_id.as_ref(), "fact-message-id");
    add(&mut places, report.disposition.as_ref(), "fact-action");
    add(&mut places, report.at.as_ref(), "fact-date");
    places
}

fn of_complaint(report: &ComplaintReport) -> Vec<(Span, &'static str)> {
    let mut places: Vec<_> = report.recipients.iter().map(|it| (it.span, "fact-recipient")).collect();
    add(&mut places, report.feedback.as_ref(), "fact-complaint");
    add(&mut places, report.arrived.as_ref(), "fact-date");
    places
}

fn of_certified(receipt: &CertifiedReceipt) -> Vec<(Span, &'static str)> {
    let mut places: Vec<_> = receipt.recipients.iter().map(|it| (it.address.span, "fact-recipient")).collect();
    add(&mut places, receipt.delivered_to.as_ref(), "fact-recipient");
    add(&mut places, receipt.message_id.as_ref(), "fact-message-id");
    add(&mut places, receipt.explanation.as_ref(), "fact-answer");
    add(&mut places, receipt.at.as_ref(), "fact-date");
    places
}

fn add<T>(places: &mut Vec<(Span, &'static str)>, field: Option<&Spanned<T>>, key: &'static str) {
    places.extend(field.map(|it| (it.span, key)));
}
