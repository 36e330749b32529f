//! TNEF ([MS-OXTNEF]), the form in which Outlook packs into one attachment what MIME has no word for: `winmail.dat`.
//!
//! `78 9F 3E 22`, a key of two bytes, and then attributes: level, number, length, data, check sum.
//!
//! The check sums are left aside: real files have wrong ones. Gap: properties with a name of their own are passed over.

/// With these bytes every file begins.
pub const SIGNATURE: [u8; 4] = [0x78, 0x9f, 0x3e, 0x22];

/// Properties of one list beyond this are left aside.
const MAX_PROPERTIES: usize = 10_000;
/// Signature and key.
const HEADER: usize = 6;
/// Properties with numbers from here on have a name of their own.
const NAMED: u16 = 0x8000;
/// The bit of a property's type that says that there are several values.
const SEVERAL: u16 = 0x1000;

/// One attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Whether it is about an attachment, and not about the message.
    pub of_attachment: bool,
    /// The lower half of its number, which says what it is.
    pub id: u16,
    /// What it holds.
    pub data: &'a [u8],
}

/// The attributes of a file, in order.
pub struct Attributes<'a> {
    rest: &'a [u8],
    /// Whether the file ended before an attribute did, or something else stood there.
    pub damaged: bool,
}

impl<'a> Attributes<'a> {
    /// The attributes of a file; `None` where it does not begin as one.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        bytes.starts_with(&SIGNATURE).then(|| Self { rest: bytes.get(HEADER..).unwrap_or_default(), damaged: false })
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Attribute<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let mut bytes = Bytes(self.rest);
        let read = bytes.attribute();
        self.rest = if read.is_some() { bytes.0 } else { &[] };
        self.damaged |= read.is_none_or(|(_, cut)| cut);
        read.map(|(attribute, _)| attribute)
    }
}

/// One property: its number, its type, and its first value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Property<'a> {
    /// Which one it is.
    pub id: u16,
    /// How its value is written ([MS-OXCDATA] section 2.11.1).
    pub kind: u16,
    /// The value without padding.
    pub value: &'a [u8],
}

/// Reads a list of properties and goes on behind it; what is damaged ends the list.
#[must_use]
pub fn read_properties<'a>(data: &mut &'a [u8]) -> Vec<Property<'a>> {
    let mut bytes = Bytes(data);
    let mut found = Vec::new();
    let count = bytes.u32().unwrap_or(0);
    for _ in 0..count {
        let Some(property) = bytes.property() else {
            bytes.0 = &[];
            break;
        };
        if property.id < NAMED && property.kind & SEVERAL == 0 && found.len() < MAX_PROPERTIES {
            found.push(property);
        }
    }
    *data = bytes.0;
    found
}

/// Reads the rows of a table of properties.
#[must_use]
pub fn read_rows(data: &[u8], most: usize) -> Vec<Vec<Property<'_>>> {
    let mut bytes = Bytes(data);
    let count = bytes.u32().unwrap_or(0) as usize;
    let mut rest = bytes.0;
    let mut rows = Vec::new();
    while rows.len() < count.min(most) && !rest.is_empty() {
        rows.push(read_properties(&mut rest));
    }
    rows
}

/// What is left to read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take_at_most(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        taken
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        (count <= self.0.len()).then(|| self.take_at_most(count))
    }

    fn u16(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_le_bytes)
    }

    /// So many bytes, and those that fill up to four.
    fn padded(&mut self, length: usize) -> Option<&'a [u8]> {
        let value = self.take(length)?;
        self.take_at_most((4 - length % 4) % 4);
        Some(value)
    }

    /// The next attribute, and whether the file ends in it.
    fn attribute(&mut self) -> Option<(Attribute<'a>, bool)> {
        let of_attachment = match self.take(1)? {
            [1] => false,
            [2] => true,
            _ => return None,
        };
        let id = self.u16()?;
        self.u16()?;
        let length = self.u32()? as usize;
        let data = self.take_at_most(length);
        let cut = data.len() < length || self.take(2).is_none();
        Some((Attribute { of_attachment, id, data }, cut))
    }

    fn property(&mut self) -> Option<Property<'a>> {
        let (kind, id) = (self.u16()?, self.u16()?);
        if id >= NAMED {
            self.take(16)?;
            if self.u32()? == 0 {
                self.u32()?;
            } else {
                let length = self.u32()? as usize;
                self.padded(length)?;
            }
        }
        let of_any_length = matches!(kind & !SEVERAL, 0x0d | 0x1e | 0x1f | 0x102);
        let count = if of_any_length || kind & SEVERAL != 0 { self.u32()? } else { 1 };
        let mut first = None;
        for _ in 0..count {
            let value = match kind & !SEVERAL {
                0x02..=0x04 | 0x0a | 0x0b => self.take(4)?,
                0x05..=0x07 | 0x14 | 0x40 => self.take(8)?,
                0x48 => self.take(16)?,
                _ if of_any_length => {
                    let length = self.u32()? as usize;
                    self.padded(length)?
                }
                _ => return None,
            };
            first.get_or_insert(value);
        }
        Some(Property { id, kind, value: first.unwrap_or_default() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Attributes, Property, read_properties};

    #[test]
    fn attributes_come_one_after_the_other() {
        let bytes = b"\x78\x9f\x3e\x22\x01\x00\x01\x08\x80\x07\x00\x02\x00\x00\x00ab\xc3\x00\x02\x0f\x80\x06\x00\xff\xff\x00\x00cd";
        let mut attributes = Attributes::new(bytes).expect("a file");
        let first = attributes.next().expect("an attribute");
        assert_eq!((first.of_attachment, first.id, first.data), (false, 0x8008, &b"ab"[..]));
        let second = attributes.next().expect("another");
        assert_eq!((second.of_attachment, second.id, second.data), (true, 0x800f, &b"cd"[..]));
        assert!(attributes.damaged && attributes.next().is_none());
        assert!(Attributes::new(b"x").is_none());
    }

    #[test]
    fn properties_are_padded_to_four_bytes() {
        let mut data: &[u8] = b"\x03\x00\x00\x00\
            \x1e\x00\x37\x00\x01\x00\x00\x00\x03\x00\x00\x00Hi\x00\x00\
            \x03\x00\x05\x80abcdefghijklmnop\x00\x00\x00\x00\x07\x00\x00\x00\x01\x00\x00\x00\
            \x0b\x00\x23\x00\x01\x00\x00\x00rest";
        let found = read_properties(&mut data);
        let text = Property { id: 0x37, kind: 0x1e, value: b"Hi\x00" };
        assert_eq!(found, [text, Property { id: 0x23, kind: 0x0b, value: b"\x01\x00\x00\x00" }]);
        assert_eq!(data, b"rest");
    }
}
