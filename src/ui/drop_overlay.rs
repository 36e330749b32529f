//! The sheet over the whole window while files hover above it.

use super::View;
use super::icons::{self, Icon};
use super::text::{self, Kind};
use eframe::egui::{Align, Id, LayerId, Order, Rect, Stroke, Ui, UiBuilder, pos2, text::LayoutJob, vec2};

/// Paints the sheet; nothing while nothing hovers.
pub fn drop_overlay_ui(ui: &mut Ui, view: &View<'_>) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let layer = LayerId::new(Order::Tooltip, Id::unique("drop overlay"));
    let screen = ui.ctx().content_rect();
    let over = ui.new_child(UiBuilder::new().layer_id(layer).max_rect(screen));
    let mut over = over;
    over.set_clip_rect(screen);
    let theme = view.theme;
    over.painter().rect_filled(screen, 0, theme.veil);
    super::rail::dashed(&over, screen.shrink(20.0), 16.0, Stroke::new(2.5, theme.accent.text));
    let sign = Rect::from_center_size(screen.center() - vec2(0.0, 44.0), vec2(56.0, 56.0));
    icons::paint(over.painter(), sign, Icon::Mail, theme.accent.text);
    let mut job = LayoutJob::single_section(view.say("drop-now"), Kind::Headline.format(theme.text));
    job.wrap.max_width = screen.width() - 96.0;
    job.halign = Align::Center;
    let title = over.painter().layout_job(job);
    let below = screen.center().y + 4.0 + title.size().y;
    over.painter().galley(pos2(screen.center().x, screen.center().y), title, theme.text);
    let detail = text::galley(&over, Kind::Body, theme.secondary, &view.say("drop-now-detail"), f32::INFINITY);
    let at = pos2(screen.center().x - detail.size().x / 2.0, below);
    over.painter().galley(at, detail, theme.secondary);
}
