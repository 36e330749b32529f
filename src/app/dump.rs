//! What the desktop test reads: the window's state as JSON, written where `MAILTRAIL_DUMP` says.

use super::keeper::Keeper;
use crate::report::Group;
use crate::state::{List, State};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The variable that names the file.
const VARIABLE: &str = "MAILTRAIL_DUMP";

/// Writes the state whenever it has changed; nothing without the variable.
pub struct Dump {
    place: Option<PathBuf>,
    last: Vec<u8>,
    copied: Option<String>,
}

impl Dump {
    /// Looks whether somebody wants it.
    pub fn new() -> Self {
        Self { place: std::env::var_os(VARIABLE).map(PathBuf::from), last: Vec::new(), copied: None }
    }

    /// Notes what went onto the clipboard.
    pub fn note_copied(&mut self, text: &str) {
        if self.place.is_some() {
            self.copied = Some(text.to_owned());
        }
    }

    /// Hands the state to the keeper if it has changed.
    pub fn update(&mut self, state: &State, keeper: &Keeper) {
        let Some(place) = &self.place else { return };
        let content = serde_json::to_vec_pretty(&describe(state, self.copied.as_deref())).unwrap_or_default();
        if content != self.last {
            keeper.dump(place.clone(), content.clone());
            self.last = content;
        }
    }
}

fn describe(state: &State, copied: Option<&str>) -> Value {
    let document = state.document.as_deref();
    let people = document.map(|it| &it.people).into_iter().flatten().map(
        |person| json!({ "address": person.address, "verdict": person.verdict.id(), "word": person.verdict_word }),
    );
    let problems = state.problems.iter().map(|it| json!({ "kind": it.kind.id(), "name": it.name }));
    json!({
        "page": state.page.key().trim_start_matches("page-"),
        "language": state.words.language().tag(),
        "theme": state.settings.theme,
        "reading": state.reading,
        "generation": state.generation(),
        "welcome": state.is_empty(),
        "kind": document.map(|it| it.kind.id()),
        "headline": document.map(|it| &it.headline),
        "people": people.collect::<Vec<_>>(),
        "pieces": state.pieces.iter().map(|it| &it.name).collect::<Vec<_>>(),
        "sources": document.map(|it| it.sources.iter().map(|it| &it.name).collect::<Vec<_>>()),
        "letters": state.letters.iter().map(|it| it.id).collect::<Vec<_>>(),
        "letter_language": state.letter_language.tag(),
        "problems": problems.collect::<Vec<_>>(),
        "path_field": state.path_field,
        "failed": state.failed,
        "selected": state.selected,
        "source": state.source.0,
        "proof": state.proof.map(|it| json!({ "source": it.source.0, "start": it.start, "end": it.end })),
        "copied": copied,
        "list": state.list.as_ref().map(|it| describe_list(it, state.shown_list().is_some())),
    })
}

/// So many rows are told: a dump is written again and again.
const ROWS: usize = 20;

fn describe_list(list: &List, on_page: bool) -> Value {
    let counts = Group::ALL.iter().map(|it| (it.id().to_owned(), list.count(*it).into()));
    let rows = list.shown().iter().take(ROWS).filter_map(|it| list.row(*it)).map(|(row, told)| {
        let summary = &row.summary;
        json!({ "result": told.word, "reason": told.reason, "addresses": summary.addresses, "subject": summary.subject })
    });
    json!({
        "on_page": on_page,
        "reading": list.reading,
        "stopped": list.stopped,
        "read": list.progress.read,
        "counts": counts.collect::<serde_json::Map<String, Value>>(),
        "shown": list.shown().len(),
        "chosen": list.chosen_place(),
        "search": list.filter.text,
        "rows": rows.collect::<Vec<_>>(),
    })
}
