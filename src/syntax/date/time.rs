//! The time of day in a date.
//!
//! Sample: `20:00`, `20:00:00.301`, `20.00.00`, `8:00:00 PM`, `8:00 p. m.`.

use super::digits::{read_two_digits, two_digits};

#[derive(Clone, Copy, Default)]
pub(super) struct Time {
    pub hour: i8,
    pub minute: i8,
    pub second: i8,
}

/// `:00`, `:00:00` or `:00:00.301` behind the hour, and what follows. Behind a whole date `20.00.00` and `20-00-00`
/// are times too.
pub(super) fn read_time<'a>(hour: &str, rest: &'a str, has_date: bool) -> Option<(Time, &'a str)> {
    let mark = rest.chars().next().filter(|&c| c == ':' || (has_date && matches!(c, '.' | '-')))?;
    let (minute, rest) = read_two_digits(rest.strip_prefix(mark)?)?;
    let second = rest.strip_prefix(mark).and_then(read_two_digits);
    let (second, rest) = second.or_else(|| (mark == ':').then_some((0, rest)))?;
    let time = Time { hour: two_digits(hour)?, minute, second };
    Some((time, skip_fraction(rest)))
}

fn skip_fraction(text: &str) -> &str {
    match text.strip_prefix(['.', ',', ':']) {
        Some(fraction) if fraction.starts_with(|c: char| c.is_ascii_digit()) => {
            fraction.trim_start_matches(|c: char| c.is_ascii_digit())
        }
        _ => text,
    }
}

impl Time {
    /// The time that it is with `AM` or `PM` behind it, and what follows; `None` where the word is neither.
    pub fn in_half_day<'a>(self, word: &str, rest: &'a str) -> Option<(Self, &'a str)> {
        let (is_afternoon, rest) = read_half_day(word, rest)?;
        let hour = match self.hour {
            12 if !is_afternoon => 0,
            hour @ 1..=11 if is_afternoon => hour + 12,
            hour => hour,
        };
        Some((Self { hour, ..self }, rest))
    }
}

/// Whether it is the afternoon: `PM`, `p.m.`, `p. m.`
fn read_half_day<'a>(word: &str, rest: &'a str) -> Option<(bool, &'a str)> {
    match word.to_ascii_lowercase().as_str() {
        "am" => Some((false, rest)),
        "pm" => Some((true, rest)),
        letter @ ("a" | "p") => {
            let behind = rest.strip_prefix('.')?.trim_start();
            let rest = behind.strip_prefix(['m', 'M']).filter(|it| !it.starts_with(char::is_alphanumeric))?;
            Some((letter == "p", rest))
        }
        _ => None,
    }
}
