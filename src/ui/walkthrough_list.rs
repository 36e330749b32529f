//! All steps below each other: a tick each, and the title that opens the step.

use super::icons::{self, Icon};
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{card, divider, ring};
use super::{View, walkthrough};
use crate::report::DeskLine;
use crate::state::{DeskEvent, Event};
use eframe::egui::{
    CornerRadius, CursorIcon, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// The room of the tick, from the left edge.
const TICK: f32 = 52.0;
/// The circle of the tick.
const CIRCLE: f32 = 22.0;
const LOWEST: f32 = 44.0;

/// Paints the list.
pub fn list_ui(ui: &mut Ui, view: &View<'_>, steps: &[DeskLine]) {
    text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say("desk-all-steps"), 2);
    ui.add_space(8.0);
    card(ui, view.theme, |ui| {
        for (index, step) in steps.iter().enumerate() {
            if index > 0 {
                divider(ui, view.theme);
            }
            let is_last = index + 1 == steps.len();
            row_ui(ui, view, index, step, corners(index == 0, is_last));
        }
    });
}

fn corners(first: bool, last: bool) -> CornerRadius {
    let radius = |round: bool| if round { size::CARD_RADIUS } else { 0 };
    CornerRadius { nw: radius(first), ne: radius(first), sw: radius(last), se: radius(last) }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, index: usize, step: &DeskLine, corners: CornerRadius) {
    let theme = view.theme;
    let done = view.state.is_step_done(index);
    let open = view.state.open_step() == Some(index);
    let (kind, color) = if done { (Kind::Body, theme.secondary) } else { (Kind::Strong, theme.text) };
    let width = ui.available_width();
    let numbered = format!("{}. {}", index + 1, step.title);
    let title = text::galley(ui, kind, color, &numbered, width - TICK - size::CARD_MARGIN);
    let height = (title.size().y + 20.0).max(LOWEST).ceil();
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let (left, right) = rect.split_left_right_at_x(rect.left() + TICK);
    let tick = tick_response(ui, view, index, step, left, done);
    let response = ui.interact(right, Id::unique(("walkthrough step", index)), Sense::click());
    let number = (index + 1).to_string();
    let name = view.tell("desk-open", &[("number", (&number).into()), ("title", (&step.title).into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &name));
    if ui.is_rect_visible(rect) {
        let fill = if open { Some(theme.accent.ground) } else { response.hovered().then_some(theme.hover) };
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), corners, fill);
        }
        paint_tick(ui, view, left, done, &tick);
        ui.painter().galley(pos2(right.left(), rect.center().y - title.size().y / 2.0), title, color);
        ring(ui, theme, &response, right.shrink(1.0), size::RADIUS);
    }
    for it in [&tick, &response] {
        if it.gained_focus() {
            it.scroll_to_me(None);
        }
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        walkthrough::announce_opened(ui);
        view.send(Event::Desk(DeskEvent::Opened(index)));
    }
}

fn tick_response(ui: &Ui, view: &View<'_>, index: usize, step: &DeskLine, room: Rect, done: bool) -> Response {
    let response = ui.interact(room, Id::unique(("walkthrough tick", index)), Sense::click());
    let name = view.tell("desk-done-of", &[("title", (&step.title).into())]);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, done, &name));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if response.clicked() {
        view.send(Event::Desk(DeskEvent::Ticked { step: index, done: !done }));
    }
    response
}

fn paint_tick(ui: &Ui, view: &View<'_>, room: Rect, done: bool, response: &Response) {
    let theme = view.theme;
    let circle = Rect::from_center_size(room.center(), vec2(CIRCLE, CIRCLE));
    if done {
        ui.painter().circle_filled(circle.center(), CIRCLE / 2.0, theme.good.text);
        icons::paint(ui.painter(), circle.shrink(3.0), Icon::Tick, theme.surface);
    } else {
        let ink = if response.hovered() { theme.text } else { theme.secondary };
        let stroke = Stroke::new(size::STROKE, ink);
        ui.painter().rect_stroke(circle, CIRCLE / 2.0, stroke, StrokeKind::Inside);
    }
    ring(ui, theme, response, circle.expand(4.0), size::RADIUS);
}
