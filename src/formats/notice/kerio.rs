//! Kerio Connect and MailServer, and Rockliffe MailSite before it.
//!
//! `Your message has encountered delivery problems to the following recipient(s):`
//!
//! `user@domain.example`
//! `Delivery failed`
//! `550 5.1.1 no such user`

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["your message has encountered delivery problems to the following recipient"],
    read: tell,
};
