//! One source as the Sources page shows it.

#![expect(missing_docs, reason = "most fields are those of the JSON report, and its contract explains them")]

use crate::evidence::{Bytes, SourceId, Span};
use crate::syntax::lines::Lines;
use std::ops::Range;
use std::sync::OnceLock;

/// A source, and what was read in it.
#[derive(Clone, Debug)]
pub struct SourceView {
    pub id: SourceId,
    pub parent: Option<SourceId>,
    pub name: String,
    /// `Delivery report · read`.
    pub description: String,
    /// Whether it was handed in and is about another message than the answer.
    pub left_aside: bool,
    pub format: &'static str,
    pub bytes: Bytes,
    /// For a part that stands verbatim in another source: that source and the offset there.
    pub stands_in: Option<Span>,
    pub notes: Vec<String>,
    /// What makes it count for nothing, in few words.
    pub doubt: Option<String>,
    /// Whether its bytes are lines of text. Those of a file of Outlook are not; what is in it follows as text.
    pub is_text: bool,
    /// The bytes of each line, once [`Self::lines`] looked for them.
    pub lines: OnceLock<Vec<Range<usize>>>,
    /// What was read in it, by place; sorted, without overlaps.
    pub highlights: Vec<Highlight>,
}

impl SourceView {
    /// The bytes of each line, without its end. A large source has very many, so they are looked for when somebody asks.
    #[must_use]
    pub fn lines(&self) -> &[Range<usize>] {
        self.lines.get_or_init(|| match self.is_text {
            true => Lines::new(&self.bytes, 0).map(|it| it.content).collect(),
            false => Vec::new(),
        })
    }
}

/// Bytes that a fact was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    pub start: usize,
    pub end: usize,
    /// What was read there: `Final-Recipient`.
    pub label: String,
}
