//! Ways with a fault each.

use super::{ClockError, RouteHop, follow};
use crate::evidence::{SourceId, Span, Spanned};
use crate::mail::{DateTime, Hop, HopFlag, Timestamp};
use std::sync::Arc;

/// `from` hands over to `by`, so many seconds after the start.
fn stamp(from: &str, by: &str, at: i64) -> Hop {
    let at = Timestamp::from_unix(1_790_000_000 + at).map(|at| DateTime { at, offset: 0, zone_guessed: false });
    let name = |it: &str| Some(it.to_owned()).filter(|it| !it.is_empty());
    Hop { from: name(from), by: name(by), with: Some("ESMTPS".to_owned()), date: at, ..Hop::default() }
}

/// Follows stamps that are given from the first to the last.
fn way(stamps: Vec<Hop>) -> Vec<RouteHop> {
    let place = Span::new(SourceId(0), 0..0);
    let stamps: Vec<_> = stamps.into_iter().rev().map(|it| Spanned::new(Arc::new(it), place)).collect();
    follow(&stamps)
}

fn servers(hops: &[RouteHop]) -> Vec<&str> {
    hops.iter().map(|it| it.hop.value.by.as_deref().unwrap_or_default()).collect()
}

fn with_flag(hops: &[RouteHop], flag: HopFlag) -> Vec<&str> {
    let flagged = hops.iter().filter(|it| it.has(flag));
    flagged.map(|it| it.hop.value.by.as_deref().unwrap_or_default()).collect()
}

#[test]
fn a_clock_that_is_behind_is_found() {
    let hops = way(vec![
        stamp("pc.north.example", "a.north.example", 0),
        stamp("a.north.example", "b.east.example", 3),
        stamp("b.east.example", "c.south.example", -43),
        stamp("c.south.example", "d.west.example", 5),
    ]);
    let clocks: Vec<_> = hops.iter().map(|it| it.clock).collect();
    assert_eq!(clocks, [None, None, Some(ClockError { seconds: -46, is_close: true }), None]);
    assert_eq!(hops.iter().map(|it| it.delay_seconds).collect::<Vec<_>>(), [None, Some(3), Some(-46), Some(48)]);
    assert_eq!(hops.iter().map(|it| it.elapsed_seconds).collect::<Vec<_>>(), [None, Some(3), None, Some(2)]);
    assert_eq!(with_flag(&hops, HopFlag::ClockSkew), ["c.south.example"]);
    assert_eq!(with_flag(&hops, HopFlag::NegativeDelay), ["c.south.example"]);
}

#[test]
fn a_clock_that_is_ahead_makes_no_delay() {
    let hops = way(vec![
        stamp("pc.north.example", "a.north.example", 0),
        stamp("a.north.example", "b.east.example", 4000),
        stamp("b.east.example", "c.south.example", 4),
        stamp("c.south.example", "d.west.example", 6),
    ]);
    assert_eq!(hops.get(1).and_then(|it| it.clock), Some(ClockError { seconds: 3996, is_close: true }));
    assert_eq!(with_flag(&hops, HopFlag::LongDelay), [] as [&str; 0], "an hour that a wrong clock made");
    assert_eq!(with_flag(&hops, HopFlag::NegativeDelay), ["c.south.example"]);
    assert_eq!(with_flag(&hops, HopFlag::ClockSkew), ["b.east.example"]);
}

#[test]
fn of_two_clocks_nothing_tells_which_is_wrong() {
    let hops = way(vec![stamp("pc.a.example", "a.a.example", 60), stamp("a.a.example", "b.b.example", 13)]);
    assert!(hops.iter().all(|it| it.clock.is_none() && it.elapsed_seconds.is_none()));
    assert_eq!(with_flag(&hops, HopFlag::ClockSkew), ["b.b.example"]);
}

#[test]
fn two_clocks_that_nearly_agree_measure_well_enough() {
    let hops = way(vec![
        stamp("pc.a.example", "a.a.example", 0),
        stamp("a.a.example", "b.b.example", 40),
        stamp("b.b.example", "c.c.example", 38),
        stamp("c.c.example", "d.d.example", 50),
    ]);
    let elapsed: Vec<_> = hops.iter().map(|it| it.elapsed_seconds).collect();
    assert_eq!(elapsed, [None, Some(40), None, Some(10)]);
    assert_eq!(with_flag(&hops, HopFlag::NegativeDelay), ["c.c.example"]);
}

#[test]
fn a_guessed_zone_is_not_compared_with_sure_ones() {
    let mut guessed = stamp("a.north.example", "b.east.example", -3600);
    guessed.date = guessed.date.map(|it| DateTime { zone_guessed: true, ..it });
    let hops = way(vec![stamp("pc", "a.north.example", 0), guessed, stamp("b.east.example", "c.south.example", 9)]);
    assert_eq!(with_flag(&hops, HopFlag::ClockSkew), [] as [&str; 0]);
    assert_eq!(hops.last().and_then(|it| it.elapsed_seconds), Some(9));
}

#[test]
fn names_put_a_stamp_where_it_belongs() {
    let hops = way(vec![
        stamp("pc.north.example", "a.north.example", 0),
        stamp("c.south.example", "d.west.example", 3),
        stamp("a.north.example", "b.east.example", 1),
        stamp("b.east.example", "c.south.example", 2),
    ]);
    assert_eq!(servers(&hops), ["a.north.example", "b.east.example", "c.south.example", "d.west.example"]);
    assert_eq!(with_flag(&hops, HopFlag::OutOfOrder), ["d.west.example"]);
    assert!(hops.iter().all(|it| !it.after_gap));
}

#[test]
fn a_list_on_its_head_is_turned() {
    let named = vec![
        stamp("b.east.example", "c.south.example", 2),
        stamp("a.north.example", "b.east.example", 1),
        stamp("pc.north.example", "a.north.example", 0),
    ];
    assert_eq!(servers(&way(named)), ["a.north.example", "b.east.example", "c.south.example"]);
    let nameless = vec![stamp("", "three", 20), stamp("", "two", 10), stamp("", "one", 0)];
    assert_eq!(with_flag(&way(nameless), HopFlag::OutOfOrder).len(), 3);
}

#[test]
fn in_a_circle_neighbors_that_changed_places_are_put_right() {
    let hops = way(vec![
        stamp("pc.x.example", "a.north.example", 0),
        stamp("a.north.example", "b.east.example", 3),
        stamp("b.east.example", "a.north.example", 6),
        stamp("b.east.example", "a.north.example", 12),
        stamp("a.north.example", "b.east.example", 9),
    ]);
    let times: Vec<_> = hops.iter().map(|it| it.delay_seconds).collect();
    assert_eq!(times, [None, Some(3), Some(3), Some(3), Some(3)]);
}

#[test]
fn times_alone_move_nothing() {
    let hops = way(vec![
        stamp("pc.x.example", "a.x.example", 500),
        stamp("q.y.example", "b.y.example", 20),
        stamp("r.z.example", "c.z.example", 30),
    ]);
    assert_eq!(servers(&hops), ["a.x.example", "b.y.example", "c.z.example"]);
    assert_eq!(with_flag(&hops, HopFlag::OutOfOrder), [] as [&str; 0]);
}

#[test]
fn what_repeats_a_stamp_stays_with_it() {
    let mut repeated = stamp("", "2002:a05::1", 2);
    repeated.flags.push(HopFlag::XReceived);
    let hops = way(vec![
        stamp("b.east.example", "c.south.example", 3),
        stamp("pc.north.example", "a.north.example", 0),
        repeated,
        stamp("a.north.example", "b.east.example", 2),
    ]);
    assert_eq!(servers(&hops), ["a.north.example", "2002:a05::1", "b.east.example", "c.south.example"]);
    assert_eq!(hops.get(1).and_then(|it| it.delay_seconds), None);
}

#[test]
fn a_missing_server_is_a_gap() {
    let hops = way(vec![
        stamp("pc.north.example", "a.north.example", 0),
        stamp("relay.other.example", "c.south.example", 2),
        stamp("c2.south.example", "d.west.example", 3),
        stamp("unknown", "e.west.example", 4),
    ]);
    let gaps: Vec<bool> = hops.iter().map(|it| it.after_gap).collect();
    assert_eq!(gaps, [false, true, false, false]);
}

fn loops(stamps: Vec<Hop>) -> Vec<usize> {
    let mut route = super::Route {
        of: super::RouteOf::Original,
        sender: None,
        hops: way(stamps),
        resent: Vec::new(),
        exchange: Vec::new(),
    };
    route.recognize(|_, _| None);
    let hops = route.hops.iter().enumerate();
    hops.filter(|(_, it)| it.has(HopFlag::Loop)).map(|(place, _)| place).collect()
}

#[test]
fn a_circle_is_found() {
    let ring =
        |at| vec![stamp("b.east.example", "a.north.example", at), stamp("a.north.example", "b.east.example", at + 1)];
    let stamps: Vec<Hop> = (0..3).flat_map(|it| ring(it * 2)).collect();
    assert_eq!(loops(stamps), [3, 4, 5]);
    let addressed = |from, by, for_: &str, at| Hop { for_: Some(for_.to_owned()), ..stamp(from, by, at) };
    let forwarded = vec![
        addressed("pc.x.example", "a.north.example", "lena@north.example", 0),
        addressed("a.north.example", "b.east.example", "lena@east.example", 1),
        addressed("b.east.example", "a.north.example", "Lena@north.example", 2),
    ];
    assert_eq!(loops(forwarded), [2]);
}

#[test]
fn a_filter_and_a_list_are_no_circle() {
    let local = |by, at| Hop { from_ip: "127.0.0.1".parse().ok(), ..stamp("localhost", by, at) };
    let addressed = |it: Hop, for_: &str| Hop { for_: Some(for_.to_owned()), ..it };
    let lena = "lena@north.example";
    let filtered = vec![
        addressed(stamp("pc.x.example", "a.north.example", 0), lena),
        addressed(local("localhost", 1), lena),
        addressed(local("a.north.example", 2), lena),
    ];
    assert!(loops(filtered).is_empty());
    let list = vec![
        addressed(stamp("pc.x.example", "a.north.example", 0), "list@lists.example"),
        stamp("a.north.example", "lists.example", 1),
        addressed(stamp("lists.example", "a.north.example", 2), lena),
    ];
    assert!(loops(list).is_empty());
}

#[test]
fn hand_overs_are_told_apart() {
    let with = |from: &str, ip: &str, protocol: &str| Hop {
        from_ip: ip.parse().ok(),
        with: Some(protocol.to_owned()),
        ..stamp(from, "mx.north.example", 0)
    };
    let flags = |hop| way(vec![hop]).remove(0).flags;
    assert_eq!(flags(with("mx.east.example", "192.0.2.1", "ESMTP")), [HopFlag::NoTls]);
    assert!(flags(with("mx.east.example", "192.0.2.1", "ESMTPS")).is_empty());
    assert!(flags(with("mx.east.example", "192.0.2.1", "Microsoft SMTP Server")).is_empty());
    assert_eq!(flags(with("pc", "10.0.0.7", "ESMTP")), [HopFlag::Internal]);
    assert_eq!(flags(with("out.north.example", "192.0.2.1", "ESMTP")), [HopFlag::Internal]);
    assert!(flags(with("pc", "192.0.2.1", "ESMTP")).is_empty());
    let front = |from: &str, by: &str| {
        let hop = with(from, "192.0.2.1", "Microsoft SMTP Server");
        flags(Hop { via: Some("Frontend Transport".to_owned()), by: Some(by.to_owned()), ..hop })
    };
    assert!(front("mx.east.example", "mx.north.example").is_empty());
    assert_eq!(front("a.eop.protection.outlook.com", "b.outlook.office365.com"), [HopFlag::Internal]);
    assert_eq!(front("MAIL1", "mx.north.example"), [HopFlag::Internal]);
}
