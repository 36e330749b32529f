//! The friendly part: whom it names, by address or by name, and what it says about each.
//!
//! `Vogt, Lena<mailto:lena.vogt@domain.example>`

use super::words::{ADMINISTRATORS, SENTENCES};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::Address;
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

/// A name has no more characters than this.
const MAX_NAME: usize = 80;
/// What is said of one is cut off here.
const MAX_TEXT: usize = 600;

/// Somebody whom the friendly part names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: Option<String>,
    pub address: Option<Address>,
    /// Where the address stands, else the name.
    pub line: usize,
    pub place: Range<usize>,
    /// What is said about them.
    pub text: String,
}

/// Everybody whom the lines name before the section for administrators: one a paragraph's first line, else in the
/// sentence with which today's layout begins.
pub fn find_named(lines: &[ProseLine<'_>]) -> Vec<Named> {
    let end = lines.iter().position(|it| begins_section(&it.text)).unwrap_or(lines.len());
    let lines = lines.get(..end).unwrap_or_default();
    let sentence = find_sentence(lines);
    if !sentence.is_empty() {
        return sentence;
    }
    let mut found: Vec<Named> = Vec::new();
    let mut after_list = false;
    for (index, line) in lines.iter().enumerate() {
        // What was copied may have lost its blank lines.
        let leads = |it: &ProseLine<'_>| it.is_blank() || it.text.trim_end().ends_with(':');
        let begins = index.checked_sub(1).and_then(|it| lines.get(it)).is_none_or(leads);
        let follows = found.last().is_some_and(|it| it.line + 1 == index);
        if line.is_blank() || found.len() >= MAX_RECIPIENTS {
            continue;
        }
        // The first list is that of the recipients; later ones are advice.
        after_list |= line.text.trim_end().ends_with(':') && found.is_empty();
        let named = read_mailbox(&line.text, index);
        let by_name = || (after_list && begins && found.is_empty()).then(|| read_name(&line.text, index)).flatten();
        if let Some(named) = named.filter(|_| begins || follows).or_else(by_name) {
            found.push(named);
        }
    }
    explain(lines, &mut found);
    found
}

fn begins_section(text: &str) -> bool {
    let lower = text.to_lowercase();
    ADMINISTRATORS.iter().any(|it| lower.trim_start().starts_with(it))
}

/// A line that is a mailbox and nothing else: `addr<mailto:addr>`, `Name (addr)<mailto:addr>`, `Name <addr>`.
fn read_mailbox(text: &str, line: usize) -> Option<Named> {
    let places = find_addresses(text);
    let (first, last) = (places.first()?.clone(), places.last()?.clone());
    let address = Address::parse(text.get(last.clone())?)?;
    let behind = text.get(last.end..)?;
    let before = text.get(..first.start)?.trim_end().trim_end_matches("mailto:");
    let name = before.trim_matches(|c: char| c.is_whitespace() || "<(['\"".contains(c));
    let ends = behind.chars().all(|c| c.is_whitespace() || ">)]'\"".contains(c));
    let fits = ends && name.chars().count() <= MAX_NAME && !name.ends_with(':') && places.len() <= 3;
    let name = Some(name.to_owned()).filter(|it| !it.is_empty() && !it.contains('@'));
    fits.then(|| Named { name, address: Some(address), line, place: first, text: String::new() })
}

/// A line that can be a name and nothing else.
fn read_name(text: &str, line: usize) -> Option<Named> {
    let name = text.trim().trim_matches(['\'', '"']);
    let start = text.find(name)?;
    let is_name = (2..=MAX_NAME).contains(&name.chars().count())
        && !name.ends_with(['.', '!', '?'])
        && !name.contains(['@', '<', '\t', ':'])
        && name.split_whitespace().count() <= 6;
    let place = start..start + name.len();
    is_name.then(|| Named { name: Some(name.to_owned()), address: None, line, place, text: String::new() })
}

/// The sentence with which today's layout begins, also where it is broken over two lines.
fn find_sentence(lines: &[ProseLine<'_>]) -> Vec<Named> {
    for (index, line) in lines.iter().enumerate() {
        let lower: String = line.text.chars().map(in_lower_case).collect();
        for (before, behind) in SENTENCES {
            let Some(start) = lower.find(before).map(|it| it + before.len()) else { continue };
            let rest = lower.get(start..).unwrap_or_default();
            let bent = || rest.find(&behind.replace('\'', "\u{2019}"));
            let end = rest.find(behind).or_else(bent).map_or(lower.trim_end().len(), |it| start + it);
            let named = find_addresses(&line.text).into_iter().filter(|it| (start..end).contains(&it.start));
            let named: Vec<Named> = named.filter_map(|place| addressed(line, index, place)).collect();
            if !named.is_empty() {
                return said_by(lines, index, named);
            }
            if let Some(mut name) = line.text.get(start..end).and_then(|it| read_name(it, index)) {
                name.place = name.place.start + start..name.place.end + start;
                return said_by(lines, index, vec![name]);
            }
            let next = lines.get(index + 1).and_then(|it| read_leading(it, index + 1));
            if let Some(named) = next.filter(|_| rest.trim().is_empty()) {
                return said_by(lines, index, vec![named]);
            }
        }
    }
    Vec::new()
}

/// In lower case, where that changes no place.
fn in_lower_case(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
        _ => c,
    }
}

fn addressed(line: &ProseLine<'_>, index: usize, place: Range<usize>) -> Option<Named> {
    let address = Address::parse(line.text.get(place.clone())?)?;
    Some(Named { name: None, address: Some(address), line: index, place, text: String::new() })
}

/// An address at the head of the line on which the sentence goes on.
fn read_leading(line: &ProseLine<'_>, index: usize) -> Option<Named> {
    let place = find_addresses(&line.text).into_iter().next()?;
    line.text.get(..place.start)?.trim().is_empty().then(|| addressed(line, index, place)).flatten()
}

/// The sentence, and the one behind it, which says why.
fn said_by(lines: &[ProseLine<'_>], index: usize, mut named: Vec<Named>) -> Vec<Named> {
    let own = lines.get(index..).unwrap_or_default();
    let why = own.iter().skip(1).map(|it| it.text.trim()).find(|it| !it.is_empty()).unwrap_or_default();
    for it in &mut named {
        let sentence = own.first().map(|it| it.text.trim()).unwrap_or_default();
        it.text = format!("{sentence} {why}").chars().take(MAX_TEXT).collect();
    }
    named
}

/// What stands behind each up to the next; those without words share the next ones.
fn explain(lines: &[ProseLine<'_>], named: &mut [Named]) {
    let mut end = lines.len();
    let mut shared = String::new();
    for it in named.iter_mut().rev() {
        let mut text = String::new();
        for line in lines.get(it.line + 1..end).unwrap_or_default().iter().map(|it| it.text.trim()) {
            if text.len() > MAX_TEXT || (line.is_empty() && text.len() > 60) {
                break;
            }
            if !text.is_empty() && !line.is_empty() {
                text.push(' ');
            }
            text.push_str(line);
        }
        if text.chars().any(char::is_alphanumeric) {
            shared.clone_from(&text);
        }
        it.text.clone_from(&shared);
        end = it.line;
    }
}

#[cfg(test)]
mod tests {
    use super::find_named;
    use crate::syntax::prose::read_prose;

    fn read(text: &str) -> Vec<String> {
        let found = find_named(&read_prose(text.as_bytes()));
        let shown = |it: super::Named| {
            let address = it.address.map(|it| it.to_string()).unwrap_or_default();
            format!("{}|{address}|{}", it.name.unwrap_or_default(), it.text)
        };
        found.into_iter().map(shown).collect()
    }

    #[test]
    fn reads_lists_of_mailboxes_and_names() {
        assert_eq!(
            read("Delivery has failed:\n\nVogt, Lena (lena@a.example)<mailto:lena@a.example>\nThe mailbox is full.\n"),
            ["Vogt, Lena|lena@a.example|The mailbox is full."]
        );
        assert_eq!(
            read("Delivery has failed:\n\nKijitora Cat\nNobody has that name, it is said.\n"),
            ["Kijitora Cat||Nobody has that name, it is said."]
        );
        assert_eq!(read("Delivery has failed:\n\nWrite to help@a.example today.\n"), Vec::<String>::new());
    }

    #[test]
    fn reads_the_first_sentence_of_today() {
        assert_eq!(
            read("Your message to lena@a.example couldn't be delivered.\n\nlena wasn't found at a.example.\n"),
            ["|lena@a.example|Your message to lena@a.example couldn't be delivered. lena wasn't found at a.example."]
        );
        assert_eq!(
            read("Votre message à Lena Vogt n'a pas pu être remis.\n"),
            ["Lena Vogt||Votre message à Lena Vogt n'a pas pu être remis. "]
        );
    }
}
