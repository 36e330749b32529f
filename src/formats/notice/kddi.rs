//! KDDI (au, au one net, dion) for full mailboxes: three short lines.
//!
//! `     Could not be delivered to: <user@domain.example>`
//! `     As their mailbox is full.`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Action;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["your mail sent on:", "your mail attempted to be delivered on"],
    read: |source, lines, told| {
        told.said = read_entries(source, lines);
        told.notice.action.get_or_insert(Action::Failed);
    },
};
