//! A field to search a page with: a shortcut leads to it, and a cross empties it.

use super::icons::Icon;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Pane, entry};
use super::{View, page};
use eframe::egui::{Align2, Id, Key, KeyboardShortcut, Margin, Modifiers, Rect, TextEdit, Ui, UiBuilder, pos2, vec2};

const FIND: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::F);
/// How far the text keeps from the ends of the field, and from the end where the cross stands.
const MARGIN: i8 = 10;
const CROSS: i8 = 34;

/// The field, and what it is called in the words.
pub struct SearchField<'a> {
    /// Its name for a screen reader.
    pub name: &'static str,
    /// What stands in it while it is empty, with a place for the shortcut.
    pub hint: &'static str,
    /// The name of the cross.
    pub clear: &'static str,
    /// What is searched for.
    pub text: &'a str,
    pub width: f32,
}

impl SearchField<'_> {
    /// Paints the field; what is searched for from now on, if that has changed.
    pub fn show(self, ui: &mut Ui, view: &View<'_>) -> Option<String> {
        let id = Id::unique(self.name);
        if ui.input_mut(|input| input.consume_shortcut(&FIND)) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let mut text = self.text.to_owned();
        let shortcut = page::keys(ui, view, FIND);
        let hint = view.tell(self.hint, &[("shortcut", (&shortcut).into())]);
        let right = if text.is_empty() { MARGIN } else { CROSS };
        let field = TextEdit::singleline(&mut text)
            .id(id)
            .hint_text(text::rich(Kind::Body, view.theme.secondary, hint))
            .margin(Margin { left: MARGIN, right, top: 7, bottom: 7 })
            .align(Align2::LEFT_CENTER)
            .min_size(vec2(self.width, size::CONTROL))
            .desired_width(self.width);
        let response = ui.add(field);
        entry(ui, Pane::Page, &response);
        ui.accesskit_node_builder(response.id, |node| node.set_label(view.say(self.name)));
        if response.lost_focus() {
            // Enter ends the typing and opens nothing.
            ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        }
        let cleared = !self.text.is_empty() && self.cross_ui(ui, view, response.rect);
        if cleared { Some(String::new()) } else { response.changed().then_some(text) }
    }

    fn cross_ui(&self, ui: &mut Ui, view: &View<'_>, field: Rect) -> bool {
        let corner = pos2(field.right() - size::TARGET - 3.0, field.center().y - size::TARGET / 2.0);
        let place = Rect::from_min_size(corner, vec2(size::TARGET, size::TARGET));
        let mut over = ui.new_child(UiBuilder::new().max_rect(place));
        over.add(Button::icon_only(view.theme, Icon::Cross, view.say(self.clear)).small()).clicked()
    }
}
