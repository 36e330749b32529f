//! Instants, and how they read in a zone. Jiff counts, here and nowhere else.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp as Instant};
use std::fmt;

/// A moment, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(Instant);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self(Instant::UNIX_EPOCH);

    /// Seconds since 1970-01-01T00:00:00Z; `None` outside the years −9999 to 9999.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Option<Self> {
        Instant::from_second(seconds).ok().map(Self)
    }

    /// Reads RFC 3339, as `--now` takes it.
    #[must_use]
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        text.trim().parse::<Instant>().ok().and_then(|it| Self::from_unix(it.as_second()))
    }

    /// The moment that a calendar date and a clock show at an offset from UTC, in seconds east.
    ///
    /// `None` where there is no such date or time; second 60 counts as the next second.
    #[must_use]
    pub fn from_civil(year: i16, month: i8, day: i8, hour: i8, minute: i8, second: i8, offset: i32) -> Option<Self> {
        let leap = i64::from(second == 60);
        let second = if second == 60 { 59 } else { second };
        let civil = jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
        let utc = civil.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second();
        Self::from_unix(utc + leap - i64::from(offset))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn unix(self) -> i64 {
        self.0.as_second()
    }

    /// This moment and so many seconds; the last moment that can be written where that lies beyond it.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Instant::MAX))
    }

    /// What calendar and clock show at this moment in a zone.
    #[must_use]
    pub fn in_zone(self, zone: &Zone) -> Clock {
        let offset = zone.0.to_offset(self.0);
        let zoned = offset.to_datetime(self.0);
        Clock {
            year: zoned.year(),
            month: zoned.month(),
            day: zoned.day(),
            weekday: match zoned.weekday() {
                Weekday::Monday => 1,
                Weekday::Tuesday => 2,
                Weekday::Wednesday => 3,
                Weekday::Thursday => 4,
                Weekday::Friday => 5,
                Weekday::Saturday => 6,
                Weekday::Sunday => 7,
            },
            hour: zoned.hour(),
            minute: zoned.minute(),
            second: zoned.second(),
            offset: offset.seconds(),
        }
    }
}

impl fmt::Display for Timestamp {
    /// RFC 3339 in UTC, `2026-11-21T20:00:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A moment as a header states it, with what is not certain about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime {
    /// The moment.
    pub at: Timestamp,
    /// Seconds east of UTC as the header states them.
    pub offset: i32,
    /// Whether the zone was missing or unknown, and UTC was assumed.
    pub zone_guessed: bool,
}

/// What calendar and clock show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// −9999 to 9999.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
    /// 1 Monday to 7 Sunday.
    pub weekday: i8,
    /// 0 to 23.
    pub hour: i8,
    /// 0 to 59.
    pub minute: i8,
    /// 0 to 59.
    pub second: i8,
    /// Seconds east of UTC.
    pub offset: i32,
}

/// A time zone for the times in sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone(TimeZone);

impl Zone {
    /// Coordinated Universal Time.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// A zone by its IANA name (`Europe/Paris`) or as an offset (`+01:00`); `None` where it is neither.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        if name.starts_with(['+', '-']) {
            return jiff::fmt::temporal::DateTimeParser::new().parse_time_zone(name).ok().map(Self);
        }
        TimeZone::get(name).ok().map(Self)
    }

    /// The zone with this name from the system, `None` where the system does not say.
    /// Reads the system's setting: for `app/` and `cli/` alone.
    #[must_use]
    pub fn of_this_system() -> Option<Self> {
        TimeZone::try_system().ok().map(Self)
    }
}
