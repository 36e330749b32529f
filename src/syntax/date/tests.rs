//! Dates in every form that headers show.

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
fn reads_months_in_nine_languages() {
    check(&[
        ("3 märz 2026 09:00 Z", "2026-03-03T09:00:00Z 0"),
        ("3 février 2026 09:00 Z", "2026-02-03T09:00:00Z 0"),
        ("3 AOÛT 2026 09:00 Z", "2026-08-03T09:00:00Z 0"),
        ("gio 3 dic 2026 09:00 Z", "2026-12-03T09:00:00Z 0"),
        ("3 maart 2026 09:00 Z", "2026-03-03T09:00:00Z 0"),
        ("3 de setembro de 2026 09:00 Z", "2026-09-03T09:00:00Z 0"),
        ("3 maj 2026 09:00 Z", "2026-05-03T09:00:00Z 0"),
        ("3 enero 2026 09:00 Z", "2026-01-03T09:00:00Z 0"),
        ("mar 3 mar 2026 09:00 Z", "2026-03-03T09:00:00Z 0"),
    ]);
}

#[test]
fn the_one_above_twelve_is_the_day() {
    check(&[
        ("21/11/2026 20:00 Z", "2026-11-21T20:00:00Z 0"),
        ("11/21/2026 8:00 PM Z", "2026-11-21T20:00:00Z 0"),
        ("11/11/2026 20:00 Z", "2026-11-11T20:00:00Z 0"),
    ]);
    assert_eq!(read_date("10/11/2026 20:00 Z"), None);
    assert_eq!(read_date("31/21/2026 20:00 Z"), None);
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
        ("Sat Nov 21 20:00:00 EST5EDT 2026", "2026-11-22T01:00:00Z -300"),
        ("Sat, 21 Nov 2026 20:00:00 (Pacific Daylight Time)", "2026-11-22T03:00:00Z -420"),
        ("Sat, 21 Nov 2026 20:00:00 P", "2026-11-21T20:00:00Z 0?"),
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
        ("1 Mar 2026 12:05 a.m. GMT", "2026-03-01T00:05:00Z 0"),
        ("31.02.2026 10:00 GMT", "-"),
        ("1 Mar 2026 12:05 AM GMT", "2026-03-01T00:05:00Z 0"),
        ("31 Dec 2026 23:59:60 GMT", "2027-01-01T00:00:00Z 0"),
        ("29 Feb 2026 10:00 GMT", "-"),
        ("Mon, 29 Jul 2013 25:12:46 +0900", "-"),
        ("Nov 21 20:00:00", "-"),
        ("20:00:00 +0000", "-"),
        ("one two three four five six seven 21 Nov 2026 20:00 Z", "-"),
        ("(21 Nov 2026 20:00", "-"),
        ("", "-"),
    ]);
}
