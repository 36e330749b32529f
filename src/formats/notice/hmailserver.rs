//! hMailServer.
//!
//! `user@domain.example`
//! `   Error Type: SMTP`
//! `   Remote server (192.0.2.1) issued an error.`
//! `   hMailServer sent: RCPT TO:<user@domain.example>`
//! `   Remote server replied: 550 5.1.1 no such user`

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect =
    Dialect { software: None, opens: &["hmailserver sent:", "error type: smtp", "remote server replied:"], read: tell };
