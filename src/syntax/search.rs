//! Where bytes stand among others. `memchr` looks, here and nowhere else: many bytes at once.

/// The first place of a byte.
#[must_use]
pub fn find_byte(wanted: u8, bytes: &[u8]) -> Option<usize> {
    memchr::memchr(wanted, bytes)
}

/// The first place of either of two bytes.
#[must_use]
pub fn find_either(first: u8, second: u8, bytes: &[u8]) -> Option<usize> {
    memchr::memchr2(first, second, bytes)
}

/// The first place of one of three bytes.
#[must_use]
pub fn find_of_three(wanted: [u8; 3], bytes: &[u8]) -> Option<usize> {
    let [first, second, third] = wanted;
    memchr::memchr3(first, second, third, bytes)
}

/// Whether all bytes are letters, digits and signs of ASCII, or its blank. It looks at all of them: without a way out in
/// the middle, the processor looks at many at once.
#[must_use]
pub fn is_plain(bytes: &[u8]) -> bool {
    bytes.iter().fold(true, |plain, b| plain & matches!(b, b' '..=b'~'))
}

/// Whether one of some words stands anywhere, in any case of ASCII letters. All of them begin with the same byte, which is
/// no letter and rare.
#[must_use]
pub fn has_word(bytes: &[u8], beginning: u8, words: &[&[u8]]) -> bool {
    let stands =
        |rest: &[u8]| words.iter().any(|it| rest.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it)));
    memchr::memchr_iter(beginning, bytes).any(|at| bytes.get(at..).is_some_and(stands))
}

/// A word that is looked for in many texts.
pub struct Sign(memchr::memmem::Finder<'static>);

impl Sign {
    /// This one.
    #[must_use]
    pub fn of(word: &'static str) -> Self {
        Self(memchr::memmem::Finder::new(word))
    }

    /// Whether it stands in these bytes.
    #[must_use]
    pub fn stands_in(&self, bytes: &[u8]) -> bool {
        self.0.find(bytes).is_some()
    }
}

/// Every place of a sequence, without overlaps.
pub fn find_all<'a>(bytes: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    memchr::memmem::find_iter(bytes, wanted)
}
