//! A way as a picture: the timeline is painted once more, whole and without a window, and what was painted is written
//! down as a drawing or as pixels. So the picture shows what the window shows.

mod raster;
mod svg;

use super::{View, route, style, theme};
use crate::report::RouteView;
use crate::state::State;
use eframe::egui::epaint::{ClippedPrimitive, ClippedShape};
use eframe::egui::{CentralPanel, ColorImage, Context, Frame, Margin, RawInput, Rect, Ui, Vec2, pos2, vec2};
use raster::{Pixels, Textures};
use std::sync::mpsc::channel;

/// Points from one side to the other.
const WIDTH: f32 = 920.0;
const MARGIN: f32 = 18.0;
/// Higher than any way; what is painted is cut to size.
const MAX_HEIGHT: f32 = 60_000.0;
/// Pixels that one side may have.
const MAX_PIXELS: f32 = 30_000.0;

/// A painted way.
pub struct Picture {
    ctx: Context,
    shapes: Vec<ClippedShape>,
    textures: Textures,
    size: Vec2,
    ground: eframe::egui::Color32,
}

/// Paints a way of the present document; `None` where there is no such way.
#[must_use]
pub fn picture(state: &State, theme: &'static theme::Theme, way: usize) -> Option<Picture> {
    let route = state.document.as_ref()?.route.routes.get(way)?;
    let ctx = Context::default();
    style::prepare(&ctx);
    ctx.set_theme(if theme.dark { eframe::egui::Theme::Dark } else { eframe::egui::Theme::Light });
    // Nobody clicks in a picture.
    let (sender, _inbox) = channel();
    let outbox = super::Outbox::new(sender, || {});
    let view = View { state, theme, outbox: &outbox };
    let mut textures = Textures::default();
    // Typefaces come into effect with the second pass.
    pass(&ctx, &mut textures, 1.0, |ui| _ = content(ui, &view, way, route));
    let mut height = 0.0;
    pass(&ctx, &mut textures, 1.0, |ui| height = content(ui, &view, way, route));
    let scale = (MAX_PIXELS / height).clamp(0.5, 2.0);
    // A new scale comes into effect in the pass after the one that hears of it.
    pass(&ctx, &mut textures, scale, |ui| _ = content(ui, &view, way, route));
    let shapes = pass(&ctx, &mut textures, scale, |ui| _ = content(ui, &view, way, route));
    Some(Picture { ctx, shapes, textures, size: vec2(WIDTH, height), ground: theme.page })
}

fn pass(ctx: &Context, textures: &mut Textures, scale: f32, mut paint: impl FnMut(&mut Ui)) -> Vec<ClippedShape> {
    let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(WIDTH, MAX_HEIGHT));
    ctx.set_pixels_per_point(scale);
    let input = RawInput { screen_rect: Some(room), ..RawInput::default() };
    let output = ctx.run_ui(input, |ui| paint(ui));
    textures.take(output.textures_delta);
    output.shapes
}

/// Headline, line below it and timeline; how high that is.
fn content(ui: &mut Ui, view: &View<'_>, way: usize, route: &RouteView) -> f32 {
    let Some(document) = &view.state.document else { return 0.0 };
    let page = &document.route;
    let mut height = 0.0;
    CentralPanel::no_frame().show(ui, |ui| {
        #[expect(clippy::cast_possible_truncation, reason = "a whole number")]
        let frame = Frame::new().inner_margin(Margin::same(MARGIN as i8)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if way == 0 {
                super::page::headline(ui, view, &page.headline);
                super::page::subtitle(ui, view, &page.subtitle);
            } else {
                super::page::headline(ui, view, &route.title);
            }
            ui.add_space(16.0);
            route::way_ui(ui, view, way, route);
        });
        height = frame.response.rect.height();
    });
    height
}

impl Picture {
    /// As a drawing.
    #[must_use]
    pub fn svg(&self) -> String {
        svg::drawing(&self.shapes, self.size, self.ground)
    }

    /// As pixels, twice as fine as points where that is not too much.
    #[must_use]
    pub fn pixels(self) -> ColorImage {
        let scale = self.ctx.pixels_per_point();
        let primitives: Vec<ClippedPrimitive> = self.ctx.tessellate(self.shapes, scale);
        let mut pixels = Pixels::new(self.size * scale, self.ground);
        pixels.paint(&primitives, &self.textures, scale);
        pixels.into_image()
    }
}
