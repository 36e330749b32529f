//! The parts of a MIME message (RFC 2045, 2046) with their places. `mail_parser` reads here and nowhere else.
//!
//! mail-parser 0.11.9 is fenced in, since it is handed strangers' bytes:
//! * It never sees a message inside a message: those types are overwritten in a copy, letter for letter, so that its
//!   recursion cannot exhaust the stack. Nested messages come back as parts, and the reading loop reads each in its turn.
//!   So do the parts of a digest (RFC 2046 section 5.1.5). Where such a type is spelled in an odd way, the library is not
//!   asked at all.
//! * A boundary parameter that is folded is joined in that copy by blanks; every offset stays true.
//! * A panic is caught, and a misreading that our own lexer notices (a boundary in the middle of a line, a header
//!   swallowed by a date) is not believed: then the message is split at its boundary lines by [`super::boundary`].

use super::boundary::{self, MAX_MULTIPART_DEPTH, MAX_PARTS, is_multipart};
use super::charset;
use super::guard::guarded;
use super::header_block::HeaderBlock;
use crate::evidence::NoteKind;
use crate::mail::{Address, Mailbox};
use mail_parser::decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode};
use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use std::ops::Range;

/// A decoded part is cut off here.
pub const MAX_DECODED_BYTES: usize = 16 << 20;

/// One part that is no multipart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// In lower case, `text/plain` where none is stated.
    pub media_type: String,
    /// The file name that the part states.
    pub name: Option<String>,
    /// The body as it stands in the message, still encoded.
    pub body: Range<usize>,
    /// The body decoded, where that differs from what stands there.
    pub decoded: Option<Vec<u8>>,
}

/// The parts of a message, in order, and what could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// In order.
    pub parts: Vec<Part>,
    /// Each once.
    pub notes: Vec<NoteKind>,
}

/// Reads the parts of the message with this header section.
#[must_use]
pub fn read_parts(bytes: &[u8], block: &HeaderBlock) -> Parts {
    let copy = Masked::of(bytes);
    if spells_nested_oddly(&copy.bytes) {
        return by_boundaries(bytes);
    }
    #[expect(clippy::disallowed_methods, reason = "guarded, and on a copy without nested messages")]
    let read = guarded(|| {
        let message = MessageParser::new().with_minimal_headers().with_mime_headers().parse(&copy.bytes)?;
        trusted(bytes, block, &message).then(|| parts_of(bytes, &message, &copy))
    });
    read.flatten().unwrap_or_else(|| by_boundaries(bytes))
}

/// The message as mail-parser gets to see it: the same length, without nested messages and folded boundaries.
struct Masked {
    bytes: Vec<u8>,
    mask: [u8; 14],
}

const NESTED: [&[u8; 14]; 2] = [b"message/rfc822", b"message/global"];
/// Parts of a digest are messages where they do not say what they are.
const DIGEST: &[u8; 16] = b"multipart/digest";
const MASKED_DIGEST: &[u8; 16] = b"multipart/x-dgst";

impl Masked {
    fn of(original: &[u8]) -> Self {
        let mask = unused_mask(original);
        let mut bytes = original.to_vec();
        for start in 0..bytes.len() {
            match bytes.get(start) {
                Some(b'm' | b'M') => {
                    overwrite_nested(&mut bytes, start, &mask);
                    overwrite_digest(&mut bytes, start);
                }
                Some(b'b' | b'B') => join_boundary(&mut bytes, start),
                _ => {}
            }
        }
        Self { bytes, mask }
    }

    /// Decoded bytes as they would be without the mask.
    fn unmasked(&self, decoded: &[u8]) -> Vec<u8> {
        let mut bytes = decoded.to_vec();
        for start in 0..bytes.len() {
            if let Some(found) = bytes.get_mut(start..start + 14).filter(|it| **it == self.mask) {
                found.copy_from_slice(NESTED[0]);
            }
            if let Some(found) = bytes.get_mut(start..start + 16).filter(|it| *it == MASKED_DIGEST) {
                found.copy_from_slice(DIGEST);
            }
        }
        bytes
    }
}

/// A media type of the same length that does not occur in the message.
fn unused_mask(bytes: &[u8]) -> [u8; 14] {
    let mut mask = *b"application/aa";
    for first in b'a'..=b'z' {
        for second in b'a'..=b'z' {
            mask[12..].copy_from_slice(&[first, second]);
            if !bytes.windows(14).any(|window| window == mask) {
                return mask;
            }
        }
    }
    mask
}

/// Longer types (`message/global-delivery-status`) are no messages, and stay.
fn overwrite_nested(bytes: &mut [u8], start: usize, mask: &[u8; 14]) {
    let is_longer = bytes.get(start + 14).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'-');
    if let Some(word) = bytes.get_mut(start..start + 14)
        && !is_longer
        && NESTED.iter().any(|nested| word.eq_ignore_ascii_case(*nested))
    {
        word.copy_from_slice(mask);
    }
}

fn overwrite_digest(bytes: &mut [u8], start: usize) {
    if let Some(word) = bytes.get_mut(start..start + 16).filter(|it| it.eq_ignore_ascii_case(DIGEST)) {
        word.copy_from_slice(MASKED_DIGEST);
    }
}

/// A media type and what stands around it is shorter than this.
const MAX_TYPE_BYTES: usize = 1 << 10;

/// `Content-Type: message/ (comment) rfc822`, which nobody writes in good faith: the mask does not fit it, the library
/// understands it, and thousands of them inside each other would exhaust the stack.
fn spells_nested_oddly(masked: &[u8]) -> bool {
    const NAME: &[u8] = b"content-type";
    let mut colons = masked.iter().enumerate().filter(|(_, b)| **b == b':');
    colons.any(|(at, _)| {
        let before = masked.get(..at).unwrap_or_default().trim_ascii_end();
        let name = before.get(before.len().saturating_sub(NAME.len())..).unwrap_or_default();
        name.eq_ignore_ascii_case(NAME) && may_name_nested(masked.get(at + 1..).unwrap_or_default())
    })
}

/// Whether a field's value names such a type before its parameters, or anywhere where a comment may hide them.
fn may_name_nested(value: &[u8]) -> bool {
    let start = value.get(..value.len().min(MAX_TYPE_BYTES)).unwrap_or_default();
    let is_end = |at: &usize| matches!(start.get(*at..), Some([b'\n', next, ..]) if !matches!(next, b' ' | b'\t'));
    let mut stops = (0..start.len()).filter(|at| matches!(start.get(*at), Some(b';' | b'(')) || is_end(at));
    let stop = match stops.next() {
        Some(at) if start.get(at) == Some(&b'(') => stops.find(is_end),
        stop => stop,
    };
    match stop {
        None if start.len() == MAX_TYPE_BYTES => true,
        stop => names_nested(start.get(..stop.unwrap_or(start.len())).unwrap_or_default()),
    }
}

fn names_nested(value: &[u8]) -> bool {
    const NAMES: [&[u8]; 3] = [b"rfc822", b"global", b"digest"];
    let mut words = value.split(|b| !b.is_ascii_alphanumeric() && *b != b'-');
    words.any(|word| NAMES.iter().any(|it| word.eq_ignore_ascii_case(it)))
}

/// `boundary=` CRLF blank `"…"` loses its value in mail-parser: the fold becomes blanks.
fn join_boundary(bytes: &mut [u8], start: usize) {
    let Some(rest) = bytes.get_mut(start..) else { return };
    if !rest.get(..9).is_some_and(|word| word.eq_ignore_ascii_case(b"boundary=")) {
        return;
    }
    for byte in rest.iter_mut().skip(9).take_while(|b| b.is_ascii_whitespace()) {
        *byte = b' ';
    }
}

/// Whether the library's reading agrees with our own lexer and with the rule for boundaries.
fn trusted(bytes: &[u8], block: &HeaderBlock, message: &Message<'_>) -> bool {
    let content_type = block.first(bytes, "Content-Type").map(|it| it.text(bytes)).unwrap_or_default();
    let split = message.parts.first().is_some_and(|root| matches!(root.body, PartType::Multipart(_)));
    let has_boundary = boundary::parameter(&content_type, "boundary").is_some();
    let encoding = |part: &MessagePart<'_>| part.headers.iter().any(|it| it.name() == "Content-Transfer-Encoding");
    let swallowed =
        block.first(bytes, "Content-Transfer-Encoding").is_some() && !message.parts.first().is_some_and(encoding);
    split == (is_multipart(&content_type) && has_boundary)
        && !swallowed
        && message.parts.iter().skip(usize::from(split)).all(|part| ends_at_a_line(bytes, part))
}

fn ends_at_a_line(bytes: &[u8], part: &MessagePart<'_>) -> bool {
    let end = part.offset_end as usize;
    let rest = bytes.get(end..).unwrap_or_default();
    rest.is_empty()
        || matches!(rest.first(), Some(b'\r' | b'\n'))
        || matches!(bytes.get(end.wrapping_sub(1)), Some(b'\r' | b'\n'))
}

fn parts_of(bytes: &[u8], message: &Message<'_>, copy: &Masked) -> Parts {
    let mut found = Parts::default();
    let places = places(message);
    for (part, place) in message.parts.iter().zip(places) {
        if matches!(part.body, PartType::Multipart(_)) {
            continue;
        }
        if place.depth > MAX_MULTIPART_DEPTH {
            note(&mut found, NoteKind::TooDeep);
            continue;
        }
        if found.parts.len() >= MAX_PARTS {
            note(&mut found, NoteKind::TooManyParts);
            break;
        }
        if part.is_encoding_problem {
            note(&mut found, NoteKind::DamagedEncoding);
        }
        found.parts.push(read_part(bytes, part, copy, place.in_digest));
    }
    found
}

/// Where a part stands.
#[derive(Clone, Copy, Default)]
struct PlaceAmongParts {
    /// How many multiparts lie around it.
    depth: usize,
    /// Whether the closest of them is a digest.
    in_digest: bool,
}

fn places(message: &Message<'_>) -> Vec<PlaceAmongParts> {
    let mut places = vec![PlaceAmongParts::default(); message.parts.len()];
    // A multipart stands before its children, so that one pass sees every parent first.
    for (index, part) in message.parts.iter().enumerate() {
        let PartType::Multipart(children) = &part.body else { continue };
        let depth = places.get(index).map_or(0, |it| it.depth) + 1;
        let in_digest = part.content_type().is_some_and(|it| it.subtype() == Some("x-dgst"));
        for child in children {
            if let Some(it) = places.get_mut(*child as usize) {
                *it = PlaceAmongParts { depth, in_digest };
            }
        }
    }
    places
}

fn read_part(bytes: &[u8], part: &MessagePart<'_>, copy: &Masked, in_digest: bool) -> Part {
    let stated = part.content_type().map(|it| match it.subtype() {
        Some(subtype) => format!("{}/{subtype}", it.ctype()).to_lowercase(),
        None => it.ctype().to_lowercase(),
    });
    let media_type = match stated {
        Some(masked) if masked.as_bytes() == copy.mask => "message/rfc822".to_owned(),
        stated => stated.unwrap_or_else(|| unstated(in_digest).to_owned()),
    };
    let end = (part.offset_end as usize).min(bytes.len());
    let body = (part.offset_body as usize).min(end)..end;
    let raw = bytes.get(body.clone()).unwrap_or_default();
    let stands_there = part.encoding == Encoding::None && (!is_prose(&media_type) || charset::is_plain_text(raw));
    let contents = if part.encoding == Encoding::None { raw } else { part.contents() };
    let contents = contents.get(..contents.len().min(MAX_DECODED_BYTES)).unwrap_or_default();
    let label = part.content_type().and_then(|it| it.attribute("charset"));
    let in_utf8 = match is_prose(&media_type) && !charset::is_plain_text(contents) {
        true => charset::decode(contents, label).into_bytes(),
        false => contents.to_vec(),
    };
    let decoded = (!stands_there).then(|| copy.unmasked(&in_utf8)).filter(|it| it != raw);
    Part { media_type, name: part.attachment_name().map(str::to_owned), body, decoded }
}

/// What a part is that does not say it.
fn unstated(in_digest: bool) -> &'static str {
    if in_digest { "message/rfc822" } else { "text/plain" }
}

/// Text in the character set that its part states; headers are read as bytes, each field for itself.
fn is_prose(media_type: &str) -> bool {
    media_type.starts_with("text/") && media_type != "text/rfc822-headers"
}

fn note(parts: &mut Parts, kind: NoteKind) {
    if !parts.notes.contains(&kind) {
        parts.notes.push(kind);
    }
}

/// The parts without the library's reading; its decoders alone are used.
fn by_boundaries(bytes: &[u8]) -> Parts {
    let split = boundary::split(bytes);
    let mut found = Parts { parts: Vec::new(), notes: vec![NoteKind::Recovered] };
    if split.too_deep {
        note(&mut found, NoteKind::TooDeep);
    }
    if split.too_many {
        note(&mut found, NoteKind::TooManyParts);
    }
    for leaf in split.leaves {
        let field = |name| leaf.header.first(bytes, name).map(|it| it.text(bytes)).unwrap_or_default();
        let (content_type, encoding) = (field("Content-Type"), field("Content-Transfer-Encoding"));
        let media_type = content_type.split(';').next().unwrap_or_default().trim().to_lowercase();
        let media_type = if media_type.contains('/') { media_type } else { unstated(leaf.in_digest).to_owned() };
        let raw = bytes.get(leaf.body.clone()).unwrap_or_default();
        let decoded = match encoding.trim().to_lowercase().as_str() {
            "base64" => guarded(|| base64_decode(raw)).flatten(),
            "quoted-printable" => guarded(|| quoted_printable_decode(raw)).flatten(),
            _ => None,
        };
        let label = boundary::parameter(&content_type, "charset");
        let text = is_prose(&media_type) && !charset::is_plain_text(decoded.as_deref().unwrap_or(raw));
        let decoded = match text {
            true => Some(charset::decode(decoded.as_deref().unwrap_or(raw), label.as_deref()).into_bytes()),
            false => decoded,
        };
        let name = boundary::parameter(&content_type, "name");
        found.parts.push(Part { media_type, name, body: leaf.body, decoded: decoded.filter(|it| it != raw) });
    }
    found
}

/// The mailboxes of an address list (RFC 5322 section 3.4), groups taken apart, names decoded.
#[must_use]
pub fn read_mailboxes(value: &[u8]) -> Vec<Mailbox> {
    let header = format!("To: {}\r\n\r\n", in_one_line(value)).into_bytes();
    guarded(|| {
        let message = MessageParser::new().with_address_headers().parse_headers(&header)?;
        let found = message.to()?.iter().filter_map(|it| {
            let address = Address::parse(it.address()?)?;
            let name = it.name().map(str::trim).filter(|name| !name.is_empty() && *name != address.as_str());
            Some(Mailbox { name: name.map(str::to_owned), address })
        });
        Some(found.collect())
    })
    .flatten()
    .unwrap_or_default()
}

/// An unstructured value with its encoded words (RFC 2047) decoded.
#[must_use]
pub fn read_unstructured(value: &[u8]) -> String {
    let header = format!("Subject: {}\r\n\r\n", in_one_line(value)).into_bytes();
    let decoded = guarded(|| {
        let message = MessageParser::new().header_text("Subject").parse_headers(&header)?;
        message.subject().map(str::to_owned)
    });
    decoded.flatten().unwrap_or_else(|| charset::decode(value, None))
}

/// A value as the library wants it: in UTF-8, without line ends, which have lost their folding in pasted headers, and
/// without no-break spaces, which it takes for letters.
fn in_one_line(value: &[u8]) -> String {
    charset::decode(value, None).replace(['\r', '\n', '\u{a0}', '\u{202f}'], " ")
}
