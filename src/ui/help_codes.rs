//! The table of codes: what a server's reply means, what it says about the others, what to do. Only the rows that can be
//! seen are painted; one of them may be unfolded.

use super::View;
use super::icons::{self, Icon};
use super::table_rows::{self, walked};
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{divider, edge, ring};
use crate::report::HelpCode;
use crate::state::{Event, Help, HelpEvent};
use eframe::egui::{
    CursorIcon, EventFilter, Frame, Id, Margin, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

const ROW: f32 = 60.0;
const HEAD: f32 = 32.0;
const CODE: f32 = 104.0;
const TEXT_LEFT: f32 = 40.0;
const GAP: f32 = 16.0;
/// Below this width only code and meaning have room; the rest unfolds.
const ALL_FIT: f32 = 780.0;

/// Paints the table into the room that is left.
pub fn table_ui(ui: &mut Ui, view: &View<'_>, help: &Help) {
    text::label(ui, Kind::Small, view.theme.secondary, view.say("help-codes-intro"));
    ui.add_space(8.0);
    Frame::new().fill(view.theme.surface).stroke(edge(view.theme)).corner_radius(size::CARD_RADIUS).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let columns = Columns::new(ui.max_rect());
        if columns.others.is_some() {
            heads_ui(ui, view, &columns);
            divider(ui, view.theme);
        }
        let unfolded = help.chosen.filter(|_| help.unfolded);
        let extra = unfolded.map_or(0.0, |_| ui.data(|it| it.get_temp(extra_id())).unwrap_or(0.0));
        let rows = Rows { count: help.found.codes.len(), unfolded, extra };
        let room = (ui.available_height() - 3.0).max(ROW);
        let height = room.min(rows.whole());
        let moved = walk(ui, view, help, height);
        let mut area = ScrollArea::vertical().id_salt(("codes", &help.text)).max_height(height).auto_shrink(false);
        let seen: Seen = ui.data(|it| it.get_temp(seen_id())).unwrap_or_default();
        // What was unfolded just now, or turned out to be higher, comes into sight.
        let opened = unfolded.filter(|_| (unfolded, extra) != (seen.unfolded, seen.extra));
        if let Some(offset) = moved.or(opened).and_then(|place| rows.reveal(place, seen.offset, height)) {
            area = area.vertical_scroll_offset(offset);
        }
        let table = Table { help, columns, rows, chosen: moved.or(help.chosen) };
        let output = area.show_viewport(ui, |ui, viewport| table.rows_ui(ui, view, viewport));
        let seen = Seen { offset: output.state.clamped_offset().y, unfolded, extra };
        ui.data_mut(|it| it.insert_temp(seen_id(), seen));
    });
}

fn extra_id() -> Id {
    Id::unique("codes, height of what is unfolded")
}

fn seen_id() -> Id {
    Id::unique("codes, how far it was scrolled")
}

/// What was shown last.
#[derive(Clone, Copy, Default)]
struct Seen {
    offset: f32,
    unfolded: Option<usize>,
    extra: f32,
}

/// What a frame needs of the table.
struct Table<'a> {
    help: &'a Help,
    columns: Columns,
    rows: Rows,
    /// The line that has the keyboard from this frame on.
    chosen: Option<usize>,
}

/// Where rows stand: all are equally high, and what is unfolded pushes those below it down.
struct Rows {
    count: usize,
    unfolded: Option<usize>,
    extra: f32,
}

impl Rows {
    #[expect(clippy::cast_precision_loss, reason = "points need no more")]
    fn top(&self, place: usize) -> f32 {
        place as f32 * ROW + if self.unfolded.is_some_and(|it| it < place) { self.extra } else { 0.0 }
    }

    fn whole(&self) -> f32 {
        self.top(self.count)
    }

    /// How far to scroll so that a row can be seen with what is unfolded below it; `None` where it can.
    fn reveal(&self, place: usize, seen: f32, height: f32) -> Option<f32> {
        let (top, bottom) = (self.top(place), self.top(place + 1));
        let least = (bottom - height).max(0.0).min(top);
        (seen > top).then_some(top).or((seen < least).then_some(least))
    }

    /// The first row that reaches below a height.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never below zero, and few rows")]
    fn first(&self, height: f32) -> usize {
        let plain = |height: f32| (height.max(0.0) / ROW) as usize;
        match self.unfolded {
            Some(place) if height >= self.top(place + 1) => plain(height - self.extra),
            Some(place) if height >= self.top(place) => place,
            _ => plain(height),
        }
    }
}

/// Where the columns stand: left edge and width.
struct Columns {
    code: (f32, f32),
    meaning: (f32, f32),
    others: Option<(f32, f32)>,
    step: Option<(f32, f32)>,
}

impl Columns {
    fn new(room: Rect) -> Self {
        let left = room.left() + TEXT_LEFT;
        let rest = room.right() - size::CARD_MARGIN - left - CODE;
        let at = |from: f32, share: f32| (left + CODE + rest * from, rest * share - GAP);
        let code = (left, CODE - GAP);
        if room.width() < ALL_FIT {
            return Self { code, meaning: at(0.0, 1.0), others: None, step: None };
        }
        Self { code, meaning: at(0.0, 0.40), others: Some(at(0.40, 0.32)), step: Some(at(0.72, 0.28)) }
    }
}

fn heads_ui(ui: &mut Ui, view: &View<'_>, columns: &Columns) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEAD));
    let heads = [
        ("help-code-code", Some(columns.code)),
        ("help-code-meaning", Some(columns.meaning)),
        ("help-code-others", columns.others),
        ("help-code-step", columns.step),
    ];
    for (key, place) in heads {
        if let Some((x, width)) = place {
            let galley = text::galley_cut(ui, Kind::SmallStrong, view.theme.secondary, &view.say(key), width);
            let at = pos2(x, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, view.theme.secondary);
        }
    }
}

impl Table<'_> {
    fn rows_ui(&self, ui: &mut Ui, view: &View<'_>, viewport: Rect) {
        let rows = &self.rows;
        ui.set_height(rows.whole());
        let (top, left) = (ui.max_rect().top(), ui.max_rect().left());
        let width = ui.available_width();
        let place_of = |place: usize| Rect::from_min_size(pos2(left, top + rows.top(place)), vec2(width, ROW));
        let first = rows.first(viewport.top());
        let mut place = first;
        while place < rows.count && rows.top(place) < viewport.bottom() {
            self.row_ui(ui, view, place, place_of(place));
            if rows.unfolded == Some(place) {
                let below = Rect::from_min_size(place_of(place).left_bottom(), vec2(width, f32::INFINITY));
                unfolded_ui(ui, view, self.help, place, below, rows.extra);
            }
            place += 1;
        }
        // What has the keyboard keeps it while somebody looks elsewhere.
        if let Some(chosen) = self.chosen.filter(|it| *it < rows.count && !(first..place).contains(it)) {
            let response = ui.interact(place_of(chosen), row_id(chosen), Sense::click());
            name(&response, view, self.help, chosen);
        }
    }

    fn row_ui(&self, ui: &mut Ui, view: &View<'_>, place: usize, rect: Rect) {
        let help = self.help;
        let Some(code) = help.code(place) else { return };
        let theme = view.theme;
        // One stop for Tab, from which the arrows go on.
        let stop = self.chosen.map_or(place == 0, |it| it == place);
        let response = ui.interact(rect, row_id(place), if stop { Sense::click() } else { Sense::CLICK });
        name(&response, view, help, place);
        let open = help.unfolded && help.chosen == Some(place);
        table_rows::ground(ui, theme, rect, place, open, response.hovered());
        let sign = Rect::from_center_size(pos2(rect.left() + 22.0, rect.center().y), vec2(14.0, 14.0));
        icons::paint(ui.painter(), sign, if open { Icon::Down } else { Icon::Right }, theme.secondary);
        cells_ui(ui, view, code, &self.columns, rect);
        ring(ui, theme, &response, rect.shrink(1.0), size::RADIUS);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            view.send(Event::Help(HelpEvent::CodeToggled(place)));
        }
    }
}

fn row_id(place: usize) -> Id {
    Id::unique(("code", place))
}

fn cells_ui(ui: &Ui, view: &View<'_>, code: &HelpCode, columns: &Columns, rect: Rect) {
    let (text, grey) = (view.theme.text, view.theme.secondary);
    let below = format!("{} · {}", code.source, code.wording);
    let (x, width) = columns.meaning;
    let lines = [(Kind::Body, text, code.meaning.as_str()), (Kind::Small, grey, below.as_str())]
        .map(|(kind, color, words)| (text::galley_cut(ui, kind, color, words, width), color));
    let height: f32 = lines.iter().map(|(galley, _)| galley.size().y).sum();
    let mut y = rect.center().y - height / 2.0;
    for (galley, color) in lines {
        ui.painter().galley(pos2(x, y), galley.clone(), color);
        y += galley.size().y;
    }
    let shown = if code.code.is_empty() { "–" } else { &code.code };
    let sides = [
        (Some(columns.code), Kind::Strong, text, shown),
        (columns.others, Kind::Small, grey, code.others.as_str()),
        (columns.step, Kind::Small, text, code.step.as_str()),
    ];
    for (place, kind, color, words) in sides {
        let Some((x, width)) = place else { continue };
        let galley = text::galley_rows(ui, kind, color, words, width, 2);
        ui.painter().galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, color);
    }
}

/// What a row says to a screen reader.
fn name(response: &eframe::egui::Response, view: &View<'_>, help: &Help, place: usize) {
    let told = help.code(place).map(|it| {
        let args = [("code", (&it.code).into()), ("meaning", (&it.meaning).into()), ("source", (&it.source).into())];
        view.tell("help-code-row", &args)
    });
    let spoken = told.unwrap_or_default();
    let open = help.unfolded && help.chosen == Some(place);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, spoken.trim()));
}

/// Everything about a code, below its row; its height is known after it was laid out once.
fn unfolded_ui(ui: &mut Ui, view: &View<'_>, help: &Help, place: usize, room: Rect, known: f32) {
    let Some(code) = help.code(place) else { return };
    let mut below = ui.new_child(UiBuilder::new().max_rect(room));
    below.spacing_mut().item_spacing.y = 0.0;
    #[expect(clippy::cast_possible_truncation, reason = "a margin of 40")]
    let margin = Margin { left: TEXT_LEFT as i8, right: 24, top: 12, bottom: 16 };
    Frame::new().inner_margin(margin).show(&mut below, |ui| {
        ui.set_max_width(ui.available_width().min(size::TEXT));
        let shown =
            if code.code.is_empty() { code.meaning.clone() } else { format!("{}: {}", code.code, code.meaning) };
        text::heading(ui, Kind::Strong, view.theme.text, shown, 2);
        ui.add_space(10.0);
        for (key, words) in
            [("help-code-others", &code.others), ("help-code-step", &code.step), ("help-code-lasting", &code.lasting)]
        {
            text::label(ui, Kind::SmallStrong, view.theme.secondary, view.say(key));
            text::label(ui, Kind::Body, view.theme.text, words);
            ui.add_space(10.0);
        }
        let whose = format!("{} ({})", view.say("help-code-wording"), code.source);
        text::label(ui, Kind::SmallStrong, view.theme.secondary, whose);
        text::label(ui, Kind::Raw, view.theme.text, &code.wording);
    });
    let height = below.min_rect().height();
    if (height - known).abs() > 0.5 {
        ui.data_mut(|it| it.insert_temp(extra_id(), height));
        ui.ctx().request_discard("what is unfolded has another height");
    }
}

/// The arrows, Home, End and the page keys go from row to row; the row that has to be seen then.
fn walk(ui: &Ui, view: &View<'_>, help: &Help, height: f32) -> Option<usize> {
    let end = help.found.codes.len().checked_sub(1)?;
    let here = row_id(help.chosen.unwrap_or(0));
    if ui.memory(eframe::egui::Memory::focused) != Some(here) {
        return None;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(here, filter));
    let next = walked(ui, Some(help.chosen.unwrap_or(0)), end, height / ROW)?;
    ui.memory_mut(|memory| memory.request_focus(row_id(next)));
    view.send(Event::Help(HelpEvent::CodeChosen(next)));
    Some(next)
}
