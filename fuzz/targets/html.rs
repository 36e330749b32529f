//! A page.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::html::html_to_text;

fuzz_target!(|bytes: &[u8]| {
    let _ = html_to_text(&String::from_utf8_lossy(bytes));
});
