//! What mail systems tell people in words: whom a message did not reach, and why.
//!
//! `<user@domain.example>: host mx.domain.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)`
//!
//! Beside a delivery report this adds what its fields leave out: the SMTP command that was answered, the server that
//! answered, the alias an address came from. Where there is no report it is all there is. A [`Dialect`] is one program's
//! way of writing, one a file; a text that no dialect opens is read as all of them write, and counts only where the
//! message comes from a mail system.

mod amazon_ses;
mod amazon_sns;
mod answer;
mod aol;
mod barracuda;
mod ecelerity;
mod entries;
mod fml;
mod framed;
mod gmail;
mod google_groups;
mod intermail;
mod interscan;
mod kddi;
mod list_address;
mod listserv;
mod mailfoundry;
mod mailman;
mod mailmarshal;
mod mcafee;
mod mfilter;
mod opensmtpd;
mod passage;
mod postfix;
mod qmail;
mod returned;
mod smail;
mod sympa;
mod unnamed;
mod verizon;
mod wording;
mod yahoo;

use super::Reader;
use crate::evidence::{Evidence, Fact, Format, Notice, Place, Reading, Said, Source, SourceId, Span};
use crate::mail::Software;
use crate::syntax::prose::{ProseLine, read_prose};
use returned::find_returned;

pub const READER: Reader = Reader { format: Format::Notice, claims, read };

/// A text opens in its first bytes, also where a company's remarks stand before.
const BYTES_TO_OPEN_IN: usize = 8 << 10;
/// A greeting and a line of a notice itself may stand before the phrase by which it is known.
const BYTES_BEFORE_A_BEGINNING: usize = 200;
/// Beginnings of lines under which answers hold what they answer, without marks of quotation.
const HEADINGS: [&str; 8] = ["from:", "von:", "de :", "de:", "da:", "-----original", "-----urspr", "________"];

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
    opensmtpd::DIALECT,
    postfix::DIALECT,
    qmail::DIALECT,
    amazon_ses::DIALECT,
    amazon_sns::DIALECT,
    aol::DIALECT,
    barracuda::DIALECT,
    ecelerity::DIALECT,
    gmail::DIALECT,
    google_groups::DIALECT,
    intermail::DIALECT,
    interscan::DIALECT,
    kddi::DIALECT,
    mailfoundry::DIALECT,
    mailmarshal::DIALECT,
    mcafee::DIALECT,
    mfilter::DIALECT,
    smail::DIALECT,
    unnamed::DIALECT,
    verizon::DIALECT,
    yahoo::DIALECT,
    fml::DIALECT,
    framed::DIALECT,
    listserv::DIALECT,
    mailman::DIALECT,
    sympa::DIALECT,
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
    let dialect = find_dialect(&lower).map(|(dialect, _)| dialect);
    let mut told = Told { notice: Notice { action: wording::action(&lower), ..Notice::default() }, said: Vec::new() };
    match dialect {
        Some(dialect) => {
            told.notice.software = dialect.software;
            told.notice.begins_the_text = begins_with_phrase(own);
            (dialect.read)(source.id, own, &mut told);
        }
        None => told.said = entries::read_entries(source.id, own),
    }
    let mut reading = Reading::default();
    if let (Some(start), true) = (returned.start, dialect.is_some() || told.notice.action.is_some()) {
        reading.children.push(original(source, start));
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

/// The beginning of a notice in lower case, a blank for every run of them, apostrophes alike: phrases may be broken over
/// lines.
fn lower_case(lines: &[ProseLine<'_>]) -> String {
    let mut text = String::new();
    for word in lines.iter().flat_map(|it| it.text.split_whitespace()) {
        if text.len() > BYTES_TO_OPEN_IN {
            break;
        }
        text.extend(word.chars().flat_map(char::to_lowercase).map(|c| if c == '\u{2019}' { '\'' } else { c }));
        text.push(' ');
    }
    text
}

/// The dialect that opens a text, and where its phrase stands.
fn find_dialect(lower: &str) -> Option<(&'static Dialect, usize)> {
    let phrases = DIALECTS.iter().flat_map(|dialect| dialect.opens.iter().map(move |phrase| (dialect, phrase)));
    let found = phrases.filter_map(|(dialect, phrase)| Some((dialect, phrase, lower.find(phrase)?)));
    found.max_by_key(|(_, phrase, _)| phrase.len()).map(|(dialect, _, at)| (dialect, at))
}

/// Whether a phrase that opens a dialect stands at the beginning, and neither in a quotation nor behind somebody's words.
fn begins_with_phrase(lines: &[ProseLine<'_>]) -> bool {
    let is_own = |line: &&ProseLine<'_>| {
        let lower = line.text.trim_start().to_lowercase();
        line.quoting == 0 && !HEADINGS.iter().any(|it| lower.starts_with(it))
    };
    let own = lines.iter().take_while(is_own).count();
    let lower = lower_case(lines.get(..own).unwrap_or_default());
    find_dialect(&lower).is_some_and(|(_, at)| at <= BYTES_BEFORE_A_BEGINNING)
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
