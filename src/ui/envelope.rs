//! The Envelope page: what people read beside what the servers used.

use super::icons::{self, Icon};
use super::page::{self, page};
use super::person_column::statement_ui;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{card, columns, divider};
use super::{View, root};
use crate::report::{Document, EnvelopeRow, Statement};
use eframe::egui::{Color32, CornerRadius, Frame, Margin, Sense, Ui, vec2};

const LABEL: f32 = 88.0;
const GAP: f32 = 16.0;

/// Paints the page.
pub fn envelope_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    let envelope = &document.envelope;
    page(ui, "envelope", size::PAGE, |ui| {
        if envelope.rows.is_empty() {
            page::nothing(ui, view, &view.say("envelope-empty"), &view.say("envelope-empty-advice"));
            return;
        }
        page::headline(ui, view, &envelope.headline);
        page::subtitle(ui, view, &envelope.subtitle);
        ui.add_space(20.0);
        card(ui, view.theme, |ui| {
            head_ui(ui, view);
            for (index, row) in envelope.rows.iter().enumerate() {
                divider(ui, view.theme);
                row_ui(ui, view, row, index + 1 == envelope.rows.len());
            }
        });
        differences_ui(ui, view, &envelope.differences);
    });
}

/// The widths of label, header and envelope.
fn widths(ui: &Ui) -> [f32; 3] {
    let room = ui.available_width();
    let label = if root::is_narrow(ui) { 76.0 } else { LABEL };
    let half = ((room - label - 2.0 * GAP) / 2.0).max(80.0);
    [label, half, half]
}

fn head_ui(ui: &mut Ui, view: &View<'_>) {
    Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
        let widths = widths(ui);
        columns(ui, &widths, GAP, |ui, column| {
            let key = match column {
                1 => "what-people-read",
                2 => "what-servers-used",
                _ => return,
            };
            text::heading(ui, Kind::Strong, view.theme.text, view.say(key), 2);
            let detail = if column == 1 { "what-people-read-detail" } else { "what-servers-used-detail" };
            text::label(ui, Kind::Small, view.theme.secondary, view.say(detail));
        });
    });
}

/// One row; the ground of the last one follows the round corners of its sheet.
fn row_ui(ui: &mut Ui, view: &View<'_>, row: &EnvelopeRow, is_last: bool) {
    let ground = if row.differs { view.theme.waiting.ground } else { Color32::TRANSPARENT };
    let round = if is_last { size::CARD_RADIUS } else { 0 };
    let corners = CornerRadius { nw: 0, ne: 0, sw: round, se: round };
    Frame::new().fill(ground).corner_radius(corners).inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let widths = widths(ui);
        columns(ui, &widths, GAP, |ui, column| {
            ui.spacing_mut().item_spacing.y = 0.0;
            match column {
                0 => drop(text::label(ui, Kind::Body, view.theme.secondary, &row.label)),
                1 => side_ui(ui, view, row.header.as_ref(), "not-in-headers"),
                _ => side_ui(ui, view, row.envelope.as_ref(), "no-record"),
            }
        });
        if row.differs || !row.remark.is_empty() {
            remark_ui(ui, view, row);
        }
        said_ui(ui, view, &row.said, widths);
    });
}

fn side_ui(ui: &mut Ui, view: &View<'_>, side: Option<&Statement>, missing: &str) {
    match side {
        Some(statement) => statement_ui(ui, view, statement),
        None => drop(text::label(ui, Kind::Body, view.theme.secondary, view.say(missing))),
    }
}

/// That they differ, said with a sign, a word and the reason.
fn remark_ui(ui: &mut Ui, view: &View<'_>, row: &EnvelopeRow) {
    let ink = view.theme.waiting.text;
    ui.add_space(6.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if row.differs {
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::empty());
            icons::paint(ui.painter(), rect, Icon::Warning, ink);
        }
        ui.vertical(|ui| {
            let said = match (row.differs, row.remark.is_empty()) {
                (true, true) => view.say("differs"),
                (true, false) => view.tell("differs-because", &[("remark", (&row.remark).into())]),
                (false, _) => row.remark.clone(),
            };
            let color = if row.differs { ink } else { view.theme.secondary };
            text::label(ui, Kind::Body, color, said);
        });
    });
}

/// What servers and reports say of the address, below what the servers used.
fn said_ui(ui: &mut Ui, view: &View<'_>, said: &[Statement], widths: [f32; 3]) {
    for statement in said {
        ui.add_space(4.0);
        let [label, ..] = widths;
        let rest = ui.available_width() - label - GAP;
        columns(ui, &[label, rest], GAP, |ui, column| {
            if column == 1 {
                statement_ui(ui, view, statement);
            }
        });
    }
}

fn differences_ui(ui: &mut Ui, view: &View<'_>, differences: &[Statement]) {
    if differences.is_empty() {
        return;
    }
    ui.add_space(24.0);
    text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say("differences"), 2);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(size::TEXT));
        for difference in differences {
            ui.add_space(6.0);
            statement_ui(ui, view, difference);
        }
    });
}
