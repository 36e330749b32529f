//! How long a notice says that delivery will be tried: of the whole time that the message may wait, or from now on.
//!
//! `Will keep trying until message is 5 days old` (Sendmail), `It will be retried until it is 5.0 days old` (Postfix),
//! `The message is kept in the queue for up to 4 days` (OpenSMTPD), `Gmail will retry for 45 more hours`,
//! `will keep trying to deliver this message for the next 1 days, 19 hours and 52 minutes` (Exchange)

use crate::evidence::Trying;

/// What stands before the whole time.
const IN_ALL: [&str; 3] = ["until message is ", "until it is ", "in the queue for up to "];
/// What stands before the time that is left.
const FROM_NOW: [&str; 4] = ["will retry for ", "will be retried for ", "for the next ", "continue trying for "];
/// The longest time that is believed, in seconds.
const MAX_SECONDS: f64 = 60.0 * 24.0 * 3600.0;

/// The time that a text in lower case states.
pub fn read_trying(lower_case: &str) -> Option<Trying> {
    let behind = |markers: &[&str]| {
        let mut found = markers.iter().filter_map(|it| lower_case.split_once(it));
        found.find_map(|(_, rest)| read_span(rest))
    };
    behind(&IN_ALL).map(Trying::InAll).or_else(|| behind(&FROM_NOW).map(Trying::FromNow))
}

/// `1 days, 19 hours and 52 minutes`, `5.0 day(s)`, `45 more hours`, in seconds.
fn read_span(text: &str) -> Option<i64> {
    let mut words = text.split([' ', ',', '\n']).filter(|it| !it.is_empty() && !matches!(*it, "and" | "more"));
    let mut seconds = 0.0;
    while let Some(number) = words.next().and_then(|it| it.parse::<f64>().ok()).filter(|it| *it >= 0.0) {
        let Some(unit) = words.next().and_then(seconds_in) else { break };
        seconds += number * unit;
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is no more than two months")]
    (1.0..=MAX_SECONDS).contains(&seconds).then_some(seconds as i64)
}

fn seconds_in(unit: &str) -> Option<f64> {
    let units = [("day", 86_400.0), ("hour", 3_600.0), ("minute", 60.0), ("second", 1.0)];
    units.into_iter().find(|(name, _)| unit.starts_with(name)).map(|it| it.1)
}

#[cfg(test)]
mod tests {
    use super::read_trying;
    use crate::evidence::Trying::{FromNow, InAll};

    #[test]
    fn reads_how_long_each_program_tries() {
        let day = 86_400;
        assert_eq!(read_trying("will keep trying until message is 5 days old"), Some(InAll(5 * day)));
        assert_eq!(read_trying("it will be retried until it is 5.0 days old."), Some(InAll(5 * day)));
        assert_eq!(read_trying("kept in the queue for up to 4 days."), Some(InAll(4 * day)));
        assert_eq!(read_trying("gmail will retry for 45 more hours."), Some(FromNow(45 * 3600)));
        assert_eq!(read_trying("message will be retried for 2 more day(s)"), Some(FromNow(2 * day)));
        let exchange = "deliver this message for the next 1 days, 19 hours and 52 minutes. you'll be";
        assert_eq!(read_trying(exchange), Some(FromNow(day + 19 * 3600 + 52 * 60)));
        for none in ["", "until it is done", "for the next 99999999 days", "will retry for nan days"] {
            assert_eq!(read_trying(none), None, "{none}");
        }
    }
}
