//! Delivery status notifications (RFC 3464): the standard, and nothing but the standard.
//!
//! `Action: failed`
//!
//! Claims the part `message/delivery-status`, and `message/global-delivery-status` (RFC 6533), wherever it comes from,
//! also saved or pasted, alone or below other words.

use super::Reader;
use crate::evidence::{
    Evidence, Fact, Format, MessageReport, Note, NoteKind, Reading, RecipientReport, Source, Spanned,
};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, EnhancedStatus, Host};
use crate::syntax::date::read_date;
use crate::syntax::field_value::{field_value, group_span, without_type};
use crate::syntax::header_block::Field;
use crate::syntax::media_type::is_delivery_status;
use crate::syntax::recipient_address::read_recipient_address;
use crate::syntax::report_fields::{
    Group, find_copied_report, find_delivery_fields, find_report_fields, read_report_fields,
};

pub const READER: Reader = Reader { format: Format::Dsn, claims, read };

fn claims(source: &Source) -> bool {
    match source.media_type.as_deref() {
        Some(media_type) if is_delivery_status(media_type) => true,
        Some("text/plain") => find_delivery_fields(&source.bytes).is_some(),
        Some(_) => false,
        None => find_copied_report(&source.bytes).is_some(),
    }
}

fn read(source: &Source) -> Reading {
    let bytes = &*source.bytes;
    let whole = source.media_type.as_deref().is_some_and(is_delivery_status);
    let range = if whole { 0..bytes.len() } else { find_report_fields(bytes).unwrap_or_default() };
    let fields = read_report_fields(bytes, range);
    let mut reading = Reading::default();
    let add = |reading: &mut Reading, fact, span| {
        reading.evidence.push(Evidence { fact, span, read_from: source.id, format: Format::Dsn });
    };
    if let Some(span) = group_span(source, &fields.message) {
        add(&mut reading, Fact::MessageReport(Box::new(read_message(source, &fields.message))), span);
    }
    for group in fields.recipients.iter().take(MAX_RECIPIENTS) {
        if let Some(span) = group_span(source, group) {
            add(&mut reading, Fact::RecipientReport(Box::new(read_recipient(source, group))), span);
        }
    }
    let all = source.span();
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

fn read_message(source: &Source, group: &Group) -> MessageReport {
    let mut report = MessageReport::default();
    for field in group {
        match field.name(&source.bytes).to_ascii_lowercase().as_str() {
            "original-envelope-id" => {
                report.original_envelope_id = field_value(source, field, |it| Some(it.to_owned()));
            }
            "reporting-mta" => report.reporting_mta = field_value(source, field, Host::parse),
            "received-from-mta" => report.received_from_mta = field_value(source, field, Host::parse),
            "arrival-date" => report.arrival_date = field_value(source, field, read_date),
            _ => report.extensions.extend(extension(source, field)),
        }
    }
    report
}

fn read_recipient(source: &Source, group: &Group) -> RecipientReport {
    let mut report = RecipientReport::default();
    for field in group {
        match field.name(&source.bytes).to_ascii_lowercase().as_str() {
            "final-recipient" => report.final_recipient = field_value(source, field, read_recipient_address),
            "original-recipient" => report.original_recipient = field_value(source, field, read_recipient_address),
            "x-actual-recipient" => report.actual_recipient = field_value(source, field, read_recipient_address),
            "action" => report.action = field_value(source, field, read_action),
            "status" => report.status = field_value(source, field, EnhancedStatus::find),
            "remote-mta" => report.remote_mta = field_value(source, field, Host::parse),
            "diagnostic-code" => report.diagnostic = field_value(source, field, read_diagnostic),
            "last-attempt-date" => report.last_attempt = field_value(source, field, read_date),
            "will-retry-until" => report.will_retry_until = field_value(source, field, read_date),
            _ => report.extensions.extend(extension(source, field)),
        }
    }
    if report.action.is_none() && asks_about_an_address(source, group) {
        report.status = None;
    }
    report
}

/// `Action: deliverable`: somebody asked whether an address takes mail (Postfix, `sendmail -bv`), and nothing was sent.
/// Its status says nothing of any message.
fn asks_about_an_address(source: &Source, group: &Group) -> bool {
    let action = group.iter().find(|it| it.is_named(&source.bytes, "Action"));
    action.is_some_and(|it| it.text(&source.bytes).trim().to_ascii_lowercase().ends_with("deliverable"))
}

fn extension(source: &Source, field: &Field) -> Option<Spanned<(String, String)>> {
    field_value(source, field, |text| Some((field.name(&source.bytes).to_owned(), text.to_owned())))
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

fn read_diagnostic(text: &str) -> Option<String> {
    Some(without_type(text).to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{read_action, read_diagnostic};

    #[test]
    fn reads_values_as_servers_write_them() {
        assert_eq!(read_action("Failed (bounced)").map(|it| it.id()), Some("failed"));
        assert_eq!(read_diagnostic("smtp; 550 5.1.1 no"), Some("550 5.1.1 no".into()));
        assert_eq!(read_diagnostic("550 no; really"), Some("550 no; really".into()));
    }
}
