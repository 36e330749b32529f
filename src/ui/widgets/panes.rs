//! F6 goes from pane to pane: bar, rail, page, column. Shift+F6 goes back.

use eframe::egui::{Context, Id, Key, Modifiers, Response, Ui};

/// A part of the window that F6 stops at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pane {
    Bar,
    Rail,
    Page,
    Column,
}

const ORDER: [Pane; 4] = [Pane::Bar, Pane::Rail, Pane::Page, Pane::Column];

fn place(pane: Pane) -> Id {
    Id::unique(("pane", pane))
}

/// Says where F6 enters a pane.
pub fn entry(ui: &Ui, pane: Pane, response: &Response) {
    let seen = (response.id, ui.ctx().cumulative_frame_nr());
    ui.data_mut(|data| data.insert_temp(place(pane), seen));
}

/// Follows F6. Before the panes are painted.
pub fn follow(ctx: &Context) {
    let (forth, back) = ctx
        .input_mut(|input| (input.consume_key(Modifiers::NONE, Key::F6), input.consume_key(Modifiers::SHIFT, Key::F6)));
    if !forth && !back {
        return;
    }
    let present = Id::unique("present pane");
    let frame = ctx.cumulative_frame_nr();
    let here: usize = ctx.data(|data| data.get_temp(present)).unwrap_or(0);
    let step = if back { ORDER.len() - 1 } else { 1 };
    for hop in 1..=ORDER.len() {
        let next = (here + hop * step) % ORDER.len();
        let Some(&pane) = ORDER.get(next) else { continue };
        let entry: Option<(Id, u64)> = ctx.data(|data| data.get_temp(place(pane)));
        // A pane that was not painted in the frame before is not there.
        if let Some((id, _)) = entry.filter(|(_, seen)| seen + 1 >= frame) {
            ctx.memory_mut(|memory| memory.request_focus(id));
            ctx.data_mut(|data| data.insert_temp(present, next));
            return;
        }
    }
}
