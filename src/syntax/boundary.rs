//! Splits a multipart message at its boundary lines (RFC 2046 section 5.1), where the MIME library cannot be trusted.
//!
//! A boundary counts only at the beginning of a line. Splitting is a loop over a list, so that no nesting is too deep for it.

use super::header_block::{HeaderBlock, read_header_block};
use super::lines::Lines;
use std::ops::Range;

/// Multipart nesting beyond this is left aside.
pub const MAX_MULTIPART_DEPTH: usize = 64;
/// Parts beyond this are left aside.
pub const MAX_PARTS: usize = 2_000;

/// A part that is no multipart.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// Its header section.
    pub header: HeaderBlock,
    /// The bytes behind it.
    pub body: Range<usize>,
    /// Whether it is a part of a digest, where what says nothing of its type is a message.
    pub in_digest: bool,
}

/// The leaves of a message, in order, and what was left aside.
#[derive(Clone, Debug, Default)]
pub struct Leaves {
    /// In order.
    pub leaves: Vec<Leaf>,
    /// Whether multiparts beyond the limit were left aside.
    pub too_deep: bool,
    /// Whether parts beyond the limit were left aside.
    pub too_many: bool,
}

/// Splits the message whose header section begins at 0.
#[must_use]
pub fn split(bytes: &[u8]) -> Leaves {
    let mut found = Leaves::default();
    let mut open = vec![(0..bytes.len(), 0, false)];
    while let Some((range, depth, in_digest)) = open.pop() {
        if found.leaves.len() + open.len() >= MAX_PARTS {
            found.too_many = true;
            break;
        }
        let part = bytes.get(..range.end).unwrap_or_default();
        let header = read_header_block(part, range.start);
        let body = header.body.min(range.end)..range.end;
        let content_type = header.first(part, "Content-Type").map(|it| it.text(part)).unwrap_or_default();
        match parameter(&content_type, "boundary") {
            Some(boundary) if is_multipart(&content_type) && depth < MAX_MULTIPART_DEPTH => {
                let children = between_boundaries(part, &body, &boundary);
                let holds_messages = is_digest(&content_type);
                open.extend(children.into_iter().rev().map(|child| (child, depth + 1, holds_messages)));
            }
            boundary => {
                found.too_deep |= boundary.is_some() && depth >= MAX_MULTIPART_DEPTH;
                found.leaves.push(Leaf { header, body, in_digest });
            }
        }
    }
    found
}

/// Whether a `Content-Type` value is that of a multipart.
#[must_use]
pub fn is_multipart(content_type: &str) -> bool {
    content_type.trim_start().get(..10).is_some_and(|start| start.eq_ignore_ascii_case("multipart/"))
}

fn is_digest(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|it| it.trim().eq_ignore_ascii_case("multipart/digest"))
}

/// A parameter of a `Content-Type` value, without quotes.
#[must_use]
pub fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|parameter| {
        let (key, value) = parameter.split_once('=')?;
        let value = value.trim().trim_matches('"');
        (key.trim().eq_ignore_ascii_case(name) && !value.is_empty()).then(|| value.to_owned())
    })
}

fn between_boundaries(bytes: &[u8], body: &Range<usize>, boundary: &str) -> Vec<Range<usize>> {
    let delimiter = format!("--{boundary}");
    let mut parts = Vec::new();
    let mut open: Option<usize> = None;
    for line in Lines::new(bytes, body.start) {
        let Some(rest) = bytes.get(line.content.clone()).and_then(|it| it.strip_prefix(delimiter.as_bytes())) else {
            continue;
        };
        let closes = rest.starts_with(b"--");
        if !closes && !rest.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if let Some(start) = open.take() {
            parts.push(start..end_before(bytes, start, line.content.start));
        }
        if closes || parts.len() > MAX_PARTS {
            return parts;
        }
        open = Some(line.next);
    }
    parts.extend(open.map(|start| start..body.end));
    parts
}

/// The line end before a boundary belongs to the boundary.
fn end_before(bytes: &[u8], start: usize, boundary: usize) -> usize {
    let part = bytes.get(start..boundary).unwrap_or_default();
    let part = part.strip_suffix(b"\r\n").or_else(|| part.strip_suffix(b"\n")).or_else(|| part.strip_suffix(b"\r"));
    part.map_or(boundary, |part| start + part.len())
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_boundary_counts_at_the_beginning_of_a_line() {
        let text = "Content-Type: multipart/mixed;\r\n boundary=\r\n\t\"b\"\r\n\r\n--b\r\n\r\none --b two\r\n--b\r\n\r\nthree\r\n--b--\r\n";
        for text in [text.to_owned(), text.replace("\r\n", "\n")] {
            let bodies: Vec<_> = split(text.as_bytes())
                .leaves
                .iter()
                .map(|it| text.get(it.body.clone()).unwrap_or_default().to_owned())
                .collect();
            assert_eq!(bodies, ["one --b two", "three"]);
        }
    }
}
