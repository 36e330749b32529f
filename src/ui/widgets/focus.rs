//! The ring around what has the keyboard. It shows once keys are used, and hides when the pointer takes over.

use crate::ui::theme::Theme;
use eframe::egui::{Context, Event, Id, Key, Rect, Response, Stroke, StrokeKind, Ui};

fn flag() -> Id {
    Id::unique("keyboard in use")
}

/// Learns from this frame's input whether a person works with keys or with the pointer.
pub fn note_keyboard(ctx: &Context) {
    let change = ctx.input(|input| {
        input.events.iter().rev().find_map(|event| match event {
            Event::PointerButton { pressed: true, .. } => Some(false),
            Event::Key { key, pressed: true, .. } if moves(*key) => Some(true),
            _ => None,
        })
    });
    if let Some(keyboard) = change {
        ctx.data_mut(|data| data.insert_temp(flag(), keyboard));
    }
}

fn moves(key: Key) -> bool {
    matches!(
        key,
        Key::Tab
            | Key::Enter
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::F6
            | Key::Escape
    )
}

/// Whether keys were used last.
#[must_use]
pub fn keyboard(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(flag()).unwrap_or(false))
}

/// Paints the ring where `response` has the keyboard.
pub fn ring(ui: &Ui, theme: &Theme, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() && keyboard(ui) {
        ui.painter().rect_stroke(rect, radius, Stroke::new(2.0, theme.accent.text), StrokeKind::Inside);
    }
}
