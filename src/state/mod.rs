//! What the window shows and what can happen in it, without a window.
//!
//! Everything that a person does and that the worker finishes arrives as an [`Event`];
//! [`State::apply`] is pure and answers with [`Effect`]s for `app/` to carry out.

mod apply;
mod command;
mod copied;
mod desk;
mod event;
mod help;
mod letters;
mod list;
mod list_event;
mod list_order;
mod listing;
mod page;
mod sample;
mod settings;
mod table;
#[cfg(test)]
mod tests;
mod ways;

pub use apply::State;
pub use command::{Command, Key, Shortcut};
pub use desk::{Desk, DeskEvent};
pub use event::{Copied, Effect, Event, Offer, Request};
pub use help::{Help, HelpEvent};
pub use letters::{LetterEvent, Templates};
pub use list::{Contents, List, Progress, Row, Stands, Told};
pub use list_event::ListEvent;
pub use list_order::{Column, Filter, Sort};
pub use page::Page;
pub use sample::Sample;
pub use settings::{Settings, ThemeChoice, WindowSize};
pub use ways::{PictureFormat, WayEvent, Ways};
