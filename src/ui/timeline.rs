//! The timeline: for each step who handed it to whom, a bar on the common axis, how long, when.

use super::View;
use super::icons::{self, Icon};
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Pane, divider, entry, ring};
use crate::report::{Bar, Fold, HopLine, RouteView};
use crate::state::{Event, WayEvent};
use eframe::egui::{CursorIcon, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// Below this width the bar stands under the words.
const BAR_FITS: f32 = 700.0;
const BAR_HEIGHT: f32 = 14.0;
const DELAY: f32 = 104.0;
const TIME: f32 = 92.0;
const DAY_AND_TIME: f32 = 136.0;
const GAP: f32 = 16.0;
const INDENT: f32 = 20.0;

/// What one row says.
struct Line<'a> {
    title: &'a str,
    detail: &'a str,
    delay: &'a str,
    time: &'a str,
    /// Empty where it is the same.
    time_utc: &'a str,
    bar: Option<Bar>,
    long: bool,
    /// Room for the times, the same in all rows.
    times: f32,
    /// Whether it belongs to an open fold.
    indented: bool,
    /// A fold, and whether it is open.
    fold: Option<bool>,
}

/// The rows of a way: steps, and folds that hold several.
pub fn rows_ui(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView) {
    let mut folds = route.folds.iter().enumerate().peekable();
    let mut place = 0;
    while let Some(hop) = route.hops.get(place) {
        if place > 0 {
            divider(ui, view.theme);
        }
        let fold = folds.next_if(|(_, it)| it.hops.start == place);
        let Some((index, fold)) = fold else {
            hop_ui(ui, view, way, route, hop, false);
            place += 1;
            continue;
        };
        let is_open = view.state.ways.is_open(way, index);
        fold_ui(ui, view, (way, index), route, fold, is_open);
        if is_open {
            for hop in route.hops.get(fold.hops.clone()).unwrap_or_default() {
                divider(ui, view.theme);
                hop_ui(ui, view, way, route, hop, true);
            }
        }
        place = fold.hops.end.max(place + 1);
    }
}

/// Paints a step; a click shows the stamp that it was read from.
fn hop_ui(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView, hop: &HopLine, indented: bool) {
    let is_utc = hop.time == hop.time_utc;
    let line = Line {
        title: &hop.title,
        detail: &hop.detail,
        delay: &hop.delay,
        time: &hop.time,
        time_utc: if is_utc { "" } else { &hop.time_utc },
        bar: hop.bar,
        long: hop.long,
        times: times_width(route),
        indented,
        fold: None,
    };
    let id = ui.scope_id().with((way, hop.index));
    let response = line_ui(ui, view, route, &line, id);
    let args = [
        ("title", (&hop.title).into()),
        ("detail", (&hop.detail).into()),
        ("delay", (&hop.delay).into()),
        ("time", (&hop.time).into()),
    ];
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, view.tell("hop-row", &args)));
    if hop.index == 0 && way == 0 {
        entry(ui, Pane::Page, &response);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(view.say("show-proof"));
    if response.clicked() {
        view.send(Event::ProofAsked(hop.quote.span));
    }
}

/// Paints a fold; a click opens or closes it.
fn fold_ui(ui: &mut Ui, view: &View<'_>, at: (usize, usize), route: &RouteView, fold: &Fold, is_open: bool) {
    let (way, index) = at;
    let line = Line {
        title: &fold.title,
        detail: &fold.detail,
        delay: &fold.delay,
        time: &fold.time,
        time_utc: "",
        bar: fold.bar,
        long: false,
        times: times_width(route),
        indented: false,
        fold: Some(is_open),
    };
    let id = ui.scope_id().with((way, "fold", index));
    let response = line_ui(ui, view, route, &line, id);
    let key = if is_open { "fold-close" } else { "fold-open" };
    let name = view.tell(key, &[("title", (&fold.title).into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    if fold.hops.start == 0 && way == 0 {
        entry(ui, Pane::Page, &response);
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        view.send(Event::Way(WayEvent::FoldToggled { way, fold: index }));
    }
}

fn line_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView, line: &Line<'_>, id: eframe::egui::Id) -> Response {
    let row = Row::new(ui, view, line);
    let words = row.words_height();
    let below = if row.beside { 0.0 } else { BAR_HEIGHT + 8.0 };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), (words + below + 22.0).max(size::ROW)));
    let response = ui.interact(rect, id, Sense::click());
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), size::CARD_RADIUS, view.theme.hover);
        }
        paint(ui, view, route, line, &row, rect);
    }
    ring(ui, view.theme, &response, rect.shrink(1.0), size::CARD_RADIUS);
    response
}

/// The texts of a row, laid out.
struct Row {
    title: Arc<Galley>,
    detail: Arc<Galley>,
    delay: Arc<Galley>,
    time: Arc<Galley>,
    time_utc: Arc<Galley>,
    beside: bool,
    left: f32,
    words: f32,
}

impl Row {
    fn new(ui: &Ui, view: &View<'_>, line: &Line<'_>) -> Self {
        let theme = view.theme;
        let left = if line.indented || line.fold.is_some() { INDENT } else { 0.0 };
        let inner = ui.available_width() - 2.0 * size::CARD_MARGIN;
        let beside = inner >= BAR_FITS;
        let words = if beside { (inner * 0.46).max(220.0) } else { inner - DELAY.max(line.times) - GAP } - left;
        let delay = if line.bar.is_some() { theme.text } else { theme.secondary };
        Self {
            title: text::galley(ui, Kind::Strong, theme.text, line.title, words),
            detail: text::galley(ui, Kind::Small, theme.secondary, line.detail, words),
            delay: text::galley_right(ui, Kind::Strong, delay, line.delay, DELAY),
            time: text::galley_right(ui, Kind::Small, theme.secondary, line.time, line.times),
            time_utc: text::galley_right(ui, Kind::Small, theme.secondary, &with_utc(line.time_utc), line.times),
            beside,
            left,
            words: words + left,
        }
    }

    /// The height of everything but a bar below.
    fn words_height(&self) -> f32 {
        let words = self.title.size().y + self.detail.size().y;
        let has_utc = !self.time_utc.is_empty();
        let times = if has_utc { self.time.size().y + self.time_utc.size().y } else { self.time.size().y };
        if self.beside { words } else { words.max(self.title.size().y + times) }
    }
}

/// A time that has a day needs more room.
fn times_width(route: &RouteView) -> f32 {
    let has_day = route.hops.iter().find(|it| it.hop.date.is_some()).is_some_and(|it| it.time.contains(','));
    if has_day { DAY_AND_TIME } else { TIME }
}

fn with_utc(time: &str) -> String {
    if time.is_empty() || time == "\u{2013}" { String::new() } else { format!("{time}\u{a0}UTC") }
}

fn paint(ui: &Ui, view: &View<'_>, route: &RouteView, line: &Line<'_>, row: &Row, rect: Rect) {
    let theme = view.theme;
    let inner = rect.shrink2(vec2(size::CARD_MARGIN, 11.0));
    let words = row.title.size().y + row.detail.size().y;
    let top = if row.beside { rect.center().y - words / 2.0 } else { inner.top() };
    let left = inner.left() + row.left;
    if let Some(is_open) = line.fold {
        let sign = Rect::from_center_size(pos2(inner.left() + 7.0, top + row.title.size().y / 2.0), vec2(16.0, 16.0));
        icons::paint(ui.painter(), sign, if is_open { Icon::Down } else { Icon::Right }, theme.secondary);
    }
    ui.painter().galley(pos2(left, top), row.title.clone(), theme.text);
    ui.painter().galley(pos2(left, top + row.title.size().y), row.detail.clone(), theme.secondary);
    let right = inner.right();
    let times = if line.time_utc.is_empty() { 0.0 } else { row.time_utc.size().y };
    if row.beside {
        let at = rect.center().y - f32::midpoint(row.time.size().y, times);
        ui.painter().galley(pos2(right, at), row.time.clone(), theme.secondary);
        ui.painter().galley(pos2(right, at + row.time.size().y), row.time_utc.clone(), theme.secondary);
        let delay = pos2(right - line.times - GAP, rect.center().y - row.delay.size().y / 2.0);
        ui.painter().galley(delay, row.delay.clone(), theme.text);
        let from = inner.left() + row.words + GAP;
        let bar = Rect::from_x_y_ranges(
            from..=(right - line.times - DELAY - 2.0 * GAP),
            (rect.center().y - BAR_HEIGHT / 2.0)..=(rect.center().y + BAR_HEIGHT / 2.0),
        );
        bar_ui(ui, view, route, line, bar);
    } else {
        ui.painter().galley(pos2(right, top), row.delay.clone(), theme.text);
        let below = top + row.title.size().y;
        ui.painter().galley(pos2(right, below), row.time.clone(), theme.secondary);
        ui.painter().galley(pos2(right, below + row.time.size().y), row.time_utc.clone(), theme.secondary);
        let bottom = rect.bottom() - 11.0;
        bar_ui(ui, view, route, line, Rect::from_x_y_ranges(inner.x_range(), (bottom - BAR_HEIGHT)..=bottom));
    }
}

/// The step's share of the whole time, at its place on the common axis; nothing where its clock cannot be trusted.
fn bar_ui(ui: &Ui, view: &View<'_>, route: &RouteView, line: &Line<'_>, track: Rect) {
    let theme = view.theme;
    ui.painter().rect_filled(track, 4, theme.neutral.ground);
    let Some(bar) = line.bar else { return };
    let (start, end) = share(bar, route.total_seconds);
    let left = (track.left() + start * track.width()).min(track.right() - 4.0);
    let right = (track.left() + end * track.width()).clamp(left + 4.0, track.right());
    let stretch = Rect::from_x_y_ranges(left..=right, track.y_range());
    let color = if line.long { theme.long_delay } else { theme.delay };
    ui.painter().rect_filled(stretch, if stretch.width() > 10.0 { 4 } else { 2 }, color);
}

/// Start and end as shares of the whole, both from 0 to 1.
fn share(bar: Bar, total: i64) -> (f32, f32) {
    if total <= 0 {
        return (0.0, 0.0);
    }
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "pixels need no more")]
    let part = |value: i64| (value.clamp(0, total) as f64 / total as f64) as f32;
    let start = bar.start.clamp(0, total);
    (part(start), part(start.saturating_add(bar.seconds.max(0))))
}

#[cfg(test)]
mod tests {
    use super::{Bar, share};

    #[test]
    fn bars_stay_on_the_axis() {
        let share = |start, seconds, total| share(Bar { start, seconds }, total);
        assert_eq!(share(0, 0, 0), (0.0, 0.0));
        assert_eq!(share(5, 5, 10), (0.5, 1.0));
        assert_eq!(share(-5, 50, 10), (0.0, 1.0));
        assert_eq!(share(i64::MAX, i64::MAX, 10), (1.0, 1.0));
    }
}
