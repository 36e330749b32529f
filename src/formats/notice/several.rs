//! Several notices in one text, as people paste them below each other.
//!
//! `Two came back:` … `This is the mail system at host mx.domain.example.` … `Hi. This is the qmail-send program at …`

use super::opening::Opening;
use super::{Dialect, Told, find_dialect};
use crate::evidence::{Place, Source, SourceId};
use crate::syntax::prose::ProseLine;
use std::collections::BTreeSet;
use std::ptr;

/// A notice opens with the first lines of a paragraph.
const LINES: usize = 2;
/// Letters by which a program's sentence is known again.
const KNOWN_BY: usize = 24;
/// Notices beyond this are left with the one before them.
const MAX_NOTICES: usize = 50;

/// A paragraph with which a notice may begin.
struct Start {
    line: usize,
    dialect: &'static Dialect,
    sentence: String,
}

/// The line with which each notice begins, where there are several: each opens in the words of another program, or in the
/// same words once more, and names somebody whom no other names. What stands above the first belongs to it.
pub fn find_several(source: SourceId, lines: &[ProseLine<'_>]) -> Vec<usize> {
    let mut starts: Vec<Start> = Vec::new();
    for start in paragraphs(lines).filter_map(|line| start(lines, line)) {
        let is_another = |it: &Start| !ptr::eq(it.dialect, start.dialect) || it.sentence == start.sentence;
        if starts.last().is_none_or(is_another) && starts.len() < MAX_NOTICES {
            starts.push(start);
        }
    }
    if starts.len() < 2 {
        return Vec::new();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|it| it.line).chain([lines.len()]).collect();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let is_apart = starts.iter().zip(&ends).all(|(start, end)| {
        let named = named(source, start.dialect, lines.get(start.line..*end).unwrap_or_default());
        !named.is_empty() && named.into_iter().all(|it| seen.insert(it))
    });
    if is_apart {
        starts.iter().enumerate().map(|(at, it)| if at == 0 { 0 } else { it.line }).collect()
    } else {
        Vec::new()
    }
}

/// Each notice of a text as if it had been handed in by itself.
pub fn pasted_together(source: &Source, lines: &[ProseLine<'_>], starts: &[usize]) -> Vec<Source> {
    let offset = |line: &usize| lines.get(*line).map_or(source.bytes.len(), |it| it.range.start);
    let ends = starts.iter().skip(1).map(offset).chain([source.bytes.len()]);
    let each = starts.iter().map(offset).zip(ends).map(|(start, end)| Source {
        id: SourceId(0),
        place: Place::Verbatim { parent: source.id, offset: start },
        name: String::new(),
        media_type: None,
        depth: source.depth + 1,
        cut_from: None,
        bytes: source.bytes.slice(start..end),
    });
    each.collect()
}

/// The first lines of paragraphs.
fn paragraphs(lines: &[ProseLine<'_>]) -> impl Iterator<Item = usize> {
    let before = |at: usize| at.checked_sub(1).and_then(|it| lines.get(it));
    (0..lines.len()).filter(move |at| {
        lines.get(*at).is_some_and(|it| !it.is_blank()) && before(*at).is_none_or(ProseLine::is_blank)
    })
}

fn start(lines: &[ProseLine<'_>], line: usize) -> Option<Start> {
    let opening = Opening::of(lines.get(line..)?.get(..LINES).or_else(|| lines.get(line..))?);
    let (dialect, _) = find_dialect(&opening)?;
    Some(Start { line, dialect, sentence: opening.text.chars().take(KNOWN_BY).collect() })
}

/// Whom a notice names.
fn named(source: SourceId, dialect: &Dialect, lines: &[ProseLine<'_>]) -> BTreeSet<String> {
    let own = super::find_returned(lines).own_lines;
    let mut told = Told::default();
    (dialect.read)(source, lines.get(..own).unwrap_or_default(), &mut told);
    told.said.into_iter().map(|it| it.address.key()).collect()
}

#[cfg(test)]
mod tests {
    use super::find_several;
    use crate::evidence::SourceId;
    use crate::syntax::prose::read_prose;

    #[test]
    fn notices_below_each_other_are_told_apart() {
        let find = |text: &str| find_several(SourceId(0), &read_prose(text.as_bytes()));
        let qmail = "Hi. This is the qmail-send program at a.example.\n\n<x@a.example>:\nno\n\n";
        let postfix = "This is the mail system at host mx.b.example.\n\n<y@b.example>: no\n\n";
        let other = postfix.replace("y@b.example", "z@c.example");
        assert_eq!(find(&format!("Two came:\n\n{qmail}{postfix}")), [0, 7]);
        assert_eq!(find(&format!("{postfix}{other}{qmail}")), [0, 4, 8]);
        assert!(find(&format!("{postfix}{}", qmail.replace("x@a.example", "y@b.example"))).is_empty());
        assert!(find(qmail).is_empty() && find("").is_empty());
    }
}
