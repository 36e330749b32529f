//! Words that lead somewhere, inside running text.

use super::focus;
use crate::evidence::Span;
use crate::state::Event;
use crate::ui::View;
use crate::ui::text::{self, Kind};
use crate::ui::theme::{Theme, size};
use eframe::egui::{CursorIcon, Label, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

/// A link; `name` is what screen readers say, where the text alone would not tell one link from the next.
fn link(ui: &mut Ui, theme: &Theme, text: &str, name: &str) -> Response {
    let label =
        Label::new(text::rich(Kind::Body, theme.accent.text, text)).extend().selectable(false).sense(Sense::hover());
    let (at, galley, base) = label.layout_in_ui(ui);
    // The line is lower than a finger or a trembling hand needs.
    let air = ((size::TARGET - base.rect.height()) / 2.0).max(0.0);
    let target = base.rect.expand2(vec2(2.0, air));
    let response = ui.interact(target, base.id.with("link"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
    let underline = if response.hovered() { Stroke::new(1.0, theme.accent.text) } else { Stroke::NONE };
    let shape = eframe::egui::epaint::TextShape::new(at, galley, theme.accent.text).with_underline(underline);
    ui.painter().add(shape);
    focus::ring(ui, theme, &response, target, 4);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The link that shows the bytes behind a claim.
pub fn proof_link(ui: &mut Ui, view: &View<'_>, proof: Option<Span>, claim: &str) {
    let Some(span) = proof else { return };
    let name = view.tell("show-proof-of", &[("claim", claim.into())]);
    if link(ui, view.theme, &view.say("show-proof"), &name).clicked() {
        view.send(Event::ProofAsked(span));
    }
}
