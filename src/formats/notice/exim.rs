//! Exim, `deliver.c`, versions 1 to 4: addresses below an opening sentence, what is said of each indented deeper.
//!
//! `  user@domain.example`
//! `    (generated from team@domain.example)`
//! `    host mx.domain.example [192.0.2.1]`
//! `    SMTP error from remote mail server after RCPT TO:<user@domain.example>:`
//! `    550 5.1.1 no such user`
//!
//! Where a program or a file could not be delivered to, or an address is kept back, the address that led there stands
//! in its place. What a program printed stands further below, under its own line of dashes.
//! Known gap: a site's own wording (`bounce_message_file`) is read as anybody's.

use super::entries::{leading_address, read_entries};
use super::passage::add;
use super::{Dialect, Told, answer};
use crate::evidence::{Said, SourceId, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Address, Software};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::collections::BTreeMap;
use std::ops::Range;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Exim),
    opens: &[
        "this message was created automatically by mail delivery software",
        "a message that you sent could not be delivered to",
        "a message that you sent has not yet been delivered to",
        "a message that you sent was rejected by the local scan",
        "a message that you sent contained no recipient addresses",
        "a message that you sent contained one or more recipient addresses that were incorrectly",
        "the following address(es) have yet to be delivered",
        // Sites write their own sentences, and never this.
        "delay reason: ",
    ],
    read,
};

/// How the sentence ends below which the addresses stand.
const LISTS: &[(&str, Action)] = &[
    ("address(es) failed:", Action::Failed),
    ("addresses failed:", Action::Failed),
    ("that were incorrectly constructed:", Action::Failed),
    ("not yet been delivered is:", Action::Delayed),
    ("not yet been delivered are:", Action::Delayed),
    ("not yet been delivered:", Action::Delayed),
    ("have yet to be delivered:", Action::Delayed),
];
/// What ends the list.
const ENDS: [&str; 3] = ["the following text was generated", "no action is required", "------"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let Some((list, action)) = find_list(lines) else {
        told.said = read_entries(source, lines);
        return;
    };
    told.notice.action = Some(action);
    let mut said: Vec<Said> = entries(lines, &list).into_iter().filter_map(|it| say(source, lines, it)).collect();
    let printed = read_printed(lines, list.end);
    for it in said.iter_mut().filter(|it| it.text.is_empty() || it.text.starts_with('|')) {
        if let Some(text) = printed.about.get(&it.address.key()).and_then(|it| printed.texts.get(*it)) {
            add(&mut it.text, text);
        }
    }
    told.said = said;
}

/// The lines of the list, and what was done to those in it.
fn find_list(lines: &[ProseLine<'_>]) -> Option<(Range<usize>, Action)> {
    let mut sentence = String::new();
    for (index, line) in lines.iter().enumerate() {
        let text = line.text.trim().to_lowercase();
        // A sentence is broken over two lines at most.
        let whole = if text.ends_with(':') { format!("{sentence} {text}") } else { String::new() };
        if let Some((_, action)) = LISTS.iter().find(|(words, _)| whole.ends_with(words)) {
            let rest = lines.get(index + 1..).unwrap_or_default();
            let end = rest.iter().position(|it| ends_the_list(&it.text)).unwrap_or(rest.len());
            return Some((index + 1..index + 1 + end, *action));
        }
        sentence = text;
    }
    None
}

fn ends_the_list(text: &str) -> bool {
    let lower = text.trim_start().to_lowercase();
    ENDS.iter().any(|it| lower.starts_with(it))
}

/// What stands in the place of an address that is none, or is kept back.
const OTHERS: [&str; 5] = ["pipe to ", "save to ", "an undisclosed address", "|", "/"];

/// The lines of each entry: it begins at the indentation of the first. Newer versions begin the line that names the
/// server there too. A line that stands further out right below another was broken by whoever handed the notice on.
fn entries(lines: &[ProseLine<'_>], listed: &Range<usize>) -> Vec<Range<usize>> {
    let mut entries: Vec<Range<usize>> = Vec::new();
    let mut outermost = None;
    for (index, line) in lines.iter().enumerate().take(listed.end).skip(listed.start).filter(|(_, it)| !it.is_blank()) {
        let indentation = line.text.len() - line.text.trim_start().len();
        let outermost = *outermost.get_or_insert(indentation);
        let full = entries.len() >= MAX_RECIPIENTS;
        let below_blank = index.checked_sub(1).and_then(|it| lines.get(it)).is_none_or(ProseLine::is_blank);
        match entries.last_mut() {
            Some(open) if indentation > outermost => open.end = index + 1,
            _ if full || indentation < outermost && below_blank => break,
            Some(open) if indentation < outermost => open.end = index + 1,
            Some(open) if !begins_entry(line.text.trim()) => open.end = index + 1,
            _ => entries.push(index..index + 1),
        }
    }
    entries
}

fn begins_entry(text: &str) -> bool {
    leading_address(text).is_some() || OTHERS.iter().any(|it| text.starts_with(it))
}

fn say(source: SourceId, lines: &[ProseLine<'_>], entry: Range<usize>) -> Option<Said> {
    let first = lines.get(entry.start)?;
    let head = leading_address(&first.text);
    let mut text = match &head {
        Some((_, rest)) => first.text.get(*rest..).unwrap_or_default().trim_start_matches([':', ' ']).trim().to_owned(),
        None => command(first.text.trim()).to_owned(),
    };
    let mut parent = None;
    for line in lines.get(entry.start + 1..entry.end).unwrap_or_default() {
        match generated(source, line) {
            Some(found) if parent.is_none() => parent = Some(found),
            _ => add(&mut text, line.text.trim()),
        }
    }
    let own = head.and_then(|(range, _)| {
        let address = Address::parse(first.text.get(range.clone())?).filter(Address::is_complete)?;
        Some((address, Span::new(source, first.place(&range))))
    });
    let expanded_from = parent.as_ref().map(|(address, _)| address.clone()).filter(|_| own.is_some());
    let (address, address_span) = own.or(parent)?;
    let (stage, host) = answer::find_answer(&text);
    Some(Said { name: None, address, address_span, expanded_from, action: None, stage, host, text })
}

/// `pipe to |/usr/bin/filter`: what could not be delivered to; of an address that is kept back nothing is known.
fn command(text: &str) -> &str {
    text.strip_prefix("pipe to ").filter(|it| it.starts_with('|')).unwrap_or_default()
}

/// `(generated from team@domain.example)`, `generated by user@domain.example`
fn generated(source: SourceId, line: &ProseLine<'_>) -> Option<(Address, Span)> {
    let text = line.text.trim().trim_start_matches('(').trim_start_matches("ultimately ");
    if !text.starts_with("generated from ") && !text.starts_with("generated by ") {
        return None;
    }
    let range = find_addresses(&line.text).into_iter().next()?;
    let address = Address::parse(line.text.get(range.clone())?)?;
    Some((address, Span::new(source, line.place(&range))))
}

/// What programs printed, and which of it is about whom.
#[derive(Default)]
struct Printed {
    texts: Vec<String>,
    about: BTreeMap<String, usize>,
}

/// Below a line that names whom it is about: `------ user@domain.example ------`. It may be broken over two.
fn read_printed(lines: &[ProseLine<'_>], from: usize) -> Printed {
    let mut printed = Printed::default();
    let mut in_heading = false;
    for line in lines.get(from..).unwrap_or_default() {
        let text = line.text.trim();
        let begins = text.starts_with("------ ");
        if begins || in_heading {
            if begins && printed.texts.last().is_none_or(|it| !it.is_empty()) {
                printed.texts.push(String::new());
            }
            in_heading = !text.ends_with(" ------");
            let place = printed.texts.len().saturating_sub(1);
            let found = find_addresses(text).into_iter().filter_map(|it| Address::parse(text.get(it)?));
            printed.about.extend(found.map(|it| (it.key(), place)));
        } else if let Some(said) = printed.texts.last_mut() {
            add(said, text);
        }
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::DIALECT;
    use crate::evidence::SourceId;
    use crate::formats::notice::Told;
    use crate::syntax::prose::read_prose;

    fn said(text: &str) -> Vec<String> {
        let mut told = Told::default();
        (DIALECT.read)(SourceId(0), &read_prose(text.as_bytes()), &mut told);
        let action = told.notice.action.map_or("-", |it| it.id());
        let said = told.said.iter().map(|it| {
            let from = it.expanded_from.as_ref().map_or_else(|| "-".to_owned(), ToString::to_string);
            format!("{} {action} {from}|{}", it.address, it.text)
        });
        said.collect()
    }

    #[test]
    fn reads_addresses_aliases_and_programs() {
        let text = "A message sent by

  <sender@x.example>

could not be delivered to one or more of its recipients. The following
address(es) failed:

  a@b.example
    (generated from team@b.example)
    SMTP error from remote mail server after RCPT TO:<a@b.example>:
    host mx.b.example [192.0.2.1]: 550 no
  pipe to |/usr/bin/filter
    generated by c@b.example
  an undisclosed address
    (generated from d@b.example)
    mailbox is full: retry timeout exceeded
  e@b.example
  host mx.b.example [192.0.2.1]
    SMTP error from remote mail server after end of data:
    552 too big

The following text was generated during the delivery attempt:

------ pipe to |/usr/bin/filter
       generated by c@b.example ------

filter: no such file
";
        assert_eq!(
            said(text),
            [
                "a@b.example failed team@b.example|SMTP error from remote mail server after RCPT TO:<a@b.example>: host mx.b.example [192.0.2.1]: 550 no",
                "c@b.example failed -||/usr/bin/filter filter: no such file",
                "d@b.example failed -|mailbox is full: retry timeout exceeded",
                "e@b.example failed -|host mx.b.example [192.0.2.1] SMTP error from remote mail server after end of data: 552 too big"
            ]
        );
    }

    #[test]
    fn lines_that_were_broken_on_the_way_end_no_list() {
        let text = "The following address(es) failed:

  a@b.example
    SMTP error from remote mail server after RCPT
TO:<a@b.example>:
    550 no
  c@d.example
    unknown user

Please ask us.
";
        assert_eq!(
            said(text),
            [
                "a@b.example failed -|SMTP error from remote mail server after RCPT TO:<a@b.example>: 550 no",
                "c@d.example failed -|unknown user"
            ]
        );
    }

    #[test]
    fn reads_warnings_and_what_is_frozen() {
        let text = "The address to which the message has not yet been delivered is:

  a@b.example
    Delay reason: not yet

No action is required on your part.
";
        assert_eq!(said(text), ["a@b.example delayed -|Delay reason: not yet"]);
        let text = "Message 1aBcDe-0001Fg-2H has been frozen.
The sender is <>.

The following address(es) have yet to be delivered:
  a@b.example: forced freeze
";
        assert_eq!(said(text), ["a@b.example delayed -|forced freeze"]);
    }
}
