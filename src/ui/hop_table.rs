//! Every clause of every stamp, as it was written. Each cell says what it means, to the pointer and to the keyboard.

use super::View;
use super::icons::{self, Icon};
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{card, divider, edge, ring};
use crate::report::{Clause, HopColumn, HopLine, RouteView};
use crate::state::{Event, WayEvent};
use eframe::egui::{
    CursorIcon, EventFilter, Frame, Id, Key, Margin, Modifiers, Rect, Response, Role, ScrollArea, Sense, Tooltip, Ui,
    WidgetInfo, pos2, vec2,
};

const ROW: f32 = 30.0;
const HEAD: f32 = 34.0;
const GAP: f32 = 14.0;
const TIP: f32 = 340.0;

/// A cell: the row as it is shown, and the column as it is shown.
type Cell = (usize, usize);

/// Paints the table.
pub fn hop_table_ui(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView, zone: &str) {
    card(ui, view.theme, |ui| {
        Frame::new().inner_margin(Margin::symmetric(16, 4)).show(ui, |ui| {
            let columns = Columns::new(route, zone, ui.available_width());
            ScrollArea::horizontal().auto_shrink([false, true]).id_salt(("hops", way)).show(ui, |ui| {
                ui.set_width(columns.width);
                heads_ui(ui, view, way, &columns, zone);
                divider(ui, view.theme);
                rows_ui(ui, view, way, route, &columns);
            });
        });
    });
}

/// Which columns there are and where they stand.
struct Columns {
    /// The column, its place among all, its left edge and its width.
    shown: Vec<(HopColumn, usize, f32, f32)>,
    width: f32,
}

impl Columns {
    fn new(route: &RouteView, zone: &str, room: f32) -> Self {
        let has_days = route.hops.iter().any(|it| it.time.contains(','));
        let time = if has_days { 116.0 } else { 72.0 };
        let wish = |column: HopColumn| match column {
            HopColumn::Number => (34.0, 0.0),
            HopColumn::Time | HopColumn::TimeUtc => (time, 0.0),
            HopColumn::Delay => (80.0, 0.0),
            HopColumn::From | HopColumn::By => (176.0, 1.0),
            HopColumn::With => (84.0, 0.0),
            HopColumn::Tls => (96.0, 0.0),
            HopColumn::Id => (120.0, 0.0),
            HopColumn::For => (160.0, 1.0),
        };
        let wanted = |(place, column): (usize, &HopColumn)| {
            let is_needed = !(zone == "UTC" && *column == HopColumn::TimeUtc);
            is_needed.then_some((*column, place))
        };
        let wanted: Vec<_> = HopColumn::ALL.iter().enumerate().filter_map(wanted).collect();
        let least: f32 = wanted.iter().map(|(column, _)| wish(*column).0 + GAP).sum();
        let left_over = (room - least).max(0.0);
        let shares: f32 = wanted.iter().map(|(column, _)| wish(*column).1).sum();
        let mut left = 0.0;
        let place = |(column, place): (HopColumn, usize)| {
            let (width, share) = wish(column);
            let width = width + left_over * share / shares.max(1.0);
            let at = left;
            left += width + GAP;
            (column, place, at, width)
        };
        let shown = wanted.into_iter().map(place).collect();
        Self { shown, width: left.max(room) }
    }
}

fn heads_ui(ui: &mut Ui, view: &View<'_>, way: usize, columns: &Columns, zone: &str) {
    let (_, row) = ui.allocate_space(vec2(columns.width, HEAD));
    for (column, _, left, width) in &columns.shown {
        let rect = Rect::from_min_size(
            pos2(row.left() + left - 4.0, row.center().y - size::TARGET / 2.0),
            vec2(width + 8.0, size::TARGET),
        );
        head_ui(ui, view, (way, *column), rect, zone);
    }
}

/// The head of a column: a click orders by it.
fn head_ui(ui: &Ui, view: &View<'_>, of: (usize, HopColumn), rect: Rect, zone: &str) {
    let (theme, column, ways) = (view.theme, of.1, &view.state.ways);
    let is_sorted = ways.column == column;
    let ink = if is_sorted { theme.accent.text } else { theme.secondary };
    let name = view.say(column.key());
    let label = if column == HopColumn::Time { zone } else { &name };
    let key = match (is_sorted, ways.descending) {
        (true, true) => "sorted-down",
        (true, false) => "sorted-up",
        (false, _) => "sort-hops",
    };
    let spoken_name = if column == HopColumn::Time { format!("{name} ({zone})") } else { name.clone() };
    let spoken = view.tell(key, &[("column", (&spoken_name).into())]);
    let response = ui.interact(rect, Id::unique(("hop head", of)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_sorted, &spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect, size::RADIUS, theme.hover);
    }
    ring(ui, theme, &response, rect, size::RADIUS);
    let label = if label.is_empty() { &name } else { label };
    let room = rect.width() - 8.0 - if is_sorted { 14.0 } else { 0.0 };
    let galley = text::galley_cut(ui, Kind::SmallStrong, ink, label, room);
    let end = rect.left() + 4.0 + galley.size().x;
    ui.painter().galley(pos2(rect.left() + 4.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    if is_sorted {
        let sign = Rect::from_center_size(pos2(end + 8.0, rect.center().y), vec2(13.0, 13.0));
        icons::paint(ui.painter(), sign, if ways.descending { Icon::Down } else { Icon::Up }, ink);
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(spoken).clicked() {
        view.send(Event::Way(WayEvent::Sorted(column)));
    }
}

/// Only rows that can be seen are painted; the cell with the keyboard stays, wherever it is.
fn rows_ui(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView, columns: &Columns) {
    let order = view.state.ways.order(way);
    #[expect(clippy::cast_precision_loss, reason = "points need no more")]
    let (_, table) = ui.allocate_space(vec2(columns.width, order.len() as f32 * ROW));
    let id = Id::unique(("hop cell", way));
    let chosen: Cell = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let chosen = walk(ui, id, chosen, order.len(), columns.shown.len());
    for (row, place) in order.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "points need no more")]
        let top = table.top() + row as f32 * ROW;
        let rect = Rect::from_min_size(pos2(table.left(), top), vec2(columns.width, ROW));
        let Some(hop) = route.hops.get(*place) else { continue };
        let is_visible = ui.is_rect_visible(rect);
        if is_visible && row > 0 {
            ui.painter().hline(rect.x_range(), rect.top(), edge(view.theme));
        }
        for (column, (kind, clause, left, width)) in columns.shown.iter().enumerate() {
            let is_chosen = chosen == (row, column);
            let Some(clause) = hop.clauses.get(*clause).filter(|_| is_visible || is_chosen) else { continue };
            let cell = Rect::from_min_size(pos2(rect.left() + left - 4.0, top + 1.0), vec2(width + 8.0, ROW - 2.0));
            let told = Told { hop, column: *kind, clause };
            let response = cell_ui(ui, view, &told, cell, (id, (row, column)), is_chosen);
            if response.clicked() {
                ui.data_mut(|data| data.insert_temp(id, (row, column)));
                ui.memory_mut(|memory| memory.request_focus(cell_id(id, (row, column))));
            }
        }
    }
}

fn cell_id(table: Id, cell: Cell) -> Id {
    table.with(cell)
}

/// Arrows go from cell to cell once one has the keyboard.
fn walk(ui: &Ui, id: Id, at: Cell, rows: usize, columns: usize) -> Cell {
    let at = (at.0.min(rows.saturating_sub(1)), at.1.min(columns.saturating_sub(1)));
    let own = cell_id(id, at);
    if !ui.memory(|memory| memory.has_focus(own)) {
        return at;
    }
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(own, arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut next = at;
    if pressed(Key::ArrowDown) {
        next.0 = (next.0 + 1).min(rows.saturating_sub(1));
    }
    if pressed(Key::ArrowUp) {
        next.0 = next.0.saturating_sub(1);
    }
    if pressed(Key::ArrowRight) {
        next.1 = (next.1 + 1).min(columns.saturating_sub(1));
    }
    if pressed(Key::ArrowLeft) {
        next.1 = next.1.saturating_sub(1);
    }
    if next != at {
        ui.data_mut(|data| {
            data.insert_temp(id, next);
            data.insert_temp(id.with("moved"), true);
        });
        ui.memory_mut(|memory| memory.request_focus(cell_id(id, next)));
    }
    next
}

/// What a cell is about.
struct Told<'a> {
    hop: &'a HopLine,
    column: HopColumn,
    clause: &'a Clause,
}

fn cell_ui(ui: &Ui, view: &View<'_>, told: &Told<'_>, rect: Rect, at: (Id, Cell), is_chosen: bool) -> Response {
    let theme = view.theme;
    let Told { hop, column, clause } = told;
    // One stop for Tab, from which the arrows go on.
    let sense = if is_chosen { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, cell_id(at.0, at.1), sense);
    let shown = if clause.text.is_empty() { view.say("clause-empty") } else { clause.text.clone() };
    response.widget_info(|| {
        let name = view.say(column.key());
        let args = [("column", (&name).into()), ("text", (&shown).into())];
        WidgetInfo::labeled(Role::Cell, true, view.tell("clause-cell", &args))
    });
    ui.accesskit_node_builder(response.id, |node| node.set_description(clause.meaning.as_str()));
    if response.hovered() {
        ui.painter().rect_filled(rect, size::RADIUS, theme.hover);
    }
    let ink = if *column == HopColumn::Delay && hop.long { theme.waiting.text } else { theme.text };
    let galley = text::galley_cut(ui, Kind::Small, ink, &clause.text, rect.width() - 8.0);
    ui.painter().galley(pos2(rect.left() + 4.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    ring(ui, theme, &response, rect, size::RADIUS);
    if response.has_focus() {
        let moved = at.0.with("moved");
        if ui.data_mut(|data| data.remove_temp::<bool>(moved)).is_some() {
            ui.scroll_to_rect(rect, None);
        }
        let tip = Tooltip::for_widget(&response).width(TIP);
        tip.show(|ui| tip_ui(ui, view, clause));
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            view.send(Event::ProofAsked(hop.quote.span));
        }
        return response;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(TIP);
        tip_ui(ui, view, clause);
    })
}

/// The clause whole, and what it means.
fn tip_ui(ui: &mut Ui, view: &View<'_>, clause: &Clause) {
    if !clause.text.is_empty() {
        text::label(ui, Kind::SmallStrong, view.theme.text, &clause.text);
    }
    text::label(ui, Kind::Small, view.theme.text, &clause.meaning);
}
