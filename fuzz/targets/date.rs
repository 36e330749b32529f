//! One date.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::date::read_date;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_date(&String::from_utf8_lossy(bytes));
});
