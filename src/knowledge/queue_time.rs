//! Which program reports, and how long it keeps trying by default.

use crate::mail::Software;

const DAY: i64 = 24 * 3600;

/// How long a message may wait before the program gives up, in seconds, as it is delivered.
///
/// Five days where the program is not known: the longest that RFC 5321 section 4.5.4.1 advises.
#[must_use]
pub fn queue_seconds(software: Option<Software>) -> i64 {
    match software {
        Some(Software::Exim | Software::Opensmtpd) => 4 * DAY,
        Some(Software::Exchange | Software::ExchangeOnline) => 2 * DAY,
        Some(Software::Gmail) => 3 * DAY,
        Some(Software::Qmail) => 7 * DAY,
        _ => 5 * DAY,
    }
}
