//! How the lines of a source fall into rows of the window: long lines take several.

use crate::report::SourceView;
use eframe::egui::Ui;
use eframe::egui::cache::{ComputerMut, FrameCache};
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

/// One row: a stretch of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line's place, and whether its first stretch is this one.
    pub line: usize,
    pub begins: bool,
    pub bytes: Range<usize>,
}

/// The rows of a whole source at one width.
#[derive(Debug, Default)]
pub struct Rows {
    /// The number of rows before each line.
    before: Vec<usize>,
    total: usize,
    columns: usize,
}

impl Rows {
    /// The rows of these lines, none with more than `columns` bytes.
    #[must_use]
    pub fn new(lines: &[Range<usize>], columns: usize) -> Self {
        let columns = columns.max(8);
        let mut total = 0;
        let before = lines
            .iter()
            .map(|line| {
                let first = total;
                total += line.len().div_ceil(columns).max(1);
                first
            })
            .collect();
        Self { before, total, columns }
    }

    /// Laid out once for a source and a width, kept while it is shown.
    #[must_use]
    pub fn cached(ui: &Ui, source: &SourceView, columns: usize) -> Arc<Self> {
        let key = Key { source, columns };
        ui.memory_mut(|memory| memory.caches.cache::<FrameCache<Arc<Self>, Layout>>().get(key).clone())
    }

    /// How many rows there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.total
    }

    /// The row with this number; a character of several bytes is never torn.
    #[must_use]
    pub fn row(&self, source: &SourceView, number: usize) -> Option<Row> {
        let line = self.before.partition_point(|first| *first <= number).checked_sub(1)?;
        let range = source.lines().get(line)?;
        let step = number - self.before.get(line)?;
        let edge = |step: usize| {
            let at = (range.start + step * self.columns).min(range.end);
            whole_character(&source.bytes, range.start, at, range.end)
        };
        Some(Row { line, begins: step == 0, bytes: edge(step)..edge(step + 1) })
    }

    /// The row that shows this byte.
    #[must_use]
    pub fn row_of(&self, source: &SourceView, byte: usize) -> usize {
        let line = source.lines().partition_point(|line| line.start <= byte).saturating_sub(1);
        let start = source.lines().get(line).map_or(0, |line| line.start);
        let first = self.before.get(line).copied().unwrap_or(0);
        let last = self.before.get(line + 1).copied().unwrap_or(self.total).saturating_sub(1);
        (first + byte.saturating_sub(start) / self.columns).min(last)
    }
}

/// `at`, or the start of the UTF-8 character that it lies in.
fn whole_character(bytes: &[u8], start: usize, at: usize, end: usize) -> usize {
    if at >= end {
        return end;
    }
    let follows = |at: usize| bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
    (0..4).map(|back| at.saturating_sub(back)).find(|at| *at <= start || !follows(*at)).unwrap_or(at).max(start)
}

#[derive(Clone, Copy)]
struct Key<'a> {
    source: &'a SourceView,
    columns: usize,
}

impl Hash for Key<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let bytes: &[u8] = &self.source.bytes;
        (self.source.id, bytes.as_ptr().addr(), bytes.len(), self.source.lines().len(), self.columns).hash(state);
    }
}

#[derive(Default)]
struct Layout;

impl ComputerMut<Key<'_>, Arc<Rows>> for Layout {
    fn compute(&mut self, key: Key<'_>) -> Arc<Rows> {
        Arc::new(Rows::new(key.source.lines(), key.columns))
    }
}

/// How many columns of raw text fit into a width.
#[must_use]
pub fn columns_in(ui: &Ui, width: f32) -> usize {
    let font = super::text::Kind::Raw.font();
    let one = ui.ctx().fonts_mut(|fonts| fonts.glyph_width(&font, '0')).max(1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window is not that wide")]
    let columns = (width / one).floor().max(1.0) as usize;
    columns
}

#[cfg(test)]
mod tests {
    use super::{Rows, whole_character};

    #[test]
    fn long_lines_take_several_rows() {
        let rows = Rows::new(&[0..3, 4..24, 25..25], 8);
        assert_eq!(rows.total(), 1 + 3 + 1);
    }

    #[test]
    fn characters_stay_whole() {
        let text = "aé".as_bytes();
        assert_eq!(whole_character(text, 0, 2, 3), 1);
        assert_eq!(whole_character(text, 0, 3, 3), 3);
        assert_eq!(whole_character(text, 0, 1, 3), 1);
    }
}
