//! Where one message of a mailbox file ends and the next begins (RFC 4155): at a line that no sentence looks like.
//!
//! `From mara@werft.example Sat Nov 21 20:00:07 2026`
//!
//! It counts at the beginning of a file or below a blank line, with one word for the sender and a day as asctime writes
//! it; `Content-Length` is not believed. Programs differ in the zone, which may stand on either side of the year.

use super::charset::utf8_mark_length;
use super::search::find_all;
use std::ops::ControlFlow;

/// No such line is longer.
pub const MAX_SEPARATOR_BYTES: usize = 1 << 10;

const BEGINNING: &[u8] = b"From ";

/// Whether a line, without its end, parts two messages.
#[must_use]
pub fn is_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(BEGINNING).filter(|it| it.len() <= MAX_SEPARATOR_BYTES) else { return false };
    let words: Vec<&[u8]> = rest.split(u8::is_ascii_whitespace).filter(|it| !it.is_empty()).collect();
    (1..words.len()).any(|at| {
        let (sender, day) = words.split_at(at);
        is_day(day) && is_sender(sender)
    })
}

/// Whether a text begins with such a line, behind an editor's mark and blank lines.
#[must_use]
pub fn begins_mailbox(bytes: &[u8]) -> bool {
    let start = bytes.get(utf8_mark_length(bytes)..).unwrap_or_default().trim_ascii_start();
    start.starts_with(BEGINNING) && line_at(start, 0).is_some_and(is_separator)
}

/// The offset of every such line below a blank line from `from` on. What comes back is how far everything was looked at:
/// where `complete` is false, a line at the end may still grow.
pub fn find_separators(bytes: &[u8], from: usize, complete: bool, mut found: impl FnMut(usize)) -> usize {
    let mut at = from;
    for hit in find_all(bytes.get(from..).unwrap_or_default(), b"\nFrom ") {
        let line_end = from + hit;
        match looked_at(bytes, line_end, complete) {
            ControlFlow::Break(()) => return line_end,
            ControlFlow::Continue(true) => found(line_end + 1),
            ControlFlow::Continue(false) => {}
        }
        at = line_end + 1;
    }
    // The beginning of a line may be cut in its middle.
    if complete { bytes.len() } else { at.max(bytes.len().saturating_sub(BEGINNING.len())) }
}

/// Whether a separator stands behind this line end; a break where the line is not all there yet.
fn looked_at(bytes: &[u8], line_end: usize, complete: bool) -> ControlFlow<(), bool> {
    let before = bytes.get(..line_end).unwrap_or_default();
    if !before.ends_with(b"\n") && !before.ends_with(b"\n\r") {
        return ControlFlow::Continue(false);
    }
    match line_at(bytes, line_end + 1) {
        Some(line) => ControlFlow::Continue(is_separator(line)),
        None if complete || bytes.len() - line_end > MAX_SEPARATOR_BYTES => ControlFlow::Continue(false),
        None => ControlFlow::Break(()),
    }
}

/// The line that begins here, without its end; `None` where it has none within the limit.
fn line_at(bytes: &[u8], start: usize) -> Option<&[u8]> {
    let rest = bytes.get(start..bytes.len().min(start + MAX_SEPARATOR_BYTES + 2))?;
    let line = rest.get(..rest.iter().position(|b| *b == b'\n')?)?;
    Some(line.strip_suffix(b"\r").unwrap_or(line))
}

/// One word; more only where it is quoted, or where an archive hides the `@`.
fn is_sender(words: &[&[u8]]) -> bool {
    match words {
        [_] => true,
        [_, at, _] if *at == b"at" => true,
        [first, .., last] => first.starts_with(b"\"") && last.contains(&b'@'),
        [] => false,
    }
}

/// `Sat Nov 21 20:00:07 2026`, also without seconds, and with a zone or two words of one beside the year.
fn is_day(words: &[&[u8]]) -> bool {
    const DAYS: [&[u8]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];
    const MONTHS: [&[u8]; 12] =
        [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];
    let [day, month, number, time, rest @ ..] = words else { return false };
    let rest = match rest {
        // As UUCP left it behind.
        [before @ .., remote, from, _] if *remote == b"remote" && *from == b"from" => before,
        rest => rest,
    };
    let years = rest.iter().filter(|it| it.len() == 4 && is_number(it)).count();
    let zones = rest.iter().filter(|it| is_zone(it)).count();
    DAYS.contains(day)
        && MONTHS.contains(month)
        && number.len() <= 2
        && is_number(number)
        && is_time(time)
        && (years, years + zones) == (1, rest.len())
        && zones <= 2
}

fn is_number(word: &[u8]) -> bool {
    !word.is_empty() && word.iter().all(u8::is_ascii_digit)
}

fn is_time(word: &[u8]) -> bool {
    let parts = word.split(|b| *b == b':');
    matches!(parts.clone().count(), 2 | 3) && parts.into_iter().all(|it| it.len() <= 2 && is_number(it))
}

/// `CET`, `+0100`, `GMT+1`.
fn is_zone(word: &[u8]) -> bool {
    let letters = word.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let rest = word.get(letters..).unwrap_or_default();
    let offset = rest.strip_prefix(b"+").or_else(|| rest.strip_prefix(b"-"));
    letters <= 5 && offset.map_or(letters > 0 && rest.is_empty(), |it| it.len() <= 4 && is_number(it))
}

#[cfg(test)]
mod tests {
    use super::{begins_mailbox, find_separators, is_separator};

    #[test]
    fn lines_of_many_programs_part_messages() {
        for line in [
            "From mara@werft.example Sat Nov 21 20:00:07 2026",
            "From MAILER-DAEMON  Sat Nov  1 20:00:07 2026",
            "From - Sat Nov 21 20:00 2026",
            "From 1784@xxx Sat Nov 21 20:00:07 +0000 2026",
            "From mara@werft.example Sat Nov 21 20:00:07 MET DST 2026",
            "From mara@werft.example Sat Nov 21 20:00:07 2026 +0100",
            "From mara at werft.example  Sat Nov 21 20:00:07 2026",
            "From \"mara vogt\"@werft.example Sat Nov 21 20:00:07 2026",
            "From mara Sat Nov 21 20:00:07 2026 remote from werft",
            "From <> Sat Nov 21 20:00:07 2026",
        ] {
            assert!(is_separator(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn sentences_do_not() {
        for line in [
            "From now on we meet on Saturdays.",
            "From the office: Sat Nov 21 20:00:07 2026",
            "From Sat Nov 21 20:00:07 2026",
            "From mara@werft.example",
            "From mara@werft.example Sat Nov 21 at 20:00:07 in 2026",
            "From mara@werft.example Sat Nov 21 2026",
            ">From mara@werft.example Sat Nov 21 20:00:07 2026",
            "From: mara@werft.example Sat Nov 21 20:00:07 2026",
        ] {
            assert!(!is_separator(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn a_separator_stands_below_a_blank_line() {
        let text = "From a@b.example Sat Nov 21 20:00:07 2026\nSubject: x\n\nFrom here on\nFrom a@b.example Sat Nov 21 20:00:07 2026\n\nFrom a@b.example Sat Nov 21 20:00:07 2026\nSubject: y\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let expected = text.match_indices("From a@b").nth(2).map(|it| it.0);
            assert!(begins_mailbox(text.as_bytes()));
            for cut in 0..=text.len() {
                let mut found = Vec::new();
                let start = text.get(..cut).unwrap_or_default();
                let looked = find_separators(start.as_bytes(), 0, false, |it| found.push(it));
                find_separators(text.as_bytes(), looked, true, |it| found.push(it));
                assert_eq!(found, Vec::from_iter(expected), "cut after {cut}");
            }
        }
    }
}
