//! The bar on top: whose window this is, the pages, opening and pasting, language and theme.

use super::icons::{self, Icon};
use super::root::is_narrow;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, Choice, menu, ring};
use super::{View, page_tabs, rail};
use crate::state::{Command, Event, ThemeChoice};
use crate::words::Language;
use eframe::egui::{Frame, Id, Layout, Margin, Panel, Rect, Sense, Ui, UiBuilder, vec2};

/// Below this width the word beside the sign has no room.
const NAME_FITS: f32 = 780.0;
/// Below this width Paste has no room beside the pages: Ctrl+V still works, and the rail says so.
const PASTE_FITS: f32 = 760.0;
/// Below this width it has none, even where the pages stand in a menu.
const PASTE_FITS_BESIDE_MENU: f32 = 560.0;
/// The width of the right end before it was ever painted.
const RIGHT: f32 = 320.0;

/// Paints the bar.
pub fn top_bar_ui(ui: &mut Ui, view: &View<'_>) {
    let margin = Margin { left: 16, right: 16, top: 0, bottom: 0 };
    Panel::top("top bar")
        .exact_size(size::TOP_BAR)
        .resizable(false)
        .frame(Frame::new().fill(view.theme.surface).inner_margin(margin))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.horizontal_centered(|ui| {
                let tabs = left_ui(ui, view);
                right_ui(ui, view, tabs);
            });
        });
}

/// Whether the pages stand there side by side.
fn left_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let empty = is_without_pages(view);
    let narrow = is_narrow(ui);
    if narrow && !empty && view.state.help.is_none() {
        rail::toggle_ui(ui, view);
    }
    logo_ui(ui, view);
    if empty {
        return false;
    }
    if !narrow {
        // The first page begins where the rail ends.
        let start = ui.max_rect().left() - 16.0 + size::RAIL + 8.0;
        ui.add_space((start - ui.cursor().left()).max(0.0));
    }
    ui.spacing_mut().item_spacing.x = if narrow { 0.0 } else { 6.0 };
    let right = Right::known(ui);
    let taken = if ui.ctx().content_rect().width() < PASTE_FITS { right.width - right.paste } else { right.width };
    page_tabs::page_tabs_ui(ui, view, taken + 8.0)
}

/// Welcome and the list of incidents have neither pages nor rail.
fn is_without_pages(view: &View<'_>) -> bool {
    view.state.is_empty() || view.state.shown_list().is_some()
}

fn logo_ui(ui: &mut Ui, view: &View<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::empty());
    icons::paint(ui.painter(), rect, Icon::Mail, view.theme.accent.text);
    if ui.ctx().content_rect().width() >= NAME_FITS {
        ui.add_space(1.0);
        text::one_line(ui, Kind::Title, view.theme.text, view.say("program-name"));
    }
}

/// How wide the right end was in the frame before, and how much of it was Paste.
#[derive(Clone, Copy)]
struct Right {
    width: f32,
    paste: f32,
}

impl Right {
    fn id() -> Id {
        Id::unique("top bar, right")
    }

    fn known(ui: &Ui) -> Self {
        ui.data(|data| data.get_temp(Self::id())).unwrap_or(Self { width: RIGHT, paste: 0.0 })
    }
}

/// Stands at the right edge, and is still walked through from left to right.
fn right_ui(ui: &mut Ui, view: &View<'_>, tabs: bool) {
    let known = Right::known(ui).width;
    let room = ui.max_rect();
    let place = Rect::from_min_max(room.right_top() - vec2(known, 0.0), room.right_bottom());
    let layout = Layout::left_to_right(eframe::egui::Align::Center);
    let mut right = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    right.spacing_mut().item_spacing.x = 8.0;
    let paste = buttons_ui(&mut right, view, tabs);
    let width = right.min_rect().width();
    if (width - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(Right::id(), Right { width, paste }));
        ui.ctx().request_discard("the right end of the bar has another width");
    }
}

/// How much of their width is Paste.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, tabs: bool) -> f32 {
    command_ui(ui, view, Command::Open);
    let before = ui.min_rect().width();
    let enough = if tabs { PASTE_FITS } else { PASTE_FITS_BESIDE_MENU };
    if is_without_pages(view) || ui.ctx().content_rect().width() >= enough {
        command_ui(ui, view, Command::Paste);
    }
    let paste = ui.min_rect().width() - before;
    help_ui(ui, view);
    language_ui(ui, view);
    theme_ui(ui, view);
    paste
}

fn command_ui(ui: &mut Ui, view: &View<'_>, command: Command) {
    let response = ui.add(Button::secondary(view.theme, view.say(command.key())));
    ring(ui, view.theme, &response, response.rect, size::RADIUS);
    let tip = view.say(if command == Command::Open { "open-tip" } else { "paste-tip" });
    if response.on_hover_text(tip).clicked() {
        view.send(command.event());
    }
}

fn language_ui(ui: &mut Ui, view: &View<'_>) {
    let present = view.state.words.language();
    let name = view.tell("language-menu", &[("language", present.own_name().into())]);
    let button = Button::secondary(view.theme, present.tag().to_uppercase()).named(name).opens_menu();
    let choices: Vec<Choice> = Language::ALL.iter().map(|&it| Choice::new(it.own_name(), it == present)).collect();
    if let Some(&language) = menu(ui, view.theme, button, &choices).and_then(|it| Language::ALL.get(it)) {
        view.send(Event::LanguageChosen(language));
    }
}

fn help_ui(ui: &mut Ui, view: &View<'_>) {
    let command = Command::Help;
    let button = Button::icon_only(view.theme, Icon::Question, view.say(command.key())).outlined();
    let shortcut = super::page::command_keys(ui, view, command);
    if ui.add(button).on_hover_text(shortcut).clicked() {
        view.send(command.event());
    }
}

fn theme_ui(ui: &mut Ui, view: &View<'_>) {
    let present = view.state.settings.theme;
    let button = Button::icon_only(view.theme, Icon::Theme, view.say("theme-menu")).outlined();
    let choices: Vec<Choice> =
        ThemeChoice::ALL.iter().map(|&it| Choice::new(view.say(it.key()), it == present)).collect();
    if let Some(&theme) = menu(ui, view.theme, button, &choices).and_then(|it| ThemeChoice::ALL.get(it)) {
        view.send(Event::ThemeChosen(theme));
    }
}
