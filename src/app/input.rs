//! What a person does outside the views: dropping, pasting, shortcuts. Read before each frame.

use super::pasted;
use crate::evidence::{Problem, ProblemKind};
use crate::state::{Command, Event, Offer};
use crate::ui::{Outbox, shortcut};
use eframe::egui::{self, Context, Key};

/// How many frames the clipboard gets to answer.
const PATIENCE: u8 = 8;

/// What has to be remembered between two frames.
#[derive(Debug, Default)]
pub struct Input {
    /// Frames left to wait for text that a button asked for.
    awaiting: u8,
    /// Whether text came since the paste key went down.
    came: bool,
}

impl Input {
    /// The Paste button was used: text will come, or it turns out that there is none.
    pub fn await_paste(&mut self) {
        self.awaiting = PATIENCE;
    }
}

/// Turns this frame's input into events. Keys that a text field needs are left to it.
///
/// Which of a slow frame's came first is not known: keys go first, so that starting over takes nothing away that was
/// handed in with it.
pub fn gather(ctx: &Context, input: &mut Input, outbox: &Outbox) {
    shortcuts(ctx, outbox);
    dropped(ctx, outbox);
    paste(ctx, input, outbox);
}

fn dropped(ctx: &Context, outbox: &Outbox) {
    let files: Vec<Offer> =
        ctx.input(|it| it.raw.dropped_files.iter().map(|file| Offer::File(file.path().to_path_buf())).collect());
    if !files.is_empty() {
        outbox.send(Event::Offered(files));
    }
}

fn paste(ctx: &Context, input: &mut Input, outbox: &Outbox) {
    if ctx.text_edit_focused() && input.awaiting == 0 {
        return;
    }
    let events = ctx.input(|it| it.events.clone());
    let mut nothing = false;
    for event in events {
        match event {
            egui::Event::Paste(text) => {
                (input.awaiting, input.came) = (0, true);
                let offers = pasted::offers(text);
                nothing |= offers.is_empty();
                outbox.send(Event::Offered(offers));
            }
            egui::Event::PasteImage(_) => nothing = true,
            // Without text on the clipboard only the key's way up is reported.
            egui::Event::Key { key: Key::V, pressed: false, modifiers, .. } if modifiers.command => {
                nothing |= !std::mem::take(&mut input.came);
            }
            _ => {}
        }
    }
    if input.awaiting > 0 {
        input.awaiting -= 1;
        nothing |= input.awaiting == 0;
        ctx.request_repaint();
    }
    if nothing {
        input.awaiting = 0;
        outbox.send(Event::ProblemMet(Problem { kind: ProblemKind::NothingToPaste, name: String::new() }));
    }
}

fn shortcuts(ctx: &Context, outbox: &Outbox) {
    let typing = ctx.text_edit_focused();
    let popup = egui::Popup::is_any_open(ctx);
    for &command in Command::ALL {
        let Some(shortcut) = command.shortcut().and_then(shortcut) else { continue };
        // F1 writes nothing; egui takes every key without Ctrl for one that may.
        let is_for_the_field = shortcut.conflicts_with_text_editing() && command != Command::Help;
        let is_also_of_fields = matches!(command, Command::Escape | Command::BringBack);
        if typing && (is_for_the_field || is_also_of_fields) {
            continue;
        }
        if popup && command == Command::Escape {
            continue;
        }
        if ctx.input_mut(|it| it.consume_shortcut(&shortcut)) {
            outbox.send(command.event());
        }
    }
}
