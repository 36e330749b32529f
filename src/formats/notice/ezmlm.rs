//! ezmlm where a list, or its moderator, refuses a message.
//!
//! `I'm sorry, your message (enclosed) was not accepted by the moderator.`

use super::Dialect;
use super::list_address::refuse;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "your message (enclosed) was not accepted by the moderator",
        "have failed to act on your post",
        "was not accepted for distribution",
    ],
    read: refuse,
};
