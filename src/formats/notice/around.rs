//! What stands around a notice in the same text: the words of whoever hands it on above it, their signature below.
//!
//! `Mrs Keller (anna.keller@domain.example) got this:`

use super::heard::hear;
use super::inline::label_above;
use super::opening::Opening;
use crate::mail::{Address, Reply, is_a_daemon, may_be_a_daemon, takes_no_answer};
use crate::syntax::heading::{read_label, read_table_label};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

/// What a web page shows above a text stands in its first lines.
const LINES_OF_A_HEADING: usize = 12;
/// Nobody who writes is named in a longer line, in bytes.
const LONGEST_NAME: usize = 400;
/// When it came stands within so many lines below.
const LINES_TO_A_TIME: usize = 3;
/// When something came is told in no more bytes than this.
const LONGEST_TIME: usize = 60;
/// A signature has no more lines than this.
const LINES_OF_A_SIGNATURE: usize = 12;

/// The lines of the notice alone, a phrase of which stands in this line: behind the last paragraph above it in which somebody
/// speaks of an address, up to the line that begins a signature.
pub fn notice_alone(lines: &[ProseLine<'_>], opening: usize) -> Range<usize> {
    let (mut start, mut end) = (0, 0);
    for paragraph in lines.split(ProseLine::is_blank) {
        end += paragraph.len();
        if end > opening || tells(paragraph) {
            break;
        }
        end += 1;
        if speaks_of_somebody(paragraph) {
            start = end;
        }
    }
    // Web pages show who writes, to whom and when, right above what is written.
    let is_shown = |it: &usize| {
        let is_a_programs = lines.get(*it).is_some_and(|it| is_a_programs(&it.text));
        is_a_programs || is_shown_above(lines, *it) || label_above(lines, *it).is_some()
    };
    if let Some(last) = (start..opening).rfind(is_shown) {
        let below = lines.get(last + 1..opening).unwrap_or_default();
        start = last + 1 + below.iter().take_while(|it| is_labelled(&it.text)).count();
    }
    let last = lines.len().saturating_sub(LINES_OF_A_SIGNATURE).max(opening);
    let signature = (last..lines.len()).find(|it| lines.get(*it).is_some_and(|it| takes_leave(&it.text)));
    start..signature.unwrap_or(lines.len())
}

fn is_labelled(line: &str) -> bool {
    read_label(line).or_else(|| read_table_label(line)).is_some()
}

/// `MAILER-DAEMON@mail.domain.example   20 Nov`
fn is_a_programs(line: &str) -> bool {
    let first = find_addresses(line).into_iter().next().and_then(|it| Address::parse(line.get(it)?));
    let local_part = first.as_ref().map(Address::local_part).unwrap_or_default();
    (is_a_daemon(local_part) || may_be_a_daemon(local_part) || takes_no_answer(local_part))
        && !hear(&line.to_lowercase()).tells_something()
}

/// Whether a line stands in what web pages show above a text: who writes, beside the time at which it came, and below that
/// to whom.
pub fn is_shown_above(lines: &[ProseLine<'_>], at: usize) -> bool {
    let is_of_a_label = || lines.get(at).is_some_and(|it| is_labelled(&it.text)) || label_above(lines, at).is_some();
    let below_the_writer = || at < LINES_OF_A_HEADING && (0..at).any(|it| shows_the_writer(lines, it));
    shows_the_writer(lines, at) || is_of_a_label() && below_the_writer()
}

/// `Mail Gateway <gateway@domain.example>   10:12 (2 hours ago)`
fn shows_the_writer(lines: &[ProseLine<'_>], at: usize) -> bool {
    let is_short = |it: &&ProseLine<'_>| at < LINES_OF_A_HEADING && it.text.len() <= LONGEST_NAME;
    let Some(line) = lines.get(at).filter(is_short) else { return false };
    let Some(address) = find_addresses(&line.text).pop() else { return false };
    let below = lines.iter().skip(at + 1).take(LINES_TO_A_TIME).find(|it| !it.is_blank());
    line.text.get(address.end..).is_some_and(is_a_time) || below.is_some_and(|it| is_a_time(&it.text))
}

/// `Fri 11/20/2026 10:12 AM`
fn is_a_time(text: &str) -> bool {
    let is_of_digits = |it: &str| (1..=2).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_digit());
    let is_of_a_clock = |word: &str| {
        let parts = word.trim_matches(|c: char| !c.is_ascii_digit()).split_once(':');
        parts.is_some_and(|(hour, minute)| is_of_digits(hour) && minute.get(..2).is_some_and(is_of_digits))
    };
    text.len() <= LONGEST_TIME && !text.contains('@') && text.split_whitespace().any(is_of_a_clock)
}

/// Words with which people end what they write, in lower case.
const FAREWELLS: [&str; 24] = [
    "--",
    "thanks",
    "thank you",
    "many thanks",
    "regards",
    "kind regards",
    "best regards",
    "cheers",
    "merci",
    "merci d'avance",
    "cordialement",
    "bien cordialement",
    "bien à vous",
    "grazie",
    "saluti",
    "cordiali saluti",
    "danke",
    "vielen dank",
    "viele grüße",
    "mit freundlichen grüßen",
    "gracias",
    "saludos",
    "un saludo",
    "atentamente",
];

/// Whether a line is nothing but a farewell, or one with a name behind a comma. Programs give thanks in whole sentences.
fn takes_leave(line: &str) -> bool {
    let line = line.trim().replace('’', "'").to_lowercase();
    let behind = |word: &&str| line.strip_prefix(*word).map(str::trim_start);
    FAREWELLS.iter().filter_map(behind).any(|rest| rest.is_empty() || rest.starts_with([',', '!', '.']))
}

/// How programs introduce themselves, with the addresses of what they do, above what they tell.
const INTRODUCTIONS: [&str; 1] = ["this is the ezmlm program"];

fn tells(paragraph: &[ProseLine<'_>]) -> bool {
    let text = Opening::of(paragraph).text;
    let introduces = || INTRODUCTIONS.iter().any(|it| text.contains(it));
    hear(&text).tells_something() || introduces() || paragraph.iter().any(|it| Reply::find(&it.text).is_some())
}

/// Whether an address stands among words, and not as in a list of recipients: by itself, or in brackets that begin a line.
fn speaks_of_somebody(paragraph: &[ProseLine<'_>]) -> bool {
    paragraph.iter().any(|line| {
        let text = line.text.trim();
        find_addresses(text).first().is_some_and(|it| it.len() < text.len() && !text.starts_with('<'))
    })
}

#[cfg(test)]
mod tests {
    use super::{notice_alone, takes_leave};
    use crate::syntax::prose::read_prose;

    fn alone(text: &str, phrase: &str) -> String {
        let lines = read_prose(text.as_bytes());
        let opening = lines.iter().position(|it| it.text.contains(phrase)).unwrap();
        lines[notice_alone(&lines, opening)].iter().flat_map(|it| [&*it.text, "|"]).collect()
    }

    #[test]
    fn words_above_and_a_signature_below_are_no_part_of_it() {
        let text =
            "Hi,\n\na@b.example got this:\n\nThis is the mail system\n\n<x@y.example>: no\n\n-- \nTom\nt@b.example\n";
        assert_eq!(alone(text, "mail system"), "This is the mail system||<x@y.example>: no||");
    }

    #[test]
    fn whoever_hands_it_on_takes_leave_below() {
        for (line, is_so) in [
            ("Gracias, Ana (ana@b.example)", true),
            ("Merci d’avance", true),
            ("Kind regards,", true),
            ("Thank you for your patience.", false),
            ("Thanksgiving <x@y.example>", false),
        ] {
            assert_eq!(takes_leave(line), is_so, "{line}");
        }
    }

    #[test]
    fn whoever_writes_stands_above_it() {
        let text = "Returned mail\npostmaster@b.example   20 Nov\nThis is the mail system\n\n<x@y.example>: no\n";
        assert_eq!(alone(text, "mail system"), "This is the mail system||<x@y.example>: no|");
        let table = "From\tMAILER-DAEMON@b.example\nTo\tc@d.example\nThis is the mail system\n\nno\n";
        assert_eq!(alone(table, "mail system"), "This is the mail system||no|");
        let page = "Returned mail\nGate <gate@b.example>\n\n10:12 (il y a 2 heures)\n\nThis is the mail system\n";
        assert_eq!(alone(page, "mail system"), "|10:12 (il y a 2 heures)||This is the mail system|");
        let named = "postmaster@b.example could not be delivered to.\n----- Transcript of session follows -----\n";
        assert_eq!(alone(named, "Transcript").matches('|').count(), 2);
    }

    #[test]
    fn a_list_above_its_phrase_is() {
        let text =
            "x@y.example could not be reached.\n\n550 no\n\n----- Transcript of session follows -----\n>>> DATA\n";
        assert_eq!(alone(text, "Transcript").matches('|').count(), text.lines().count());
    }
}
