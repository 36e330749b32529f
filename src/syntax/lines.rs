//! Lines of a text whatever ends them: CRLF, LF, or CR in a text that has no LF at all.

use super::search::find_byte;
use std::ops::Range;

/// One line: its content, and where the next one begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Without the line end.
    pub content: Range<usize>,
    /// Just after the line end.
    pub next: usize,
}

/// What ends the lines of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineEnd(u8);

impl LineEnd {
    /// LF, perhaps behind CR; CR where the text has no LF at all.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(if find_byte(b'\n', bytes).is_some() { b'\n' } else { b'\r' })
    }

    /// Whether this byte is the last of a line end.
    #[must_use]
    pub fn is(self, byte: u8) -> bool {
        byte == self.0
    }
}

/// The lines of a text from an offset on.
#[derive(Clone)]
pub struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    end: LineEnd,
}

impl<'a> Lines<'a> {
    /// The lines from `start` to the end. A last line without an end counts, an empty rest does not.
    #[must_use]
    pub fn new(bytes: &'a [u8], start: usize) -> Self {
        Self::ended_by(bytes, start, LineEnd::of(bytes))
    }

    /// The same, where it is known what ends the lines.
    #[must_use]
    pub fn ended_by(bytes: &'a [u8], start: usize, end: LineEnd) -> Self {
        Self { bytes, at: start, end }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = find_byte(self.end.0, rest).unwrap_or(rest.len());
        let next = self.at + (length + 1).min(rest.len());
        let mut end = self.at + length;
        while end > self.at && self.bytes.get(end - 1) == Some(&b'\r') {
            end -= 1;
        }
        let line = Line { content: self.at..end, next };
        self.at = next;
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn every_line_end_gives_the_same_lines() {
        for text in ["a\r\n\r\nb", "a\n\nb", "a\r\rb"] {
            let lines: Vec<_> = Lines::new(text.as_bytes(), 0).filter_map(|l| text.get(l.content)).collect();
            assert_eq!(lines, ["a", "", "b"], "{text:?}");
        }
    }
}
