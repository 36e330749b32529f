//! Texts that are ready to copy: shown whole on the Walkthrough page, offered in a menu beside a proof.

use super::icons::Icon;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Choice, edge, menu};
use super::{View, copy};
use crate::report::{Fits, MailProgram, Platform, Proof, Ready, ready_caption};
use crate::state::{Copied, DeskEvent, Event};
use eframe::egui::accesskit::Live;
use eframe::egui::{Align, Frame, Layout, Margin, Ui};

/// The texts of a step: those that fit the chosen mail system or mail program, with the choice above them.
pub fn step_ui(ui: &mut Ui, view: &View<'_>, step: usize, texts: &[Ready]) {
    if texts.iter().any(|it| matches!(it.fits, Fits::Platform(_))) {
        platform_ui(ui, view);
    }
    if texts.iter().any(|it| matches!(it.fits, Fits::Program(_))) {
        program_ui(ui, view);
    }
    for (index, ready) in texts.iter().enumerate().filter(|(_, it)| fits(view, it)) {
        ui.add_space(10.0);
        text_ui(ui, view, ready, Copied::OfStep { step, ready: index });
    }
}

fn fits(view: &View<'_>, ready: &Ready) -> bool {
    match ready.fits {
        Fits::Everybody => true,
        Fits::Platform(platform) => platform == view.state.platform(),
        Fits::Program(program) => program == view.state.desk.program,
    }
}

fn platform_ui(ui: &mut Ui, view: &View<'_>) {
    let chosen = view.state.platform();
    let names: Vec<(Platform, String)> =
        Platform::ALL.iter().map(|it| (*it, view.say(&format!("platform-{}", it.id())))).collect();
    if let Some(platform) = choice_ui(ui, view, "desk-platform", &names, chosen) {
        view.send(Event::Desk(DeskEvent::PlatformChosen(platform)));
    }
}

fn program_ui(ui: &mut Ui, view: &View<'_>) {
    let chosen = view.state.desk.program;
    let names: Vec<(MailProgram, String)> =
        MailProgram::ALL.iter().map(|it| (*it, view.say(&format!("program-{}", it.id())))).collect();
    if let Some(program) = choice_ui(ui, view, "desk-program", &names, chosen) {
        view.send(Event::Desk(DeskEvent::ProgramChosen(program)));
    }
}

/// A button that says what is chosen, and opens the choices.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    key: &str,
    names: &[(T, String)],
    chosen: T,
) -> Option<T> {
    let name = names.iter().find(|(it, _)| *it == chosen).map(|(_, name)| name.as_str()).unwrap_or_default();
    let button = Button::secondary(view.theme, view.tell(key, &[("name", name.into())])).opens_menu();
    let lines: Vec<Choice> = names.iter().map(|(it, name)| Choice::new(name, *it == chosen)).collect();
    menu(ui, view.theme, button, &lines).and_then(|it| names.get(it)).map(|(it, _)| *it)
}

/// One text, with its button above it.
fn text_ui(ui: &mut Ui, view: &View<'_>, ready: &Ready, what: Copied) {
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        if ready.id == Ready::REMINDER {
            reminder_ui(ui, view);
        } else {
            let name = view.tell("desk-copy-of", &[("title", (&ready.title).into())]);
            copy::named_copy_ui(ui, view, what, &view.say("copy"), &name);
        }
        ui.add_space(8.0);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.add_space(7.0);
            text::label(ui, Kind::Strong, view.theme.text, &ready.title);
        });
    });
    if ready.id == Ready::REMINDER {
        saved_ui(ui, view);
        return;
    }
    ui.add_space(6.0);
    let kind = if ready.is_command() { Kind::Raw } else { Kind::Body };
    Frame::new()
        .fill(view.theme.page)
        .stroke(edge(view.theme))
        .corner_radius(size::RADIUS)
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            text::label(ui, kind, view.theme.text, &ready.text);
        });
}

fn reminder_ui(ui: &mut Ui, view: &View<'_>) {
    if ui.add(Button::secondary(view.theme, view.say("desk-save-reminder")).small()).clicked() {
        view.send(Event::Desk(DeskEvent::ReminderAsked));
    }
}

/// Where the reminder was written.
fn saved_ui(ui: &mut Ui, view: &View<'_>) {
    if let Some(path) = &view.state.desk.saved {
        ui.add_space(6.0);
        let said = view.tell("picture-saved", &[("path", path.into())]);
        let response = text::label(ui, Kind::Small, view.theme.good.text, said);
        ui.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
}

/// What can be copied or saved for a proof; nothing where there is nothing.
pub fn proof_ui(ui: &mut Ui, view: &View<'_>, person: usize, proof: usize, shown: &Proof) {
    let Some(first) = shown.ready.first() else { return };
    ui.add_space(6.0);
    if first.id == Ready::REMINDER {
        reminder_ui(ui, view);
        saved_ui(ui, view);
    } else {
        menu_ui(ui, view, person, proof, shown);
    }
    ui.add_space(4.0);
}

fn menu_ui(ui: &mut Ui, view: &View<'_>, person: usize, proof: usize, shown: &Proof) {
    let what = |ready: usize| Copied::OfProof { person, proof, ready };
    let done = (0..shown.ready.len()).any(|it| view.state.copied == Some(what(it)));
    let name = view.tell("desk-copy-of", &[("title", (&shown.text).into())]);
    let what_for = match shown.ready.first().map(|it| &it.fits) {
        Some(Fits::Program(_)) => "copy-request-menu",
        Some(Fits::Platform(_)) => "copy-for-it-menu",
        _ => "copy-menu",
    };
    let button = Button::secondary(view.theme, view.say(if done { "copied" } else { what_for }));
    let button = button.small().named(name).opens_menu().icon_if(done.then_some(Icon::Tick));
    let captions = shown.ready.iter().map(|it| ready_caption(it, &view.state.words));
    let lines: Vec<Choice> = captions.map(|label| Choice::new(label, false)).collect();
    if let Some(ready) = menu(ui, view.theme, button, &lines) {
        view.send(Event::CopyAsked(what(ready)));
    }
}
