//! Delivery status notifications (RFC 3464): the standard, and nothing but the standard.
//!
//! `Action: failed`
//!
//! Claims the part `message/delivery-status` wherever it comes from, also saved or pasted alone.
//! Known gap: `message/global-delivery-status` (RFC 6533) is read without decoding its `utf-8` address form.

use super::Reader;
use crate::evidence::{
    Evidence, Fact, Format, MessageReport, Note, NoteKind, Reading, RecipientReport, Source, Span, Spanned,
};
use crate::mail::{Action, Address, EnhancedStatus, Host};
use crate::syntax::date::read_date;
use crate::syntax::header_block::Field;
use crate::syntax::lines::Lines;
use crate::syntax::report_fields::{Group, begins_report_field, find_report_fields, read_report_fields};

pub const READER: Reader = Reader { format: Format::Dsn, claims, read };

/// Recipients beyond this are left aside.
const MAX_RECIPIENTS: usize = 5_000;
/// A report pasted alone shows its first field within so many lines.
const LINES_TO_LOOK_AT: usize = 40;

fn claims(source: &Source) -> bool {
    match source.media_type.as_deref() {
        Some(media_type) if is_delivery_status(media_type) => true,
        Some("text/plain") => find_report_fields(&source.bytes).is_some(),
        Some(_) => false,
        None => begins_with_report(source),
    }
}

/// The registered types, and `message/xdelivery-status` as a gateway spells it.
fn is_delivery_status(media_type: &str) -> bool {
    media_type.starts_with("message/") && media_type.ends_with("delivery-status")
}

/// A saved or pasted report has report fields before any blank line that mail has.
fn begins_with_report(source: &Source) -> bool {
    let lines = Lines::new(&source.bytes, 0).take(LINES_TO_LOOK_AT);
    lines
        .filter_map(|line| source.bytes.get(line.content))
        .find(|line| !line.is_empty())
        .is_some_and(begins_report_field)
}

fn read(source: &Source) -> Reading {
    let bytes = &*source.bytes;
    let whole = source.media_type.as_deref().is_none_or(is_delivery_status);
    let range = if whole { 0..bytes.len() } else { find_report_fields(bytes).unwrap_or_default() };
    let fields = read_report_fields(bytes, range);
    let mut reading = Reading::default();
    let add = |reading: &mut Reading, fact, span| {
        reading.evidence.push(Evidence { fact, span, read_from: source.id, format: Format::Dsn });
    };
    if let Some(span) = span_of(source, &fields.message) {
        add(&mut reading, Fact::MessageReport(Box::new(read_message(source, &fields.message))), span);
    }
    for group in fields.recipients.iter().take(MAX_RECIPIENTS) {
        if let Some(span) = span_of(source, group) {
            add(&mut reading, Fact::RecipientReport(Box::new(read_recipient(source, group))), span);
        }
    }
    let all = Span::new(source.id, 0..bytes.len());
    let nameless = |it: &Evidence| matches!(&it.fact, Fact::RecipientReport(report) if report.names_nobody());
    // A text for people may have a field or two of a report, and names people in its own way.
    let expected = whole || !fields.recipients.is_empty();
    if expected && (fields.recipients.is_empty() || reading.evidence.iter().any(nameless)) {
        reading.notes.push(Note { kind: NoteKind::NobodyNamed, span: all });
    }
    if fields.recipients.len() > MAX_RECIPIENTS {
        reading.notes.push(Note { kind: NoteKind::TooManyRecipients, span: all });
    }
    reading
}

fn span_of(source: &Source, group: &Group) -> Option<Span> {
    let (first, last) = (group.first()?, group.last()?);
    Some(Span::new(source.id, first.name.start..last.trimmed(&source.bytes).end))
}

/// A field's text with its place, read into a value; `None` where it cannot be read.
fn value<T>(source: &Source, field: &Field, read: impl FnOnce(&str) -> Option<T>) -> Option<Spanned<T>> {
    let span = Span::new(source.id, field.name.start..field.trimmed(&source.bytes).end);
    read(&field.text(&source.bytes)).map(|value| Spanned::new(value, span))
}

fn read_message(source: &Source, group: &Group) -> MessageReport {
    let mut report = MessageReport::default();
    for field in group {
        match field.name(&source.bytes).to_ascii_lowercase().as_str() {
            "original-envelope-id" => report.original_envelope_id = value(source, field, |it| Some(it.to_owned())),
            "reporting-mta" => report.reporting_mta = value(source, field, Host::parse),
            "received-from-mta" => report.received_from_mta = value(source, field, Host::parse),
            "arrival-date" => report.arrival_date = value(source, field, read_date),
            _ => report.extensions.extend(extension(source, field)),
        }
    }
    report
}

fn read_recipient(source: &Source, group: &Group) -> RecipientReport {
    let mut report = RecipientReport::default();
    for field in group {
        match field.name(&source.bytes).to_ascii_lowercase().as_str() {
            "final-recipient" => report.final_recipient = value(source, field, read_recipient_address),
            "original-recipient" => report.original_recipient = value(source, field, read_recipient_address),
            "x-actual-recipient" => report.actual_recipient = value(source, field, read_recipient_address),
            "action" => report.action = value(source, field, read_action),
            "status" => report.status = value(source, field, EnhancedStatus::find),
            "remote-mta" => report.remote_mta = value(source, field, Host::parse),
            "diagnostic-code" => report.diagnostic = value(source, field, read_diagnostic),
            "last-attempt-date" => report.last_attempt = value(source, field, read_date),
            "will-retry-until" => report.will_retry_until = value(source, field, read_date),
            _ => report.extensions.extend(extension(source, field)),
        }
    }
    report
}

fn extension(source: &Source, field: &Field) -> Option<Spanned<(String, String)>> {
    value(source, field, |text| Some((field.name(&source.bytes).to_owned(), text.to_owned())))
}

/// `failed (bounced)`, `Failed`: the first word decides. Two words that no standard has are as plain as those it has.
fn read_action(text: &str) -> Option<Action> {
    let word = text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty())?.to_ascii_lowercase();
    match word.as_str() {
        "expired" | "failure" => Some(Action::Failed),
        "deferred" => Some(Action::Delayed),
        word => Action::from_id(word),
    }
}

/// The address behind the type word; xtext (RFC 3461 section 4) is decoded.
fn read_recipient_address(text: &str) -> Option<Address> {
    let (kind, address) = text.split_once(';').unwrap_or(("", text));
    let address = address.trim();
    let foreign = !matches!(kind.trim().to_ascii_lowercase().as_str(), "" | "rfc822" | "rfc-822" | "utf-8" | "smtp");
    if foreign && !address.contains('@') {
        return None;
    }
    // Comments and trailing remarks are no part of it: `user@domain.example (expanded)`.
    let word = if address.starts_with('"') { address } else { address.split_whitespace().next().unwrap_or(address) };
    Address::parse(&decode_xtext(word))
}

/// `+2B` is `+`; a plus sign that no two upper-case hexadecimal digits follow stands for itself, as do all where one is.
fn decode_xtext(text: &str) -> String {
    let mut parts = text.split('+');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let hex = part.get(..2).filter(|hex| hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F')));
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|it| matches!(it, b'+' | b'=' | b' '));
        decoded.push(byte.map_or('+', char::from));
        decoded.push_str(part.get(if byte.is_some() { 2 } else { 0 }..).unwrap_or_default());
    }
    decoded
}

/// The text without its type word (`smtp;`, `X-Postfix;`).
fn read_diagnostic(text: &str) -> Option<String> {
    let text = match text.split_once(';') {
        Some((kind, rest)) if !kind.trim().is_empty() && !kind.trim().contains(' ') => rest,
        _ => text,
    };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{decode_xtext, read_action, read_diagnostic, read_recipient_address};

    #[test]
    fn reads_values_as_servers_write_them() {
        let address = |text| read_recipient_address(text).map(|it| it.to_string());
        assert_eq!(address("rfc822; a+2Bb@c.example"), Some("a+b@c.example".into()));
        assert_eq!(address("rfc822;<a+tag@c.example> (expanded)"), Some("a+tag@c.example".into()));
        assert_eq!(decode_xtext("a+42@c.example"), "a+42@c.example");
        assert_eq!(read_action("Failed (bounced)").map(|it| it.id()), Some("failed"));
        assert_eq!(read_diagnostic("smtp; 550 5.1.1 no"), Some("550 5.1.1 no".into()));
        assert_eq!(read_diagnostic("550 no; really"), Some("550 no; really".into()));
    }
}
