//! The Route page: which servers the message passed, how long each took, where it stopped.

use super::icons::Icon;
use super::page::{self, page};
use super::person_column::statement_ui;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Choice, card, divider, menu, proof_link};
use super::{View, hop_table, marks, timeline};
use crate::report::{Document, RouteView, StopLine};
use crate::state::{Copied, Event, PictureFormat, WayEvent};
use eframe::egui::accesskit::Live;
use eframe::egui::{Align, Frame, Layout, Margin, Sense, Ui, vec2};

/// Paints the page.
pub fn route_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    let route = &document.route;
    page(ui, "route", size::PAGE, |ui| {
        let bare = route.routes.iter().all(|it| it.hops.is_empty() && it.stops.is_empty());
        if bare {
            page::nothing(ui, view, &view.say("route-empty"), &view.say("route-empty-advice"));
            return;
        }
        page::headline(ui, view, &route.headline);
        page::subtitle(ui, view, &route.subtitle);
        ui.add_space(20.0);
        for (way, it) in route.routes.iter().enumerate() {
            if way == 0 {
                way_ui(ui, view, way, it);
                ui.add_space(14.0);
                tools_ui(ui, view, way);
                table_ui(ui, view, way, it, &route.zone);
                notes_ui(ui, view, it);
            } else {
                ui.add_space(24.0);
                other_ui(ui, view, way, it, &route.zone);
            }
        }
    });
}

/// The timeline and where it ends.
pub fn way_ui(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView) {
    card(ui, view.theme, |ui| {
        timeline::rows_ui(ui, view, way, route);
        for (index, stop) in route.stops.iter().enumerate() {
            let last = index + 1 == route.stops.len();
            stop_ui(ui, view, stop, index == 0 && route.hops.is_empty(), last);
        }
    });
}

/// Where the message stopped for somebody, on the ground of its tone.
fn stop_ui(ui: &mut Ui, view: &View<'_>, stop: &StopLine, first: bool, last: bool) {
    let tone = view.theme.tone(stop.tone);
    let radius = |round: bool| if round { size::CARD_RADIUS } else { 0 };
    let (up, down) = (radius(first), radius(last));
    let corners = eframe::egui::CornerRadius { nw: up, ne: up, sw: down, se: down };
    Frame::new().fill(tone.ground).corner_radius(corners).inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            let (rect, _) = ui.allocate_exact_size(vec2(size::MARK, size::MARK), Sense::empty());
            marks::paint(ui.painter(), rect, stop.mark, tone, view.theme.surface);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                proof_link(ui, view, stop.proof, &stop.text);
                ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                    text::label(ui, Kind::Strong, tone.text, &stop.text);
                    if !stop.detail.is_empty() {
                        text::label(ui, Kind::Small, view.theme.secondary, &stop.detail);
                    }
                });
            });
        });
    });
}

/// Copying and saving.
fn tools_ui(ui: &mut Ui, view: &View<'_>, way: usize) {
    const COPIES: [(Copied, &str); 3] = [
        (Copied::Route, "copy-as-text"),
        (Copied::RouteMarkdown, "copy-as-markdown"),
        (Copied::RouteTable, "copy-as-table"),
    ];
    const PICTURES: [(PictureFormat, &str); 2] =
        [(PictureFormat::Png, "save-as-png"), (PictureFormat::Svg, "save-as-svg")];
    let choices = |keys: &[&str]| -> Vec<Choice> { keys.iter().map(|key| Choice::new(view.say(key), false)).collect() };
    ui.horizontal_wrapped(|ui| {
        let is_copied = COPIES.iter().any(|(it, _)| view.state.copied == Some(*it));
        let label = view.say(if is_copied { "copied" } else { "copy-menu" });
        let button = Button::secondary(view.theme, label).opens_menu();
        let button = button.icon_if(is_copied.then_some(Icon::Tick));
        if let Some((what, _)) =
            menu(ui, view.theme, button, &choices(&COPIES.map(|it| it.1))).and_then(|it| COPIES.get(it))
        {
            view.send(Event::CopyAsked(*what));
        }
        let button = Button::secondary(view.theme, view.say("save-picture")).opens_menu();
        let picked = menu(ui, view.theme, button, &choices(&PICTURES.map(|it| it.1)));
        if let Some((format, _)) = picked.and_then(|it| PICTURES.get(it)) {
            view.send(Event::Way(WayEvent::PictureAsked { way, format: *format }));
        }
    });
    if let Some(path) = &view.state.ways.saved {
        ui.add_space(6.0);
        let said = view.tell("picture-saved", &[("path", path.into())]);
        let response = text::label(ui, Kind::Small, view.theme.good.text, said);
        ui.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
}

fn table_ui(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView, zone: &str) {
    if !route.hops.is_empty() {
        ui.add_space(24.0);
        text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say("every-stamp"), 2);
        text::label(ui, Kind::Small, view.theme.secondary, view.say("table-tip"));
        ui.add_space(8.0);
        hop_table::hop_table_ui(ui, view, way, route, zone);
    }
}

/// What is noted besides the stamps, each with its place.
fn notes_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView) {
    if route.notes.is_empty() {
        return;
    }
    ui.add_space(24.0);
    text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say("noted-besides"), 2);
    ui.add_space(8.0);
    card(ui, view.theme, |ui| {
        for (index, group) in route.notes.iter().enumerate() {
            if index > 0 {
                divider(ui, view.theme);
            }
            Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 0.0;
                text::heading(ui, Kind::Strong, view.theme.text, &group.title, 3);
                for note in &group.notes {
                    ui.add_space(4.0);
                    statement_ui(ui, view, note);
                }
            });
        }
    });
}

/// Another message's way, such as the report's own: closed until asked for.
fn other_ui(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView, zone: &str) {
    let open = view.state.ways.is_shown(way);
    let icon = if open { Icon::Down } else { Icon::Right };
    let response = ui.add(Button::quiet(view.theme, &route.title).icon(icon));
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.clicked() {
        view.send(Event::Way(WayEvent::WayToggled(way)));
    }
    if open {
        ui.add_space(8.0);
        way_ui(ui, view, way, route);
        table_ui(ui, view, way, route, zone);
        notes_ui(ui, view, route);
    }
}
