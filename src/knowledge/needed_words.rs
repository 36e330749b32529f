//! Which patterns a text can fit at all, by the words that each cannot do without.
//!
//! Of hundreds of patterns a reply fits a handful. One pass over the text finds the words of all of them; only rows whose
//! words are there are tried, and only those are ever compiled.

use crate::syntax::needles::Needles;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind};
use std::collections::BTreeMap;

/// Shorter words stand in every text.
const MIN_WORD: usize = 3;

/// Words of which one at least stands in everything that a pattern fits, in lower case.
type Need = Vec<Vec<u8>>;

/// The letters beyond ASCII that are forms of its own: the long s and the sign of Kelvin.
const FOLDED: [char; 2] = ['\u{17f}', '\u{212a}'];

/// A pattern's needs, one bit for each.
type Needs = u32;

/// The words of many patterns.
pub struct NeededWords {
    /// Each with its place among `fills`.
    words: Needles<usize>,
    /// For each word, the needs of patterns that it fills.
    fills: Vec<Vec<(usize, Needs)>>,
    /// All needs of each pattern.
    needs: Vec<Needs>,
    /// The places of those that need nothing, and that a text in ASCII may fit.
    undemanding: Vec<usize>,
    /// The places of those that need nothing that we know of, but have letters beyond ASCII in all that they fit.
    foreign: Vec<usize>,
    /// The places of those with letters beyond ASCII: their case is more than two forms of a letter, and some texts have
    /// the others.
    beyond_ascii: Vec<usize>,
}

impl NeededWords {
    /// The words of these patterns, which are tried without regard to case.
    pub fn of<'a>(patterns: impl Iterator<Item = &'a str>) -> Self {
        let mut by_word: BTreeMap<Vec<u8>, Vec<(usize, Needs)>> = BTreeMap::new();
        let (mut all, mut undemanding, mut foreign, mut beyond_ascii) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (place, pattern) in patterns.enumerate() {
            let mut needs = 0;
            for (bit, need) in (0..Needs::BITS).zip(needs_of(pattern)) {
                needs |= 1 << bit;
                for word in need {
                    by_word.entry(word).or_default().push((place, 1 << bit));
                }
            }
            all.push(needs);
            match needs {
                0 if is_beyond_ascii(pattern) => foreign.push(place),
                0 => undemanding.push(place),
                _ if !pattern.is_ascii() => beyond_ascii.push(place),
                _ => {}
            }
        }
        let (words, fills): (Vec<_>, Vec<_>) = by_word.into_iter().unzip();
        Self { words: Needles::of(words.into_iter().zip(0..)), fills, needs: all, undemanding, foreign, beyond_ascii }
    }

    /// The places of the patterns that may fit, in their order.
    pub fn may_fit(&self, text: &str) -> Vec<usize> {
        let mut may_fit = self.undemanding.clone();
        let mut lacking = self.needs.clone();
        for (_, word) in self.words.find(text) {
            for (place, needs) in self.fills.get(word).into_iter().flatten() {
                if let Some(lacking) = lacking.get_mut(*place).filter(|it| **it & needs != 0) {
                    *lacking &= !needs;
                    if *lacking == 0 {
                        may_fit.push(*place);
                    }
                }
            }
        }
        if !text.is_ascii() {
            may_fit.extend(&self.foreign);
            if text.contains(FOLDED) {
                may_fit.extend(&self.beyond_ascii);
            }
        }
        may_fit.sort_unstable();
        may_fit.dedup();
        may_fit
    }
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

/// What a pattern cannot do without.
fn needs_of(pattern: &str) -> Vec<Need> {
    parsed(pattern).map(|it| needs_in(&it)).unwrap_or_default()
}

fn needs_in(part: &Hir) -> Vec<Need> {
    match part.kind() {
        HirKind::Literal(literal) => long_enough(vec![longest_ascii(&literal.0)]).into_iter().collect(),
        HirKind::Capture(capture) => needs_in(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => needs_in(&repetition.sub),
        HirKind::Alternation(parts) => {
            let most_telling = |part| needs_in(part).into_iter().max_by_key(|it| shortest(it));
            let one_of_each = parts.iter().map(most_telling).collect::<Option<Vec<_>>>();
            one_of_each.map(|it| it.concat()).into_iter().collect()
        }
        HirKind::Concat(parts) => parts.iter().flat_map(needs_in).collect(),
        _ => Vec::new(),
    }
}

fn long_enough(need: Need) -> Option<Need> {
    (shortest(&need) >= MIN_WORD).then_some(need)
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
    use super::{NeededWords, needs_of};

    #[test]
    fn finds_what_a_pattern_cannot_do_without() {
        let text = |word: &Vec<u8>| String::from_utf8(word.clone()).unwrap();
        let needs = |pattern| {
            needs_of(pattern).iter().map(|it| it.iter().map(text).collect::<Vec<_>>().join("|")).collect::<Vec<_>>()
        };
        assert_eq!(needs("(mailbox|quota).{0,9}(is )?full"), ["mailbox|quota", "full"]);
        assert!(needs("(?:^|[^\\d.])4\\.4\\.316\\b|No").is_empty());
        assert_eq!(needs("bo[iî]te.{0,25}pleine"), ["pleine"]);
        assert_eq!(needs("(user|no such).{0,9}x|(spam)+"), ["user|no such|spam"]);
        assert!(needs("(spam)*").is_empty());
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
