//! `InterScan` Messaging Security Suite (Trend Micro): the last lines of the session, or a sentence.
//!
//! `Sent <<< RCPT TO:<user@domain.example>`
//! `Received >>> 550 5.1.1 <user@domain.example>... user unknown`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::Action;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "received >>> 5",
        "received >>> 4",
        "sent <<< rcpt to:<",
        "message from interscan messaging security suite",
        "(and other recipients in the same domain). please check if address is correct",
    ],
    read: |source, lines, told| {
        told.said = read_entries(source, lines);
        told.notice.action.get_or_insert(Action::Failed);
    },
};
