//! Runs of digits and what they can be in a date: a year, a day and month in numbers.
//!
//! Sample: the `2026-11-21` of ISO 8601, the `21.11.2026` of central Europe, the `26` of RFC 822.

/// Splits at the first character that does not belong.
pub(super) fn split_while(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

pub(super) fn read_two_digits(text: &str) -> Option<(i8, &str)> {
    let (digits, rest) = split_while(text, |c| c.is_ascii_digit());
    Some((two_digits(digits)?, rest))
}

pub(super) fn two_digits(digits: &str) -> Option<i8> {
    if digits.len() > 2 { None } else { digits.parse().ok() }
}

/// A year of two or three digits is one of the last or this century (RFC 5322 section 4.3).
pub(super) fn year(digits: &str) -> Option<i16> {
    let value: i16 = digits.parse().ok()?;
    match digits.len() {
        1 | 2 if value < 50 => Some(2000 + value),
        1..=3 => Some(1900 + value),
        4 if value >= 1900 => Some(value),
        _ => None,
    }
}

/// Month, day and the rest of `2026-11-21` or `2026/11/21` behind its year.
pub(super) fn read_iso_tail<'a>(year: &str, rest: &'a str) -> Option<(i8, i8, &'a str)> {
    let dash = rest.chars().next().filter(|c| year.len() == 4 && matches!(c, '-' | '/'))?;
    let (month, rest) = read_two_digits(rest.strip_prefix(dash)?)?;
    let (day, rest) = read_two_digits(rest.strip_prefix(dash)?)?;
    Some((month, day, rest))
}

/// Month, year and the rest of `21.11.2026` behind its day: with dots, the day is first everywhere.
pub(super) fn read_dotted_tail(rest: &str) -> Option<(i8, i16, &str)> {
    let (month, rest) = read_two_digits(rest.strip_prefix('.')?)?;
    let (digits, rest) = split_while(rest.strip_prefix('.')?, |c| c.is_ascii_digit());
    Some((month, Some(digits).filter(|it| it.len() == 4).and_then(year)?, rest))
}

/// Day, month, year and the rest of `21/11/2026` or `11/21/2026`: countries differ in which is first, and the one above
/// twelve tells. `None` where none is.
pub(super) fn read_slashed<'a>(first: &str, rest: &'a str) -> Option<(i8, i8, i16, &'a str)> {
    let first = two_digits(first)?;
    let (second, rest) = read_two_digits(rest.strip_prefix('/')?)?;
    let (digits, rest) = split_while(rest.strip_prefix('/')?, |c| c.is_ascii_digit());
    let year = Some(digits).filter(|it| it.len() == 4).and_then(year)?;
    match (first > 12, second > 12) {
        (true, false) => Some((first, second, year, rest)),
        (false, true) => Some((second, first, year, rest)),
        (false, false) if first == second => Some((first, second, year, rest)),
        _ => None,
    }
}
