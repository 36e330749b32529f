//! Amazon WorkMail and SES: the recipients, then the fields of a delivery report as text.
//!
//! `An error occurred while trying to deliver the mail to the following recipients:`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Action;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["an error occurred while trying to deliver the mail to the following recipients"],
    read: |source, lines, told| {
        told.notice.action = Some(Action::Failed);
        told.said = read_entries(source, lines);
    },
};
