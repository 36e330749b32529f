//! Mail that breaks readers: what mail-parser 0.11.9 is known to misread or to die of, each with its guard, and too much of
//! everything, which takes bounded time and leaves a note.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test starts threads, asks its clock, and tries the library bare")]

mod road;

use mail_parser::{MessageParser, PartType};
use mailtrail::evidence::NoteKind;
use mailtrail::investigate::Investigation;
use mailtrail::mail::Timestamp;
use mailtrail::reading::MAX_SOURCES;
use mailtrail::syntax::guard::{guarded, in_guarded_section};
use mailtrail::syntax::header_block::read_header_block;
use mailtrail::syntax::mime::{Parts, read_parts};
use road::{look, tell_in_english};
use std::hint::black_box;
use std::panic::{set_hook, take_hook};
use std::thread;
use std::time::{Duration, Instant};

const NOW: Timestamp = Timestamp::EPOCH;

fn parts(text: &str) -> Parts {
    read_parts(text.as_bytes(), &read_header_block(text.as_bytes(), 0))
}

/// The bodies of all parts, decoded, without blanks around them.
fn bodies(text: &str) -> Vec<String> {
    let found = parts(text).parts.into_iter();
    found.map(|part| String::from_utf8_lossy(part.content(text.as_bytes())).trim().to_owned()).collect()
}

fn with_each_line_end(text: &str, check: impl Fn(&str)) {
    check(text);
    check(&text.replace('\n', "\r\n"));
}

#[test]
fn a_folded_boundary_is_joined() {
    let text = "Content-Type: multipart/mixed; boundary=\n\t\"b\"\n\n--b\n\none\n--b\n\ntwo\n--b--\n";
    with_each_line_end(text, |text| assert_eq!(bodies(text), ["one", "two"]));
    let bare = MessageParser::new().parse(text.as_bytes()).expect("a message");
    assert!(!matches!(bare.part(0).map(|it| &it.body), Some(PartType::Multipart(_))), "the guard is needed no more");
}

#[test]
fn a_boundary_in_the_middle_of_a_line_ends_nothing() {
    let text = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\none --b two\nthree\n--b\n\nfour\n--b--\n";
    with_each_line_end(text, |text| {
        let bodies = bodies(text);
        assert_eq!(bodies.len(), 2, "{bodies:?}");
        assert!(bodies.iter().any(|it| it.contains("two") && it.contains("three")), "{bodies:?}");
    });
}

#[test]
fn a_date_that_ends_in_z_swallows_nothing() {
    let text = "From: a@b.example\nDate: Fri, 20 Nov 2026 09:00:00 Z\nSubject: still here\nTo: c@d.example\n\nhello\n";
    with_each_line_end(text, |text| {
        let document = tell_in_english(&look(&[("a.eml".to_owned(), text.as_bytes().to_vec())], NOW));
        assert_eq!(document.message.subject.as_deref(), Some("still here"));
        assert_eq!(document.message.date.map(|it| it.to_string()).as_deref(), Some("2026-11-20T09:00:00Z"));
    });
    let swallowed =
        "Date: Fri, 20 Nov 2026 09:00:00 Z\nContent-Transfer-Encoding: base64\nFrom: a@b.example\n\naGVsbG8=\n";
    with_each_line_end(swallowed, |text| assert_eq!(bodies(text), ["hello"]));
    let split = "Date: Fri, 20 Nov 2026 09:00:00 Z\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n";
    with_each_line_end(split, |text| assert_eq!(bodies(text), ["one", "two"]));
}

#[test]
fn a_field_with_a_blank_in_its_name_is_no_sender() {
    let text = "Fr om: x@evil.example\nFrom: a@b.example\nTo: c@d.example\n\nhello\n";
    let document = tell_in_english(&look(&[("a.eml".to_owned(), text.as_bytes().to_vec())], NOW));
    assert_eq!(document.message.header_from.as_deref(), Some("a@b.example"));
}

/// An overflowing stack cannot be caught: the whole would end here.
#[test]
fn nesting_does_not_exhaust_a_small_stack() {
    let nested =
        "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n".repeat(20_000) + "To: c@d.example\r\n\r\nx";
    let spelled = nested.replace("message/rfc822", "MESSAGE/Global");
    let folded = nested.replace("Content-Type: ", "Content-Type:\r\n\t");
    let mixed = (0..20_000)
        .map(|it| format!("Content-Type: multipart/digest; boundary=b{it}\r\n\r\n--b{it}\r\n"))
        .chain(["\r\nx".to_owned()])
        .collect::<String>();
    let digests = (0..8_000)
        .map(|it| format!("Content-Type: multipart/Digest; boundary=b{it}\r\n\r\n--b{it}\r\n\r\n"))
        .chain(["\r\nx".to_owned()])
        .collect::<String>();
    let odd = ["message/ rfc822", "message(;)/rfc822", "\"message\"/\"global\""]
        .map(|it| nested.replace("message/rfc822", it));
    let left_aside = [nested, spelled, folded, mixed, digests].map(|it| (it, true));
    // What nobody means as a message is none, and nothing of it is left aside.
    let texts: Vec<(String, bool)> = left_aside.into_iter().chain(odd.map(|it| (it, false))).collect();
    let small = thread::Builder::new().name("small".to_owned()).stack_size(2 << 20).spawn(move || {
        for (text, is_noted) in texts {
            let investigation = look(&[("dolls.eml".to_owned(), text.into_bytes())], NOW);
            assert!(investigation.readings.sources.len() <= MAX_SOURCES);
            assert!(!is_noted || !investigation.readings.notes.is_empty());
        }
    });
    small.expect("a thread").join().expect("no panic");
}

/// Found by mutation: the library looks for a part that it never made, and gives up.
#[test]
fn a_part_that_the_library_cannot_find_is_found() {
    quiet_inside_the_fence();
    let text = "Content-Type:multipart/mixed;boundary=fwd\n\n--fwd\nContent-Type:message/rfc822\n\n\
                Content-Type:message/rfc822\n\n\n--fwd--";
    let worse = "0\nContent-Type:multipart/;boundary=fwd\n\n--fwdContent-Type:message/rfc822\n\n\
                 Content-Type:message/rfc822\n\n\n--fwd--";
    let bare =
        |text: &'static str| guarded(|| MessageParser::new().parse(text.as_bytes()).map(|it| it.parts.len())).is_none();
    assert!(bare(text) || bare(worse), "the guard is needed no more");
    assert_eq!(parts(text).parts.len(), 1);
    assert!(parts(worse).parts.len() <= 2);
}

/// Arithmetic that goes below zero panics in every profile of ours, and the fence holds that too.
#[test]
fn the_fence_holds_what_foreign_code_does() {
    quiet_inside_the_fence();
    let nothing: Vec<u8> = black_box(Vec::new());
    assert_eq!(guarded(|| nothing.len() - black_box(1)), None);
    assert_eq!(guarded(|| nothing.iter().map(|it| usize::from(*it)).sum::<usize>()), Some(0));
    assert!(!in_guarded_section());
}

/// The notice that a fenced panic leaves is a note; the panic hook of the program stays silent, and so does this one.
fn quiet_inside_the_fence() {
    let before = take_hook();
    set_hook(Box::new(move |panic| {
        if !in_guarded_section() {
            before(panic);
        }
    }));
}

/// Nothing here takes seconds, but a machine may be busy and the program unoptimized.
const PATIENCE: Duration = Duration::from_mins(1);
/// People beyond this are left aside, in every format.
const MAX_PEOPLE: usize = 5_000;

/// Reads and tells something enormous within bounds.
fn endure(name: &str, bytes: impl Into<Vec<u8>>) -> Investigation {
    let started = Instant::now();
    let investigation = look(&[(name.to_owned(), bytes.into())], NOW);
    let told = tell_in_english(&investigation);
    assert!(started.elapsed() < PATIENCE, "{name}: {:?}", started.elapsed());
    assert!(investigation.readings.sources.len() <= MAX_SOURCES, "{name}");
    assert!(told.people.len() <= MAX_PEOPLE, "{name}: {} people", told.people.len());
    investigation
}

fn is_noted(investigation: &Investigation, kind: NoteKind) -> bool {
    investigation.readings.notes.iter().any(|it| it.kind == kind)
}

const FROM_TO: &str = "From: a@b.example\r\nTo: c@d.example\r\n";

#[test]
fn a_million_recipients() {
    let people = "p@d.example,\r\n ".repeat(1_000_000);
    let investigation = endure("everybody.eml", format!("From: a@b.example\r\nTo: {people}\r\n\r\nhello\r\n"));
    assert!(!investigation.readings.notes.is_empty(), "a note says that some were left aside");
}

#[test]
fn more_servers_than_there_are() {
    let hop = "Received: from a.example by b.example with ESMTP id 1; Fri, 20 Nov 2026 09:00:00 +0000\r\n";
    let investigation = endure("hops.eml", format!("{}{FROM_TO}\r\nhello\r\n", hop.repeat(50_000)));
    assert!(!investigation.readings.notes.is_empty(), "a note says that some were left aside");
}

#[test]
fn a_hundred_thousand_elements_in_each_other() {
    for element in ["<div>", "<table><tr><td>", "<a href='mailto:a@b.example'>", "<!--", "<style>", "<b x=\"", "&amp"] {
        let page =
            format!("<html><body>{}<p>Your message to x@y.example could not be delivered.", element.repeat(100_000));
        endure("page.html", page);
    }
}

#[test]
fn a_hundred_thousand_notices() {
    let one = "<p@d.example>: host mx.d.example[192.0.2.1] said: 550 5.1.1 no such user\n    (in reply to RCPT TO command)\n\n";
    let text = format!("This is the mail system at host mx.a.example.\n\n{}", one.repeat(100_000));
    let investigation = endure("notices.txt", text);
    assert!(!investigation.readings.notes.is_empty(), "a note says that some were left aside");
}

#[test]
fn quotations_of_quotations() {
    let depth = "> ".repeat(100_000);
    endure("deep.eml", format!("{FROM_TO}\r\n{depth}text\r\n{}", format!("{}\r\n", "> ".repeat(500)).repeat(1_000)));
    let letters: String = (0..2_000).map(|it| format!("{}From: a@b.example\n", "> ".repeat(it % 200))).collect();
    endure("letters.txt", letters);
}

#[test]
fn what_is_no_encoding() {
    let part = |encoding: &str, body: &[u8]| {
        let head = format!("{FROM_TO}Content-Type: text/plain\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n");
        [head.as_bytes(), body].concat()
    };
    for encoding in ["base64", "quoted-printable"] {
        for body in [&b"!\0=~\xff"[..], b"=", b"=\r\n", b"A", b"====\n"] {
            endure("garbage.eml", part(encoding, &body.repeat((1 << 20) / body.len())));
        }
    }
    let large = part("base64", "QUFBQUFBQUFB".repeat((30 << 20) / 12).as_bytes());
    assert!(is_noted(&endure("large.eml", large), NoteKind::TooLarge));
}

/// Found by mutation: what is read in two ways, inside what is read in two ways, doubles with every level.
#[test]
fn what_is_read_in_two_ways_is_read_once() {
    let report = "Final-Recipient: rfc822; c@d.example\r\nAction: failed\r\n";
    let level = "Message-ID: <a@b.example>\r\nReceived: by b.example\r\nFrom: MAILER-DAEMON@b.example\r\n\r\n";
    let nested = endure("levels.eml", format!("{level}{}\r\n{report}", format!("x\r\n\r\n{level}").repeat(14)));
    assert!(nested.readings.sources.len() < 64, "{} sources", nested.readings.sources.len());
    let bytes: usize = nested.readings.sources.iter().map(|it| it.bytes.len()).sum();
    assert!(bytes < 64 << 10, "{bytes} bytes");
}
