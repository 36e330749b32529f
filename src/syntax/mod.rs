//! How bytes are written, without meaning: lines, header blocks, fields, MIME, dates, report groups.

pub mod boundary;
pub mod charset;
pub mod code_page;
mod comment;
pub mod compound;
pub mod compressed_rtf;
pub mod date;
pub mod disposition_fields;
pub mod field_value;
pub mod guard;
pub mod header_block;
pub mod header_start;
pub mod heading;
pub mod html;
pub mod lines;
pub mod mbox;
pub mod mime;
pub mod prose;
pub mod received;
pub mod recipient_address;
pub mod repair;
pub mod report_fields;
pub mod rtf;
mod search;
pub mod text;
pub mod tnef;
pub mod xml;
