//! One value of `Received`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::received::read_received;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_received(&String::from_utf8_lossy(bytes));
});
