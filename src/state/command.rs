//! Every action with a shortcut: one row each, for buttons, keys and tooltips alike.

use super::{Copied, Event, HelpEvent, ListEvent, Page};

/// A key that a shortcut uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Letter(char),
    Digit(u8),
    Escape,
    F1,
    Left,
    Up,
    Down,
}

/// A key with Ctrl (Command on a Mac), Shift and Alt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    pub command: bool,
    pub shift: bool,
    pub alt: bool,
    pub key: Key,
}

/// One action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Open,
    Paste,
    StartOver,
    /// Takes the last one back.
    BringBack,
    CopyAnswer,
    CopyLetter,
    ShowPage(Page),
    /// Closes what lies on top, stops what is going on, goes back.
    Escape,
    BackToList,
    PreviousIncident,
    NextIncident,
    /// Opens the help, and closes it again.
    Help,
}

impl Command {
    /// Every command.
    pub const ALL: &'static [Self] = &[
        Self::Open,
        Self::Paste,
        Self::StartOver,
        Self::BringBack,
        Self::CopyAnswer,
        Self::CopyLetter,
        Self::ShowPage(Page::Answer),
        Self::ShowPage(Page::Route),
        Self::ShowPage(Page::Envelope),
        Self::ShowPage(Page::Sources),
        Self::ShowPage(Page::Walkthrough),
        Self::Escape,
        Self::BackToList,
        Self::PreviousIncident,
        Self::NextIncident,
        Self::Help,
    ];

    /// What happens.
    #[must_use]
    pub fn event(self) -> Event {
        match self {
            Self::Open => Event::OpenAsked,
            Self::Paste => Event::PasteAsked,
            Self::StartOver => Event::StartedOver,
            Self::BringBack => Event::BroughtBack,
            Self::CopyAnswer => Event::CopyAsked(Copied::Answer),
            Self::CopyLetter => Event::CopyAsked(Copied::LetterBody),
            Self::ShowPage(page) => Event::PageChosen(page),
            Self::Escape => Event::Escaped,
            Self::BackToList => Event::List(ListEvent::WentBack),
            Self::PreviousIncident => Event::List(ListEvent::Stepped { forward: false }),
            Self::NextIncident => Event::List(ListEvent::Stepped { forward: true }),
            Self::Help => Event::Help(HelpEvent::Opened),
        }
    }

    /// The key of its label in the window's words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "command-open",
            Self::Paste => "command-paste",
            Self::StartOver => "command-start-over",
            Self::BringBack => "command-bring-back",
            Self::CopyAnswer => "command-copy-answer",
            Self::CopyLetter => "command-copy-letter",
            Self::ShowPage(page) => page.key(),
            Self::Escape => "command-close",
            Self::BackToList => "list-back",
            Self::PreviousIncident => "list-previous",
            Self::NextIncident => "list-next",
            Self::Help => "command-help",
        }
    }

    /// Its shortcut. Pasting has none here: the toolkit reports Ctrl+V with the text.
    #[must_use]
    pub fn shortcut(self) -> Option<Shortcut> {
        let ctrl = |key| Some(Shortcut { command: true, shift: false, alt: false, key });
        let alt = |key| Some(Shortcut { command: false, shift: false, alt: true, key });
        let ctrl_shift = |key| Some(Shortcut { command: true, shift: true, alt: false, key });
        match self {
            Self::Open => ctrl(Key::Letter('O')),
            Self::Paste => None,
            Self::StartOver => ctrl(Key::Letter('N')),
            Self::BringBack => ctrl(Key::Letter('Z')),
            Self::CopyAnswer => ctrl_shift(Key::Letter('C')),
            Self::CopyLetter => ctrl_shift(Key::Letter('M')),
            Self::ShowPage(Page::Answer) => ctrl(Key::Digit(1)),
            Self::ShowPage(Page::Route) => ctrl(Key::Digit(2)),
            Self::ShowPage(Page::Envelope) => ctrl(Key::Digit(3)),
            Self::ShowPage(Page::Sources) => ctrl(Key::Digit(4)),
            Self::ShowPage(Page::Walkthrough) => ctrl(Key::Digit(5)),
            Self::Escape => Some(Shortcut { command: false, shift: false, alt: false, key: Key::Escape }),
            Self::BackToList => alt(Key::Left),
            Self::PreviousIncident => alt(Key::Up),
            Self::NextIncident => alt(Key::Down),
            Self::Help => Some(Shortcut { command: false, shift: false, alt: false, key: Key::F1 }),
        }
    }
}
