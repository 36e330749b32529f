//! What an Outlook file holds, whatever form it has: a message with its recipients and attachments.

use super::properties::Properties;
use super::tag;
use crate::evidence::NoteKind;
use crate::syntax::code_page;

/// Messages inside messages beyond this are left aside.
pub const MAX_DEPTH: usize = 16;
/// Attachments of one message beyond this are left aside.
pub const MAX_ATTACHMENTS: usize = 2_000;
/// A stream beyond this is cut off.
pub const MAX_STREAM_BYTES: usize = 16 << 20;

/// A message or a report.
#[derive(Debug)]
pub struct Item {
    /// Its own properties.
    pub properties: Properties,
    /// Those of each recipient, in the order of the table.
    pub recipients: Vec<Properties>,
    /// In order.
    pub attachments: Vec<Attachment>,
    /// Whether servers handed it on, as everything that lies in a `winmail.dat` was.
    pub travelled: bool,
    /// What could not be read.
    pub notes: Vec<NoteKind>,
}

/// One attachment.
#[derive(Debug)]
pub struct Attachment {
    /// Its name and its type.
    pub properties: Properties,
    /// What is in it.
    pub content: Content,
}

/// What is in an attachment.
#[derive(Debug)]
pub enum Content {
    /// A file.
    File(Vec<u8>),
    /// A message.
    Item(Box<Item>),
    /// Nothing that would be read: so many bytes.
    LeftOut(usize),
}

impl Item {
    /// An item of which nothing is known yet.
    pub fn new() -> Self {
        let properties = Properties::new(code_page::WESTERN);
        Self { properties, recipients: Vec::new(), attachments: Vec::new(), travelled: false, notes: Vec::new() }
    }

    /// Notes something, once.
    pub fn note(&mut self, kind: NoteKind) {
        if !self.notes.contains(&kind) {
            self.notes.push(kind);
        }
    }

    /// Notes what was noted of something inside.
    pub fn note_all(&mut self, kinds: &[NoteKind]) {
        for kind in kinds {
            self.note(*kind);
        }
    }
}

impl Attachment {
    /// The name of the file, the long one where there are two.
    pub fn name(&self) -> Option<String> {
        name(&self.properties)
    }

    /// The media type, in lower case.
    pub fn media_type(&self) -> String {
        media_type(&self.properties)
    }
}

/// The name of the file that an attachment was.
fn name(properties: &Properties) -> Option<String> {
    let own = || properties.line(tag::DISPLAY_NAME);
    properties.line(tag::ATTACH_LONG_FILENAME).or_else(|| properties.line(tag::ATTACH_FILENAME)).or_else(own)
}

/// Endings of names that say more than a media type that is missing or says nothing.
const ENDINGS: &[(&str, &str)] = &[
    (".eml", "message/rfc822"),
    (".msg", "application/vnd.ms-outlook"),
    ("winmail.dat", "application/ms-tnef"),
    (".disposition-notification", "message/disposition-notification"),
    (".txt", "text/plain"),
    (".log", "text/plain"),
    (".htm", "text/html"),
    (".html", "text/html"),
    (".csv", "text/csv"),
];

fn media_type(properties: &Properties) -> String {
    let stated = properties.line(tag::ATTACH_MIME_TAG).map(|it| it.to_ascii_lowercase());
    let readable = |it: &String| {
        it.contains('/')
            && it.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'+' | b'.' | b'_'))
    };
    let stated = stated.filter(readable).filter(|it| it != UNKNOWN);
    let by_name = || {
        let name = name(properties)?.to_ascii_lowercase();
        ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)).map(|(_, kind)| (*kind).to_owned())
    };
    stated.or_else(by_name).unwrap_or_else(|| UNKNOWN.to_owned())
}

/// The media type of which nothing is known.
const UNKNOWN: &str = "application/octet-stream";

/// Whether a reader may want what is in an attachment with these properties: texts and messages, not pictures.
pub fn is_wanted(properties: &Properties) -> bool {
    let media_type = media_type(properties);
    let outlook = ["application/ms-tnef", "application/vnd.ms-tnef", "application/vnd.ms-outlook"];
    media_type.starts_with("text/") || media_type.starts_with("message/") || outlook.contains(&media_type.as_str())
}
