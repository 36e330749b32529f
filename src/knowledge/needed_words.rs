//! Which patterns a text can fit at all, by the words that each cannot do without.
//!
//! Of hundreds of patterns a reply fits a handful. One pass over the text finds the words of all of them; only rows whose
//! words are there are tried, and only those are ever compiled.

use aho_corasick::AhoCorasick;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind};
use std::collections::BTreeMap;

/// Shorter words stand in every text.
const MIN_WORD: usize = 3;

/// The words of many patterns.
pub struct NeededWords {
    /// `None` where it cannot be built: then every pattern is tried.
    finder: Option<AhoCorasick>,
    /// For each word that the finder knows, the patterns that may need it.
    patterns_of: Vec<Vec<usize>>,
    /// Patterns that need no word.
    without: Vec<usize>,
    /// Patterns with letters beyond ASCII, where case is more than two forms of a letter.
    beyond_ascii: Vec<usize>,
    count: usize,
}

impl NeededWords {
    /// The words of these patterns, which are tried without regard to case.
    pub fn of<'a>(patterns: impl Iterator<Item = &'a str>) -> Self {
        let mut by_word: BTreeMap<Vec<u8>, Vec<usize>> = BTreeMap::new();
        let (mut without, mut beyond_ascii, mut count) = (Vec::new(), Vec::new(), 0);
        for (place, pattern) in patterns.enumerate() {
            count = place + 1;
            match needed(pattern) {
                Some(words) => words.into_iter().for_each(|it| by_word.entry(it).or_default().push(place)),
                None if is_beyond_ascii(pattern) => {}
                None => without.push(place),
            }
            if !pattern.is_ascii() {
                beyond_ascii.push(place);
            }
        }
        let (words, patterns_of): (Vec<_>, Vec<_>) = by_word.into_iter().unzip();
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok();
        Self { finder, patterns_of, without, beyond_ascii, count }
    }

    /// The places of the patterns that may fit, in their order.
    pub fn may_fit(&self, text: &str) -> Vec<usize> {
        let Some(finder) = &self.finder else { return (0..self.count).collect() };
        let mut places = self.without.clone();
        if !text.is_ascii() {
            places.extend(&self.beyond_ascii);
        }
        for found in finder.find_overlapping_iter(text) {
            places.extend(self.patterns_of.get(found.pattern().as_usize()).into_iter().flatten());
        }
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// The words of which one at least stands in everything that the pattern fits, in lower case.
fn needed(pattern: &str) -> Option<Vec<Vec<u8>>> {
    needed_by(&parsed(pattern)?)
}

/// Whether everything that the pattern fits has letters beyond ASCII.
fn is_beyond_ascii(pattern: &str) -> bool {
    fn needs_it(part: &Hir) -> bool {
        match part.kind() {
            HirKind::Literal(literal) => !literal.0.is_ascii(),
            HirKind::Class(class) => class.minimum_len().is_some_and(|len| len > 1),
            HirKind::Capture(capture) => needs_it(&capture.sub),
            HirKind::Repetition(repetition) => repetition.min > 0 && needs_it(&repetition.sub),
            HirKind::Alternation(parts) => parts.iter().all(needs_it),
            HirKind::Concat(parts) => parts.iter().any(needs_it),
            HirKind::Empty | HirKind::Look(_) => false,
        }
    }
    parsed(pattern).is_some_and(|it| needs_it(&it))
}

fn parsed(pattern: &str) -> Option<Hir> {
    ParserBuilder::new().unicode(!pattern.is_ascii()).utf8(false).build().parse(pattern).ok()
}

fn needed_by(part: &Hir) -> Option<Vec<Vec<u8>>> {
    let words = match part.kind() {
        HirKind::Literal(literal) => vec![longest_ascii(&literal.0)],
        HirKind::Capture(capture) => needed_by(&capture.sub)?,
        HirKind::Repetition(repetition) if repetition.min > 0 => needed_by(&repetition.sub)?,
        HirKind::Alternation(parts) => parts.iter().map(needed_by).collect::<Option<Vec<_>>>()?.concat(),
        HirKind::Concat(parts) => parts.iter().filter_map(needed_by).max_by_key(|words| shortest(words))?,
        _ => return None,
    };
    (shortest(&words) >= MIN_WORD).then_some(words)
}

fn shortest(words: &[Vec<u8>]) -> usize {
    words.iter().map(Vec::len).min().unwrap_or(0)
}

fn longest_ascii(literal: &[u8]) -> Vec<u8> {
    let pieces = literal.split(|b| !b.is_ascii());
    pieces.max_by_key(|it| it.len()).unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{NeededWords, needed};

    #[test]
    fn finds_what_a_pattern_cannot_do_without() {
        let words = |pattern| {
            needed(pattern).map(|it| it.into_iter().map(|it| String::from_utf8(it).unwrap()).collect::<Vec<_>>())
        };
        assert_eq!(words("(mailbox|quota).{0,9}(is )?full"), Some(vec!["mailbox".into(), "quota".into()]));
        assert_eq!(words("(?:^|[^\\d.])4\\.4\\.316\\b|No"), None);
        assert_eq!(words("bo[iî]te.{0,25}pleine"), Some(vec!["pleine".into()]));
        assert_eq!(words("(spam)*"), None);
    }

    #[test]
    fn offers_each_pattern_once_and_in_order() {
        let words = NeededWords::of(["user unknown|no such user", ".", "quota", "dépass"].into_iter());
        assert_eq!(words.may_fit("USER UNKNOWN: no such user"), [0, 1]);
        assert_eq!(words.may_fit("Quota DÉPASSÉ"), [1, 2, 3]);
        assert_eq!(words.may_fit(""), [1]);
    }

    #[test]
    fn tries_other_scripts_only_where_they_stand() {
        let words = NeededWords::of(["邮箱(已满|不足)|[Пп]олн.{0,9}ящик", "quota|已满"].into_iter());
        assert_eq!(words.may_fit("550 no"), [1]);
        assert_eq!(words.may_fit("邮箱已满"), [0, 1]);
    }
}
