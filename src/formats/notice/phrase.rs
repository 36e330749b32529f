//! Phrases as tables hold them, and where they stand in a text.
//!
//! `your message to * couldn't be delivered`
//!
//! In lower case, with one blank between words and straight apostrophes; they begin where a word does.

use crate::syntax::needles::Needles;

/// An asterisk stands for no more bytes than this.
const MAX_GAP: usize = 160;
/// A beginning that is found more often than this is no phrase's.
const MAX_STARTS: usize = 32;

/// Phrases by their first bytes, so that a text is walked through once for all of them.
pub struct Phrases<T>(Needles<T>);

impl<T: Copy> Phrases<T> {
    /// Phrases, each with what it stands for.
    pub fn of(phrases: impl Iterator<Item = (&'static str, T)>) -> Self {
        Self(Needles::of(phrases))
    }

    /// What the longest phrase in a text stands for, and where it begins.
    pub fn longest(&self, text: &str) -> Option<(T, usize)> {
        let mut best: Option<(&str, T, usize)> = None;
        let mut inside_word = false;
        for (at, c) in text.char_indices() {
            let begins = !inside_word || !c.is_alphanumeric();
            inside_word = c.is_alphanumeric();
            if !begins {
                continue;
            }
            for (phrase, meaning) in self.0.beginning_at(text.as_bytes(), at) {
                let is_longer = best.is_none_or(|(best, ..)| phrase.len() > best.len());
                if is_longer && stands_at(text, at, phrase) {
                    best = Some((phrase, *meaning, at));
                }
            }
        }
        best.map(|(_, meaning, at)| (meaning, at))
    }
}

/// Where a phrase begins in a text.
pub fn find_phrase(text: &str, phrase: &str) -> Option<usize> {
    let first = phrase.split('*').next().unwrap_or(phrase);
    text.match_indices(first).take(MAX_STARTS).map(|(at, _)| at).find(|at| stands_at(text, *at, phrase))
}

/// Whether a phrase begins here; `*` in it stands for a few words.
fn stands_at(text: &str, at: usize, phrase: &str) -> bool {
    let (first, rest) = phrase.split_once('*').unwrap_or((phrase, ""));
    let Some(behind) = text.get(at..).and_then(|it| it.strip_prefix(first)) else { return false };
    let end = behind.floor_char_boundary(behind.len().min(MAX_GAP + rest.len()));
    behind.get(..end).is_some_and(|near| near.contains(rest))
}

#[cfg(test)]
mod tests {
    use super::{Phrases, find_phrase};

    #[test]
    fn an_asterisk_is_a_few_words() {
        let text = "see: your message to lena@a.example couldn't be delivered. your message to you";
        assert_eq!(find_phrase(text, "your message to * couldn't be"), Some(5));
        assert_eq!(find_phrase(text, "couldn't be * your"), Some(36));
        assert_eq!(find_phrase(text, "your message to * was"), None);
    }

    #[test]
    fn the_longest_phrase_is_found_where_a_word_begins() {
        let phrases = Phrases::of([("no such", 1), ("no such * here", 2), ("such", 3), ("(no", 4)].into_iter());
        assert_eq!(phrases.longest("there is (no such user here)"), Some((2, 10)));
        assert_eq!(phrases.longest("nonsuch"), None);
        assert_eq!(phrases.longest("a (no"), Some((4, 2)));
    }
}
