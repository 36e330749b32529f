//! From the start of the program to its first frame, beside an empty window of the same toolkit in the same run.
//!
//! `cargo bench --bench first_frame`, with a display. Each sample is a process of its own, which ends after its first frame.
//!
//! Two windows stand beside ours: one that paints nothing, and one that paints a word. The first word makes a driver that
//! draws in software compile its shaders, which takes longer than everything else; with a graphics card the two agree.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench is a program of its own, and ends where it cannot measure"
)]

use eframe::egui::{Context, Ui, ViewportCommand};
use mailtrail::app::{Options, run};
use std::process::{Command, ExitCode};

const EMPTY: &str = "--empty-window";
const ONE_WORD: &str = "--one-word";
const MAILTRAIL: &str = "--mailtrail";

fn main() -> ExitCode {
    let asked = std::env::args().nth(1);
    match asked.as_deref() {
        Some(EMPTY) => ended(open_bare("")),
        Some(ONE_WORD) => ended(open_bare("Mailtrail")),
        Some(MAILTRAIL) => {
            let options = Options { only_first_frame: true, ..Options::default() };
            ended(run(Vec::new(), options).is_ok())
        }
        _ if std::env::var_os("DISPLAY").is_none() => {
            println!("no display: nothing to measure");
            ExitCode::SUCCESS
        }
        _ => {
            divan::main();
            ExitCode::SUCCESS
        }
    }
}

fn ended(well: bool) -> ExitCode {
    if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn open_bare(word: &'static str) -> bool {
    eframe::run_native("bare", native(), Box::new(move |_| Ok(Box::new(Bare { word, shown: false })))).is_ok()
}

fn native() -> eframe::NativeOptions {
    let viewport = eframe::egui::ViewportBuilder::default().with_inner_size([1180.0, 780.0]);
    eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() }
}

/// A window with one word or nothing in it that closes once its first frame was shown.
struct Bare {
    word: &'static str,
    shown: bool,
}

impl eframe::App for Bare {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        if self.shown {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.shown = true;
        if !self.word.is_empty() {
            ui.label(self.word);
        }
        ui.ctx().request_repaint();
    }
}

fn start(which: &str) {
    let program = std::env::current_exe().expect("the bench knows itself");
    assert!(Command::new(program).arg(which).status().expect("a process starts").success());
}

#[divan::bench(sample_count = 15, sample_size = 1)]
fn empty_window() {
    start(EMPTY);
}

#[divan::bench(sample_count = 15, sample_size = 1)]
fn window_with_one_word() {
    start(ONE_WORD);
}

#[divan::bench(sample_count = 15, sample_size = 1)]
fn mailtrail_window() {
    start(MAILTRAIL);
}
