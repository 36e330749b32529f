//! The Walkthrough page: one step at a time, large enough to be read aloud, and the list of all of them.

use super::page::{self, page};
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Pane, card, entry, keyboard};
use super::{View, copy, ready, walkthrough_list};
use crate::report::{DeskLine, Document};
use crate::state::{Copied, DeskEvent, Event};
use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Align, Frame, Id, Layout, Sense, Ui, vec2};

const BAR: f32 = 6.0;
const BULLET: f32 = 16.0;

/// Paints the page.
pub fn walkthrough_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    let steps = &document.desk.steps;
    page(ui, "walkthrough", size::ANSWER, |ui| {
        let open = view.state.open_step().and_then(|it| Some((it, steps.get(it)?)));
        let came: Option<Came> = ui.data_mut(|data| data.remove_temp(came_id()));
        text::label(ui, Kind::Small, view.theme.secondary, view.say("desk-purpose"));
        ui.add_space(4.0);
        headline_ui(ui, view, open, steps.len(), came.is_some());
        message_ui(ui, view, document);
        ui.add_space(14.0);
        progress_ui(ui, view, steps.len());
        ui.add_space(20.0);
        if let Some((index, step)) = open {
            card(ui, view.theme, |ui| {
                Frame::new().inner_margin(24.0).show(ui, |ui| {
                    step_ui(ui, view, index, step);
                    tick_ui(ui, view, index, came == Some(Came::Next));
                });
            });
            ui.add_space(16.0);
        }
        walkthrough_list::list_ui(ui, view, steps);
    });
}

/// Where one stands; read aloud by screen readers when it changes.
fn headline_ui(ui: &mut Ui, view: &View<'_>, open: Option<(usize, &DeskLine)>, total: usize, is_new: bool) {
    let said = match open {
        Some((index, step)) => {
            let (number, total) = ((index + 1).to_string(), total.to_string());
            let args = [("number", (&number).into()), ("total", (&total).into()), ("title", (&step.title).into())];
            view.tell("desk-step", &args)
        }
        None => view.say("desk-finished"),
    };
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(size::TEXT));
        let response = text::heading(ui, Kind::Headline, view.theme.text, said, 1);
        ui.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
        if is_new {
            response.scroll_to_me(Some(Align::TOP));
        }
    });
    if open.is_none() {
        page::subtitle(ui, view, &view.say("desk-finished-advice"));
    }
}

/// How the step came up that stands open now.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Came {
    /// Somebody opened it in the list.
    #[default]
    Opened,
    /// The one before was done.
    Next,
}

fn came_id() -> Id {
    Id::unique("how the open step came up")
}

/// Says that another step comes up, and is to be read from its top.
fn announce(ui: &Ui, came: Came) {
    ui.data_mut(|data| data.insert_temp(came_id(), came));
}

/// Says that a step was opened in the list.
pub fn announce_opened(ui: &Ui) {
    announce(ui, Came::Opened);
}

/// Which message it is about, and the ticket note, which can be copied at any time.
fn message_ui(ui: &mut Ui, view: &View<'_>, document: &Document) {
    ui.add_space(6.0);
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        copy::copy_ui(ui, view, Copied::TicketNote, &view.say("desk-copy-note"));
        ui.add_space(8.0);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.add_space(7.0);
            text::label(ui, Kind::Body, view.theme.secondary, &document.subtitle);
        });
    });
}

fn progress_ui(ui: &mut Ui, view: &View<'_>, total: usize) {
    let done = view.state.steps_done();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::empty());
    ui.painter().rect_filled(rect, 3, view.theme.neutral.ground);
    #[expect(clippy::cast_precision_loss, reason = "a few dozen steps")]
    let share = if total == 0 { 0.0 } else { done as f32 / total as f32 };
    let mut filled = rect;
    filled.set_width(rect.width() * share);
    ui.painter().rect_filled(filled, 3, view.theme.accent.text);
    let (number, total) = (done.to_string(), total.to_string());
    let name = view.tell("desk-progress", &[("number", (&number).into()), ("total", (&total).into())]);
    let response = ui.interact(rect, Id::unique("walkthrough progress"), Sense::hover());
    ui.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ProgressIndicator);
        node.set_label(name.clone());
    });
    response.on_hover_text(name);
}

fn step_ui(ui: &mut Ui, view: &View<'_>, index: usize, step: &DeskLine) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.set_width(ui.available_width());
    section_ui(ui, view, "desk-to-say");
    text::label(ui, Kind::Spoken, view.theme.text, &step.say);
    ui.add_space(20.0);
    section_ui(ui, view, "desk-to-do");
    for task in &step.tasks {
        task_ui(ui, view, task);
    }
    if !step.ready.is_empty() {
        ui.add_space(20.0);
        section_ui(ui, view, "desk-to-copy");
        ready::step_ui(ui, view, index, &step.ready);
    }
    ui.add_space(24.0);
}

fn section_ui(ui: &mut Ui, view: &View<'_>, key: &str) {
    text::heading(ui, Kind::SmallStrong, view.theme.secondary, view.say(key), 2);
    ui.add_space(6.0);
}

fn task_ui(ui: &mut Ui, view: &View<'_>, task: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (rect, _) = ui.allocate_exact_size(vec2(BULLET, Kind::Body.line_height()), Sense::empty());
        let middle = rect.left_center() + vec2(3.0, 0.0);
        ui.painter().circle_filled(middle, 2.5, view.theme.secondary);
        ui.vertical(|ui| text::label(ui, Kind::Body, view.theme.text, task));
    });
    ui.add_space(4.0);
}

/// The one filled button: the step is done, on to the next.
fn tick_ui(ui: &mut Ui, view: &View<'_>, step: usize, is_next: bool) {
    let done = view.state.is_step_done(step);
    let button = match done {
        true => Button::secondary(view.theme, view.say("desk-not-done")),
        false => Button::primary(view.theme, view.say("desk-done-next")),
    };
    let response = ui.add(button);
    entry(ui, Pane::Page, &response);
    // Whoever goes on with keys goes on here.
    if is_next && keyboard(ui) {
        response.request_focus();
    }
    if response.clicked() {
        announce(ui, Came::Next);
        view.send(Event::Desk(DeskEvent::Ticked { step, done: !done }));
    }
}
