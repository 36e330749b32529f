//! The help where it is open: which part of it, what is searched for, and what is unfolded.

use super::{Effect, State};
use crate::report::{self, Found, HelpBook, HelpCode, HelpTopic, Section, Topic};
use std::sync::Arc;

/// Something that happens to the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelpEvent {
    Opened,
    /// The help is opened where this is answered.
    Asked(Topic),
    Closed,
    SectionChosen(Section),
    Searched(String),
    /// A topic was opened or closed, by its place in the book.
    TopicToggled(usize),
    /// The keyboard went to a line of the table, by its place among those found.
    CodeChosen(usize),
    /// A line was opened or closed, by its place among those found.
    CodeToggled(usize),
}

/// The help as it stands there.
#[derive(Clone, Debug)]
pub struct Help {
    pub book: Arc<HelpBook>,
    pub section: Section,
    pub text: String,
    pub found: Found,
    /// The open topic's place in the book.
    pub topic: Option<usize>,
    /// The chosen line's place among those found.
    pub chosen: Option<usize>,
    /// Whether the chosen line is unfolded.
    pub unfolded: bool,
}

impl Help {
    fn new(book: HelpBook) -> Self {
        let found = report::found(&book, "");
        Self {
            book: Arc::new(book),
            section: Section::Symptoms,
            text: String::new(),
            found,
            topic: None,
            chosen: None,
            unfolded: false,
        }
    }

    /// How much of a section fits the search.
    #[must_use]
    pub fn count(&self, section: Section) -> usize {
        match section {
            Section::Codes => self.found.codes.len(),
            _ => self.topics(section).count(),
        }
    }

    /// The topics of a section that fit the search, with their places in the book.
    pub fn topics(&self, section: Section) -> impl Iterator<Item = (usize, &HelpTopic)> {
        let found = self.found.topics.iter().filter_map(|it| Some((*it, self.book.topics.get(*it)?)));
        found.filter(move |(_, it)| it.section == section)
    }

    /// A line of the table, by its place among those found.
    #[must_use]
    pub fn code(&self, place: usize) -> Option<&HelpCode> {
        self.book.codes.get(*self.found.codes.get(place)?)
    }

    fn apply(&mut self, event: HelpEvent) {
        match event {
            HelpEvent::SectionChosen(section) => self.section = section,
            HelpEvent::Searched(text) => self.search(text),
            HelpEvent::TopicToggled(topic) => self.topic = Some(topic).filter(|it| self.topic != Some(*it)),
            HelpEvent::CodeChosen(place) => {
                self.unfolded = self.unfolded && self.chosen == Some(place);
                self.chosen = Some(place);
            }
            HelpEvent::CodeToggled(place) => {
                self.unfolded = !(self.unfolded && self.chosen == Some(place));
                self.chosen = Some(place);
            }
            HelpEvent::Opened | HelpEvent::Asked(_) | HelpEvent::Closed => {}
        }
    }

    /// Where the section in sight has nothing that fits, another one that has comes forward.
    fn search(&mut self, text: String) {
        self.found = report::found(&self.book, &text);
        self.text = text;
        (self.topic, self.chosen, self.unfolded) = (None, None, false);
        if self.count(self.section) == 0
            && let Some(section) = Section::ALL.iter().find(|it| self.count(**it) > 0)
        {
            self.section = *section;
        }
    }
}

impl State {
    pub(super) fn apply_to_help(&mut self, event: HelpEvent) -> Vec<Effect> {
        match (event, &mut self.help) {
            (HelpEvent::Opened, None) => {
                self.help = Some(Help::new(report::help_book(&self.words, &self.templates.folder)));
                self.rail_open = false;
            }
            (HelpEvent::Asked(topic), _) => {
                let told = Help::new(report::help_book(&self.words, &self.templates.folder));
                let place = Topic::ALL.iter().position(|it| *it == topic);
                self.help = Some(Help { section: topic.section(), topic: place, ..told });
                self.rail_open = false;
            }
            (HelpEvent::Opened | HelpEvent::Closed, Some(_)) => self.help = None,
            (event, Some(help)) => help.apply(event),
            (_, None) => {}
        }
        Vec::new()
    }

    /// In another language, with what is open still open; the search starts afresh, since its words are of the old one.
    pub(super) fn tell_help_again(&mut self) {
        if let Some(help) = &mut self.help {
            let told = Help::new(report::help_book(&self.words, &self.templates.folder));
            *help = Help { section: help.section, topic: help.topic, ..told };
        }
    }
}
