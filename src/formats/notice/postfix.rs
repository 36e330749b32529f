//! Postfix, `bounce(8)`: one paragraph an address, the alias in brackets behind it.
//!
//! `<user@domain.example> (expanded from <team@domain.example>): host mx.domain.example[192.0.2.1] said: 550 no`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Software;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Postfix),
    opens: &[
        "this is the mail system at host",
        "this is the postfix program at host",
        "this is the postfix mail system",
    ],
    read: |source, lines, told| told.said = read_entries(source, lines),
};
