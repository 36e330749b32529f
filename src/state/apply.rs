//! The state of the window and the one way to change it.

use super::letters::Drafts;
use super::table::Cleared;
use super::{
    Contents, Copied, Desk, Effect, Event, Help, LetterEvent, List, Offer, Page, Request, Sample, Settings, Templates,
    WayEvent, Ways,
};
use crate::evidence::{Problem, Source, SourceId, Span};
use crate::investigate::Investigation;
use crate::mail::{Timestamp, Zone};
use crate::report::{self, Document, Left, Letter};
use crate::words::{Language, Words};
use std::sync::Arc;

/// Everything that the window shows.
pub struct State {
    pub settings: Settings,
    pub words: Words,
    pub zone: Zone,
    pub page: Page,
    /// What was handed in, in order.
    pub pieces: Vec<Source>,
    /// Whether the worker is busy for us.
    pub reading: bool,
    pub document: Option<Arc<Document>>,
    /// The chosen person's place in the document.
    pub selected: Option<usize>,
    /// Whether all are listed where they are many.
    pub all_people: bool,
    /// The bytes that `show proof` asked for; the Sources page goes there.
    pub proof: Option<Span>,
    /// The source that the Sources page shows.
    pub source: SourceId,
    /// The messages to send, in their own language.
    pub letters: Vec<Letter>,
    pub letter: usize,
    pub letter_language: Language,
    pub templates: Templates,
    pub(super) drafts: Drafts,
    /// What stayed behind when the last letter went to the mail program, until something else happens.
    pub handed: Option<Left>,
    pub problems: Vec<Problem>,
    /// Whether the last investigation broke off.
    pub failed: bool,
    /// What stands in the field for a path; `None` while there is no such field.
    pub path_field: Option<String>,
    /// Whether the rail lies open over a narrow window.
    pub rail_open: bool,
    /// What was copied last, for a short confirmation.
    pub copied: Option<Copied>,
    /// The help, while it stands in the place of the page.
    pub help: Option<Help>,
    /// The incidents of a box, also while one of them is open.
    pub list: Option<List>,
    /// What lay on the table before it was put away.
    pub(super) cleared: Option<Cleared>,
    /// What the Route page shows.
    pub ways: Ways,
    /// How far the walkthrough has come.
    pub desk: Desk,
    pub(super) investigation: Option<Arc<Investigation>>,
    now: Option<Timestamp>,
    pub(super) generation: u64,
    /// How often somebody started over: what was offered before is not for this table.
    pub(super) table: u64,
    /// How many offers the worker has not answered yet.
    pub(super) offers: usize,
    /// The number of the last walk through a box.
    pub(super) walks: u64,
    /// Whether what is being read came alone to an empty table: then it may turn out to be a list.
    pub(super) came_alone: bool,
}

impl State {
    /// An empty window in this language and zone.
    #[must_use]
    pub fn new(settings: Settings, language: Language, zone: Zone) -> Self {
        Self {
            settings,
            words: Words::new(language),
            zone,
            page: Page::default(),
            pieces: Vec::new(),
            reading: false,
            document: None,
            selected: None,
            all_people: false,
            proof: None,
            source: SourceId(0),
            letters: Vec::new(),
            letter: 0,
            letter_language: language,
            templates: Templates::default(),
            drafts: Drafts::default(),
            handed: None,
            problems: Vec::new(),
            failed: false,
            path_field: None,
            rail_open: false,
            copied: None,
            help: None,
            list: None,
            cleared: None,
            ways: Ways::default(),
            desk: Desk::default(),
            investigation: None,
            now: None,
            generation: 0,
            table: 0,
            offers: 0,
            walks: 0,
            came_alone: false,
        }
    }

    /// Whether the Welcome page stands there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty() && !self.reading && self.list.is_none()
    }

    /// The number of the present investigation; it grows with every change of what lies on the table.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Lets one thing happen.
    pub fn apply(&mut self, event: Event) -> Vec<Effect> {
        if is_a_persons(&event) {
            self.copied = None;
            self.ways.saved = None;
            self.handed = None;
            self.desk.saved = None;
        }
        match event {
            Event::Offered(offers) => return self.take_in(offers),
            Event::TakenIn { table, sources, problems } => return self.taken_in(table, sources, problems),
            Event::Investigated { generation, investigation, now } => {
                return self.investigation_came(generation, investigation, now);
            }
            Event::OpenAsked => return vec![Effect::PickFiles],
            Event::OpenCancelled | Event::CopyFaded => {}
            Event::DialogMissing => self.path_field = Some(self.path_field.take().unwrap_or_default()),
            Event::PathTyped(path) => self.path_field = self.path_field.is_some().then_some(path),
            Event::PathFieldClosed => self.path_field = None,
            Event::InvestigationFailed { generation } => self.investigation_failed(generation),
            Event::PasteAsked => return vec![Effect::AskForPaste],
            Event::CopyAsked(what) => return self.copy(what),
            Event::PageChosen(page) => {
                self.page = page;
                self.rail_open = false;
                self.help = None;
            }
            Event::PersonChosen(person) => self.selected = person,
            Event::AllPeopleWanted(all) => self.all_people = all,
            Event::ProofAsked(span) => self.show_proof(span),
            Event::SourceChosen(source) => {
                self.source = source;
                self.proof = None;
            }
            Event::LanguageChosen(language) => return self.choose_language(language),
            Event::ThemeChosen(theme) => {
                self.settings.theme = theme;
                return self.save();
            }
            Event::Help(event) => return self.apply_to_help(event),
            Event::Letter(event) => return self.apply_to_letters(event),
            Event::PieceRemoved(index) => return self.remove(index),
            Event::StartedOver => return self.start_over(),
            Event::ShownAlone(source) => return self.show_alone(source),
            Event::BroughtBack => return self.bring_back(),
            Event::ProblemMet(problem) => {
                if !self.problems.contains(&problem) {
                    self.problems.push(problem);
                }
            }
            Event::ProblemsClosed => {
                self.problems.clear();
                self.failed = false;
            }
            Event::Escaped => return self.escape(),
            Event::List(event) => return self.apply_to_list(event),
            Event::Way(WayEvent::PictureAsked { way, format }) => return vec![Effect::SavePicture { way, format }],
            Event::Desk(event) => return self.apply_to_desk(event),
            Event::Way(event) => self.ways.apply(event, self.document.as_deref()),
            Event::RailToggled => self.rail_open = !self.rail_open,
            Event::WindowChanged(size) => {
                self.settings.window = Some(size);
                return self.save();
            }
        }
        Vec::new()
    }

    fn take_in(&mut self, offers: Vec<Offer>) -> Vec<Effect> {
        if offers.is_empty() {
            return Vec::new();
        }
        self.problems.clear();
        self.path_field = None;
        self.reading = true;
        self.offers += 1;
        vec![Effect::Ask(Request::TakeIn { table: self.table, offers })]
    }

    /// Whether an answer of the worker is for what lies on the table, and not for what somebody took off it since.
    pub(super) fn is_awaited(&mut self, table: u64) -> bool {
        let awaited = table == self.table;
        if awaited {
            self.offers = self.offers.saturating_sub(1);
        }
        awaited
    }

    fn taken_in(&mut self, table: u64, sources: Vec<Source>, problems: Vec<Problem>) -> Vec<Effect> {
        if !self.is_awaited(table) {
            return Vec::new();
        }
        self.problems.extend(problems);
        if sources.is_empty() {
            self.reading = self.offers > 0;
            return Vec::new();
        }
        self.page = Page::Answer;
        self.help = None;
        self.cleared = None;
        self.came_alone = self.pieces.is_empty() && sources.len() == 1;
        self.pieces.extend(sources);
        self.investigate()
    }

    pub(super) fn investigate(&mut self) -> Vec<Effect> {
        self.generation += 1;
        self.reading = true;
        let as_of = match self.pieces.as_slice() {
            [only] => Sample::recognize(only).and_then(Sample::told_at),
            _ => None,
        };
        vec![Effect::Ask(Request::Investigate { generation: self.generation, sources: self.pieces.clone(), as_of })]
    }

    fn investigation_failed(&mut self, generation: u64) {
        if generation == self.generation {
            self.reading = self.offers > 0;
            self.failed = true;
        }
    }

    fn investigation_came(
        &mut self,
        generation: u64,
        investigation: Arc<Investigation>,
        now: Timestamp,
    ) -> Vec<Effect> {
        if generation != self.generation {
            return Vec::new();
        }
        let several = std::mem::take(&mut self.came_alone) && investigation.trails.incidents > 1;
        if let (true, [only]) = (several, self.pieces.as_slice()) {
            return self.begin_list(Contents::Source(only.clone()));
        }
        self.investigated(investigation, now);
        Vec::new()
    }

    /// Everything is known about what lies on the table.
    pub(super) fn investigated(&mut self, investigation: Arc<Investigation>, now: Timestamp) {
        self.reading = self.offers > 0;
        self.failed = false;
        self.investigation = Some(investigation);
        self.now = Some(now);
        self.selected = None;
        self.proof = None;
        self.source = SourceId(0);
        self.letter = 0;
        self.ways = Ways::default();
        self.desk.begin();
        self.write();
    }

    /// Tells the investigation in the present language.
    fn write(&mut self) {
        let (Some(investigation), Some(now)) = (&self.investigation, self.now) else { return };
        self.document = Some(Arc::new(report::document(investigation, &self.words, &self.zone, now)));
        self.ways.arrange(self.document.as_deref());
        self.write_letters();
    }

    fn choose_language(&mut self, language: Language) -> Vec<Effect> {
        if self.letter_language == self.words.language() {
            self.letter_language = language;
        }
        self.words = Words::new(language);
        if let Some(list) = &mut self.list {
            list.tell_again(&self.words);
        }
        self.tell_help_again();
        self.settings.language = Some(language.tag().to_owned());
        self.write();
        self.save()
    }

    fn show_proof(&mut self, span: Span) {
        self.page = Page::Sources;
        self.source = span.source;
        self.proof = Some(span);
    }

    fn save(&self) -> Vec<Effect> {
        vec![Effect::SaveSettings(self.settings.clone())]
    }
}

/// Whether somebody did it, after which a confirmation is old news.
fn is_a_persons(event: &Event) -> bool {
    use super::ListEvent::{Ended, Found};
    use LetterEvent::TemplatesRead;
    !matches!(
        event,
        Event::WindowChanged(_)
            | Event::Investigated { .. }
            | Event::List(Found { .. } | Ended { .. })
            | Event::Letter(TemplatesRead(_))
    )
}
