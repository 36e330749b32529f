//! What happens to the list of incidents, and between it and the incident that is open.
//!
//! A single file about one message opens as its Answer, and several loose files are one case. A box makes a list: a
//! mailbox, a folder, a packed file, or one source that lies alone on the table and is about several messages. It takes
//! the place of everything that lay there before; a box with a single incident in it opens as that incident.

use super::{Contents, Effect, Filter, List, ListEvent, Page, Request, Row, State};
use crate::evidence::{Problem, Source};
use crate::investigate::Investigation;
use crate::mail::Timestamp;
use std::sync::Arc;

impl State {
    /// The list where it is what stands on the page: there is one, and none of its incidents is open.
    #[must_use]
    pub fn shown_list(&self) -> Option<&List> {
        self.list.as_ref().filter(|_| self.pieces.is_empty())
    }

    /// Lets one thing happen to the list.
    pub(super) fn apply_to_list(&mut self, event: ListEvent) -> Vec<Effect> {
        match event {
            ListEvent::Offered { table, contents } => {
                if self.is_awaited(table) {
                    return self.begin_list(contents);
                }
            }
            ListEvent::Found { generation, rows, problems, progress } => {
                if let Some(list) = self.list.as_mut().filter(|it| it.is_read_by(generation)) {
                    list.progress = progress;
                    list.add(rows, &self.words);
                    self.problems.extend(problems);
                }
            }
            ListEvent::Ended { generation } => return self.end_list(generation),
            ListEvent::Stopped => return self.stop_list(),
            ListEvent::ReadAgain => {
                if let Some(list) = self.list.take() {
                    return self.begin_list(list.contents);
                }
            }
            ListEvent::RowOpened(row) => return self.open_row(row),
            ListEvent::Stepped { forward } => {
                if let Some(row) = self.list.as_ref().and_then(|it| it.neighbor(forward)) {
                    return self.open_row(row);
                }
            }
            ListEvent::Opened { generation, sources, investigation, now } => {
                self.opened(generation, sources, investigation, now);
            }
            ListEvent::OpenFailed { generation, problem } => {
                if generation == self.generation {
                    self.reading = self.offers > 0;
                    self.problems.push(problem);
                }
            }
            ListEvent::WentBack => self.back_to_list(),
            choice => {
                if let Some(list) = &mut self.list {
                    choose(list, choice);
                }
            }
        }
        Vec::new()
    }

    /// A list instead of everything that lies on the table.
    pub(super) fn begin_list(&mut self, contents: Contents) -> Vec<Effect> {
        let problems = std::mem::take(&mut self.problems);
        self.clear();
        self.cleared = None;
        self.problems = problems;
        self.walks += 1;
        let generation = self.walks;
        self.list = Some(List::new(generation, contents.clone()));
        vec![Effect::Walk { generation, contents }]
    }

    fn end_list(&mut self, generation: u64) -> Vec<Effect> {
        let Some(list) = self.list.as_mut().filter(|it| it.is_read_by(generation)) else { return Vec::new() };
        list.end();
        match list.len() {
            // What was found instead is among the problems.
            0 if self.pieces.is_empty() => self.list = None,
            1 if self.pieces.is_empty() => return self.open_row(0),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn stop_list(&mut self) -> Vec<Effect> {
        let Some(list) = self.list.as_mut().filter(|it| it.reading) else { return Vec::new() };
        list.stopped = true;
        list.end();
        vec![Effect::StopWalk]
    }

    fn open_row(&mut self, row: usize) -> Vec<Effect> {
        let Some(list) = &mut self.list else { return Vec::new() };
        list.choose(row);
        let Some(Row { stands, part, .. }) = list.row(row).map(|(row, _)| row.clone()) else { return Vec::new() };
        self.generation += 1;
        self.reading = true;
        self.failed = false;
        vec![Effect::Ask(Request::Reopen { generation: self.generation, stands, part })]
    }

    fn opened(&mut self, generation: u64, sources: Vec<Source>, investigation: Arc<Investigation>, now: Timestamp) {
        if generation != self.generation {
            return;
        }
        if self.list.as_ref().is_some_and(|it| it.len() == 1 && !it.reading) {
            self.list = None;
        }
        self.pieces = sources;
        self.drafts.clear();
        self.page = Page::Answer;
        self.investigated(investigation, now);
    }

    /// The incident goes, the list stands as it was left.
    pub(super) fn back_to_list(&mut self) {
        if self.list.is_some() {
            let problems: Vec<Problem> = std::mem::take(&mut self.problems);
            self.clear_case();
            self.problems = problems;
        }
    }

    /// Esc: closes what lies on top, stops what is going on, goes back.
    pub(super) fn escape(&mut self) -> Vec<Effect> {
        if self.help.take().is_some() {
            return Vec::new();
        }
        if self.selected.take().is_some() {
            return Vec::new();
        }
        match self.shown_list() {
            Some(list) if list.reading => self.stop_list(),
            Some(_) => self.apply_to_list(ListEvent::FilterCleared),
            None => {
                self.back_to_list();
                Vec::new()
            }
        }
    }
}

/// Other rows, another order, another row.
fn choose(list: &mut List, choice: ListEvent) {
    match choice {
        ListEvent::Searched(text) => list.filter_by(Filter { text, ..list.filter.clone() }),
        ListEvent::GroupChosen(group) => list.filter_by(Filter { group, ..list.filter.clone() }),
        ListEvent::FilterCleared => list.filter_by(Filter::default()),
        ListEvent::Sorted(column) => list.sort_by(column),
        ListEvent::RowChosen(row) => list.choose(row),
        _ => {}
    }
}
