//! Writes Outlook's files for the tests: properties in, `.msg` or `winmail.dat` out.

#![allow(dead_code, reason = "not every test writes everything")]

use cfb::{CompoundFile, Version};
use std::io::{Cursor, Write as _};
use std::time::UNIX_EPOCH;

/// Numbers of properties, named as [MS-OXPROPS] does.
pub mod tag {
    pub const MESSAGE_CLASS: u16 = 0x001a;
    pub const READ_RECEIPT_REQUESTED: u16 = 0x0029;
    pub const RECEIPT_TIME: u16 = 0x002a;
    pub const SUBJECT: u16 = 0x0037;
    pub const CLIENT_SUBMIT_TIME: u16 = 0x0039;
    pub const RECEIVED_BY_NAME: u16 = 0x0040;
    pub const SENT_REPRESENTING_NAME: u16 = 0x0042;
    pub const SENT_REPRESENTING_EMAIL_ADDRESS: u16 = 0x0065;
    pub const RECEIVED_BY_EMAIL_ADDRESS: u16 = 0x0076;
    pub const TRANSPORT_MESSAGE_HEADERS: u16 = 0x007d;
    pub const NDR_REASON_CODE: u16 = 0x0c04;
    pub const NDR_DIAG_CODE: u16 = 0x0c05;
    pub const RECIPIENT_TYPE: u16 = 0x0c15;
    pub const SENDER_NAME: u16 = 0x0c1a;
    pub const SUPPLEMENTARY_INFO: u16 = 0x0c1b;
    pub const SENDER_EMAIL_ADDRESS: u16 = 0x0c1f;
    pub const NDR_STATUS_CODE: u16 = 0x0c20;
    pub const MESSAGE_FLAGS: u16 = 0x0e07;
    pub const BODY: u16 = 0x1000;
    pub const RTF_COMPRESSED: u16 = 0x1009;
    pub const INTERNET_MESSAGE_ID: u16 = 0x1035;
    pub const IN_REPLY_TO_ID: u16 = 0x1042;
    pub const DISPLAY_NAME: u16 = 0x3001;
    pub const ADDRESS_TYPE: u16 = 0x3002;
    pub const EMAIL_ADDRESS: u16 = 0x3003;
    pub const ATTACH_DATA: u16 = 0x3701;
    pub const ATTACH_METHOD: u16 = 0x3705;
    pub const ATTACH_LONG_FILENAME: u16 = 0x3707;
    pub const ATTACH_MIME_TAG: u16 = 0x370e;
    pub const SMTP_ADDRESS: u16 = 0x39fe;
    pub const INTERNET_CODEPAGE: u16 = 0x3fde;
    pub const MESSAGE_CODEPAGE: u16 = 0x3ffd;
    pub const SENDER_SMTP_ADDRESS: u16 = 0x5d01;
    pub const SENT_REPRESENTING_SMTP_ADDRESS: u16 = 0x5d02;
    pub const REPORTING_MTA: u16 = 0x6820;
}

const NUMBER: u16 = 0x03;
const BOOLEAN: u16 = 0x0b;
const NARROW: u16 = 0x1e;
const WIDE: u16 = 0x1f;
const TIME: u16 = 0x40;
const BINARY: u16 = 0x102;

/// Properties in the order in which they were added.
#[derive(Clone, Default)]
pub struct Properties(Vec<(u16, u16, Vec<u8>)>);

impl Properties {
    pub fn new() -> Self {
        Self::default()
    }

    fn with(mut self, id: u16, kind: u16, value: Vec<u8>) -> Self {
        self.0.push((id, kind, value));
        self
    }

    pub fn text(self, id: u16, text: &str) -> Self {
        self.with(id, WIDE, text.encode_utf16().flat_map(u16::to_le_bytes).collect())
    }

    /// A string in a code page.
    pub fn narrow(self, id: u16, bytes: &[u8]) -> Self {
        self.with(id, NARROW, bytes.to_vec())
    }

    pub fn binary(self, id: u16, bytes: &[u8]) -> Self {
        self.with(id, BINARY, bytes.to_vec())
    }

    pub fn number(self, id: u16, number: u32) -> Self {
        self.with(id, NUMBER, number.to_le_bytes().to_vec())
    }

    pub fn yes(self, id: u16) -> Self {
        self.with(id, BOOLEAN, vec![1, 0, 0, 0])
    }

    /// A moment in seconds since 1970.
    pub fn time(self, id: u16, seconds: u64) -> Self {
        self.with(id, TIME, ((seconds + 11_644_473_600) * 10_000_000).to_le_bytes().to_vec())
    }
}

/// A row of the table of recipients.
pub fn recipient(kind: u32, name: &str, address: &str) -> Properties {
    let row = Properties::new().number(tag::RECIPIENT_TYPE, kind).text(tag::DISPLAY_NAME, name);
    row.text(tag::ADDRESS_TYPE, "SMTP").text(tag::EMAIL_ADDRESS, address).text(tag::SMTP_ADDRESS, address)
}

/// A message, a report.
#[derive(Clone, Default)]
pub struct Item {
    pub properties: Properties,
    pub recipients: Vec<Properties>,
    pub attachments: Vec<(Properties, Option<Item>)>,
}

/// An attached file.
pub fn file(name: &str, media_type: &str, content: &[u8]) -> (Properties, Option<Item>) {
    let properties = Properties::new().number(tag::ATTACH_METHOD, 1).text(tag::ATTACH_LONG_FILENAME, name);
    (properties.text(tag::ATTACH_MIME_TAG, media_type).binary(tag::ATTACH_DATA, content), None)
}

/// An attached message.
pub fn embedded(item: Item) -> (Properties, Option<Item>) {
    (Properties::new().number(tag::ATTACH_METHOD, 5), Some(item))
}

type File = CompoundFile<Cursor<Vec<u8>>>;

impl Item {
    /// The item as `.msg`.
    pub fn msg(&self) -> Vec<u8> {
        let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).expect("a file");
        self.write(&mut file, "", 32);
        file.flush().expect("written");
        file.into_inner().into_inner()
    }

    fn write(&self, file: &mut File, at: &str, header: usize) {
        write_properties(file, at, header, &self.properties);
        for (index, row) in self.recipients.iter().enumerate() {
            let at = storage(file, at, &format!("__recip_version1.0_#{index:08X}"));
            write_properties(file, &at, 8, row);
        }
        for (index, (properties, inner)) in self.attachments.iter().enumerate() {
            let at = storage(file, at, &format!("__attach_version1.0_#{index:08X}"));
            write_properties(file, &at, 8, properties);
            if let Some(inner) = inner {
                let at = storage(file, &at, "__substg1.0_3701000D");
                inner.write(file, &at, 24);
            }
        }
    }

    /// The item as `winmail.dat`.
    pub fn winmail(&self) -> Vec<u8> {
        let mut bytes = b"\x78\x9f\x3e\x22\x01\x00".to_vec();
        attribute(&mut bytes, 1, 0x0006_9007, &1252_u64.to_le_bytes());
        attribute(&mut bytes, 1, 0x0006_9003, &list(&self.properties, None));
        if !self.recipients.is_empty() {
            let rows = self.recipients.iter().flat_map(|row| list(row, None));
            let count = u32::try_from(self.recipients.len()).expect("few rows").to_le_bytes();
            attribute(&mut bytes, 1, 0x0006_9004, &count.into_iter().chain(rows).collect::<Vec<u8>>());
        }
        for (properties, inner) in &self.attachments {
            attribute(&mut bytes, 2, 0x0006_9002, &[0; 14]);
            let data = properties.0.iter().find(|it| it.0 == tag::ATTACH_DATA);
            if let Some((_, _, data)) = data {
                attribute(&mut bytes, 2, 0x0006_800f, data);
            }
            let inner = inner.as_ref().map(|it| [vec![0_u8; 16], it.winmail()].concat());
            attribute(&mut bytes, 2, 0x0006_9005, &list(properties, inner.as_deref()));
        }
        bytes
    }
}

/// Makes a storage without the time at which it was made.
fn storage(file: &mut File, at: &str, name: &str) -> String {
    let path = format!("{at}/{name}");
    file.create_storage(&path).expect("a storage");
    file.set_created_time(&path, UNIX_EPOCH).expect("a time");
    file.set_modified_time(&path, UNIX_EPOCH).expect("a time");
    path
}

fn write_properties(file: &mut File, at: &str, header: usize, properties: &Properties) {
    let mut fixed = vec![0; header];
    for (id, kind, value) in &properties.0 {
        fixed.extend(kind.to_le_bytes());
        fixed.extend(id.to_le_bytes());
        fixed.extend(6_u32.to_le_bytes());
        if matches!(*kind, NUMBER | BOOLEAN | TIME) {
            fixed.extend(value.iter().copied().chain([0; 4]).take(8));
        } else {
            fixed.extend(u32::try_from(value.len()).expect("a short value").to_le_bytes());
            fixed.extend([0; 4]);
            stream(file, &format!("{at}/__substg1.0_{id:04X}{kind:04X}"), value);
        }
    }
    stream(file, &format!("{at}/__properties_version1.0"), &fixed);
}

fn stream(file: &mut File, path: &str, value: &[u8]) {
    file.create_stream(path).and_then(|mut it| it.write_all(value)).expect("a stream");
}

fn attribute(bytes: &mut Vec<u8>, level: u8, id: u32, data: &[u8]) {
    bytes.push(level);
    bytes.extend(id.to_le_bytes());
    bytes.extend(u32::try_from(data.len()).expect("a short attribute").to_le_bytes());
    bytes.extend(data);
    let sum = data.iter().fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
    bytes.extend(sum.to_le_bytes());
}

/// A list of properties as TNEF has it; `object` stands in place of the data of an attachment.
fn list(properties: &Properties, object: Option<&[u8]>) -> Vec<u8> {
    let mut values: Vec<(u16, u16, &[u8])> =
        properties.0.iter().filter(|it| it.0 != tag::ATTACH_DATA).map(|it| (it.0, it.1, it.2.as_slice())).collect();
    values.extend(object.map(|it| (tag::ATTACH_DATA, 0x0d, it)));
    let mut bytes = u32::try_from(values.len()).expect("few properties").to_le_bytes().to_vec();
    for (id, kind, value) in values {
        bytes.extend(kind.to_le_bytes());
        bytes.extend(id.to_le_bytes());
        if matches!(kind, NUMBER | BOOLEAN | TIME) {
            bytes.extend(value);
            continue;
        }
        bytes.extend(1_u32.to_le_bytes());
        bytes.extend(u32::try_from(value.len()).expect("a short value").to_le_bytes());
        bytes.extend(value);
        bytes.extend(vec![0; (4 - value.len() % 4) % 4]);
    }
    bytes
}

/// RTF as Outlook keeps it, without making it shorter: every byte stands for itself.
pub fn compressed(rtf: &[u8]) -> Vec<u8> {
    let length = u32::try_from(rtf.len()).expect("a short text");
    let content: Vec<u8> = rtf.chunks(8).flat_map(|eight| [&[0][..], eight].concat()).collect();
    let packed = u32::try_from(content.len() + 12).expect("a short text");
    [&packed.to_le_bytes()[..], &length.to_le_bytes(), b"LZFu", &[0; 4], &content].concat()
}
