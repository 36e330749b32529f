//! What finds the message in the records of a mail system.

use crate::judge::Judged;
use crate::mail::{Timestamp, Zone, is_invisible};
use crate::trail::{RouteOf, Trails};

/// A message is looked for from the day before it was sent, for zones and clocks that are wrong, to a week later: by then
/// the slowest server has given up. Exchange Online answers for ten days at once.
const DAYS_BEFORE: i64 = 1;
const DAYS_AFTER: i64 = 7;
const DAY: i64 = 24 * 3600;

/// A search with more names is split by no administrator: the identifier of the message finds everybody.
pub const MAX_RECIPIENTS: usize = 20;

/// No address is longer (RFC 5321 section 4.5.3.1), and no identifier fills more than a line (RFC 5322 section 2.1.1).
const MAX_LENGTH: usize = 998;

/// Values to search for. They come from strangers: what holds anything but plain characters is left out, and whoever
/// writes them into a command still has to quote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The envelope sender, else the one in `From`.
    pub sender: Option<String>,
    /// The addresses that people wrote to.
    pub recipients: Vec<String>,
    /// The `Message-ID` with its angle brackets.
    pub message_id: Option<String>,
    /// The first and the last day in UTC, `2026-11-20`; `None` where nothing says when it was sent.
    pub days: Option<(String, String)>,
    /// The numbers that the servers of the sender gave it.
    pub queue_ids: Vec<String>,
}

/// The search for the message as it went to these recipients, by their places among the trails.
#[must_use]
pub fn search(trails: &Trails, judged: &Judged, recipients: &[usize], now: Timestamp) -> Search {
    let facts = trails.message.as_ref();
    let envelope = trails.envelope_from().and_then(|it| it.value.as_ref());
    let sender = envelope.or_else(|| facts.and_then(|it| it.from.as_ref()).map(|it| &it.value.address));
    let named = recipients.iter().filter_map(|it| trails.recipients.get(*it)).filter(|it| !it.is_name_alone());
    let addresses = named.map(|it| it.address_to_write_to()).filter(|it| it.is_complete() && !it.is_internal());
    let id = facts.and_then(|it| it.identifier()).or_else(|| trails.reports.iter().find_map(|it| it.about()));
    Search {
        sender: sender.and_then(|it| plain(it.as_str())),
        recipients: addresses.filter_map(|it| plain(it.as_str())).take(MAX_RECIPIENTS).collect(),
        message_id: id.and_then(plain).map(|it| format!("<{}>", it.trim_matches(['<', '>']))),
        days: sent(trails).map(|it| days(it, now)),
        queue_ids: queue_ids(trails, judged),
    }
}

/// When it was sent, else when a report of it was written.
#[must_use]
pub fn sent(trails: &Trails) -> Option<Timestamp> {
    let written = trails.message.as_ref().and_then(|it| it.written_at());
    let arrived = || trails.reports.iter().find_map(|it| it.fields.arrival_date.as_ref()).map(|it| it.value.at);
    written.or_else(arrived).or_else(|| trails.reports.iter().find_map(|it| it.written_at()))
}

/// No record lies further ahead than tomorrow, wherever somebody looks.
fn days(sent: Timestamp, now: Timestamp) -> (String, String) {
    let tomorrow = now.max(sent).plus_seconds(DAY);
    (day(sent.plus_seconds(-DAYS_BEFORE * DAY)), day(sent.plus_seconds(DAYS_AFTER * DAY).min(tomorrow)))
}

/// `2026-11-20`, which every tool reads alike.
fn day(at: Timestamp) -> String {
    let clock = at.in_zone(&Zone::UTC);
    format!("{:04}-{:02}-{:02}", clock.year, clock.month, clock.day)
}

/// What can stand in one line of a command; `None` where it holds anything that does not show.
fn plain(text: &str) -> Option<String> {
    let text = text.trim();
    let is_plain = !text.is_empty() && text.len() <= MAX_LENGTH && !text.chars().any(is_invisible);
    is_plain.then(|| text.to_owned())
}

/// The number that a report of Postfix states, and that of the last stamp before the server that reports.
fn queue_ids(trails: &Trails, judged: &Judged) -> Vec<String> {
    let stated = judged.counted(trails).flat_map(|it| &it.fields.extensions);
    let stated = stated.filter(|it| it.value.0.eq_ignore_ascii_case("x-postfix-queue-id")).map(|it| &it.value.1);
    let reporting = judged.recipients.iter().filter_map(|it| it.explained.as_ref()?.reporting_mta.as_ref());
    let reporting: Vec<&str> = reporting.map(|it| it.as_str()).collect();
    let way = trails.routes.iter().filter(|it| it.of == RouteOf::Original).flat_map(|it| &it.hops);
    let own = way.map(|it| &it.hop.value).filter(|it| {
        let by = it.by.as_deref().unwrap_or_default().trim_end_matches('.');
        reporting.iter().any(|host| host.eq_ignore_ascii_case(by))
    });
    let mut ids: Vec<String> = Vec::new();
    for id in stated.chain(own.filter_map(|it| it.id.as_ref())) {
        if is_queue_id(id) && !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    ids
}

/// Letters, digits and hyphens, as Postfix and Exim number their messages.
fn is_queue_id(id: &str) -> bool {
    (6..=40).contains(&id.len())
        && id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::{Timestamp, days, is_queue_id, plain};

    #[test]
    fn days_are_whole_and_wide_enough() {
        let now = Timestamp::from_rfc3339("2029-01-01T00:00:00Z").unwrap_or(Timestamp::EPOCH);
        let of = |text| Timestamp::from_rfc3339(text).map(|it| days(it, now));
        let expected = |first: &str, last: &str| Some((first.to_owned(), last.to_owned()));
        assert_eq!(of("2026-11-21T20:00:00Z"), expected("2026-11-20", "2026-11-28"));
        assert_eq!(of("2026-12-31T23:59:59Z"), expected("2026-12-30", "2027-01-07"));
        assert_eq!(of("2028-03-01T00:30:00+02:00"), expected("2028-02-28", "2028-03-07"));
    }

    #[test]
    fn no_search_goes_beyond_tomorrow() {
        let at = |text| Timestamp::from_rfc3339(text).unwrap_or(Timestamp::EPOCH);
        let (sent, early) = (at("2026-11-21T20:00:00Z"), at("2026-11-20T00:00:00Z"));
        assert_eq!(days(sent, at("2026-11-22T09:00:00Z")).1, "2026-11-23");
        assert_eq!(days(sent, early).1, "2026-11-22", "a clock was wrong");
    }

    #[test]
    fn what_does_not_show_is_left_out() {
        assert_eq!(plain(" a@b.example "), Some("a@b.example".to_owned()));
        for hostile in ["", "a\nrm@b.example", "a\u{202e}@b.example", "a\0@b.example", "a\u{200b}@b.example"] {
            assert_eq!(plain(hostile), None, "{hostile:?}");
        }
    }

    #[test]
    fn numbers_are_told_from_anything_else() {
        assert!(is_queue_id("2F6AD1100EF") && is_queue_id("4ZbXyz1K2Lz3kTq") && is_queue_id("1oXyZa-0001Ab-2C"));
        for other in ["", "12", "-rf-rf-rf", "abc def", "a;b;c;d", "$(reboot)", "4F2\u{2019}x"] {
            assert!(!is_queue_id(other), "{other}");
        }
    }
}
