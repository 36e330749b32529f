//! Text from the clipboard.

use super::MAX_FILE_BYTES;
use crate::evidence::{Bytes, Source};

/// Takes in pasted text as a source without a name.
#[must_use]
pub fn pasted(text: &str) -> Source {
    let full = text.len();
    let bytes = text.as_bytes().get(..full.min(MAX_FILE_BYTES)).unwrap_or_default();
    let mut source = Source::handed("", Bytes::new(bytes));
    source.cut_from = (full > bytes.len()).then_some(full as u64);
    source
}
