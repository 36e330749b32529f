//! Kinds of text and how to lay them out: size, face, line height.

use super::fonts;
use super::theme::size;
use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{self, Align, Color32, FontFamily, FontId, Galley, Label, Response, RichText, Ui};
use std::sync::Arc;

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one answer on a page.
    Headline,
    /// Names, card titles.
    Title,
    /// Verdicts, labels of filled buttons.
    Strong,
    Body,
    /// Words to be read aloud.
    Spoken,
    Small,
    /// Titles of sections.
    SmallStrong,
    /// Raw text.
    Raw,
}

impl Kind {
    /// The face and size.
    #[must_use]
    pub fn font(self) -> FontId {
        let (size, family) = match self {
            Self::Headline => (size::HEADLINE_TEXT, fonts::semibold()),
            Self::Title => (size::TITLE_TEXT, fonts::semibold()),
            Self::Strong => (size::BODY_TEXT, fonts::semibold()),
            Self::Body => (size::BODY_TEXT, FontFamily::Proportional),
            Self::Spoken => (size::SPOKEN_TEXT, FontFamily::Proportional),
            Self::Small => (size::SMALL_TEXT, FontFamily::Proportional),
            Self::SmallStrong => (size::SMALL_TEXT, fonts::semibold()),
            Self::Raw => (size::SMALL_TEXT, FontFamily::Monospace),
        };
        FontId::new(size, family)
    }

    /// From one baseline to the next, on whole points.
    #[must_use]
    pub fn line_height(self) -> f32 {
        match self {
            Self::Headline => (size::HEADLINE_TEXT * size::HEADLINE_LINE_HEIGHT).round(),
            Self::Raw => size::RAW_LINE,
            other => (other.font().size * size::LINE_HEIGHT).round(),
        }
    }

    /// How a stretch of this kind is laid out.
    #[must_use]
    pub fn format(self, color: Color32) -> TextFormat {
        TextFormat {
            font_id: self.font(),
            color,
            line_height: Some(self.line_height()),
            valign: Align::Center,
            ..TextFormat::default()
        }
    }
}

/// A text for egui's own widgets.
pub fn rich(kind: Kind, color: Color32, text: impl Into<String>) -> RichText {
    RichText::new(text).font(kind.font()).color(color).line_height(Some(kind.line_height()))
}

/// A text that wraps and can be selected.
pub fn label(ui: &mut Ui, kind: Kind, color: Color32, text: impl Into<String>) -> Response {
    ui.add(Label::new(rich(kind, color, text)).wrap())
}

/// A text on one line that ends in an ellipsis where it is too long, whole on hover.
pub fn one_line(ui: &mut Ui, kind: Kind, color: Color32, text: impl Into<String>) -> Response {
    ui.add(Label::new(rich(kind, color, text)).truncate())
}

/// A heading for screen readers too.
pub fn heading(ui: &mut Ui, kind: Kind, color: Color32, text: impl Into<String>, level: usize) -> Response {
    let text = text.into();
    let response = label(ui, kind, color, &text);
    ui.accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_level(level);
        // Labels carry their words as a value; headings are found by their name.
        node.set_label(text);
        node.clear_value();
    });
    response
}

/// A text laid out for painting, wrapped at a width.
pub fn galley(ui: &Ui, kind: Kind, color: Color32, text: &str, width: f32) -> Arc<Galley> {
    aligned(ui, kind, color, text, width, Align::LEFT)
}

/// The same, its lines set against the right.
pub fn galley_right(ui: &Ui, kind: Kind, color: Color32, text: &str, width: f32) -> Arc<Galley> {
    aligned(ui, kind, color, text, width, Align::RIGHT)
}

/// The same, on one line that ends in an ellipsis where it is too long.
pub fn galley_cut(ui: &Ui, kind: Kind, color: Color32, text: &str, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), kind.format(color));
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}

/// The same, on so many lines at most, of which the last ends in an ellipsis where it is too long.
pub fn galley_rows(ui: &Ui, kind: Kind, color: Color32, text: &str, width: f32, rows: usize) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), kind.format(color));
    job.wrap = TextWrapping { max_rows: rows, ..TextWrapping::wrap_at_width(width.max(1.0)) };
    ui.painter().layout_job(job)
}

fn aligned(ui: &Ui, kind: Kind, color: Color32, text: &str, width: f32, halign: Align) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), kind.format(color));
    job.wrap = TextWrapping::wrap_at_width(width.max(1.0));
    job.halign = halign;
    ui.painter().layout_job(job)
}
