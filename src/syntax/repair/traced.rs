//! A text that was changed, and where each of its bytes stood before.

use crate::syntax::header_block::{HeaderBlock, read_header_block};
use crate::syntax::header_start::find_header_start;
use crate::syntax::lines::{Line, Lines};
use std::cell::OnceCell;
use std::ops::Range;

/// Bytes, each with the stretch of the first text that it stands for. Once somebody asks for its lines or its headers it
/// no longer changes: all repairs look at them.
#[derive(Clone, Debug, Default)]
pub(super) struct Traced {
    bytes: Vec<u8>,
    places: Places,
    lines: OnceCell<Vec<Line>>,
    start: OnceCell<Option<usize>>,
    block: OnceCell<HeaderBlock>,
}

/// Where each byte of a text stands in the first one.
#[derive(Clone, Debug)]
pub(super) enum Places {
    /// It is the first one, so long.
    Same(u32),
    /// The stretch of each byte.
    Moved(Vec<(u32, u32)>),
}

impl Default for Places {
    fn default() -> Self {
        Self::Moved(Vec::new())
    }
}

impl Traced {
    /// A text as it was handed in; `None` where it is too long to be traced.
    pub fn new(bytes: &[u8]) -> Option<Self> {
        let length = u32::try_from(bytes.len()).ok()?;
        Some(Self { bytes: bytes.to_vec(), places: Places::Same(length), ..Self::default() })
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn into_bytes(self) -> (Vec<u8>, Places) {
        (self.bytes, self.places)
    }

    /// Its lines.
    pub fn lines(&self) -> &[Line] {
        self.lines.get_or_init(|| Lines::new(&self.bytes, 0).collect())
    }

    /// Where its header section begins.
    pub fn header_start(&self) -> Option<usize> {
        *self.start.get_or_init(|| find_header_start(&self.bytes))
    }

    /// Its header section; `None` where it has none.
    pub fn header(&self) -> Option<&HeaderBlock> {
        let start = self.header_start()?;
        Some(self.block.get_or_init(|| read_header_block(&self.bytes, start)))
    }

    /// A stretch of it.
    pub fn at(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or_default()
    }

    /// The byte that ends its lines.
    pub fn line_end(&self) -> u8 {
        if self.bytes.contains(&b'\n') || !self.bytes.contains(&b'\r') { b'\n' } else { b'\r' }
    }

    /// Appends a stretch of another text as it is.
    pub fn keep(&mut self, from: &Self, range: Range<usize>) {
        self.bytes.extend_from_slice(from.bytes.get(range.clone()).unwrap_or_default());
        if let Places::Moved(places) = &mut self.places {
            from.places.copy_to(places, range);
        }
    }

    /// Appends a byte that stands for a stretch of another text.
    pub fn put(&mut self, byte: u8, from: &Self, range: Range<usize>) {
        self.bytes.push(byte);
        if let Places::Moved(places) = &mut self.places {
            places.push(from.places.of(range));
        }
    }
}

impl Places {
    /// The stretch of the first text for which a stretch of the changed one stands.
    pub fn of(&self, range: Range<usize>) -> (u32, u32) {
        let first = self.at(range.start).map_or(self.end(), |it| it.0);
        let last = range.end.checked_sub(1).filter(|_| range.end > range.start).and_then(|at| self.at(at));
        (first, last.map_or(first, |it| it.1).max(first))
    }

    fn at(&self, at: usize) -> Option<(u32, u32)> {
        match self {
            Self::Same(length) => u32::try_from(at).ok().filter(|it| it < length).map(|it| (it, it + 1)),
            Self::Moved(places) => places.get(at).copied(),
        }
    }

    fn end(&self) -> u32 {
        match self {
            Self::Same(length) => *length,
            Self::Moved(places) => places.last().map_or(0, |it| it.1),
        }
    }

    fn copy_to(&self, others: &mut Vec<(u32, u32)>, range: Range<usize>) {
        match self {
            Self::Same(length) => {
                let end = u32::try_from(range.end).unwrap_or(*length).min(*length);
                let start = u32::try_from(range.start).unwrap_or(end).min(end);
                others.extend((start..end).map(|at| (at, at.saturating_add(1))));
            }
            Self::Moved(places) => others.extend_from_slice(places.get(range).unwrap_or_default()),
        }
    }
}
