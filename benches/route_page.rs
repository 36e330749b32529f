//! One frame of the Route page with a way of 93 stamps, beside the same window with nothing on the page.
//!
//! `cargo bench --bench route_page`. Views, layout and tessellation: all that the processor does for a frame, without
//! the driver.

#![expect(clippy::expect_used, reason = "a bench ends where it cannot measure")]

use divan::Bencher;
use eframe::egui::{Context, RawInput, Rect, pos2, vec2};
use mailtrail::evidence::{Bytes, Source};
use mailtrail::investigate::investigate;
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::state::{Event, Page, Settings, State};
use mailtrail::ui::{self, Outbox, View, theme};
use mailtrail::words::Language;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::mpsc::channel;

fn main() {
    divan::main();
}

/// Headers with so many stamps; the servers belong to few or many organizations.
fn headers(stamps: usize, organizations: usize) -> String {
    let mut text = String::new();
    for stamp in (0..stamps).rev() {
        let server = |number: usize| format!("relay{number}.org{}.example", number * organizations / stamps.max(1));
        let before = stamp.checked_sub(1).map_or_else(|| "laptop.org0.example".to_owned(), server);
        let _ = write!(
            text,
            "Received: from {before} ({before} [192.0.2.{}])\r\n\tby {} (Postfix) with ESMTPS id Q{stamp}\r\n\tfor \
             <lena@north.example>; Sat, 21 Nov 2026 {:02}:{:02}:{:02} +0000\r\n",
            stamp % 250,
            server(stamp),
            10 + stamp / 3600,
            stamp / 60 % 60,
            stamp % 60
        );
    }
    text + "From: Tom <tom@org0.example>\r\nTo: Lena <lena@north.example>\r\nSubject: Keys\r\n\r\n"
}

/// A window without a screen.
struct Desk {
    ctx: Context,
    state: State,
    outbox: Outbox,
}

impl Desk {
    fn new(stamps: usize, organizations: usize) -> Self {
        let ctx = Context::default();
        ui::prepare(&ctx);
        let mut state = State::new(Settings::default(), Language::English, Zone::UTC);
        if stamps > 0 {
            let source = Source::handed("headers.txt", Bytes::new(headers(stamps, organizations)));
            let now = Timestamp::from_rfc3339("2026-11-22T09:00:00Z").expect("a time");
            let found = investigate(vec![source.clone()], &Knowledge::built_in(), now);
            state.apply(Event::TakenIn { table: 0, sources: vec![source], problems: vec![] });
            let generation = state.generation();
            state.apply(Event::Investigated { generation, investigation: Arc::new(found), now });
            state.apply(Event::PageChosen(Page::Route));
        }
        let (sender, _inbox) = channel();
        let desk = Self { ctx, state, outbox: Outbox::new(sender, || {}) };
        // The first frames load typefaces and lay everything out once.
        for _ in 0..5 {
            desk.frame();
        }
        desk
    }

    fn frame(&self) -> usize {
        let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(1180.0, 780.0));
        let input = RawInput { screen_rect: Some(room), ..RawInput::default() };
        let view = View { state: &self.state, theme: &theme::LIGHT, outbox: &self.outbox };
        let mut output = self.ctx.run_ui(input, |ui| ui::root_ui(ui, &view));
        // Nobody paints them.
        output.textures_delta.clear();
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }
}

#[divan::bench]
fn empty_page(bencher: Bencher<'_, '_>) {
    let desk = Desk::new(0, 1);
    bencher.bench_local(|| desk.frame());
}

#[divan::bench]
fn stamps_93_of_two_organizations(bencher: Bencher<'_, '_>) {
    let desk = Desk::new(93, 2);
    bencher.bench_local(|| desk.frame());
}

#[divan::bench]
fn stamps_93_of_93_organizations(bencher: Bencher<'_, '_>) {
    let desk = Desk::new(93, 93);
    bencher.bench_local(|| desk.frame());
}
