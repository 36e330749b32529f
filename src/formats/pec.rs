//! Data of Italian certified mail (PEC, RFC 6109 section 4.4): what a provider certifies, of which message, for whom.
//!
//! `<postacert tipo="avvenuta-consegna" errore="nessuno">`
//!
//! Claims `daticert.xml` wherever it comes from, also saved alone. The data of a message in transport (`posta-certificata`)
//! certify nothing to its sender, and are left aside. Known gap: signatures are not checked.

use super::Reader;
use crate::evidence::{
    CertifiedReceipt, CertifiedRecipient, Evidence, Fact, Format, Note, NoteKind, Reading, Source, Span, Spanned,
};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Address, CertifiedError, CertifiedKind};
use crate::syntax::charset::utf8_mark_length;
use crate::syntax::date::read_date;
use crate::syntax::search::find_all;
use crate::syntax::xml::{Element, read_elements};
use std::ops::Range;

pub const READER: Reader = Reader { format: Format::Pec, claims, read };

/// The outermost element begins within so many bytes.
const BYTES_TO_LOOK_AT: usize = 1_024;

/// How the outermost element begins.
const ROOT: &[u8] = b"<postacert";

fn claims(source: &Source) -> bool {
    let start = source.bytes.get(..source.bytes.len().min(BYTES_TO_LOOK_AT)).unwrap_or_default();
    let text = start.get(utf8_mark_length(start)..).unwrap_or_default();
    text.trim_ascii_start().starts_with(b"<") && find_all(start, ROOT).next().is_some()
}

fn read(source: &Source) -> Reading {
    let elements = read_elements(&source.bytes);
    let mut reading = Reading::default();
    let whole = source.span();
    let kind = elements.first().filter(|it| it.name == "postacert").and_then(|it| it.attribute("tipo"));
    match kind.map(str::trim).and_then(CertifiedKind::from_id) {
        Some(kind) => {
            let fact = Fact::Certified(Box::new(read_receipt(source, kind, &elements)));
            let span = Span::new(source.id, tag(&source.bytes));
            reading.evidence.push(Evidence { fact, span, read_from: source.id, format: Format::Pec });
            if elements.iter().filter(|it| it.name == "destinatari").count() > MAX_RECIPIENTS {
                reading.notes.push(Note { kind: NoteKind::TooManyRecipients, span: whole });
            }
        }
        None if kind == Some("posta-certificata") => {}
        None => reading.notes.push(Note { kind: NoteKind::CutOff, span: whole }),
    }
    reading
}

/// The place of the outermost element's tag, which says what is certified.
fn tag(bytes: &[u8]) -> Range<usize> {
    let start = bytes.windows(ROOT.len()).position(|it| it == ROOT).unwrap_or(0);
    let rest = bytes.get(start..).unwrap_or_default();
    start..start + rest.iter().position(|b| *b == b'>').map_or(rest.len(), |it| it + 1)
}

fn read_receipt(source: &Source, kind: CertifiedKind, elements: &[Element]) -> CertifiedReceipt {
    let named = |name: &'static str| elements.iter().filter(move |it| it.name == name && !it.text.is_empty());
    let text = |name| named(name).next().map(|it| spanned(source, it, it.text.clone()));
    let address = |element: &Element| Some(spanned(source, element, Address::parse(&element.text)?));
    let error = elements.first().and_then(|it| it.attribute("errore"));
    let recipients = named("destinatari").take(MAX_RECIPIENTS).filter_map(|it| {
        // The standard says `esterno`; `certificato` is the other.
        let is_ordinary = it.attribute("tipo").is_some_and(|kind| kind.trim() == "esterno");
        Some(CertifiedRecipient { address: address(it)?, is_ordinary })
    });
    CertifiedReceipt {
        kind,
        in_text: false,
        error: error.map(str::trim).and_then(CertifiedError::from_id),
        explanation: text("errore-esteso"),
        recipients: recipients.collect(),
        delivered_to: named("consegna").find_map(address),
        message_id: text("msgid").map(|it| Spanned::new(in_brackets(&it.value), it.span)),
        provider: text("gestore-emittente").map(|it| it.value),
        at: read_moment(source, elements),
    }
}

fn spanned<T>(source: &Source, element: &Element, value: T) -> Spanned<T> {
    Spanned::new(value, Span::new(source.id, element.place.clone()))
}

/// The identifier as a message's header has it.
fn in_brackets(id: &str) -> String {
    format!("<{}>", id.trim().trim_start_matches('<').trim_end_matches('>'))
}

/// `<data zona="+0100"><giorno>21/11/2026</giorno><ora>20:00:00</ora></data>`.
fn read_moment(source: &Source, elements: &[Element]) -> Option<Spanned<crate::mail::DateTime>> {
    let inside = |name: &str| elements.iter().find(|it| it.name == name && it.parent == "data");
    let (date, time) = (inside("giorno")?, inside("ora")?);
    let zone = elements.iter().find(|it| it.name == "data").and_then(|it| it.attribute("zona")).unwrap_or_default();
    let mut parts = date.text.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let moment = read_date(&format!("{year}-{month}-{day} {} {zone}", time.text))?;
    Some(Spanned::new(moment, Span::new(source.id, date.place.start..time.place.end.max(date.place.end))))
}

#[cfg(test)]
mod tests {
    use super::READER;
    use crate::evidence::{Bytes, Fact, Source};

    #[test]
    fn reads_what_a_provider_certifies() {
        let xml = "<?xml version=\"1.0\"?>\n<postacert tipo=\"avvenuta-consegna\" errore=\"nessuno\">\
            <intestazione><destinatari tipo=\"certificato\">a@pec.example</destinatari>\
            <destinatari tipo=\"esterno\">b@c.example</destinatari></intestazione><dati>\
            <data zona=\"+0100\"><giorno>21/11/2026</giorno><ora>20:00:00</ora></data>\
            <msgid>&lt;1@pec.example&gt;</msgid><consegna>a@pec.example</consegna></dati></postacert>";
        let source = Source::handed("daticert.xml", Bytes::new(xml.as_bytes().to_vec()));
        assert!((READER.claims)(&source));
        let reading = (READER.read)(&source);
        let Fact::Certified(receipt) = &reading.evidence[0].fact else { panic!("a receipt") };
        assert_eq!(receipt.kind.id(), "avvenuta-consegna");
        assert_eq!(receipt.message_id.as_ref().map(|it| it.value.as_str()), Some("<1@pec.example>"));
        assert_eq!(receipt.at.as_ref().map(|it| it.value.at.to_string()), Some("2026-11-21T19:00:00Z".into()));
        assert_eq!(receipt.recipients.iter().map(|it| it.is_ordinary).collect::<Vec<_>>(), [false, true]);
        assert_eq!(receipt.delivered_to.as_ref().map(|it| it.value.to_string()), Some("a@pec.example".into()));
    }
}
