//! Many short words looked for in one pass over a text.

use std::collections::BTreeMap;

/// Words are looked up by so many of their first bytes.
const KEY: usize = 2;
/// One bit for each pair of bytes.
const PAIRS: usize = 1 << 16;

/// Words, and what each stands for.
pub struct Needles<T> {
    /// Which pairs of bytes a word begins with.
    begun: Vec<u64>,
    by_start: BTreeMap<[u8; KEY], Vec<(&'static str, T)>>,
}

impl<T: Copy> Needles<T> {
    /// Words of two bytes or more; shorter ones are never found.
    #[must_use]
    pub fn of(words: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut needles = Self { begun: vec![0; PAIRS / 64], by_start: BTreeMap::new() };
        for (word, meaning) in words {
            if let Some(key) = word.as_bytes().first_chunk() {
                needles.by_start.entry(*key).or_default().push((word, meaning));
                let pair = usize::from(u16::from_be_bytes(*key));
                if let Some(bits) = needles.begun.get_mut(pair / 64) {
                    *bits |= 1 << (pair % 64);
                }
            }
        }
        needles
    }

    /// The words that begin as the text does at this place, which may be longer than what stands there.
    pub fn beginning_at(&self, text: &[u8], at: usize) -> &[(&'static str, T)] {
        let Some(key) = text.get(at..).and_then(|it| it.first_chunk::<KEY>()) else { return &[] };
        let pair = usize::from(u16::from_be_bytes(*key));
        let may_begin = self.begun.get(pair / 64).is_some_and(|bits| bits >> (pair % 64) & 1 == 1);
        if may_begin { self.by_start.get(key).map_or(&[], Vec::as_slice) } else { &[] }
    }

    /// What every word stands for that is in the text, as often as it is.
    pub fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = T> + 'a {
        let bytes = text.as_bytes();
        let begins = move |at: usize| self.beginning_at(bytes, at).iter().map(move |it| (at, it));
        let stands = move |at: usize, word: &str| bytes.get(at..).is_some_and(|it| it.starts_with(word.as_bytes()));
        (0..bytes.len()).flat_map(begins).filter(move |(at, (word, _))| stands(*at, word)).map(|(_, (_, it))| *it)
    }
}

#[cfg(test)]
mod tests {
    use super::Needles;

    #[test]
    fn finds_what_is_there_wherever_it_begins() {
        let needles = Needles::of([("no such", 1), ("such", 2), ("nö", 3), ("such user", 4), ("x", 5)]);
        assert_eq!(needles.find("no such x, nö").collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(needles.find("suc").count() + needles.find("").count(), 0);
    }
}
