//! What the rows of long tables have in common: the keys that lead from one to another, and their ground.

use super::theme::Theme;
use super::widgets::edge;
use eframe::egui::{Key, Modifiers, Rect, Ui, vec2};

/// Beyond either end of every table.
const FAR: isize = isize::MAX / 2;

/// Where the arrows, Home, End and the page keys lead from a row, of which the last is `end` and so many can be seen;
/// `None` where none of them was pressed.
pub fn walked(ui: &Ui, from: Option<usize>, end: usize, seen: f32) -> Option<usize> {
    #[expect(clippy::cast_possible_truncation, reason = "a window is not that high")]
    let page = seen.floor().max(2.0) as isize - 1;
    let steps = [
        (Key::ArrowDown, 1),
        (Key::ArrowUp, -1),
        (Key::PageDown, page),
        (Key::PageUp, -page),
        (Key::Home, -FAR),
        (Key::End, FAR),
    ];
    let mut next = None;
    for (key, step) in steps {
        // Two presses may come between two frames.
        for _ in 0..ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)) {
            // The first step leads to the first row, and shows where the keyboard is.
            let from = next.or(from).map_or(if step == 1 { -1 } else { 0 }, |it| isize::try_from(it).unwrap_or(FAR));
            next = Some(usize::try_from(from.saturating_add(step)).unwrap_or(0).min(end));
        }
    }
    next
}

/// The ground of a row, which may stand out, and the line above all but the first.
pub fn ground(ui: &Ui, theme: &Theme, rect: Rect, place: usize, chosen: bool, hovered: bool) {
    let fill = if chosen { Some(theme.accent.ground) } else { hovered.then_some(theme.hover) };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), 0, fill);
    }
    if place > 0 {
        ui.painter().hline(rect.x_range(), rect.top(), edge(theme));
    }
}
