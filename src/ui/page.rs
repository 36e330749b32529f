//! What every page has: margins, a headline, a line below it.

use super::View;
use super::root::is_narrow;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::Button;
use crate::state::{Command, Key, Shortcut};
use eframe::egui::{self, Frame, KeyboardShortcut, Margin, Modifiers, Role, ScrollArea, Ui};

/// The room around a page.
#[must_use]
pub fn margin(ui: &Ui) -> f32 {
    if is_narrow(ui) { size::NARROW_MARGIN } else { size::MARGIN }
}

/// A page that scrolls as a whole, its content at most `width` wide.
pub fn page(ui: &mut Ui, id: &str, width: f32, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        let side = margin(ui);
        let top = if is_narrow(ui) { 20 } else { 28 };
        #[expect(clippy::cast_possible_truncation, reason = "margins are 16 or 32")]
        let margin = Margin { left: side as i8, right: side as i8, top, bottom: 32 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(width));
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            content(ui);
        });
    });
}

/// The headline, over the whole width: its letters are large, and each line that it needs pushes what to do further down.
pub fn headline(ui: &mut Ui, view: &View<'_>, headline: &str) {
    text::heading(ui, Kind::Headline, view.theme.text, headline, 1);
}

/// The grey line below the headline; nothing where there is none.
pub fn subtitle(ui: &mut Ui, view: &View<'_>, subtitle: &str) {
    if !subtitle.is_empty() {
        ui.add_space(6.0);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(size::TEXT));
            text::label(ui, Kind::Body, view.theme.secondary, subtitle);
        });
    }
}

/// A calm page with a sentence and what to do about it.
pub fn nothing(ui: &mut Ui, view: &View<'_>, sentence: &str, advice: &str) {
    headline(ui, view, sentence);
    ui.add_space(8.0);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(size::TEXT));
        text::label(ui, Kind::Body, view.theme.secondary, advice);
    });
}

/// A choice among groups, with how much is in it.
pub fn group<'a>(view: &View<'a>, name: String, count: usize, chosen: bool) -> Button<'a> {
    let number = view.state.words.language().number(count);
    let spoken = view.tell("list-group-name", &[("name", (&name).into()), ("number", (&number).into())]);
    Button::quiet(view.theme, name).small().aside(number).named(spoken).selected(chosen, Role::RadioButton)
}

/// A shortcut in egui's terms.
#[must_use]
pub fn keyboard_shortcut(shortcut: Shortcut) -> Option<KeyboardShortcut> {
    let key = match shortcut.key {
        Key::Letter(letter) => egui::Key::from_name(letter.encode_utf8(&mut [0; 4]))?,
        Key::Digit(digit) => egui::Key::from_name(&digit.to_string())?,
        Key::Escape => egui::Key::Escape,
        Key::F1 => egui::Key::F1,
        Key::Left => egui::Key::ArrowLeft,
        Key::Up => egui::Key::ArrowUp,
        Key::Down => egui::Key::ArrowDown,
    };
    let mut modifiers = Modifiers::NONE;
    modifiers.shift = shortcut.shift;
    modifiers.command = shortcut.command;
    modifiers.alt = shortcut.alt;
    Some(KeyboardShortcut::new(modifiers, key))
}

/// The shortcut for pasting.
pub const PASTE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, egui::Key::V);

/// A shortcut as this platform writes it, its keys called as on the keyboards of this language.
#[must_use]
pub fn keys(ui: &Ui, view: &View<'_>, shortcut: KeyboardShortcut) -> String {
    let text = ui.ctx().format_shortcut(&shortcut);
    text.replace("Ctrl", &view.say("key-ctrl")).replace("Shift", &view.say("key-shift"))
}

/// The same for a command; nothing where it has no shortcut.
#[must_use]
pub fn command_keys(ui: &Ui, view: &View<'_>, command: Command) -> String {
    let shortcut = command.shortcut().and_then(keyboard_shortcut);
    shortcut.map(|it| keys(ui, view, it)).unwrap_or_default()
}

/// The way back to what was put away.
pub fn bring_back_ui(ui: &mut Ui, view: &View<'_>, button: Button<'_>) {
    let button = button.aside(command_keys(ui, view, Command::BringBack));
    if ui.add(button).on_hover_text(view.say("bring-back-tip")).clicked() {
        view.send(Command::BringBack.event());
    }
}
