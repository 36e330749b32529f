//! `FirstClass`: the recipients with the reason in brackets.
//!
//! `  user@domain.example (The name was not found at the remote site.)`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Action;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["sorry. your message could not be delivered to"],
    read: |source, lines, told| {
        told.notice.action = Some(Action::Failed);
        told.said = read_entries(source, lines);
    },
};
