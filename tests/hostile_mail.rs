//! Mail that breaks readers: what mail-parser 0.11.9 is known to misread or to die of, each with its guard, and mutants
//! of every case.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(
    clippy::disallowed_methods,
    reason = "a test asks its environment, starts threads, and tries the library bare"
)]

mod road;

use mail_parser::{MessageParser, PartType};
use mailtrail::mail::Timestamp;
use mailtrail::reading::MAX_SOURCES;
use mailtrail::report::json;
use mailtrail::syntax::guard::{guarded, in_guarded_section};
use mailtrail::syntax::header_block::read_header_block;
use mailtrail::syntax::mime::{Parts, read_parts};
use road::{Input, cases, look, tell_in_english};
use std::hint::black_box;
use std::panic::{catch_unwind, set_hook, take_hook};
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

#[test]
fn mutants_do_not_make_it_panic() {
    const DEFAULT: u64 = 20_000;
    let count = std::env::var("MAILTRAIL_MUTANTS").ok().and_then(|it| it.parse().ok()).unwrap_or(DEFAULT);
    quiet_inside_the_fence();
    let fixtures: Vec<Input> = cases().into_iter().flat_map(|it| it.inputs).collect();
    let halves: Vec<Vec<String>> = thread::scope(|scope| {
        let fixtures = &fixtures;
        let each = [0, 1].map(|half| {
            scope.spawn(move || {
                (0..count).filter(|seed| seed % 2 == half).filter_map(|seed| try_mutant(seed, fixtures)).collect()
            })
        });
        each.into_iter().map(|it| it.join().expect("a thread that ends")).collect()
    });
    let wrong = halves.concat();
    assert!(
        wrong.is_empty(),
        "{} of {count} mutants, the first of them:\n{}",
        wrong.len(),
        wrong.first().expect("one")
    );
}

/// Reads one mutant; says what went wrong.
fn try_mutant(seed: u64, fixtures: &[Input]) -> Option<String> {
    const PATIENCE: Duration = Duration::from_secs(20);
    let mut chance = Chance::new(seed);
    let (name, bytes) = chance.pick(fixtures);
    let mut mutant = bytes.clone();
    for _ in 0..=chance.below(6) {
        chance.mutate(&mut mutant, fixtures);
    }
    let started = Instant::now();
    let told = catch_unwind(|| {
        let investigation = look(&[(name.clone(), mutant.clone())], NOW);
        // Telling costs more than reading, and has fewer ways to go wrong.
        (seed % 8 < 2).then(|| json(&tell_in_english(&investigation)).to_string())
    });
    let late = started.elapsed() > PATIENCE;
    (told.is_err() || late).then(|| {
        let problem = if late { "took too long" } else { "panicked" };
        format!("seed {seed}, from {name}: {problem}\n{}", mutant.escape_ascii())
    })
}

/// A small xorshift: the same seed gives the same mutant everywhere.
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 16).expect("48 bits") % limit.max(1)
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let index = self.below(from.len());
        from.get(index).expect("something to pick from")
    }

    /// A stretch of at most `longest` bytes.
    fn stretch(&mut self, length: usize, longest: usize) -> std::ops::Range<usize> {
        let start = self.below(length);
        start..(start + self.below(longest)).min(length)
    }

    fn mutate(&mut self, bytes: &mut Vec<u8>, fixtures: &[Input]) {
        const TOKENS: &[&[u8]] = &[
            b"\r\n",
            b"\n",
            b"\r",
            b"\r\n\r\n",
            b"--",
            b";",
            b":",
            b"\"",
            b"<",
            b">",
            b"(",
            b")",
            b"=",
            b",",
            b"\0",
            b"\xff",
            b" ",
            b"boundary=",
            b"boundary=\r\n\t\"x\"",
            b"message/rfc822",
            b"multipart/mixed; boundary=x",
            b"text/rfc822-headers",
            b"message/delivery-status",
            b"Content-Type: ",
            b"Content-Transfer-Encoding: base64\r\n",
            b"=?utf-8?q?",
            b"?=",
            b"Final-Recipient: rfc822; ",
            b"Received: ",
            b"; Fri, 31 Feb 99999 25:61:61 +9999",
            b"Date: ",
            b" Z\r\n",
            b"\xc2\xa0",
            b"\xe2\x80\xae",
            b"To: ",
            b"charset=utf-7",
            b"charset=iso-2022-jp",
            b"--x--",
            b"99999999999999999999",
        ];
        let at = self.below(bytes.len() + 1);
        match self.below(9) {
            0 => {
                let bit = self.below(8);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
            1 | 2 => {
                let token = self.pick(TOKENS).to_vec();
                bytes.splice(at..at, token);
            }
            3 => {
                let token = self.pick(TOKENS);
                let end = (at + token.len()).min(bytes.len());
                bytes.splice(at..end, token.iter().copied());
            }
            4 => {
                let range = self.stretch(bytes.len(), 200);
                bytes.drain(range);
            }
            5 => {
                let range = self.stretch(bytes.len(), 400);
                let copy = bytes.get(range).unwrap_or_default().to_vec();
                bytes.splice(at..at, copy);
            }
            6 => {
                let (_, other) = self.pick(fixtures);
                let range = self.stretch(other.len(), 1_500);
                bytes.splice(at..at, other.get(range).unwrap_or_default().to_vec());
            }
            7 => bytes.truncate(at),
            _ => {
                let times = self.below(3_000);
                let token = *self.pick(TOKENS);
                bytes.splice(at..at, token.repeat(times / token.len().max(1)));
            }
        }
    }
}
