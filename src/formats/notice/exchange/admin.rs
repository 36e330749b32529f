//! The section for administrators: the server that wrote the notice, and for each recipient the answer.
//!
//! `Generating server: AM0PR01.prod.outlook.com`
//!
//! Recipients stand above their answer, sometimes the server that answered between them; today's layout has labels.

use super::code::{host, read_code};
use super::words::{ANSWER, CODE, GAVE_ERROR, RECIPIENT, REMOTE, REPORTING};
use crate::evidence::{SourceId, Span, Spanned};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Address, EnhancedStatus, Host, Reply};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

/// An answer of many lines is cut off here.
const MAX_ANSWER: usize = 2_000;
/// Between a recipient and the answer stand no more lines than this.
const MAX_BETWEEN: usize = 4;

/// What the section says.
#[derive(Debug, Default)]
pub struct Section {
    /// The server that wrote the notice.
    pub reporting: Option<Spanned<Host>>,
    /// In their order.
    pub answers: Vec<Answer>,
    /// A code that stands without an answer.
    pub code: Option<String>,
}

/// An address with its line and its place in that.
pub type Placed = (Address, (usize, Range<usize>));

/// What a server answered, and for whom.
#[derive(Debug)]
pub struct Answer {
    /// In the order of their lines.
    pub recipients: Vec<Placed>,
    /// The server that answered.
    pub host: Option<Host>,
    /// In its own words.
    pub text: String,
}

/// Reads the section, wherever it begins: its lines look like no others.
pub fn read_section(source: SourceId, lines: &[ProseLine<'_>]) -> Section {
    let mut section = Section::default();
    let mut labelled = Labelled::default();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if section.answers.len() >= MAX_RECIPIENTS {
            break;
        }
        match read_answer(lines, at) {
            Some((found, behind)) => {
                if let Some(writer) = &found.writer {
                    let place = Span::new(source, line.range.clone());
                    section.reporting.get_or_insert_with(|| Spanned::new(writer.clone(), place));
                }
                add_answer(&mut section, lines, at, found);
                at = behind;
            }
            None => {
                read_labels(source, line, at, &mut section, &mut labelled);
                if let Some(server) = gave_error(&line.text).filter(|_| labelled.answer.is_none()) {
                    let (text, _) = through(lines, at, "", |_| false);
                    labelled.answer = Some(text.trim().to_owned()).filter(|it| !it.is_empty());
                    labelled.host = host(&server);
                }
                at += 1;
            }
        }
    }
    if section.answers.is_empty() {
        section.answers.extend(labelled.into_answer());
    }
    section
}

/// An answer as it stands: what it says, and the server that it names.
struct Found {
    text: String,
    host: Option<Host>,
    writer: Option<Host>,
}

/// The answer that begins in a line, and the line behind it.
fn read_answer(lines: &[ProseLine<'_>], at: usize) -> Option<(Found, usize)> {
    let text = &*lines.get(at)?.text;
    let quotation = [" returned '", " returned \u{2018}"].iter().find_map(|it| text.split_once(it));
    if let Some((before, quoted)) = quotation {
        let (text, behind) = through(lines, at, quoted, |it| it.ends_with(['\'', '\u{2019}']));
        let text = text.trim_end_matches(['\'', '\u{2019}']).trim().to_owned();
        // `21.11.2026 16:00:15 - Server at mx.domain.example returned '…'`
        let server = before.split_once("erver at ").and_then(|(_, it)| host(it.split(['(', ' ']).next()?));
        return Some((Found { text, host: server, writer: None }, behind));
    }
    let begins = text.trim_start().starts_with('#') || text.contains(" #<") || text.trim_start().starts_with('<');
    if !begins {
        return None;
    }
    let ends = |it: &str| it.ends_with("##") || it.ends_with("#SMTP#") || it.ends_with('>');
    let (text, behind) = through(lines, at, text.trim_start(), ends);
    let code = read_code(&text)?;
    Some((Found { text: code.text, host: code.remote, writer: code.writer }, behind))
}

/// Lines from one on in one, up to that which ends it or to a blank one.
fn through(lines: &[ProseLine<'_>], at: usize, first: &str, ends: fn(&str) -> bool) -> (String, usize) {
    let mut text = first.trim_end().to_owned();
    let mut behind = at + 1;
    while let Some(line) = lines.get(behind).filter(|it| !it.is_blank()) {
        if ends(&text) || text.len() > MAX_ANSWER {
            break;
        }
        text.push(' ');
        text.push_str(line.text.trim());
        behind += 1;
    }
    (text, behind)
}

/// An answer goes with the recipients above it; where none stand there, it says more about the one before.
fn add_answer(section: &mut Section, lines: &[ProseLine<'_>], at: usize, found: Found) {
    let (recipients, between) = recipients_above(lines, at);
    let host = found.host.or(between);
    match section.answers.last_mut().filter(|_| recipients.is_empty()) {
        Some(last) => {
            if !last.text.contains(&found.text) && last.text.len() < MAX_ANSWER {
                last.text = format!("{} -> {}", last.text, found.text);
                last.host = host.or(last.host.take());
            }
        }
        None => section.answers.push(Answer { recipients, host, text: found.text }),
    }
}

/// The addresses in the lines above, one or several below each other, and the server between.
fn recipients_above(lines: &[ProseLine<'_>], at: usize) -> (Vec<Placed>, Option<Host>) {
    let mut recipients = Vec::new();
    let mut server = None;
    for (index, line) in lines.iter().enumerate().take(at).rev() {
        if let Some((address, place)) = address_line(&line.text) {
            recipients.push((address, (index, place)));
        } else if !recipients.is_empty() || at - index > MAX_BETWEEN {
            break;
        } else if let Some(name) = host(&line.text).filter(|_| server.is_none()) {
            server = Some(name);
        } else if !line.is_blank() {
            break;
        }
    }
    recipients.reverse();
    (recipients, server)
}

/// A line that is an address and nothing else; it may stand there twice, the second time as a link.
fn address_line(text: &str) -> Option<(Address, Range<usize>)> {
    let place = find_addresses(text).into_iter().next()?;
    let before = text.get(..place.start)?.trim_matches(|c: char| c.is_whitespace() || "<('\"".contains(c));
    let behind = text.get(place.end..)?;
    let is_link = behind.trim_start_matches(['>', ')', '\'', '"', ' ']).starts_with("<mailto:");
    let ends = behind.chars().all(|c| c.is_whitespace() || ">)'\",;".contains(c));
    let address = Address::parse(text.get(place.clone())?)?;
    (before.is_empty() && (ends || is_link)).then_some((address, place))
}

/// The server that a line of the friendly part names before it quotes it.
fn gave_error(text: &str) -> Option<String> {
    let lower = text.replace('\u{a0}', " ").to_lowercase();
    let server = GAVE_ERROR.iter().find_map(|it| lower.trim_end().strip_suffix(it))?;
    Some(server.trim().to_owned())
}

/// What stands behind the labels of today's layout.
#[derive(Default)]
struct Labelled {
    recipients: Vec<Placed>,
    /// Addresses behind labels of languages that are not known: the sender's, then the recipient's.
    others: Vec<Placed>,
    answer: Option<String>,
    host: Option<Host>,
}

impl Labelled {
    fn into_answer(mut self) -> Option<Answer> {
        if let ([_, _], true) = (self.others.as_slice(), self.recipients.is_empty()) {
            self.recipients.extend(self.others.pop());
        }
        Some(Answer { recipients: self.recipients, host: self.host, text: self.answer? })
    }
}

fn read_labels(source: SourceId, line: &ProseLine<'_>, at: usize, section: &mut Section, labelled: &mut Labelled) {
    let Some((label, value)) = line.text.split_once(':') else { return };
    let label = label.trim().to_lowercase().replace('\u{2019}', "'");
    let value = value.trim();
    let is = |labels: &[&str]| labels.contains(&label.trim_start_matches(['*', '-', ' ']));
    if is(REPORTING) && section.reporting.is_none() {
        let place = Span::new(source, line.range.clone());
        section.reporting = host(value).map(|it| Spanned::new(it, place));
    } else if is(REMOTE) && labelled.host.is_none() {
        labelled.host = value.split([' ', '(']).next().and_then(host);
    } else if is(ANSWER) && labelled.answer.is_none() {
        labelled.answer = Reply::find(value).map(|_| value.to_owned());
    } else if is(CODE) && section.code.is_none() {
        section.code = EnhancedStatus::find(value).map(|_| value.to_owned());
    } else if is(RECIPIENT) {
        let places = find_addresses(&line.text).into_iter();
        let found = places.filter_map(|it| Some((Address::parse(line.text.get(it.clone())?)?, (at, it))));
        labelled.recipients.extend(found.take(MAX_RECIPIENTS));
    } else if let Some((address, place)) = address_line(value) {
        let start = line.text.len() - line.text.trim_end().len() + value.len();
        let start = line.text.len().saturating_sub(start);
        labelled.others.push((address, (at, start + place.start..start + place.end)));
    } else if labelled.answer.is_none() && is_answer(value) {
        labelled.answer = Some(value.to_owned());
    }
}

/// `550 5.1.10 RESOLVER.ADR.RecipientNotFound; …`, behind a label of any language.
fn is_answer(value: &str) -> bool {
    let behind_codes = value.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ' ');
    let has_codes = Reply::find(value).is_some() && EnhancedStatus::find(value).is_some();
    has_codes && value.starts_with(['4', '5']) && !behind_codes.is_empty()
}

#[cfg(test)]
mod tests {
    use super::read_section;
    use crate::evidence::SourceId;
    use crate::syntax::prose::read_prose;

    fn read(text: &str) -> Vec<String> {
        let section = read_section(SourceId(0), &read_prose(text.as_bytes()));
        let told = section.answers.into_iter().map(|it| {
            let recipients: Vec<String> = it.recipients.iter().map(|(address, _)| address.to_string()).collect();
            format!("{}|{}|{}", recipients.join(" "), it.host.map(|it| it.to_string()).unwrap_or_default(), it.text)
        });
        section.reporting.map(|it| it.value.to_string()).into_iter().chain(told).collect()
    }

    #[test]
    fn reads_answers_with_whom_they_are_about() {
        assert_eq!(
            read(
                "Generating server: ex.a.example\n\nx@b.example\nmx.b.example\nRemote Server returned '550 5.7.1 no\nmore'\n\ny@b.example<mailto:y@b.example>\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n"
            ),
            [
                "ex.a.example",
                "x@b.example|mx.b.example|550 5.7.1 no more",
                "y@b.example||550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"
            ]
        );
    }

    #[test]
    fn a_further_answer_says_more_about_the_same() {
        assert_eq!(
            read(
                "x@b.example\nRemote Server returned '550 4.4.7 QUEUE.Expired; message expired'\n21.11.2026 16:00:15 - Server at mx.b.example returned '451 4.7.1 try later'\n"
            ),
            ["x@b.example|mx.b.example|550 4.4.7 QUEUE.Expired; message expired -> 451 4.7.1 try later"]
        );
    }

    #[test]
    fn reads_what_the_friendly_part_quotes() {
        assert_eq!(
            read("mx.b.example gave this error:\n<x@b.example>: no\nsuch user\n\nMore.\n"),
            ["|mx.b.example|<x@b.example>: no such user"]
        );
    }

    #[test]
    fn reads_the_labels_of_today() {
        assert_eq!(
            read(
                "Adresse du destinataire :\tx@b.example\nErreur signalée :\t550 5.1.10 RESOLVER.ADR.RecipientNotFound; no\nDSN générée par :\tEX1.prod.outlook.com\n"
            ),
            ["ex1.prod.outlook.com", "x@b.example||550 5.1.10 RESOLVER.ADR.RecipientNotFound; no"]
        );
    }
}
