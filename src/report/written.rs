//! JSON as it is written, straight into its bytes: a scan writes tens of thousands of objects a second.

use std::fmt::Display;
use std::io::Write;

/// An object while it is written. Nothing that a report holds fails to be written into memory.
pub struct Object<'a> {
    to: &'a mut Vec<u8>,
    is_empty: bool,
}

/// Writes an object with the fields that `fill` gives it.
pub fn object(to: &mut Vec<u8>, fill: impl FnOnce(&mut Object<'_>)) {
    to.push(b'{');
    fill(&mut Object { to, is_empty: true });
    to.push(b'}');
}

impl Object<'_> {
    /// Field names are ours, and have nothing to escape.
    #[inline]
    fn name(&mut self, name: &str) {
        if !std::mem::take(&mut self.is_empty) {
            self.to.push(b',');
        }
        self.to.push(b'"');
        self.to.extend_from_slice(name.as_bytes());
        self.to.push(b'"');
        self.to.push(b':');
    }

    #[inline]
    pub fn field(&mut self, name: &str, it: impl Written) {
        self.name(name);
        it.write(self.to);
    }

    /// A value in its written form: a moment, a code, an address of a computer, none of which has anything to escape.
    pub fn shown(&mut self, name: &str, it: Option<impl Display>) {
        self.name(name);
        match it {
            Some(it) => drop(write!(self.to, "\"{it}\"")),
            None => ().write(self.to),
        }
    }

    pub fn object<T>(&mut self, name: &str, it: T, fill: impl FnOnce(&mut Object<'_>, T)) {
        self.name(name);
        object(self.to, |object| fill(object, it));
    }

    pub fn list<T>(&mut self, name: &str, items: impl IntoIterator<Item = T>, fill: impl Fn(&mut Object<'_>, T)) {
        self.name(name);
        list(self.to, items, |to, it| object(to, |object| fill(object, it)));
    }

    pub fn values(&mut self, name: &str, items: impl IntoIterator<Item = impl Written>) {
        self.name(name);
        list(self.to, items, |to, it| it.write(to));
    }
}

fn list<T>(to: &mut Vec<u8>, items: impl IntoIterator<Item = T>, write: impl Fn(&mut Vec<u8>, T)) {
    to.push(b'[');
    for (index, it) in items.into_iter().enumerate() {
        if index > 0 {
            to.push(b',');
        }
        write(to, it);
    }
    to.push(b']');
}

/// What a field can hold.
pub trait Written {
    fn write(&self, to: &mut Vec<u8>);
}

impl Written for () {
    fn write(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(b"null");
    }
}

impl Written for bool {
    fn write(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Written for u64 {
    fn write(&self, to: &mut Vec<u8>) {
        if *self > 9 {
            (*self / 10).write(to);
        }
        to.extend(u8::try_from(*self % 10).map(|digit| b'0' + digit));
    }
}

impl Written for i64 {
    fn write(&self, to: &mut Vec<u8>) {
        if *self < 0 {
            to.push(b'-');
        }
        self.unsigned_abs().write(to);
    }
}

impl Written for usize {
    fn write(&self, to: &mut Vec<u8>) {
        (*self as u64).write(to);
    }
}

impl Written for u16 {
    fn write(&self, to: &mut Vec<u8>) {
        u64::from(*self).write(to);
    }
}

impl Written for str {
    fn write(&self, to: &mut Vec<u8>) {
        to.push(b'"');
        escape(self.as_bytes(), to);
        to.push(b'"');
    }
}

impl Written for String {
    fn write(&self, to: &mut Vec<u8>) {
        self.as_str().write(to);
    }
}

impl<T: Written> Written for Vec<T> {
    fn write(&self, to: &mut Vec<u8>) {
        list(to, self, |to, it| it.write(to));
    }
}

impl<T: Written> Written for Option<T> {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Some(it) => it.write(to),
            None => ().write(to),
        }
    }
}

impl<T: Written + ?Sized> Written for &T {
    fn write(&self, to: &mut Vec<u8>) {
        (**self).write(to);
    }
}

fn has_to_be_escaped(byte: u8) -> bool {
    matches!(byte, 0..b' ' | b'"' | b'\\')
}

/// So many bytes are looked at together, which a processor does in a few steps.
const TOGETHER: usize = 32;

/// Most bytes go over as they are.
fn escape(text: &[u8], to: &mut Vec<u8>) {
    for piece in text.chunks(TOGETHER) {
        match piece.iter().fold(false, |found, byte| found | has_to_be_escaped(*byte)) {
            true => escape_each(piece, to),
            false => to.extend_from_slice(piece),
        }
    }
}

fn escape_each(bytes: &[u8], to: &mut Vec<u8>) {
    for byte in bytes {
        match has_to_be_escaped(*byte) {
            true => escape_byte(*byte, to),
            false => to.push(*byte),
        }
    }
}

fn escape_byte(byte: u8, to: &mut Vec<u8>) {
    match byte {
        b'\n' => to.extend_from_slice(b"\\n"),
        b'\r' => to.extend_from_slice(b"\\r"),
        b'\t' => to.extend_from_slice(b"\\t"),
        b'\x08' => to.extend_from_slice(b"\\b"),
        b'\x0c' => to.extend_from_slice(b"\\f"),
        b'"' | b'\\' => to.extend_from_slice(&[b'\\', byte]),
        _ => drop(write!(to, "\\u{byte:04x}")),
    }
}

#[cfg(test)]
mod tests {
    use super::Written;

    #[test]
    fn writes_what_json_demands() {
        let mut written = Vec::new();
        "a \"b\\ \r\n\t\u{8}\u{c}\u{1f} \u{7f}\u{e9}".write(&mut written);
        vec![Some(0_u64), Some(1_234_567_890_123), None].write(&mut written);
        (-305_i64).write(&mut written);
        let expected = "\"a \\\"b\\\\ \\r\\n\\t\\b\\f\\u001f \u{7f}\u{e9}\"[0,1234567890123,null]-305";
        assert_eq!(String::from_utf8_lossy(&written), expected);
    }
}
