//! The page before there is any evidence: what to do, and three samples to try.

use super::View;
use super::icons::{self, Icon};
use super::page;
use super::rail::dashed;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, edge, ring};
use crate::state::{Command, Event, Offer, Sample};
use eframe::egui::{
    Align, CursorIcon, Layout, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Below this height the drop area makes room for the samples.
const TALL: f32 = 560.0;

/// Paints Welcome.
pub fn welcome_ui(ui: &mut Ui, view: &View<'_>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let height = ui.available_height();
        ui.spacing_mut().item_spacing.y = 0.0;
        let side = page::margin(ui);
        let width = (ui.available_width() - 2.0 * side).min(size::TEXT + 40.0);
        let left = (ui.available_width() - width) / 2.0;
        let top = ui.cursor().min + vec2(left, ((height - 560.0) * 0.36).max(20.0));
        let room = Rect::from_min_size(top, vec2(width, f32::INFINITY));
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| content_ui(ui, view));
        ui.add_space(24.0);
    });
}

fn content_ui(ui: &mut Ui, view: &View<'_>) {
    let theme = view.theme;
    ui.vertical_centered(|ui| {
        text::heading(ui, Kind::Headline, theme.text, view.say("welcome-headline"), 1);
        ui.add_space(6.0);
        text::label(ui, Kind::Body, theme.secondary, view.say("welcome-subtitle"));
    });
    ui.add_space(28.0);
    let width = ui.available_width().min(size::WELCOME);
    let left = (ui.available_width() - width) / 2.0;
    let room = Rect::from_min_size(ui.cursor().min + vec2(left, 0.0), vec2(width, f32::INFINITY));
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        drop_ui(ui, view);
        bring_back_ui(ui, view);
        ui.add_space(28.0);
        text::heading(ui, Kind::SmallStrong, theme.secondary, view.say("samples"), 2);
        ui.add_space(8.0);
        samples_ui(ui, view);
    });
    ui.add_space(16.0);
    help_ui(ui, view);
    ui.add_space(16.0);
    ui.vertical_centered(|ui| text::label(ui, Kind::Small, theme.secondary, view.say("offline-promise")));
}

fn drop_ui(ui: &mut Ui, view: &View<'_>) {
    let theme = view.theme;
    let tall = ui.ctx().content_rect().height() >= TALL;
    let height = if tall { 232.0 } else { 164.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::empty());
    ui.painter().rect_filled(rect, size::CARD_RADIUS + 2, theme.accent.ground);
    dashed(ui, rect, 14.0, Stroke::new(2.0, theme.accent.text));
    let room = rect.shrink2(vec2(20.0, 0.0));
    let layout = Layout::top_down(Align::Center);
    let mut sheet = ui.new_child(UiBuilder::new().max_rect(room).layout(layout));
    let ui = &mut sheet;
    if tall {
        ui.add_space(34.0);
        let (sign, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::empty());
        icons::paint(ui.painter(), sign, Icon::Mail, theme.accent.text);
        ui.add_space(14.0);
    } else {
        ui.add_space(28.0);
    }
    text::label(ui, Kind::Title, theme.text, view.say("drop-here"));
    ui.add_space(6.0);
    text::label(ui, Kind::Body, theme.secondary, view.say("drop-kinds"));
    ui.add_space(18.0);
    buttons_ui(ui, view);
}

fn buttons_ui(ui: &mut Ui, view: &View<'_>) {
    let open = Button::primary(view.theme, view.say("open-a-file"));
    let paste = Button::secondary(view.theme, view.say("paste-text")).aside(page::keys(ui, view, page::PASTE));
    // Centering needs the width before the buttons stand.
    let id = ui.scope_id().with("buttons");
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(300.0);
    let width = ui.available_width();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        ui.set_min_width(width);
        ui.add_space(((width - known) / 2.0).max(0.0));
        let first = ui.add(open);
        let second = ui.add(paste);
        let present = second.rect.right() - first.rect.left();
        if (present - known).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, present));
            ui.ctx().request_discard("the buttons have another width");
        }
        if first.clicked() {
            view.send(Command::Open.event());
        }
        if second.clicked() {
            view.send(Command::Paste.event());
        }
    });
}

/// The way back for those who started over by mistake.
fn bring_back_ui(ui: &mut Ui, view: &View<'_>) {
    if !view.state.may_bring_back() {
        return;
    }
    ui.add_space(12.0);
    ui.vertical_centered(|ui| {
        page::bring_back_ui(ui, view, Button::quiet(view.theme, view.say(Command::BringBack.key())));
    });
}

/// The way in for those who have nothing to drop.
fn help_ui(ui: &mut Ui, view: &View<'_>) {
    ui.vertical_centered(|ui| {
        let shortcut = page::command_keys(ui, view, Command::Help);
        let button = Button::quiet(view.theme, view.say("help-welcome")).icon(Icon::Question).aside(shortcut);
        if ui.add(button).on_hover_text(view.say("help-tip")).clicked() {
            view.send(Command::Help.event());
        }
    });
}

fn samples_ui(ui: &mut Ui, view: &View<'_>) {
    let gap = 12.0;
    let width = ui.available_width();
    let each = (width - 2.0 * gap) / 3.0;
    let top = ui.cursor().min;
    let height = Sample::ALL.iter().map(|&it| sample_height(ui, view, it, each)).fold(88.0_f32, f32::max);
    let mut x = top.x;
    for &sample in Sample::ALL {
        sample_ui(ui, view, sample, Rect::from_min_size(pos2(x, top.y), vec2(each, height)));
        x += each + gap;
    }
    ui.allocate_rect(Rect::from_min_size(top, vec2(width, height)), Sense::empty());
}

fn sample_height(ui: &Ui, view: &View<'_>, sample: Sample, width: f32) -> f32 {
    let (title, detail) = sample.keys();
    let room = width - 28.0;
    let title = text::galley(ui, Kind::Strong, view.theme.text, &view.say(title), room).size().y;
    let detail = text::galley(ui, Kind::Small, view.theme.secondary, &view.say(detail), room).size().y;
    title + detail + 4.0 + 28.0
}

fn sample_ui(ui: &mut Ui, view: &View<'_>, sample: Sample, rect: Rect) {
    let theme = view.theme;
    let (title, detail) = sample.keys();
    let (title, detail) = (view.say(title), view.say(detail));
    let response = ui.interact(rect, ui.scope_id().with(sample), Sense::click());
    let name = view.tell("sample-name", &[("title", (&title).into()), ("detail", (&detail).into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let fill = if response.hovered() { theme.hover } else { theme.surface };
    ui.painter().rect(rect, size::CARD_RADIUS, fill, edge(theme), StrokeKind::Inside);
    ring(ui, theme, &response, rect, size::CARD_RADIUS);
    let at = rect.min + vec2(14.0, 13.0);
    let title = text::galley(ui, Kind::Strong, theme.text, &title, rect.width() - 28.0);
    let below = at + vec2(0.0, title.size().y + 4.0);
    ui.painter().galley(at, title, theme.text);
    let detail = text::galley(ui, Kind::Small, theme.secondary, &detail, rect.width() - 28.0);
    ui.painter().galley(below, detail, theme.secondary);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        view.send(Event::Offered(vec![Offer::Sample(sample)]));
    }
}
