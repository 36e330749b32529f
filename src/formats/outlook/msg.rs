//! Outlook's `.msg` ([MS-OXMSG]): a compound file with a storage for the message and for each recipient and attachment.
//!
//! `__substg1.0_0037001F`: the property 0x0037, the subject, as a string in UTF-16 (type 0x001F).

use super::item::{Attachment, Content, Item, MAX_ATTACHMENTS, MAX_DEPTH, MAX_STREAM_BYTES, is_wanted};
use super::properties::Properties;
use super::tag;
use crate::evidence::NoteKind;
use crate::formats::MAX_RECIPIENTS;
use crate::syntax::compound::{Compound, Storage, StorageId};

/// The stream with the values that have a fixed length.
const FIXED: &str = "__PROPERTIES_VERSION1.0";
const VARIABLE: &str = "__SUBSTG1.0_";
const RECIPIENT: &str = "__RECIP_VERSION1.0_#";
const ATTACHMENT: &str = "__ATTACH_VERSION1.0_#";
/// An attached message: the data of an attachment as an object.
const EMBEDDED: &str = "__SUBSTG1.0_3701000D";

/// One value of a fixed length: type, number, flags, eight bytes.
const FIXED_ENTRY: usize = 16;
/// More values of a fixed length than anything has.
const MAX_FIXED_BYTES: usize = 1 << 20;

/// What stands before the values of a fixed length: more for the message itself than for what is inside it.
#[derive(Clone, Copy)]
enum Header {
    Outermost = 32,
    Embedded = 24,
    Part = 8,
}

/// Whether a file is a message, and not some other compound file: an old document, a program to install.
pub fn is_msg(bytes: &[u8]) -> bool {
    Compound::open(bytes).is_some_and(|mut file| holds_message(&file.storage(Compound::ROOT)))
}

fn holds_message(root: &Storage) -> bool {
    root.streams.keys().any(|it| it == FIXED || it.starts_with(VARIABLE))
}

/// Reads a file; `None` where it is no message.
pub fn read_msg(bytes: &[u8]) -> Option<Item> {
    let mut file = Compound::open(bytes)?;
    let root = file.storage(Compound::ROOT);
    if !holds_message(&root) {
        return None;
    }
    let mut item = read_item(&mut file, &root, Header::Outermost, 0);
    if file.damaged {
        item.note(NoteKind::DamagedEncoding);
    }
    Some(item)
}

fn read_item(file: &mut Compound<'_>, storage: &Storage, header: Header, depth: usize) -> Item {
    let mut item = Item::new();
    read_fixed(file, storage, header, &mut item.properties);
    item.properties.choose_code_page();
    if read_variable(file, storage, &mut item.properties, |_| true) {
        item.note(NoteKind::TooLarge);
    }
    for (count, (_, id)) in storage.storages.iter().filter(|(name, _)| name.starts_with(RECIPIENT)).enumerate() {
        if count >= MAX_RECIPIENTS {
            item.note(NoteKind::TooManyRecipients);
            break;
        }
        let recipient = read_part(file, *id, item.properties.code_page).0;
        item.recipients.push(recipient);
    }
    for (count, (_, id)) in storage.storages.iter().filter(|(name, _)| name.starts_with(ATTACHMENT)).enumerate() {
        if count >= MAX_ATTACHMENTS {
            item.note(NoteKind::TooManyParts);
            break;
        }
        read_attachment(file, *id, depth, &mut item);
    }
    item
}

fn read_attachment(file: &mut Compound<'_>, id: StorageId, depth: usize, item: &mut Item) {
    let (mut properties, storage) = read_part(file, id, item.properties.code_page);
    let data = storage.streams.iter().find(|(name, _)| variable(name).is_some_and(|it| it.0 == tag::ATTACH_DATA));
    let content = match (storage.storages.get(EMBEDDED), data) {
        (Some(_), _) if depth + 1 >= MAX_DEPTH => {
            item.note(NoteKind::TooDeep);
            return;
        }
        (Some(inner), _) => {
            let inner = file.storage(*inner);
            let embedded = read_item(file, &inner, Header::Embedded, depth + 1);
            item.note_all(&embedded.notes);
            Content::Item(Box::new(embedded))
        }
        (None, Some((_, data))) if is_wanted(&properties) => {
            if data.length > MAX_STREAM_BYTES {
                item.note(NoteKind::TooLarge);
            }
            Content::File(file.read(*data, MAX_STREAM_BYTES))
        }
        (None, data) => Content::LeftOut(data.map_or(0, |(_, it)| it.length)),
    };
    properties.code_page = item.properties.code_page;
    item.attachments.push(Attachment { properties, content });
}

/// The properties of a recipient or an attachment, without the data.
fn read_part(file: &mut Compound<'_>, id: StorageId, code_page: u32) -> (Properties, Storage) {
    let storage = file.storage(id);
    let mut properties = Properties::new(code_page);
    read_fixed(file, &storage, Header::Part, &mut properties);
    read_variable(file, &storage, &mut properties, |id| id != tag::ATTACH_DATA);
    (properties, storage)
}

fn read_fixed(file: &mut Compound<'_>, storage: &Storage, header: Header, properties: &mut Properties) {
    let Some(stream) = storage.streams.get(FIXED) else { return };
    let bytes = file.read(*stream, MAX_FIXED_BYTES);
    for entry in bytes.get(header as usize..).unwrap_or_default().chunks_exact(FIXED_ENTRY) {
        let [kind_low, kind_high, id_low, id_high, _, _, _, _, value @ ..] = entry else { continue };
        let (id, kind) = (u16::from_le_bytes([*id_low, *id_high]), u16::from_le_bytes([*kind_low, *kind_high]));
        if !is_variable(kind) {
            properties.add(id, kind, value);
        }
    }
}

/// Values of these types stand in streams of their own.
fn is_variable(kind: u16) -> bool {
    matches!(kind, 0x0d | 0x1e | 0x1f | 0x48 | 0x102)
}

/// Whether something was cut off.
fn read_variable(
    file: &mut Compound<'_>,
    storage: &Storage,
    properties: &mut Properties,
    wanted: fn(u16) -> bool,
) -> bool {
    let mut cut = false;
    for (name, stream) in &storage.streams {
        let Some((id, kind)) = variable(name) else { continue };
        if wanted(id) && is_variable(kind) && Properties::is_read(id, kind) {
            let bytes = file.read(*stream, MAX_STREAM_BYTES);
            properties.add(id, kind, &bytes);
            cut |= stream.length > MAX_STREAM_BYTES;
        }
    }
    cut
}

/// Number and type of the property in a stream with this name.
fn variable(name: &str) -> Option<(u16, u16)> {
    let digits = name.strip_prefix(VARIABLE).filter(|it| it.len() == 8)?;
    let both = u32::from_str_radix(digits, 16).ok()?;
    Some((u16::try_from(both >> 16).ok()?, u16::try_from(both & 0xffff).ok()?))
}
