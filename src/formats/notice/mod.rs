//! What mail systems tell people in words: whom a message did not reach, and why.
//!
//! `<user@domain.example>: host mx.domain.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)`
//!
//! Beside a delivery report this adds what its fields leave out: the SMTP command that was answered, the server that
//! answered, the alias an address came from. Where there is no report it is all there is. A [`Dialect`] is one program's
//! way of writing, one a file; a text that no dialect opens is read as all of them write, and counts only where the
//! message comes from a mail system.

mod amavis;
mod answer;
mod communigate;
mod courier;
mod dragonfly;
mod entries;
mod exim;
mod haraka;
mod hmailserver;
mod imail;
mod james;
mod kerio;
mod labelled;
mod mailenable;
mod mdaemon;
mod messaging_server;
mod mmdf;
mod opensmtpd;
mod postfix;
mod powermta;
mod qmail;
mod returned;
mod sendmail;
mod session;
mod smail;
mod smartermail;
mod surgemail;
mod technical_details;
mod wording;
mod writer;

use super::Reader;
use crate::evidence::{Bytes, Evidence, Fact, Format, Notice, Place, Reading, Said, Source, SourceId, Span};
use crate::mail::Software;
use crate::syntax::prose::{ProseLine, read_prose};
use returned::find_returned;

pub const READER: Reader = Reader { format: Format::Notice, claims, read };

/// A text opens in its first bytes, also where a company's remarks stand before.
const BYTES_TO_OPEN_IN: usize = 8 << 10;

/// A program's way of telling people that mail failed or waits.
pub struct Dialect {
    /// Whose it is, as far as that matters to the tables.
    pub software: Option<Software>,
    /// Phrases in lower case; one of them stands in every text of this kind, and in no other's.
    pub opens: &'static [&'static str],
    /// Reads the notice's own lines, without the message that it returns.
    pub read: fn(SourceId, &[ProseLine<'_>], &mut Told),
}

/// What a dialect reads.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Of the message as a whole. The action is that of the wording, unless the dialect knows better.
    pub notice: Notice,
    /// Of each address. Where an action is missing, that of the notice holds.
    pub said: Vec<Said>,
}

/// Every dialect. Where several open a text the longest phrase wins; their order changes nothing.
const DIALECTS: &[Dialect] = &[
    amavis::DIALECT,
    communigate::DIALECT,
    courier::DIALECT,
    dragonfly::DIALECT,
    exim::DIALECT,
    haraka::DIALECT,
    hmailserver::DIALECT,
    imail::DIALECT,
    james::DIALECT,
    kerio::DIALECT,
    mailenable::DIALECT,
    mdaemon::DIALECT,
    messaging_server::DIALECT,
    mmdf::DIALECT,
    opensmtpd::DIALECT,
    postfix::DIALECT,
    powermta::DIALECT,
    qmail::DIALECT,
    sendmail::DIALECT,
    smail::DIALECT,
    smartermail::DIALECT,
    surgemail::DIALECT,
    technical_details::DIALECT,
];

fn claims(source: &Source) -> bool {
    match source.media_type.as_deref() {
        Some("text/plain") => source.depth > 0,
        Some(_) => false,
        None => opens_a_paste(&source.bytes),
    }
}

/// Whether a text that was handed in begins as a notice does, and not as a message.
fn opens_a_paste(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(BYTES_TO_OPEN_IN)).unwrap_or_default();
    let lines = read_prose(start);
    let own = find_returned(&lines).own_lines;
    find_dialect(&lower_case(lines.get(..own).unwrap_or_default())).is_some()
}

fn read(source: &Source) -> Reading {
    let lines = read_prose(&source.bytes);
    let returned = find_returned(&lines);
    let own = lines.get(..returned.own_lines).unwrap_or_default();
    let lower = lower_case(own);
    let dialect = find_dialect(&lower);
    let mut told = Told { notice: Notice { action: wording::action(&lower), ..Notice::default() }, said: Vec::new() };
    match dialect {
        Some(dialect) => {
            told.notice.software = dialect.software;
            (dialect.read)(source.id, own, &mut told);
        }
        None => told.said = entries::read_entries(source.id, own),
    }
    let mut reading = Reading::default();
    // A text that begins with a header section is nothing but the message that came back.
    let speaks = returned.is_a_notice || dialect.is_some() || told.notice.action.is_some() || own.is_empty();
    if let (Some(start), true) = (returned.start, speaks) {
        reading.children.push(match returned.quoting {
            0 => original(source, start),
            _ => unquoted(source, &lines, start),
        });
    }
    let whole = own.first().zip(own.last()).map_or(0..0, |(first, last)| first.range.start..last.range.end);
    let mut add = |fact, span| {
        reading.evidence.push(Evidence { fact, span, read_from: source.id, format: Format::Notice });
    };
    for mut said in told.said {
        said.action = said.action.or(told.notice.action);
        let span = said.address_span;
        add(Fact::Said(Box::new(said)), span);
    }
    if dialect.is_some() {
        add(Fact::Notice(Box::new(told.notice)), Span::new(source.id, whole));
    }
    reading
}

/// The beginning of a notice in lower case, a blank for every run of them: phrases may be broken over lines.
fn lower_case(lines: &[ProseLine<'_>]) -> String {
    let mut text = String::new();
    for word in lines.iter().flat_map(|it| it.text.split_whitespace()) {
        if text.len() > BYTES_TO_OPEN_IN {
            break;
        }
        text.extend(word.chars().flat_map(char::to_lowercase));
        text.push(' ');
    }
    text
}

fn find_dialect(lower: &str) -> Option<&'static Dialect> {
    let phrases = DIALECTS.iter().flat_map(|dialect| dialect.opens.iter().map(move |phrase| (dialect, phrase)));
    let found = phrases.filter(|(_, phrase)| lower.contains(**phrase));
    found.max_by_key(|(_, phrase)| phrase.len()).map(|(dialect, _)| dialect)
}

/// A message that somebody quotes, line for line without the marks before it.
fn unquoted(source: &Source, lines: &[ProseLine<'_>], start: usize) -> Source {
    let mut bytes = Vec::new();
    for line in lines.iter().filter(|it| it.range.start >= start) {
        bytes.extend(source.bytes.get(line.range.clone()).unwrap_or_default());
        bytes.push(b'\n');
    }
    let place = Place::Decoded { parent: source.id };
    Source { place, bytes: Bytes::new(bytes), ..original(source, start) }
}

/// The returned message as a source of its own: it stands in the text itself.
fn original(source: &Source, offset: usize) -> Source {
    Source {
        id: SourceId(0),
        place: Place::Verbatim { parent: source.id, offset },
        name: String::new(),
        media_type: Some("message/rfc822".to_owned()),
        depth: source.depth + 1,
        cut_from: None,
        bytes: source.bytes.slice(offset..source.bytes.len()),
    }
}
