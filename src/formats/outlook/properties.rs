//! The properties of a message, a recipient or an attachment, whatever they were written in.

use super::tag;
use crate::mail::Timestamp;
use crate::syntax::code_page;
use std::collections::BTreeMap;

/// The types of values that are read ([MS-OXCDATA] section 2.11.1).
const INTEGER_16: u16 = 0x02;
const INTEGER_32: u16 = 0x03;
const BOOLEAN: u16 = 0x0b;
const INTEGER_64: u16 = 0x14;
const NARROW: u16 = 0x1e;
const WIDE: u16 = 0x1f;
const TIME: u16 = 0x40;
const BINARY: u16 = 0x102;

/// Seconds from 1601, where Windows begins to count, to 1970.
const SECONDS_TO_1970: i64 = 11_644_473_600;
/// Windows counts time in tenths of microseconds.
const TICKS_PER_SECOND: i64 = 10_000_000;

#[derive(Debug)]
enum Value {
    /// In the code page of the message.
    Narrow(Vec<u8>),
    /// In UTF-16.
    Wide(Vec<u8>),
    Binary(Vec<u8>),
    Number(u64),
}

/// Properties by their numbers.
#[derive(Debug)]
pub struct Properties {
    values: BTreeMap<u16, Value>,
    /// In what strings are written that are not in UTF-16.
    pub code_page: u32,
}

impl Properties {
    /// No properties yet; strings will be in this code page.
    pub fn new(code_page: u32) -> Self {
        Self { values: BTreeMap::new(), code_page }
    }

    /// Whether a property is worth reading.
    pub fn is_read(id: u16, kind: u16) -> bool {
        let kinds = [INTEGER_16, INTEGER_32, BOOLEAN, INTEGER_64, NARROW, WIDE, TIME, BINARY];
        kinds.contains(&kind) && tag::ALL.contains(&id)
    }

    /// Adds a property. A string in UTF-16 counts more than one in a code page.
    pub fn add(&mut self, id: u16, kind: u16, bytes: &[u8]) {
        if !Self::is_read(id, kind) {
            return;
        }
        let number = |length: usize| {
            let mut number = [0; 8];
            number.iter_mut().zip(bytes.iter().take(length)).for_each(|(to, from)| *to = *from);
            Value::Number(u64::from_le_bytes(number))
        };
        let value = match kind {
            NARROW if matches!(self.values.get(&id), Some(Value::Wide(_))) => return,
            NARROW => Value::Narrow(bytes.to_vec()),
            WIDE => Value::Wide(bytes.to_vec()),
            BINARY => Value::Binary(bytes.to_vec()),
            INTEGER_16 => number(2),
            BOOLEAN => number(1),
            INTEGER_32 => number(4),
            _ => number(8),
        };
        self.values.insert(id, value);
    }

    /// Finds out in what strings are written: the message says so, or its language does, or the encoding that was chosen
    /// for its way through the net.
    pub fn choose_code_page(&mut self) {
        let stated = self.number(tag::MESSAGE_CODEPAGE).filter(|it| *it != code_page::UTF_16);
        let by_language = || self.number(tag::MESSAGE_LOCALE_ID).filter(|it| *it > 0).map(code_page::of_locale);
        let found = stated.or_else(by_language).or_else(|| self.number(tag::INTERNET_CODEPAGE));
        self.code_page = found.unwrap_or(self.code_page);
    }

    /// A string without the NULs that programs leave in it; `None` where nothing is left.
    pub fn text(&self, id: u16) -> Option<String> {
        let text = match self.values.get(&id)? {
            Value::Narrow(bytes) => code_page::decode(bytes, self.code_page),
            Value::Wide(bytes) => code_page::decode(bytes, code_page::UTF_16),
            Value::Binary(_) | Value::Number(_) => return None,
        };
        let text = text.replace(['\0', '\u{feff}'], "");
        Some(text).filter(|it| !it.is_empty())
    }

    /// A string in one line.
    pub fn line(&self, id: u16) -> Option<String> {
        let text = self.text(id)?;
        let line = text.split(char::is_control).map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>();
        Some(line.join(" ")).filter(|it| !it.is_empty())
    }

    /// A string or binary value as bytes in the code page that it is in.
    pub fn bytes(&self, id: u16) -> Option<&[u8]> {
        match self.values.get(&id)? {
            Value::Narrow(bytes) | Value::Wide(bytes) | Value::Binary(bytes) => Some(bytes),
            Value::Number(_) => None,
        }
    }

    /// Whether a value is binary.
    pub fn is_binary(&self, id: u16) -> bool {
        matches!(self.values.get(&id), Some(Value::Binary(_)))
    }

    /// A number of up to 32 bits.
    pub fn number(&self, id: u16) -> Option<u32> {
        match self.values.get(&id)? {
            Value::Number(number) => u32::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A moment; `None` also for the zero that some programs write.
    pub fn time(&self, id: u16) -> Option<Timestamp> {
        let Value::Number(ticks) = self.values.get(&id)? else { return None };
        let seconds = i64::try_from(*ticks).ok().filter(|it| *it > 0)? / TICKS_PER_SECOND;
        Timestamp::from_unix(seconds - SECONDS_TO_1970)
    }
}

#[cfg(test)]
mod tests {
    use super::{NARROW, Properties, TIME, WIDE};
    use crate::formats::outlook::tag;

    #[test]
    fn values_are_read_by_their_type() {
        let mut properties = Properties::new(1252);
        properties.add(tag::SUBJECT, NARROW, b"caf\xe9\0");
        properties.add(tag::DISPLAY_NAME, WIDE, b"A\0\x14\x20B\0\0\0");
        properties.add(tag::DISPLAY_NAME, NARROW, b"A?B");
        properties.add(tag::CLIENT_SUBMIT_TIME, TIME, &0x01d2_59fb_351e_3080_u64.to_le_bytes());
        assert_eq!(properties.line(tag::SUBJECT).as_deref(), Some("café"));
        assert_eq!(properties.line(tag::DISPLAY_NAME).as_deref(), Some("A—B"));
        assert_eq!(
            properties.time(tag::CLIENT_SUBMIT_TIME).map(|it| it.to_string()).as_deref(),
            Some("2016-12-19T13:24:21Z")
        );
    }
}
