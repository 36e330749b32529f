//! The header fields that tell how a message is to be handled, and what passed it on: what decides how long it may wait,
//! whether failures are reported at all, and to which message a copy belongs.

use crate::evidence::Fact;
use crate::mail::Address;
use crate::syntax::date::read_date;

/// The fact that a field states, by its name in lower case; `None` where it is none of them.
pub fn read_handling_field(name: &str, text: impl Fn() -> String) -> Option<Fact> {
    match name {
        "x-ms-exchange-organization-expirationstarttime" => read_date(&text()).map(Fact::QueuedAt),
        "x-ms-exchange-organization-expirationinterval" => read_interval(&text()).map(Fact::QueuedFor),
        "prevent-nondelivery-report" => Some(Fact::NoReportsWanted),
        "x-auto-response-suppress" => suppresses_reports(&text()).then_some(Fact::NoReportsWanted),
        "x-ms-exchange-inbox-rules-loop" => Address::parse(text().trim()).map(Fact::PassedOnBy),
        // Gmail names whose forwarding it is, then to whom it goes.
        "x-forwarded-for" => text().split_whitespace().next().and_then(Address::parse).map(Fact::PassedOnBy),
        _ => None,
    }
    .filter(|it| !matches!(it, Fact::PassedOnBy(address) if !address.is_complete()))
}

/// `2:00:00:00.0000000`: days, hours, minutes, seconds; in seconds. None below a minute or above a year.
fn read_interval(text: &str) -> Option<i64> {
    let mut parts = text.trim().split(':').map(|it| it.split('.').next().unwrap_or_default().parse::<i64>().ok());
    let (days, hours) = (parts.next()??, parts.next()??);
    let (minutes, seconds) = (parts.next()??, parts.next()??);
    let fits = parts.next().is_none() && (0..=365).contains(&days) && (0..24).contains(&hours);
    let fits = fits && (0..60).contains(&minutes) && (0..60).contains(&seconds);
    let all = ((days.clamp(0, 365) * 24 + hours.clamp(0, 24)) * 60 + minutes.clamp(0, 60)) * 60 + seconds.clamp(0, 60);
    (fits && all >= 60).then_some(all)
}

/// Exchange's list of what it shall not answer: `DR, NDR, RN`, or `All`.
fn suppresses_reports(text: &str) -> bool {
    text.split([',', ';']).any(|it| matches!(it.trim().to_ascii_lowercase().as_str(), "ndr" | "all"))
}

#[cfg(test)]
mod tests {
    use super::{read_handling_field, read_interval};
    use crate::evidence::Fact;

    #[test]
    fn reads_how_long_exchange_tries() {
        assert_eq!(read_interval("1:00:00:00.0000000"), Some(86_400));
        assert_eq!(read_interval(" 0:12:30:05 "), Some(45_005));
        for wrong in ["", "2", "2:00:00", "-1:00:00:00", "0:00:00:00", "9999999999999999999:0:0:0", "1:99:00:00"] {
            assert_eq!(read_interval(wrong), None, "{wrong}");
        }
        let started = read_handling_field("x-ms-exchange-organization-expirationstarttime", || {
            "21 Nov 2026 20:00:01.1234 (UTC)".to_owned()
        });
        let Some(Fact::QueuedAt(date)) = started else { panic!("{started:?}") };
        assert_eq!(date.at.to_string(), "2026-11-21T20:00:01Z");
    }

    #[test]
    fn reads_what_shall_not_be_answered() {
        let read = |name, value: &str| read_handling_field(name, || value.to_owned());
        assert_eq!(read("x-auto-response-suppress", "DR, NDR, RN"), Some(Fact::NoReportsWanted));
        assert_eq!(read("x-auto-response-suppress", "OOF, AutoReply"), None);
        assert_eq!(read("x-forwarded-for", "not an address"), None);
        assert!(matches!(read("x-forwarded-for", "a@b.example c@d.example"), Some(Fact::PassedOnBy(_))));
    }
}
