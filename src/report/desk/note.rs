//! The ticket note at any time: what happened, per recipient, with codes and hosts; what was done, and what remains.

use crate::advice::{DeskStepKind, LetterKind};
use crate::report::Document;
use crate::words::Words;
use std::collections::BTreeSet;

/// The note in these words; `done` holds the identifiers of the steps that are done.
#[must_use]
pub fn ticket_note(document: &Document, words: &Words, done: &BTreeSet<String>) -> String {
    let letter = document.letters.iter().find(|it| it.id == LetterKind::TicketNote.id());
    let mut lines = match letter {
        Some(letter) => vec![letter.body.clone()],
        None => [std::slice::from_ref(&document.headline), &document.explanation].concat(),
    };
    let handed = document.sources.iter().filter(|it| it.parent.is_none());
    let evidence = handed.map(|it| format!("{} ({})", it.name, it.description)).collect();
    let titles = |wanted: bool| {
        // Who copies the note is about to close.
        let closing = DeskStepKind::CloseTicket.id();
        let steps = document.desk.steps.iter().filter(|it| it.id != closing && done.contains(it.id) == wanted);
        steps.map(|it| it.title.clone()).collect()
    };
    section(&mut lines, &words.say("desk-note-evidence"), evidence, words);
    section(&mut lines, &words.say("desk-note-done"), titles(true), words);
    section(&mut lines, &words.say("desk-note-remaining"), titles(false), words);
    lines.join("\n")
}

fn section(lines: &mut Vec<String>, title: &str, mut items: Vec<String>, words: &Words) {
    if items.is_empty() {
        items.push(words.say("desk-note-nothing"));
    }
    lines.extend([String::new(), title.to_owned()]);
    lines.extend(items.into_iter().map(|it| format!("- {it}")));
}
