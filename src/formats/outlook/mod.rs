//! Outlook: messages saved as `.msg`, `winmail.dat`, and the reports among them.
//!
//! Both files become text: a message as it would travel, which the reader of messages reads. What only Outlook knows
//! stands in it as fields (`Bcc`) or as a part of its own ([`report`]).

mod body;
mod class;
mod header;
mod item;
mod msg;
mod part;
mod people;
mod properties;
mod rendering;
mod report;
mod report_text;
mod tag;
mod winmail;

use super::Reader;
use crate::evidence::{Bytes, Format, Note, NoteKind, Place, Reading, Source, SourceId};
use crate::syntax::tnef;
use class::{Class, read_class};
use item::{Item, MAX_DEPTH};

/// Reads `.msg`.
pub const MSG: Reader = Reader { format: Format::Msg, claims: claims_msg, read: read_msg };
/// Reads `winmail.dat`.
pub const WINMAIL: Reader = Reader { format: Format::Winmail, claims: claims_winmail, read: read_winmail };
/// Reads the report in a file's properties.
pub const REPORT: Reader = report::READER;

fn claims_msg(source: &Source) -> bool {
    msg::is_msg(&source.bytes)
}

fn claims_winmail(source: &Source) -> bool {
    source.bytes.starts_with(&tnef::SIGNATURE)
}

fn read_msg(source: &Source) -> Reading {
    msg::read_msg(&source.bytes).map(|item| read_item(source, &item, false)).unwrap_or_default()
}

/// What is attached to a message is the rest of that message, and none of its own.
fn read_winmail(source: &Source) -> Reading {
    let item = winmail::read_winmail(&source.bytes);
    item.map(|item| read_item(source, &item, source.media_type.is_some())).unwrap_or_default()
}

fn read_item(source: &Source, item: &Item, is_rest: bool) -> Reading {
    let mut reading = Reading {
        notes: item.notes.iter().map(|it| Note { kind: *it, span: source.span() }).collect(),
        ..Reading::default()
    };
    if source.depth >= MAX_DEPTH {
        reading.notes.push(Note { kind: NoteKind::TooDeep, span: source.span() });
        return reading;
    }
    let child = |media_type: &str, name: Option<String>, bytes: Vec<u8>| Source {
        id: SourceId(0),
        place: Place::Decoded { parent: source.id },
        name: name.unwrap_or_default(),
        media_type: Some(media_type.to_owned()),
        depth: source.depth + 1,
        bytes: Bytes::new(bytes),
        cut_from: None,
    };
    if is_rest {
        let parts = part::parts(item).into_iter();
        reading.children.extend(parts.filter_map(|it| Some(child(&it.media_type, it.name, it.content.ok()?))));
        return reading;
    }
    reading.children.push(child("message/rfc822", None, written_message(item)));
    reading
}

/// A message as text.
fn written_message(item: &Item) -> Vec<u8> {
    let class = read_class(&item.properties.line(tag::MESSAGE_CLASS).unwrap_or_default());
    let report = match class {
        Class::Report(_) => Some("delivery-status"),
        Class::Receipt(_) => Some("disposition-notification"),
        Class::Message | Class::OutOfOffice => None,
    };
    rendering::write_message(header::write_header(item), &part::parts(item), report)
}
