//! Dates as mail headers state them (RFC 5322 sections 3.3 and 4.3, and what servers write instead).
//!
//! Sample: `Sat, 21 Nov 2026 20:00:00 +0100 (CET)`.
//! The reader takes one piece after the other and puts each where it can belong, so that the order of the pieces
//! (RFC 5322, asctime, ISO 8601, JavaScript) is no grammar of its own. A date ends with its numeric zone, or
//! with the first piece after date and time that is no zone.
//! Gaps: dates in numbers alone are read only with the year first; months in English, French, Italian, German
//! and Spanish; names that mean several zones (IST, AST) are a guess.

mod names;

use super::comment::split_comment;
use crate::mail::{DateTime, Timestamp};
pub(super) use names::month_named;
use names::zone_named;

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

#[derive(Clone, Copy, Default)]
struct Time {
    hour: i8,
    minute: i8,
    second: i8,
}

/// What a date says of its zone, in seconds east of UTC.
#[derive(Clone, Copy, PartialEq)]
enum ZoneSaid {
    InNumbers(Option<i32>),
    Named(i32),
    Unknown,
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
            && let Some(offset) = zone_named(inside.trim())
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
        let goes_on = if *last == Last::Time && self.take_half_day(word) {
            true
        } else if let (true, Some(month)) = (self.awaits_month(), month_named(word)) {
            // The later word wins: in Italian and Spanish "mar" before a date is Tuesday.
            self.month = Some(month);
            self.last = Last::Month;
            true
        } else if self.has_day_and_time() {
            self.take_zone_name(word)
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

    /// Applies `AM` or `PM` to the time before it; `false` where the word is neither.
    fn take_half_day(&mut self, word: &str) -> bool {
        let (am, pm) = (word.eq_ignore_ascii_case("am"), word.eq_ignore_ascii_case("pm"));
        if let (true, Some(time)) = (am || pm, self.time.as_mut()) {
            match time.hour {
                12 if am => time.hour = 0,
                1..=11 if pm => time.hour += 12,
                _ => {}
            }
        }
        am || pm
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

/// `:00`, `:00:00` or `:00:00.301` behind the hour, and what follows. Behind a whole date `20.00.00` and `20-00-00`
/// are times too.
fn read_time<'a>(hour: &str, rest: &'a str, has_date: bool) -> Option<(Time, &'a str)> {
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

/// Month, day and the rest of `2026-11-21` or `2026/11/21` behind its year.
fn read_iso_tail<'a>(year: &str, rest: &'a str) -> Option<(i8, i8, &'a str)> {
    let dash = rest.chars().next().filter(|c| year.len() == 4 && matches!(c, '-' | '/'))?;
    let (month, rest) = read_two_digits(rest.strip_prefix(dash)?)?;
    let (day, rest) = read_two_digits(rest.strip_prefix(dash)?)?;
    Some((month, day, rest))
}

fn read_two_digits(text: &str) -> Option<(i8, &str)> {
    let (digits, rest) = split_while(text, |c| c.is_ascii_digit());
    Some((two_digits(digits)?, rest))
}

fn two_digits(digits: &str) -> Option<i8> {
    if digits.len() > 2 { None } else { digits.parse().ok() }
}

/// A year of two or three digits is one of the last or this century (RFC 5322 section 4.3).
fn year(digits: &str) -> Option<i16> {
    let value: i16 = digits.parse().ok()?;
    match digits.len() {
        1 | 2 if value < 50 => Some(2000 + value),
        1..=3 => Some(1900 + value),
        4 if value >= 1900 => Some(value),
        _ => None,
    }
}

/// Seconds of `0100`, `01:00`, `100` or `1`, and what follows; `None` beyond the 14 hours that the earth has.
fn read_offset(text: &str) -> (Option<i32>, &str) {
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

/// Splits at the first character that does not belong.
fn split_while(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::read_date;

    /// `time offset`, with `?` where the zone was guessed.
    fn shown(text: &str) -> String {
        read_date(text).map_or_else(
            || "-".to_owned(),
            |it| format!("{} {}{}", it.at, it.offset / 60, if it.zone_guessed { "?" } else { "" }),
        )
    }

    #[track_caller]
    fn check(cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            assert_eq!(shown(text), *expected, "{text}");
        }
    }

    #[test]
    fn reads_every_order_of_the_pieces() {
        for text in [
            "Sat, 21 Nov 2026 20:00:00 +0100",
            "21 Nov 2026 20:00 +0100",
            "Sat,21 Nov 2026 20:00:00+0100",
            "Sat (weekend (at last)), 21 (day) Nov 2026 20:00:00 (hi) +0100 (CET)",
            "Sat, 21-Nov-26 20:00:00 +01:00",
            "Saturday, November 21, 2026 8:00:00 PM GMT+0100",
            "Sat Nov 21 20:00:00 2026 +0100",
            "Sat Nov 21 20:00:00 CET 2026",
            "Sat Nov 21 20:00:00 +0100 2026",
            "Sat Nov 21 2026 20:00:00 GMT+0100 (Central European Standard Time)",
            "2026-11-21T20:00:00+01:00",
            "2026-11-21 20:00:00.301445 +0100 CET m=+349867.495769315",
            "2026/11/21 20:00:00,301 +1",
            "2026-11-21 20-00-00 +0100",
            "sabato 21 novembre 2026 20.00.00 +0100",
            "20:00 21-Nov-2026 +0100",
            "sabato, 21 novembre 2026 20:00:00 +0100",
            "mar. 21 nov. 2026 20:00:00 +0100",
            "el 21 de noviembre de 2026 20:00:00 (CET)",
            "Samstag, 21. November 2026 20:00:00 MEZ",
            "sam.\u{a0}21\u{a0}novembre\u{a0}2026 20:00 (MET)",
            "Sat, 21 Nov 2026 20:00:00 +0100; 22 Dec 2027 10:00:00 +0000",
            "Sat, 21 Nov 2026 20:00:00 +0100 id 0123.456",
        ] {
            assert_eq!(shown(text), "2026-11-21T19:00:00Z 60", "{text}");
        }
    }

    #[test]
    fn reads_months_in_five_languages() {
        check(&[
            ("3 märz 2026 09:00 Z", "2026-03-03T09:00:00Z 0"),
            ("3 février 2026 09:00 Z", "2026-02-03T09:00:00Z 0"),
            ("3 AOÛT 2026 09:00 Z", "2026-08-03T09:00:00Z 0"),
            ("gio 3 dic 2026 09:00 Z", "2026-12-03T09:00:00Z 0"),
            ("3 enero 2026 09:00 Z", "2026-01-03T09:00:00Z 0"),
            ("mar 3 mar 2026 09:00 Z", "2026-03-03T09:00:00Z 0"),
        ]);
    }

    #[test]
    fn says_which_zones_are_guessed() {
        check(&[
            ("Sat, 21 Nov 2026 20:00:00", "2026-11-21T20:00:00Z 0?"),
            ("Sat, 21 Nov 2026 20:00:00 XYZ", "2026-11-21T20:00:00Z 0?"),
            ("Sat, 21 Nov 2026 20:00:00 IST", "2026-11-21T20:00:00Z 0?"),
            ("Sat, 21 Nov 2026 20:00:00 Uhr CET", "2026-11-21T19:00:00Z 60"),
            ("Sat, 21 Nov 2026 20:00:00 Uhr (CET)", "2026-11-21T19:00:00Z 60"),
            ("Sat, 21 Nov 2026 20:00:00 +2400", "2026-11-21T20:00:00Z 0?"),
            ("Sat, 21 Nov 2026 20:00:00 -1401", "2026-11-21T20:00:00Z 0?"),
            ("Sat, 21 Nov 2026 20:00:00 +0175", "2026-11-21T20:00:00Z 0?"),
            ("Sat, 21 Nov 2026 20:00:00 +1400", "2026-11-21T06:00:00Z 840"),
            ("Sat, 21 Nov 2026 20:00:00 -0000", "2026-11-21T20:00:00Z 0"),
            ("Sat, 21 Nov 2026 20:00:00 UT", "2026-11-21T20:00:00Z 0"),
            ("Sat, 21 Nov 2026 20:00:00 MSK", "2026-11-21T17:00:00Z 180"),
            ("Sat, 21 Nov 2026 20:00:00 PST", "2026-11-22T04:00:00Z -480"),
            ("Sat, 21 Nov 2026 20:00:00 +0530 (IST)", "2026-11-21T14:30:00Z 330"),
            ("Sat, 21 Nov 2026 20:00:00 GMT-5", "2026-11-22T01:00:00Z -300"),
            ("2026-11-21 20:00:00 UTC m=+0.0123", "2026-11-21T20:00:00Z 0"),
            ("21 Nov 2026", "2026-11-21T00:00:00Z 0?"),
        ]);
    }

    #[test]
    fn reads_short_forms_and_refuses_what_no_calendar_has() {
        check(&[
            ("Sun, 001 Mar 2049 9:05:00 GMT", "2049-03-01T09:05:00Z 0"),
            ("1 Mar 49 9:05:00 GMT", "2049-03-01T09:05:00Z 0"),
            ("1 Mar 50 9:05:00 GMT", "1950-03-01T09:05:00Z 0"),
            ("1 Mar 126 9:05:00 GMT", "2026-03-01T09:05:00Z 0"),
            ("1 Mar 2026 12:05 AM GMT", "2026-03-01T00:05:00Z 0"),
            ("31 Dec 2026 23:59:60 GMT", "2027-01-01T00:00:00Z 0"),
            ("29 Feb 2026 10:00 GMT", "-"),
            ("Mon, 29 Jul 2013 25:12:46 +0900", "-"),
            ("Nov 21 20:00:00", "-"),
            ("20:00:00 +0000", "-"),
            ("21/11/2026 20:00", "-"),
            ("one two three four five six seven 21 Nov 2026 20:00 Z", "-"),
            ("(21 Nov 2026 20:00", "-"),
            ("", "-"),
        ]);
    }
}
