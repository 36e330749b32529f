//! What comes out of a packed file, fenced in: a library's panic is a damaged file, and a bomb goes off in a box.

use crate::syntax::guard::guarded;
use std::io::{self, ErrorKind, Read};

/// So much may come out of anything packed.
const MAX_UNPACKED_BYTES: u64 = 64 << 20;
/// From something larger, so many times what is packed: mail shrinks to a tenth, a bomb to a thousandth.
const MAX_RATIO: u64 = 250;

/// How much may come out of so many packed bytes.
#[must_use]
pub fn allowance(packed: u64) -> u64 {
    packed.saturating_mul(MAX_RATIO).max(MAX_UNPACKED_BYTES)
}

/// Reads what a library unpacks.
#[derive(Debug)]
pub struct Unpacked<R> {
    packed: R,
    /// How much may still come; `None` once there was more.
    pub left: Option<u64>,
}

impl<R: Read> Unpacked<R> {
    /// Of which so many bytes may come.
    pub fn new(packed: R, left: u64) -> Self {
        Self { packed, left: Some(left) }
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = guarded(|| self.packed.read(buffer)).unwrap_or_else(|| Err(ErrorKind::InvalidData.into()))?;
        self.left = self.left.and_then(|left| left.checked_sub(count as u64));
        self.left.map(|_| count).ok_or_else(|| ErrorKind::FileTooLarge.into())
    }
}

#[cfg(test)]
mod tests {
    use super::{Unpacked, allowance};
    use std::io::{self, ErrorKind, Read};

    struct Panics;

    impl Read for Panics {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            panic!("as a library might")
        }
    }

    #[test]
    fn more_than_may_come_is_an_error_and_a_panic_is_damage() {
        let mut bytes = Vec::new();
        let mut fits = Unpacked::new(io::repeat(b'x').take(10), 10);
        assert_eq!(fits.read_to_end(&mut bytes).ok(), Some(10));
        assert_eq!(fits.left, Some(0));
        let mut bomb = Unpacked::new(io::repeat(b'x').take(11), 10);
        assert_eq!(bomb.read_to_end(&mut bytes).map_err(|it| it.kind()), Err(ErrorKind::FileTooLarge));
        assert_eq!(bomb.left, None);
        let mut damaged = Unpacked::new(Panics, 10);
        assert_eq!(damaged.read(&mut [0]).map_err(|it| it.kind()), Err(ErrorKind::InvalidData));
        assert!(allowance(u64::MAX) == u64::MAX && allowance(0) > 0);
    }
}
