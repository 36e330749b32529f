//! The eframe application: drains the inbox before each frame, carries out effects, lets the views paint.

use super::dialog::{self, Wanted};
use super::dump::Dump;
use super::input::{self, Input};
use super::keeper::Keeper;
use super::system::system_language;
use super::walk::Walks;
use super::worker;
use super::{mail_program, picture, settings_file};
use crate::cli::OwnCodes;
use crate::mail::Zone;
use crate::state::{DeskEvent, Effect, Event, Offer, Request, Settings, State, WayEvent, WindowSize};
use crate::syntax::guard::leave_guarded_section;
use crate::system::settings_folder;
use crate::ui::{self, Outbox, View};
use eframe::egui::{self, Context, ViewportCommand};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

/// How long a confirmation stands.
const CONFIRMED_FOR: Duration = Duration::from_secs(2);
/// How long a size has to stand before it is remembered.
const SETTLED_AFTER: Duration = Duration::from_secs(1);
/// How long a dialog may take to take the focus from our window.
const DIALOG_SHOWS_WITHIN: Duration = Duration::from_secs(4);

/// Owns the state, the inbox and the threads.
pub struct Window {
    state: State,
    inbox: Receiver<Event>,
    outbox: Outbox,
    worker: Sender<Request>,
    walks: Walks,
    keeper: Keeper,
    dump: Dump,
    input: Input,
    /// When the present confirmation appeared.
    copied_at: Option<Instant>,
    /// When the dialog was asked for that has not answered yet.
    dialog_since: Option<Instant>,
    size: Option<WindowSize>,
    /// When the size last changed, until it is saved.
    resized_at: Option<Instant>,
}

impl Window {
    /// Prepares the window and takes in the files from the command line.
    pub fn new(ctx: &Context, settings: Settings, files: Vec<PathBuf>) -> io::Result<Self> {
        ui::prepare(ctx);
        ui::dress(ctx, settings.theme);
        let (sender, inbox) = channel();
        let wake = ctx.clone();
        let outbox = Outbox::new(sender, move || wake.request_repaint());
        let language = settings.chosen_language().unwrap_or_else(system_language);
        let zone = Zone::of_this_system().unwrap_or(Zone::UTC);
        if !files.is_empty() {
            outbox.send(Event::Offered(files.into_iter().map(Offer::File).collect()));
        }
        let settings_place = settings_file::place();
        let own_codes = settings_folder().map(|it| OwnCodes::in_folder(&it)).unwrap_or_default();
        let worker = worker::start(outbox.clone(), own_codes.clone())?;
        // The worker lives as long as this sender.
        let _ = worker.send(Request::ReadTemplates);
        Ok(Self {
            state: State::new(settings, language, zone),
            inbox,
            worker,
            walks: Walks::new(outbox.clone(), own_codes),
            keeper: Keeper::start(settings_place)?,
            outbox,
            dump: Dump::new(),
            input: Input::default(),
            copied_at: None,
            dialog_since: None,
            size: None,
            resized_at: None,
        })
    }

    fn drain(&mut self, ctx: &Context) {
        while let Ok(event) = self.inbox.try_recv() {
            if matches!(event, Event::OpenCancelled | Event::Offered(_) | Event::DialogMissing) {
                self.dialog_since = None;
            }
            for effect in self.state.apply(event) {
                self.carry_out(ctx, effect);
            }
        }
    }

    fn carry_out(&mut self, ctx: &Context, effect: Effect) {
        match effect {
            Effect::PickFiles => {
                self.dialog_since = Some(Instant::now());
                dialog::pick_files(self.state.words.say("open-dialog-title"), &self.outbox);
            }
            Effect::AskForPaste => {
                self.input.await_paste();
                ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
            }
            // The worker lives as long as this sender.
            Effect::Ask(request) => _ = self.worker.send(request),
            Effect::Walk { generation, contents } => self.walks.start(generation, contents, self.state.zone.clone()),
            Effect::StopWalk => self.walks.stop(),
            Effect::CopyText(text) => {
                self.dump.note_copied(&text);
                ctx.copy_text(text);
                self.copied_at = Some(Instant::now());
            }
            Effect::SavePicture { way, format } => {
                let theme = ui::current(ctx, self.state.settings.theme);
                if let Some(picture) = ui::picture(&self.state, theme, way) {
                    let say = |key| self.state.words.say(key);
                    let (title, name) = (say("save-dialog-title"), say("picture-file-name"));
                    let wanted = Wanted { title, name, ending: format.ending() };
                    let write = move |path: &Path| picture::write(picture, format, path);
                    dialog::save(wanted, &self.outbox, write, |path| Event::Way(WayEvent::PictureSaved(path)));
                }
            }
            Effect::OpenMail(url) => mail_program::open(url, &self.outbox),
            Effect::SaveReminder(text) => {
                let say = |key| self.state.words.say(key);
                let (title, name) = (say("save-reminder-title"), say("reminder-file-name"));
                let write = move |path: &Path| settings_file::replace(path, text.as_bytes());
                let saved = |path| Event::Desk(DeskEvent::ReminderSaved(path));
                dialog::save(Wanted { title, name, ending: "ics" }, &self.outbox, write, saved);
            }
            Effect::SaveSettings(settings) => {
                ui::dress(ctx, settings.theme);
                self.keeper.save(settings);
            }
        }
    }

    /// Takes a confirmation back once it has been seen.
    fn fade(&mut self, ctx: &Context) {
        if is_over(ctx, self.copied_at, CONFIRMED_FOR) {
            self.copied_at = None;
            if self.state.copied.is_some() {
                self.outbox.send(Event::CopyFaded);
            }
        }
    }

    /// Some systems accept the request for a dialog and never show one: then our window still has the focus.
    fn doubt_dialog(&mut self, ctx: &Context) {
        if is_over(ctx, self.dialog_since, DIALOG_SHOWS_WITHIN) {
            self.dialog_since = None;
            if ctx.input(|it| it.viewport().focused.unwrap_or(false)) {
                self.outbox.send(Event::DialogMissing);
            }
        }
    }

    fn note_size(&mut self, ctx: &Context) {
        let maximized = ctx.input(|it| it.viewport().maximized.unwrap_or(false));
        // Points as the window system counts them: without the zoom.
        let inner = ctx.viewport_rect().size() * ctx.zoom_factor();
        let size = WindowSize { width: inner.x, height: inner.y, maximized };
        if self.size.is_some_and(|before| before != size) {
            self.resized_at = Some(Instant::now());
        }
        self.size = Some(size);
        // While somebody drags the edge, nothing is written.
        if is_over(ctx, self.resized_at, SETTLED_AFTER) {
            self.resized_at = None;
            self.outbox.send(Event::WindowChanged(size));
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        input::gather(ctx, &mut self.input, &self.outbox);
        self.drain(ctx);
        self.fade(ctx);
        self.doubt_dialog(ctx);
        self.note_size(ctx);
        self.dump.update(&self.state, &self.keeper);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        leave_guarded_section();
        let theme = ui::current(ui.ctx(), self.state.settings.theme);
        ui::root_ui(ui, &View { state: &self.state, theme, outbox: &self.outbox });
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if self.size.is_some() && self.size != self.state.settings.window {
            self.state.settings.window = self.size;
            self.keeper.save(self.state.settings.clone());
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

/// Whether so much time has passed; asks for a frame when it will have.
fn is_over(ctx: &Context, since: Option<Instant>, time: Duration) -> bool {
    let Some(since) = since else { return false };
    let left = time.saturating_sub(since.elapsed());
    if !left.is_zero() {
        ctx.request_repaint_after(left);
    }
    left.is_zero()
}
