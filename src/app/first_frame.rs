//! The window as the bench of the first frame wants it: it closes once that frame was shown.

use super::window::Window;
use eframe::egui::{Context, Ui, ViewportCommand};
use eframe::{App, Frame};

/// A window that closes by itself.
pub struct FirstFrameOnly {
    window: Window,
    shown: bool,
}

impl FirstFrameOnly {
    /// Wraps the window.
    pub fn new(window: Window) -> Self {
        Self { window, shown: false }
    }
}

impl App for FirstFrameOnly {
    fn logic(&mut self, ctx: &Context, frame: &mut Frame) {
        if self.shown {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        self.window.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        self.window.ui(ui, frame);
        self.shown = true;
        ui.ctx().request_repaint();
    }
}
