//! Every clause of every stamp, as it was written.

use super::View;
use super::escapes;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::card;
use crate::mail::Hop;
use crate::report::RouteView;
use eframe::egui::{Frame, Label, Margin, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder, TableRow};

const HEADINGS: [&str; 8] = [
    "column-number",
    "column-from",
    "column-by",
    "column-with",
    "column-tls",
    "column-id",
    "column-for",
    "column-time",
];

/// Paints the table.
pub fn hop_table_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView) {
    card(ui, view.theme, |ui| {
        Frame::new().inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
            ScrollArea::horizontal().auto_shrink([false, true]).id_salt(("hops", route.id)).show(ui, |ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                ui.push_id(route.id, |ui| table_ui(ui, view, route));
            });
        });
    });
}

fn table_ui(ui: &mut Ui, view: &View<'_>, route: &RouteView) {
    let column = |width: f32| Column::initial(width).at_least(40.0).clip(true).resizable(true);
    TableBuilder::new(ui)
        .vscroll(false)
        .auto_shrink([false, true])
        .min_scrolled_height(0.0)
        .column(Column::exact(20.0))
        .columns(column(150.0), 2)
        .column(column(64.0))
        .column(column(76.0))
        .column(column(92.0))
        .column(column(130.0))
        .column(Column::remainder().at_least(70.0))
        .header(size::TARGET, |mut row| {
            for key in HEADINGS {
                row.col(|ui| {
                    text::one_line(ui, Kind::SmallStrong, view.theme.secondary, view.say(key));
                });
            }
        })
        .body(|body| {
            body.rows(size::TARGET, route.hops.len(), |mut row| {
                let Some(hop) = route.hops.get(row.index()) else { return };
                cells_ui(&mut row, view, hop.index + 1, &hop.hop, &hop.time);
            });
        });
}

fn cells_ui(row: &mut TableRow<'_, '_>, view: &View<'_>, number: usize, hop: &Hop, time: &str) {
    let from = match (&hop.from, hop.from_ip) {
        (Some(name), Some(ip)) => format!("{name} [{ip}]"),
        (Some(name), None) => name.clone(),
        (None, Some(ip)) => format!("[{ip}]"),
        (None, None) => String::new(),
    };
    let clause = |value: &Option<String>| value.clone().unwrap_or_default();
    let cells = [
        number.to_string(),
        from,
        clause(&hop.by),
        clause(&hop.with),
        clause(&hop.tls),
        clause(&hop.id),
        clause(&hop.for_),
        time.to_owned(),
    ];
    for cell in cells {
        row.col(|ui| {
            let shown = escapes::shown(&cell);
            ui.add(Label::new(text::rich(Kind::Small, view.theme.text, shown)).truncate());
        });
    }
}
