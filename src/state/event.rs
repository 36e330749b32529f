//! What can happen, and what has to be done about it outside.

use super::{
    Contents, DeskEvent, HelpEvent, LetterEvent, ListEvent, Page, PictureFormat, Sample, Settings, Stands, ThemeChoice,
    WayEvent, WindowSize,
};
use crate::evidence::{Problem, Source, SourceId, Span};
use crate::investigate::Investigation;
use crate::mail::Timestamp;
use crate::words::Language;
use std::path::PathBuf;
use std::sync::Arc;

/// Something that a person offers as evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    File(PathBuf),
    /// Text from the clipboard.
    Text(String),
    Sample(Sample),
}

/// What goes onto the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    Answer,
    LetterSubject,
    LetterBody,
    Route,
    RouteMarkdown,
    RouteTable,
    Source,
    List,
    /// A text of a step on the Walkthrough page, by their places.
    OfStep {
        step: usize,
        ready: usize,
    },
    /// A text for what would prove something, by their places.
    OfProof {
        person: usize,
        proof: usize,
        ready: usize,
    },
    TicketNote,
}

/// One thing that happened. All of them pass through one queue.
#[derive(Clone, Debug)]
pub enum Event {
    Offered(Vec<Offer>),
    /// The worker has opened what was offered; stale when the table is not the present one.
    TakenIn {
        table: u64,
        sources: Vec<Source>,
        problems: Vec<Problem>,
    },
    /// The worker has finished an investigation; stale when the generation is not the current one.
    Investigated {
        generation: u64,
        investigation: Arc<Investigation>,
        now: Timestamp,
    },
    /// The investigation broke off; stale when the generation is not the current one.
    InvestigationFailed {
        generation: u64,
    },
    OpenAsked,
    /// The dialog was closed without a choice.
    OpenCancelled,
    /// The system shows no dialog: a field for a path takes its place.
    DialogMissing,
    /// What stands in that field now.
    PathTyped(String),
    PathFieldClosed,
    PasteAsked,
    CopyAsked(Copied),
    /// The confirmation has stood long enough.
    CopyFaded,
    PageChosen(Page),
    PersonChosen(Option<usize>),
    /// Of many people all are listed, or those at the head again.
    AllPeopleWanted(bool),
    ProofAsked(Span),
    SourceChosen(SourceId),
    LanguageChosen(Language),
    ThemeChosen(ThemeChoice),
    /// Takes one piece of evidence off the table: its place among those handed in.
    PieceRemoved(usize),
    StartedOver,
    /// Everything but this piece is put away, so that the answer is about it.
    ShownAlone(SourceId),
    /// What was put away lies on the table again.
    BroughtBack,
    /// Something that was asked for could not be done.
    ProblemMet(Problem),
    ProblemsClosed,
    RailToggled,
    /// Esc was pressed.
    Escaped,
    List(ListEvent),
    Way(WayEvent),
    Letter(LetterEvent),
    Help(HelpEvent),
    Desk(DeskEvent),
    WindowChanged(WindowSize),
}

/// What `app/` carries out.
#[derive(Clone, Debug)]
pub enum Effect {
    PickFiles,
    AskForPaste,
    /// Reads something aside.
    Ask(Request),
    /// Reads everything that these lead to, for the list. An earlier walk ends.
    Walk {
        generation: u64,
        contents: Contents,
    },
    StopWalk,
    CopyText(String),
    /// Asks where the picture of a way shall go, and writes it there.
    SavePicture {
        way: usize,
        format: PictureFormat,
    },
    /// Asks where the reminder shall go, and writes it there.
    SaveReminder(String),
    SaveSettings(Settings),
    /// Opens a draft in the mail program.
    OpenMail(String),
}

/// What takes time, and is done on a thread of its own, one after the other.
#[derive(Clone, Debug)]
pub enum Request {
    /// Opens what is offered for this table.
    TakeIn { table: u64, offers: Vec<Offer> },
    /// `as_of` is the moment to tell for; the clock's where it is `None`.
    Investigate { generation: u64, sources: Vec<Source>, as_of: Option<Timestamp> },
    /// The incident of a row in a list.
    Reopen { generation: u64, stands: Stands, part: usize },
    /// A person's own templates.
    ReadTemplates,
}
