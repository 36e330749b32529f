//! Buttons that copy, and say in their own place that they did.

use super::View;
use super::icons::Icon;
use super::widgets::Button;
use crate::state::{Copied, Event};
use eframe::egui::{Response, Ui, accesskit::Live};

/// An outlined copy button with this label.
pub fn copy_ui(ui: &mut Ui, view: &View<'_>, what: Copied, label: &str) -> Response {
    let done = view.state.copied == Some(what);
    let button = Button::secondary(view.theme, caption(view, done, label)).room_for(other(view, done, label));
    send(ui, view, what, button.icon_if(done.then_some(Icon::Tick)))
}

/// The filled copy button.
pub fn primary_copy_ui(ui: &mut Ui, view: &View<'_>, what: Copied, label: &str) -> Response {
    let done = view.state.copied == Some(what);
    let button = Button::primary(view.theme, caption(view, done, label)).room_for(other(view, done, label));
    send(ui, view, what, button.icon_if(done.then_some(Icon::Tick)))
}

/// An outlined copy button whose label does not tell one from the next: `name` does, for screen readers.
pub fn named_copy_ui(ui: &mut Ui, view: &View<'_>, what: Copied, label: &str, name: &str) -> Response {
    let done = view.state.copied == Some(what);
    let button = Button::secondary(view.theme, caption(view, done, label)).room_for(other(view, done, label));
    let button = if done { button } else { button.named(name) };
    send(ui, view, what, button.icon_if(done.then_some(Icon::Tick)))
}

fn caption(view: &View<'_>, done: bool, label: &str) -> String {
    if done { view.say("copied") } else { label.to_owned() }
}

fn other(view: &View<'_>, done: bool, label: &str) -> String {
    caption(view, !done, label)
}

fn send(ui: &mut Ui, view: &View<'_>, what: Copied, button: Button<'_>) -> Response {
    let response = ui.add(button);
    // A screen reader reads the new caption aloud.
    ui.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    if response.clicked() {
        view.send(Event::CopyAsked(what));
    }
    response
}
