//! The fields of a delivery report.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::report_fields::{find_report_fields, read_report_fields};

fuzz_target!(|bytes: &[u8]| {
    let _ = read_report_fields(bytes, 0..bytes.len());
    if let Some(range) = find_report_fields(bytes) {
        let _ = read_report_fields(bytes, range);
    }
});
