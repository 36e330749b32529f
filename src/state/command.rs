//! Every action with a shortcut: one row each, for buttons, keys and tooltips alike.

use super::{Copied, Event, Page};

/// A key that a shortcut uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Letter(char),
    Digit(u8),
    Escape,
}

/// A key with Ctrl (Command on a Mac) and Shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    pub command: bool,
    pub shift: bool,
    pub key: Key,
}

/// One action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Open,
    Paste,
    StartOver,
    CopyAnswer,
    CopyLetter,
    ShowPage(Page),
    ClosePerson,
}

impl Command {
    /// Every command.
    pub const ALL: &'static [Self] = &[
        Self::Open,
        Self::Paste,
        Self::StartOver,
        Self::CopyAnswer,
        Self::CopyLetter,
        Self::ShowPage(Page::Answer),
        Self::ShowPage(Page::Route),
        Self::ShowPage(Page::Envelope),
        Self::ShowPage(Page::Sources),
        Self::ClosePerson,
    ];

    /// What happens.
    #[must_use]
    pub fn event(self) -> Event {
        match self {
            Self::Open => Event::OpenAsked,
            Self::Paste => Event::PasteAsked,
            Self::StartOver => Event::StartedOver,
            Self::CopyAnswer => Event::CopyAsked(Copied::Answer),
            Self::CopyLetter => Event::CopyAsked(Copied::LetterBody),
            Self::ShowPage(page) => Event::PageChosen(page),
            Self::ClosePerson => Event::PersonChosen(None),
        }
    }

    /// The key of its label in the window's words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "command-open",
            Self::Paste => "command-paste",
            Self::StartOver => "command-start-over",
            Self::CopyAnswer => "command-copy-answer",
            Self::CopyLetter => "command-copy-letter",
            Self::ShowPage(page) => page.key(),
            Self::ClosePerson => "command-close",
        }
    }

    /// Its shortcut. Pasting has none here: the toolkit reports Ctrl+V with the text.
    #[must_use]
    pub fn shortcut(self) -> Option<Shortcut> {
        let ctrl = |key| Some(Shortcut { command: true, shift: false, key });
        match self {
            Self::Open => ctrl(Key::Letter('O')),
            Self::Paste => None,
            Self::StartOver => ctrl(Key::Letter('N')),
            Self::CopyAnswer => Some(Shortcut { command: true, shift: true, key: Key::Letter('C') }),
            Self::CopyLetter => Some(Shortcut { command: true, shift: true, key: Key::Letter('M') }),
            Self::ShowPage(Page::Answer) => ctrl(Key::Digit(1)),
            Self::ShowPage(Page::Route) => ctrl(Key::Digit(2)),
            Self::ShowPage(Page::Envelope) => ctrl(Key::Digit(3)),
            Self::ShowPage(Page::Sources) => ctrl(Key::Digit(4)),
            Self::ClosePerson => Some(Shortcut { command: false, shift: false, key: Key::Escape }),
        }
    }
}
