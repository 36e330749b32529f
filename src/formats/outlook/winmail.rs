//! `winmail.dat` ([MS-OXTNEF]): what Outlook and Exchange send beside a message, or instead of its parts.
//!
//! Attribute 0x9003 holds the properties of the message, 0x9004 the table of recipients, 0x9005 those of an attachment.
//!
//! Files of the time before MAPI say class, subject, date and text in attributes of their own; these fill what is missing.
//! Gap: the sender of such a file, whose address is in a form of its own.

use super::item::{Attachment, Content, Item, MAX_ATTACHMENTS, MAX_DEPTH, MAX_STREAM_BYTES, is_wanted};
use super::properties::Properties;
use super::tag;
use crate::evidence::NoteKind;
use crate::formats::MAX_RECIPIENTS;
use crate::syntax::tnef::{Attributes, Property, read_properties, read_rows};

const SUBJECT: u16 = 0x8004;
const MESSAGE_CLASS: u16 = 0x8008;
const MESSAGE_ID: u16 = 0x8009;
const BODY: u16 = 0x800c;
const ATTACH_DATA: u16 = 0x800f;
const ATTACH_TITLE: u16 = 0x8010;
const ATTACH_RENDERING: u16 = 0x9002;
const MESSAGE_PROPERTIES: u16 = 0x9003;
const RECIPIENTS: u16 = 0x9004;
const ATTACHMENT_PROPERTIES: u16 = 0x9005;
const CODE_PAGE: u16 = 0x9007;

const STRING: u16 = 0x1e;
const OBJECT: u16 = 0x0d;
/// An object begins with the number of the interface that can read it.
const INTERFACE: usize = 16;

/// Reads a file; `None` where it is none.
pub fn read_winmail(bytes: &[u8]) -> Option<Item> {
    let mut item = read_item(bytes, 0)?;
    item.travelled = true;
    Some(item)
}

fn read_item(bytes: &[u8], depth: usize) -> Option<Item> {
    let mut item = Item::new();
    let mut attributes = Attributes::new(bytes)?;
    for attribute in attributes.by_ref() {
        match (attribute.id, attribute.of_attachment) {
            (CODE_PAGE, _) => {
                let number = attribute.data.get(..4).and_then(|it| it.try_into().ok()).map(u32::from_le_bytes);
                item.properties.code_page = number.unwrap_or(item.properties.code_page);
            }
            (MESSAGE_PROPERTIES, _) => add_all(&mut item.properties, &read_properties(&mut &*attribute.data)),
            (RECIPIENTS, _) => read_recipients(&mut item, attribute.data),
            (ATTACH_RENDERING, _) => begin_attachment(&mut item),
            (id, true) => read_attachment(&mut item, id, attribute.data, depth),
            (id, false) => {
                let property = match id {
                    SUBJECT => tag::SUBJECT,
                    MESSAGE_CLASS => tag::MESSAGE_CLASS,
                    MESSAGE_ID => tag::INTERNET_MESSAGE_ID,
                    BODY => tag::BODY,
                    _ => continue,
                };
                add_missing(&mut item.properties, property, attribute.data);
            }
        }
    }
    if attributes.damaged {
        item.note(NoteKind::DamagedEncoding);
    }
    item.attachments.iter_mut().for_each(leave_out_unwanted);
    Some(item)
}

fn add_all(properties: &mut Properties, list: &[Property<'_>]) {
    for property in list {
        let value = property.value.get(..property.value.len().min(MAX_STREAM_BYTES)).unwrap_or_default();
        properties.add(property.id, property.kind, value);
    }
}

/// An attribute says less than the property of the same meaning.
fn add_missing(properties: &mut Properties, id: u16, value: &[u8]) {
    if properties.bytes(id).is_none() {
        properties.add(id, STRING, value.get(..value.len().min(MAX_STREAM_BYTES)).unwrap_or_default());
    }
}

fn read_recipients(item: &mut Item, data: &[u8]) {
    for row in read_rows(data, MAX_RECIPIENTS + 1) {
        if item.recipients.len() >= MAX_RECIPIENTS {
            item.note(NoteKind::TooManyRecipients);
            return;
        }
        let mut recipient = Properties::new(item.properties.code_page);
        add_all(&mut recipient, &row);
        item.recipients.push(recipient);
    }
}

fn begin_attachment(item: &mut Item) {
    if item.attachments.len() >= MAX_ATTACHMENTS {
        item.note(NoteKind::TooManyParts);
        return;
    }
    let properties = Properties::new(item.properties.code_page);
    item.attachments.push(Attachment { properties, content: Content::LeftOut(0) });
}

/// What belongs to the attachment that was begun last. Its data may stand before its name.
fn read_attachment(item: &mut Item, id: u16, data: &[u8], depth: usize) {
    let too_many = item.notes.contains(&NoteKind::TooManyParts);
    let Some(attachment) = item.attachments.last_mut().filter(|_| !too_many) else { return };
    match id {
        ATTACH_TITLE => add_missing(&mut attachment.properties, tag::ATTACH_FILENAME, data),
        ATTACH_DATA => set_file(attachment, data),
        ATTACHMENT_PROPERTIES => {
            let list = read_properties(&mut &*data);
            let is_object = |it: &&Property<'_>| it.id == tag::ATTACH_DATA && it.kind == OBJECT;
            let object = list.iter().find(is_object).and_then(|it| it.value.get(INTERFACE..));
            add_all(&mut attachment.properties, &list);
            match object {
                Some(_) if depth + 1 >= MAX_DEPTH => item.note(NoteKind::TooDeep),
                Some(object) => {
                    let embedded = read_item(object, depth + 1);
                    let notes = embedded.as_ref().map(|it| it.notes.clone()).unwrap_or_default();
                    attachment.content =
                        embedded.map_or(Content::LeftOut(object.len()), |it| Content::Item(Box::new(it)));
                    item.note_all(&notes);
                }
                None => {}
            }
        }
        _ => {}
    }
}

fn set_file(attachment: &mut Attachment, data: &[u8]) {
    if matches!(attachment.content, Content::LeftOut(_)) {
        let file = data.get(..data.len().min(MAX_STREAM_BYTES)).unwrap_or_default();
        attachment.content = Content::File(file.to_vec());
    }
}

fn leave_out_unwanted(attachment: &mut Attachment) {
    if let Content::File(file) = &attachment.content
        && !is_wanted(&attachment.properties)
    {
        attachment.content = Content::LeftOut(file.len());
    }
}
