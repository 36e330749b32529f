//! How far somebody has come on the Walkthrough page, and with which mail system and mail program.

use super::{Copied, Effect, State};
use crate::report::{self, DeskLine, Document, MailProgram, Platform, Ready};
use std::collections::{BTreeMap, BTreeSet};

/// Something that happens on the Walkthrough page, or with what is to be copied for a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskEvent {
    /// A step was opened, by its place.
    Opened(usize),
    /// A step was ticked, or its tick taken back.
    Ticked {
        step: usize,
        done: bool,
    },
    PlatformChosen(Platform),
    ProgramChosen(MailProgram),
    /// Somebody wants the reminder in a file.
    ReminderAsked,
    /// It was written there.
    ReminderSaved(String),
}

/// What is done, and what is shown.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The program of those who are asked for their copy.
    pub program: MailProgram,
    /// Where the reminder was written, until something else happens.
    pub saved: Option<String>,
    /// The step that somebody opened; the first that is not done where it is `None`.
    opened: Option<usize>,
    /// The steps that are done, by their identifiers, for each message that was on the table.
    done: BTreeMap<String, BTreeSet<String>>,
}

impl Default for Desk {
    fn default() -> Self {
        Self { program: MailProgram::OutlookForWindows, saved: None, opened: None, done: BTreeMap::new() }
    }
}

impl Desk {
    /// Another case, or more is known about this one: what is done stays done.
    pub(super) fn begin(&mut self) {
        self.opened = None;
    }
}

/// A message is known again by its identifier, else by what people see of it.
fn key(document: &Document) -> String {
    let message = &document.message;
    match &message.message_id {
        Some(id) => id.clone(),
        None => format!("{:?} {:?} {:?}", message.subject, message.date, message.header_from),
    }
}

impl State {
    /// The mail system whose records are searched: the one that was chosen, else the one that the evidence shows.
    #[must_use]
    pub fn platform(&self) -> Platform {
        let chosen = self.settings.platform.as_deref().and_then(Platform::from_id);
        chosen.or_else(|| self.document.as_ref()?.desk.platform).unwrap_or(Platform::None)
    }

    fn desk_steps(&self) -> &[DeskLine] {
        self.document.as_ref().map_or(&[], |it| &it.desk.steps)
    }

    fn done_steps(&self) -> Option<&BTreeSet<String>> {
        self.desk.done.get(&key(self.document.as_ref()?))
    }

    /// Whether a step is done.
    #[must_use]
    pub fn is_step_done(&self, step: usize) -> bool {
        let line = self.desk_steps().get(step);
        line.is_some_and(|it| self.done_steps().is_some_and(|done| done.contains(it.id)))
    }

    /// How many steps are done.
    #[must_use]
    pub fn steps_done(&self) -> usize {
        (0..self.desk_steps().len()).filter(|it| self.is_step_done(*it)).count()
    }

    /// The step that stands open; `None` once all are done.
    #[must_use]
    pub fn open_step(&self) -> Option<usize> {
        let next = || (0..self.desk_steps().len()).find(|it| !self.is_step_done(*it));
        self.desk.opened.filter(|it| *it < self.desk_steps().len()).or_else(next)
    }

    pub(super) fn apply_to_desk(&mut self, event: DeskEvent) -> Vec<Effect> {
        match event {
            DeskEvent::Opened(step) => self.desk.opened = Some(step),
            DeskEvent::Ticked { step, done } => self.tick(step, done),
            DeskEvent::PlatformChosen(platform) => {
                self.settings.platform = Some(platform.id().to_owned());
                return vec![Effect::SaveSettings(self.settings.clone())];
            }
            DeskEvent::ProgramChosen(program) => self.desk.program = program,
            DeskEvent::ReminderAsked => {
                let reminder = self.reminder().map(|it| it.text.clone());
                return reminder.into_iter().map(Effect::SaveReminder).collect();
            }
            DeskEvent::ReminderSaved(path) => self.desk.saved = Some(path),
        }
        Vec::new()
    }

    /// Ticks a step and goes on to the first that is not done.
    fn tick(&mut self, step: usize, is_done: bool) {
        let Some(document) = self.document.clone() else { return };
        let Some(line) = document.desk.steps.get(step) else { return };
        let done = self.desk.done.entry(key(&document)).or_default();
        if is_done {
            done.insert(line.id.to_owned());
            self.desk.opened = None;
        } else {
            done.remove(line.id);
            self.desk.opened = Some(step);
        }
    }

    fn reminder(&self) -> Option<&Ready> {
        let document = self.document.as_ref()?;
        let proofs = document.people.iter().flat_map(|it| &it.would_prove).flat_map(|it| &it.ready);
        let steps = document.desk.steps.iter().flat_map(|it| &it.ready);
        steps.chain(proofs).find(|it| it.id == Ready::REMINDER)
    }

    /// The text that a button of the page, or of a proof, copies.
    pub(super) fn desk_text(&self, what: Copied) -> Option<String> {
        let document = self.document.as_ref()?;
        let ready = match what {
            Copied::OfStep { step, ready } => document.desk.steps.get(step)?.ready.get(ready),
            Copied::OfProof { person, proof, ready } => {
                document.people.get(person)?.would_prove.get(proof)?.ready.get(ready)
            }
            Copied::TicketNote => {
                let none = BTreeSet::new();
                return Some(report::ticket_note(document, &self.words, self.done_steps().unwrap_or(&none)));
            }
            _ => None,
        };
        ready.map(|it| it.text.clone())
    }
}
