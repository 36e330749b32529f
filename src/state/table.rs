//! What lies on the table: taken off it, put away, brought back.

use super::letters::Drafts;
use super::{Effect, List, Page, State};
use crate::evidence::{Source, SourceId};
use std::mem;

/// What lay on the table before it was put away. It is kept in memory alone, until something else lies there.
pub(super) struct Cleared {
    pieces: Vec<Source>,
    list: Option<List>,
    drafts: Drafts,
}

impl State {
    pub(super) fn remove(&mut self, index: usize) -> Vec<Effect> {
        if index >= self.pieces.len() {
            return Vec::new();
        }
        if self.pieces.len() == 1 && self.list.is_none() {
            return self.put_away();
        }
        self.pieces.remove(index);
        if self.pieces.is_empty() {
            self.back_to_list();
            return Vec::new();
        }
        self.investigate()
    }

    /// Nothing lies on the table, and what was offered before no longer comes there.
    pub(super) fn start_over(&mut self) -> Vec<Effect> {
        self.table += 1;
        self.offers = 0;
        self.put_away()
    }

    fn put_away(&mut self) -> Vec<Effect> {
        let effects = self.stop_list();
        let cleared = Cleared { list: self.list.take(), ..self.take_case() };
        if !cleared.pieces.is_empty() || cleared.list.is_some() {
            self.cleared = Some(cleared);
        }
        self.clear();
        effects
    }

    /// What belongs to the case, and what a person wrote about it.
    fn take_case(&mut self) -> Cleared {
        Cleared { pieces: mem::take(&mut self.pieces), list: None, drafts: mem::take(&mut self.drafts) }
    }

    /// One piece alone on the table, so that the answer is about it.
    pub(super) fn show_alone(&mut self, piece: SourceId) -> Vec<Effect> {
        let Some(alone) = self.pieces.get(piece.0).cloned() else { return Vec::new() };
        self.cleared = Some(self.take_case());
        self.clear_case();
        self.pieces = vec![alone];
        self.investigate()
    }

    /// Whether something was put away that can come back.
    #[must_use]
    pub fn may_bring_back(&self) -> bool {
        self.cleared.is_some()
    }

    /// What was put away lies on the table again, in the place of what lies there: the list where there was one.
    pub(super) fn bring_back(&mut self) -> Vec<Effect> {
        let Some(cleared) = self.cleared.take() else { return Vec::new() };
        self.clear_case();
        if cleared.list.is_some() {
            self.list = cleared.list;
            return Vec::new();
        }
        (self.pieces, self.drafts) = (cleared.pieces, cleared.drafts);
        self.investigate()
    }

    /// Nothing lies on the table.
    pub(super) fn clear(&mut self) {
        self.clear_case();
        self.list = None;
    }

    /// Nothing is open; the list stays.
    pub(super) fn clear_case(&mut self) {
        self.generation += 1;
        self.reading = self.offers > 0;
        self.came_alone = false;
        self.pieces.clear();
        self.problems.clear();
        self.failed = false;
        self.document = None;
        self.investigation = None;
        self.letters.clear();
        self.drafts.clear();
        self.all_people = false;
        self.selected = None;
        self.proof = None;
        self.page = Page::Answer;
        self.rail_open = false;
        self.help = None;
    }
}
