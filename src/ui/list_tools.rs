//! What stands above the table: the search, what to do with the whole list, and which reports are wanted.

use super::icons::Icon;
use super::list::counted;
use super::search_field::SearchField;
use super::text::{self, Kind};
use super::widgets::Button;
use super::{View, copy, page};
use crate::report::Group;
use crate::state::{Command, Copied, Event, List, ListEvent};
use eframe::egui::accesskit::Live;
use eframe::egui::{Align, Layout, Ui, vec2};

const SEARCH: f32 = 340.0;

/// Paints all of them.
pub fn tools_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        search_ui(ui, view, list);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let over = ui.add(Button::secondary(view.theme, view.say(Command::StartOver.key())));
            if over.on_hover_text(view.say("start-over-tip")).clicked() {
                view.send(Command::StartOver.event());
            }
            copy::copy_ui(ui, view, Copied::List, &view.say("list-copy")).on_hover_text(view.say("list-copy-tip"));
        });
    });
    ui.add_space(10.0);
    groups_ui(ui, view, list);
}

fn search_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    let field = SearchField {
        name: "list-search",
        hint: "list-search-hint",
        clear: "list-clear-search",
        text: &list.filter.text,
        width: SEARCH.min(ui.available_width() * 0.5),
    };
    if let Some(text) = field.show(ui, view) {
        view.send(Event::List(ListEvent::Searched(text)));
    }
    if !list.filter.text.trim().is_empty() {
        let found = counted(view, "list-found", list.shown().len());
        let said = text::label(ui, Kind::Small, view.theme.secondary, found);
        ui.accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
    }
}

/// Every group that has somebody in it, and the one that is chosen.
fn groups_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    let chosen = list.filter.group;
    let groups = Group::ALL.iter().copied().filter(|it| list.count(*it) > 0 || chosen == Some(*it));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for group in std::iter::once(None).chain(groups.map(Some)) {
            let (key, count) = match group {
                Some(group) => (format!("list-group-{}", group.id()), list.count(group)),
                None => ("list-group-all".to_owned(), list.reports()),
            };
            let button = page::group(view, view.say(&key), count, chosen == group);
            if ui.add(button).clicked() {
                view.send(Event::List(ListEvent::GroupChosen(group)));
            }
        }
    });
}

/// From an incident back to the list, and on to its neighbors.
pub fn back_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let back = Command::BackToList;
        let button = Button::secondary(view.theme, view.say(back.key())).icon(Icon::Left).small();
        let tip = page::command_keys(ui, view, back);
        if ui.add(button).on_hover_text(tip).clicked() {
            view.send(back.event());
        }
        let Some(place) = list.chosen_place() else { return };
        ui.add_space(6.0);
        for (command, icon) in [(Command::PreviousIncident, Icon::Up), (Command::NextIncident, Icon::Down)] {
            let name = view.say(command.key());
            let tip = page::command_keys(ui, view, command);
            let forward = command == Command::NextIncident;
            let there = list.neighbor(forward).is_some();
            let button = Button::icon_only(view.theme, icon, name).small();
            if ui.add_enabled(there, button).on_hover_text(tip).clicked() {
                view.send(command.event());
            }
        }
        let language = view.state.words.language();
        let (number, total) = (language.number(place + 1), language.number(list.shown().len()));
        let words = view.tell("list-place", &[("number", (&number).into()), ("total", (&total).into())]);
        text::one_line(ui, Kind::Small, view.theme.secondary, words);
        let others = list.reading.then(|| counted(view, "list-progress", list.progress.read));
        if let Some(words) = others {
            text::one_line(ui, Kind::Small, view.theme.secondary, words);
        }
    });
}
