//! The report that Outlook keeps in properties: what became of a message, for each recipient.
//!
//! `PidTagSupplementaryInfo: <mx.domain.example #5.1.1 smtp;550 5.1.1 unknown user>`
//!
//! What was done follows from the message class. The supplementary information holds the server, the status and the
//! answer as they were; the number beside it is lossy, since it keeps one digit of each part of a status: 520 is 5.2.0,
//! and 5.1.10 too. Gap: the codes of X.400 beside them are shown and not explained.

use super::class::{Class, read_class};
use super::report_text::{DISPLAY_NAME, SMTP_ADDRESS, name};
pub use super::report_text::{MEDIA_TYPE, write_report};
use super::tag;
use crate::evidence::{
    DispositionReport, Evidence, Fact, Format, MessageReport, Note, NoteKind, Reading, RecipientReport, Source, Span,
    Spanned,
};
use crate::formats::MAX_RECIPIENTS;
use crate::formats::Reader;
use crate::mail::{Address, EnhancedStatus, Host};
use crate::syntax::date::read_date;
use crate::syntax::field_value::without_type;
use crate::syntax::header_block::{Field, read_header_block};

pub const READER: Reader = Reader { format: Format::OutlookReport, claims, read };

fn claims(source: &Source) -> bool {
    source.media_type.as_deref() == Some(MEDIA_TYPE)
}

fn read(source: &Source) -> Reading {
    let mut reading = Reading::default();
    let (message, rest) = Group::read(source, 0);
    let class = message.value(tag::MESSAGE_CLASS, |it| Some(read_class(it)));
    let mut next = rest;
    let mut groups = Vec::new();
    while next < source.bytes.len() && groups.len() < MAX_RECIPIENTS {
        let (group, rest) = Group::read(source, next);
        groups.push(group);
        next = rest;
    }
    let mut add = |fact, span| {
        reading.evidence.push(Evidence { fact, span, read_from: source.id, format: Format::OutlookReport });
    };
    match class.as_ref().map(|it| (it.value, it.span)) {
        Some((Class::Report(action), class)) => {
            add(Fact::MessageReport(Box::new(message.message_report())), message.span());
            for group in &groups {
                let mut report = group.recipient_report();
                report.action = Some(Spanned::new(action, class));
                add(Fact::RecipientReport(Box::new(report)), group.span());
            }
        }
        Some((Class::Receipt(disposition), class)) => {
            for group in &groups {
                let at = || {
                    message.value(tag::RECEIPT_TIME, read_date).or_else(|| message.value(tag::REPORT_TIME, read_date))
                };
                let report = DispositionReport {
                    final_recipient: group.address(),
                    original_message_id: message.value(tag::ORIGINAL_MESSAGE_ID, |it| Some(it.to_owned())),
                    disposition: Some(Spanned::new(disposition, class)),
                    at: at(),
                    ..DispositionReport::default()
                };
                add(Fact::Disposition(Box::new(report)), group.span());
            }
        }
        _ => {}
    }
    if !groups.iter().all(Group::names_somebody) {
        let span = source.span();
        reading.notes.push(Note { kind: NoteKind::NobodyNamed, span });
    }
    reading
}

/// The lines between two blank ones.
struct Group<'a> {
    source: &'a Source,
    fields: Vec<Field>,
}

impl<'a> Group<'a> {
    /// Reads the group that begins there; also where the next one does.
    fn read(source: &'a Source, start: usize) -> (Self, usize) {
        let block = read_header_block(&source.bytes, start);
        (Self { source, fields: block.fields }, block.body.max(start + 1))
    }

    fn span(&self) -> Span {
        let start = self.fields.first().map_or(0, |it| it.name.start);
        let end = self.fields.last().map_or(start, |it| it.trimmed(&self.source.bytes).end);
        Span::new(self.source.id, start..end)
    }

    fn named<T>(&self, name: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Spanned<T>> {
        let bytes = &self.source.bytes;
        let field = self.fields.iter().find(|it| it.name(bytes) == name)?;
        let span = Span::new(self.source.id, field.name.start..field.trimmed(bytes).end);
        read(field.text(bytes).trim()).map(|value| Spanned::new(value, span))
    }

    fn value<T>(&self, id: u16, read: impl FnOnce(&str) -> Option<T>) -> Option<Spanned<T>> {
        self.named(name(id), read)
    }

    fn address(&self) -> Option<Spanned<Address>> {
        self.named(SMTP_ADDRESS, Address::parse)
    }

    fn names_somebody(&self) -> bool {
        let bytes = &self.source.bytes;
        self.fields.iter().any(|it| matches!(it.name(bytes), DISPLAY_NAME | SMTP_ADDRESS))
    }

    fn message_report(&self) -> MessageReport {
        let reporting_mta = self.value(tag::REPORTING_MESSAGE_TRANSFER_AGENT, Host::parse);
        MessageReport { reporting_mta, ..MessageReport::default() }
    }

    fn recipient_report(&self) -> RecipientReport {
        let information =
            |read: fn(Information<'_>) -> Option<&str>| move |it: &str| read(read_information(it)).map(str::to_owned);
        let in_information = |read| self.value(tag::SUPPLEMENTARY_INFO, information(read));
        let parsed = |it: Spanned<String>| Some(Spanned::new(EnhancedStatus::parse(&it.value)?, it.span));
        let host = |it: Spanned<String>| Some(Spanned::new(Host::parse(&it.value)?, it.span));
        let status = in_information(|it| it.status).and_then(parsed);
        let remote_mta = self.value(tag::REMOTE_MESSAGE_TRANSFER_AGENT, Host::parse);
        let at = || self.value(tag::REPORT_TIME, read_date);
        // As Exchange writes it in a delivery report, for those whose address it does not give.
        let display_name = self.named(DISPLAY_NAME, |it| Some(("X-Display-Name".to_owned(), it.to_owned())));
        RecipientReport {
            final_recipient: self.address(),
            status: status.or_else(|| self.value(tag::NON_DELIVERY_REPORT_STATUS_CODE, status_of_number)),
            remote_mta: remote_mta.or_else(|| in_information(|it| it.server).and_then(host)),
            diagnostic: in_information(|it| it.answer),
            last_attempt: self.value(tag::DELIVER_TIME, read_date).or_else(at),
            extensions: display_name.into_iter().collect(),
            ..RecipientReport::default()
        }
    }
}

/// The parts of the supplementary information.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Information<'a> {
    server: Option<&'a str>,
    status: Option<&'a str>,
    answer: Option<&'a str>,
}

/// `<server #status answer>`, each of which may be missing, or the answer alone: `#550 5.1.1 unknown##`.
fn read_information(text: &str) -> Information<'_> {
    let inner = text.split_once('<').map_or(text, |(_, inner)| inner);
    let inner = inner.rsplit_once('>').map_or(inner, |(inner, _)| inner);
    let as_written = || {
        let (server, rest) = inner.split_once('#')?;
        let (status, answer) = rest.split_once(' ').unwrap_or((rest, ""));
        EnhancedStatus::parse(status)?;
        // `<` stood there, so that what is before the number is a server.
        let server = word(server).filter(|_| text.contains('<'));
        Some(Information { server, status: Some(status), answer: word(without_type(answer)) })
    };
    let answer = || word(without_type(text.trim_matches(['#', '<', '>', ' '])));
    as_written().unwrap_or_else(|| Information { answer: answer(), ..Information::default() })
}

fn word(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|it| !it.is_empty())
}

/// A status of which one digit each was kept; where the last one is lost, its class alone is sure.
fn status_of_number(text: &str) -> Option<EnhancedStatus> {
    let number: u16 = text.parse().ok().filter(|it| (200..600).contains(it))?;
    let (class, subject, detail) = (number / 100, number / 10 % 10, number % 10);
    match detail {
        0 => EnhancedStatus::parse(&format!("{class}.0.0")),
        detail => EnhancedStatus::parse(&format!("{class}.{subject}.{detail}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{read_information, status_of_number};

    #[test]
    fn the_supplementary_information_says_more_than_the_number() {
        for (text, server, status, answer) in [
            (
                "<mx.b.example #5.1.1 smtp;550 5.1.1 unknown; no>",
                Some("mx.b.example"),
                Some("5.1.1"),
                Some("550 5.1.1 unknown; no"),
            ),
            ("< #2.0.0>", None, Some("2.0.0"), None),
            (
                "#550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found##",
                None,
                None,
                Some("550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found"),
            ),
            ("<a.example #5.7.1 smtp;530 5.7.1 no> #SMTP#", Some("a.example"), Some("5.7.1"), Some("530 5.7.1 no")),
            ("", None, None, None),
        ] {
            let read = read_information(text);
            assert_eq!((read.server, read.status, read.answer), (server, status, answer), "{text}");
        }
    }

    #[test]
    fn a_number_says_no_more_than_it_kept() {
        let read = |text| status_of_number(text).map(|it| it.to_string());
        assert_eq!(read("511").as_deref(), Some("5.1.1"));
        assert_eq!(read("520").as_deref(), Some("5.0.0"));
        assert_eq!(read("1080"), None);
    }
}
