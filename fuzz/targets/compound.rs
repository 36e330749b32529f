//! A compound file (`.msg`), with all that is stored in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::evidence::{Bytes, Source};
use mailtrail::reading::read_all;
use mailtrail::syntax::compound::Compound;

fuzz_target!(|bytes: &[u8]| {
    if Compound::open(bytes).is_some() {
        let _ = read_all(vec![Source::handed("fuzzed.msg", Bytes::new(bytes))]);
    }
});
