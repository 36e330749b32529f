//! Phrases as tables hold them, and where they stand in a text.
//!
//! `your message to * couldn't be delivered`
//!
//! In lower case, with one blank between words and straight apostrophes; they begin where a word does. An asterisk with
//! blanks around it stands for a few words.

use crate::syntax::needles::Needles;

/// Stands for a few words between those of a phrase.
const GAP: &str = " * ";
/// It stands for no more bytes than this.
const MAX_GAP: usize = 160;

/// Phrases by their first words, so that a text is walked through once for all of them.
pub struct Phrases<T>(Needles<(&'static str, T)>);

impl<T: Copy> Phrases<T> {
    /// Phrases, each with what it stands for.
    pub fn of(phrases: impl Iterator<Item = (&'static str, T)>) -> Self {
        Self(Needles::of(phrases.map(|(phrase, meaning)| (first_words(phrase), (phrase, meaning)))))
    }

    /// What the phrases in a text stand for.
    pub fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = T> + 'a {
        let begun = self.0.find(text).filter(|(at, (phrase, _))| stands_at(text, *at, phrase));
        begun.map(|(_, (_, meaning))| meaning)
    }
}

/// What stands before the gap of a phrase; all of it where it has none.
pub fn first_words(phrase: &str) -> &str {
    halves(phrase).0
}

/// Whether a phrase stands here.
pub fn stands_at(text: &str, at: usize, phrase: &str) -> bool {
    begins_a_word(text, at) && reads_on(text, at, phrase)
}

/// What stands before the gap of a phrase, and behind it.
fn halves(phrase: &str) -> (&str, &str) {
    let gap = phrase.find(GAP).map(|at| (phrase.get(..=at), phrase.get(at + GAP.len() - 1..)));
    match gap {
        Some((Some(first), Some(rest))) => (first, rest),
        _ => (phrase, ""),
    }
}

/// Whether no word reaches across this place.
fn begins_a_word(text: &str, at: usize) -> bool {
    let is_inside = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    let (before, behind) = text.split_at_checked(at).unwrap_or_default();
    !(is_inside(before.chars().next_back()) && is_inside(behind.chars().next()))
}

/// Whether the words of a phrase follow here.
fn reads_on(text: &str, at: usize, phrase: &str) -> bool {
    let (first, rest) = halves(phrase);
    let Some(behind) = text.get(at..).and_then(|it| it.strip_prefix(first)) else { return false };
    let end = behind.floor_char_boundary(behind.len().min(MAX_GAP + rest.len()));
    behind.get(..end).is_some_and(|near| near.contains(rest))
}

#[cfg(test)]
mod tests {
    use super::{Phrases, stands_at};

    #[test]
    fn an_asterisk_is_a_few_words() {
        let text = "see: your message to lena@a.example couldn't be delivered. your message to you";
        assert!(stands_at(text, 5, "your message to * couldn't be") && stands_at(text, 36, "couldn't be * your"));
        assert!(!stands_at(text, 5, "your message to * was") && !stands_at(text, 0, "** your"));
    }

    #[test]
    fn phrases_are_found_where_a_word_begins() {
        let phrases = Phrases::of([("no such", 1), ("no such * here", 2), ("such", 3), ("(no", 4)].into_iter());
        let find = |text| phrases.find(text).collect::<Vec<_>>();
        assert_eq!(find("there is (no such user here)"), [4, 1, 3, 2]);
        assert!(find("nonsuch").is_empty());
        assert_eq!(find("a (no"), [4]);
    }
}
