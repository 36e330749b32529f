//! The table of incidents: heads to order by, and one row each. Only rows that can be seen are painted.

use super::View;
use super::icons::{self, Icon};
use super::marks;
use super::table_rows::{self, walked};
use super::text::{self, Kind};
use super::theme::{Pair, size};
use super::widgets::{divider, edge, ring};
use crate::report::day_and_time;
use crate::state::{Column, Event, List, ListEvent, Row, Told};
use eframe::egui::{
    Align2, CursorIcon, EventFilter, Frame, Galley, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo,
    pos2, vec2,
};
use std::sync::Arc;

const ROW: f32 = 56.0;
const HEAD: f32 = 36.0;
const TEXT_LEFT: f32 = 56.0;
const GAP: f32 = 20.0;
const WHEN: f32 = 92.0;
/// Below this width the subject stands under the address.
const SUBJECT_FITS: f32 = 780.0;

/// Paints the table into the room that is left.
pub fn table_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    let rows = list.shown().len();
    #[expect(clippy::cast_precision_loss, reason = "points need no more")]
    let whole = rows as f32 * ROW;
    let room = (ui.available_height() - HEAD - 3.0).max(ROW);
    Frame::new().fill(view.theme.surface).stroke(edge(view.theme)).corner_radius(size::CARD_RADIUS).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let columns = Columns::new(ui.max_rect());
        heads_ui(ui, view, list, &columns);
        divider(ui, view.theme);
        let height = room.min(whole);
        let chosen = walk(ui, view, list, height);
        let known = Id::unique(("list, seen", list.generation));
        let seen: Seen = ui.data(|data| data.get_temp(known)).unwrap_or_default();
        let mut area = ScrollArea::vertical().id_salt(("list", list.generation)).max_height(height).auto_shrink(false);
        if let Some(offset) = chosen.filter(|_| seen.chosen != chosen).and_then(|place| seen.reveal(place, height)) {
            area = area.vertical_scroll_offset(offset);
        }
        let output = area.show_rows(ui, ROW, rows, |ui, range| {
            let top = ui.cursor().min;
            for place in range.clone() {
                row_ui(ui, view, list, place, chosen, &columns);
            }
            // What has the keyboard keeps it while somebody looks elsewhere.
            if let Some((place, id)) =
                chosen.filter(|it| !range.contains(it)).and_then(|it| Some((it, row_id(list, it)?)))
            {
                #[expect(clippy::cast_precision_loss, reason = "points need no more")]
                let down = (place as f32 - range.start as f32) * ROW;
                let rect = Rect::from_min_size(top + vec2(0.0, down), vec2(ui.available_width(), ROW));
                name(&ui.interact(rect, id, Sense::click()), view, list, place);
            }
        });
        let seen = Seen { offset: output.state.clamped_offset().y, chosen };
        ui.data_mut(|data| data.insert_temp(known, seen));
    });
}

/// What was shown last.
#[derive(Clone, Copy, Default)]
struct Seen {
    offset: f32,
    chosen: Option<usize>,
}

impl Seen {
    /// How far to scroll so that a row can be seen; `None` where it can.
    fn reveal(self, place: usize, height: f32) -> Option<f32> {
        #[expect(clippy::cast_precision_loss, reason = "points need no more")]
        let top = place as f32 * ROW;
        let least = (top + ROW - height).max(0.0);
        (self.offset > top).then_some(top).or((self.offset < least).then_some(least))
    }
}

/// Where the columns stand.
struct Columns {
    result: (f32, f32),
    who: (f32, f32),
    /// `None` where it stands under the address.
    subject: Option<(f32, f32)>,
    when: f32,
}

impl Columns {
    fn new(room: Rect) -> Self {
        let wide = room.width() >= SUBJECT_FITS;
        let when = room.right() - size::CARD_MARGIN - WHEN;
        let left = room.left() + TEXT_LEFT;
        let rest = when - left;
        let shares: &[f32] = if wide { &[0.37, 0.34, 0.29] } else { &[0.5, 0.5] };
        let mut x = left;
        let mut places = shares.iter().map(|share| {
            let width = rest * share;
            let place = (x, width - GAP);
            x += width;
            place
        });
        let mut next = || places.next().unwrap_or((left, 0.0));
        Self { result: next(), who: next(), subject: wide.then(&mut next), when }
    }
}

fn heads_ui(ui: &mut Ui, view: &View<'_>, list: &List, columns: &Columns) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEAD));
    head_ui(ui, view, list, Column::Result, columns.result.0, rect);
    let after = head_ui(ui, view, list, Column::Who, columns.who.0, rect);
    let subject = columns.subject.map_or(after + 8.0, |it| it.0);
    head_ui(ui, view, list, Column::Subject, subject, rect);
    head_ui(ui, view, list, Column::When, columns.when, rect);
}

/// One head, its text beginning at `x`; where it ends.
fn head_ui(ui: &Ui, view: &View<'_>, list: &List, column: Column, x: f32, row: Rect) -> f32 {
    let theme = view.theme;
    let sort = list.sort.filter(|it| it.column == column);
    let ink = if sort.is_some() { theme.accent.text } else { theme.secondary };
    let label = view.say(column.key());
    let galley = text::galley(ui, Kind::SmallStrong, ink, &label, f32::INFINITY);
    let width = galley.size().x + 18.0;
    let rect = Rect::from_min_size(pos2(x - 6.0, row.center().y - 14.0), vec2(width + 10.0, size::TARGET));
    let response = ui.interact(rect, Id::unique(("list head", column)), Sense::click());
    let key = match sort {
        Some(sort) if sort.descending => "list-sorted-down",
        Some(_) => "list-sorted-up",
        None => "list-sort",
    };
    let spoken = view.tell(key, &[("column", (&label).into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, sort.is_some(), &spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect, size::RADIUS, theme.hover);
    }
    ring(ui, theme, &response, rect, size::RADIUS);
    ui.painter().galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley.clone(), ink);
    if let Some(sort) = sort {
        let sign = Rect::from_center_size(pos2(x + galley.size().x + 9.0, rect.center().y), vec2(14.0, 14.0));
        icons::paint(ui.painter(), sign, if sort.descending { Icon::Down } else { Icon::Up }, ink);
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(spoken).clicked() {
        view.send(Event::List(ListEvent::Sorted(column)));
    }
    rect.right()
}

/// A row keeps its identity wherever it stands.
fn row_id(list: &List, place: usize) -> Option<Id> {
    let row = list.shown().get(place)?;
    Some(Id::unique(("incident", list.generation, row)))
}

fn row_ui(ui: &mut Ui, view: &View<'_>, list: &List, place: usize, chosen: Option<usize>, columns: &Columns) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let (Some(id), Some(&number)) = (row_id(list, place), list.shown().get(place)) else { return };
    let Some((row, told)) = list.row(number) else { return };
    // One stop for Tab, from which the arrows go on.
    let stop = chosen.map_or(place == 0, |it| it == place);
    let response = ui.interact(rect, id, if stop { Sense::click() } else { Sense::CLICK });
    name(&response, view, list, place);
    let theme = view.theme;
    table_rows::ground(ui, theme, rect, place, chosen == Some(place), response.hovered());
    let elided = cells_ui(ui, view, row, told, rect, columns);
    ring(ui, theme, &response, rect.shrink(1.0), size::RADIUS);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let response = if elided { response.on_hover_text(whole(view, row, told)) } else { response };
    if response.clicked() {
        view.send(Event::List(ListEvent::RowOpened(number)));
    }
}

/// What a row says to a screen reader.
fn name(response: &eframe::egui::Response, view: &View<'_>, list: &List, place: usize) {
    let row = list.shown().get(place).and_then(|it| list.row(*it));
    let spoken = row.map(|(row, told)| spoken(view, row, told)).unwrap_or_default();
    let chosen = list.chosen_place() == Some(place);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &spoken));
}

fn spoken(view: &View<'_>, row: &Row, told: &Told) -> String {
    let (day, time) = when(view, row);
    let result = if told.reason.is_empty() { told.word.clone() } else { format!("{}, {}", told.word, told.reason) };
    let (first, more) = who(view, row);
    let parts = [result, format!("{first} {more}"), subject(view, row), format!("{day} {time}")];
    let parts = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty());
    parts.collect::<Vec<_>>().join(". ")
}

/// Everything that has no room in the row.
fn whole(view: &View<'_>, row: &Row, told: &Told) -> String {
    let summary = &row.summary;
    let count = summary.concerned.max(1).min(summary.addresses.len());
    let mut lines: Vec<String> = vec![told.word.clone(), told.reason.clone()];
    lines.extend(summary.addresses.iter().take(count).map(|it| it.to_string()));
    lines.push(subject(view, row));
    lines.retain(|it| !it.is_empty());
    lines.join("\n")
}

fn when(view: &View<'_>, row: &Row) -> (String, String) {
    let told = row.summary.at.map(|at| day_and_time(&view.state.words, at, &view.state.zone));
    told.unwrap_or_else(|| (view.say("list-no-date"), String::new()))
}

fn subject(view: &View<'_>, row: &Row) -> String {
    row.summary.subject.as_ref().map_or_else(|| view.say("list-no-subject"), |it| it.to_string())
}

/// The first of those whom the news is about, and how many others there are.
fn who(view: &View<'_>, row: &Row) -> (String, String) {
    let first = row.summary.addresses.first().map(|it| it.to_string());
    let others = row.summary.concerned.saturating_sub(1);
    let more = (others > 0).then(|| view.tell("list-and-others", &[("count", others.into())]));
    (first.unwrap_or_else(|| view.say("list-nobody-named")), more.unwrap_or_default())
}

/// Paints the cells; whether something had to be cut.
fn cells_ui(ui: &Ui, view: &View<'_>, row: &Row, told: &Told, rect: Rect, columns: &Columns) -> bool {
    let theme = view.theme;
    let look = row.summary.news.look;
    let tone = look.map_or(Pair { text: theme.secondary, ground: theme.surface }, |(_, tone)| theme.tone(tone));
    if let Some((mark, _)) = look {
        let center = pos2(rect.left() + size::CARD_MARGIN + size::MARK / 2.0, rect.center().y);
        let place = Rect::from_center_size(center, vec2(size::MARK, size::MARK));
        marks::paint(ui.painter(), place, mark, tone, theme.surface);
    }
    let cut = |kind, color, text: &str, width: f32| text::galley_cut(ui, kind, color, text, width);
    let result = [
        (cut(Kind::Strong, tone.text, &told.word, columns.result.1), tone.text),
        (cut(Kind::Small, theme.secondary, &told.reason, columns.result.1), theme.secondary),
    ];
    let (first, more) = who(view, row);
    let subject = subject(view, row);
    let under = if columns.subject.is_some() { &more } else { &subject };
    let people = [
        (cut(Kind::Body, theme.text, &first, columns.who.1), theme.text),
        (cut(Kind::Small, theme.secondary, under, columns.who.1), theme.secondary),
    ];
    let about = columns.subject.map(|(_, width)| (cut(Kind::Body, theme.text, &subject, width), theme.text));
    let (day, time) = when(view, row);
    let times = [
        (cut(Kind::Small, theme.text, &day, WHEN), theme.text),
        (cut(Kind::Small, theme.secondary, &time, WHEN), theme.secondary),
    ];
    let mut elided = lines_ui(ui, rect, columns.result.0, &result);
    elided |= lines_ui(ui, rect, columns.who.0, &people);
    if let (Some((x, _)), Some(about)) = (columns.subject, about) {
        elided |= lines_ui(ui, rect, x, &[about]);
    }
    lines_ui(ui, rect, columns.when, &times) | elided
}

/// Lines below each other around the middle of the row; whether one was cut.
fn lines_ui(ui: &Ui, rect: Rect, x: f32, lines: &[(Arc<Galley>, eframe::egui::Color32)]) -> bool {
    let lines = lines.iter().filter(|(galley, _)| !galley.text().is_empty());
    let height: f32 = lines.clone().map(|(galley, _)| galley.size().y).sum();
    let mut y = Align2::LEFT_CENTER.align_size_within_rect(vec2(0.0, height), rect).top();
    let mut elided = false;
    for (galley, color) in lines {
        ui.painter().galley(pos2(x, y), galley.clone(), *color);
        y += galley.size().y;
        elided |= galley.elided;
    }
    elided
}

/// The arrows, Home, End and the page keys go from row to row. Before the rows are painted, so that the row that gets the
/// keyboard is there in the same frame. The place of the row that is chosen then.
fn walk(ui: &Ui, view: &View<'_>, list: &List, height: f32) -> Option<usize> {
    let chosen = list.chosen_place();
    let end = list.shown().len().checked_sub(1)?;
    let here = row_id(list, chosen.unwrap_or(0))?;
    // Where nothing else has the keyboard, the table does.
    let focused = ui.memory(eframe::egui::Memory::focused);
    if focused.is_some_and(|it| it != here) || eframe::egui::Popup::is_any_open(ui) {
        return chosen;
    }
    let filter = EventFilter { vertical_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(here, filter));
    let entered = || ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let Some(next) = walked(ui, chosen, end, height / ROW) else {
        // After the way back nothing has the keyboard, and the row that was open is at hand.
        if let Some(row) = list.chosen.filter(|_| chosen.is_some() && focused.is_none() && entered()) {
            view.send(Event::List(ListEvent::RowOpened(row)));
        }
        return chosen;
    };
    if let (Some(id), Some(&row)) = (row_id(list, next), list.shown().get(next)) {
        ui.memory_mut(|memory| memory.request_focus(id));
        view.send(Event::List(ListEvent::RowChosen(row)));
    }
    Some(next)
}
