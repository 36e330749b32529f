//! Several lines of a notice as one text.

use crate::syntax::prose::ProseLine;
use crate::syntax::search::is_plain;
use std::ops::Range;

/// What is said of one address is cut off here.
pub const MAX_TEXT: usize = 2_000;

/// Lines in one, a blank between them, as long as there is room.
pub fn in_one_line<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for line in lines {
        if text.len() + line.len() > MAX_TEXT {
            break;
        }
        add(&mut text, line);
    }
    text
}

/// Goes on with a text in one line, as long as there is room.
pub fn add(text: &mut String, more: &str) {
    let more = more.trim();
    if more.is_empty() || text.len() + more.len() > MAX_TEXT {
        return;
    }
    if !text.is_empty() {
        text.push(' ');
    }
    // Nearly every line has plain blanks alone.
    match is_plain(more.as_bytes()) {
        true => text.push_str(more),
        false => text.extend(more.chars().map(|c| if c.is_whitespace() { ' ' } else { c })),
    }
}

/// The text of lines in one.
pub fn passage(lines: &[ProseLine<'_>]) -> String {
    in_one_line(lines.iter().map(|it| &*it.text))
}

/// What stands behind the first of these phrases in a text, and which letters it has in upper case does not matter.
pub fn behind<'a>(text: &'a str, phrases: &[&str]) -> Option<&'a str> {
    let lower = text.to_ascii_lowercase();
    let ends = phrases.iter().filter_map(|it| Some(lower.find(it)? + it.len()));
    text.get(ends.min()?..)
}

/// The first paragraph behind the line in which one of these phrases stands, or behind the phrase in that line.
pub fn paragraph_behind(lines: &[ProseLine<'_>], phrases: &[&str]) -> Option<String> {
    let line = find_line(lines, phrases)?;
    let own =
        behind(&lines.get(line)?.text, phrases).map(|it| it.trim_matches([' ', ':', '-', '.'])).unwrap_or_default();
    if own.chars().any(char::is_alphanumeric) {
        return Some(own.to_owned());
    }
    let rest = lines.get(line + 1..)?;
    let start = rest.iter().position(|it| !it.is_blank())?;
    let end = rest.iter().skip(start).position(ProseLine::is_blank).map_or(rest.len(), |length| start + length);
    rest.get(start..end).map(passage)
}

/// The first line in which one of these phrases stands.
pub fn find_line(lines: &[ProseLine<'_>], phrases: &[&str]) -> Option<usize> {
    lines.iter().position(|it| {
        let lower = it.text.to_ascii_lowercase();
        phrases.iter().any(|phrase| lower.contains(phrase))
    })
}

/// The lines between two that hold these phrases; to the end where the second is missing.
pub fn between<'a, 'b>(lines: &'a [ProseLine<'b>], first: &[&str], second: &[&str]) -> Option<&'a [ProseLine<'b>]> {
    let rest = lines.get(find_line(lines, first)? + 1..)?;
    rest.get(..find_line(rest, second).unwrap_or(rest.len()))
}

/// The paragraphs directly before a line, two at most: what is told before a list of addresses.
pub fn paragraphs_before<'a, 'b>(lines: &'a [ProseLine<'b>], line: usize) -> &'a [ProseLine<'b>] {
    const PARAGRAPHS: usize = 2;
    let before = lines.get(..line).unwrap_or_default();
    let mut found = 0;
    let mut start = before.len();
    let mut was_blank = true;
    for (index, it) in before.iter().enumerate().rev() {
        if it.is_blank() {
            was_blank = true;
            continue;
        }
        found += usize::from(was_blank);
        was_blank = false;
        if found > PARAGRAPHS {
            break;
        }
        start = index;
    }
    before.get(start..).unwrap_or_default()
}

/// The parts of a range of a line's text that these letters part.
pub fn words<'a>(text: &'a str, is_part: impl Fn(char) -> bool + 'a) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let start = from + rest.find(&is_part)?;
        let end = text.get(start..)?.find(|c| !is_part(c)).map_or(text.len(), |length| start + length);
        from = end;
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::{behind, between, paragraph_behind, paragraphs_before, passage};
    use crate::syntax::prose::read_prose;

    #[test]
    fn finds_what_stands_between() {
        let text = "Hello\n\nReason: \n\n550 no\n such user\n\nBye";
        let lines = read_prose(text.as_bytes());
        assert_eq!(paragraph_behind(&lines, &["reason"]).as_deref(), Some("550 no such user"));
        assert_eq!(behind("It SAID: no", &["said: "]), Some("no"));
        assert_eq!(between(&lines, &["hello"], &["bye"]).map(passage).as_deref(), Some("Reason: 550 no such user"));
        assert_eq!(passage(paragraphs_before(&lines, 7)), "Reason: 550 no such user");
        assert_eq!(passage(paragraphs_before(&lines, 2)), "Hello");
    }
}
