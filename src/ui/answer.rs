//! The Answer page: one headline, everybody it concerns, what it means, what to do, what to send.

use super::page::{self, page};
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, card, pair};
use super::{View, copy, doubt, letter_card, people, steps_card};
use crate::report::{Document, SourceView, Topic};
use crate::state::{Command, Copied, Event, HelpEvent, Page};
use crate::trail::Kind as Evidence;
use eframe::egui::{Align, Layout, Ui, vec2};

/// So many pieces that were left aside have a button.
const ASIDE: usize = 4;

/// Paints the page.
pub fn answer_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    page(ui, "answer", size::ANSWER, |ui| {
        page::headline(ui, view, &document.headline);
        subtitle_ui(ui, view, document);
        ui.add_space(18.0);
        // What to do comes before what it means; where nobody is named, the meaning is the answer.
        if document.people.is_empty() {
            explanation_ui(ui, view, document);
            cards_ui(ui, view, document);
        } else {
            people::people_ui(ui, view, &document.people);
            ui.add_space(16.0);
            cards_ui(ui, view, document);
            ui.add_space(16.0);
            explanation_ui(ui, view, document);
        }
        put_away_ui(ui, view, document);
        if document.kind == Evidence::NotMail {
            ways_on_ui(ui, view);
        }
    });
}

/// The grey line, and the copy button at the right edge of the cards.
fn subtitle_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    ui.add_space(6.0);
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        if document.kind != Evidence::NotMail {
            copy::copy_ui(ui, view, Copied::Answer, &view.say("command-copy-answer"));
            ui.add_space(8.0);
        }
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.set_max_width(ui.available_width().min(size::TEXT));
            ui.add_space(7.0);
            text::label(ui, Kind::Body, view.theme.secondary, &document.subtitle);
        });
    });
}

fn explanation_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    doubt::doubts_ui(ui, view, &document.doubts);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(size::TEXT));
        for paragraph in &document.explanation {
            text::label(ui, Kind::Body, view.theme.text, paragraph);
            ui.add_space(8.0);
        }
    });
    if !document.explanation.is_empty() {
        ui.add_space(8.0);
    }
}

/// The answers for what is about other messages, and the way back from one of them.
fn put_away_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    let aside: Vec<&SourceView> = document.sources.iter().filter(|it| it.left_aside).take(ASIDE).collect();
    if aside.is_empty() && !view.state.may_bring_back() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for source in aside {
            let name = view.tell("show-alone", &[("name", (&source.name).into())]);
            if ui.add(Button::secondary(view.theme, name)).clicked() {
                view.send(Event::ShownAlone(source.id));
            }
        }
        if view.state.may_bring_back() {
            page::bring_back_ui(ui, view, Button::secondary(view.theme, view.say(Command::BringBack.key())));
        }
    });
    ui.add_space(16.0);
}

fn cards_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    let letter = view.state.letters.get(view.state.letter);
    match (document.steps.is_empty(), letter) {
        (false, Some(letter)) => pair(
            ui,
            view.theme,
            |ui| steps_card::steps_ui(ui, view, &document.steps),
            |ui| letter_card::letter_ui(ui, view, letter),
        ),
        (false, None) => single(ui, view, |ui| steps_card::steps_ui(ui, view, &document.steps)),
        (true, Some(letter)) => single(ui, view, |ui| letter_card::letter_ui(ui, view, letter)),
        (true, None) => {}
    }
}

fn single(ui: &mut Ui, view: &View<'_>, content: impl FnOnce(&mut Ui)) {
    card(ui, view.theme, |ui| {
        eframe::egui::Frame::new().inner_margin(size::CARD_MARGIN).show(ui, content);
    });
}

/// What can be handed in instead; even what was not understood can be looked at.
fn ways_on_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(16.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        if ui.add(Button::primary(view.theme, view.say("open-a-file"))).clicked() {
            view.send(Command::Open.event());
        }
        if ui.add(Button::secondary(view.theme, view.say("paste-text"))).clicked() {
            view.send(Command::Paste.event());
        }
        if ui.add(Button::secondary(view.theme, view.say("how-to-save"))).clicked() {
            view.send(Event::Help(HelpEvent::Asked(Topic::WhatToDrop)));
        }
        if ui.add(Button::quiet(view.theme, view.say("look-at-source"))).clicked() {
            view.send(Event::PageChosen(Page::Sources));
        }
    });
}
