//! Disposition notifications (RFC 8098), which most people know as read receipts.
//!
//! `Disposition: manual-action/MDN-sent-manually; displayed`
//!
//! Claims the part `message/disposition-notification`, its international form (RFC 6533), and the same fields saved or
//! pasted alone. An empty part is a notification too: some filters refuse a message with one. What
//! programs write for people is a notice's.

use super::Reader;
use crate::evidence::{DispositionReport, Evidence, Fact, Format, Reading, Source};
use crate::mail::Disposition;
use crate::syntax::disposition_fields::{find_disposition_fields, names_disposition};
use crate::syntax::field_value::{field_value, group_span};
use crate::syntax::header_block::Field;
use crate::syntax::lines::{Line, Lines};
use crate::syntax::media_type::is_disposition_notification;
use crate::syntax::recipient_address::read_recipient_address;
use crate::syntax::report_fields::read_report_fields;

pub const READER: Reader = Reader { format: Format::Mdn, claims, read };

fn claims(source: &Source) -> bool {
    match source.media_type.as_deref() {
        Some(media_type) if is_disposition_notification(media_type) => true,
        Some("text/plain") => find_disposition_fields(&source.bytes).is_some(),
        Some(_) => false,
        None => names_disposition(&source.bytes) && find_disposition_fields(first_paragraph(&source.bytes)).is_some(),
    }
}

/// The lines up to the first blank one: a message has its own fields there.
fn first_paragraph(bytes: &[u8]) -> &[u8] {
    let is_blank = |it: &Line| bytes.get(it.content.clone()).is_none_or(|it| it.iter().all(u8::is_ascii_whitespace));
    let mut lines = Lines::new(bytes, 0).skip_while(is_blank);
    let end = lines.find(is_blank).map_or(bytes.len(), |it| it.content.start);
    bytes.get(..end).unwrap_or(bytes)
}

fn read(source: &Source) -> Reading {
    let bytes = &*source.bytes;
    let whole = source.media_type.as_deref().is_some_and(is_disposition_notification);
    let range = if whole { 0..bytes.len() } else { find_disposition_fields(bytes).unwrap_or_default() };
    let fields = read_report_fields(bytes, range).in_order();
    let mut report = DispositionReport::default();
    for field in &fields {
        read_field(source, field, &mut report);
    }
    let span = group_span(source, &fields).unwrap_or_else(|| source.span());
    let fact = Fact::Disposition(Box::new(report));
    Reading { evidence: vec![Evidence { fact, span, read_from: source.id, format: Format::Mdn }], ..Reading::default() }
}

fn read_field(source: &Source, field: &Field, report: &mut DispositionReport) {
    match field.name(&source.bytes).to_ascii_lowercase().as_str() {
        "final-recipient" => report.final_recipient = field_value(source, field, read_recipient_address),
        "original-recipient" => report.original_recipient = field_value(source, field, read_recipient_address),
        "original-message-id" => report.original_message_id = field_value(source, field, read_message_id),
        "disposition" => {
            let (modes, rest) = split_disposition(&field.text(&source.bytes));
            report.is_automatic = modes.starts_with("automatic-action");
            report.is_error |= has_error(&rest);
            report.disposition = field_value(source, field, |_| read_type(&rest));
        }
        "error" | "failure" => report.is_error = true,
        _ => {}
    }
}

/// The modes before the semicolon, and what stands behind it, in lower case.
fn split_disposition(text: &str) -> (String, String) {
    let text = text.to_ascii_lowercase();
    let (modes, rest) = text.split_once(';').unwrap_or(("", &text));
    (modes.trim().to_owned(), rest.trim().to_owned())
}

fn read_type(text: &str) -> Option<Disposition> {
    Disposition::from_id(text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty())?)
}

/// Modifiers stand behind a slash: `processed/error`, `failed/failure: unsupported format` (RFC 3335).
fn has_error(text: &str) -> bool {
    let modifiers = text.split_once('/').map(|(_, modifiers)| modifiers).unwrap_or_default();
    modifiers.split([',', ':']).any(|it| matches!(it.trim(), "error" | "failure"))
}

fn read_message_id(text: &str) -> Option<String> {
    let id = text.split_whitespace().next()?;
    Some(if id.starts_with('<') { id.to_owned() } else { format!("<{id}>") })
}

#[cfg(test)]
mod tests {
    use super::{has_error, read_message_id, read_type, split_disposition};

    fn read(text: &str) -> (String, Option<&'static str>, bool) {
        let (modes, rest) = split_disposition(text);
        (modes, read_type(&rest).map(|it| it.id()), has_error(&rest))
    }

    #[test]
    fn reads_dispositions_as_programs_write_them() {
        assert_eq!(
            read("manual-action/MDN-sent-manually; displayed"),
            ("manual-action/mdn-sent-manually".into(), Some("displayed"), false)
        );
        assert_eq!(read("automatic-action/MDN-sent-automatically;processed/error,x").1, Some("processed"));
        assert!(read("automatic-action/MDN-sent-automatically; processed/error,x").2);
        assert!(read("automatic-action/MDN-sent-automatically; failed/Failure: unsupported format").2);
        assert_eq!(read("displayed").1, Some("displayed"));
        assert_eq!(read("manual-action/MDN-sent-manually; eaten").1, None);
        assert_eq!(read_message_id("1@b.example (comment)"), Some("<1@b.example>".into()));
    }
}
