//! A cheap view of bytes that several sources share.

use std::cmp::Ordering;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// Bytes that were handed in or decoded, or a stretch of them. Cloning copies no content.
#[derive(Clone)]
pub struct Bytes {
    whole: Arc<Vec<u8>>,
    range: Range<usize>,
}

impl Bytes {
    /// All of these bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        let whole = bytes.into();
        Self { range: 0..whole.len(), whole: Arc::new(whole) }
    }

    /// The stretch from `start` to `end` of this view; cut to what there is.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let end = range.end.min(self.len());
        let start = range.start.min(end);
        Self { whole: Arc::clone(&self.whole), range: self.range.start + start..self.range.start + end }
    }
}

impl Default for Bytes {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.whole.get(self.range.clone()).unwrap_or_default()
    }
}

impl PartialEq for Bytes {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Bytes {}

impl PartialOrd for Bytes {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Bytes {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl std::fmt::Debug for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}
