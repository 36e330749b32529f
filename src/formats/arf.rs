//! Feedback reports (RFC 5965): somebody marked the message as unwanted, or a receiver could not verify it (RFC 6591).
//!
//! `Feedback-Type: abuse`
//!
//! Claims the part `message/feedback-report`, also saved or pasted alone. Known gap: complaints as prose or as JSON.

use super::Reader;
use crate::evidence::{ComplaintReport, Evidence, Fact, Format, Reading, Source};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Address, Feedback};
use crate::syntax::date::read_date;
use crate::syntax::field_value::{field_value, group_span};
use crate::syntax::header_block::{Field, field_name};
use crate::syntax::lines::Lines;
use crate::syntax::media_type::is_feedback_report;
use crate::syntax::recipient_address::read_recipient_address;
use crate::syntax::report_fields::read_report_fields;
use std::collections::BTreeSet;

pub const READER: Reader = Reader { format: Format::Arf, claims, read };

/// A report saved alone shows its type within so many lines.
const LINES_TO_LOOK_AT: usize = 20;

fn claims(source: &Source) -> bool {
    match source.media_type.as_deref() {
        Some(media_type) => is_feedback_report(media_type),
        None => begins_with_report(source),
    }
}

/// Its type stands among the fields with which it begins, and none of a message's fields does.
fn begins_with_report(source: &Source) -> bool {
    let lines = Lines::new(&source.bytes, 0).take(LINES_TO_LOOK_AT).filter_map(|it| source.bytes.get(it.content));
    let names = lines.skip_while(|it| it.is_empty()).take_while(|it| !it.is_empty());
    let mut names = names.filter_map(|it| it.get(..field_name(it)?)).peekable();
    let is_one_of = |name: &[u8], known: &[&[u8]]| known.iter().any(|it| name.eq_ignore_ascii_case(it));
    names.peek().is_some_and(|it| is_one_of(it, &[b"Feedback-Type", b"User-Agent", b"Version", b"Abuse-Type"]))
        && names.any(|it| is_one_of(it, &[b"Feedback-Type"]))
}

fn read(source: &Source) -> Reading {
    let bytes = &*source.bytes;
    let fields = read_report_fields(bytes, 0..bytes.len()).in_order();
    let mut report = ComplaintReport::default();
    for field in &fields {
        read_field(source, field, &mut report);
    }
    let mut known = BTreeSet::new();
    report.recipients.retain(|it| known.insert(it.value.key()));
    report.recipients.truncate(MAX_RECIPIENTS);
    let span = group_span(source, &fields).unwrap_or_else(|| source.span());
    let fact = Fact::Complaint(Box::new(report));
    Reading { evidence: vec![Evidence { fact, span, read_from: source.id, format: Format::Arf }], ..Reading::default() }
}

fn read_field(source: &Source, field: &Field, report: &mut ComplaintReport) {
    match field.name(&source.bytes).to_ascii_lowercase().as_str() {
        "feedback-type" => report.feedback = field_value(source, field, |it| Some(read_type(it))),
        "original-rcpt-to" | "removal-recipient" => match field_value(source, field, read_recipient_address) {
            Some(recipient) if !is_blackened(&recipient.value) => report.recipients.push(recipient),
            _ => report.is_redacted = true,
        },
        "arrival-date" | "received-date" => report.arrived = field_value(source, field, read_date),
        _ => {}
    }
}

/// `opt-out-list` is an opt-out too; a type that no standard has is some other one.
fn read_type(text: &str) -> Feedback {
    let word = text.trim().to_ascii_lowercase();
    let known = || Feedback::from_id(&word).unwrap_or(Feedback::Other);
    if word.starts_with("opt-out") { Feedback::OptOut } else { known() }
}

/// Many providers blacken the address of whoever complains, by a word or by a number in its place.
fn is_blackened(address: &Address) -> bool {
    const WORDS: [&str; 6] = ["redacted", "undisclosed", "anonym", "removed", "hidden", "xxxx"];
    let local = address.local_part().to_ascii_lowercase();
    let is_number = local.len() >= 24 && local.bytes().all(|b| b.is_ascii_hexdigit());
    !address.is_complete() || is_number || WORDS.iter().any(|word| local.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{is_blackened, read_type};
    use crate::mail::{Address, Feedback};

    #[test]
    fn tells_types_and_blackened_addresses() {
        assert_eq!(read_type(" Abuse"), Feedback::Abuse);
        assert_eq!(read_type("opt-out-list"), Feedback::OptOut);
        assert_eq!(read_type("miscategorized"), Feedback::Other);
        let blackened = |text| Address::parse(text).is_some_and(|it| is_blackened(&it));
        assert!(blackened("redacted-7@a.example") && blackened("cb4a01a48251d4765f489076aa81e2a4@a.example"));
        assert!(blackened("[redacted]") && !blackened("lena.vogt@a.example"));
    }
}
