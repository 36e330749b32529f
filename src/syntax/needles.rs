//! Many words looked for in one pass over a text. `aho-corasick` looks, here and nowhere else.

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// More words than this are kept in little memory, which takes somewhat longer to walk through.
const MAX_FAST: usize = 100;

/// Words, and what each stands for. ASCII letters are found in both cases.
pub struct Needles<T> {
    /// `None` where there are more words than it can number, which no table of a program has.
    finder: Option<AhoCorasick>,
    meanings: Vec<T>,
}

impl<T: Copy> Needles<T> {
    /// These words.
    #[must_use]
    pub fn of(words: impl IntoIterator<Item = (impl AsRef<[u8]>, T)>) -> Self {
        let (words, meanings): (Vec<_>, Vec<T>) = words.into_iter().unzip();
        let kind = (words.len() <= MAX_FAST).then_some(AhoCorasickKind::DFA);
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).kind(kind).build(words).ok();
        Self { finder, meanings }
    }

    /// Every word that stands in the text, as often as it does: where it begins, and what it stands for. In the order of
    /// their ends.
    pub fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, T)> + 'a {
        let found = self.finder.iter().flat_map(move |it| it.find_overlapping_iter(text));
        found.filter_map(|it| Some((it.start(), *self.meanings.get(it.pattern().as_usize())?)))
    }

    /// Whether any of them stands in the text.
    #[must_use]
    pub fn stand_in(&self, text: &str) -> bool {
        self.finder.as_ref().is_some_and(|it| it.is_match(text))
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
}
