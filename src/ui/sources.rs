//! The Sources page: every piece of evidence as text, with what was read in it.

use super::icons::Icon;
use super::page;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Choice, Pane, edge, entry, menu, ring};
use super::{View, copy, root, source_text};
use crate::evidence::SourceId;
use crate::report::{Document, SourceView};
use crate::state::{Copied, Event};
use eframe::egui::{
    Align, CursorIcon, Frame, Layout, Margin, Panel, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};
use std::collections::BTreeMap;

/// Paints the page.
pub fn sources_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    let chosen = document.sources.iter().find(|it| it.id == view.state.source).or(document.sources.first());
    let Some(chosen) = chosen else {
        page::page(ui, "sources", size::PAGE, |ui| {
            page::nothing(ui, view, &view.say("sources-empty"), &view.say("sources-empty-advice"));
        });
        return;
    };
    if !root::is_narrow(ui) && document.sources.len() > 1 {
        Panel::left("source list")
            .exact_size(size::SOURCE_LIST)
            .resizable(false)
            .frame(Frame::new().fill(view.theme.page).inner_margin(Margin::symmetric(12, 20)))
            .show(ui, |ui| list_ui(ui, view, document, chosen));
    }
    let side = if root::is_narrow(ui) { 16 } else { 24 };
    Frame::new().inner_margin(Margin::symmetric(side, 20)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        head_ui(ui, view, document, chosen);
        notes_ui(ui, view, chosen);
        ui.add_space(12.0);
        Frame::new()
            .fill(view.theme.surface)
            .stroke(edge(view.theme))
            .corner_radius(size::CARD_RADIUS)
            .inner_margin(Margin { left: 8, right: 4, top: 10, bottom: 10 })
            .show(ui, |ui| source_text::source_text_ui(ui, view, chosen));
    });
}

fn list_ui(ui: &mut Ui, view: &View<'_>, document: &Document, chosen: &SourceView) {
    ScrollArea::vertical().id_salt("source list").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (depth, source) in tree(document) {
            entry_ui(ui, view, source, depth, source.id == chosen.id);
        }
    });
}

/// Every source after the one that it lies in, with its depth.
fn tree(document: &Document) -> Vec<(u8, &SourceView)> {
    let mut inside: BTreeMap<Option<SourceId>, Vec<&SourceView>> = BTreeMap::new();
    for source in &document.sources {
        inside.entry(source.parent).or_default().push(source);
    }
    let mut tree = Vec::with_capacity(document.sources.len());
    let roots = inside.remove(&None).unwrap_or_default();
    let mut waiting: Vec<(u8, &SourceView)> = roots.into_iter().rev().map(|it| (0, it)).collect();
    while let Some((depth, source)) = waiting.pop() {
        tree.push((depth, source));
        let children = inside.remove(&Some(source.id)).unwrap_or_default();
        waiting.extend(children.into_iter().rev().map(|it| (depth.saturating_add(1), it)));
    }
    tree
}

fn entry_ui(ui: &mut Ui, view: &View<'_>, source: &SourceView, depth: u8, chosen: bool) {
    let theme = view.theme;
    let indent = 10.0 + 14.0 * f32::from(depth.min(6));
    let width = ui.available_width();
    let name = text::galley(ui, Kind::Body, theme.text, &source.name, width - indent - 10.0);
    let detail = text::galley(ui, Kind::Small, theme.secondary, &source.description, width - indent - 10.0);
    let height = name.size().y + if source.description.is_empty() { 0.0 } else { detail.size().y } + 14.0;
    let (_, rect) = ui.allocate_space(vec2(width, height.max(size::CONTROL)));
    let response = ui.interact(rect, ui.scope_id().with(("source", source.id.0)), Sense::click());
    let args = [("name", (&source.name).into()), ("description", (&source.description).into())];
    let label = view.tell("show-piece", &args);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &label));
    if chosen {
        entry(ui, Pane::Page, &response);
    }
    if chosen || response.hovered() {
        let fill = if chosen { theme.accent.ground } else { theme.hover };
        ui.painter().rect_filled(rect, 8, fill);
    }
    ring(ui, theme, &response, rect, 8);
    let at = pos2(rect.left() + indent, rect.top() + 7.0);
    ui.painter().galley(at, name.clone(), theme.text);
    ui.painter().galley(at + vec2(0.0, name.size().y), detail, theme.secondary);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        view.send(Event::SourceChosen(source.id));
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, document: &Document, chosen: &SourceView) {
    if root::is_narrow(ui) && document.sources.len() > 1 {
        chooser_ui(ui, view, document, chosen);
        ui.add_space(12.0);
    }
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        copy::copy_ui(ui, view, Copied::Source, &view.say("copy-source"));
        ui.add_space(8.0);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            text::heading(ui, Kind::Title, view.theme.text, &chosen.name, 1);
            text::label(ui, Kind::Small, view.theme.secondary, &chosen.description);
            if !chosen.highlights.is_empty() {
                text::label(ui, Kind::Small, view.theme.secondary, view.say("source-marks"));
            }
        });
    });
}

/// The list as a menu, where there is no room for a list.
fn chooser_ui(ui: &mut Ui, view: &View<'_>, document: &Document, chosen: &SourceView) {
    let button = Button::secondary(view.theme, view.say("other-sources")).icon(Icon::File).opens_menu();
    let tree = tree(document);
    let lines: Vec<Choice> = tree
        .iter()
        .map(|(depth, it)| {
            let indent = "\u{2003}".repeat(usize::from((*depth).min(6)));
            Choice::new(format!("{indent}{}", it.name), it.id == chosen.id)
        })
        .collect();
    if let Some((_, source)) = menu(ui, view.theme, button, &lines).and_then(|it| tree.get(it)) {
        view.send(Event::SourceChosen(source.id));
    }
}

/// What could not be read, in words.
fn notes_ui(ui: &mut Ui, view: &View<'_>, chosen: &SourceView) {
    if chosen.notes.is_empty() {
        return;
    }
    ui.add_space(12.0);
    let ink = view.theme.waiting;
    Frame::new().fill(ink.ground).corner_radius(8).inner_margin(Margin::symmetric(14, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        for note in &chosen.notes {
            text::label(ui, Kind::Body, ink.text, note);
        }
    });
}
