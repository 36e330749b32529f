//! What to do now, numbered.

use super::View;
use super::text::{self, Kind};
use eframe::egui::{Sense, Ui, vec2};

const BADGE: f32 = 20.0;

/// Paints the steps.
pub fn steps_ui(ui: &mut Ui, view: &View<'_>, steps: &[String]) {
    ui.spacing_mut().item_spacing.y = 0.0;
    text::heading(ui, Kind::Title, view.theme.text, view.say("what-to-do"), 2);
    for (index, step) in steps.iter().enumerate() {
        ui.add_space(10.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            number_ui(ui, view, index + 1);
            ui.vertical(|ui| text::label(ui, Kind::Body, view.theme.text, step));
        });
    }
}

/// A number in a circle.
pub(super) fn number_ui(ui: &mut Ui, view: &View<'_>, number: usize) {
    let ink = view.theme.neutral;
    let (rect, _) = ui.allocate_exact_size(vec2(BADGE, BADGE), Sense::empty());
    ui.painter().circle_filled(rect.center(), BADGE / 2.0, ink.ground);
    let galley = text::galley(ui, Kind::SmallStrong, ink.text, &number.to_string(), BADGE);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink.text);
}
