//! A file as it comes: taken in, investigated, told.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::intake;
use mailtrail::investigate::investigate_each;
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::report::{csv_rows, document, json_text, text};
use mailtrail::words::{Language, Words};
use std::ops::ControlFlow;
use std::sync::LazyLock;

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::built_in);
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::English));

fuzz_target!(|bytes: &[u8]| {
    let mut input = bytes;
    let _ = intake::each_in("fuzzed", &mut input, &mut |taken| {
        let Ok(taken) = taken else { return ControlFlow::Continue(()) };
        for part in investigate_each(taken.source, &KNOWLEDGE, Timestamp::EPOCH) {
            let document = document(&part.investigation, &WORDS, &Zone::UTC, Timestamp::EPOCH);
            let mut rows = json_text(&document).into_bytes();
            csv_rows(&document, &taken.origin, &mut rows);
            rows.extend(text(&document, &WORDS).bytes());
        }
        ControlFlow::Continue(())
    });
});
