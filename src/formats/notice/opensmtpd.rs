//! OpenSMTPD, `smtpd(8)`: a list of `address: reply` behind a greeting.
//!
//! `user@domain.example: 550 5.1.1 no such user`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Software;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Opensmtpd),
    opens: &["this is the mailer-daemon, please do not reply to this e-mail"],
    read: |source, lines, told| told.said = read_entries(source, lines),
};
