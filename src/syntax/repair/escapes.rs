//! `&lt;` for `<`, from the source of a web page or from a tool that shows headers on one.

use super::traced::Traced;
use crate::syntax::html::entity;
use crate::syntax::search::{find_all, find_byte};

/// A reference is no longer than this in bytes.
const MAX_REFERENCE: usize = 40;

/// Puts the characters back in the header section; what follows it is left alone.
pub(super) fn mend(text: &Traced) -> Option<Traced> {
    let header = text.header()?;
    let end = header.body;
    if !is_escaped(text.at(header.start..end)) {
        return None;
    }
    let mut mended = Traced::like(text);
    let mut from = 0;
    while let Some(at) = find_byte(b'&', text.at(from..end)).map(|it| from + it) {
        mended.keep(text, from..at);
        let reference = String::from_utf8_lossy(text.at(at..end.min(at + MAX_REFERENCE)));
        match entity::read(&reference) {
            Some((character, length)) => {
                from = at + length;
                let mut buffer = [0; 4];
                for byte in character.encode_utf8(&mut buffer).bytes() {
                    mended.put(byte, text, at..from);
                }
            }
            None => {
                from = at + 1;
                mended.keep(text, at..from);
            }
        }
    }
    mended.keep(text, from..text.bytes().len());
    Some(mended)
}

/// Whether a header section has angle brackets as escapes alone: identifiers and addresses bring real ones into any other.
pub(super) fn is_escaped(section: &[u8]) -> bool {
    let holds = |wanted: &[u8]| find_all(section, wanted).next().is_some();
    find_byte(b'&', section).is_some()
        && find_byte(b'<', section).is_none()
        && find_byte(b'>', section).is_none()
        && holds(b"&lt;")
        && holds(b"&gt;")
}
