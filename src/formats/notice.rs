//! What a report's part for people says about each address, where one paragraph speaks of one address.
//!
//! `<user@domain.example>: host mx.domain.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)`
//!
//! Beside a delivery report this adds what its fields leave out: the SMTP command that was answered, the server that
//! answered, the alias an address came from. Known gap: notices without a delivery report.

use super::Reader;
use crate::evidence::{Evidence, Fact, Format, Reading, Said, Source, Span};
use crate::mail::{Address, Host, Stage};
use crate::syntax::lines::Lines;
use crate::syntax::text::unfolded;
use std::ops::Range;

pub const READER: Reader = Reader { format: Format::Notice, claims, read };

/// Paragraphs beyond this are left aside.
const MAX_PARAGRAPHS: usize = 5_000;

fn claims(source: &Source) -> bool {
    source.depth > 0 && source.media_type.as_deref() == Some("text/plain")
}

fn read(source: &Source) -> Reading {
    let mut reading = Reading::default();
    for paragraph in paragraphs(&source.bytes) {
        if let Some(said) = read_paragraph(source, paragraph.clone()) {
            let span = Span::new(source.id, paragraph);
            let fact = Fact::Said(Box::new(said));
            reading.evidence.push(Evidence { fact, span, read_from: source.id, format: Format::Notice });
        }
    }
    reading
}

/// Stretches of lines between blank lines; a line that begins with `<`, or that is an address alone, begins another.
fn paragraphs(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for line in Lines::new(bytes, 0) {
        let content = bytes.get(line.content.clone()).unwrap_or_default();
        if content.iter().all(u8::is_ascii_whitespace) {
            open = false;
        } else if let (true, false, Some(last)) = (open, begins_paragraph(content), found.last_mut()) {
            last.end = line.content.end;
        } else if found.len() < MAX_PARAGRAPHS {
            found.push(line.content);
            open = true;
        }
    }
    found
}

fn begins_paragraph(line: &[u8]) -> bool {
    let address_alone = || {
        let text = std::str::from_utf8(line).ok().map(str::trim).filter(|it| !it.contains(char::is_whitespace));
        text.and_then(Address::parse)
            .is_some_and(|it| it.is_complete() && it.as_str().len() + 4 >= line.trim_ascii().len())
    };
    line.starts_with(b"<") || (line.starts_with(b"  ") && !line.starts_with(b"    ") && address_alone())
}

/// A paragraph that begins with an address: `<address>: text`, `<target> (expanded from <alias>): text` (Postfix),
/// `target (generated from alias) text` (Exim),
/// or the address alone on an indented line and the text below it.
fn read_paragraph(source: &Source, range: Range<usize>) -> Option<Said> {
    let bytes = &*source.bytes;
    let raw = bytes.get(range.clone())?;
    let lead = raw.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let (open, close): (usize, fn(&u8) -> bool) = match raw.get(lead) {
        Some(b'<') => (1, |b| *b == b'>'),
        _ => (0, |b| b.is_ascii_whitespace() || *b == b':'),
    };
    let start = range.start + lead + open;
    let length = bytes.get(start..range.end)?.iter().position(close)?;
    let address = Address::parse(std::str::from_utf8(bytes.get(start..start + length)?).ok()?)?;
    let text = unfolded(bytes, start + length + open..range.end);
    let (expanded_from, text) = expansion(text.trim_start());
    let text = text.trim_start_matches(':').trim();
    let speaks = address.is_complete() && text.len() > 8;
    speaks.then(|| Said {
        expanded_from,
        stage: find_stage(text),
        host: find_host(text),
        text: text.to_owned(),
        address,
        address_span: Span::new(source.id, start..start + length),
    })
}

fn expansion(text: &str) -> (Option<Address>, &str) {
    const OPENINGS: [&str; 3] = ["(expanded from ", "(generated from ", "(ultimately generated from "];
    let Some(rest) = OPENINGS.iter().find_map(|it| text.strip_prefix(it)) else { return (None, text) };
    match rest.split_once(')') {
        Some((alias, rest)) => (Address::parse(alias), rest),
        None => (None, text),
    }
}

/// Phrases of Postfix and Exim that name the command a server answered. The longer ones come first.
const STAGES: &[(&str, Stage)] = &[
    ("(in reply to end of data", Stage::EndOfData),
    ("(in reply to rcpt to", Stage::RcptTo),
    ("(in reply to mail from", Stage::MailFrom),
    ("(in reply to data", Stage::Data),
    ("(in reply to ehlo", Stage::Helo),
    ("(in reply to helo", Stage::Helo),
    ("refused to talk to me", Stage::Connect),
    ("from remote mail server after rcpt to", Stage::RcptTo),
    ("from remote mail server after pipelined rcpt to", Stage::RcptTo),
    ("from remote mail server after end of data", Stage::EndOfData),
    ("from remote mail server after pipelined end of data", Stage::EndOfData),
    ("from remote mail server after mail from", Stage::MailFrom),
    ("from remote mail server after pipelined mail from", Stage::MailFrom),
    ("from remote mail server after data", Stage::Data),
    ("from remote mail server after initial connection", Stage::Connect),
    ("from remote mail server after helo", Stage::Helo),
    ("from remote mail server after ehlo", Stage::Helo),
    ("connect to ", Stage::Connect),
    ("lost connection with ", Stage::Connect),
    ("host or domain name not found", Stage::Queue),
];

fn find_stage(text: &str) -> Option<Stage> {
    let text = text.to_ascii_lowercase();
    STAGES.iter().find(|(phrase, _)| text.contains(phrase)).map(|(_, stage)| *stage)
}

/// `host mx.example[192.0.2.1] said` or `host mx.example [192.0.2.1]`.
fn find_host(text: &str) -> Option<Host> {
    let rest = text.strip_prefix("host ").or_else(|| text.split_once(" host ").map(|(_, rest)| rest))?;
    Host::parse(rest.split('[').next()?)
}

#[cfg(test)]
mod tests {
    use super::{expansion, find_host, find_stage};
    use crate::mail::Stage;

    #[test]
    fn reads_the_command_the_host_and_the_alias() {
        let text = "host mx.b.example[192.0.2.1] said: 552 5.7.0 no (in reply to end of DATA command)";
        assert_eq!(find_stage(text), Some(Stage::EndOfData));
        assert_eq!(find_host(text).map(|it| it.to_string()), Some("mx.b.example".into()));
        let (alias, rest) = expansion("(expanded from <team@a.example>): unknown user");
        assert_eq!(alias.map(|it| it.to_string()), Some("team@a.example".into()));
        assert_eq!(rest, ": unknown user");
    }
}
