//! The data of certified mail.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::xml::read_elements;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_elements(bytes);
});
