//! fml, the list manager of Japan: a list refuses whoever is no member, and what it has had before.
//!
//! `You are not a member of this mailing list <pier@lists.example>.`

use super::Dialect;
use super::list_address::refuse;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "you are not a member of this mailing list <",
        "duplicated message-id in <",
        "loop alert: message-id in <",
    ],
    read: refuse,
};
