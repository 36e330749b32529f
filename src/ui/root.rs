//! The whole window: bar, rail, page, column, and what lies over them.

use super::theme::size;
use super::widgets::{follow, note_keyboard};
use super::{
    View, answer, drop_overlay, envelope, help, list, list_tools, path_field, person_column, problems, rail, reading,
    route, sources, top_bar, walkthrough, welcome,
};
use crate::state::{Event, Page};
use eframe::egui::{Area, CentralPanel, Frame, Id, Margin, Order, Panel, Pos2, Sense, Stroke, Ui, pos2, vec2};

/// Paints everything.
pub fn root_ui(ui: &mut Ui, view: &View<'_>) {
    note_keyboard(ui.ctx());
    follow(ui.ctx());
    top_bar::top_bar_ui(ui, view);
    problems::problems_ui(ui, view);
    path_field::path_field_ui(ui, view);
    if let Some(help) = &view.state.help {
        middle(ui, view, |ui| help::help_ui(ui, view, help));
    } else if view.state.is_empty() {
        middle(ui, view, |ui| welcome::welcome_ui(ui, view));
    } else if let Some(list) = view.state.shown_list() {
        middle(ui, view, |ui| {
            reading::line_ui(ui, view);
            list::list_ui(ui, view, list);
        });
    } else {
        back_ui(ui, view);
        table_ui(ui, view);
    }
    drop_overlay::drop_overlay_ui(ui, view);
}

/// Whether rail and column lie over the page for want of room.
pub(super) fn is_narrow(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < size::NARROW
}

fn middle(ui: &mut Ui, view: &View<'_>, content: impl FnOnce(&mut Ui)) {
    CentralPanel::no_frame().frame(Frame::new().fill(view.theme.page)).show(ui, content);
}

/// The way back from an incident to the list that it stands in.
fn back_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(list) = &view.state.list else { return };
    let margin = Margin { left: 12, right: 16, top: 0, bottom: 0 };
    Panel::top("back to the list")
        .exact_size(size::BACK_BAR)
        .resizable(false)
        .frame(Frame::new().fill(view.theme.page).inner_margin(margin))
        .show(ui, |ui| list_tools::back_ui(ui, view, list));
}

fn table_ui(ui: &mut Ui, view: &View<'_>) {
    let narrow = is_narrow(ui);
    let column = view.state.page == Page::Answer && person_column::chosen(view).is_some();
    if !narrow {
        Panel::left("rail")
            .exact_size(size::RAIL)
            .resizable(false)
            .frame(Frame::new().fill(view.theme.rail))
            .show(ui, |ui| rail::rail_ui(ui, view));
        if column {
            Panel::right("person")
                .exact_size(size::COLUMN)
                .resizable(false)
                .frame(Frame::new().fill(view.theme.surface))
                .show(ui, |ui| person_column::person_column_ui(ui, view));
        }
    }
    let body = ui.available_rect_before_wrap();
    middle(ui, view, |ui| page_ui(ui, view));
    if narrow && view.state.rail_open {
        over(ui, view, "drawer", body.min, size::RAIL, Event::RailToggled, |ui| rail::rail_ui(ui, view));
    } else if narrow && column {
        let at = pos2(body.right() - size::COLUMN, body.top());
        let close = Event::PersonChosen(None);
        over(ui, view, "person", at, size::COLUMN, close, |ui| person_column::person_column_ui(ui, view));
    }
}

fn page_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(document) = view.state.document.as_deref() else {
        reading::reading_ui(ui, view);
        return;
    };
    reading::line_ui(ui, view);
    match view.state.page {
        Page::Answer => answer::answer_ui(ui, view, document),
        Page::Route => route::route_ui(ui, view, document),
        Page::Envelope => envelope::envelope_ui(ui, view, document),
        Page::Sources => sources::sources_ui(ui, view, document),
        Page::Walkthrough => walkthrough::walkthrough_ui(ui, view, document),
    }
}

/// A panel that lies over the page; a click beside it closes it.
fn over(ui: &Ui, view: &View<'_>, id: &str, at: Pos2, width: f32, close: Event, content: impl FnOnce(&mut Ui)) {
    let screen = ui.ctx().content_rect();
    let height = screen.bottom() - at.y;
    let id = Id::unique(id);
    Area::new(id.with("shade")).order(Order::Middle).fixed_pos(pos2(screen.left(), at.y)).show(ui.ctx(), |ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(screen.width(), height), Sense::CLICK);
        ui.painter().rect_filled(rect, 0, super::style::shade(view.theme));
        if response.clicked() {
            view.send(close);
        }
    });
    Area::new(id).order(Order::Foreground).fixed_pos(at).show(ui.ctx(), |ui| {
        Frame::new().fill(view.theme.rail).stroke(Stroke::new(size::HAIRLINE, view.theme.hairline)).show(ui, |ui| {
            ui.set_min_size(vec2(width, height));
            ui.set_max_size(vec2(width, height));
            content(ui);
        });
    });
}
