//! Amazon SES and `WorkMail`: a list of addresses behind a sentence, and a technical report.
//!
//! `An error occurred while trying to deliver the mail to the following recipients:`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Action;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["an error occurred while trying to deliver the mail to the following recipients"],
    read: |source, lines, told| {
        told.said = read_entries(source, lines);
        told.notice.action.get_or_insert(Action::Failed);
    },
};
