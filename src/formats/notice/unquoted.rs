//! Whether a notice speaks for itself, or stands in an answer to it.
//!
//! `> This is the mail system at host mx.domain.example.`

use super::find_dialect;
use super::opening::Opening;
use crate::syntax::prose::ProseLine;
use std::ops::Range;

/// Beginnings of lines under which answers hold what they answer, without marks of quotation.
const HEADINGS: [&str; 8] = ["from:", "von:", "de :", "de:", "da:", "-----original", "-----urspr", "________"];

/// The line in which a phrase opens a dialect, as the one in this line does, neither in a quotation nor under the heading of
/// an answer.
pub fn find_unquoted(lines: &[ProseLine<'_>], opening: usize) -> Option<usize> {
    let start = first_paragraph(lines).start;
    let first = lines.get(start..).unwrap_or_default();
    let is_own = |it: &&ProseLine<'_>| {
        let text = it.text.trim_start().as_bytes();
        let begins = |it: &&str| text.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it.as_bytes()));
        it.quoting == 0 && !HEADINGS.iter().any(begins)
    };
    let own = first.iter().take_while(is_own).count();
    if own == first.len() {
        return Some(opening);
    }
    let (_, line) = find_dialect(&Opening::of(first.get(..own).unwrap_or_default()))?;
    Some(start + line)
}

/// The first paragraph of a text.
pub fn first_paragraph(lines: &[ProseLine<'_>]) -> Range<usize> {
    let start = lines.iter().position(|it| !it.is_blank()).unwrap_or(lines.len());
    let length = lines.get(start..).unwrap_or_default().iter().take_while(|it| !it.is_blank()).count();
    start..start + length
}
