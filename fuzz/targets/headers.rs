//! A header section, its address lists and the parts behind it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::header_block::read_header_block;
use mailtrail::syntax::address_list::read_mailboxes;
use mailtrail::syntax::mime::{read_parts, read_unstructured};

fuzz_target!(|bytes: &[u8]| {
    let block = read_header_block(bytes, 0);
    for field in &block.fields {
        let value = bytes.get(field.trimmed(bytes)).unwrap_or_default();
        let _ = read_mailboxes(value);
        let _ = read_unstructured(value);
    }
    for part in read_parts(bytes, &block).parts {
        let _ = part.content(bytes);
    }
});
