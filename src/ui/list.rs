//! The list of incidents in a box: what was found in one sentence, how far the reading is, and the table.

use super::View;
use super::icons::{self, Icon};
use super::page;
use super::root::is_narrow;
use super::text::{self, Kind};
use super::theme::size;
use super::widgets::Button;
use super::{escapes, list_rows, list_tools};
use crate::report::Group;
use crate::state::{Command, Event, Filter, List, ListEvent};
use eframe::egui::{Frame, Margin, Rect, Role, ScrollArea, Sense, Ui, accesskit::Live, vec2};

/// The table is no wider than this: eyes lose the line.
const WIDEST: f32 = 1240.0;
/// Below this height of the window there is less air.
const TALL: f32 = 600.0;
const BAR: f32 = 160.0;

/// Paints the page.
pub fn list_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    let tall = ui.ctx().content_rect().height() >= TALL;
    #[expect(clippy::cast_possible_truncation, reason = "margins are 16 or 32")]
    let side = page::margin(ui) as i8;
    let margin =
        Margin { left: side, right: side, top: if tall { 24 } else { 14 }, bottom: if tall { 20 } else { 10 } };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(WIDEST));
        ui.spacing_mut().item_spacing.y = 0.0;
        text::heading(ui, Kind::Headline, view.theme.text, headline(view, list), 1);
        page::subtitle(ui, view, &subtitle(view, list));
        ui.add_space(if tall { 14.0 } else { 8.0 });
        if list.reading {
            progress_ui(ui, view, list);
        } else if list.stopped {
            stopped_ui(ui, view, list);
        }
        if list.is_empty() {
            return;
        }
        list_tools::tools_ui(ui, view, list);
        ui.add_space(if tall { 14.0 } else { 8.0 });
        match list.shown() {
            [] if list.filter == Filter::default() => only_others_ui(ui, view, list),
            [] => nothing_fits_ui(ui, view),
            _ => list_rows::table_ui(ui, view, list),
        }
    });
}

/// How many reports there are, and of what; nothing is left out of the count.
fn headline(view: &View<'_>, list: &List) -> String {
    let (failed, delayed, all) = (list.count(Group::Failed), list.count(Group::Delayed), list.reports());
    if failed + delayed == 0 {
        return view.say(match (list.reading, all) {
            (true, _) => "list-headline-looking",
            (false, 0) => "list-headline-no-reports",
            (false, _) => "list-headline-no-failure",
        });
    }
    let counts =
        [("list-part-failed", failed), ("list-part-delayed", delayed), ("list-part-others", all - failed - delayed)];
    let parts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| counted(view, key, count));
    let parts = parts.collect::<Vec<_>>().join(", ");
    let number = view.state.words.language().number(all);
    view.tell("list-headline", &[("count", all.into()), ("number", (&number).into()), ("parts", (&parts).into())])
}

/// What was read, and what is left out.
fn subtitle(view: &View<'_>, list: &List) -> String {
    let mut parts: Vec<String> = list.name().map(|it| escapes::shown(&it)).into_iter().collect();
    if !list.reading && list.progress.read > 0 {
        parts.push(counted(view, "list-read", list.progress.read));
    }
    let hidden = list.count(Group::Other);
    if list.filter.group.is_none() && hidden > 0 {
        parts.push(counted(view, "list-hidden", hidden));
    }
    parts.join(" · ")
}

/// Words with a number, written as the language writes large ones.
pub(super) fn counted(view: &View<'_>, key: &str, count: usize) -> String {
    let number = view.state.words.language().number(count);
    view.tell(key, &[("count", count.into()), ("number", (&number).into())])
}

fn progress_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    let progress = &list.progress;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if ui.add(Button::secondary(view.theme, view.say("list-stop"))).clicked() {
            view.send(Event::List(ListEvent::Stopped));
        }
        let (rect, response) = ui.allocate_exact_size(vec2(BAR, 8.0), Sense::hover());
        bar_ui(ui, view, rect, progress.share);
        let words = counted(view, "list-progress", progress.read);
        ui.accesskit_node_builder(response.id, |node| {
            node.set_role(Role::ProgressIndicator);
            node.set_label(view.say("reading"));
            if let Some(share) = progress.share {
                node.set_min_numeric_value(0.0);
                node.set_max_numeric_value(1.0);
                node.set_numeric_value(f64::from(share));
            }
        });
        text::label(ui, Kind::Body, view.theme.text, words);
        // Of a single file the name stands above.
        if !is_narrow(ui) && progress.share.is_none() && !progress.place.is_empty() {
            text::one_line(ui, Kind::Small, view.theme.secondary, escapes::shown(&progress.place));
        }
    });
    ui.add_space(12.0);
}

/// How much of the file was read; a piece that wanders where nobody knows.
fn bar_ui(ui: &Ui, view: &View<'_>, rect: Rect, share: Option<f32>) {
    ui.painter().rect_filled(rect, 4, view.theme.neutral.ground);
    let (start, end) = share.map_or_else(
        || {
            #[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
            let at = (ui.input(|input| input.time) * 0.6).fract() as f32 * 0.7;
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(33));
            (at, at + 0.3)
        },
        |share| (0.0, share.max(0.03)),
    );
    let at = |share: f32| rect.left() + rect.width() * share;
    ui.painter().rect_filled(Rect::from_x_y_ranges(at(start)..=at(end), rect.y_range()), 4, view.theme.accent.text);
}

fn stopped_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    let ink = view.theme.waiting;
    Frame::new().fill(ink.ground).corner_radius(size::RADIUS).inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, size::CONTROL), Sense::empty());
            icons::paint(ui.painter(), rect.shrink2(vec2(0.0, 7.0)), Icon::Warning, ink.text);
            text::label(ui, Kind::Body, view.theme.text, counted(view, "list-stopped", list.progress.read));
            if ui.add(Button::secondary(view.theme, view.say("list-read-again"))).clicked() {
                view.send(Event::List(ListEvent::ReadAgain));
            }
            if list.is_empty() {
                start_over_ui(ui, view);
            }
        });
    });
    ui.add_space(12.0);
}

/// Nothing is about delivery: there is still something to look at.
fn only_others_ui(ui: &mut Ui, view: &View<'_>, list: &List) {
    if list.reading {
        return;
    }
    calm_ui(ui, view, "list-only-others", |ui| {
        let words = counted(view, "list-show-others", list.count(Group::Other));
        if ui.add(Button::secondary(view.theme, words)).clicked() {
            view.send(Event::List(ListEvent::GroupChosen(Some(Group::Other))));
        }
        ui.add_space(8.0);
        start_over_ui(ui, view);
    });
}

fn start_over_ui(ui: &mut Ui, view: &View<'_>) {
    if ui.add(Button::quiet(view.theme, view.say(Command::StartOver.key()))).clicked() {
        view.send(Command::StartOver.event());
    }
}

fn nothing_fits_ui(ui: &mut Ui, view: &View<'_>) {
    calm_ui(ui, view, "list-nothing-fits", |ui| {
        if ui.add(Button::secondary(view.theme, view.say("list-clear-filter"))).clicked() {
            view.send(Event::List(ListEvent::FilterCleared));
        }
    });
}

fn calm_ui(ui: &mut Ui, view: &View<'_>, key: &str, buttons: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(key).auto_shrink(false).show(ui, |ui| {
        ui.add_space(12.0);
        ui.set_max_width(ui.available_width().min(size::TEXT));
        let said = text::label(ui, Kind::Body, view.theme.text, view.say(key));
        ui.accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
        ui.add_space(14.0);
        ui.horizontal(buttons);
    });
}
