//! The help: from what somebody sees to what to look at, short answers, and the table of codes.

use super::icons::{self, Icon};
use super::root::is_narrow;
use super::search_field::SearchField;
use super::steps_card::number_ui;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::{Button, card, divider, ring};
use super::{View, help_codes, page};
use crate::report::{HelpTopic, Section};
use crate::state::{Command, Event, Help, HelpEvent};
use eframe::egui::{
    Align, CursorIcon, Frame, Id, Margin, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, accesskit::Live, pos2, vec2,
};

const SEARCH: f32 = 520.0;
/// The table is no wider than this: eyes lose the line.
const WIDEST: f32 = 1120.0;
/// Below this height of the window there is less air.
const TALL: f32 = 600.0;
const ROW: f32 = 44.0;
const TEXT_LEFT: f32 = 44.0;

/// Paints the page.
pub fn help_ui(ui: &mut Ui, view: &View<'_>, help: &Help) {
    let tall = ui.ctx().content_rect().height() >= TALL;
    #[expect(clippy::cast_possible_truncation, reason = "margins are 16 or 32")]
    let side = page::margin(ui) as i8;
    let margin =
        Margin { left: side, right: side, top: if tall { 20 } else { 10 }, bottom: if tall { 20 } else { 10 } };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        ui.spacing_mut().item_spacing.y = 0.0;
        head_ui(ui, view, tall);
        ui.add_space(if tall { 14.0 } else { 8.0 });
        search_ui(ui, view, help);
        ui.add_space(10.0);
        sections_ui(ui, view, help);
        ui.add_space(if tall { 14.0 } else { 8.0 });
        if help.count(help.section) == 0 {
            nothing_ui(ui, view);
        } else if help.section == Section::Codes {
            help_codes::table_ui(ui, view, help);
        } else {
            topics_ui(ui, view, help);
        }
    });
}

fn head_ui(ui: &mut Ui, view: &View<'_>, tall: bool) {
    let back = Button::secondary(view.theme, view.say("help-close")).icon(Icon::Left).small();
    let shortcut = page::command_keys(ui, view, Command::Escape);
    if ui.add(back).on_hover_text(shortcut).clicked() {
        view.send(Event::Help(HelpEvent::Closed));
    }
    ui.add_space(if tall { 12.0 } else { 6.0 });
    page::headline(ui, view, &view.say("help-headline"));
    if tall {
        page::subtitle(ui, view, &view.say("help-subtitle"));
    }
}

fn search_ui(ui: &mut Ui, view: &View<'_>, help: &Help) {
    let field = SearchField {
        name: "help-search",
        hint: "help-search-hint",
        clear: "help-clear-search",
        text: &help.text,
        width: SEARCH.min(ui.available_width()),
    };
    if let Some(text) = field.show(ui, view) {
        view.send(Event::Help(HelpEvent::Searched(text)));
    }
}

/// Every part, with how much of it fits the search.
fn sections_ui(ui: &mut Ui, view: &View<'_>, help: &Help) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for &section in Section::ALL {
            let name = view.say(&format!("help-section-{}", section.id()));
            let button = page::group(view, name, help.count(section), help.section == section);
            if ui.add(button).clicked() {
                view.send(Event::Help(HelpEvent::SectionChosen(section)));
            }
        }
    });
}

fn nothing_ui(ui: &mut Ui, view: &View<'_>) {
    let said = text::label(ui, Kind::Body, view.theme.text, view.say("help-nothing-fits"));
    ui.accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
    ui.add_space(4.0);
    text::label(ui, Kind::Body, view.theme.secondary, view.say("help-nothing-fits-advice"));
}

fn topics_ui(ui: &mut Ui, view: &View<'_>, help: &Help) {
    ScrollArea::vertical().id_salt(("help", help.section)).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(size::ANSWER));
        card(ui, view.theme, |ui| {
            for (index, (place, topic)) in help.topics(help.section).enumerate() {
                if index > 0 {
                    divider(ui, view.theme);
                }
                let open = help.topic == Some(place);
                let title = topic_ui(ui, view, topic, place, open);
                if open {
                    let text = text_ui(ui, view, topic);
                    reveal(ui, place, title.union(text));
                }
            }
        });
        ui.add_space(8.0);
    });
}

fn opened_id() -> Id {
    Id::unique("help topic, just opened")
}

/// What was opened near the lower end comes into sight, once.
fn reveal(ui: &Ui, place: usize, rect: Rect) {
    if ui.data(|data| data.get_temp(opened_id())) == Some(place) {
        ui.data_mut(|data| data.remove::<usize>(opened_id()));
        let fits = rect.height() <= ui.clip_rect().height();
        ui.scroll_to_rect(rect, (!fits).then_some(Align::TOP));
    }
}

/// The line that opens and closes a topic; where it stands.
fn topic_ui(ui: &mut Ui, view: &View<'_>, topic: &HelpTopic, place: usize, open: bool) -> Rect {
    let theme = view.theme;
    let width = ui.available_width();
    let kind = if open { Kind::Strong } else { Kind::Body };
    let title = text::galley(ui, kind, theme.text, &topic.title, width - TEXT_LEFT - size::CARD_MARGIN);
    let (_, rect) = ui.allocate_space(vec2(width, (title.size().y + 20.0).max(ROW)));
    let response = ui.interact(rect, Id::unique(("help topic", place)), Sense::click());
    let key = if open { "help-close-topic" } else { "help-open-topic" };
    let spoken = view.tell(key, &[("title", (&topic.title).into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect.shrink(1.0), size::CARD_RADIUS, theme.hover);
    }
    ring(ui, theme, &response, rect.shrink(1.0), size::RADIUS);
    let sign = Rect::from_center_size(pos2(rect.left() + 24.0, rect.center().y), vec2(16.0, 16.0));
    icons::paint(ui.painter(), sign, if open { Icon::Down } else { Icon::Right }, theme.secondary);
    let at = pos2(rect.left() + TEXT_LEFT, rect.center().y - title.size().y / 2.0);
    ui.painter().galley(at, title, theme.text);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        ui.data_mut(|data| data.insert_temp(opened_id(), place));
        view.send(Event::Help(HelpEvent::TopicToggled(place)));
    }
    rect
}

#[expect(clippy::cast_possible_truncation, reason = "a margin of 44")]
fn text_ui(ui: &mut Ui, view: &View<'_>, topic: &HelpTopic) -> Rect {
    let left = if is_narrow(ui) { 16 } else { TEXT_LEFT as i8 };
    let text = Frame::new().inner_margin(Margin { left, right: 24, top: 2, bottom: 18 }).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(size::TEXT));
        ui.spacing_mut().item_spacing.y = 0.0;
        if topic.section == Section::Symptoms {
            text::label(ui, Kind::Small, view.theme.secondary, view.say("help-steps-for"));
            ui.add_space(8.0);
        }
        for (index, paragraph) in topic.paragraphs.iter().enumerate() {
            if index > 0 {
                ui.add_space(8.0);
            }
            if topic.section == Section::Symptoms {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 10.0;
                    number_ui(ui, view, index + 1);
                    ui.vertical(|ui| text::label(ui, Kind::Body, view.theme.text, paragraph));
                });
            } else {
                text::label(ui, Kind::Body, view.theme.text, paragraph);
            }
        }
        if topic.section == Section::Symptoms {
            then_ui(ui, view);
        }
    });
    text.response.rect
}

/// What was found is looked at by the program.
fn then_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(14.0);
    text::label(ui, Kind::Small, view.theme.secondary, view.say("help-then-drop"));
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for (command, label) in [(Command::Open, "open-a-file"), (Command::Paste, "paste-text")] {
            if ui.add(Button::secondary(view.theme, view.say(label))).clicked() {
                view.send(command.event());
            }
        }
    });
}
