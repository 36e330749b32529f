//! What a notice itself says of the message that it is about, where it may not return it.
//!
//! `  Subject: Plans for the pier`

use crate::evidence::{Evidence, Fact, Format, Source, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Address, Role, starts_with_ignoring_case};
use crate::syntax::address_list::read_people;
use crate::syntax::date::read_date;
use crate::syntax::heading::{Label, find_heading, read_label};
use crate::syntax::mime::read_unstructured;
use crate::syntax::prose::ProseLine;
use std::ops::Range;

/// The facts behind labels at the head of lines, the first of each. A heading with a sender is another message's.
pub fn read_outline(source: &Source, lines: &[ProseLine<'_>]) -> Vec<Evidence> {
    if find_heading(lines).is_some() {
        return Vec::new();
    }
    // Nor does one that has lost its subject tell of the message: who wrote the notice stands there, and who got it.
    let is_from = |it: &ProseLine<'_>| read_label(it.text.trim_start()).is_some_and(|(label, _)| label == Label::From);
    let own = lines.split(ProseLine::is_blank).filter(|paragraph| !paragraph.iter().any(is_from)).flatten();
    let mut seen: Vec<Label> = Vec::new();
    let mut found = Vec::new();
    for line in own {
        let Some((label, start)) = read_label(line.text.trim_start()).or_else(|| notes_label(line.text.trim_start()))
        else {
            continue;
        };
        let start = start + line.text.len() - line.text.trim_start().len();
        let value = trimmed(&line.text, start);
        if value.is_empty() || seen.contains(&label) {
            continue;
        }
        seen.push(label);
        let span = Span::new(source.id, line.place(&value));
        let facts = read_value(label, line.text.get(value).unwrap_or_default());
        found.extend(facts.into_iter().map(|fact| Evidence {
            fact,
            span,
            read_from: source.id,
            format: Format::Notice,
        }));
    }
    found
}

/// Notes writes no messages but documents.
fn notes_label(text: &str) -> Option<(Label, usize)> {
    const LABELS: [&str; 5] = ["your document:", "votre document :", "ihr dokument:", "il documento:", "su documento:"];
    let label = LABELS.iter().find(|it| starts_with_ignoring_case(text, it))?;
    Some((Label::Subject, label.len()))
}

fn trimmed(text: &str, start: usize) -> Range<usize> {
    let value = text.get(start..).unwrap_or_default();
    let lead = value.len() - value.trim_start().len();
    start + lead..start + lead + value.trim().len()
}

fn read_value(label: Label, value: &str) -> Vec<Fact> {
    let addressed = |role| {
        let mailboxes = read_people(value.as_bytes()).into_iter();
        let meant = mailboxes.filter(|it| it.address.is_complete() || it.address == Address::UNSTATED);
        meant.take(MAX_RECIPIENTS).map(|mailbox| Fact::AddressedTo { role, mailbox }).collect()
    };
    match label {
        Label::Subject => vec![Fact::Subject(read_unstructured(value.as_bytes()))],
        Label::Date => read_date(value).map(Fact::Date).into_iter().collect(),
        Label::To => addressed(Role::To),
        Label::Cc => addressed(Role::Cc),
        Label::From | Label::Bcc => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::read_outline;
    use crate::evidence::{Bytes, Fact, Source};
    use crate::syntax::prose::read_prose;

    #[test]
    fn reads_what_a_notice_says_of_the_message() {
        let text = "Your message\n\n  To:      x@a.example; Vogt, Lena\n  Subject: Plans: part two\n\ndid not reach y@a.example\n";
        let source = Source::handed("", Bytes::new(text.as_bytes()));
        let found = read_outline(&source, &read_prose(text.as_bytes()));
        let told: Vec<String> = found
            .iter()
            .map(|it| match &it.fact {
                Fact::Subject(subject) => subject.clone(),
                Fact::AddressedTo { mailbox, .. } => mailbox.name.clone().unwrap_or(mailbox.address.to_string()),
                _ => String::new(),
            })
            .collect();
        assert_eq!(told, ["x@a.example", "Vogt, Lena", "Plans: part two"]);
        assert_eq!(text.get(found[2].span.range()), Some("Plans: part two"));
    }
}
