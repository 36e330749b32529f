//! Rich text, as it is and compressed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::compressed_rtf::unpack;
use mailtrail::syntax::rtf::read_rtf;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_rtf(bytes);
    if let Some(unpacked) = unpack(bytes) {
        let _ = read_rtf(&unpacked);
    }
});
