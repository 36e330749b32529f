//! Where a notice ends and the message that it returns begins.

use crate::mail::is_a_daemon;
use crate::syntax::charset::utf8_mark_length;
use crate::syntax::header_block::field_name;
use crate::syntax::lines::Lines;
use crate::syntax::needles::Needles;
use crate::syntax::prose::ProseLine;
use crate::syntax::text::lossy;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Lines that say that the returned message follows; without the dashes around them.
const SEPARATORS: &[&str] = &[
    "below this line is a copy of the message",
    "below this line is the original bounce",
    "message text follows",
    "enclosed are the original headers",
    "this is a copy of the message",
    "a copy of the original message",
    "original message follows",
    "original message headers",
    "header of the original message",
    "original message header",
    "message header follows",
    "message headers follow",
    "unsent message follows",
    "unsent message below",
    "returned message",
    "returned mail follows",
    "message header",
    "start of the original",
    "copy of the message header",
    "copy of your message",
    "en-têtes de message d'origine",
    "en-têtes du message d'origine",
    "intestazioni originali del messaggio",
    "intestazioni del messaggio originale",
    "ursprüngliche nachrichtenkopfzeilen",
    "kopfzeilen der ursprünglichen nachricht",
    "encabezados de mensajes originales",
    "encabezados de mensaje originales",
    "message text follows",
    "original message attached",
    "original mail info",
    "original mail as follows",
    "bounced e-mail",
    "bounced email",
    "copy of the message headers",
    "a copy of the message header",
    "the header and top",
    "message d'origine",
    "messaggio originale",
    "ursprüngliche nachricht",
    "mensaje original",
    "mensagem original",
];

/// What stands between dashes above a message that somebody passes on, in lower case. Header fields follow at once; a
/// heading in another language may, which is no header section.
const PASSED_ON: [&str; 5] =
    ["forwarded message", "message transféré", "messaggio inoltrato", "weitergeleitete nachricht", "mensaje reenviado"];

/// Said above fields that the notice itself repeats, before it goes on (Messaging Server).
const SUMMARIZES: &str = "with the following header fields:";

/// Fields of which a returned header section has at least two.
const FIELDS: [&str; 9] =
    ["Received", "Return-Path", "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "X-Mailer"];
/// Fields that no summary for people has: one of them stands in a header section that nothing announces.
const OF_SERVERS: [&str; 4] = ["Received", "Return-Path", "Message-ID", "MIME-Version"];
/// How lines begin that stand above a message: those of mailboxes, and that of Outlook above headers.
const ABOVE: [&str; 2] = ["From ", "Microsoft Mail Internet Headers"];
/// Fields that servers put above all others, and that no notice begins with.
const STAMPS: [&str; 4] = ["Received", "X-Received", "Delivered-To", "Return-Path"];
/// Fields looked at before it is one.
const FIELDS_TO_LOOK_AT: usize = 12;

/// A notice's own lines, and where the returned message begins in its bytes.
pub struct Returned {
    /// How many lines are the notice's own.
    pub own_lines: usize,
    /// The line with which the returned header section begins.
    pub start: Option<usize>,
    /// Whether a mail system wrote it: then this is the notice itself, which somebody forwards.
    pub is_a_notice: bool,
}

/// Finds the returned message: a header section behind a blank line or behind a line that announces one.
pub fn find_returned(lines: &[ProseLine<'_>]) -> Returned {
    let (mut announced, mut passed_on) = (None, None);
    let (mut may_begin, mut is_summary) = (true, false);
    for (index, line) in lines.iter().enumerate() {
        if line.is_blank() || is_rule(&line.text) || may_begin && is_separator(&line.text) {
            may_begin = true;
            continue;
        }
        if announces(&line.text) {
            announced.get_or_insert(index);
            may_begin = true;
            continue;
        }
        if is_passed_on(&line.text) {
            passed_on = Some(index);
            may_begin = true;
            continue;
        }
        let above = announced.or(passed_on.filter(|it| it + 1 == index));
        if may_begin
            && !is_summary
            && let Some(rest) = lines.get(index..)
            && has_headers(texts(rest), above.is_some())
        {
            return Returned {
                own_lines: above.unwrap_or(index),
                start: Some(index),
                is_a_notice: fields(texts(rest)).any(|it| is_of_a_daemon(&it)),
            };
        }
        may_begin = false;
        is_summary = line.text.trim_end().ends_with(SUMMARIZES);
    }
    Returned { own_lines: announced.unwrap_or(lines.len()), start: None, is_a_notice: false }
}

/// `---------- Forwarded message ----------`
fn is_passed_on(text: &str) -> bool {
    is_dashed(text)
        && PASSED_ON.contains(&text.trim_matches(|c| DASHES.contains(&c) || c == ' ').to_lowercase().as_str())
}

/// Dashes of which programs make longer ones while somebody writes.
const DASHES: [char; 3] = ['-', '\u{2013}', '\u{2014}'];

/// Whether a line begins with dashes.
fn is_dashed(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with("--") || text.starts_with(['\u{2013}', '\u{2014}'])
}

/// The line with which a mailbox file begins a message: `From user@domain.example Sat Nov 21 10:00:00 2026`.
fn is_separator(text: &str) -> bool {
    text.trim_start_matches('>').starts_with("From ") && text.split_whitespace().count() >= 6
}

/// A line of dashes and the like.
fn is_rule(text: &str) -> bool {
    let text = text.trim();
    text.len() >= 3 && text.chars().all(|c| "-=_*+#~ ".contains(c))
}

/// None of them, in small letters, is shorter than this in bytes, and none longer than that.
const SHORTEST_SEPARATOR: usize = 13;
const LONGEST_SEPARATOR: usize = 40;
/// A line that only holds one is no longer than this besides.
const ROOM_BESIDE: usize = 24;

/// How long each of the separators is.
static SEPARATOR_LENGTHS: LazyLock<Needles<usize>> =
    LazyLock::new(|| Needles::of(SEPARATORS.iter().map(|it| (*it, it.len()))));

fn announces(text: &str) -> bool {
    let trimmed = text.trim_matches(|c: char| !c.is_alphanumeric());
    if trimmed.len() >= 90 {
        return false;
    }
    if trimmed.len() < SHORTEST_SEPARATOR {
        return false;
    }
    let dashed = || is_dashed(text) && text.trim_end().ends_with(DASHES);
    let lower = if trimmed.is_ascii() { Cow::Borrowed(trimmed) } else { Cow::Owned(trimmed.to_lowercase()) };
    // A longer line begins with one, or has dashes around it.
    let is_long = lower.len() >= LONGEST_SEPARATOR + ROOM_BESIDE && !dashed();
    let looked_at = if is_long { lower.floor_char_boundary(LONGEST_SEPARATOR) } else { lower.len() };
    let mut separators = SEPARATOR_LENGTHS.find(lower.get(..looked_at).unwrap_or(&lower));
    separators.any(|(at, length)| at == 0 || lower.len() < length + ROOM_BESIDE || dashed())
        || lower.eq_ignore_ascii_case("original message") && is_dashed(text)
}

/// Whether header fields begin here: two at least of those that a message has, one of a server's among them.
pub fn begins_headers(lines: &[ProseLine<'_>]) -> bool {
    has_headers(texts(lines), false)
}

/// Whether a text begins as a message does, behind blank lines and a line with which mailboxes begin one: with header fields,
/// or with a stamp. All of them may stand behind the marks of a quotation.
pub fn begins_as_mail(bytes: &[u8]) -> bool {
    let lines = Lines::new(bytes, utf8_mark_length(bytes)).filter_map(|it| bytes.get(it.content));
    let is_above =
        |it: &&[u8]| lossy(it).trim().is_empty() || ABOVE.iter().any(|above| it.starts_with(above.as_bytes()));
    let mut lines = lines.skip_while(is_above).peekable();
    let first = lines.peek().copied().unwrap_or_default();
    let length = first.iter().take_while(|it| matches!(it, b' ' | b'\t' | b'>')).count();
    let marks = first.get(..length).unwrap_or_default();
    is_named(&lossy(first), &STAMPS) || has_headers(lines.map(|it| lossy(it.strip_prefix(marks).unwrap_or(it))), false)
}

fn texts<'a>(lines: &'a [ProseLine<'_>]) -> impl Iterator<Item = Cow<'a, str>> {
    lines.iter().map(|it| Cow::Borrowed(&*it.text))
}

/// Whether header fields begin here: two at least of those that a message has, and a sign that it is no summary for
/// people: a server's field among them, a line that announces them, or a mail system that wrote them.
fn has_headers<'a>(lines: impl Iterator<Item = Cow<'a, str>>, announced: bool) -> bool {
    let (mut known, mut of_servers) = (0, announced);
    // Announced, it may have lost the indentation of its folds.
    let whole = lines.take_while(|it| !announced || !it.trim().is_empty());
    for field in fields(whole.filter(|it| !announced || field_name(it.as_bytes()).is_some())) {
        known += usize::from(is_named(&field, &FIELDS));
        of_servers |= is_named(&field, &OF_SERVERS) || is_of_a_daemon(&field);
        if known >= 2 && of_servers {
            return true;
        }
    }
    false
}

/// The first lines of the fields that begin here.
fn fields<'a>(lines: impl Iterator<Item = Cow<'a, str>>) -> impl Iterator<Item = Cow<'a, str>> {
    let mut is_first = true;
    let own = lines.filter(move |it| {
        let is_fold = !is_first && it.starts_with([' ', '\t']) && !it.trim().is_empty();
        is_first = false;
        !is_fold
    });
    own.take_while(|it| field_name(it.as_bytes()).is_some()).take(FIELDS_TO_LOOK_AT)
}

/// Whether a line begins with one of these names.
fn is_named(field: &str, names: &[&str]) -> bool {
    let name = field_name(field.as_bytes()).and_then(|length| field.get(..length));
    name.is_some_and(|name| names.iter().any(|it| name.eq_ignore_ascii_case(it)))
}

fn is_of_a_daemon(field: &str) -> bool {
    is_named(field, &["From"]) && is_a_daemon(field)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_SEPARATOR, SEPARATORS, SHORTEST_SEPARATOR, begins_as_mail, find_returned};
    use crate::syntax::prose::read_prose;

    #[test]
    fn separators_are_as_long_as_the_limits_say() {
        let lengths = || SEPARATORS.iter().map(|it| it.len());
        assert_eq!(lengths().min().zip(lengths().max()), Some((SHORTEST_SEPARATOR, LONGEST_SEPARATOR)));
    }

    #[test]
    fn an_announced_header_may_have_lost_its_indentation() {
        let text = "It failed.\nOriginal message headers:\n\nReceived: from a\nby b with c\nFrom: a\nTo: b\n";
        assert_eq!(own(text), (1, true));
        assert_eq!(own("It failed.\nOriginal message headers:\n\nFrom: a\n\nTo: b\n"), (1, false));
    }

    #[test]
    fn what_somebody_passed_on_begins_with_its_headers() {
        let text = "It failed.\n\n---- Forwarded message ----\nFrom: a\nTo: b\nSubject: x\n";
        assert_eq!(own(text), (2, true));
        assert_eq!(own("Look\n---- Forwarded message ----\n\nIt failed.\n"), (4, false));
    }

    fn own(text: &str) -> (usize, bool) {
        let found = find_returned(&read_prose(text.as_bytes()));
        (found.own_lines, found.start.is_some())
    }

    #[test]
    fn a_text_that_begins_with_fields_or_a_stamp_is_mail() {
        for text in [
            "\u{feff}From: a\nMessage-ID: <y>\n",
            "\nFrom a@b Sat Nov 21 10:00:00 2026\nFrom: a\nMessage-ID: <y>\n",
            "Microsoft Mail Internet Headers Version 2.0\nReceived: from a\n",
            "Delivered-To: a@b.example Received: from a",
            "> > From: a\n> > To: b\n> > Message-ID: <y>\n",
            "\t  From: a\n\t  Received: from a\n\t    by b\n",
        ] {
            assert!(begins_as_mail(text.as_bytes()), "{text}");
        }
        for text in
            ["No such user\n\nReceived: from a\nFrom: a\n", "To: a\nSubject: b\n", "> To: a\nFrom: b\n", "> \n", ""]
        {
            assert!(!begins_as_mail(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn finds_where_the_message_begins() {
        assert_eq!(
            own("no\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <a@b>\nFrom: a\n"),
            (2, true)
        );
        assert_eq!(own("no\n\nReceived: from a\n\tby b\nFrom: a\n\nx"), (2, true));
        assert_eq!(own("Your message\n  Subject: x\nwas not delivered to:\n  a@b.example"), (4, false));
        assert_eq!(own("To: a\n nothing"), (2, false));
        assert_eq!(own("Your message\n\nTo: a\nSubject: b\nSent: today\n"), (5, false));
        assert_eq!(
            own("You sent one with the following header fields:\n\nMessage-ID: a\nTo: b\n\nIt failed.\n"),
            (6, false)
        );
        assert_eq!(own("bounced:\n\nFrom a@b Sat Nov 21 10:00:00 2026\nDate: x\nMessage-ID: <y>\n"), (3, true));
        assert_eq!(own("See below.\n\n> From: Mail Delivery System\n> To: a@b\n> Subject: c\n"), (2, true));
    }
}
