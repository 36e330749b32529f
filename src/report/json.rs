//! The report as JSON, `mailtrail.report/1`: field names and identifiers are a contract.

use super::{Document, FindingLine, HopLine, Letter, Person, Quote, SourceView};
use crate::evidence::Origin;
use serde_json::{Value, json};

/// The whole report as one object.
#[must_use]
pub fn json(document: &Document) -> Value {
    let routes = document.route.routes.iter();
    let hops = routes.flat_map(|route| route.hops.iter().map(|it| hop(route.id, it)));
    json!({
        "schema": "mailtrail.report/1",
        "language": document.language.tag(),
        "kind": document.kind.id(),
        "outcome": document.outcome.id(),
        "headline": document.headline,
        "explanation": document.explanation,
        "message": {
            "message_id": document.message.message_id.as_deref().map(|it| it.trim_matches(['<', '>'])),
            "subject": document.message.subject,
            "date": document.message.date.map(|it| it.to_string()),
            "header_from": document.message.header_from,
            "envelope_from": document.message.envelope_from,
            "envelope_id": document.message.envelope_id,
        },
        "sources": document.sources.iter().map(source).collect::<Vec<_>>(),
        "recipients": document.people.iter().map(person).collect::<Vec<_>>(),
        "hops": hops.collect::<Vec<_>>(),
        "findings": document.findings.iter().map(finding).collect::<Vec<_>>(),
        "next_steps": document.steps,
        "messages_to_send": document.letters.iter().map(letter).collect::<Vec<_>>(),
    })
}

/// The report as one line with its end, and where in which file it was found.
pub fn json_line(document: &Document, origin: &Origin, to: &mut Vec<u8>) {
    let mut report = json(document);
    if let Some(fields) = report.as_object_mut() {
        fields.insert(
            "position".to_owned(),
            json!({ "file": origin.file.to_string_lossy(), "inside": origin.inside.as_deref(), "message": origin.number, "offset": origin.offset }),
        );
    }
    if serde_json::to_writer(&mut *to, &report).is_ok() {
        to.push(b'\n');
    }
}

fn source(source: &SourceView) -> Value {
    json!({
        "id": source.id.0,
        "parent": source.parent.map(|it| it.0),
        "name": source.name,
        "format": source.format,
        "bytes": source.bytes.len(),
        "notes": source.notes,
    })
}

fn person(person: &Person) -> Value {
    json!({
        "address": person.address,
        "name": person.name,
        "roles": person.roles.iter().map(|it| it.id()).collect::<Vec<_>>(),
        "in_headers": person.in_headers,
        "in_envelope": person.in_envelope.then_some(true),
        "became": person.became,
        "verdict": person.verdict.id(),
        "certainty": person.certainty.id(),
        "cause": person.cause.map(|it| it.id()),
        "status": person.status.map(|it| it.to_string()),
        "reply": person.reply.map(|it| it.code()),
        "stage": person.stage.map(|it| it.id()),
        "scope": person.scope.map(|it| it.id()),
        "permanent": person.permanent,
        "reporting_mta": person.reporting_mta,
        "remote_mta": person.remote_mta,
        "at": person.at.map(|it| it.to_string()),
        "retry_until": person.retry_until.map(|it| it.to_string()),
        "late_failure_until": person.late_failure_until.map(|it| it.to_string()),
        "diagnostic": person.diagnostic,
        "why": person.why.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(),
        "next_steps": person.next_steps,
        "evidence": person.evidence.iter().map(quote).collect::<Vec<_>>(),
        "would_prove": person.would_prove.iter().map(|it| json!({ "id": it.id, "text": it.text })).collect::<Vec<_>>(),
    })
}

fn quote(quote: &Quote) -> Value {
    json!({
        "source": quote.span.source.0,
        "start": quote.span.start,
        "end": quote.span.end,
        "quote": quote.text,
        "rule": quote.rule,
    })
}

fn hop(route: &str, line: &HopLine) -> Value {
    let hop = &line.hop;
    json!({
        "route": route,
        "index": line.index,
        "from": hop.from,
        "helo": hop.helo,
        "from_ip": hop.from_ip.map(|it| it.to_string()),
        "by": hop.by,
        "with": hop.with,
        "tls": hop.tls,
        "id": hop.id,
        "for": hop.for_,
        "via": hop.via,
        "date": hop.date.map(|it| it.at.to_string()),
        "delay_seconds": line.delay_seconds,
        "flags": hop.flags.iter().map(|it| it.id()).collect::<Vec<_>>(),
        "evidence": {
            "source": line.quote.span.source.0,
            "start": line.quote.span.start,
            "end": line.quote.span.end,
            "quote": line.quote.text,
        },
    })
}

fn finding(finding: &FindingLine) -> Value {
    json!({
        "id": finding.id,
        "title": finding.title,
        "detail": finding.detail,
        "recipients": finding.recipients,
        "evidence": finding.evidence.iter().map(quote).collect::<Vec<_>>(),
    })
}

fn letter(letter: &Letter) -> Value {
    json!({ "id": letter.id, "to": letter.to, "subject": letter.subject, "body": letter.body })
}
