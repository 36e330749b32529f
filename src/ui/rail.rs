//! The rail: what lies on the table, and how to add to it.

use super::View;
use super::doubt::Badge;
use super::icons::Icon;
use super::page;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Pane, edge, entry, ring};
use crate::evidence::{Source, SourceId};
use crate::report::SourceView;
use crate::state::{Command, Event, Page};
use eframe::egui::{
    Align, CursorIcon, Frame, Galley, Margin, Rect, Role, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, text::LayoutJob, vec2,
};
use std::sync::Arc;

const FOOT: f32 = 136.0;
const MARGIN: i8 = 12;

/// The button that opens the rail where it is a drawer.
pub fn toggle_ui(ui: &mut Ui, view: &View<'_>) {
    if ui.add(Button::icon_only(view.theme, Icon::Lines, view.say("show-evidence"))).clicked() {
        view.send(Event::RailToggled);
    }
}

/// Paints the rail.
pub fn rail_ui(ui: &mut Ui, view: &View<'_>) {
    Frame::new().inner_margin(Margin::same(MARGIN)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(4.0);
        Frame::new().inner_margin(Margin::symmetric(4, 0)).show(ui, |ui| {
            text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say("evidence"), 2);
        });
        ui.add_space(8.0);
        let room = (ui.available_height() - FOOT).max(80.0);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            for index in 0..view.state.pieces.len() {
                piece_ui(ui, view, index);
            }
            if view.state.reading {
                text::label(ui, Kind::Small, view.theme.secondary, view.say("reading"));
            }
        });
        ui.add_space((ui.available_height() - FOOT + 8.0).max(8.0));
        foot_ui(ui, view);
    });
}

/// One piece: a click shows it as text, the cross takes it away.
fn piece_ui(ui: &mut Ui, view: &View<'_>, index: usize) {
    let (theme, id) = (view.theme, SourceId(index));
    let Some(piece) = view.state.pieces.get(index) else { return };
    let document = view.state.document.as_deref();
    let told = document.and_then(|document| document.sources.iter().find(|it| it.id == id));
    let description = told.map(|it| it.description.clone()).unwrap_or_default();
    let title = title(view, piece, told);
    let width = ui.available_width();
    let room = width - 20.0 - size::TARGET;
    let name = text::galley_cut(ui, Kind::Body, theme.text, &title, room);
    let detail = text::galley(ui, Kind::Small, theme.secondary, &description, width - 20.0);
    let detail_height = if description.is_empty() { 0.0 } else { detail.size().y + 2.0 };
    let badge = Badge::new(ui, view, told.and_then(|it| it.doubt.as_deref()), width - 20.0);
    let badge_height = badge.as_ref().map_or(0.0, |it| it.height() + 4.0);
    let content = name.size().y + detail_height + badge_height;
    let height = (content + 18.0).max(size::ROW - 8.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, ui.scope_id().with(("piece", index)), Sense::click());
    if index == 0 {
        entry(ui, Pane::Rail, &response);
    }
    let doubt = told.and_then(|it| it.doubt.as_deref());
    let spoken = [Some(description.as_str()), doubt].into_iter().flatten().collect::<Vec<_>>().join(". ");
    let label = view.tell("show-piece", &[("name", (&title).into()), ("description", (&spoken).into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let shown = view.state.page == Page::Sources && view.state.source == id;
    let fill = if response.hovered() { theme.hover } else { theme.surface };
    let stroke = if shown { Stroke::new(1.5, theme.accent.text) } else { edge(theme) };
    ui.painter().rect(rect, 8, fill, stroke, StrokeKind::Inside);
    ring(ui, theme, &response, rect, 8);
    let top = rect.center().y - content / 2.0;
    ui.painter().galley(pos2(rect.left() + 10.0, top), name.clone(), theme.text);
    ui.painter().galley(pos2(rect.left() + 10.0, top + name.size().y + 2.0), detail, theme.secondary);
    if let Some(badge) = badge {
        badge.paint(ui, view, pos2(rect.left() + 10.0, top + name.size().y + detail_height + 4.0));
    }
    if response.on_hover_text(&title).on_hover_cursor(CursorIcon::PointingHand).clicked() {
        view.send(Event::SourceChosen(id));
        view.send(Event::PageChosen(Page::Sources));
    }
    remove_ui(ui, view, index, &title, rect);
}

/// What a piece is called: pasted text has no name of its own, the document gives it one.
fn title(view: &View<'_>, piece: &Source, told: Option<&SourceView>) -> String {
    let names = [told.map(|it| it.name.clone()), Some(piece.name.clone())];
    names.into_iter().flatten().find(|it| !it.is_empty()).unwrap_or_else(|| view.say("pasted-text"))
}

fn remove_ui(ui: &mut Ui, view: &View<'_>, index: usize, name: &str, piece: Rect) {
    let corner = pos2(piece.right() - size::TARGET - 2.0, piece.top() + 2.0);
    let place = Rect::from_min_size(corner, vec2(size::TARGET, size::TARGET));
    let label = view.tell("remove-piece", &[("name", name.into())]);
    let mut over = ui.new_child(UiBuilder::new().max_rect(place));
    if over.add(Button::icon_only(view.theme, Icon::Cross, label).small()).clicked() {
        view.send(Event::PieceRemoved(index));
    }
}

fn foot_ui(ui: &mut Ui, view: &View<'_>) {
    let theme = view.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 84.0), Sense::empty());
    dashed(ui, rect, 8.0, edge(theme));
    let galley = invitation(ui, view, rect.width() - 24.0);
    let at = pos2(rect.center().x, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.secondary);
    ui.add_space(8.0);
    let button = Button::quiet(theme, view.say(Command::StartOver.key()));
    let response = ui.vertical_centered(|ui| ui.add(button)).inner;
    if response.on_hover_text(view.say("start-over-tip")).clicked() {
        view.send(Event::StartedOver);
    }
}

/// Its lines are centered on the place where it is painted.
fn invitation(ui: &Ui, view: &View<'_>, width: f32) -> Arc<Galley> {
    let words = view.tell("drop-more", &[("shortcut", (&page::keys(ui, view, page::PASTE)).into())]);
    let format = Kind::Small.format(view.theme.secondary);
    let mut job = LayoutJob::single_section(words, format);
    job.wrap.max_width = width;
    job.halign = Align::Center;
    ui.painter().layout_job(job)
}

/// A rounded outline of dashes.
pub(super) fn dashed(ui: &Ui, rect: Rect, radius: f32, stroke: Stroke) {
    let rect = rect.shrink(stroke.width / 2.0);
    let mut points = Vec::new();
    let corners = [
        (pos2(rect.right() - radius, rect.top() + radius), 0.75_f32),
        (pos2(rect.right() - radius, rect.bottom() - radius), 0.0),
        (pos2(rect.left() + radius, rect.bottom() - radius), 0.25),
        (pos2(rect.left() + radius, rect.top() + radius), 0.5),
    ];
    for (center, turn) in corners {
        for step in 0..=6_u16 {
            let angle = std::f32::consts::TAU * (turn + f32::from(step) / 24.0);
            points.push(center + vec2(angle.cos(), angle.sin()) * radius);
        }
    }
    if let Some(&first) = points.first() {
        points.push(first);
    }
    ui.painter().extend(Shape::dashed_line(&points, stroke, 5.0, 4.0));
}
