//! One entry of a calendar as a file: iCalendar (RFC 5545).

use crate::mail::{Timestamp, Zone};
use std::fmt;

/// Octets of a line, without its end (RFC 5545 section 3.1).
const LINE: usize = 75;

/// No identifier is longer.
const MAX_ID: usize = 200;

/// An entry with an alarm at its moment.
pub struct Event<'a> {
    /// The message that it is about: the same one gives the same entry, which then takes the place of the old.
    pub id: &'a str,
    pub at: Timestamp,
    /// When it was written.
    pub made: Timestamp,
    pub summary: &'a str,
    pub description: &'a str,
}

impl fmt::Display for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (summary, description) = (escaped(self.summary), escaped(self.description));
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Mailtrail//Mailtrail//EN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", self.uid()),
            format!("DTSTAMP:{}", moment(self.made)),
            format!("DTSTART:{}", moment(self.at)),
            "DURATION:PT15M".to_owned(),
            format!("SUMMARY:{summary}"),
            format!("DESCRIPTION:{description}"),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            "TRIGGER:PT0S".to_owned(),
            format!("DESCRIPTION:{summary}"),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        lines.iter().try_for_each(|it| write_folded(f, it))
    }
}

impl Event<'_> {
    /// The identifier of the message in plain letters; the moment where there is none.
    fn uid(&self) -> String {
        let plain = |c: &char| c.is_ascii_alphanumeric() || ".@-_".contains(*c);
        let id: String = self.id.chars().filter(plain).take(MAX_ID).collect();
        if id.is_empty() { format!("mailtrail-{}", self.at.unix()) } else { format!("mailtrail-{id}") }
    }
}

/// `20261126T200000Z`.
fn moment(at: Timestamp) -> String {
    let clock = at.in_zone(&Zone::UTC);
    let (date, time) = ((clock.year, clock.month, clock.day), (clock.hour, clock.minute, clock.second));
    format!("{:04}{:02}{:02}T{:02}{:02}{:02}Z", date.0, date.1, date.2, time.0, time.1, time.2)
}

/// Text as a value (section 3.3.11): what would end it or part it is written with a backslash.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// A long line goes on in the next one behind a blank; no letter is cut in two.
fn write_folded(f: &mut fmt::Formatter<'_>, line: &str) -> fmt::Result {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            f.write_str("\r\n ")?;
            length = 1;
        }
        length += c.len_utf8();
        write!(f, "{c}")?;
    }
    f.write_str("\r\n")
}

#[cfg(test)]
mod tests {
    use super::{Event, LINE, Timestamp, escaped};

    fn event(id: &str, summary: &str) -> String {
        let at = |text| Timestamp::from_rfc3339(text).unwrap_or(Timestamp::EPOCH);
        let (at, made) = (at("2026-11-26T20:00:07Z"), at("2026-11-22T09:00:00Z"));
        Event { id, at, made, summary, description: "One, two; three" }.to_string()
    }

    #[test]
    fn an_entry_is_whole() {
        let text = event("<1+2@valmont.example>", "Did everybody get “Compte rendu”?");
        for line in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:",
            "\r\nUID:mailtrail-12@valmont.example\r\n",
            "\r\nDTSTAMP:20261122T090000Z\r\nDTSTART:20261126T200007Z\r\n",
            "\r\nSUMMARY:Did everybody get “Compte rendu”?\r\nDESCRIPTION:One\\, two\\; three\r\n",
            "\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(event("", "x").contains("UID:mailtrail-1795723207"));
    }

    #[test]
    fn a_subject_ends_nothing() {
        assert_eq!(escaped("a\\b;c,d\ne\r\0f"), "a\\\\b\\;c\\,d\\nef");
        let text = event("x", "Hello\r\nEND:VEVENT\r\nBEGIN:VALARM");
        assert!(text.contains("SUMMARY:Hello\\nEND:VEVENT\\nBEGIN:VALARM\r\n"), "{text}");
        assert_eq!(text.matches("\r\nEND:VEVENT\r\n").count(), 1);
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let long = "é€𝄞".repeat(60);
        let text = event("x", &long);
        assert!(text.split("\r\n").all(|it| it.len() <= LINE), "{text}");
        assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{long}\r\n")));
    }
}
