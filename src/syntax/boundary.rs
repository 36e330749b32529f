//! The parts of a multipart message (RFC 2046 section 5.1), split at its boundary lines.
//!
//! `Content-Type: multipart/report; report-type=delivery-status; boundary="b"`
//!
//! A boundary counts only at the beginning of a line. Splitting is a loop over a list, so that no nesting is too deep for
//! it, and looks for boundaries alone: what lies between them costs next to nothing, however large it is.

use super::header_block::{HeaderBlock, read_section};
use super::lines::{LineEnd, Lines};
use super::search::find_all;
use crate::mail::starts_with_ignoring_case;
use std::borrow::Cow;
use std::ops::Range;

/// Multipart nesting beyond this is left aside.
pub const MAX_MULTIPART_DEPTH: usize = 64;
/// Parts beyond this are left aside.
pub const MAX_PARTS: usize = 2_000;

/// A part that is no multipart.
#[derive(Clone, Debug)]
pub struct Leaf<'a> {
    /// The value of `Content-Type`, empty where it has none.
    pub content_type: Cow<'a, str>,
    /// The value of `Content-Transfer-Encoding`.
    pub encoding: Cow<'a, str>,
    /// The value of `Content-Disposition`.
    pub disposition: Cow<'a, str>,
    /// The bytes behind its header section.
    pub body: Range<usize>,
    /// Whether it is a part of a digest, where what says nothing of its type is a message.
    pub in_digest: bool,
    /// Whether a boundary ends it, or it is the whole message.
    pub closed: bool,
}

/// The leaves of a message, in order, and what is odd about them.
#[derive(Clone, Debug, Default)]
pub struct Leaves<'a> {
    /// In order.
    pub leaves: Vec<Leaf<'a>>,
    /// Whether multiparts beyond the limit were left aside.
    pub too_deep: bool,
    /// Whether parts beyond the limit were left aside.
    pub too_many: bool,
    /// Whether a boundary stands where none may.
    pub odd: bool,
}

/// A part that is still to be looked into.
struct Open {
    range: Range<usize>,
    depth: usize,
    in_digest: bool,
    closed: bool,
}

/// Splits the message with this header section.
#[must_use]
pub fn split<'a>(bytes: &'a [u8], header: &HeaderBlock) -> Leaves<'a> {
    let mut splitter = Splitter { bytes, line_end: LineEnd::of(bytes), open: Vec::new(), found: Leaves::default() };
    splitter.look_into(&Open { range: 0..bytes.len(), depth: 0, in_digest: false, closed: true }, header);
    while let Some(part) = splitter.open.pop() {
        if splitter.found.leaves.len() + splitter.open.len() >= MAX_PARTS {
            splitter.found.too_many = true;
            break;
        }
        let until_end = bytes.get(..part.range.end).unwrap_or(bytes);
        splitter.look_into(&part, &read_section(until_end, part.range.start, splitter.line_end));
    }
    splitter.found
}

struct Splitter<'a> {
    bytes: &'a [u8],
    line_end: LineEnd,
    /// The next one last.
    open: Vec<Open>,
    found: Leaves<'a>,
}

impl Splitter<'_> {
    fn look_into(&mut self, part: &Open, header: &HeaderBlock) {
        let field = |name| header.first(self.bytes, name).map(|it| it.text(self.bytes)).unwrap_or_default();
        let content_type = field("Content-Type");
        let (encoding, disposition) = (field("Content-Transfer-Encoding"), field("Content-Disposition"));
        let body = header.body.min(part.range.end)..part.range.end;
        let (in_digest, closed) = (part.in_digest, part.closed);
        let mut leaf = Leaf { content_type, encoding, disposition, body, in_digest, closed };
        let is_multipart = is_multipart(&leaf.content_type);
        if let Some(boundary) = is_multipart.then(|| parameter(&leaf.content_type, "boundary")).flatten() {
            if part.depth >= MAX_MULTIPART_DEPTH {
                self.found.too_deep = true;
            } else if self.open_children(part, &leaf, &boundary) {
                return;
            }
            // What nothing splits is a text.
            leaf.content_type = Cow::default();
        }
        self.found.leaves.push(leaf);
    }

    /// Queues what stands between boundaries; false where there are none.
    fn open_children(&mut self, parent: &Open, leaf: &Leaf<'_>, boundary: &str) -> bool {
        let (depth, in_digest) = (parent.depth + 1, is_digest(&leaf.content_type));
        let children = self.between_boundaries(&leaf.body, boundary);
        let any = !children.is_empty();
        self.open.extend(children.into_iter().rev().map(|(range, closed)| Open { range, depth, in_digest, closed }));
        any
    }

    /// The stretches between the boundary lines of a body, and whether another one ends them.
    fn between_boundaries(&mut self, body: &Range<usize>, boundary: &str) -> Vec<(Range<usize>, bool)> {
        let delimiter = format!("--{boundary}");
        let text = self.bytes.get(..body.end).unwrap_or(self.bytes);
        let mut parts = Vec::new();
        let mut open: Option<usize> = None;
        for at in find_all(text.get(body.start..).unwrap_or_default(), delimiter.as_bytes()).map(|at| body.start + at) {
            if at > body.start && !text.get(at - 1).is_some_and(|b| self.line_end.is(*b)) {
                self.found.odd = true;
                continue;
            }
            let Some(line) = Lines::ended_by(text, at, self.line_end).next() else { break };
            let rest = text.get(at + delimiter.len()..line.content.end).unwrap_or_default();
            let closes = rest.starts_with(b"--");
            if !closes && !rest.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            if let Some(start) = open.take() {
                parts.push((start..end_before(text, start, at), true));
            }
            if closes || parts.len() > MAX_PARTS {
                return parts;
            }
            open = Some(line.next);
        }
        parts.extend(open.map(|start| (start..body.end, false)));
        parts
    }
}

/// Whether a `Content-Type` value is that of a multipart.
fn is_multipart(content_type: &str) -> bool {
    starts_with_ignoring_case(content_type.trim_start(), "multipart/")
}

fn is_digest(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|it| it.trim().eq_ignore_ascii_case("multipart/digest"))
}

/// A parameter of a `Content-Type` value, without quotes.
#[must_use]
pub fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value.split_once(';')?.1;
    loop {
        let (key, behind) = rest.split_once('=')?;
        // What stands before has no value.
        let key = key.rsplit(';').next().unwrap_or(key).trim();
        let (value, next) = parameter_value(behind);
        if key.eq_ignore_ascii_case(name) && !value.is_empty() {
            return Some(value);
        }
        rest = next;
    }
}

/// A value, and what follows its semicolon. A quote without an end is none.
fn parameter_value(text: &str) -> (String, &str) {
    let text = text.trim_start();
    if let Some(quoted) = text.strip_prefix('"') {
        let mut value = String::new();
        let mut letters = quoted.char_indices();
        while let Some((at, c)) = letters.next() {
            match c {
                '"' => {
                    let behind = quoted.get(at + 1..).unwrap_or_default();
                    return (value.trim().to_owned(), behind.split_once(';').map_or("", |it| it.1));
                }
                '\\' => value.extend(letters.next().map(|it| it.1)),
                c => value.push(c),
            }
        }
    }
    let (value, next) = text.split_once(';').unwrap_or((text, ""));
    (value.trim().trim_matches('"').to_owned(), next)
}

/// The line end before a boundary belongs to the boundary.
fn end_before(bytes: &[u8], start: usize, boundary: usize) -> usize {
    let part = bytes.get(start..boundary).unwrap_or_default();
    let part = part.strip_suffix(b"\r\n").or_else(|| part.strip_suffix(b"\n")).or_else(|| part.strip_suffix(b"\r"));
    part.map_or(boundary, |part| start + part.len())
}

#[cfg(test)]
mod tests {
    use super::{Leaves, parameter, split};
    use crate::syntax::header_block::read_header_block;

    fn leaves(text: &str) -> Leaves<'_> {
        split(text.as_bytes(), &read_header_block(text.as_bytes(), 0))
    }

    fn bodies(text: &str) -> Vec<String> {
        leaves(text).leaves.into_iter().map(|it| text.get(it.body).unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn a_boundary_counts_at_the_beginning_of_a_line() {
        let text = "Content-Type: multipart/mixed;\r\n boundary=\r\n\t\"b\"\r\n\r\n--b\r\n\r\none --b two\r\n--b\r\n\r\nthree\r\n--b--\r\n";
        for text in [text.to_owned(), text.replace("\r\n", "\n"), text.replace("\r\n", "\r")] {
            assert_eq!(bodies(&text), ["one --b two", "three"]);
            assert!(leaves(&text).odd);
        }
    }

    #[test]
    fn what_begins_alike_is_another_boundary_and_an_end_may_be_missing() {
        let text = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/digest; boundary=\"b;1\"\n\n--b;1\n\none\n--b\n\ntwo\n";
        assert_eq!(bodies(text), ["one", "two\n"]);
        let leaves = leaves(text);
        assert_eq!(
            leaves.leaves.iter().map(|it| (it.in_digest, it.closed)).collect::<Vec<_>>(),
            [(true, false), (false, false)]
        );
        assert!(!leaves.odd);
    }

    #[test]
    fn parameters_are_read_as_they_are_quoted() {
        let value = "text/plain; x; charset=\"us-\\ascii\" ; name = \"a;b=c\"; y=\"open";
        assert_eq!(parameter(value, "Charset"), Some("us-ascii".into()));
        assert_eq!(parameter(value, "name"), Some("a;b=c".into()));
        assert_eq!(parameter(value, "y"), Some("open".into()));
        assert_eq!(parameter(value, "b"), None);
    }
}
