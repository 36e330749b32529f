//! The pages: side by side where they fit, else in one menu.

use super::View;
use super::page::command_keys;
use super::text::{self, Kind};
use super::widgets::{Button, Choice, Pane, entry, menu_of};
use crate::state::{Command, Event, Page};
use eframe::egui::{Role, Ui};

/// The room beside a tab's text.
const PADDING: f32 = 24.0;

/// Paints the pages; `taken` is what stands to the right of them. Whether they stand side by side.
pub fn page_tabs_ui(ui: &mut Ui, view: &View<'_>, taken: f32) -> bool {
    let room = ui.max_rect().right() - taken - ui.cursor().left();
    let fit = width(ui, view) <= room;
    if fit {
        tabs_ui(ui, view);
    } else {
        menu_ui(ui, view);
    }
    fit
}

fn width(ui: &Ui, view: &View<'_>) -> f32 {
    let text = |page: &Page| text::galley(ui, Kind::Strong, view.theme.text, &view.say(page.key()), f32::INFINITY);
    let gap = ui.spacing().item_spacing.x;
    Page::ALL.iter().map(|it| text(it).size().x + PADDING + gap).sum()
}

fn tabs_ui(ui: &mut Ui, view: &View<'_>) {
    for &page in Page::ALL {
        let chosen = view.state.page == page && view.state.help.is_none();
        let button = Button::quiet(view.theme, view.say(page.key())).selected(chosen, Role::Tab);
        let response = ui.add(button);
        if chosen {
            entry(ui, Pane::Bar, &response);
        }
        let response = response.on_hover_text(command_keys(ui, view, Command::ShowPage(page)));
        if response.clicked() {
            view.send(Event::PageChosen(page));
        }
    }
}

fn menu_ui(ui: &mut Ui, view: &View<'_>) {
    let response = ui.add(Button::secondary(view.theme, view.say(view.state.page.key())).opens_menu());
    entry(ui, Pane::Bar, &response);
    let pages =
        Page::ALL.iter().map(|it| Choice::new(view.say(it.key()), view.state.help.is_none() && *it == view.state.page));
    let pages: Vec<Choice> = pages.collect();
    if let Some(page) = menu_of(ui, view.theme, &response, &pages).and_then(|it| Page::ALL.get(it)) {
        view.send(Event::PageChosen(*page));
    }
}
