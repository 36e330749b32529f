//! Opens the window: which renderer, which window system, how large, and what to say when none opens.

use super::first_frame::FirstFrameOnly;
use super::settings_file;
use super::window::Window;
use crate::state::Settings;
use crate::syntax::guard::guarded;
use eframe::NativeOptions;
use eframe::egui::{IconData, Vec2, ViewportBuilder, vec2};
use std::path::PathBuf;

const APP_ID: &str = "mailtrail";
const DEFAULT_SIZE: Vec2 = vec2(1180.0, 780.0);
const LEAST_SIZE: Vec2 = vec2(640.0, 420.0);

/// What the command line says about the window.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Use Wayland even where X11 is at hand. Dropping files works on X11 alone.
    pub wayland: bool,
    /// Draw with this and nothing else.
    pub renderer: Option<Renderer>,
    /// Close after the first frame: the bench measures how long that takes.
    pub only_first_frame: bool,
}

/// How the window is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renderer {
    Wgpu,
    Glow,
}

/// Why no window opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartError {
    /// There is no screen to open a window on.
    NoDisplay,
    /// Neither way of drawing worked.
    NoRenderer,
}

/// Opens the window with these files and returns when it is closed.
///
/// # Errors
///
/// Where there is no screen, or neither renderer works.
#[expect(clippy::needless_pass_by_value, reason = "the window owns what it was opened with")]
pub fn run(files: Vec<PathBuf>, options: Options) -> Result<(), StartError> {
    if !has_display() {
        return Err(StartError::NoDisplay);
    }
    let settings = settings_file::place().map(|file| settings_file::load(&file)).unwrap_or_default();
    let order = match options.renderer {
        Some(one) => vec![one],
        None => vec![Renderer::Wgpu, Renderer::Glow],
    };
    for renderer in order {
        // Window libraries panic where a system library is missing (libxkbcommon-x11); the first frame ends the fence.
        if let Some(Ok(())) = guarded(|| open(&files, &settings, options, renderer)) {
            return Ok(());
        }
    }
    Err(StartError::NoRenderer)
}

fn open(files: &[PathBuf], settings: &Settings, options: Options, renderer: Renderer) -> eframe::Result {
    let native = NativeOptions {
        viewport: viewport(settings),
        renderer: match renderer {
            Renderer::Wgpu => eframe::Renderer::Wgpu,
            Renderer::Glow => eframe::Renderer::Glow,
        },
        event_loop_builder: event_loop(options),
        persist_window: false,
        ..NativeOptions::default()
    };
    let (settings, files) = (settings.clone(), files.to_vec());
    let create: eframe::AppCreator<'_> = Box::new(move |context| {
        let window = Window::new(&context.egui_ctx, settings, files)?;
        Ok(if options.only_first_frame { Box::new(FirstFrameOnly::new(window)) } else { Box::new(window) })
    });
    eframe::run_native(APP_ID, native, create)
}

fn viewport(settings: &Settings) -> ViewportBuilder {
    let size = settings.window.map_or(DEFAULT_SIZE, |it| vec2(it.width, it.height));
    let size = size.max(LEAST_SIZE).min(vec2(10_000.0, 10_000.0));
    ViewportBuilder::default()
        .with_title("Mailtrail")
        .with_app_id(APP_ID)
        .with_inner_size(size)
        .with_min_inner_size(LEAST_SIZE)
        .with_maximized(settings.window.is_some_and(|it| it.maximized))
        .with_drag_and_drop(true)
        .with_icon(IconData::default())
}

#[cfg(target_os = "linux")]
fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(is_set)
}

#[cfg(not(target_os = "linux"))]
fn has_display() -> bool {
    true
}

#[cfg(target_os = "linux")]
fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// X11 where there is one, also under Wayland: winit 0.30 reports no dropped files on Wayland (winit#1881).
#[cfg(target_os = "linux")]
fn event_loop(options: Options) -> Option<eframe::EventLoopBuilderHook> {
    use winit::platform::x11::EventLoopBuilderExtX11;
    if options.wayland || !is_set("DISPLAY") {
        return None;
    }
    Some(Box::new(|builder| {
        builder.with_x11();
    }))
}

#[cfg(not(target_os = "linux"))]
fn event_loop(_options: Options) -> Option<eframe::EventLoopBuilderHook> {
    None
}
