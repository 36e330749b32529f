//! `MailFoundry`: the address behind a label, the server and its answer in the lines below.
//!
//! `Server mx.domain.example[192.0.2.1] failed with: 550 no such user`

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "delivery failed for the following reason: server",
        "delivery failed for the following reason: domain",
        "delivery failed for the following reason: * responded with failure:",
    ],
    read: tell,
};
