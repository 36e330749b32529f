//! The fields of a header section (RFC 5322 section 2.2), each with its place and in its own spelling.
//!
//! `Received: from client.example ([192.0.2.7])`
//!
//! Duplicates stay, order stays. A line that can be no field and no end belongs to the field before it: pasted headers
//! have lost their folding. Other damages to pasted headers are undone before (`syntax::repair`). A mail program's heading
//! may have lost the blank line below it: the first line that nobody would have folded there ends it.

use super::header_start::is_well_known;
use super::heading::{are_a_heading, had_room, label_length};
use super::lines::{Line, LineEnd, Lines};
use super::text::unfolded;
use std::borrow::Cow;
use std::ops::Range;

/// So many fields most header sections have, or fewer.
const USUAL_FIELDS: usize = 32;
/// Header fields beyond this are left aside.
pub const MAX_FIELDS: usize = 5_000;
/// Header bytes beyond this are left aside.
pub const MAX_HEADER_BYTES: usize = 1 << 20;

/// One field, as offsets into the bytes that were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Up to the colon.
    pub name: Range<usize>,
    /// After the colon to the end of the last line, folds included.
    pub value: Range<usize>,
}

impl Field {
    /// The name in its own spelling.
    #[must_use]
    pub fn name<'a>(&self, bytes: &'a [u8]) -> &'a str {
        bytes.get(self.name.clone()).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default()
    }

    /// Whether it has this name, in any case.
    #[inline]
    #[must_use]
    pub fn is_named(&self, bytes: &[u8], name: &str) -> bool {
        self.name.len() == name.len()
            && bytes.get(self.name.clone()).is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()))
    }

    /// The value in one line.
    #[must_use]
    pub fn text<'a>(&self, bytes: &'a [u8]) -> Cow<'a, str> {
        unfolded(bytes, self.value.clone())
    }

    /// The value's place without blanks around it.
    #[must_use]
    pub fn trimmed(&self, bytes: &[u8]) -> Range<usize> {
        let value = bytes.get(self.value.clone()).unwrap_or_default();
        let blank = |b: &u8| b.is_ascii_whitespace();
        let lead = value.iter().take_while(|b| blank(b)).count();
        let tail = value.iter().rev().take_while(|b| blank(b)).count();
        self.value.start + lead..(self.value.end - tail).max(self.value.start + lead)
    }
}

/// One line, and the name of the field that it begins.
#[derive(Clone, Debug)]
pub struct FieldLine {
    /// Without the line end.
    pub content: Range<usize>,
    /// Just after the line end.
    pub next: usize,
    /// How long the name is; `None` where it begins no field.
    pub name: Option<usize>,
}

/// The lines from an offset on.
pub fn field_lines(bytes: &[u8], start: usize, end: LineEnd) -> impl Iterator<Item = FieldLine> + Clone {
    Lines::ended_by(bytes, start, end).map(|Line { content, next }| {
        let name = field_name(bytes.get(content.clone()).unwrap_or_default());
        FieldLine { content, next, name }
    })
}

/// The fields of one header section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderBlock {
    /// Where it begins.
    pub start: usize,
    /// In order, duplicates too.
    pub fields: Vec<Field>,
    /// Where the body begins: after the blank line, or the end of what was read.
    pub body: usize,
    /// Whether fields or bytes beyond the limits were left aside.
    pub cut: bool,
    /// Whether a program's heading was passed over, lost folding was joined or a fold began with a no-break space.
    pub repaired: bool,
}

impl HeaderBlock {
    /// The first field with this name, in any case.
    #[must_use]
    pub fn first(&self, bytes: &[u8], name: &str) -> Option<&Field> {
        self.fields.iter().find(|it| it.is_named(bytes, name))
    }
}

/// Reads the header section that begins at `start`.
#[must_use]
pub fn read_header_block(bytes: &[u8], start: usize) -> HeaderBlock {
    read_section(bytes, start, LineEnd::of(bytes))
}

/// The same, where it is known what ends the lines.
#[must_use]
pub fn read_section(bytes: &[u8], start: usize, end: LineEnd) -> HeaderBlock {
    read_lines(bytes, start, field_lines(bytes, start, end))
}

/// The same, from the lines at `start` and behind it.
#[must_use]
pub fn read_lines(bytes: &[u8], start: usize, mut lines: impl Iterator<Item = FieldLine>) -> HeaderBlock {
    let fields = Vec::with_capacity(USUAL_FIELDS);
    let mut block = HeaderBlock { start, fields, body: bytes.len(), cut: false, repaired: false };
    let mut heading: Option<HeaderBlock> = None;
    let mut asked = (0, false);
    while let Some(line) = lines.next() {
        let content = bytes.get(line.content.clone()).unwrap_or_default();
        if line.next - start > MAX_HEADER_BYTES || block.fields.len() >= MAX_FIELDS {
            block.cut = true;
            let blank = std::iter::once(line).chain(lines).find(|it| it.content.is_empty());
            block.body = blank.map_or(bytes.len(), |it| it.next);
            break;
        }
        if content.is_empty() {
            block.body = line.next;
            break;
        }
        match line.name {
            None if heading.is_none()
                && begins_text(bytes, &block, content)
                && is_heading(bytes, &block, &mut asked) =>
            {
                heading = Some(HeaderBlock { body: line.content.start, ..block.clone() });
            }
            Some(length) if heading.is_some() && goes_on(bytes, &block, content.get(..length)) => heading = None,
            _ => {}
        }
        read_line(&mut block, content, &line);
    }
    heading.unwrap_or(block)
}

/// Whether a line that begins no field was not folded off the one above it.
fn begins_text(bytes: &[u8], block: &HeaderBlock, content: &[u8]) -> bool {
    let Some(last) = block.fields.last() else { return false };
    let line = bytes.get(last.name.start..last.value.end).unwrap_or_default();
    let above = line.rsplit(|b| matches!(b, b'\r' | b'\n')).next().unwrap_or_default();
    had_room(above, content)
}

/// Whether the fields so far are a heading. Many lines may ask for the same ones.
fn is_heading(bytes: &[u8], block: &HeaderBlock, asked: &mut (usize, bool)) -> bool {
    if asked.0 != block.fields.len() {
        *asked = (block.fields.len(), are_a_heading(&block.fields.iter().map(|it| it.name(bytes))));
    }
    asked.1
}

/// Whether a field stands there that the message has and a notice has not.
fn goes_on(bytes: &[u8], block: &HeaderBlock, name: Option<&[u8]>) -> bool {
    let is_new = |name: &[u8]| block.fields.iter().all(|it| !it.name(bytes).as_bytes().eq_ignore_ascii_case(name));
    name.is_some_and(|it| is_well_known(it) && is_new(it))
}

fn read_line(block: &mut HeaderBlock, content: &[u8], line: &FieldLine) {
    let by_web_page = matches!(content, [0xc2, 0xa0, ..]);
    let folded = by_web_page || matches!(content, [b' ' | b'\t', ..]);
    match (line.name, block.fields.last_mut()) {
        (_, Some(field)) if folded => {
            block.repaired |= by_web_page;
            field.value.end = line.content.end;
        }
        (Some(length), _) => {
            let name = line.content.start..line.content.start + length;
            // Blanks may stand between.
            let colon = content.iter().skip(length).position(|&b| b == b':').map_or(length, |at| length + at);
            block.fields.push(Field { name, value: line.content.start + colon + 1..line.content.end });
        }
        (None, Some(field)) => {
            block.repaired |= !content.starts_with(b">From ");
            field.value.end = line.content.end;
        }
        // A mailbox separator is no damage; another program's heading is noted.
        (None, None) => block.repaired |= !content.starts_with(b"From "),
    }
}

/// The length of the field name with which a line begins: letters, digits, `-`, `_` and `.`, then a colon.
///
/// RFC 5322 allows more, but nobody uses it, and lines that lost their folding (`h=from:to`, `https://…`) look like it.
/// Mail programs copy messages with labels of their language instead: `Envoyé :` counts too.
#[must_use]
pub fn field_name(line: &[u8]) -> Option<usize> {
    if matches!(line.first(), None | Some(b' ' | b'\t')) {
        return None;
    }
    let is_in_name = |b: u8| IN_NAMES.get(usize::from(b)) == Some(&true);
    let length = line.iter().position(|b| !is_in_name(*b)).unwrap_or(line.len());
    let rest = line.get(length..)?;
    let blanks = rest.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
    match rest.get(blanks..)? {
        [b':', b'/', b'/', ..] => None,
        [b':', ..] => (length <= 76 && line.first().is_some_and(u8::is_ascii_alphabetic)).then_some(length),
        _ => label_length(line),
    }
}

/// Which bytes names have: a table, since nothing is asked for so often.
#[expect(clippy::indexing_slicing, reason = "the compiler fills it, and would refuse a place that is none")]
const IN_NAMES: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::read_header_block;

    fn read(text: &str) -> Vec<(String, String)> {
        let bytes = text.as_bytes();
        let block = read_header_block(bytes, 0);
        block.fields.iter().map(|f| (f.name(bytes).to_owned(), f.text(bytes).into_owned())).collect()
    }

    #[test]
    fn keeps_spelling_order_and_duplicates_with_every_line_end() {
        let text = "received: a\n b\nX-Y:\nReceived: c\n\nbody: no\n";
        let expected = [("received", "a b"), ("X-Y", ""), ("Received", "c")].map(|(n, v)| (n.to_owned(), v.to_owned()));
        for text in [text.to_owned(), text.replace('\n', "\r\n"), text.replace('\n', "\r")] {
            assert_eq!(read(&text), expected);
        }
    }

    #[test]
    fn joins_what_lost_its_folding_and_passes_over_a_heading() {
        let text = "Microsoft Mail Internet Headers Version 2.0\nReceived: from a.example by b.example;\nSat, 21 Nov 2026 10:00:00 +0000\nTo: x@y.example\n";
        assert_eq!(read(text)[0].1, "from a.example by b.example; Sat, 21 Nov 2026 10:00:00 +0000");
        assert_eq!(read(text).len(), 2);
        assert!(read_header_block(text.as_bytes(), 0).repaired);
    }

    #[test]
    fn a_heading_ends_without_a_blank_line_where_nothing_was_folded() {
        let body = |text: &str| text.get(read_header_block(text.as_bytes(), 0).body..).unwrap().to_owned();
        let heading = "From: Mail System <a@b.example>\nTo: c@d.example\nSubject: Undelivered\n";
        assert_eq!(body(&format!("{heading}Unknown user: x@y.example\n\nBye")), "Unknown user: x@y.example\n\nBye");
        assert_eq!(body(&format!("{heading}and more\nMessage-ID: <1@b.example>\n\nBye")), "Bye");
        let wide = "Plans for the pier, and for everything that stands beside the";
        assert_eq!(body(&format!("From: a@b.example\nTo: c@d.example\nSubject: {wide}\nwater\n\nBye")), "Bye");
    }
}
