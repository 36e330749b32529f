//! Receipts of Italian certified mail as people see and copy them: the sentences that the technical rules prescribe.
//!
//! `… ed indirizzato a "lena.vogt@domain.example" è stato consegnato nella casella di destinazione.`
//!
//! The rules are the decree of 2 November 2005; RFC 6109 section 3 gives the sentences in Italian too.
//! Known gap: what providers add of their own, and their texts in other languages.

use super::Reader;
use crate::evidence::{CertifiedReceipt, CertifiedRecipient, Evidence, Fact, Format, Reading, Source, Span, Spanned};
use crate::mail::{Address, CertifiedKind, DateTime};
use crate::syntax::date::read_date;
use crate::syntax::header_block::field_name;
use crate::syntax::lines::Lines;
use crate::syntax::search::Sign;
use crate::syntax::text::unfolded;
use std::ops::Range;
use std::sync::LazyLock;

pub const READER: Reader = Reader { format: Format::Pec, claims, read };

/// The sentences stand within so many bytes.
const BYTES_TO_LOOK_AT: usize = 32 << 10;
/// A message shows its fields within so many lines.
const LINES_TO_LOOK_AT: usize = 40;

/// Words that lead to the recipients.
const LEADS: [&[&str]; 3] = [&["indirizzato", "a"], &["destinato", "all'utente"], &["destinato", "a"]];

/// The words behind the recipients that say what happened.
const SENTENCES: [(&[&str], CertifiedKind); 7] = [
    (&["consegnato", "nella", "casella", "di", "destinazione"], CertifiedKind::Delivered),
    (&["accettato", "dal", "sistema", "ed", "inoltrato"], CertifiedKind::Accepted),
    (&["ne", "impedisce", "l'accettazione"], CertifiedKind::NotAccepted),
    (&["nelle", "ventiquattro", "ore"], CertifiedKind::NotDelivered),
    (&["nelle", "prime", "dodici", "ore"], CertifiedKind::Late),
    (&["rifiutato", "dal", "sistema"], CertifiedKind::NotDelivered),
    (&["individuato", "un", "virus"], CertifiedKind::VirusFound),
];

/// Stands in all of them.
static SIGN: LazyLock<Sign> = LazyLock::new(|| Sign::of("messaggio"));

/// A word without the signs around it, in lower case, and its place.
struct Word {
    text: String,
    start: usize,
    end: usize,
}

fn claims(source: &Source) -> bool {
    let is_text = match source.media_type.as_deref() {
        Some(media_type) => media_type == "text/plain",
        None => !is_message(source),
    };
    is_text && has_sentence(source) && find_sentence(&words(source)).is_some()
}

/// Whether a message's fields stand at its beginning.
fn is_message(source: &Source) -> bool {
    const FIELDS: [&[u8]; 5] = [b"From", b"Received", b"Message-ID", b"Return-Path", b"MIME-Version"];
    let lines = Lines::new(&source.bytes, 0).take(LINES_TO_LOOK_AT).filter_map(|it| source.bytes.get(it.content));
    let mut names = lines.filter_map(|it| it.get(..field_name(it)?));
    names.any(|name| FIELDS.iter().any(|it| name.eq_ignore_ascii_case(it)))
}

/// A quick look: nearly every text is none.
fn has_sentence(source: &Source) -> bool {
    let start = source.bytes.get(..source.bytes.len().min(BYTES_TO_LOOK_AT)).unwrap_or_default();
    SIGN.stands_in(start)
}

fn words(source: &Source) -> Vec<Word> {
    let start = source.bytes.get(..source.bytes.len().min(BYTES_TO_LOOK_AT)).unwrap_or_default();
    let is_blank = |b: &u8| b.is_ascii_whitespace();
    let mut words = Vec::new();
    let mut at = 0;
    for raw in start.split(is_blank) {
        let range = at..at + raw.len();
        at = range.end + 1;
        let Ok(text) = std::str::from_utf8(raw) else { continue };
        let is_sign = |c: char| !c.is_alphanumeric() && c != '+';
        let inner = text.trim_start_matches(is_sign);
        let lead = text.len() - inner.len();
        let inner = inner.trim_end_matches(is_sign);
        if !inner.is_empty() {
            let start = range.start + lead;
            let text = inner.to_lowercase().replace('\u{2019}', "'");
            words.push(Word { text, start, end: start + inner.len() });
        }
    }
    words
}

/// Where a sequence of words begins.
fn find(words: &[Word], sequence: &[&str]) -> Option<usize> {
    words.windows(sequence.len()).position(|it| it.iter().zip(sequence).all(|(word, wanted)| word.text == *wanted))
}

/// What happened, the place of the words that say it, and the words before them.
fn find_sentence(words: &[Word]) -> Option<(CertifiedKind, Range<usize>, &[Word])> {
    let behind = |lead: &&[&str]| Some(find(words, lead)? + lead.len());
    let start = LEADS.iter().filter_map(behind).min()?;
    let rest = words.get(start..)?;
    let said = SENTENCES.iter().filter_map(|(it, kind)| Some((find(rest, it)?, it.len(), *kind)));
    let (at, length, kind) = said.min_by_key(|it| it.0)?;
    let (first, last) = (rest.get(at)?, rest.get(at + length - 1)?);
    Some((kind, first.start..last.end, rest.get(..at)?))
}

fn read(source: &Source) -> Reading {
    let words = words(source);
    let Some((kind, place_of_sentence, between)) = find_sentence(&words) else { return Reading::default() };
    let place = |word: &Word| Span::new(source.id, word.start..word.end);
    let raw = |word: &Word| source.bytes.get(word.start..word.end).map(String::from_utf8_lossy).unwrap_or_default();
    let mut recipients: Vec<CertifiedRecipient> = Vec::new();
    for word in between {
        let address = if word.text.contains('@') { Address::parse(&raw(word)) } else { None };
        match (address, recipients.last_mut()) {
            (Some(address), _) => {
                recipients.push(CertifiedRecipient { address: Spanned::new(address, place(word)), is_ordinary: false });
            }
            // `lena.vogt@domain.example ("posta ordinaria")`
            (None, Some(last)) if word.text == "ordinaria" => last.is_ordinary = true,
            _ => {}
        }
    }
    let fact = Fact::Certified(Box::new(CertifiedReceipt {
        kind,
        in_text: true,
        error: None,
        explanation: explanation(source, between),
        delivered_to: None,
        recipients,
        message_id: None,
        provider: None,
        at: moment(source, &words),
    }));
    let span = Span::new(source.id, place_of_sentence);
    Reading { evidence: vec![Evidence { fact, span, read_from: source.id, format: Format::Pec }], ..Reading::default() }
}

/// `… è stato rilevato un errore 5.1.1 - indirizzo non valido.`
fn explanation(source: &Source, between: &[Word]) -> Option<Spanned<String>> {
    let behind = between.get(find(between, &["rilevato", "un", "errore"])? + 3..)?;
    let behind = behind.get(..find(behind, &["il", "messaggio"]).unwrap_or(behind.len()))?;
    let range = behind.first()?.start..behind.last()?.end;
    Some(Spanned::new(unfolded(&source.bytes, range.clone()).into_owned(), Span::new(source.id, range)))
}

/// `Il giorno 21/11/2026 alle ore 20:00:00 (+0100)`.
fn moment(source: &Source, words: &[Word]) -> Option<Spanned<DateTime>> {
    let [_, date, _, _, time, zone] = words.get(find(words, &["giorno"])?..)?.get(..6)? else { return None };
    let mut parts = date.text.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let moment = read_date(&format!("{year}-{month}-{day} {} {}", time.text, zone.text))?;
    Some(Spanned::new(moment, Span::new(source.id, date.start..zone.end)))
}

#[cfg(test)]
mod tests {
    use super::READER;
    use crate::evidence::{Bytes, CertifiedReceipt, Fact, Source};

    fn read(text: &str) -> CertifiedReceipt {
        let source = Source::handed("", Bytes::new(text.as_bytes().to_vec()));
        assert!((READER.claims)(&source), "{text}");
        let reading = (READER.read)(&source);
        let Fact::Certified(receipt) = &reading.evidence[0].fact else { panic!("a receipt") };
        (**receipt).clone()
    }

    #[test]
    fn reads_the_sentences_of_the_rules() {
        let receipt = read(
            "Ricevuta di accettazione\nIl giorno 21/11/2026 alle ore 20:00:00 (+0100) il messaggio\n\"Piano\" proveniente \
             da \"mara@pec.example\"\ned indirizzato a:\nlena@pec.example (\"posta certificata\")\ntom@c.example (\"posta \
             ordinaria\")\n\u{e8} stato accettato dal sistema\ned inoltrato.",
        );
        assert_eq!(receipt.kind.id(), "accettazione");
        let recipients: Vec<_> =
            receipt.recipients.iter().map(|it| (it.address.value.to_string(), it.is_ordinary)).collect();
        assert_eq!(recipients, [("lena@pec.example".into(), false), ("tom@c.example".into(), true)]);
        assert_eq!(receipt.at.map(|it| it.value.at.to_string()), Some("2026-11-21T19:00:00Z".into()));
        let receipt = read(
            "Il giorno 21/11/2026 alle ore 20:00:00 (+0100) nel messaggio \"Piano\" proveniente da \"mara@pec.example\" e \
             destinato all\u{2019}utente \"lena@pec.example\" \u{e8} stato rilevato un errore 5.1.1 - indirizzo non valido. \
             Il messaggio \u{e8} stato rifiutato dal sistema.",
        );
        assert_eq!(receipt.kind.id(), "errore-consegna");
        assert_eq!(receipt.explanation.map(|it| it.value), Some("5.1.1 - indirizzo non valido".into()));
    }
}
