//! What counts for nothing: a sign, the reasons, and what it wants to have opened, which nothing here opens.

use super::View;
use super::icons::{self, Icon};
use super::marks;
use super::person_column::statement_ui;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::card;
use crate::report::{DoubtView, Mark, Tone};
use eframe::egui::{Align, Frame, Galley, Layout, Pos2, Rect, Sense, Ui, pos2, vec2};
use std::sync::Arc;

const ICON: f32 = 16.0;
const ICON_GAP: f32 = 6.0;

/// Paints a sheet for each.
pub fn doubts_ui(ui: &mut Ui, view: &View<'_>, doubts: &[DoubtView]) {
    for doubt in doubts {
        card(ui, view.theme, |ui| {
            Frame::new().inner_margin(size::CARD_MARGIN).show(ui, |ui| {
                ui.set_width(ui.available_width());
                doubt_ui(ui, view, doubt);
            });
        });
        ui.add_space(16.0);
    }
}

fn doubt_ui(ui: &mut Ui, view: &View<'_>, doubt: &DoubtView) {
    let tone = view.theme.tone(Tone::Waiting);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let (rect, _) = ui.allocate_exact_size(vec2(size::MARK, size::MARK), Sense::empty());
        marks::paint(ui.painter(), rect, Mark::Uncertain, tone, view.theme.surface);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.set_max_width(ui.available_width().min(size::TEXT));
            ui.spacing_mut().item_spacing.y = 0.0;
            text::heading(ui, Kind::Title, tone.text, &doubt.word, 2);
            if let Some(name) = name(view, doubt) {
                text::label(ui, Kind::Small, view.theme.secondary, name);
            }
            ui.add_space(6.0);
            text::label(ui, Kind::Body, view.theme.text, &doubt.title);
            for sign in &doubt.signs {
                ui.add_space(6.0);
                statement_ui(ui, view, sign);
            }
            list_ui(ui, view, "doubt-links", &doubt.links);
            list_ui(ui, view, "doubt-files", &doubt.files);
            list_ui(ui, view, "doubt-steps", &doubt.steps);
        });
    });
}

/// Among several pieces, which one it is.
fn name<'a>(view: &'a View<'_>, doubt: &DoubtView) -> Option<&'a str> {
    let document = view.state.document.as_deref()?;
    let source = document.sources.iter().find(|it| Some(it.id) == doubt.source)?;
    (view.state.pieces.len() > 1).then_some(source.name.as_str())
}

/// Words, and nothing that could be clicked.
fn list_ui(ui: &mut Ui, view: &View<'_>, key: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    ui.add_space(14.0);
    text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say(key), 3);
    for line in lines {
        ui.add_space(4.0);
        text::label(ui, Kind::Body, view.theme.text, line);
    }
}

/// The sign and the word for a piece in the rail.
pub struct Badge(Arc<Galley>);

impl Badge {
    /// Lays it out; `None` where nothing is doubted.
    pub fn new(ui: &Ui, view: &View<'_>, word: Option<&str>, width: f32) -> Option<Self> {
        let ink = view.theme.tone(Tone::Waiting).text;
        Some(Self(text::galley(ui, Kind::SmallStrong, ink, word?, width - ICON - ICON_GAP)))
    }

    /// How high it is.
    pub fn height(&self) -> f32 {
        self.0.size().y.max(ICON)
    }

    /// Paints it with its upper left corner here.
    pub fn paint(self, ui: &Ui, view: &View<'_>, at: Pos2) {
        let ink = view.theme.tone(Tone::Waiting).text;
        let line = Kind::SmallStrong.line_height();
        let sign = Rect::from_min_size(pos2(at.x, at.y + (line - ICON) / 2.0), vec2(ICON, ICON));
        icons::paint(ui.painter(), sign, Icon::Warning, ink);
        ui.painter().galley(pos2(at.x + ICON + ICON_GAP, at.y), self.0, ink);
    }
}
