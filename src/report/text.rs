//! The document as plain text, for the terminal and the clipboard.

use super::{Document, DoubtView, Person, Proof};
use crate::advice::ProofKind;
use crate::words::Words;

/// What is listed of a doubtful piece.
type Listed = fn(&DoubtView) -> &Vec<String>;

/// What doubtful pieces want to have opened: it is listed, so that it can be told of, and leads nowhere.
const BAIT: [(&str, Listed); 2] = [("doubt-links", |it| &it.links), ("doubt-files", |it| &it.files)];

/// The answer: headline, people, what to do.
#[must_use]
pub fn text(document: &Document, words: &Words) -> String {
    let mut lines = vec![document.headline.clone()];
    if !document.subtitle.is_empty() {
        lines.push(document.subtitle.clone());
    }
    if !document.people.is_empty() {
        lines.push(String::new());
        let width = document.people.iter().map(|it| it.verdict_word.chars().count()).max().unwrap_or(0);
        lines.extend(document.people.iter().flat_map(|it| person(it, width)));
    }
    let meaning: Vec<String> = document.meaning().map(str::to_owned).collect();
    section(&mut lines, &words.say("text-meaning"), &meaning, false);
    for (key, of_doubt) in BAIT {
        let items: Vec<String> = document.doubts.iter().flat_map(|it| of_doubt(it).iter().cloned()).collect();
        section(&mut lines, &words.say(key), &items, false);
    }
    section(&mut lines, &words.say("text-steps"), &document.steps, true);
    section(&mut lines, &words.say("what-would-prove-it"), &proofs(document), false);
    let notes: Vec<String> = document.sources.iter().flat_map(|it| it.notes.clone()).collect();
    section(&mut lines, &words.say("text-notes"), &notes, false);
    lines.join("\n")
}

/// What would settle those who are not certain, each once, the cheapest first.
fn proofs(document: &Document) -> Vec<String> {
    let mut all: Vec<&Proof> = document.people.iter().flat_map(|it| &it.would_prove).collect();
    all.sort_by_key(|it| ProofKind::from_id(it.id));
    let mut texts: Vec<String> = Vec::new();
    for proof in all {
        if !texts.contains(&proof.text) {
            texts.push(proof.text.clone());
        }
    }
    texts
}

fn person(person: &Person, width: usize) -> [String; 2] {
    let name = match &person.name {
        Some(name) if person.address.is_empty() => format!("{name}, {}", person.shown_address),
        Some(name) => format!("{name} <{}>", person.shown_address),
        None => person.shown_address.clone(),
    };
    let indent = " ".repeat(width + 4);
    [format!("  {:width$}  {name} ({})", person.verdict_word, person.role_label), format!("{indent}{}", person.reason)]
}

fn section(lines: &mut Vec<String>, title: &str, items: &[String], numbered: bool) {
    if items.is_empty() {
        return;
    }
    lines.extend([String::new(), title.to_owned()]);
    for (index, item) in items.iter().enumerate() {
        lines.push(if numbered { format!("  {}. {item}", index + 1) } else { format!("  {item}") });
    }
}
