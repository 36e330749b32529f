//! Outlook's files: what is read in them, and what hostile ones cannot do. The cases hold the same files, written by
//! `tests/outlook/builder.rs`; `UPDATE=1` writes them anew.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::indexing_slicing, reason = "a test knows how long its texts are")]
#![allow(clippy::disallowed_methods, reason = "a test reads its cases and its clock")]

#[path = "outlook/builder.rs"]
mod builder;
#[path = "outlook/fixtures.rs"]
mod fixtures;
#[path = "outlook/hostile.rs"]
mod hostile;

use builder::{Item, Properties, embedded, file, recipient, tag};
use mailtrail::evidence::{Bytes, Fact, NoteKind, Source};
use mailtrail::mail::{Address, Disposition};
use mailtrail::reading::{Readings, read_all};
use mailtrail::syntax::compound::{Compound, SIGNATURE, StorageId};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

fn read(name: &str, bytes: Vec<u8>) -> Readings {
    read_all(vec![Source::handed(name, Bytes::new(bytes))])
}

fn facts(readings: &Readings) -> impl Iterator<Item = &Fact> {
    readings.evidence.iter().map(|it| &it.fact)
}

/// Everybody with a role, as `role address`; the name where there is no address.
fn addressed(readings: &Readings) -> Vec<String> {
    let found = facts(readings).filter_map(|it| match it {
        Fact::AddressedTo { role, mailbox } if mailbox.address == Address::UNSTATED => {
            Some(format!("{} {}", role.id(), mailbox.name.as_deref().unwrap_or_default()))
        }
        Fact::AddressedTo { role, mailbox } => Some(format!("{} {}", role.id(), mailbox.address)),
        _ => None,
    });
    found.collect()
}

/// The text of the source with this number.
fn text(readings: &Readings, source: usize) -> String {
    String::from_utf8_lossy(&readings.sources[source].bytes).into_owned()
}

#[test]
fn the_cases_hold_what_the_builder_writes() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for (path, bytes) in fixtures::all() {
        let path = cases.join(path);
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, &bytes).expect("a file that can be written");
        }
        assert!(fs::read(&path).is_ok_and(|it| it == bytes), "{}: UPDATE=1 writes it anew", path.display());
    }
}

#[test]
fn compound_files_are_read_as_another_library_reads_them() {
    for (path, bytes) in fixtures::all().into_iter().filter(|(_, bytes)| bytes.starts_with(&SIGNATURE)) {
        let mut theirs = cfb::CompoundFile::open(Cursor::new(&bytes)).expect(path);
        let streams: Vec<_> = theirs.walk().filter(|it| it.is_stream()).map(|it| it.path().to_owned()).collect();
        let mut expected: Vec<(String, Vec<u8>)> = Vec::new();
        for stream in streams {
            let mut content = Vec::new();
            theirs.open_stream(&stream).expect(path).read_to_end(&mut content).expect(path);
            expected.push((stream.to_string_lossy().to_ascii_uppercase(), content));
        }
        let mut ours = Compound::open(&bytes).expect(path);
        let mut found = Vec::new();
        walk(&mut ours, Compound::ROOT, "", &mut found);
        found.sort();
        expected.sort();
        assert!(!ours.damaged && expected.len() > 5, "{path}");
        assert_eq!(found, expected, "{path}");
    }
}

fn walk(file: &mut Compound<'_>, id: StorageId, at: &str, found: &mut Vec<(String, Vec<u8>)>) {
    let storage = file.storage(id);
    for (name, stream) in storage.streams {
        found.push((format!("{at}/{name}"), file.read(stream, usize::MAX)));
    }
    for (name, id) in storage.storages {
        walk(file, id, &format!("{at}/{name}"), found);
    }
}

#[test]
fn a_large_stream_is_read_whole() {
    let long = "0123456789".repeat(40_000);
    let item = Item { properties: Properties::new().text(tag::BODY, &long), ..Item::default() };
    assert!(text(&read("long.msg", item.msg()), 1).contains(&long));
}

#[test]
fn the_table_gives_everybody_a_role() {
    let readings = read("sent.msg", fixtures::sent_copy().msg());
    let expected = [
        "to lena.vogt@buchhaus-vogt.example",
        "cc m.delorme@atelier-delorme.example",
        "cc Print Room",
        "bcc nora.rinaldi@tipografia-rinaldi.example",
    ];
    assert_eq!(addressed(&readings), expected);
    let text = text(&readings, 1);
    assert!(text.contains("Cc: m.delorme@atelier-delorme.example\r\nX-Outlook-Cc: Print Room\r\n"), "{text}");
    assert!(text.contains("From: \"Iris Calloway\" <iris.calloway@kestrel-press.example>\r\n"), "{text}");
    assert!(text.contains("filename=\"proofs.png\"; size=14\r\n"), "{text}");
    assert!(!text.contains("/O="), "{text}");
}

#[test]
fn a_request_for_a_receipt_is_a_field() {
    let mut item = fixtures::sent_copy();
    assert!(!text(&read("sent.msg", item.msg()), 1).contains("Disposition-Notification-To"));
    item.properties = item.properties.yes(tag::READ_RECEIPT_REQUESTED);
    for bytes in [item.msg(), item.winmail()] {
        let text = text(&read("sent", bytes), 1);
        let asked = "Disposition-Notification-To: \"Iris Calloway\" <iris.calloway@kestrel-press.example>\r\n";
        assert!(text.contains(asked), "{text}");
    }
}

#[test]
fn nobody_is_written_down_twice() {
    let readings = read("received.msg", fixtures::received_copy().msg());
    assert_eq!(addressed(&readings), ["cc gerard.noel@maison-aubry.example", "to celine@maison-aubry.example"]);
    assert_eq!(facts(&readings).filter(|it| matches!(it, Fact::Hop(_))).count(), 1);
    assert_eq!(facts(&readings).filter(|it| matches!(it, Fact::Subject(_))).count(), 1);
}

#[test]
fn properties_of_a_report_are_facts_of_their_own() {
    let readings = read("report.msg", fixtures::failure_report().msg());
    let found = facts(&readings).find_map(|it| match it {
        Fact::RecipientReport(report) => Some(report),
        _ => None,
    });
    let report = found.expect("a report");
    let value = |it: Option<String>| it.unwrap_or_default();
    assert_eq!(value(report.status.as_ref().map(|it| it.value.to_string())), "5.1.10");
    assert_eq!(value(report.remote_mta.as_ref().map(|it| it.value.to_string())), "mx1.lager-nord.example");
    let diagnostic = report.diagnostic.as_ref().expect("an answer");
    assert!(diagnostic.value.starts_with("550 5.1.10 RESOLVER"), "{}", diagnostic.value);
    let quoted = &readings.sources[diagnostic.span.source.0].bytes[diagnostic.span.range()];
    let quoted = String::from_utf8_lossy(quoted);
    assert!(quoted.starts_with("PidTagSupplementaryInfo: <mx1.lager-nord.example #5.1.10"), "{quoted}");
}

/// The table alone proves nothing: here it holds whom the report was for.
#[test]
fn a_row_without_properties_of_a_report_is_no_failure() {
    let mut item = fixtures::failure_report();
    item.recipients = vec![recipient(1, "Iris Calloway", "iris.calloway@kestrel-press.example")];
    item.attachments.clear();
    let readings = read("report.msg", item.msg());
    assert!(!facts(&readings).any(|it| matches!(it, Fact::RecipientReport(_))));
    assert!(addressed(&readings).is_empty());
}

#[test]
fn a_receipt_says_who_showed_the_message() {
    for (class, disposition) in
        [("REPORT.IPM.Note.IPNRN", Disposition::Displayed), ("REPORT.IPM.Note.IPNNRN", Disposition::Deleted)]
    {
        let readings = read("receipt.msg", fixtures::read_receipt(class).msg());
        let found = facts(&readings).find_map(|it| match it {
            Fact::Disposition(report) => Some(report),
            _ => None,
        });
        let report = found.expect("a receipt");
        let address = report.final_recipient.as_ref().expect("an address");
        assert_eq!(address.value.to_string(), "ines.aubry@kestrel-press.example");
        assert_eq!(report.disposition.as_ref().map(|it| it.value), Some(disposition));
        assert_eq!(report.at.as_ref().map(|it| it.value.at.to_string()).as_deref(), Some("2026-11-21T15:05:10Z"));
        assert!(facts(&readings).any(|it| *it == Fact::RefersTo("<STOCK-0815@mail.kestrel-press.example>".to_owned())));
    }
}

#[test]
fn html_comes_out_of_rtf() {
    let readings = read("rtf.msg", fixtures::rtf_only().msg());
    let text = text(&readings, 1);
    assert!(text.contains("Content-Type: text/html; charset=utf-8"), "{text}");
    assert!(text.contains("o.brandt@werft-brandt.example</a> ist überfüllt.</p>"), "{text}");
}

#[test]
fn a_file_that_came_without_its_message_says_the_same() {
    let expected = addressed(&read("sent.msg", fixtures::sent_copy().msg()));
    let readings = read("winmail.dat", fixtures::sent_copy().winmail());
    assert_eq!(addressed(&readings), expected);
    assert!(facts(&readings).any(|it| *it == Fact::Received), "it went through the net");
    let readings = read("winmail.dat", fixtures::failure_report().winmail());
    assert_eq!(facts(&readings).filter(|it| matches!(it, Fact::RecipientReport(_))).count(), 1);
}

#[test]
fn files_inside_files_are_read() {
    let inner = fixtures::sent_copy().msg();
    let parts = vec![file("inner.msg", "application/octet-stream", &inner), embedded(fixtures::received_copy())];
    let item = Item { attachments: parts, ..Item::default() };
    for bytes in [item.msg(), item.winmail()] {
        let addressed = addressed(&read("outer", bytes));
        for address in ["bcc nora.rinaldi@tipografia-rinaldi.example", "to celine@maison-aubry.example"] {
            assert!(addressed.iter().any(|it| it == address), "{addressed:?}");
        }
    }
}

#[test]
fn an_old_document_is_no_message() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a file");
    file.create_stream("/WordDocument").expect("a stream");
    let readings = read("letter.doc", file.into_inner().into_inner());
    assert_eq!(readings.notes.iter().map(|it| it.kind).collect::<Vec<_>>(), [NoteKind::NotText]);
    assert!(readings.evidence.is_empty());
}

/// What Outlook never looked up is an address where it looks like one; what Exchange named is a name.
#[test]
fn only_addresses_that_stand_there_are_addresses() {
    let typed = Properties::new().number(tag::RECIPIENT_TYPE, 1).text(tag::DISPLAY_NAME, "typed@maison-aubry.example");
    let posing = Properties::new()
        .number(tag::RECIPIENT_TYPE, 1)
        .text(tag::DISPLAY_NAME, "posing@maison-aubry.example")
        .text(tag::EMAIL_ADDRESS, "/O=KESTREL/CN=SOMEBODY");
    let item = Item { recipients: vec![typed, posing], ..Item::default() };
    let readings = read("sent.msg", item.msg());
    assert_eq!(addressed(&readings), ["to typed@maison-aubry.example", "to posing@maison-aubry.example"]);
    let unstated = facts(&readings)
        .filter(|it| matches!(it, Fact::AddressedTo { mailbox, .. } if mailbox.address == Address::UNSTATED));
    assert_eq!(unstated.count(), 1);
}
