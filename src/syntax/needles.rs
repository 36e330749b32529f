//! Many words looked for in one pass over a text. `aho-corasick` looks, here and nowhere else.
//!
//! It looks for the beginnings of the words, which are few and make a small table; what follows is compared where one
//! stands, for all the words that begin so.

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use std::collections::BTreeMap;

/// So many bytes tell a word from nearly every other.
const BEGINNING: usize = 8;
/// More words than this, as an organization's own table of codes may have, are kept in little memory, which takes somewhat
/// longer to walk through.
const MAX_FAST: usize = 4_000;

/// Words, and what each stands for. ASCII letters are found in both cases.
pub struct Needles<T> {
    /// `None` where there are more words than it can number, which no table of a program has.
    finder: Option<AhoCorasick>,
    /// Of each beginning what is left of the words behind it, and what they stand for.
    rests: Vec<Vec<(Vec<u8>, T)>>,
}

impl<T: Copy> Needles<T> {
    /// These words.
    #[must_use]
    pub fn of(words: impl IntoIterator<Item = (impl AsRef<[u8]>, T)>) -> Self {
        let mut halves: BTreeMap<Vec<u8>, Vec<(Vec<u8>, T)>> = BTreeMap::new();
        for (word, meaning) in words {
            let word = word.as_ref();
            let (beginning, rest) = word.split_at_checked(BEGINNING).unwrap_or((word, &[]));
            halves.entry(beginning.to_ascii_lowercase()).or_default().push((rest.to_vec(), meaning));
        }
        let (beginnings, rests): (Vec<_>, Vec<_>) = halves.into_iter().unzip();
        let kind = (rests.len() <= MAX_FAST).then_some(AhoCorasickKind::DFA);
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).kind(kind).build(beginnings).ok();
        Self { finder, rests }
    }

    /// Every word that stands in the text, as often as it does: where it begins, and what it stands for. In the order of
    /// the ends of their beginnings, and as they were given where those are the same.
    pub fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, T)> + 'a {
        let found = self.finder.iter().flat_map(move |it| it.find_overlapping_iter(text));
        found.flat_map(move |it| {
            let behind = text.as_bytes().get(it.end()..).unwrap_or_default();
            let reads_on = move |rest: &[u8]| behind.get(..rest.len()).is_some_and(|it| it.eq_ignore_ascii_case(rest));
            let begun = self.rests.get(it.pattern().as_usize()).into_iter().flatten();
            begun.filter(move |(rest, _)| reads_on(rest)).map(move |(_, meaning)| (it.start(), *meaning))
        })
    }

    /// Whether any of them stands in the text.
    #[must_use]
    pub fn stand_in(&self, text: &str) -> bool {
        self.find(text).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::Needles;

    #[test]
    fn finds_what_is_there_wherever_it_begins() {
        let needles = Needles::of([("no such", 1), ("such", 2), ("n\u{f6}", 3), ("such user", 4), ("x", 5)]);
        let found: Vec<_> = needles.find("No such x, n\u{f6}").collect();
        assert_eq!(found, [(0, 1), (3, 2), (8, 5), (11, 3)]);
        assert_eq!(needles.find("suc").count() + needles.find("").count(), 0);
        assert!(needles.stand_in("SUCH") && !needles.stand_in("suc"));
    }

    #[test]
    fn compares_what_stands_behind_a_beginning() {
        let needles =
            Needles::of([("could not be delivered", 1), ("could not be sent", 2), ("n\u{f6}r n\u{f6}rdlich", 3)]);
        let found: Vec<_> = needles.find("It COULD NOT BE SENT; n\u{f6}r n\u{f6}rdlich, could not be").collect();
        assert_eq!(found, [(3, 2), (22, 3)]);
    }
}
