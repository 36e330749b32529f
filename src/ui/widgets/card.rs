//! White sheets with round corners, and what divides them.

use crate::ui::theme::{Theme, size};
use eframe::egui::{Frame, InnerResponse, Margin, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

/// A sheet as wide as there is room; nothing is between its edge and the content.
pub fn card<R>(ui: &mut Ui, theme: &Theme, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new()
        .fill(theme.surface)
        .stroke(edge(theme))
        .corner_radius(size::CARD_RADIUS)
        .inner_margin(Margin::ZERO)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            content(ui)
        })
}

/// The line around sheets and fields.
pub fn edge(theme: &Theme) -> Stroke {
    Stroke::new(size::HAIRLINE, theme.hairline)
}

/// A hairline from edge to edge.
pub fn divider(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::HAIRLINE), Sense::empty());
    ui.painter().hline(rect.x_range(), rect.center().y, edge(theme));
}

/// Two sheets side by side, equally high; below each other where there is no room.
pub fn pair(ui: &mut Ui, theme: &Theme, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let gap = size::CARD_MARGIN;
    let width = ui.available_width();
    if width < 540.0 {
        padded(ui, theme, left);
        ui.add_space(gap);
        padded(ui, theme, right);
        return;
    }
    let half = (width - gap) / 2.0;
    let top = ui.cursor().min;
    let sheets = [ui.painter().add(Shape::Noop), ui.painter().add(Shape::Noop)];
    let first = inside(ui, Rect::from_min_size(top, vec2(half, f32::INFINITY)), left);
    let second_top = pos2(top.x + half + gap, top.y);
    let second = inside(ui, Rect::from_min_size(second_top, vec2(half, f32::INFINITY)), right);
    let height = first.max(second) + 2.0 * size::CARD_MARGIN;
    for (index, corner) in sheets.into_iter().zip([top, second_top]) {
        let rect = Rect::from_min_size(corner, vec2(half, height));
        let sheet = eframe::egui::epaint::RectShape::new(
            rect,
            size::CARD_RADIUS,
            theme.surface,
            edge(theme),
            StrokeKind::Inside,
        );
        ui.painter().set(index, sheet);
    }
    ui.allocate_rect(Rect::from_min_size(top, vec2(width, height)), Sense::empty());
}

fn padded(ui: &mut Ui, theme: &Theme, content: impl FnOnce(&mut Ui)) {
    card(ui, theme, |ui| {
        let top = ui.cursor().min;
        let width = ui.available_width();
        let height = inside(ui, Rect::from_min_size(top, vec2(width, f32::INFINITY)), content);
        let rect = Rect::from_min_size(top, vec2(width, height + 2.0 * size::CARD_MARGIN));
        ui.allocate_rect(rect, Sense::empty());
    });
}

/// Puts content into a sheet's place and tells how high it became.
fn inside(ui: &mut Ui, sheet: Rect, content: impl FnOnce(&mut Ui)) -> f32 {
    let room = sheet.shrink(size::CARD_MARGIN);
    let room = Rect::from_min_size(room.min, vec2(room.width(), 100_000.0));
    ui.scope_builder_without_advance(room, content)
}

/// Cells beside each other in one row, each as wide as told; the row is as high as its highest cell.
pub fn columns(ui: &mut Ui, widths: &[f32], gap: f32, mut cell: impl FnMut(&mut Ui, usize)) {
    let top = ui.cursor().min;
    let (mut x, mut height) = (top.x, 0.0_f32);
    for (index, &width) in widths.iter().enumerate() {
        let room = Rect::from_min_size(pos2(x, top.y), vec2(width, 100_000.0));
        height = height.max(ui.scope_builder_without_advance(room, |ui| cell(ui, index)));
        x += width + gap;
    }
    ui.allocate_rect(Rect::from_min_size(top, vec2((x - gap - top.x).max(0.0), height)), Sense::empty());
}

trait Scope {
    fn scope_builder_without_advance(&mut self, room: Rect, content: impl FnOnce(&mut Ui)) -> f32;
}

impl Scope for Ui {
    /// Lays content out in `room` without moving this `Ui`'s cursor; returns its height.
    fn scope_builder_without_advance(&mut self, room: Rect, content: impl FnOnce(&mut Ui)) -> f32 {
        let mut child = self.new_child(UiBuilder::new().max_rect(room));
        content(&mut child);
        child.min_rect().height()
    }
}
