//! How long it takes to read header sets, beside mail-parser alone on the same bytes; a way of 93 hops; damaged pastes.
//!
//! `cargo bench --no-default-features --bench headers`
//!
//! Reads the sets among our own cases, or those of the folder that `MAILTRAIL_HEADERS` names. One thread does all of it.

#![allow(clippy::expect_used, reason = "a bench stops where something is missing")]
#![allow(clippy::disallowed_methods, reason = "a bench reads its samples from a folder, and tries the library bare")]

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use mail_parser::MessageParser;
use mailtrail::evidence::{Bytes, Fact, Source};
use mailtrail::investigate::investigate;
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::Timestamp;
use mailtrail::reading::{Readings, read_all};
use mailtrail::syntax::header_start::find_header;
use mailtrail::syntax::received::read_received;
use mailtrail::syntax::repair::repair;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// As many hops as the longest way that anybody reported.
const HOPS: usize = 93;

static SETS: LazyLock<Vec<Bytes>> = LazyLock::new(|| {
    let mut files = match env::var_os("MAILTRAIL_HEADERS") {
        Some(folder) => entries(Path::new(&folder)),
        None => our_own(),
    };
    files.sort();
    files.iter().map(|it| Bytes::new(fs::read(it).expect("a header set"))).collect()
});
static LONG_WAY: LazyLock<Bytes> = LazyLock::new(|| Bytes::new(long_way().into_bytes()));
static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::built_in);

fn main() {
    assert!(!SETS.is_empty(), "there are header sets");
    assert_eq!(hops(&read_all(vec![source(&LONG_WAY)])), HOPS, "every hop is read");
    divan::main();
}

fn our_own() -> Vec<PathBuf> {
    let cases = entries(Path::new("tests/cases"));
    let of_headers = |it: &&PathBuf| it.file_name().is_some_and(|name| name.to_string_lossy().starts_with("headers-"));
    cases.iter().filter(of_headers).map(|it| it.join("headers.txt")).filter(|it| it.is_file()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path()).collect()
}

fn source(bytes: &Bytes) -> Source {
    Source::handed("headers.txt", bytes.clone())
}

fn hops(readings: &Readings) -> usize {
    readings.evidence.iter().filter(|it| matches!(it.fact, Fact::Hop(_))).count()
}

fn long_way() -> String {
    let mut text = String::new();
    for hop in (0..HOPS).rev() {
        let _ = write!(
            text,
            "Received: from out-{hop}.werft.example (out.werft.example [198.51.100.7])\r\n\t(using TLSv1.3 with cipher \
             TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tby mx-{hop}.atelier.example (Postfix) with ESMTPS id 7B2D1C33{hop}\
             \r\n\tfor <tom.hale@atelier.example>; Fri, 20 Nov 2026 {:02}:{:02}:55 +0100 (CET)\r\n",
            hop / 60,
            hop % 60
        );
    }
    text + "From: Mara <mara@werft.example>\r\nTo: Tom <tom.hale@atelier.example>\r\nMessage-ID: <a@werft.example>\r\n\r\n"
}

/// The counter says so many header sets a second.
fn each_set(bencher: Bencher<'_, '_>, read: impl Fn(&Bytes)) {
    let bytes: usize = SETS.iter().map(|it| it.len()).sum();
    bencher
        .counter(ItemsCount::new(SETS.len()))
        .counter(BytesCount::new(bytes))
        .bench_local(|| SETS.iter().for_each(|it| read(black_box(it))));
}

#[divan::bench]
fn sets_by_mail_parser_alone(bencher: Bencher<'_, '_>) {
    each_set(bencher, |it| drop(black_box(MessageParser::default().parse(&**it))));
}

#[divan::bench]
fn sets_read(bencher: Bencher<'_, '_>) {
    each_set(bencher, |it| drop(black_box(read_all(vec![source(it)]))));
}

#[divan::bench]
fn sets_looked_at_for_damage(bencher: Bencher<'_, '_>) {
    each_set(bencher, |it| drop(black_box(repair(it, find_header(it).as_ref()))));
}

#[divan::bench]
fn long_way_by_mail_parser_alone(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| drop(black_box(MessageParser::default().parse(&**black_box(&*LONG_WAY)))));
}

#[divan::bench]
fn long_way_read(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| read_all(vec![source(black_box(&LONG_WAY))]));
}

#[divan::bench]
fn long_way_investigated(bencher: Bencher<'_, '_>) {
    LazyLock::force(&KNOWLEDGE);
    bencher.bench_local(|| investigate(vec![source(black_box(&LONG_WAY))], &KNOWLEDGE, Timestamp::EPOCH));
}

#[divan::bench]
fn one_received(bencher: Bencher<'_, '_>) {
    const VALUE: &str = "from a.example (b.example [192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 \
                         (256/256 bits)) by mx.example (Postfix) with ESMTPS id 4Bq2 for <c@mx.example>; \
                         Sat, 21 Nov 2026 20:00:00 +0100 (CET)";
    bencher.bench_local(|| read_received(black_box(VALUE)));
}
