//! The Route page: which servers the message passed, how long each took, where it stopped.

use super::page::{self, page};
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, card, divider, proof_link};
use super::{View, copy, hop_table, icons, marks, timeline};
use crate::report::{Document, RouteView, StopLine};
use crate::state::Copied;
use eframe::egui::{Align, Frame, Id, Layout, Margin, Sense, Ui, vec2};

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
        let mut routes = route.routes.iter();
        if let Some(first) = routes.next() {
            way_ui(ui, view, first);
            ui.add_space(14.0);
            copy::copy_ui(ui, view, Copied::Route, &view.say("copy-route"));
            ui.add_space(24.0);
            table_ui(ui, view, first);
        }
        for other in routes {
            ui.add_space(24.0);
            other_ui(ui, view, other);
        }
    });
}

fn way_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView) {
    card(ui, view.theme, |ui| {
        for (index, hop) in route.hops.iter().enumerate() {
            if index > 0 {
                divider(ui, view.theme);
            }
            timeline::hop_ui(ui, view, route, hop);
        }
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

fn table_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView) {
    if !route.hops.is_empty() {
        text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say("every-stamp"), 2);
        ui.add_space(8.0);
        hop_table::hop_table_ui(ui, view, route);
    }
}

/// Another message's way, such as the report's own: closed until asked for.
fn other_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView) {
    let id = Id::unique(("other route", route.id));
    let open: bool = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let icon = if open { icons::Icon::Down } else { icons::Icon::Right };
    let response = ui.add(Button::quiet(view.theme, &route.title).icon(icon));
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.clicked() {
        ui.data_mut(|data| data.insert_temp(id, !open));
    }
    if open {
        ui.add_space(8.0);
        way_ui(ui, view, route);
        ui.add_space(16.0);
        table_ui(ui, view, route);
    }
}
