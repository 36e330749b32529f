//! `winmail.dat`: the properties and rows of TNEF.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::evidence::{Bytes, Source};
use mailtrail::reading::read_all;
use mailtrail::syntax::tnef::{SIGNATURE, read_properties, read_rows};

fuzz_target!(|bytes: &[u8]| {
    let _ = read_properties(&mut &*bytes);
    let _ = read_rows(bytes, 1_000);
    let file = [&SIGNATURE[..], bytes].concat();
    let _ = read_all(vec![Source::handed("winmail.dat", Bytes::new(file))]);
});
