//! What mail systems tell people in words: whom a message did not reach, and why.
//!
//! `<user@domain.example>: host mx.domain.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)`
//!
//! Beside a delivery report this adds what its fields leave out: the SMTP command that was answered, the server that
//! answered, the alias an address came from. Where there is no report it is all there is. A [`Dialect`] is one program's
//! way of writing, one a file; a text that no dialect opens is read as all of them write, and counts only where the
//! message comes from a mail system.

mod active_hunter;
mod amavis;
mod amazon;
mod amazon_sns;
mod answer;
mod aol;
mod around;
mod barracuda;
mod biglobe;
mod carried;
mod communigate;
mod contact;
mod courier;
mod domino;
mod dragonfly;
mod ecelerity;
mod entries;
mod exchange;
mod exim;
mod ezmlm;
mod first_class;
mod fml;
mod forwarded;
mod fragment;
mod gmail;
mod google_groups;
mod groupwise;
mod haraka;
mod heard;
mod hmailserver;
mod iis;
mod imail;
mod inline;
mod intermail;
mod interscan;
mod introduction;
mod james;
mod kddi;
mod kerio;
mod labelled;
mod list_address;
mod listserv;
mod mail_program;
mod mailenable;
mod mailfoundry;
mod mailman;
mod mailmarshal;
mod mdaemon;
mod messaging_server;
mod mfilter;
mod mmdf;
mod notes;
mod opening;
mod opensmtpd;
mod outline;
mod passage;
mod phrase;
mod postfix;
mod powermta;
mod qmail;
mod read_receipt;
mod reason;
mod returned;
mod sendmail;
mod session;
mod several;
mod smail;
mod smartermail;
mod surgemail;
mod sympa;
mod trying;
mod unbroken;
mod unnamed;
mod unquoted;
mod verizon;
mod wording;
mod writer;
mod yahoo;

use super::Reader;
use crate::evidence::{
    DispositionReport, Evidence, Fact, Format, Note, NoteKind, Notice, Reading, Said, Source, SourceId, Span, Spanned,
};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Reply, Software};
use crate::syntax::heading::find_heading;
use crate::syntax::prose::{MAX_LINES, ProseLine};
use crate::syntax::report_fields::{begins_report_field, find_copied_report, find_report_fields};
use around::notice_alone;
use carried::carried;
use forwarded::{find_forwarded, find_quoted_heading};
use heard::hear;
use opening::{BYTES_TO_OPEN_IN, Opening};
use passage::passage;
use returned::{Returned, begins_as_mail, begins_headers, find_returned};
use several::{find_several, pasted_together};
use trying::read_trying;
use unbroken::read_lines;
use unquoted::{find_unquoted, first_paragraph};

pub const READER: Reader = Reader { format: Format::Notice, claims, read };

/// A program's way of telling people that mail failed or waits.
pub struct Dialect {
    /// Whose it is, as far as that matters to the tables.
    pub software: Option<Software>,
    /// Phrases, as [`phrase`] writes them; one of them stands in every text of this kind, and in no other's.
    pub opens: &'static [&'static str],
    /// Reads the notice's own lines, without the message that it returns.
    pub read: fn(SourceId, &[ProseLine<'_>], &mut Told),
}

impl Dialect {
    /// Reads the notice; where the program's way of writing names nobody, as nearly all programs write: somebody copied a
    /// part of it, or a version has it otherwise. A report below speaks for itself.
    fn tell(&self, source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
        (self.read)(source, lines, told);
        if told.said.is_empty() && told.disposition.is_none() {
            let fields = lines.iter().position(|it| begins_report_field(it.text.as_bytes()));
            told.said = entries::read_entries(source, lines.get(..fields.unwrap_or(lines.len())).unwrap_or_default());
        }
    }

    /// What it reads in a text that is a notice's own.
    #[cfg(test)]
    fn tell_of(&self, text: &str) -> Told {
        let mut told = Told::default();
        self.tell(SourceId(0), &crate::syntax::prose::read_prose(text.as_bytes()), &mut told);
        told
    }
}

/// What a dialect reads.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Of the message as a whole. The action is that of the wording, unless the dialect knows better.
    pub notice: Notice,
    /// Of each address. Where an action is missing, that of the notice holds.
    pub said: Vec<Said>,
    /// What a reader's program says instead.
    pub disposition: Option<Spanned<DispositionReport>>,
}

/// Every dialect. Where several open a text the longest phrase wins; their order changes nothing.
const DIALECTS: &[Dialect] = &[
    active_hunter::DIALECT,
    amavis::DIALECT,
    amazon::DIALECT,
    amazon_sns::DIALECT,
    aol::DIALECT,
    barracuda::DIALECT,
    biglobe::DIALECT,
    communigate::DIALECT,
    courier::DIALECT,
    domino::DIALECT,
    dragonfly::DIALECT,
    ecelerity::DIALECT,
    exchange::DIALECT,
    exchange::classic::DIALECT,
    exim::DIALECT,
    ezmlm::DIALECT,
    first_class::DIALECT,
    fml::DIALECT,
    gmail::DIALECT,
    google_groups::DIALECT,
    groupwise::DIALECT,
    haraka::DIALECT,
    hmailserver::DIALECT,
    iis::DIALECT,
    imail::DIALECT,
    intermail::DIALECT,
    interscan::DIALECT,
    james::DIALECT,
    kddi::DIALECT,
    kerio::DIALECT,
    listserv::DIALECT,
    mail_program::DIALECT,
    mailenable::DIALECT,
    mailfoundry::DIALECT,
    mailman::DIALECT,
    mailmarshal::DIALECT,
    mdaemon::DIALECT,
    messaging_server::DIALECT,
    mfilter::DIALECT,
    mmdf::DIALECT,
    notes::DIALECT,
    opensmtpd::DIALECT,
    postfix::DIALECT,
    powermta::DIALECT,
    qmail::DIALECT,
    read_receipt::DIALECT,
    sendmail::DIALECT,
    smail::DIALECT,
    smartermail::DIALECT,
    surgemail::DIALECT,
    sympa::DIALECT,
    unnamed::DIALECT,
    verizon::DIALECT,
    yahoo::DIALECT,
];

fn claims(source: &Source) -> bool {
    match source.media_type.as_deref() {
        Some("text/plain") => source.depth > 0,
        Some(_) => false,
        None => {
            let bytes = &source.bytes;
            let tells =
                || opens_a_paste(bytes) || fragment::is_a_fragment(bytes) || find_copied_report(bytes).is_some();
            !begins_as_mail(bytes) && tells()
        }
    }
}

/// Whether a text that was handed in begins as a notice does, and not as a message.
fn opens_a_paste(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(BYTES_TO_OPEN_IN)).unwrap_or_default();
    let lines = read_lines(start);
    let own = lines.get(..find_returned(&lines).own_lines).unwrap_or_default();
    match find_dialect(&Opening::of(own)) {
        Some((_, opening)) => {
            let before = 0..opening.min(lines.len());
            // A log quotes what servers answered, with phrases of theirs.
            let logged = own.get(opening).is_some_and(|it| fragment::is_logged(&it.text));
            let begins_message = |at: usize| begins_headers(lines.get(at..).unwrap_or_default());
            !logged
                && !before.clone().any(begins_message)
                && !find_heading(&lines).is_some_and(|it| before.contains(&it))
        }
        None => false,
    }
}

fn read(source: &Source) -> Reading {
    let lines = read_lines(&source.bytes);
    if source.media_type.is_none()
        && let starts @ [_, _, ..] = find_several(source.id, &lines).as_slice()
    {
        return Reading { children: pasted_together(source, &lines, starts), ..Reading::default() };
    }
    if let Some(start) = find_forwarded(&lines) {
        return Reading { children: vec![carried(source, &lines, start)], ..Reading::default() };
    }
    let mut returned = find_returned(&lines);
    if let Some(start) = lines.get(..returned.own_lines).and_then(find_quoted_heading) {
        returned = Returned { own_lines: start, start: Some(start), is_a_notice: false };
    }
    let own = lines.get(..returned.own_lines).unwrap_or_default();
    let opening = Opening::of(own);
    let lower = opening.text.as_str();
    let heard = hear(lower);
    let dialect = heard.dialect.map(|(dialect, _)| dialect);
    let action = heard.action;
    let trying = if action == Some(Action::Delayed) { read_trying(lower) } else { None };
    let mut told = Told { notice: Notice { action, trying, ..Notice::default() }, ..Told::default() };
    match heard.dialect {
        Some((dialect, place)) => {
            told.notice.software = dialect.software;
            let unquoted = find_unquoted(own, opening.line(place));
            told.notice.is_unquoted = unquoted.is_some();
            told.notice.begins_the_text = unquoted.is_some_and(|it| it < first_paragraph(own).end);
            let alone = notice_alone(own, opening.line(place));
            dialect.tell(source.id, own.get(alone).unwrap_or_default(), &mut told);
        }
        None => told.said = entries::read_entries(source.id, own),
    }
    // What was handed in as a text is a notice, however it is written.
    let is_handed = source.media_type.is_none();
    let is_a_notice = dialect.is_some() || is_handed;
    // Whom it is about is not known; why can be.
    if is_a_notice && told.said.is_empty() && told.notice.answer.is_none() {
        told.notice.answer = Some(passage(own)).filter(|it| !it.is_empty());
    }
    if is_handed && told.notice.action.is_none() {
        told.notice.action = fragment::find_refusal(own);
    }
    // In a text that is no notice nobody looks for more.
    let cut_off = dialect.is_some() && lines.len() >= MAX_LINES;
    let notes = left_aside(source, cut_off, told.said.len() >= MAX_RECIPIENTS);
    let mut reading = Reading { notes, ..Reading::default() };
    told.said.truncate(MAX_RECIPIENTS);
    // A text that begins with a header section is nothing but the message that came back.
    let worded = returned.is_a_notice || dialect.is_some() || told.notice.action.is_some();
    let speaks = worded || own.is_empty() || find_report_fields(&source.bytes).is_some();
    if let (Some(start), true) = (returned.start, speaks) {
        reading.children.push(carried(source, &lines, start));
    }
    let whole = own.first().zip(own.last()).map_or(0..0, |(first, last)| first.range.start..last.range.end);
    let mut add = |fact, span| {
        reading.evidence.push(Evidence { fact, span, read_from: source.id, format: Format::Notice });
    };
    for mut said in told.said {
        let is_taken = Reply::find(&said.text).is_some_and(|it| it.code() == 250);
        said.action = said.action.or(told.notice.action.filter(|_| !is_taken));
        let span = said.address_span;
        add(Fact::Said(Box::new(said)), span);
    }
    if let Some(it) = told.disposition {
        add(Fact::Disposition(Box::new(it.value)), it.span);
    }
    if is_a_notice {
        add(Fact::Notice(Box::new(told.notice)), Span::new(source.id, whole));
    }
    if let Some((dialect, place)) = heard.dialect {
        let from = if begins_with_outline(dialect) { 0 } else { opening.line(place) };
        reading.evidence.extend(outline::read_outline(source, own.get(from..).unwrap_or_default()));
    }
    reading
}

/// Whether a program writes what the message was before it tells what became of it. Above the words of others somebody else
/// names people: whoever hands the notice on.
fn begins_with_outline(dialect: &Dialect) -> bool {
    matches!(dialect.software, None | Some(Software::Exchange | Software::Domino | Software::Groupwise))
}

/// What is said of lines and of people beyond the limits.
fn left_aside(source: &Source, lines: bool, people: bool) -> Vec<Note> {
    let span = source.span();
    let notes = [(lines, NoteKind::TooLarge), (people, NoteKind::TooManyRecipients)];
    notes.into_iter().filter(|(is_so, _)| *is_so).map(|(_, kind)| Note { kind, span }).collect()
}

/// Sentences that programs took over from one whose dialect they are, where they have no phrase of their own.
const SHARED: &[(&[&str], &Dialect)] =
    &[(exchange::classic::SHARED, &exchange::classic::DIALECT), (qmail::SHARED, &qmail::DIALECT)];

/// The dialect that opens a text, and the line in which it does.
fn find_dialect(opening: &Opening) -> Option<(&'static Dialect, usize)> {
    hear(&opening.text).dialect.map(|(dialect, place)| (dialect, opening.line(place)))
}

#[cfg(test)]
mod tests {
    use super::{DIALECTS, Opening, READER, SHARED, find_dialect, find_returned};
    use crate::evidence::{Bytes, Source};
    use crate::reading::read_all;
    use crate::syntax::prose::read_prose;
    use std::collections::BTreeSet;
    use std::fs::{read, read_dir};

    #[test]
    fn phrases_are_written_as_texts_are_compared() {
        let mut seen = BTreeSet::new();
        let shared = SHARED.iter().flat_map(|(phrases, _)| *phrases);
        for phrase in DIALECTS.iter().flat_map(|it| it.opens).chain(shared) {
            let text = phrase.replace(" * ", " some words ");
            let opening = Opening::of(&read_prose(format!("Well, {text} and so on").as_bytes()));
            assert!(opening.text.contains(&text), "{phrase:?} can stand in no text");
            assert!(find_dialect(&opening).is_some(), "{phrase:?} is not found");
            assert!(seen.insert(phrase), "{phrase:?} stands there twice");
        }
    }

    #[test]
    fn a_log_is_no_notice() {
        for log in [
            "2026-11-21 22:06:39 1tAbCd-000123-4X ** x@a.example: Unrouteable address\n",
            "Nov 21 22:06:39 mail postfix/smtp[1]: 4F: to=<x@a.example>, status=bounced (host mx said: 550 no)\n",
            "Nov 21 22:06:39 mail postfix/smtp[1]: 4F: to=<x@a.example>, status=bounced (host mx said: 550 5.7.1 \
             Delivery has failed to these recipients or groups)\n",
        ] {
            assert!(!(READER.claims)(&Source::handed("log", Bytes::new(log.as_bytes().to_vec()))), "{log}");
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test reads the cases")]
    fn every_dialect_opens_a_case() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
        let cases = read_dir(folder).unwrap().flat_map(|case| read_dir(case.unwrap().path()).unwrap());
        let mut opened = BTreeSet::new();
        for path in cases.map(|it| it.unwrap().path()) {
            if path.to_string_lossy().contains("expected") {
                continue;
            }
            let sources = read_all(vec![Source::handed("case", Bytes::new(read(path).unwrap()))]).sources;
            for source in sources.iter().filter(|it| (READER.claims)(it)) {
                let lines = read_prose(&source.bytes);
                let own = &lines[..find_returned(&lines).own_lines];
                let dialect = find_dialect(&Opening::of(own));
                opened.extend(dialect.map(|(it, _)| it.opens));
            }
        }
        let missing: Vec<_> = DIALECTS.iter().map(|it| it.opens).filter(|it| !opened.contains(it)).collect();
        assert!(missing.is_empty(), "no case is opened by {missing:#?}");
    }
}
