//! What a view gets: the state to read, the colors, and where to say what happened.

use super::theme::Theme;
use crate::state::{Event, State};
use crate::words::Arg;
use std::sync::Arc;
use std::sync::mpsc::Sender;

/// The way into the inbox, for views and for the worker alike.
#[derive(Clone)]
pub struct Outbox {
    events: Sender<Event>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Outbox {
    /// Events go to `events`; `wake` asks for a frame in which they are let happen.
    pub fn new(events: Sender<Event>, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self { events, wake: Arc::new(wake) }
    }

    /// Says that something happened.
    pub fn send(&self, event: Event) {
        // The inbox is gone only while the window closes.
        let _ = self.events.send(event);
        (self.wake)();
    }
}

/// Shared references for one frame.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub state: &'a State,
    pub theme: &'a Theme,
    pub outbox: &'a Outbox,
}

impl View<'_> {
    /// The words with this key.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.state.words.say(key)
    }

    /// The words with this key, places filled.
    #[must_use]
    pub fn tell(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.state.words.tell(key, args)
    }

    /// Says that something happened.
    pub fn send(&self, event: Event) {
        self.outbox.send(event);
    }
}
