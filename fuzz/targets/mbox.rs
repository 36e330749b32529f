//! A mailbox, whole and in two stretches: both find the same messages.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailtrail::syntax::mbox::{begins_mailbox, find_separators};

fuzz_target!(|bytes: &[u8]| {
    let _ = begins_mailbox(bytes);
    let mut whole = Vec::new();
    find_separators(bytes, 0, true, |at| whole.push(at));
    let mut stretched = Vec::new();
    let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
    let looked = find_separators(half, 0, false, |at| stretched.push(at));
    find_separators(bytes, looked, true, |at| stretched.push(at));
    assert_eq!(whole, stretched);
});
