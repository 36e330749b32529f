//! The header fields in which Exchange keeps times and origin (2007 to 365; [MS-OXCMAIL] names their prefixes).
//!
//! Sample: `X-MS-Exchange-CrossTenant-OriginalArrivalTime: 20 Nov 2026 19:00:00.1234 (UTC)`,
//! `X-MS-Exchange-Transport-EndToEndLatency: 00:00:02.1234567`,
//! `X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000`, `X-OriginatorOrg: atelier.example`.
//! Gap: lengths are read to the second.

use super::date::read_date;
use crate::mail::{DateTime, ExchangeNote};
use std::borrow::Cow;

/// Reads a field by its name in lower case; `None` where it is none of them, or says nothing that can be read.
#[must_use]
pub fn read_exchange_field<'a>(name: &str, text: impl Fn() -> Cow<'a, str>) -> Option<ExchangeNote> {
    if name == "x-originatororg" {
        return word(&text()).map(|it| ExchangeNote::Organization(it.to_lowercase()));
    }
    if name == "x-originalarrivaltime" {
        return read_time(&text()).map(ExchangeNote::Arrived);
    }
    let (kind, own) = name.strip_prefix("x-ms-exchange-")?.split_once('-')?;
    match (kind, own) {
        ("crosstenant" | "crosspremises" | "organization", "originalarrivaltime") => {
            read_time(&text()).map(ExchangeNote::Arrived)
        }
        ("transport", "endtoendlatency") => read_length(&text()).map(ExchangeNote::Took),
        ("organization", "expirationstarttime") => read_time(&text()).map(ExchangeNote::TriesSince),
        ("organization", "expirationinterval") => read_length(&text()).map(ExchangeNote::TriesFor),
        ("crosstenant" | "organization", "network-message-id") => {
            word(&text()).map(|it| ExchangeNote::Number(it.to_owned()))
        }
        _ => None,
    }
}

fn word(text: &str) -> Option<&str> {
    text.split_whitespace().next()
}

/// Exchange writes all of these in UTC, and says so or leaves it out.
fn read_time(text: &str) -> Option<DateTime> {
    Some(DateTime { zone_guessed: false, ..read_date(text)? })
}

/// `h:m:s`, `d:h:m:s` or `d.h:m:s`, with or without a fraction, in seconds.
fn read_length(text: &str) -> Option<i64> {
    let text = word(text)?;
    let (whole, seconds) = text.rsplit_once(':')?;
    let seconds = seconds.split_once('.').map_or(seconds, |(seconds, _)| seconds);
    let parts: Vec<i64> = whole.split([':', '.']).chain([seconds]).map(read_number).collect::<Option<_>>()?;
    match parts.as_slice() {
        [hours, minutes, seconds] => Some(hours * 3600 + minutes * 60 + seconds),
        [days, hours, minutes, seconds] => Some(days * 86_400 + hours * 3600 + minutes * 60 + seconds),
        _ => None,
    }
}

/// Nobody waits longer than a number of six digits says.
fn read_number(digits: &str) -> Option<i64> {
    let is_number = (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{read_exchange_field, read_length};
    use crate::mail::ExchangeNote;

    #[test]
    fn reads_times_and_origin() {
        let read = |name: &str, text: &str| read_exchange_field(name, || text.into());
        let arrived = read("x-ms-exchange-crosstenant-originalarrivaltime", "20 Nov 2026 19:00:00.1234 (UTC)");
        let Some(ExchangeNote::Arrived(at)) = arrived else { panic!("{arrived:?}") };
        assert_eq!((at.at.to_string().as_str(), at.zone_guessed), ("2026-11-20T19:00:00Z", false));
        let filetime = read("x-originalarrivaltime", "20 Nov 2026 19:00:00.0123 (UTC) FILETIME=[01C7A4B0:12345678]");
        assert_eq!(filetime, Some(ExchangeNote::Arrived(at)));
        let took = read("x-ms-exchange-transport-endtoendlatency", "00:01:02.1234567");
        assert_eq!(took, Some(ExchangeNote::Took(62)));
        let organization = read("x-originatororg", "Atelier.example");
        assert_eq!(organization, Some(ExchangeNote::Organization("atelier.example".to_owned())));
        assert_eq!(read("x-ms-exchange-organization-authas", "Internal"), None);
        assert_eq!(read("x-ms-exchange-crosstenant-originalarrivaltime", ""), None);
    }

    #[test]
    fn reads_lengths() {
        assert_eq!(read_length("1:00:00:00.0000000"), Some(86_400));
        assert_eq!(read_length("2.01:00:05"), Some(176_405));
        assert_eq!(read_length("00:00:02"), Some(2));
        for text in ["", "soon", "1:2", "::", "99999999999:0:0", "1:-2:0"] {
            assert_eq!(read_length(text), None, "{text}");
        }
    }
}
