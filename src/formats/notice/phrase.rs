//! Phrases as tables hold them, and where they stand in a text.
//!
//! `your message to * couldn't be delivered`
//!
//! In lower case, with one blank between words and straight apostrophes; they begin where a word does. An asterisk with
//! blanks around it stands for a few words.

use crate::syntax::needles::Needles;
use std::cmp::Reverse;

/// Stands for a few words between those of a phrase.
const GAP: &str = " * ";
/// It stands for no more bytes than this.
const MAX_GAP: usize = 160;

/// Phrases by their first words, so that a text is walked through once for all of them.
pub struct Phrases<T>(Needles<(&'static str, T)>);

impl<T: Copy> Phrases<T> {
    /// Phrases, each with what it stands for.
    pub fn of(phrases: impl Iterator<Item = (&'static str, T)>) -> Self {
        Self(Needles::of(phrases.map(|(phrase, meaning)| (halves(phrase).0, (phrase, meaning)))))
    }

    /// What the longest phrase in a text stands for, and where it begins; the first of several as long. Those that have
    /// precedence go before all others.
    pub fn most_telling(&self, text: &str, has_precedence: impl Fn(T) -> bool) -> Option<(T, usize)> {
        let weight = |(phrase, meaning, at): &(&str, T, usize)| (has_precedence(*meaning), phrase.len(), Reverse(*at));
        self.find(text).max_by_key(weight).map(|(_, meaning, at)| (meaning, at))
    }

    /// What the phrases in a text stand for.
    pub fn all<'a>(&'a self, text: &'a str) -> impl Iterator<Item = T> + 'a {
        self.find(text).map(|(_, meaning, _)| meaning)
    }

    fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (&'static str, T, usize)> + 'a {
        let begun = self.0.find(text).map(|(at, (phrase, meaning))| (phrase, meaning, at));
        begun.filter(|(phrase, _, at)| begins_a_word(text, *at) && stands_at(text, *at, phrase))
    }
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

/// Whether a phrase begins here.
fn stands_at(text: &str, at: usize, phrase: &str) -> bool {
    let (first, rest) = halves(phrase);
    let Some(behind) = text.get(at..).and_then(|it| it.strip_prefix(first)) else { return false };
    let end = behind.floor_char_boundary(behind.len().min(MAX_GAP + rest.len()));
    behind.get(..end).is_some_and(|near| near.contains(rest))
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn an_asterisk_is_a_few_words() {
        let text = "see: your message to lena@a.example couldn't be delivered. your message to you";
        let find = |phrase| Phrases::of([(phrase, 1)].into_iter()).most_telling(text, |_| true).map(|(_, at)| at);
        assert_eq!(find("your message to * couldn't be"), Some(5));
        assert_eq!(find("couldn't be * your"), Some(36));
        assert_eq!(find("your message to * was"), None);
        assert_eq!(find("** your"), None);
    }

    #[test]
    fn the_longest_phrase_is_found_where_a_word_begins() {
        let phrases = Phrases::of([("no such", 1), ("no such * here", 2), ("such", 3), ("(no", 4)].into_iter());
        let longest = |text| phrases.most_telling(text, |_| true);
        assert_eq!(longest("there is (no such user here)"), Some((2, 10)));
        assert_eq!(longest("nonsuch"), None);
        assert_eq!(longest("a (no"), Some((4, 2)));
        assert_eq!(phrases.most_telling("there is (no such user here)", |it| it == 3), Some((3, 13)));
    }
}
