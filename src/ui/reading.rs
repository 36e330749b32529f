//! That the worker is busy: shown only when it takes long enough to be noticed.

use super::View;
use super::page;
use super::theme::size;
use super::widgets::Button;
use crate::state::Event;
use eframe::egui::{Id, Sense, Spinner, Ui, accesskit::Live, pos2, vec2};
use std::time::Duration;

const NOTICED_AFTER: f64 = 0.15;

/// The page while there is no answer yet.
pub fn reading_ui(ui: &mut Ui, view: &View<'_>) {
    if !is_noticed(ui, view) {
        return;
    }
    page::page(ui, "reading", size::TEXT, |ui| {
        page::headline(ui, view, &view.say("reading-headline"));
        page::subtitle(ui, view, &view.say("reading-detail"));
        ui.add_space(20.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            let spinner = ui.add(Spinner::new().size(20.0).color(view.theme.accent.text));
            ui.accesskit_node_builder(spinner.id, |node| {
                node.set_label(view.say("reading"));
                node.set_live(Live::Polite);
            });
            if ui.add(Button::secondary(view.theme, view.say("cancel"))).clicked() {
                view.send(Event::StartedOver);
            }
        });
    });
}

/// A line at the top of a page that stays readable meanwhile.
pub fn line_ui(ui: &mut Ui, view: &View<'_>) {
    if !is_noticed(ui, view) {
        return;
    }
    let rect = ui.max_rect();
    let time = ui.input(|input| input.time);
    #[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
    let at = (time * 0.6).fract() as f32;
    let left = rect.left() + at * rect.width() * 0.7;
    let bar = eframe::egui::Rect::from_min_size(pos2(left, rect.top()), vec2(rect.width() * 0.3, 3.0));
    ui.painter().rect_filled(bar, 1, view.theme.accent.text);
    let response = ui.interact(bar, Id::unique("reading line"), Sense::hover());
    ui.accesskit_node_builder(response.id, |node| {
        node.set_role(eframe::egui::accesskit::Role::ProgressIndicator);
        node.set_label(view.say("reading"));
    });
    ui.ctx().request_repaint_after(Duration::from_millis(33));
}

/// Whether it has gone on for longer than the eye forgives; asks for a frame when it will have.
fn is_noticed(ui: &Ui, view: &View<'_>) -> bool {
    let id = Id::unique("reading since");
    if !view.state.reading {
        ui.data_mut(|data| data.remove::<f64>(id));
        return false;
    }
    let now = ui.input(|input| input.time);
    let since: f64 = ui.data_mut(|data| *data.get_temp_mut_or(id, now));
    let left = NOTICED_AFTER - (now - since);
    if left > 0.0 {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    }
    left <= 0.0
}
