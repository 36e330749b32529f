//! Days, times and lengths of time as a language writes them.

use crate::mail::{Timestamp, Zone};
use crate::words::{Value, Words};
use std::borrow::Cow;

/// `21 Nov 2026, 20:00`.
pub fn date_time(words: &Words, at: Timestamp, zone: &Zone) -> String {
    let clock = at.in_zone(zone);
    let (month, year) = (month(words, clock.month), clock.year.to_string());
    let time = hour_and_minute(words, clock.hour, clock.minute);
    let date =
        [("day", count(clock.day)), ("month", (&*month).into()), ("year", (&year).into()), ("time", (&time).into())];
    words.tell("date-time", &date)
}

/// `21 Nov 2026` and `20:00`, for two lines of a list.
#[must_use]
pub fn day_and_time(words: &Words, at: Timestamp, zone: &Zone) -> (String, String) {
    let clock = at.in_zone(zone);
    let (month, year) = (month(words, clock.month), clock.year.to_string());
    let date = [("day", count(clock.day)), ("month", (&*month).into()), ("year", (&year).into())];
    (words.tell("list-date", &date), hour_and_minute(words, clock.hour, clock.minute))
}

fn hour_and_minute(words: &Words, hour: i8, minute: i8) -> String {
    if words.language().pads_hours() { format!("{hour:02}:{minute:02}") } else { format!("{hour}:{minute:02}") }
}

/// The number of a day.
fn count<'a>(day: i8) -> Value<'a> {
    usize::from(day.unsigned_abs()).into()
}

/// `21 Nov`.
pub fn day(words: &Words, at: Timestamp, zone: &Zone) -> String {
    let clock = at.in_zone(zone);
    let month = month(words, clock.month);
    words.tell("short-date", &[("day", count(clock.day)), ("month", (&*month).into())])
}

fn month(words: &Words, month: i8) -> Cow<'_, str> {
    words.word(&["month-", &month.to_string()])
}

/// `20:00:07`.
pub fn clock_time(at: Timestamp, zone: &Zone) -> String {
    let clock = at.in_zone(zone);
    format!("{:02}:{:02}:{:02}", clock.hour, clock.minute, clock.second)
}

/// `UTC`, `UTC+1`, `UTC+5:30`: how the zone stands at a moment.
pub fn zone_label(at: Timestamp, zone: &Zone) -> String {
    let minutes = at.in_zone(zone).offset / 60;
    let (sign, hours, rest) = (if minutes < 0 { '\u{2212}' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60);
    match (hours, rest) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// `6 min 12 s`, `2 d 3 h`: the two largest units; a minus sign where clocks disagree.
pub fn length(words: &Words, seconds: i64) -> String {
    let total = seconds.unsigned_abs();
    let units = [("unit-day", 86_400), ("unit-hour", 3_600), ("unit-minute", 60), ("unit-second", 1)];
    let mut rest = total;
    let mut parts = Vec::new();
    for (key, size) in units {
        let count = rest / size;
        rest %= size;
        if count > 0 || (size == 1 && parts.is_empty()) {
            parts.push(format!("{count}\u{a0}{}", words.say(key)));
        } else if !parts.is_empty() {
            break;
        }
    }
    parts.truncate(2);
    format!("{}{}", if seconds < 0 { "\u{2212}" } else { "" }, parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn times_are_written_as_each_language_does() {
        let at = Timestamp::from_rfc3339("2026-11-20T09:08:00Z");
        let told = Language::ALL.iter().map(|it| at.map(|at| date_time(&Words::new(*it), at, &Zone::UTC)));
        let told: Vec<String> = told.flatten().collect();
        let expected = [
            "20 Nov 2026, 09:08",
            "20 nov. 2026 à 09:08",
            "20 nov 2026 alle 09:08",
            "20. Nov. 2026, 09:08",
            "20 nov 2026, 9:08",
        ];
        assert_eq!(told, expected);
    }
}
