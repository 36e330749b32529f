//! Compressed RTF ([MS-OXRTFCP]), as Outlook keeps the body of a message.
//!
//! `2D 00 00 00 2B 00 00 00 4C 5A 46 75 …`: the length behind this number, the length unpacked, `LZFu`, a check sum.
//!
//! The check sum is left aside: what a damaged body still says is read.

/// Unpacked text beyond this is left aside.
pub const MAX_RTF_BYTES: usize = 16 << 20;

const COMPRESSED: &[u8] = b"LZFu";
const UNCOMPRESSED: &[u8] = b"MELA";
const HEADER: usize = 16;
/// What both sides know before the first byte.
const KNOWN: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans \
SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const DICTIONARY: usize = 4096;

/// The text unpacked, at most [`MAX_RTF_BYTES`] of it; `None` where these bytes are nothing of the kind.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?) as usize;
    let most = length.min(MAX_RTF_BYTES);
    let content = bytes.get(HEADER..)?;
    match bytes.get(8..12)? {
        COMPRESSED => Some(decompressed(content, most)),
        UNCOMPRESSED => Some(content.get(..most.min(content.len()))?.to_vec()),
        _ => None,
    }
}

/// Runs of eight: a bit each tells whether a byte stands there or a reference to what was seen before.
fn decompressed(content: &[u8], most: usize) -> Vec<u8> {
    let mut seen = Dictionary::new();
    let mut text = Vec::new();
    let mut bytes = content.iter().copied();
    while let Some(flags) = bytes.next() {
        for bit in 0..8 {
            if text.len() >= most {
                return text;
            }
            if flags & (1 << bit) == 0 {
                let Some(byte) = bytes.next() else { return text };
                seen.write(byte);
                text.push(byte);
                continue;
            }
            let (Some(high), Some(low)) = (bytes.next(), bytes.next()) else { return text };
            let start = usize::from(high) << 4 | usize::from(low >> 4);
            if start == seen.at {
                return text;
            }
            for step in 0..usize::from(low & 0x0f) + 2 {
                let byte = seen.read(start + step);
                seen.write(byte);
                text.push(byte);
            }
        }
    }
    text
}

/// The last bytes that were written, in a ring.
struct Dictionary {
    bytes: [u8; DICTIONARY],
    at: usize,
}

impl Dictionary {
    fn new() -> Self {
        let mut dictionary = Self { bytes: [0; DICTIONARY], at: 0 };
        for byte in KNOWN {
            dictionary.write(*byte);
        }
        dictionary
    }

    fn write(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.at) {
            *place = byte;
        }
        self.at = (self.at + 1) % DICTIONARY;
    }

    fn read(&self, at: usize) -> u8 {
        self.bytes.get(at % DICTIONARY).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, unpack};

    /// The examples of [MS-OXRTFCP] section 3.
    #[test]
    fn unpacks_the_examples_of_the_specification() {
        assert_eq!(KNOWN.len(), 207);
        let simple = b"\x2d\x00\x00\x00\x2b\x00\x00\x00\x4c\x5a\x46\x75\xf1\xc5\xc7\xa7\x03\x00\x0a\x00\x72\x63\x70\x67\
                       \x31\x32\x35\x42\x32\x0a\xf3\x20\x68\x65\x6c\x09\x00\x20\x62\x77\x05\xb0\x6c\x64\x7d\x0a\x80\x0f\xa0";
        assert_eq!(unpack(simple).as_deref(), Some(&b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"[..]));
        let crossing =
            b"\x1a\x00\x00\x00\x1c\x00\x00\x00\x4c\x5a\x46\x75\xe2\xd4\x4b\x51\x41\x00\x04\x20\x57\x58\x59\x5a\
                         \x0d\x6e\x7d\x01\x0e\xb0";
        assert_eq!(unpack(crossing).as_deref(), Some(&b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"[..]));
    }

    #[test]
    fn a_length_that_lies_makes_no_memory() {
        assert_eq!(unpack(b"\x2d\x00\x00\x00\xff\xff\xff\xffLZFu\x00\x00\x00\x00\x00ab").as_deref(), Some(&b"ab"[..]));
        assert_eq!(unpack(b"\x2d\x00\x00\x00\xff\xff\xff\xffMELA\x00\x00\x00\x00ab").as_deref(), Some(&b"ab"[..]));
        assert_eq!(unpack(b"LZFu"), None);
    }
}
