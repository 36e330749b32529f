//! How long it takes to cut a mailbox into messages, beside copying its bytes and looking for line ends in them; and what
//! telling costs beside reading and judging; and how many messages a second a scan reads, beside mail-parser alone.
//!
//! `cargo bench --no-default-features --bench boxes`

#![allow(clippy::expect_used, reason = "a bench stops where something is missing")]
#![allow(clippy::print_stdout, reason = "a bench tells what it measured")]
#![allow(clippy::disallowed_methods, reason = "a bench makes a file and asks the clock")]

use divan::{Bencher, black_box};
use mail_parser::MessageParser;
use mailtrail::cli::{OwnCodes, Scan, ScanFormat, scan};
use mailtrail::evidence::{Bytes, Origin, Source};
use mailtrail::intake;
use mailtrail::investigate::{Investigation, investigate};
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::reading::read_all;
use mailtrail::report::{document_without_pages, json_line};
use mailtrail::trail::join;
use mailtrail::words::{Language, Words};
use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use tempfile::NamedTempFile;

static BOUNCE: &str = include_str!("../assets/samples/one-address-failed.eml");
/// So many messages are in the mailbox: some megabytes, as much as fits no near cache.
const MESSAGES: usize = 4_000;

static MAILBOX: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let one = format!("From MAILER-DAEMON Sat Nov 21 20:00:07 2026\n{}\n", BOUNCE.replace("\r\n", "\n"));
    one.repeat(MESSAGES).into_bytes()
});
static FILE: LazyLock<NamedTempFile> = LazyLock::new(|| {
    let file = NamedTempFile::new().expect("a file");
    fs::write(file.path(), &*MAILBOX).expect("a mailbox");
    file
});
static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::built_in);
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::English));

fn main() {
    beside_each_other();
    scanned();
    divan::main();
}

/// Prints what cutting costs beside copying, and telling beside everything.
fn beside_each_other() {
    println!("{} messages, {} bytes", MESSAGES, MAILBOX.len());
    let read = time(read_file);
    beside("a file read and dropped", read, read);
    beside("copied", time(copy), read);
    beside("its lines counted", time(count_lines), read);
    beside("cut into messages", time(cut), read);
    let one = || vec![Source::handed("bounce.eml", Bytes::new(BOUNCE.as_bytes()))];
    let whole = time(|| drop(black_box(tell(&look(one())))));
    println!("\none message");
    beside("read, judged and told as JSON", whole, whole);
    beside("read", time(|| drop(black_box(read_all(one())))), whole);
    let readings = read_all(one());
    beside("joined", time(|| drop(black_box(join(&readings)))), whole);
    let investigation = look(one());
    beside(
        "made a document",
        time(|| drop(black_box(document_without_pages(&investigation, &WORDS, &Zone::UTC, investigation.now)))),
        whole,
    );
    beside("told as JSON", time(|| drop(black_box(tell(&investigation)))), whole);
    println!();
}

/// Prints how fast a mailbox of all cases is scanned.
fn scanned() {
    const TIMES: usize = 10;
    let messages = messages_of_cases();
    let mut mailbox = Vec::new();
    for message in &messages {
        mailbox.extend(b"From MAILER-DAEMON Sat Nov 21 20:00:07 2026\n");
        mailbox.extend(message);
        mailbox.extend(b"\n\n");
    }
    let file = NamedTempFile::new().expect("a file");
    fs::write(file.path(), mailbox.repeat(TIMES)).expect("a mailbox");
    let asked = |jobs| Scan {
        paths: vec![file.path().to_owned()],
        format: ScanFormat::Json,
        language: Language::English,
        now: Timestamp::EPOCH,
        zone: Zone::UTC,
        jobs,
        skip: 0,
        progress: false,
        own_codes: OwnCodes::default(),
    };
    let run = |jobs| {
        black_box(scan(&asked(jobs), &mut io::sink(), &mut io::sink()).expect("nothing that is written to"));
    };
    let parse = || messages.iter().for_each(|it| drop(black_box(MessageParser::new().parse(it))));
    let count = messages.len() * TIMES;
    println!("{count} messages of all cases, {} bytes", mailbox.len() * TIMES);
    let alone = time(parse) * u32::try_from(TIMES).expect("a few");
    let each = |what: &str, took: Duration| {
        let rate = f64::from(u32::try_from(count).expect("some thousands")) / took.as_secs_f64();
        println!("  {what:<32} {took:>10.1?}  ×{:<5.1} {rate:>9.0} a second", took.as_secs_f64() / alone.as_secs_f64());
    };
    each("mail-parser alone", alone);
    each("scanned by one thread", time(|| run(1)));
    each("scanned by two", time(|| run(2)));
    println!();
}

fn messages_of_cases() -> Vec<Vec<u8>> {
    let entries = |folder: &Path| {
        let mut paths: Vec<_> =
            fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path()).collect();
        paths.sort();
        paths
    };
    let folders = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"));
    let files = folders.iter().flat_map(|it| entries(it)).filter(|it| it.extension().is_some_and(|it| it == "eml"));
    files.map(|it| fs::read(it).expect("a message")).collect()
}

fn beside(what: &str, time: Duration, than: Duration) {
    println!("  {what:<32} {time:>10.1?}  ×{:.2}", time.as_secs_f64() / than.as_secs_f64());
}

/// The least time of many runs.
fn time(run: impl Fn()) -> Duration {
    const LONG_ENOUGH: Duration = Duration::from_millis(400);
    let begun = Instant::now();
    let mut least = Duration::MAX;
    while begun.elapsed() < LONG_ENOUGH || least == Duration::MAX {
        let start = Instant::now();
        run();
        least = least.min(start.elapsed());
    }
    least
}

fn read_file() {
    drop(black_box(fs::read(FILE.path()).expect("the mailbox")));
}

fn copy() {
    drop(black_box(MAILBOX.clone()));
}

fn count_lines() {
    black_box(memchr::memchr_iter(b'\n', &MAILBOX).count());
}

fn cut() {
    let mut count = 0;
    let _ = intake::each(FILE.path(), &mut |taken| {
        count += usize::from(black_box(taken).is_ok());
        ControlFlow::Continue(())
    });
    assert_eq!(count, MESSAGES);
}

fn look(sources: Vec<Source>) -> Investigation {
    investigate(sources, &KNOWLEDGE, Timestamp::EPOCH)
}

fn tell(investigation: &Investigation) -> Vec<u8> {
    let origin = Origin { file: Path::new("bounce.eml").into(), inside: None, number: None, offset: Some(0) };
    let mut line = Vec::new();
    json_line(&document_without_pages(investigation, &WORDS, &Zone::UTC, investigation.now), &origin, &mut line);
    line
}

#[divan::bench]
fn report_told_as_json(bencher: Bencher<'_, '_>) {
    let investigation = look(vec![Source::handed("bounce.eml", Bytes::new(BOUNCE.as_bytes()))]);
    LazyLock::force(&WORDS);
    bencher.bench_local(|| tell(&investigation));
}

#[divan::bench]
fn mailbox_copied(bencher: Bencher<'_, '_>) {
    LazyLock::force(&MAILBOX);
    bencher.bench_local(copy);
}

#[divan::bench]
fn mailbox_read(bencher: Bencher<'_, '_>) {
    LazyLock::force(&FILE);
    bencher.bench_local(read_file);
}

#[divan::bench]
fn mailbox_lines_counted(bencher: Bencher<'_, '_>) {
    LazyLock::force(&MAILBOX);
    bencher.bench_local(count_lines);
}

#[divan::bench]
fn mailbox_cut(bencher: Bencher<'_, '_>) {
    LazyLock::force(&FILE);
    bencher.bench_local(cut);
}
