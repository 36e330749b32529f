//! One hop of the timeline: who handed it to whom, a bar on the common axis, how long, when.

use super::View;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Pane, entry, ring};
use crate::report::{HopLine, RouteView};
use crate::state::Event;
use eframe::egui::{CursorIcon, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// Below this width the bar stands under the words.
const BAR_FITS: f32 = 640.0;
const BAR_HEIGHT: f32 = 14.0;
const DELAY: f32 = 96.0;
const TIME: f32 = 92.0;
const GAP: f32 = 16.0;

/// The texts of a row, laid out.
struct Row {
    title: Arc<Galley>,
    detail: Arc<Galley>,
    delay: Arc<Galley>,
    time: Arc<Galley>,
    beside: bool,
    words: f32,
}

/// Paints a row; a click shows the stamp that it was read from.
pub fn hop_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView, hop: &HopLine) {
    let row = Row::new(ui, view, hop);
    let words = row.title.size().y + row.detail.size().y;
    let below = if row.beside { 0.0 } else { BAR_HEIGHT + 8.0 };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), (words + below + 22.0).max(size::ROW)));
    let response = ui.interact(rect, ui.scope_id().with((route.id, hop.index)), Sense::click());
    name(view, hop, &response);
    if hop.index == 0 && route.id == "original" {
        entry(ui, Pane::Page, &response);
    }
    if response.hovered() {
        ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), size::CARD_RADIUS, view.theme.hover);
    }
    if ui.is_rect_visible(rect) {
        paint(ui, view, route, hop, &row, rect);
    }
    ring(ui, view.theme, &response, rect.shrink(1.0), size::CARD_RADIUS);
    let response = response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(view.say("show-proof"));
    if response.clicked() {
        view.send(Event::ProofAsked(hop.quote.span));
    }
}

fn name(view: &View<'_>, hop: &HopLine, response: &Response) {
    let args = [
        ("title", (&hop.title).into()),
        ("detail", (&hop.detail).into()),
        ("delay", (&hop.delay).into()),
        ("time", (&hop.time).into()),
    ];
    let name = view.tell("hop-row", &args);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
}

impl Row {
    fn new(ui: &Ui, view: &View<'_>, hop: &HopLine) -> Self {
        let theme = view.theme;
        let inner = ui.available_width() - 2.0 * size::CARD_MARGIN;
        let beside = inner >= BAR_FITS;
        let words = if beside { (inner * 0.42).max(220.0) } else { inner - DELAY.max(TIME) - GAP };
        Self {
            title: text::galley(ui, Kind::Strong, theme.text, &hop.title, words),
            detail: text::galley(ui, Kind::Small, theme.secondary, &hop.detail, words),
            delay: text::galley_right(ui, Kind::Strong, theme.text, &hop.delay, DELAY),
            time: text::galley_right(ui, Kind::Small, theme.secondary, &hop.time, TIME),
            beside,
            words,
        }
    }
}

fn paint(ui: &Ui, view: &View<'_>, route: &RouteView, hop: &HopLine, row: &Row, rect: Rect) {
    let theme = view.theme;
    let inner = rect.shrink2(vec2(size::CARD_MARGIN, 11.0));
    let words = row.title.size().y + row.detail.size().y;
    let top = if row.beside { rect.center().y - words / 2.0 } else { inner.top() };
    ui.painter().galley(pos2(inner.left(), top), row.title.clone(), theme.text);
    ui.painter().galley(pos2(inner.left(), top + row.title.size().y), row.detail.clone(), theme.secondary);
    let middle = |galley: &Galley| rect.center().y - galley.size().y / 2.0;
    let right = inner.right();
    if row.beside {
        ui.painter().galley(pos2(right, middle(&row.time)), row.time.clone(), theme.secondary);
        ui.painter().galley(pos2(right - TIME - GAP, middle(&row.delay)), row.delay.clone(), theme.text);
        let from = inner.left() + row.words + GAP;
        let bar = Rect::from_x_y_ranges(
            from..=(right - TIME - DELAY - 2.0 * GAP),
            (rect.center().y - BAR_HEIGHT / 2.0)..=(rect.center().y + BAR_HEIGHT / 2.0),
        );
        bar_ui(ui, view, route, hop, bar);
    } else {
        ui.painter().galley(pos2(right, top), row.delay.clone(), theme.text);
        ui.painter().galley(pos2(right, top + row.title.size().y), row.time.clone(), theme.secondary);
        let bottom = rect.bottom() - 11.0;
        bar_ui(ui, view, route, hop, Rect::from_x_y_ranges(inner.x_range(), (bottom - BAR_HEIGHT)..=bottom));
    }
}

/// The hop's share of the whole time, at its place on the common axis.
fn bar_ui(ui: &Ui, view: &View<'_>, route: &RouteView, hop: &HopLine, track: Rect) {
    let theme = view.theme;
    ui.painter().rect_filled(track, 4, theme.neutral.ground);
    let (start, end) = share(hop.starts_at, hop.delay_seconds.unwrap_or(0), route.total_seconds);
    let left = (track.left() + start * track.width()).min(track.right() - 4.0);
    let right = (track.left() + end * track.width()).clamp(left + 4.0, track.right());
    let bar = Rect::from_x_y_ranges(left..=right, track.y_range());
    let color = if hop.long { theme.long_delay } else { theme.delay };
    ui.painter().rect_filled(bar, if bar.width() > 10.0 { 4 } else { 2 }, color);
}

/// Start and end as shares of the whole, both from 0 to 1.
fn share(starts_at: i64, seconds: i64, total: i64) -> (f32, f32) {
    if total <= 0 {
        return (0.0, 0.0);
    }
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "pixels need no more")]
    let part = |value: i64| (value.clamp(0, total) as f64 / total as f64) as f32;
    let start = starts_at.clamp(0, total);
    (part(start), part(start.saturating_add(seconds.max(0))))
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn bars_stay_on_the_axis() {
        assert_eq!(share(0, 0, 0), (0.0, 0.0));
        assert_eq!(share(5, 5, 10), (0.5, 1.0));
        assert_eq!(share(-5, 50, 10), (0.0, 1.0));
        assert_eq!(share(i64::MAX, i64::MAX, 10), (1.0, 1.0));
    }
}
