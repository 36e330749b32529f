//! GNU Mailman 2 and 3 where a list refuses a message. The list's own address stands in that of its owner.
//!
//! `You are not allowed to post to this mailing list, and your message has been automatically rejected.`
//!
//! Known gap: the texts of lists whose owners wrote their own, and Mailman in other languages.

use super::Dialect;
use super::list_address::refuse;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "you are not allowed to post to this mailing list",
        "mailing-list was rejected for the following reasons",
        "mailing list posting of your message titled",
        "mailing list: posting of your message titled",
        "message rejected by filter rule match",
        "your message was too big; please trim it to less than",
        "automatically rejected, since it came from a non-member's email address",
    ],
    read: refuse,
};
