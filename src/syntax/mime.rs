//! The parts of a MIME message (RFC 2045, 2046) with their places, and what is encoded in field values. `mail_parser`
//! decodes here and nowhere else.
//!
//! The message is split by [`super::boundary`], which no nesting and no size troubles. mail-parser 0.11.9 never gets to see
//! a whole message: it reads messages inside messages by recursion, loses a boundary that is folded, takes one for it that
//! stands in the middle of a line, and lets some dates swallow the next field. It decodes what stands in a part (base64,
//! quoted-printable, character sets), file names, encoded words and the address lists that are not plain; a panic of it is
//! caught.

use super::boundary::{self, Leaf, parameter};
use super::charset;
use super::guard::guarded;
use super::header_block::HeaderBlock;
use super::search::{find_byte, has_word, is_plain};
use super::text::without_hidden_breaks;
use crate::evidence::NoteKind;
use crate::mail::{Address, Mailbox};
use mail_parser::parsers::MessageStream;
use mail_parser::{MessageParser, MimeHeaders};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

/// A decoded part is cut off here.
const MAX_DECODED_BYTES: usize = 16 << 20;
/// A decoded text is cut off here: no notice is longer, and what it returns begins long before.
const MAX_DECODED_TEXT: usize = 2 << 20;

/// The library's readers of the fields of a part, of address lists, and of text. Making one takes longer than reading.
static OF_PARTS: LazyLock<MessageParser> = LazyLock::new(|| MessageParser::new().with_mime_headers());
static OF_LISTS: LazyLock<MessageParser> = LazyLock::new(|| MessageParser::new().with_address_headers());
static OF_SUBJECTS: LazyLock<MessageParser> = LazyLock::new(|| MessageParser::new().header_text("Subject"));

/// One part that is no multipart. It is decoded when somebody wants its content, and once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// In lower case, `text/plain` where none is stated.
    pub media_type: String,
    /// The file name that the part states.
    pub name: Option<String>,
    /// The body as it stands in the message, still encoded.
    pub body: Range<usize>,
    encoding: Encoding,
    charset: Option<String>,
    decoded: OnceCell<Decoded>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    None,
    Base64,
    QuotedPrintable,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Decoded {
    /// `None` where it stands in the message as it is.
    content: Option<Vec<u8>>,
    /// Whether its encoding is none.
    damaged: bool,
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
    let split = boundary::split(bytes, block);
    let cut_off = split.leaves.iter().any(|it| !it.closed);
    let notes = [
        (split.odd, NoteKind::Recovered),
        (split.too_deep, NoteKind::TooDeep),
        (split.too_many, NoteKind::TooManyParts),
        (cut_off, NoteKind::DamagedEncoding),
    ];
    Parts {
        notes: notes.into_iter().filter(|(is_so, _)| *is_so).map(|(_, kind)| kind).collect(),
        parts: split.leaves.into_iter().map(Part::of).collect(),
    }
}

impl Part {
    fn of(leaf: Leaf<'_>) -> Self {
        let stated = leaf.content_type.split([';', '(']).next().and_then(|it| it.split_whitespace().next());
        let stated = stated.unwrap_or_default().to_lowercase();
        let unstated = if leaf.in_digest { "message/rfc822" } else { "text/plain" };
        let encoding = match leaf.encoding.trim().to_ascii_lowercase().as_str() {
            "base64" => Encoding::Base64,
            "quoted-printable" => Encoding::QuotedPrintable,
            _ => Encoding::None,
        };
        let name = file_name(&leaf);
        let ending = name.as_deref().and_then(|it| it.rsplit_once('.')).map(|(_, it)| it.to_ascii_lowercase());
        let media_type = match ending.as_deref() {
            // Programs that do not know the type of a file send its bytes.
            Some("eml") if stated.starts_with("application/") => "message/rfc822".to_owned(),
            Some("txt") if stated == "application/octet-stream" => "text/plain".to_owned(),
            _ if stated.contains('/') => stated,
            _ => unstated.to_owned(),
        };
        Self {
            media_type,
            name,
            charset: parameter(&leaf.content_type, "charset"),
            body: leaf.body,
            encoding,
            decoded: OnceCell::new(),
        }
    }

    /// A stretch of a message as a text that is not encoded.
    #[must_use]
    pub fn plain_text(body: Range<usize>) -> Self {
        Self {
            media_type: "text/plain".to_owned(),
            name: None,
            body,
            encoding: Encoding::None,
            charset: None,
            decoded: OnceCell::new(),
        }
    }

    /// The part as a text that was made of it.
    #[must_use]
    pub fn shown_as(self, text: String) -> Self {
        let damaged = self.decoded.get().is_some_and(|it| it.damaged);
        let decoded = Decoded { content: Some(text.into_bytes()), damaged };
        Self { media_type: "text/plain".to_owned(), decoded: OnceCell::from(decoded), ..self }
    }

    /// Where its content is cut off.
    #[must_use]
    pub fn most_bytes(&self) -> usize {
        if self.media_type.starts_with("text/") { MAX_DECODED_TEXT } else { MAX_DECODED_BYTES }
    }

    fn read(&self, message: &[u8]) -> &Decoded {
        self.decoded.get_or_init(|| self.decode(message, self.most_bytes()))
    }

    /// The content, where it is not what stands in the message. What cannot be decoded is taken as it stands.
    #[must_use]
    pub fn decoded(&self, message: &[u8]) -> Option<&[u8]> {
        self.read(message).content.as_deref()
    }

    /// The content.
    #[must_use]
    pub fn content<'a>(&'a self, message: &'a [u8]) -> &'a [u8] {
        self.decoded(message).unwrap_or_else(|| message.get(self.body.clone()).unwrap_or_default())
    }

    /// Whether the content begins so; a large part is not decoded for that.
    #[must_use]
    pub fn begins_with(&self, message: &[u8], beginning: &[u8]) -> bool {
        match self.encoding {
            Encoding::None => self.content(message).starts_with(beginning),
            _ => self.decode(message, BYTES_TO_LOOK_AT).content.is_some_and(|it| it.starts_with(beginning)),
        }
    }

    /// Whether its encoding is none.
    #[must_use]
    pub fn is_damaged(&self, message: &[u8]) -> bool {
        self.read(message).damaged
    }

    /// The content, where it is not what stands in the message.
    #[must_use]
    pub fn into_decoded(mut self, message: &[u8]) -> Option<Vec<u8>> {
        self.decoded.take().unwrap_or_else(|| self.decode(message, self.most_bytes())).content
    }

    fn decode(&self, message: &[u8], limit: usize) -> Decoded {
        let raw = message.get(self.body.clone()).unwrap_or_default();
        let transferred = match self.encoding {
            Encoding::None => None,
            Encoding::Base64 => Some(transferred(raw, limit, MessageStream::decode_base64_mime)),
            Encoding::QuotedPrintable => {
                Some(transferred(&with_line_feeds(raw), limit, MessageStream::decode_quoted_printable_mime))
            }
        };
        let damaged = matches!(transferred, Some(None));
        let mut content = transferred.flatten();
        let current = content.as_deref().unwrap_or(raw);
        let current = current.get(..current.len().min(limit)).unwrap_or_default();
        if is_prose(&self.media_type) && !charset::is_plain_text(current) {
            content = Some(charset::decode(current, self.charset.as_deref()).into_owned().into_bytes());
        }
        if let Some(content) = content.as_mut().filter(|it| it.len() > limit) {
            content.truncate(limit);
            content.shrink_to_fit();
        }
        Decoded { content: content.filter(|it| it != raw), damaged }
    }
}

/// The library leaves out a carriage return, also where nothing else ends a line.
fn with_line_feeds(raw: &[u8]) -> Cow<'_, [u8]> {
    if find_byte(b'\n', raw).is_some() || find_byte(b'\r', raw).is_none() {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.iter().map(|it| if *it == b'\r' { b'\n' } else { *it }).collect())
}

/// Nearly every text takes fewer bytes than this for one, and none takes more than that: `=41`, with line ends between.
const BYTES_FOR_ONE: [usize; 2] = [2, 4];
/// So much of a part tells what it is.
const BYTES_TO_LOOK_AT: usize = 64;

/// A decoder of the library: up to a boundary, how far it came and what it read.
type Decoder<'x> = fn(&mut MessageStream<'x>, &[u8]) -> (usize, Cow<'x, [u8]>);

/// As much decoded as makes this many bytes, and no more than that needs; `None` where that is not its encoding.
fn transferred<'x>(raw: &'x [u8], limit: usize, decode: Decoder<'x>) -> Option<Vec<u8>> {
    const NOT_DECODED: usize = usize::MAX;
    let mut decoded = None;
    for for_one in BYTES_FOR_ONE {
        let encoded = raw.get(..limit * for_one).unwrap_or(raw);
        let (end, content) = guarded(|| decode(&mut MessageStream::new(encoded), b""))?;
        decoded = (end != NOT_DECODED).then(|| content.into_owned());
        if encoded.len() == raw.len() || decoded.as_ref().is_none_or(|it| it.len() >= limit) {
            break;
        }
    }
    decoded
}

/// Text in the character set that its part states; headers are read as bytes, each field for itself.
fn is_prose(media_type: &str) -> bool {
    media_type.starts_with("text/") && media_type != "text/rfc822-headers"
}

/// The name of a file, whose many spellings (RFC 2047, RFC 2231) the library knows.
fn file_name(leaf: &Leaf<'_>) -> Option<String> {
    let named = |value: &str| value.to_ascii_lowercase().contains("name");
    if !named(&leaf.disposition) && !named(&leaf.content_type) {
        return None;
    }
    let header = format!("Content-Type: {}\r\nContent-Disposition: {}\r\n\r\n", leaf.content_type, leaf.disposition);
    guarded(|| {
        let message = OF_PARTS.parse_headers(header.as_bytes())?;
        message.parts.first()?.attachment_name().map(str::to_owned)
    })
    .flatten()
}

/// The mailboxes of an address list in one line, with groups, comments, encoded words or escapes.
pub(super) fn read_address_list(value: &str) -> Vec<Mailbox> {
    let header = format!("To: {value}\r\n\r\n").into_bytes();
    guarded(|| {
        let message = OF_LISTS.parse_headers(&header)?;
        let addressed = message.to()?.iter();
        Some(addressed.filter_map(|it| restored(it.name().unwrap_or_default(), it.address()?)).collect())
    })
    .flatten()
    .unwrap_or_default()
}

/// The library takes a quoted local part, `"a;b"@domain.example`, for a name.
fn restored(name: &str, address: &str) -> Option<Mailbox> {
    match address.starts_with('@') && !name.is_empty() {
        true => Some(Mailbox::named("", Address::parse(&format!("\"{name}\"{address}"))?)),
        false => Some(Mailbox::named(name, Address::parse(address)?)),
    }
}

/// An unstructured value with its encoded words (RFC 2047) decoded.
#[must_use]
pub fn read_unstructured(value: &[u8]) -> String {
    let text = in_one_line(value);
    if !is_encoded(&text) {
        return text.trim_matches([' ', '\t']).to_owned();
    }
    let header = format!("Subject: {text}\r\n\r\n").into_bytes();
    let decoded = guarded(|| {
        let message = OF_SUBJECTS.parse_headers(&header)?;
        message.subject().map(str::to_owned)
    });
    decoded.flatten().unwrap_or_else(|| charset::decode(value, None).into_owned())
}

/// Whether a value may hold encoded words.
pub(super) fn is_encoded(value: &str) -> bool {
    has_word(value.as_bytes(), b'=', &[b"=?"])
}

/// A value as the library wants it: in UTF-8, without line ends, which have lost their folding in pasted headers, and
/// without no-break spaces and hidden breaks, which it takes for letters.
pub(super) fn in_one_line(value: &[u8]) -> Cow<'_, str> {
    let text = charset::decode(value, None);
    if is_plain(text.as_bytes()) {
        return text;
    }
    without_hidden_breaks(text.replace(['\r', '\n', '\u{a0}', '\u{202f}'], " ").into())
}

#[cfg(test)]
mod tests {
    use super::read_address_list;

    #[test]
    fn a_quoted_local_part_is_no_name() {
        let found = read_address_list("\"a;b\"@c.example, \"Vogt, Lena\" <lena@b.example>");
        let told: Vec<_> = found.iter().map(|it| (it.name.as_deref(), it.address.as_str())).collect();
        assert_eq!(told, [(None, "\"a;b\"@c.example"), (Some("Vogt, Lena"), "lena@b.example")]);
    }
}
