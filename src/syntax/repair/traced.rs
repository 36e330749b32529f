//! A text that was changed, and where each of its bytes stood before.

use super::LINES_TO_LOOK_AT;
use crate::syntax::charset::utf8_mark_length;
use crate::syntax::header_block::{FieldLine, HeaderBlock, field_lines};
use crate::syntax::header_start::{find_header_in, is_well_known};
use crate::syntax::lines::LineEnd;
use crate::syntax::search::find_byte;
use std::cell::OnceCell;
use std::ops::Range;

/// Bytes, each with the stretch of the first text that it stands for. Once somebody asks for its lines or its headers it
/// no longer changes: all repairs look at them.
#[derive(Clone, Debug, Default)]
pub(super) struct Traced {
    bytes: Vec<u8>,
    places: Places,
    lines: OnceCell<Vec<FieldLine>>,
    header: OnceCell<Option<HeaderBlock>>,
}

/// Where the bytes of a text stand in the first one.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(Vec<Stretch>);

/// Bytes that stand in the first text one by one, or one that stands for several or none there.
#[derive(Clone, Debug)]
struct Stretch {
    here: Range<usize>,
    first: Range<usize>,
}

impl Traced {
    /// A text as it was handed in; `None` where it is too long to be traced.
    pub fn new(bytes: &[u8], header: Option<&HeaderBlock>) -> Self {
        let places = Places(vec![Stretch { here: 0..bytes.len(), first: 0..bytes.len() }]);
        Self { bytes: bytes.to_vec(), places, lines: OnceCell::new(), header: OnceCell::from(header.cloned()) }
    }

    /// The beginning of a text that will be about as long as another.
    pub fn like(other: &Self) -> Self {
        Self { bytes: Vec::with_capacity(other.bytes.len()), ..Self::default() }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn into_bytes(self) -> (Vec<u8>, Places) {
        (self.bytes, self.places)
    }

    /// Its lines.
    pub fn lines(&self) -> &[FieldLine] {
        self.lines
            .get_or_init(|| field_lines(&self.bytes, utf8_mark_length(&self.bytes), LineEnd::of(&self.bytes)).collect())
    }

    /// The content of the lines that are looked at for the signs of a damage.
    pub fn first_lines(&self) -> impl Iterator<Item = &[u8]> {
        self.lines().iter().take(LINES_TO_LOOK_AT).map(|it| self.content(it))
    }

    /// Its header section; `None` where it has none.
    pub fn header(&self) -> Option<&HeaderBlock> {
        self.header.get_or_init(|| find_header_in(&self.bytes, self.lines().iter().cloned())).as_ref()
    }

    /// What stands in a line.
    pub fn content(&self, line: &FieldLine) -> &[u8] {
        self.at(line.content.clone())
    }

    /// Whether a line begins a well-known field.
    pub fn begins_known(&self, line: &FieldLine) -> bool {
        line.name.is_some_and(|length| is_well_known(self.at(line.content.start..line.content.start + length)))
    }

    /// A stretch of it.
    pub fn at(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or_default()
    }

    /// The byte that ends its lines.
    pub fn line_end(&self) -> u8 {
        match (find_byte(b'\n', &self.bytes), find_byte(b'\r', &self.bytes)) {
            (None, Some(_)) => b'\r',
            _ => b'\n',
        }
    }

    /// Appends a stretch of another text as it is.
    pub fn keep(&mut self, from: &Self, range: Range<usize>) {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(from.at(range.clone()));
        for stretch in from.places.within(&range) {
            let here = stretch.here.start - range.start + start..stretch.here.end - range.start + start;
            self.places.push(Stretch { here, first: stretch.first });
        }
    }

    /// Appends a byte that stands for a stretch of another text.
    pub fn put(&mut self, byte: u8, from: &Self, range: Range<usize>) {
        let here = self.bytes.len()..self.bytes.len() + 1;
        self.bytes.push(byte);
        self.places.push(Stretch { here, first: from.places.of(range) });
    }
}

impl Places {
    /// The stretch of the first text for which a stretch of the changed one stands.
    pub fn of(&self, range: Range<usize>) -> Range<usize> {
        let end = self.0.last().map_or(0, |it| it.first.end);
        let start = self.at(range.start).map_or(end, |it| it.start);
        let last = range.end.checked_sub(1).filter(|_| range.end > range.start).and_then(|at| self.at(at));
        start..last.map_or(start, |it| it.end).max(start)
    }

    fn at(&self, at: usize) -> Option<Range<usize>> {
        self.within(&(at..at + 1)).next().map(|it| it.first)
    }

    /// The stretches in a range, those at its ends as far as they lie in it.
    fn within(&self, range: &Range<usize>) -> impl Iterator<Item = Stretch> {
        let range = range.clone();
        let from = self.0.partition_point(|it| it.here.end <= range.start);
        let stretches = self.0.iter().skip(from).take_while(move |it| it.here.start < range.end);
        stretches.map(move |it| it.within(&range))
    }

    fn push(&mut self, stretch: Stretch) {
        match self.0.last_mut() {
            Some(last) if last.goes_on_in(&stretch) => {
                last.here.end = stretch.here.end;
                last.first.end = stretch.first.end;
            }
            _ => self.0.push(stretch),
        }
    }
}

impl Stretch {
    fn is_one_by_one(&self) -> bool {
        self.here.len() == self.first.len()
    }

    fn goes_on_in(&self, next: &Self) -> bool {
        self.is_one_by_one() && next.is_one_by_one() && self.first.end == next.first.start
    }

    /// What of it lies in a range.
    fn within(&self, range: &Range<usize>) -> Self {
        let here = self.here.start.max(range.start)..self.here.end.min(range.end);
        let first = match self.is_one_by_one() {
            true => here.start - self.here.start + self.first.start..here.end - self.here.start + self.first.start,
            false => self.first.clone(),
        };
        Self { here, first }
    }
}
