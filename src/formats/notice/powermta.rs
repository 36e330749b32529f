//! PowerMTA (Port25).
//!
//! `  <user@domain.example>  delivery failed; will not continue trying`
//!
//! Its report stands beside it, and says more.

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["i am sending you this message to inform you on the delivery status of a message you previously sent"],
    read: tell,
};
