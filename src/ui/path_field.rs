//! A field for a file's path, for systems that show no dialog.

use super::View;
use super::icons::Icon;
use super::text::{self, Kind};
use super::widgets::Button;
use crate::state::{Event, Offer};
use eframe::egui::{Frame, Key, Margin, Panel, TextEdit, Ui};

/// Paints the field; nothing while it was not asked for.
pub fn path_field_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(present) = &view.state.path_field else { return };
    Panel::top("path field")
        .resizable(false)
        .frame(Frame::new().fill(view.theme.waiting.ground).inner_margin(Margin::symmetric(16, 12)))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            let caption = text::label(ui, Kind::Body, view.theme.text, view.say("no-dialog"));
            ui.horizontal(|ui| {
                let mut path = present.clone();
                let width = (ui.available_width() - 190.0).max(160.0);
                let edit = TextEdit::singleline(&mut path)
                    .id_salt("path")
                    .hint_text(view.say("path-hint"))
                    .margin(Margin::symmetric(10, 7))
                    .desired_width(width);
                let field = ui.add(edit).labelled_by(caption.id);
                let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                if field.changed() {
                    view.send(Event::PathTyped(path.clone()));
                }
                let open = ui.add(Button::secondary(view.theme, view.say("open-path"))).clicked();
                if (open || enter) && !path.trim().is_empty() {
                    view.send(Event::Offered(vec![Offer::File(path.trim().into())]));
                }
                if ui.add(Button::icon_only(view.theme, Icon::Cross, view.say("close-message"))).clicked() {
                    view.send(Event::PathFieldClosed);
                }
            });
        });
}
