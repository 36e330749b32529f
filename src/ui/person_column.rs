//! The column about the chosen person: verdict, why, what would prove it, what to know, what next.

use super::icons::Icon;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Pane, entry, proof_link};
use super::{View, marks, ready};
use crate::mail::spoken_name;
use crate::report::{Person, Proof, Statement};
use crate::state::Event;
use eframe::egui::{Align, Frame, Layout, Margin, ScrollArea, Sense, Ui, vec2};

/// The chosen person.
pub fn chosen<'a>(view: &'a View<'_>) -> Option<&'a Person> {
    view.state.document.as_ref()?.people.get(view.state.selected?)
}

/// Paints the column.
pub fn person_column_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(person) = chosen(view) else { return };
    ui.painter().rect_filled(ui.max_rect(), 0, view.theme.surface);
    ScrollArea::vertical().id_salt("person column").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 22, right: 18, top: 22, bottom: 28 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            head_ui(ui, view, person);
            statements_ui(ui, view, "why-we-say-so", &person.why);
            proofs_ui(ui, view, &person.would_prove);
            section_ui(ui, view, "next-steps", person.next_steps.iter().map(String::as_str));
            section_ui(ui, view, "good-to-know", person.good_to_know.iter().map(String::as_str));
        });
    });
}

fn head_ui(ui: &mut Ui, view: &View<'_>, person: &Person) {
    let theme = view.theme;
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        let close = ui.add(Button::icon_only(theme, Icon::Cross, view.say("command-close")).small());
        entry(ui, Pane::Column, &close);
        if close.clicked() {
            view.send(Event::PersonChosen(None));
        }
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.add_space(3.0);
            text::heading(
                ui,
                Kind::Title,
                theme.text,
                &*person.name.as_deref().map_or((&*person.shown_address).into(), spoken_name),
                2,
            );
            if person.name.is_some() {
                text::label(ui, Kind::Body, theme.secondary, &person.shown_address);
            }
        });
    });
    ui.add_space(14.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let tone = theme.tone(person.tone);
        let (rect, _) = ui.allocate_exact_size(vec2(size::MARK, size::MARK), Sense::empty());
        marks::paint(ui.painter(), rect, person.mark, tone, theme.surface);
        ui.vertical(|ui| {
            ui.add_space(3.0);
            text::label(ui, Kind::Strong, tone.text, &person.verdict_word);
        });
    });
}

fn title_ui(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.add_space(20.0);
    text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say(key), 3);
    ui.add_space(2.0);
}

fn statements_ui(ui: &mut Ui, view: &View<'_>, key: &str, statements: &[Statement]) {
    if statements.is_empty() {
        return;
    }
    title_ui(ui, view, key);
    for statement in statements {
        ui.add_space(6.0);
        statement_ui(ui, view, statement);
    }
}

/// A sentence that ends in the link to its proof.
pub fn statement_ui(ui: &mut Ui, view: &View<'_>, statement: &Statement) {
    ui.scope(|ui| {
        // A line of text is not as high as a button.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            text::label(ui, Kind::Body, view.theme.text, &statement.text);
            proof_link(ui, view, statement.proof, &statement.text);
        });
    });
}

/// What would prove it, each with what can be copied for it.
fn proofs_ui(ui: &mut Ui, view: &View<'_>, proofs: &[Proof]) {
    let (Some(person), false) = (view.state.selected, proofs.is_empty()) else { return };
    title_ui(ui, view, "what-would-prove-it");
    for (index, proof) in proofs.iter().enumerate() {
        ui.add_space(6.0);
        text::label(ui, Kind::Body, view.theme.text, &proof.text);
        ready::proof_ui(ui, view, person, index, proof);
    }
}

fn section_ui<'a>(ui: &mut Ui, view: &View<'_>, key: &str, lines: impl ExactSizeIterator<Item = &'a str>) {
    if lines.len() == 0 {
        return;
    }
    title_ui(ui, view, key);
    for line in lines {
        ui.add_space(6.0);
        text::label(ui, Kind::Body, view.theme.text, line);
    }
}
