//! A button that opens a short list to choose from.

use super::{Button, focus};
use crate::ui::icons::{self, Icon};
use crate::ui::text::{self, Kind};
use crate::ui::theme::{Theme, size};
use eframe::egui::{CursorIcon, Popup, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// One line of the list.
pub struct Choice {
    label: String,
    chosen: bool,
    heading: Option<String>,
}

impl Choice {
    /// A line without a heading above it.
    pub fn new(label: impl Into<String>, chosen: bool) -> Self {
        Self { label: label.into(), chosen, heading: None }
    }

    /// What this line and those below it have in common.
    pub fn below(mut self, heading: Option<String>) -> Self {
        self.heading = heading;
        self
    }
}

/// Opens under the button; the place of the line that was clicked.
pub fn menu(ui: &mut Ui, theme: &Theme, button: Button<'_>, choices: &[Choice]) -> Option<usize> {
    let response = ui.add(button);
    menu_of(ui, theme, &response, choices)
}

/// The same under a button that stands there already.
pub fn menu_of(ui: &mut Ui, theme: &Theme, response: &Response, choices: &[Choice]) -> Option<usize> {
    let mut clicked = None;
    // Somebody who opened it with a key goes on with keys.
    let enter = response.clicked() && focus::keyboard(ui);
    let start = choices.iter().position(|it| it.chosen).unwrap_or(0);
    Popup::menu(response).gap(4.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let widths = choices.iter().map(|it| text::galley(ui, Kind::Body, theme.text, &it.label, 480.0).size().x);
        let width = widths.fold(120.0_f32, f32::max) + 44.0;
        for (index, choice) in choices.iter().enumerate() {
            if let Some(heading) = &choice.heading {
                heading_ui(ui, theme, heading);
            }
            let line = line_ui(ui, theme, choice, width);
            if enter && index == start {
                line.request_focus();
            }
            if line.clicked() {
                clicked = Some(index);
                ui.close();
            }
        }
    });
    if clicked.is_some() && focus::keyboard(ui) {
        response.request_focus();
    }
    clicked
}

fn heading_ui(ui: &mut Ui, theme: &Theme, heading: &str) {
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        ui.add_space(32.0);
        text::heading(ui, Kind::SmallStrong, theme.secondary, heading, 3);
    });
    ui.add_space(4.0);
}

fn line_ui(ui: &mut Ui, theme: &Theme, choice: &Choice, width: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, size::CONTROL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), choice.chosen, &choice.label));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, size::RADIUS, theme.hover);
    }
    focus::ring(ui, theme, &response, rect, size::RADIUS);
    let galley = text::galley(ui, Kind::Body, theme.text, &choice.label, 480.0);
    ui.painter().galley(pos2(rect.left() + 32.0, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    if choice.chosen {
        let center = pos2(rect.left() + 16.0, rect.center().y);
        icons::paint(ui.painter(), Rect::from_center_size(center, vec2(18.0, 18.0)), Icon::Tick, theme.accent.text);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
