//! Mailboxes, folders and packed files, through the program as people start it. Every box is built here, out of
//! bounces of our own.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test makes files and starts programs")]

use flate2::Compression;
use flate2::write::GzEncoder;
use mailtrail::evidence::ProblemKind;
use mailtrail::intake;
use serde_json::Value;
use std::fs;
use std::io::{Cursor, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const NOW: &str = "2026-11-22T09:00:00Z";
const SEPARATOR: &str = "From MAILER-DAEMON Sat Nov 21 20:00:07 2026\n";

/// A bounce for one address about a message of this number.
fn bounce(number: usize) -> String {
    format!(
        "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@out.werft.example>\nTo: mara@werft.example\n\
         Subject: Undelivered Mail Returned to Sender\nMessage-ID: <bounce-{number}@out.werft.example>\n\
         Date: Sat, 21 Nov 2026 20:00:07 +0000\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"r\"\n\n\
         --r\nContent-Type: text/plain\n\nFrom here your message did not go any further.\n\n\
         <person-{number}@atelier.example>: host mx.atelier.example[192.0.2.20] said: 550 5.1.1 No such user (in reply to RCPT TO\n    command)\n\n\
         --r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; out.werft.example\n\n\
         Final-Recipient: rfc822; person-{number}@atelier.example\nAction: failed\nStatus: 5.1.1\n\
         Remote-MTA: dns; mx.atelier.example\nDiagnostic-Code: smtp; 550 5.1.1 No such user\n\n\
         --r\nContent-Type: message/rfc822\n\n>From mara@werft.example Sat Nov 21 19:59:00 2026\n\
         From: Mara <mara@werft.example>\nTo: person-{number}@atelier.example, Tom <tom@kontor.example>\n\
         Subject: Minutes {number}\nMessage-ID: <minutes-{number}@werft.example>\nDate: Sat, 21 Nov 2026 19:59:00 +0000\n\nhello\n\n--r--\n"
    )
}

fn mailbox(numbers: std::ops::Range<usize>) -> String {
    let messages: Vec<String> = numbers.map(|it| format!("{SEPARATOR}{}\n", bounce(it))).collect();
    messages.concat()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("packed");
    encoder.finish().expect("packed")
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).expect("an entry");
        zip.write_all(bytes).expect("packed");
    }
    zip.finish().expect("packed").into_inner()
}

/// A folder for one test.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder for the test"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
        path
    }
}

fn mailtrail(command: &str, options: &[&str], paths: &[&Path], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_mailtrail"))
        .arg(command)
        .args(["--now", NOW])
        .args(options)
        .args(paths)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("standard input");
    let input = input.to_vec();
    let writing = std::thread::spawn(move || stdin.write_all(&input).ok());
    let output = child.wait_with_output().expect("the program ends");
    writing.join().expect("written");
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program speaks UTF-8")
}

/// The reports of a scan that finds nothing wrong.
fn scan(options: &[&str], path: &Path) -> Vec<Value> {
    let output = mailtrail("scan", options, &[path], b"");
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
    reports(&output)
}

fn reports(output: &Output) -> Vec<Value> {
    let lines = text(&output.stdout);
    lines.lines().map(|line| serde_json::from_str(line).expect("a report a line")).collect()
}

fn at<'a>(report: &'a Value, pointer: &str) -> &'a Value {
    report.pointer(pointer).unwrap_or_else(|| panic!("{pointer} in {report}"))
}

fn failed(report: &Value) -> Vec<String> {
    let people = at(report, "/recipients").as_array().expect("a list");
    let failed = people.iter().filter(|it| at(it, "/verdict") == "failed");
    failed.map(|it| at(it, "/address").as_str().expect("an address").to_owned()).collect()
}

/// Who failed in each report.
fn all_failed(reports: &[Value]) -> Vec<String> {
    reports.iter().flat_map(failed).collect()
}

fn people(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(|it| format!("person-{it}@atelier.example")).collect()
}

#[test]
fn every_message_of_a_mailbox_is_an_incident() {
    let place = Place::new();
    for (name, content) in [("lf", mailbox(0..5)), ("crlf", mailbox(0..5).replace('\n', "\r\n"))] {
        let path = place.put(&format!("{name}.mbox"), &content);
        let reports = scan(&[], &path);
        assert_eq!(all_failed(&reports), people(0..5));
        for (index, report) in reports.iter().enumerate() {
            assert_eq!(at(report, "/position/message"), index + 1);
            assert_eq!(at(report, "/message/subject"), &format!("Minutes {index}"));
            assert_eq!(at(report, "/recipients/1/verdict"), "no-failure-reported");
            check_quotes(report, content.as_bytes());
        }
    }
}

/// What a report quotes stands in the file, at the offset that it gives.
fn check_quotes(report: &Value, file: &[u8]) {
    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("small");
    let offset = number(at(report, "/position/offset"));
    for quote in at(report, "/recipients/0/evidence").as_array().expect("a list") {
        assert_eq!(at(quote, "/source"), 0);
        let range = offset + number(at(quote, "/start"))..offset + number(at(quote, "/end"));
        let quoted = text(file.get(range).expect("a place in the file"));
        assert_eq!(at(quote, "/quote").as_str().expect("text").replace("\\r\\n", "\r\n").replace("\\n", "\n"), quoted);
    }
}

#[test]
fn order_and_content_are_the_same_for_any_number_of_threads() {
    let place = Place::new();
    let path = place.put("many.mbox", mailbox(0..300));
    let one = mailtrail("scan", &["--jobs", "1"], &[&path], b"").stdout;
    assert_eq!(all_failed(&scan(&[], &path)), people(0..300));
    for jobs in ["2", "7"] {
        assert!(mailtrail("scan", &["--jobs", jobs], &[&path], b"").stdout == one, "{jobs} threads");
    }
    let lines: Vec<String> = text(&one).lines().map(str::to_owned).collect();
    for skip in [1, 150, 299, 300, 1_000] {
        let rest = text(&mailtrail("scan", &["--skip", &skip.to_string()], &[&path], b"").stdout);
        assert!(rest.lines().eq(lines.iter().skip(skip)), "behind {skip}");
    }
}

#[test]
fn a_sentence_that_begins_with_from_parts_nothing() {
    let place = Place::new();
    let letter = "Subject: x\nTo: tom@kontor.example\nContent-Length: 3\n\nFrom now on, always.\n\n\
                  >From mara@werft.example Sat Nov 21 20:00:07 2026\n\nFrom mara@werft.example, with love\n\
                  From mara@werft.example Sat Nov 21 20:00:07 2026\n";
    let path = place.put("two.mbox", format!("{SEPARATOR}{letter}\n{SEPARATOR}{}", bounce(7)));
    let reports = scan(&[], &path);
    assert_eq!(reports.len(), 2);
    assert_eq!(at(&reports[0], "/message/subject"), "x");
    assert_eq!(failed(&reports[1]), people([7]));
}

#[test]
fn a_mailbox_of_one_message_is_that_message() {
    let place = Place::new();
    let whole = format!("{SEPARATOR}{}", bounce(1));
    let path = place.put("bounce.eml", &whole);
    let reports = scan(&[], &path);
    assert_eq!(reports.len(), 1);
    assert_eq!(at(&reports[0], "/position/message"), &Value::Null);
    assert_eq!(at(&reports[0], "/sources/0/name"), "bounce.eml");
    assert_eq!(at(&reports[0], "/sources/0/bytes"), whole.len());
    check_quotes(&reports[0], whole.as_bytes());
}

#[test]
fn standard_input_may_be_a_mailbox() {
    let output = mailtrail("scan", &[], &[Path::new("-")], mailbox(0..3).as_bytes());
    assert_eq!(all_failed(&reports(&output)), people(0..3));
    let output = mailtrail("scan", &[], &[Path::new("-")], &gzipped(mailbox(0..3).as_bytes()));
    assert_eq!(all_failed(&reports(&output)), people(0..3));
}

#[test]
fn folders_are_read_in_the_order_of_names() {
    let place = Place::new();
    place.put("box/b/2.eml", bounce(2));
    place.put("box/a.txt", bounce(0));
    place.put("box/b/1", bounce(1));
    place.put("box/c.mbox", mailbox(3..5));
    for (name, bytes) in [
        ("box/picture.png", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]),
        ("box/notes.md", b"# From here on\n\nSubject: nothing\n"),
        ("box/.hidden.eml", bounce(9).as_bytes()),
        ("box/.git/old.eml", bounce(9).as_bytes()),
    ] {
        place.put(name, bytes);
    }
    let reports = scan(&[], &place.path("box"));
    assert_eq!(all_failed(&reports), people(0..5));
    let file = at(&reports[1], "/position/file").as_str().expect("a path");
    assert_eq!(Path::new(file), place.path("box/b/1"));
}

#[test]
fn a_maildir_is_read_with_its_folders() {
    let place = Place::new();
    for (name, number) in [
        ("Maildir/.Sent.2026/cur/1732100002.M3P1.out:2,S", 0),
        ("Maildir/cur/1732100000.M1P1.out:2,S", 1),
        ("Maildir/cur/1732100001.M2P1.out:2,", 2),
        ("Maildir/new/1732100003.M4P1.out", 3),
        ("Maildir/tmp/1732100004.M5P1.out", 9),
    ] {
        place.put(name, bounce(number));
    }
    fs::create_dir_all(place.path("Maildir/.Sent.2026/new")).expect("a folder");
    place.put("Maildir/dovecot.index.log", "\0\0");
    assert_eq!(all_failed(&scan(&[], &place.path("Maildir"))), people(0..4));
}

#[test]
fn packed_boxes_are_read_as_they_would_be_unpacked() {
    let place = Place::new();
    let packed = gzipped(mailbox(0..3).as_bytes());
    assert_eq!(all_failed(&scan(&[], &place.put("box.mbox.gz", &packed))), people(0..3));
    let inner = zipped(&[("deep/5.eml", bounce(5).as_bytes())]);
    let zip = zipped(&[
        ("__MACOSX/._0.eml", b"\0\x05\x16\x07"),
        ("mail/", b""),
        ("mail/0.eml", bounce(0).as_bytes()),
        ("mail/logo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("mail/box", mailbox(1..3).as_bytes()),
        ("mail/more.mbox.gz", &gzipped(mailbox(3..5).as_bytes())),
        ("inner.zip", &inner),
    ]);
    let reports = scan(&[], &place.put("box.zip", &zip));
    assert_eq!(all_failed(&reports), people(0..6));
    assert_eq!(at(&reports[1], "/position/inside"), "mail/box");
    assert_eq!(at(&reports[1], "/position/message"), 1);
    assert_eq!(at(&reports[5], "/position/inside"), "inner.zip/deep/5.eml");
    assert_eq!(at(&reports[5], "/sources/0/name"), "5.eml");
}

#[test]
fn what_cannot_be_opened_stops_nothing_else() {
    let place = Place::new();
    let whole = gzipped(mailbox(0..200).as_bytes());
    let cut = place.put("cut.mbox.gz", whole.get(..whole.len() / 2).expect("half"));
    let good = place.put("good.eml", bounce(300));
    let missing = place.path("missing.mbox");
    let mut locked = zipped(&[("1.eml", bounce(1).as_bytes()), ("2.txt", b"Subject: x\n\nhi\n")]);
    // The flag of encryption, in the entry and in the directory.
    for sign in [b"PK\x03\x04", b"PK\x01\x02"] {
        let flags = if sign[2] == 3 { 6 } else { 8 };
        let entry = locked.windows(4).position(|it| it == sign).expect("an entry");
        locked[entry + flags] |= 1;
    }
    let locked = place.put("locked.zip", locked);
    let broken = place.put("broken.zip", b"PK\x03\x04 and nothing else");
    let output = mailtrail("scan", &[], &[&cut, &missing, &locked, &broken, &good], b"");
    let errors = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    for (line, (said, name)) in errors.lines().zip([
        ("damaged", "cut.mbox.gz"),
        ("no longer there", "missing.mbox"),
        ("password", "locked.zip/1.eml"),
        ("damaged", "broken.zip"),
    ]) {
        assert!(line.contains(said) && line.ends_with(name), "{said} {name}: {line}");
    }
    assert_eq!(errors.lines().count(), 4);
    let failed = all_failed(&reports(&output));
    assert!(failed.len() > 20 && failed.starts_with(&people(0..20)), "what came before the damage");
    assert_eq!(failed.last(), people([300]).last());
}

#[test]
fn a_folder_without_mail_says_so() {
    let place = Place::new();
    place.put("empty/picture.png", b"\x89PNG\r\n\x1a\n");
    let output = mailtrail("scan", &[], &[&place.path("empty")], b"");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    assert!(text(&output.stderr).starts_with("Nothing in it looks like mail: "));
}

/// A message to which others are attached; the parts of a digest do not say what they are.
fn carrier(subtype: &str, parts: &[String]) -> String {
    let stated = if subtype == "digest" { "" } else { "Content-Type: message/rfc822\n" };
    let parts: Vec<String> = parts.iter().map(|it| format!("--d\n{stated}\n{it}\n")).collect();
    let parts = parts.concat();
    format!(
        "From: Mara <mara@werft.example>\nTo: help@werft.example\nSubject: These came back\n\
         Message-ID: <forward@werft.example>\nContent-Type: multipart/{subtype}; boundary=d\n\n{parts}--d--\n"
    )
}

#[test]
fn each_of_several_attached_bounces_is_told() {
    let place = Place::new();
    let again = bounce(1).replace("bounce-1@", "again-1@").replace("person-1@", "other-1@");
    for subtype in ["digest", "mixed"] {
        let whole = carrier(subtype, &[bounce(2), bounce(1), again.clone(), bounce(0)]);
        let path = place.put(&format!("{subtype}.eml"), &whole);
        let reports = scan(&[], &path);
        let expected = ["person-2", "other-1", "person-1", "person-0"].map(|it| format!("{it}@atelier.example"));
        assert_eq!(all_failed(&reports), expected, "{subtype}");
        assert_eq!(reports.len(), 3, "two bounces about one message are one incident");
        check_quotes(&reports[0], whole.as_bytes());
        assert_eq!(scan(&["--skip", "1"], &path), reports[1..]);
        let box_of_two = place.put("two.mbox", format!("{SEPARATOR}{whole}\n{SEPARATOR}{}", bounce(5)));
        assert_eq!(scan(&["--skip", "2"], &box_of_two).len(), 2);
    }
}

#[test]
fn a_forwarded_bounce_is_one_incident() {
    let place = Place::new();
    let path = place.put("forward.eml", carrier("mixed", &[bounce(4)]));
    let reports = scan(&[], &path);
    assert_eq!(reports.len(), 1);
    assert_eq!(failed(&reports[0]), people([4]));
    let output = mailtrail("explain", &[], &[&path], b"");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn explain_joins_what_is_about_one_message_and_names_scan_for_several() {
    let place = Place::new();
    let second = bounce(1).replace("bounce-1@", "second-1@").replace("person-1@atelier", "tom@kontor");
    let same = place.put("same.mbox", format!("{SEPARATOR}{}\n{SEPARATOR}{second}", bounce(1)));
    let output = mailtrail("explain", &["--format", "json"], &[&same], b"");
    assert_eq!(text(&output.stderr), "");
    assert_eq!(failed(&reports(&output)[0]).len(), 2);
    let several = place.put("several.mbox", mailbox(0..3));
    for language in ["en", "fr", "it", "de", "es"] {
        let output = mailtrail("explain", &["--lang", language], &[&several], b"");
        assert_eq!(output.status.code(), Some(0));
        let said = text(&output.stderr);
        assert!(said.contains(&format!("mailtrail scan {}", several.display())), "{language}: {said}");
    }
    let folder = place.put("folder/1.eml", bounce(1));
    let output = mailtrail("explain", &["--format", "json"], &[folder.parent().expect("a folder")], b"");
    assert_eq!(failed(&reports(&output)[0]), people([1]));
}

/// The window keeps where messages stand, and reads them again when somebody wants to see one.
#[test]
fn what_was_found_is_found_again_as_long_as_it_is_the_same() {
    let place = Place::new();
    let paths = [
        place.put("box.mbox", mailbox(0..5)),
        place.put("box.mbox.gz", gzipped(mailbox(0..5).as_bytes())),
        place.put("box.zip", zipped(&[("a.eml", bounce(0).as_bytes()), ("b/box.mbox", mailbox(0..3).as_bytes())])),
        place.put("letters/one.eml", bounce(7)),
    ];
    for path in &paths {
        let mut found = Vec::new();
        let _ = intake::each(path, &mut |taken| {
            found.push(taken.expect("a message"));
            ControlFlow::Continue(())
        });
        for taken in &found {
            let again = intake::reopen(&taken.origin, |it| *it.bytes == *taken.source.bytes).expect("the same message");
            assert_eq!((again.name.as_str(), &*again.bytes), (taken.source.name.as_str(), &*taken.source.bytes));
        }
        let last = found.last().expect("a message");
        let other = intake::reopen(&last.origin, |_| false).expect_err("another message");
        assert_eq!(other.kind, ProblemKind::Changed);
        fs::remove_file(path).expect("the file goes");
        let gone = intake::reopen(&last.origin, |_| true).expect_err("no file");
        assert!(matches!(gone.kind, ProblemKind::NotFound | ProblemKind::Changed), "{gone:?}");
    }
}

#[test]
fn contacts_come_as_csv_and_as_a_table() {
    let place = Place::new();
    let full = bounce(1).replace("5.1.1 No such user", "5.2.2 Mailbox full").replace("Status: 5.1.1", "Status: 5.2.2");
    let formula = bounce(2).replace("person-2@", "=cmd@");
    let path = place.put("box.mbox", format!("{}{SEPARATOR}{full}\n{SEPARATOR}{formula}", mailbox(0..1)));
    let output = mailtrail("scan", &["--format", "csv"], &[&path], b"");
    let (csv, file) = (text(&output.stdout), path.display().to_string());
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(lines[0], "address,verdict,duration,cause,action,file,message,offset");
    assert_eq!(lines[1], format!("person-0@atelier.example,failed,permanent,user-unknown,remove,{file},1,0"));
    assert_eq!(lines[2], format!("tom@kontor.example,no-failure-reported,,,keep,{file},1,0"));
    assert!(lines[3].starts_with("person-1@atelier.example,failed,permanent,mailbox-full,retry-later,"));
    assert!(lines[5].starts_with("'=cmd@atelier.example,failed,"), "{}", lines[5]);
    assert_eq!(lines.len(), 8);
    let rest = text(&mailtrail("scan", &["--format", "csv", "--skip", "2"], &[&path], b"").stdout);
    assert_eq!(rest, lines[5..].join("\r\n"));
    let removed = [("en", "Remove"), ("fr", "Supprimer"), ("it", "Rimuovere"), ("de", "Entfernen"), ("es", "Quitar")];
    for (language, action) in removed {
        let output = mailtrail("scan", &["--format", "table", "--lang", language], &[&path], b"");
        let table = text(&output.stdout);
        assert!(table.contains(&format!("({file} #3)")) && table.contains(action), "{table}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_closed_pipe_ends_quietly() {
    let place = Place::new();
    let path = place.put("many.mbox", mailbox(0..2_000));
    let output = Command::new("sh")
        .args(["-c", "\"$0\" scan \"$1\" | head -n 1", env!("CARGO_BIN_EXE_mailtrail")])
        .arg(&path)
        .output()
        .expect("a shell");
    assert_eq!(text(&output.stderr), "");
    assert_eq!(all_failed(&reports(&output)), people([0]));
}
