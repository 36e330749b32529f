//! What a date says of its zone.
//!
//! Sample: `+0100`, `-05:00`, `GMT+1`, `CET`, `EST5EDT`, `(Pacific Standard Time)`.

use super::digits::{read_two_digits, split_while};
use super::names::{zone_named, zone_with_long_name};

/// What a date says of its zone, in seconds east of UTC.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum ZoneSaid {
    InNumbers(Option<i32>),
    Named(i32),
    Unknown,
}

/// Seconds of `0100`, `01:00`, `100` or `1`, and what follows; `None` beyond the 14 hours that the earth has.
pub(super) fn read_offset(text: &str) -> (Option<i32>, &str) {
    let (digits, rest) = split_while(text, |c| c.is_ascii_digit());
    let after_colon = rest.strip_prefix(':').and_then(read_two_digits).filter(|_| digits.len() <= 2);
    let (hours, minutes, rest) = match (digits.len(), after_colon) {
        (1 | 2, Some((minutes, rest))) => (digits.parse().ok(), Some(i32::from(minutes)), rest),
        (1 | 2, None) => (digits.parse().ok(), Some(0), rest),
        (3 | 4, _) => {
            let (hours, minutes) = digits.split_at_checked(digits.len() - 2).unwrap_or_default();
            (hours.parse().ok(), minutes.parse().ok(), rest)
        }
        _ => (None, None, rest),
    };
    let offset = hours
        .zip(minutes)
        .filter(|&(_, minutes)| minutes < 60)
        .map(|(hours, minutes): (i32, i32)| hours * 60 + minutes);
    (offset.filter(|&minutes| minutes <= 14 * 60).map(|minutes| minutes * 60), rest)
}

/// Seconds east of UTC that a comment states: `(CET)`, `(GMT-05:00)`, `(Central European Time)`.
pub(super) fn zone_in_comment(inside: &str) -> Option<i32> {
    let inside = inside.trim();
    zone_named(inside).or_else(|| zone_with_long_name(inside)).or_else(|| offset_from_utc(inside))
}

fn offset_from_utc(text: &str) -> Option<i32> {
    let signed = text.strip_prefix("GMT").or_else(|| text.strip_prefix("UTC")).unwrap_or(text);
    let east = signed.strip_prefix('+').map(|it| (it, 1));
    let (digits, sign) = east.or_else(|| signed.strip_prefix('-').map(|it| (it, -1)))?;
    let (offset, rest) = read_offset(digits);
    offset.filter(|_| rest.is_empty()).map(|it| it * sign)
}
