//! MDaemon: the addresses behind `>`, what was answered below them, then the session.
//!
//! `> user@domain.example`
//! `     - 550 5.1.1 no such user`
//!
//! Known gap: the session transcript, whose lines begin with a time, is left aside.

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "the attached message had permanent fatal delivery errors",
        "the attached message had transient non-fatal delivery errors",
    ],
    read: tell,
};
