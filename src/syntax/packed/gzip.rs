//! Files packed by gzip (RFC 1952), one after another as logs are. `flate2` unpacks here and nowhere else.

use super::unpacked::{Unpacked, allowance};
use flate2::read::MultiGzDecoder;
use std::io::Read;

/// Whether a file begins as packed ones do.
#[must_use]
pub fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b, 8])
}

/// `box.mbox.gz` holds `box.mbox`.
#[must_use]
pub fn name_inside(name: &str) -> String {
    let length = name.len().saturating_sub(3);
    let inner = name.get(..length).filter(|_| name.get(length..).is_some_and(|it| it.eq_ignore_ascii_case(".gz")));
    inner.unwrap_or(name).to_owned()
}

/// What a packed file of this length holds.
pub fn unpack<R: Read>(packed: R, length: u64) -> impl Read {
    Unpacked::new(MultiGzDecoder::new(packed), allowance(length))
}
