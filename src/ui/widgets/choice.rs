//! A few choices in a row, one of them chosen.

use super::Button;
use crate::ui::theme::Theme;
use eframe::egui::{Role, Ui};

/// Paints the choices; the place of the one that was clicked. `names` are for screen readers.
pub fn choices(ui: &mut Ui, theme: &Theme, labels: &[(String, String)], chosen: usize) -> Option<usize> {
    let mut clicked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (index, (label, name)) in labels.iter().enumerate() {
            let button = Button::quiet(theme, label).small().named(name).selected(index == chosen, Role::RadioButton);
            if ui.add(button).clicked() {
                clicked = Some(index);
            }
        }
    });
    clicked
}
