//! The people of the Answer page, one row each.

use super::View;
use super::icons::{self, Icon};
use super::marks;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Pane, card, divider, edge, entry, ring};
use crate::mail::spoken_name;
use crate::report::Person;
use crate::state::Event;
use eframe::egui::{
    CornerRadius, CursorIcon, EventFilter, Galley, Id, Key, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// Below this width the verdict stands under the reason.
const VERDICT_FITS: f32 = 480.0;
const TEXT_LEFT: f32 = 56.0;
/// The sign that a row opens, and the room that it takes.
const OPENS: f32 = 12.0;
const OPENS_ROOM: f32 = 22.0;

/// Of more people than this the first ones stand there, so that what to do is not far below.
const MANY: usize = 10;
/// So many of them. Bad news comes first.
const AT_THE_HEAD: usize = 6;

/// Paints all of them; of many those at the head, until the others are asked for.
pub fn people_ui(ui: &mut Ui, view: &View<'_>, people: &[Person]) {
    let is_long = people.len() > MANY;
    let chosen_below = view.state.selected.is_some_and(|it| it >= AT_THE_HEAD);
    let shows_all = !is_long || view.state.all_people || chosen_below;
    let shown = people.get(..if shows_all { people.len() } else { AT_THE_HEAD }).unwrap_or(people);
    walk(ui, view, shown.len());
    card(ui, view.theme, |ui| {
        for (index, person) in shown.iter().enumerate() {
            if index > 0 {
                divider(ui, view.theme);
            }
            let row = Row::new(ui, view, person);
            let last = index + 1 == shown.len();
            row_ui(ui, view, person, index, &row, corners(index == 0, last));
        }
    });
    if is_long {
        ui.add_space(6.0);
        let key = if shows_all { "people-fewer" } else { "people-all" };
        let label = view.tell(key, &[("number", (&people.len().to_string()).into())]);
        let icon = if shows_all { Icon::Up } else { Icon::Down };
        if ui.add_enabled(!chosen_below, Button::quiet(view.theme, label).icon(icon)).clicked() {
            view.send(Event::AllPeopleWanted(!shows_all));
        }
    }
}

/// The place of a person's row in the order of the keyboard.
fn row_id(index: usize) -> Id {
    Id::unique(("person", index))
}

fn corners(first: bool, last: bool) -> CornerRadius {
    let radius = |round: bool| if round { size::CARD_RADIUS } else { 0 };
    CornerRadius { nw: radius(first), ne: radius(first), sw: radius(last), se: radius(last) }
}

/// The texts of a row, laid out.
struct Row {
    name: Arc<Galley>,
    chip: Option<Arc<Galley>>,
    reason: Arc<Galley>,
    verdict: Arc<Galley>,
    stacked: bool,
    height: f32,
}

impl Row {
    fn new(ui: &Ui, view: &View<'_>, person: &Person) -> Self {
        let theme = view.theme;
        let width = ui.available_width();
        let stacked = width < VERDICT_FITS;
        let room = width - TEXT_LEFT - size::CARD_MARGIN - OPENS_ROOM;
        let tone = theme.tone(person.tone).text;
        let verdict_room = if stacked { room } else { width * 0.36 };
        let verdict = if stacked {
            text::galley(ui, Kind::Strong, tone, &person.verdict_word, verdict_room)
        } else {
            text::galley_right(ui, Kind::Strong, tone, &person.verdict_word, verdict_room)
        };
        let room = if stacked { room } else { room - verdict.size().x - 16.0 };
        let chip = (!person.role_label.is_empty())
            .then(|| text::galley(ui, Kind::Small, theme.secondary, &person.role_label, 160.0));
        let chip_width = chip.as_ref().map_or(0.0, |it| it.size().x + 26.0);
        let title = person.name.as_deref().map_or((&*person.shown_address).into(), spoken_name);
        let name = text::galley(ui, Kind::Title, theme.text, &title, room - chip_width);
        let reason = text::galley(ui, Kind::Small, theme.secondary, &detail(view, person), room);
        let below = if stacked { verdict.size().y + 2.0 } else { 0.0 };
        let height = (name.size().y + reason.size().y + below + 22.0).max(size::ROW);
        Self { name, chip, reason, verdict, stacked, height: height.ceil() }
    }
}

/// The grey line: the address where the name stands above, and the reason.
fn detail(view: &View<'_>, person: &Person) -> String {
    match (&person.name, person.reason.is_empty()) {
        (None, _) => person.reason.clone(),
        (Some(_), true) => person.shown_address.clone(),
        (Some(_), false) => {
            let args = [("address", (&person.shown_address).into()), ("reason", (&person.reason).into())];
            view.tell("address-and-reason", &args)
        }
    }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, person: &Person, index: usize, row: &Row, corners: CornerRadius) {
    let theme = view.theme;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), row.height));
    let response = ui.interact(rect, row_id(index), Sense::click());
    if index == 0 {
        entry(ui, Pane::Page, &response);
    }
    let selected = view.state.selected == Some(index);
    let name = spoken(view, person);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
    if ui.is_rect_visible(rect) {
        let fill = if selected { Some(theme.accent.ground) } else { response.hovered().then_some(theme.hover) };
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), corners, fill);
        }
        paint(ui, view, person, row, rect);
        ring(ui, theme, &response, rect.shrink(1.0), corners.nw.max(corners.sw));
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        view.send(Event::PersonChosen((!selected).then_some(index)));
    }
}

fn paint(ui: &Ui, view: &View<'_>, person: &Person, row: &Row, rect: Rect) {
    let theme = view.theme;
    let text_height = row.height - 22.0;
    let top = rect.center().y - text_height.min(row.height) / 2.0;
    let mark = pos2(rect.left() + size::CARD_MARGIN + size::MARK / 2.0, rect.center().y);
    let mark = Rect::from_center_size(mark, vec2(size::MARK, size::MARK));
    marks::paint(ui.painter(), mark, person.mark, theme.tone(person.tone), theme.surface);
    let opens = pos2(rect.right() - size::CARD_MARGIN - OPENS / 2.0, rect.center().y);
    icons::paint(ui.painter(), Rect::from_center_size(opens, vec2(OPENS, OPENS)), Icon::Onward, theme.secondary);
    let at = pos2(rect.left() + TEXT_LEFT, top);
    ui.painter().galley(at, row.name.clone(), theme.text);
    if let Some(chip) = &row.chip {
        chip_ui(ui, view, chip, pos2(at.x + row.name.size().x + 9.0, at.y + Kind::Title.line_height() / 2.0));
    }
    let below = at + vec2(0.0, row.name.size().y);
    ui.painter().galley(below, row.reason.clone(), theme.secondary);
    let tone = theme.tone(person.tone).text;
    if row.stacked {
        ui.painter().galley(below + vec2(0.0, row.reason.size().y + 2.0), row.verdict.clone(), tone);
    } else {
        let at = pos2(rect.right() - size::CARD_MARGIN - OPENS_ROOM, rect.center().y - row.verdict.size().y / 2.0);
        ui.painter().galley(at, row.verdict.clone(), tone);
    }
}

/// The role, outlined, its middle left at `at`.
fn chip_ui(ui: &Ui, view: &View<'_>, chip: &Arc<Galley>, at: eframe::egui::Pos2) {
    let size = chip.size() + vec2(16.0, 1.0);
    let rect = Rect::from_min_size(pos2(at.x, at.y - size.y / 2.0), size);
    ui.painter().rect_stroke(rect, 5, edge(view.theme), StrokeKind::Inside);
    ui.painter().galley(rect.center() - chip.size() / 2.0, chip.clone(), view.theme.secondary);
}

fn spoken(view: &View<'_>, person: &Person) -> String {
    let name = person.name.as_deref().map_or((&*person.shown_address).into(), spoken_name);
    let detail = detail(view, person);
    view.tell(
        "person-row",
        &[
            ("name", (&*name).into()),
            ("role", (&person.role_label).into()),
            ("verdict", (&person.verdict_word).into()),
            ("detail", (&detail).into()),
        ],
    )
}

/// Up and down go from person to person; an open column follows. Before the rows are painted, so that one press is one step.
fn walk(ui: &Ui, view: &View<'_>, count: usize) {
    let Some(focused) = ui.memory(eframe::egui::Memory::focused) else { return };
    let Some(index) = (0..count).find(|it| row_id(*it) == focused) else { return };
    let filter = EventFilter { vertical_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let next = if pressed(Key::ArrowDown) {
        index.checked_add(1).filter(|it| *it < count)
    } else if pressed(Key::ArrowUp) {
        index.checked_sub(1)
    } else {
        None
    };
    let Some(next) = next else { return };
    ui.memory_mut(|memory| memory.request_focus(row_id(next)));
    if view.state.selected.is_some() {
        view.send(Event::PersonChosen(Some(next)));
    }
}
