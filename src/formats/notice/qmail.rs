//! qmail, `qmail-send(8)`: one paragraph an address, the address between angle brackets on a line of its own.
//!
//! `<user@domain.example>:`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Software;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Qmail),
    opens: &["this is the qmail-send program"],
    read: |source, lines, told| told.said = read_entries(source, lines),
};
