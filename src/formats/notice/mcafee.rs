//! `McAfee` Email Gateway (`WebShield`), and the mail servers of BIGLOBE in the same words: addresses under a heading.
//!
//! `--- The following addresses had delivery problems ---`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Action;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["the following addresses had delivery problems"],
    read: |source, lines, told| {
        told.said = read_entries(source, lines);
        told.notice.action.get_or_insert(Action::Failed);
    },
};
