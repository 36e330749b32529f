//! Barracuda Spam Firewall: the filter refused the message, and names whom it was for in a sentence.
//!
//! `Your message to: user@domain.example was blocked by our Spam Firewall.`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Action;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "was blocked by our spam firewall",
        "was blocked by our spam & virus firewall",
        "message you sent blocked by our bulk email filter",
    ],
    read: |source, lines, told| {
        told.said = read_entries(source, lines);
        told.notice.action.get_or_insert(Action::Failed);
    },
};
