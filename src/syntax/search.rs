//! Where bytes stand among others. `memchr` looks, here and nowhere else: many bytes at once.

/// The first place of a byte.
#[must_use]
pub fn find_byte(wanted: u8, bytes: &[u8]) -> Option<usize> {
    memchr::memchr(wanted, bytes)
}

/// Every place of a sequence, without overlaps.
pub fn find_all<'a>(bytes: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    memchr::memmem::find_iter(bytes, wanted)
}
