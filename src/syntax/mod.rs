//! How bytes are written, without meaning: lines, header blocks, fields, MIME, dates, report groups.

pub mod boundary;
pub mod charset;
mod comment;
pub mod date;
pub mod disposition_fields;
pub mod field_value;
pub mod guard;
pub mod header_block;
pub mod html;
pub mod lines;
pub mod mime;
pub mod received;
pub mod recipient_address;
pub mod report_fields;
pub mod text;
pub mod xml;
