//! Lines of a notice that a mail program or a web page made one of several, parted where programs begin a line.
//!
//! `… failed: <user@domain.example>: 550 no such user ------ This is a copy of the message ------ Return-path: <…`
//!
//! Outlook does so on purpose ("extra line breaks were removed"). Without it everything behind the first address would be
//! said of that, and whoever wrote what came back would stand in the same line as those who did not get it.

use crate::mail::starts_with_ignoring_case;
use crate::syntax::prose::{MAX_LINES, ProseLine, read_prose};
use std::borrow::Cow;

/// No program writes longer lines that this could part wrongly; people's letters have them.
const LONG: usize = 160;
/// Fields with which what came back begins, in lower case.
const OF_WHAT_CAME_BACK: [&str; 4] = ["return-path: <", "received: ", "received:from ", "message-id: <"];
/// Dashes that part something.
const DASHES: &str = "---";
/// Words before a colon that tell to whom a message was, and not who failed, in lower case.
const LABELS: [&str; 8] = ["to", "cc", "bcc", "from", "sender", "by", "path", "id"];

/// What begins a line of Sendmail's, which writes headings between dashes.
const OF_SENDMAIL: [&str; 4] = ["(reason: ", "(expanded from: ", ">>> ", "<<< "];

/// The lines of a text, parted where they are several.
pub fn read_lines(bytes: &[u8]) -> Vec<ProseLine<'_>> {
    let lines = read_prose(bytes);
    match lines.iter().any(|it| may_be_several(&it.text)) {
        true => lines.into_iter().flat_map(part).take(MAX_LINES).collect(),
        false => lines,
    }
}

fn may_be_several(line: &str) -> bool {
    line.len() >= LONG || begins_with_heading(line)
}

/// Whether more stands behind a heading between dashes: `----- Transcript of session follows ----- 550 …`.
fn begins_with_heading(line: &str) -> bool {
    let Some(rest) = line.trim_start().strip_prefix(DASHES) else { return false };
    let words = rest.trim_start_matches('-');
    let closing = words.split_once(DASHES).filter(|(heading, _)| heading.ends_with(' '));
    closing.is_some_and(|(_, behind)| behind.trim_start_matches('-').starts_with(' '))
}

fn part(line: ProseLine<'_>) -> Vec<ProseLine<'_>> {
    let text = match line.text {
        Cow::Borrowed(text) if may_be_several(text) => text,
        _ => return vec![line],
    };
    let ends = breaks(text).into_iter().chain([text.len()]);
    let mut from = 0;
    let pieces = ends.map(|end| {
        let piece = text.get(from..end).unwrap_or_default().trim_end();
        let start = line.range.start + from;
        from = end;
        ProseLine { range: start..start + piece.len(), text: Cow::Borrowed(piece), quoting: line.quoting }
    });
    pieces.collect()
}

/// Where lines begin in a text, behind blanks.
fn breaks(text: &str) -> Vec<usize> {
    let indentation = text.len() - text.trim_start().len();
    let mut opened = text.trim_start().starts_with(DASHES).then_some(indentation);
    let mut has_headings = false;
    let answers = text.contains(" returned '");
    // The last blank of a run.
    let blanks = text.match_indices(' ').map(|(at, _)| at + 1).filter(|it| text.as_bytes().get(*it) != Some(&b' '));
    let begins = blanks.filter(|at| {
        let (before, rest) = text.split_at_checked(*at).unwrap_or_default();
        let before = before.trim_end_matches(' ');
        let run = before.trim_end_matches('-').len();
        if before.len() >= run + DASHES.len() && opened.is_some_and(|it| it < run) {
            (opened, has_headings) = (None, true);
            return true;
        }
        if rest.starts_with(DASHES) && opened.is_none() {
            opened = Some(*at);
            return true;
        }
        let (last, word) = (last_word(before), rest.split(' ').next().unwrap_or_default());
        // `user@domain.example<mailto:user@domain.example> The server …`, `user@domain.example … returned '550 …'`
        let ends_a_mailbox = last.contains("<mailto:") && last.ends_with('>');
        let is_answered = answers && last.contains('@') && last.len() == before.trim_start().len();
        let is_listed = has_headings && begins_in_a_list(last, word, rest);
        ends_a_mailbox || is_answered || is_listed || names_somebody(before, word) || begins_what_came_back(rest)
    });
    begins.collect()
}

fn last_word(text: &str) -> &str {
    text.rsplit(' ').next().unwrap_or_default()
}

/// `<user@domain.example>` behind another or behind what is said of it, and what Sendmail says and repeats.
fn begins_in_a_list(last: &str, word: &str, rest: &str) -> bool {
    let is_address = |it: &str| it.starts_with('<') && it.ends_with('>') && it.contains('@');
    let is_next = is_address(word) && (last.ends_with(')') || is_address(last));
    is_next || OF_SENDMAIL.iter().any(|it| rest.starts_with(it))
}

/// `<user@domain.example>:` anywhere, and `user@domain.example` behind a colon.
fn names_somebody(before: &str, word: &str) -> bool {
    let is_address = word.contains('@') && !word.contains([';', '=']);
    let inner = word.strip_suffix(':').unwrap_or_default();
    let is_entry = inner.starts_with('<') && inner.ends_with('>') || !inner.is_empty() && !inner.contains(['<', ':']);
    let announced = before.strip_suffix(':').map(|it| it.rsplit([' ', '-']).next().unwrap_or_default());
    let is_listed = announced.is_some_and(|it| !LABELS.contains(&it.to_lowercase().as_str()));
    // `550 5.1.1 <user@domain.example>: Recipient address rejected`
    let is_answered = last_word(before).starts_with(|c: char| c.is_ascii_digit());
    is_address && (is_entry && !before.ends_with(':') && !is_answered || is_listed)
}

fn begins_what_came_back(rest: &str) -> bool {
    OF_WHAT_CAME_BACK.iter().any(|it| starts_with_ignoring_case(rest, it))
}

#[cfg(test)]
mod tests {
    use super::read_lines;

    fn lines(text: &str) -> Vec<String> {
        let lines = read_lines(text.as_bytes());
        let placed = lines.iter().all(|it| text.get(it.range.clone()) == Some(&*it.text));
        assert!(placed, "each line says where it stands");
        lines.into_iter().map(|it| it.text.into_owned()).collect()
    }

    #[test]
    fn long_lines_are_parted_where_programs_begin_one() {
        let text = "A message that you sent could not be delivered to some of its recipients. The following failed: x@a.example host mx.a.example said 550 no <y@b.example>: 551 no ------ This is a copy of the message. ------ Return-path: <m@q.example> Received: from q by a";
        assert_eq!(
            lines(text),
            [
                "A message that you sent could not be delivered to some of its recipients. The following failed:",
                "x@a.example host mx.a.example said 550 no",
                "<y@b.example>: 551 no",
                "------ This is a copy of the message. ------",
                "Return-path: <m@q.example>",
                "Received: from q by a"
            ]
        );
        let page = "Delivery has failed to these people:\n\nx@a.example<mailto:x@a.example> The server has tried to deliver this message to that address for a very long time, without success, and has stopped trying to do it.";
        assert_eq!(lines(page).get(2).map(String::as_str), Some("x@a.example<mailto:x@a.example>"));
    }

    #[test]
    fn sections_between_dashes_are_parted_however_short() {
        let text = " ----- The following addresses had permanent fatal errors ----- <x@a.example> (reason: 550 <x@a.example> no) <y@a.example> (expanded from: <z@q.example>)";
        assert_eq!(
            lines(text),
            [
                " ----- The following addresses had permanent fatal errors -----",
                "<x@a.example>",
                "(reason: 550 <x@a.example> no)",
                "<y@a.example>",
                "(expanded from: <z@q.example>)"
            ]
        );
        let session = "----- Transcript of session follows ----- >>> DATA <<< 550 no";
        assert_eq!(lines(session), ["----- Transcript of session follows -----", ">>> DATA", "<<< 550 no"]);
        for one in ["-----Original Message-----", "--- Below this line is a copy", "a --- b --- c", "---"] {
            assert_eq!(lines(one).len(), 1);
        }
    }

    #[test]
    fn whatever_is_short_or_names_nobody_stays() {
        for text in ["It failed: x@a.example ------ and so on ------", ""] {
            assert_eq!(lines(text).len(), text.lines().count());
        }
        let letter = format!("{} - see you there: at noon, or write to me.", "words ".repeat(40));
        assert_eq!(lines(&letter).len(), 1);
        let answer = format!("{} after RCPT TO: <x@a.example> it said no", "words ".repeat(40));
        assert_eq!(lines(&answer).len(), 1);
        let answer = format!("{} said: 550 5.1.1 <x@a.example>: Recipient address rejected", "words ".repeat(40));
        assert_eq!(lines(&answer).len(), 1);
        assert_eq!(lines(&format!("a{}b", " ".repeat(200))).len(), 1);
    }
}
