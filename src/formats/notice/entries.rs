//! Whom a notice names, and what it says about each: an address at the head of some lines, as nearly every program
//! writes it.
//!
//! `<user@domain.example>: host mx.domain.example[192.0.2.1] said: 550 5.1.1 no such user`
//!
//! Where no line begins with an address, one behind a label counts (`Unknown user: user@domain.example`), else one in
//! the middle of a sentence.

use super::Told;
use super::answer::find_answer;
use super::around::is_shown_above;
use super::contact::{asks_for_something, is_an_office};
use super::inline::{ends_a_label, find_inline, is_one_of_all, is_outside_an_answer};
use super::introduction::introduced;
use super::passage::{in_one_line, paragraphs_before, passage};
use super::reason::add_reason_below;
use crate::evidence::{Said, SourceId, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Address, Reply, starts_with_ignoring_case};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The first line of a field is looked for so far above its folds.
const LINES_OF_A_FIELD: usize = 8;

/// What stands before the last of a list.
const AND: [&str; 6] = ["and", "et", "und", "e", "y", "&"];

/// An address and the lines about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The line in which the address stands.
    pub line: usize,
    /// The address in that line's text.
    pub address: Range<usize>,
    /// Where what is said of it begins in that line's text.
    pub rest: usize,
    /// The line behind the last one about it.
    pub end: usize,
}

/// Reads a notice as nearly every program writes it, for dialects that have nothing of their own to read.
pub fn tell(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.said = read_entries(source, lines);
}

/// What a notice says of each address, by the first way that finds any.
pub fn read_entries(source: SourceId, lines: &[ProseLine<'_>]) -> Vec<Said> {
    // Whom people may write to stands at the head of a line, too: in the signature, or for questions.
    let leading = find_leading(lines).into_iter().filter(|it| !is_shown_above(lines, it.line));
    let (offices, leading): (Vec<_>, Vec<_>) = leading.partition(|it| is_an_office(lines, it));
    let of_offices: BTreeSet<usize> = offices.iter().map(|it| it.line).collect();
    let inside = |fits| {
        let mut found = find_inline(lines, fits);
        found.retain(|it| !of_offices.contains(&it.line) && !is_shown_above(lines, it.line));
        // Somebody else is named as well: that one failed.
        if found.iter().any(|it| !is_one_of_all(lines, it)) {
            found.retain(|it| !is_one_of_all(lines, it));
        }
        found
    };
    let first = |found: Vec<Entry>| Some(found).filter(|it| !it.is_empty());
    let found = first(leading)
        .or_else(|| first(inside(ends_a_label)))
        .or_else(|| first(inside(is_outside_an_answer)))
        .or_else(|| first(inside(|_, _| true)));
    let found = found.unwrap_or(offices);
    let mut said = each_once(say_all(source, lines, &found));
    if let ([only], Some(entry)) = (said.as_mut_slice(), found.first()) {
        add_reason_below(only, lines.get(entry.end..).unwrap_or_default());
    }
    said
}

/// Of an address that is named several times, what quotes an answer counts, else what comes first.
fn each_once(said: Vec<Said>) -> Vec<Said> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut once: Vec<Said> = Vec::new();
    for it in said {
        let place = *places.entry(it.address.key()).or_insert(once.len());
        match once.get_mut(place) {
            Some(have) if Reply::find(&have.text).is_none() && Reply::find(&it.text).is_some() => *have = it,
            Some(_) => {}
            None => once.push(it),
        }
    }
    once
}

/// The entries whose address stands at the head of a line.
pub fn find_leading(lines: &[ProseLine<'_>]) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut paragraph = 0;
    for (line, it) in lines.iter().enumerate() {
        if it.is_blank() {
            paragraph = line + 1;
        }
        if let Some((address, rest)) = leading_address(&it.text)
            && !is_said_of(lines, line, found.last().filter(|it| it.line >= paragraph))
            && may_begin(lines, line, found.last())
            && found.len() < MAX_RECIPIENTS
        {
            found.extend(listed(&it.text, address, rest).map(|(address, rest)| Entry {
                line,
                address,
                rest,
                end: line + 1,
            }));
        }
    }
    let nexts: Vec<usize> = found.iter().skip(1).map(|it| it.line).chain([lines.len()]).collect();
    for (entry, next) in found.iter_mut().zip(nexts) {
        entry.end = end_of(lines, entry, next);
    }
    found
}

/// The addresses of a list in one line: `x@a.example, y@b.example and z@c.example: no`. What is said stands behind the last.
fn listed(text: &str, first: Range<usize>, rest: usize) -> impl Iterator<Item = (Range<usize>, usize)> {
    let mut list = vec![(first, rest)];
    for place in find_addresses(text) {
        let Some((before, end)) = list.last_mut().filter(|(_, end)| place.start >= *end) else { continue };
        let word = text.get(*end..place.start).unwrap_or_default().trim_matches([' ', '<']);
        let parted = text.get(before.end..place.start).is_some_and(|it| it.contains([',', ';'])) && word.is_empty();
        if !(parted || AND.contains(&word)) {
            break;
        }
        *end = text.len();
        let behind = behind(text, &place);
        list.push((place, behind));
    }
    list.into_iter()
}

/// An address with nothing before it but blanks, bullets, quotation marks and brackets: where it stands, and where the
/// text behind it begins.
pub fn leading_address(text: &str) -> Option<(Range<usize>, usize)> {
    let address = find_addresses(text).into_iter().next()?;
    let before = text.get(..address.start)?.trim_start().to_ascii_lowercase();
    let before = before.trim_end_matches("mailto:").trim_end_matches("smtp:");
    let only_marks = before.chars().all(|c| c.is_whitespace() || "*\u{2022}\u{b7}->\"'<([".contains(c));
    let rest = behind(text, &address);
    let speaks_on = text.get(address.end..)?.starts_with(|c: char| c.is_alphanumeric());
    (only_marks && !speaks_on).then_some((address, rest))
}

/// Behind the address, what closes it, and its repetition as a link.
pub fn behind(text: &str, address: &Range<usize>) -> usize {
    let mut at = address.end;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let closing =
            rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || "<>\"')];,".contains(c)).len();
        let own = text.get(address.clone()).unwrap_or_default();
        let again = rest.get(closing..).unwrap_or_default();
        let link = ["mailto:", "(mailto:"].iter().find_map(|it| again.strip_prefix(it)).unwrap_or(again);
        match link.get(..own.len()) {
            Some(same) if same.eq_ignore_ascii_case(own) => at = text.len() - link.len() + own.len(),
            _ => return at + closing,
        }
    }
}

/// A line in the middle of a paragraph begins an entry only in a list, or behind a colon: sentences break anywhere.
fn may_begin(lines: &[ProseLine<'_>], line: usize, last: Option<&Entry>) -> bool {
    let Some(before) = line.checked_sub(1).and_then(|it| lines.get(it)) else { return true };
    if folds_an_answer(lines, line) {
        return false;
    }
    let text = before.text.trim_end();
    let marked = lines.get(line).is_some_and(|it| it.text.trim_start().starts_with(['<', '*', '>', '"', '\'']));
    let alone = lines.get(line).is_some_and(|it| {
        leading_address(&it.text).is_some_and(|(_, rest)| it.text.get(rest..).unwrap_or_default().trim().is_empty())
    });
    let in_a_list = last.is_some_and(|it| indentation_at(lines, it.line) == indentation_at(lines, line));
    // `(expanded from` is broken before the alias.
    let in_brackets = text.rfind('(') > text.rfind(')');
    before.is_blank() || !in_brackets && (text.ends_with([':', '-', '=', '*']) || marked || alone || in_a_list)
}

/// `Diagnostic-Code: smtp; 554 5.7.1 The message from` has `    (user@domain.example)` below, whom the server only quotes.
fn folds_an_answer(lines: &[ProseLine<'_>], line: usize) -> bool {
    const FIELD: &str = "diagnostic-code:";
    let above = lines.get(line.saturating_sub(LINES_OF_A_FIELD)..line).unwrap_or_default();
    let first = above.iter().rfind(|it| indentation(it) == 0);
    let is_field = first.is_some_and(|it| starts_with_ignoring_case(&it.text, FIELD));
    is_field && indentation_at(lines, line) > 0
}

/// Deeper than the address before it in the same paragraph, a line is part of what is said of that one.
fn is_said_of(lines: &[ProseLine<'_>], line: usize, last: Option<&Entry>) -> bool {
    last.is_some_and(|it| indentation_at(lines, it.line) < indentation_at(lines, line))
}

fn indentation(line: &ProseLine<'_>) -> usize {
    line.text.len() - line.text.trim_start().len()
}

fn indentation_at(lines: &[ProseLine<'_>], line: usize) -> usize {
    lines.get(line).map_or(0, indentation)
}

/// An entry reaches to the blank line behind its text; where no text stands yet, through the next paragraph.
fn end_of(lines: &[ProseLine<'_>], entry: &Entry, next: usize) -> usize {
    let text_behind = lines.get(entry.line).and_then(|it| it.text.get(entry.rest..)).unwrap_or_default();
    let mut has_text = text_behind.chars().any(char::is_alphanumeric);
    let mut end = entry.line + 1;
    // `For the following reason:` has its paragraph behind it.
    let mut announces = false;
    for (index, line) in lines.iter().enumerate().take(next).skip(entry.line + 1) {
        let indented = indentation(line) > indentation_at(lines, entry.line);
        let after_blank = index > end;
        if line.is_blank() {
            continue;
        }
        let tells_no_more = has_text && !indented && !announces || !has_text && asks_for_something(&line.text);
        if after_blank && tells_no_more {
            break;
        }
        announces = line.text.trim_end().ends_with(':');
        has_text |= line.text.chars().any(char::is_alphanumeric);
        end = index + 1;
    }
    end
}

/// What is said; entries without a text of their own share that of the next which has one, else what is told before all.
fn say_all(source: SourceId, lines: &[ProseLine<'_>], entries: &[Entry]) -> Vec<Said> {
    let mut said: Vec<Said> = Vec::new();
    let mut shared = entries.first().map(|it| passage(paragraphs_before(lines, it.line))).unwrap_or_default();
    let introduced = introduced(lines, entries);
    for (entry, introduced) in entries.iter().zip(introduced).rev() {
        if let Some(mut it) = say_alone(source, lines, entry) {
            let refused = Reply::find(&it.text).is_some_and(|it| it.code() >= 400);
            it.action = introduced.or_else(|| done(&it.text)).filter(|it| it.is_trouble() || !refused);
            match it.text.chars().any(char::is_alphanumeric) {
                true => shared.clone_from(&it.text),
                false => it.text.clone_from(&shared),
            }
            (it.stage, it.host) = find_answer(&it.text);
            said.push(it);
        }
    }
    said.reverse();
    said
}

/// What a line says was done for its one, in the words of reports on success.
fn done(text: &str) -> Option<Action> {
    const WORDS: [(&str, Action); 2] =
        [("relayed to mailer", Action::Relayed), ("delivered to mailbox", Action::Delivered)];
    WORDS.iter().find(|(words, _)| text.starts_with(words)).map(|(_, action)| *action)
}

/// One entry as it is said; `None` where the address is none.
pub fn say(source: SourceId, lines: &[ProseLine<'_>], entry: &Entry) -> Option<Said> {
    let said = say_alone(source, lines, entry)?;
    let (stage, host) = find_answer(&said.text);
    Some(Said { stage, host, ..said })
}

/// One entry, without what its text tells beside.
fn say_alone(source: SourceId, lines: &[ProseLine<'_>], entry: &Entry) -> Option<Said> {
    let line = lines.get(entry.line)?;
    let address = Address::parse(line.text.get(entry.address.clone())?)?;
    let text = joined(lines, entry);
    let (expanded_from, text) = expansion(&text);
    let text = text.trim_start_matches([':', ',', ';', '.', '-', ' ']).trim();
    address
        .is_complete()
        .then(|| Said { expanded_from, ..said_alone(source, line, &entry.address, address, text.to_owned()) })
}

/// What is said of an address that stands in this stretch of a line's text.
pub fn said(source: SourceId, line: &ProseLine<'_>, place: &Range<usize>, address: Address, text: String) -> Said {
    let (stage, host) = find_answer(&text);
    Said { stage, host, ..said_alone(source, line, place, address, text) }
}

fn said_alone(source: SourceId, line: &ProseLine<'_>, place: &Range<usize>, address: Address, text: String) -> Said {
    Said::of(address, Span::new(source, line.place(place)), text)
}

/// The lines of an entry in one.
fn joined(lines: &[ProseLine<'_>], entry: &Entry) -> String {
    let first = lines.get(entry.line).and_then(|it| it.text.get(entry.rest..)).unwrap_or_default();
    let others = lines.get(entry.line + 1..entry.end).unwrap_or_default().iter().map(|it| &*it.text);
    in_one_line(std::iter::once(first).chain(others))
}

/// `(expanded from <alias>): text` (Postfix), `(generated from alias) text` (Exim).
fn expansion(text: &str) -> (Option<Address>, &str) {
    const OPENINGS: [&str; 3] = ["(expanded from ", "(generated from ", "(ultimately generated from "];
    let Some(rest) = OPENINGS.iter().find_map(|it| text.strip_prefix(it)) else { return (None, text) };
    match rest.split_once(')') {
        Some((alias, rest)) => (Address::parse(alias).filter(Address::is_complete), rest),
        None => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::{expansion, read_entries};
    use crate::evidence::SourceId;
    use crate::syntax::prose::read_prose;

    fn said(text: &str) -> Vec<String> {
        let said = read_entries(SourceId(0), &read_prose(text.as_bytes()));
        said.into_iter().map(|it| format!("{}|{}", it.address, it.text)).collect()
    }

    #[test]
    fn reads_addresses_at_the_head_of_lines() {
        assert_eq!(
            said("<a@b.example>:\nno such user\n\n<c@d.example>: full\n"),
            ["a@b.example|no such user", "c@d.example|full"]
        );
        assert_eq!(
            said("To these:\n  a@b.example\n  c@d.example\n\nThey are unknown.\n"),
            ["a@b.example|They are unknown.", "c@d.example|They are unknown."]
        );
        assert_eq!(said("a@b.example<mailto:a@b.example>\nThe mailbox is full."), ["a@b.example|The mailbox is full."]);
        assert_eq!(
            said("a@b.example, <c@d.example>; e@f.example and g@h.example: no\n"),
            ["a@b.example|no", "c@d.example|no", "e@f.example|no", "g@h.example|no"]
        );
        assert_eq!(said("a@b.example <c@d.example>: no\n"), ["a@b.example|c@d.example>: no"]);
        assert_eq!(said(">>> a@b.example <a@b.example>\n"), ["a@b.example|"]);
        assert_eq!(
            said("  a@b.example:\n    error after RCPT TO:\n    <a@b.example>:\n    550 no\n"),
            ["a@b.example|error after RCPT TO: <a@b.example>: 550 no"]
        );
        assert_eq!(said("a@b.example: first\nc@d.example: second\n"), ["a@b.example|first", "c@d.example|second"]);
    }

    #[test]
    fn whom_a_field_quotes_or_brackets_name_begins_no_entry() {
        let text = "x@a.example\n\nDiagnostic-Code: smtp; 554 The message from\n    (<m@b.example>)\n    is spam\n";
        assert_eq!(said(text).len(), 1);
        assert_eq!(
            said("<x@a.example> (expanded from\n<team@a.example>): full\n"),
            ["x@a.example|full"],
            "of a page the indentation is gone"
        );
    }

    #[test]
    fn reads_the_alias() {
        let (alias, rest) = expansion("(expanded from <team@a.example>): unknown user");
        assert_eq!(alias.map(|it| it.to_string()), Some("team@a.example".into()));
        assert_eq!(rest, ": unknown user");
    }
}
