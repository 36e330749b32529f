//! What could not be taken in, in words, until somebody has read it.

use super::View;
use super::icons::{self, Icon};
use super::text::{self, Kind};
use super::widgets::Button;
use crate::evidence::Problem;
use crate::state::Event;
use eframe::egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Sense, Ui, accesskit::Live, vec2};

/// So many sentences are shown; of the rest only the number.
const SHOWN: usize = 6;

/// Paints the banner; nothing where there is no problem.
pub fn problems_ui(ui: &mut Ui, view: &View<'_>) {
    if view.state.problems.is_empty() && !view.state.failed {
        return;
    }
    let ink = view.theme.bad;
    Panel::top("problems")
        .resizable(false)
        .frame(Frame::new().fill(ink.ground).inner_margin(Margin::symmetric(16, 10)))
        .show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                let close = Button::icon_only(view.theme, Icon::Cross, view.say("close-message")).small();
                if ui.add(close).clicked() {
                    view.send(Event::ProblemsClosed);
                }
                ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
                    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 24.0), Sense::empty());
                    icons::paint(ui.painter(), rect, Icon::Warning, ink.text);
                    ui.vertical(|ui| sentences_ui(ui, view));
                });
            });
        });
}

fn sentences_ui(ui: &mut Ui, view: &View<'_>) {
    ScrollArea::vertical().max_height(140.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add_space(2.0);
        if view.state.failed {
            sentence_ui(ui, view, view.say("investigation-failed"));
        }
        for problem in view.state.problems.iter().take(SHOWN) {
            sentence_ui(ui, view, sentence(view, problem));
        }
        let more = view.state.problems.len().saturating_sub(SHOWN);
        if more > 0 {
            sentence_ui(ui, view, view.tell("more-problems", &[("count", more.into())]));
        }
    });
}

fn sentence(view: &View<'_>, problem: &Problem) -> String {
    view.tell(&format!("problem-{}", problem.kind.id()), &[("name", (&problem.name).into())])
}

fn sentence_ui(ui: &mut Ui, view: &View<'_>, sentence: String) {
    let response = text::label(ui, Kind::Body, view.theme.text, sentence);
    ui.accesskit_node_builder(response.id, |node| node.set_live(Live::Assertive));
}
