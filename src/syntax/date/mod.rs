//! Dates as mail headers state them (RFC 5322 sections 3.3 and 4.3, and what servers write instead).
//!
//! Sample: `Sat, 21 Nov 2026 20:00:00 +0100 (CET)`.
//! The reader takes one piece after the other and puts each where it can belong, so that the order of the pieces
//! (RFC 5322, asctime, ISO 8601, JavaScript) is no grammar of its own. A date ends with its numeric zone, or
//! with the first piece after date and time that is no zone.
//! Gaps: dates in numbers alone are read with the year first or with dots (`21.11.2026`), since `11/21/2026` and
//! `21/11/2026` look alike; months of nine languages; names that mean several zones (IST, AST) are a guess.

mod digits;
mod names;
mod time;
mod zone;

use super::comment::split_comment;
use crate::mail::{DateTime, Timestamp};
use digits::{read_dotted_tail, read_iso_tail, read_slashed, split_while, year};
pub(super) use names::month_named;
use names::zone_named;
use time::{Time, read_time};
use zone::{ZoneSaid, read_offset, zone_in_comment};

/// Pieces looked at before giving up; a date has about ten.
const PIECES: usize = 40;
/// Words skipped that are neither month nor zone: a weekday, `de`, `at`, `T`.
const STRANGE_WORDS: usize = 6;

/// Reads the first date of a text; `None` where it states no day, month and year that a calendar has.
///
/// Words before the date (a weekday in any language) and text after it are skipped, and a date without a time is
/// midnight. A zone that is missing, has no single meaning or lies beyond 14 hours from UTC is marked as guessed,
/// and the time counts as UTC.
///
/// ```
/// let date = mailtrail::syntax::date::read_date("Sat, 21 Nov 2026 20:00:00 +0100 (CET)").unwrap();
/// assert_eq!(date.at.to_string(), "2026-11-21T19:00:00Z");
/// assert_eq!((date.offset, date.zone_guessed), (3600, false));
/// ```
#[must_use]
pub fn read_date(text: &str) -> Option<DateTime> {
    let mut date = Stated::default();
    let mut rest = text;
    for _ in 0..PIECES {
        rest = rest.trim_start();
        match date.take_piece(rest) {
            Some(next) if !date.is_finished() => rest = next,
            _ => break,
        }
    }
    date.moment()
}

/// What was read so far.
#[derive(Default)]
struct Stated {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    time: Option<Time>,
    zone: Option<ZoneSaid>,
    last: Last,
    strange: usize,
}

/// The kind of the last piece, where it tells what the next one is.
#[derive(Default, PartialEq)]
enum Last {
    #[default]
    Other,
    Month,
    Time,
}

impl Stated {
    /// Takes one piece off the text and returns the rest; `None` where the date ends.
    fn take_piece<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let first = text.chars().next()?;
        let last = std::mem::take(&mut self.last);
        match first {
            '(' => self.take_comment(text),
            '+' | '-' => self.take_sign(text, &last),
            ';' if self.has_begun() => None,
            _ if first.is_ascii_digit() => self.take_number(text),
            _ if first.is_alphabetic() => self.take_word(text, &last),
            _ => text.get(first.len_utf8()..),
        }
    }

    fn has_begun(&self) -> bool {
        self.year.is_some() || self.month.is_some() || self.day.is_some() || self.time.is_some()
    }

    fn has_day_and_time(&self) -> bool {
        self.month.is_some() && self.day.is_some() && self.time.is_some()
    }

    /// Whether nothing can follow that belongs to the date.
    fn is_finished(&self) -> bool {
        self.has_day_and_time() && self.year.is_some() && matches!(self.zone, Some(ZoneSaid::InNumbers(_)))
    }

    /// A comment counts only where it names the zone that nothing else states.
    fn take_comment<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let (inside, rest) = split_comment(text)?;
        if self.time.is_some()
            && matches!(self.zone, None | Some(ZoneSaid::Unknown))
            && let Some(offset) = zone_in_comment(inside)
        {
            self.zone = Some(ZoneSaid::Named(offset));
        }
        Some(rest)
    }

    /// A sign begins a zone after the time; before it, and in `Nov-2026`, it is a dash inside the date.
    fn take_sign<'a>(&mut self, text: &'a str, last: &Last) -> Option<&'a str> {
        let (sign, rest) = text.split_at_checked(1)?;
        let in_date = self.time.is_none() || *last == Last::Month;
        if in_date
            || matches!(self.zone, Some(ZoneSaid::InNumbers(_)))
            || !rest.starts_with(|c: char| c.is_ascii_digit())
        {
            return Some(rest);
        }
        let (offset, rest) = read_offset(rest);
        self.zone = Some(ZoneSaid::InNumbers(offset.map(|it| if sign == "-" { -it } else { it })));
        Some(rest)
    }

    fn take_number<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let (digits, rest) = split_while(text, |c| c.is_ascii_digit());
        if let (None, Some((time, rest))) = (self.time, read_time(digits, rest, self.has_full_date())) {
            self.time = Some(time);
            self.last = Last::Time;
            return Some(rest);
        }
        if let (false, Some((month, day, rest))) = (self.has_date_part(), read_iso_tail(digits, rest)) {
            (self.year, self.month, self.day) = (digits.parse().ok(), Some(month), Some(day));
            return Some(rest);
        }
        if let (false, Some((month, year, rest))) = (self.has_date_part(), read_dotted_tail(rest)) {
            (self.year, self.month, self.day) = (Some(year), Some(month), digits.parse().ok());
            return Some(rest);
        }
        if let (false, Some((day, month, year, rest))) = (self.has_date_part(), read_slashed(digits, rest)) {
            (self.year, self.month, self.day) = (Some(year), Some(month), Some(day));
            return Some(rest);
        }
        self.take_day_or_year(digits).then_some(rest)
    }

    fn has_full_date(&self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    fn has_date_part(&self) -> bool {
        self.year.is_some() || self.month.is_some() || self.day.is_some()
    }

    /// Whether the date goes on behind these digits.
    fn take_day_or_year(&mut self, digits: &str) -> bool {
        if self.day.is_none() && (digits.len() <= 2 || (digits.len() == 3 && digits.starts_with('0'))) {
            self.day = digits.parse().ok();
        } else if self.year.is_none() && (digits.len() == 4 || self.month.is_some()) {
            self.year = year(digits);
        } else {
            return !self.has_day_and_time() && self.skips_strange();
        }
        true
    }

    fn take_word<'a>(&mut self, text: &'a str, last: &Last) -> Option<&'a str> {
        let (word, rest) = split_while(text, char::is_alphabetic);
        if let (Last::Time, Some(time)) = (last, self.time)
            && let Some((time, rest)) = time.in_half_day(word, rest)
        {
            self.time = Some(time);
            return Some(rest);
        }
        let goes_on = if let (true, Some(month)) = (self.awaits_month(), month_named(word)) {
            // The later word wins: in Italian and Spanish "mar" before a date is Tuesday.
            self.month = Some(month);
            self.last = Last::Month;
            true
        } else if self.has_day_and_time() {
            // The digits of `EST5EDT` are no year.
            return self.take_zone_name(word).then(|| rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric()));
        } else {
            self.skips_strange()
        };
        goes_on.then_some(rest)
    }

    fn awaits_month(&self) -> bool {
        self.month.is_none() || (self.time.is_none() && self.year.is_none())
    }

    /// Whether the date goes on behind this word: one that names no zone may be followed by one that does.
    fn take_zone_name(&mut self, word: &str) -> bool {
        if matches!(self.zone, Some(ZoneSaid::Named(_) | ZoneSaid::InNumbers(_))) {
            return false;
        }
        self.zone = Some(zone_named(word).map_or(ZoneSaid::Unknown, ZoneSaid::Named));
        self.skips_strange()
    }

    /// Counts a word or number without a place; `false` once there were too many for a date.
    fn skips_strange(&mut self) -> bool {
        self.strange += 1;
        self.strange <= STRANGE_WORDS
    }

    fn moment(&self) -> Option<DateTime> {
        let stated = match self.zone {
            Some(ZoneSaid::InNumbers(offset)) => offset,
            Some(ZoneSaid::Named(offset)) => Some(offset),
            Some(ZoneSaid::Unknown) | None => None,
        };
        let offset = stated.unwrap_or(0);
        let Time { hour, minute, second } = self.time.unwrap_or_default();
        let at = Timestamp::from_civil(self.year?, self.month?, self.day?, hour, minute, second, offset)?;
        Some(DateTime { at, offset, zone_guessed: stated.is_none() })
    }
}

#[cfg(test)]
mod tests;
