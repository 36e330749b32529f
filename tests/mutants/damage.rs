//! What happens to a fixture: what a bad line, a careless gateway, an editor or somebody with intent does to mail.

use super::chance::Chance;
use std::ops::Range;

/// A mutant grows no further than this.
const MAX_BYTES: usize = 256 << 10;
/// So long a repetition is at the most, but for one in a thousand.
const LONG: usize = 8 << 10;
const VERY_LONG: usize = 192 << 10;

/// What mail is made of, and what it should not be made of.
const TOKENS: &[&[u8]] = &[
    b"\r\n",
    b"\n",
    b"\r",
    b"\r\n\r\n",
    b"\r\n ",
    b"\r\n\t",
    b"--",
    b";",
    b":",
    b"\"",
    b"\\",
    b"<",
    b">",
    b"> ",
    b"(",
    b")",
    b"[",
    b"]",
    b"@",
    b"=",
    b"=\r\n",
    b"=3D",
    b"%",
    b",",
    b"\0",
    b"\0\0\0\0",
    b"\xff",
    b"\xff\xff\xff\xff",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xc3",
    b"\xc2\xa0",
    b"\xe2\x80\xae",
    b"\xe2\x80\xa8",
    b"\xf0\x9f\x93\xa7",
    "e\u{301}".as_bytes(),
    "ﬀİß".as_bytes(),
    "。＠".as_bytes(),
    b"\x1b$B",
    b" ",
    b"\t",
    b"boundary=",
    b"boundary=\r\n\t\"x\"",
    b"message/rfc822",
    b"multipart/mixed; boundary=x",
    b"multipart/report; report-type=delivery-status; boundary=\"x\"",
    b"text/rfc822-headers",
    b"text/html",
    b"text/rtf",
    b"message/delivery-status",
    b"message/global-delivery-status",
    b"message/disposition-notification",
    b"message/feedback-report",
    b"application/ms-tnef",
    b"Content-Type: ",
    b"Content-Transfer-Encoding: base64\r\n",
    b"Content-Transfer-Encoding: quoted-printable\r\n",
    b"Content-Transfer-Encoding: x-uuencode\r\n",
    b"=?utf-8?q?",
    b"=?utf-7?b?",
    b"?=",
    b"Final-Recipient: rfc822; ",
    b"Diagnostic-Code: smtp; 550 5.1.1 ",
    b"Action: failed\r\n",
    b"Status: 5.99999999999.1\r\n",
    b"Received: ",
    b"Received: from a (b [198.51.100.7]) by c with ESMTP id d for <e@f.example>; ",
    b"; Fri, 31 Feb 99999 25:61:61 +9999",
    b"Thu, 01 Jan 1970 00:00:00 -2359",
    b"Sat, 31 Dec 9999 23:59:60 -1200",
    b"Date: ",
    b" Z\r\n",
    b"To: ",
    b"Subject: ",
    b"<a@b.example>",
    b"a@b.example: ",
    b"charset=utf-7",
    b"charset=iso-2022-jp",
    b"charset=utf-16",
    b"--x",
    b"--x--",
    b"99999999999999999999",
    b"-1",
    b"&#x110000;",
    b"&amp;",
    b"<div><table><tr><td>",
    b"</",
    b"<!--",
    b"<style>",
    b"<?xml version=\"1.0\"?>",
    b"<!DOCTYPE a [<!ENTITY b \"c\">]>",
    b"{\\rtf1\\ansi\\fromhtml1 ",
    b"\\'e9\\u-10179?\\bin9999 ",
    b"\nFrom a@b.example Sat Nov 21 20:00:07 2026\n",
    b"\n>From ",
    b"-----Original Message-----\r\n",
    b"------ This is a copy of the message, including all the headers. ------\r\n",
    b"   ----- The following addresses had permanent fatal errors -----\r\n",
    b"<<< 550 5.1.1 ",
    b">>> RCPT To:<a@b.example>\r\n",
    b"#5.1.1 smtp;550 ",
];

/// Does one thing to the bytes.
pub fn damage(bytes: &mut Vec<u8>, chance: &mut Chance, fixtures: &[super::Fixture]) {
    let kinds: &[fn(&mut Vec<u8>, &mut Chance, &[super::Fixture])] = &[
        |bytes, chance, _| flip(bytes, chance),
        |bytes, chance, _| insert_token(bytes, chance),
        |bytes, chance, _| insert_token(bytes, chance),
        |bytes, chance, _| overwrite(bytes, chance),
        |bytes, chance, _| drop_stretch(bytes, chance),
        |bytes, chance, _| copy_stretch(bytes, chance),
        |bytes, chance, _| drop_or_double_lines(bytes, chance),
        |bytes, chance, _| swap_lines(bytes, chance),
        |bytes, chance, _| harm_boundary(bytes, chance),
        |bytes, chance, _| change_line_ends(bytes, chance),
        |bytes, chance, _| quote_lines(bytes, chance),
        |bytes, chance, _| change_case(bytes, chance),
        |bytes, chance, _| change_number(bytes, chance),
        |bytes, chance, _| repeat(bytes, chance),
        |bytes, chance, _| {
            let at = chance.below(bytes.len() + 1);
            bytes.truncate(at);
        },
        insert_stretch_of_another,
        splice,
    ];
    chance.pick(kinds)(bytes, chance, fixtures);
    bytes.truncate(MAX_BYTES);
}

fn flip(bytes: &mut [u8], chance: &mut Chance) {
    let (at, bit) = (chance.below(bytes.len()), chance.below(8));
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << bit;
    }
}

fn insert_token(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    bytes.splice(at..at, chance.pick(TOKENS).iter().copied());
}

fn overwrite(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let (at, token) = (chance.below(bytes.len() + 1), chance.pick(TOKENS));
    let end = (at + token.len()).min(bytes.len());
    bytes.splice(at..end, token.iter().copied());
}

fn drop_stretch(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let longest = chance.size(2_000);
    bytes.drain(chance.stretch(bytes.len(), longest));
}

fn copy_stretch(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let longest = chance.size(4_000);
    let copy = part(bytes, chance.stretch(bytes.len(), longest));
    let at = chance.below(bytes.len() + 1);
    bytes.splice(at..at, copy);
}

fn insert_stretch_of_another(bytes: &mut Vec<u8>, chance: &mut Chance, fixtures: &[super::Fixture]) {
    let other = &chance.pick(fixtures).bytes;
    let longest = chance.size(8_000);
    let stretch = part(other, chance.stretch(other.len(), longest));
    let at = chance.below(bytes.len() + 1);
    bytes.splice(at..at, stretch);
}

/// The beginning of one, the end of another.
fn splice(bytes: &mut Vec<u8>, chance: &mut Chance, fixtures: &[super::Fixture]) {
    let other = &chance.pick(fixtures).bytes;
    let (mut at, mut from) = (chance.below(bytes.len() + 1), chance.below(other.len() + 1));
    if chance.once_in(2) {
        (at, from) = (line(bytes, at).start, line(other, from).start);
    }
    bytes.truncate(at);
    bytes.extend(other.get(from..).unwrap_or_default());
}

fn drop_or_double_lines(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let first = line(bytes, chance.below(bytes.len()));
    let count = chance.size(8);
    let last = (0..count).fold(first.clone(), |it, _| line_from(bytes, it.end));
    let lines = part(bytes, first.start..last.end);
    if chance.once_in(2) {
        bytes.drain(first.start..last.end);
    } else {
        bytes.splice(first.start..first.start, lines);
    }
}

fn swap_lines(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let (one, two) = (line(bytes, chance.below(bytes.len())), line(bytes, chance.below(bytes.len())));
    let (one, two) = if one.start < two.start { (one, two) } else { (two, one) };
    if one.end <= two.start {
        let (first, second) = (part(bytes, one.clone()), part(bytes, two.clone()));
        bytes.splice(two, first);
        bytes.splice(one, second);
    }
}

/// A line that parts parts, or the parameter that says how they begin.
fn harm_boundary(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let is_boundary =
        |text: &[u8]| text.starts_with(b"--") || text.windows(9).any(|it| it.eq_ignore_ascii_case(b"boundary="));
    let mut found = Vec::new();
    let mut next = line(bytes, 0);
    while next.start < next.end {
        if bytes.get(next.clone()).is_some_and(is_boundary) {
            found.push(next.clone());
        }
        next = line_from(bytes, next.end);
    }
    if found.is_empty() {
        return;
    }
    let one = chance.pick(&found).clone();
    let text = part(bytes, one.clone());
    let end = one.end.saturating_sub(1).max(one.start);
    match chance.below(6) {
        0 => drop(bytes.drain(one)),
        1 => drop(bytes.splice(one.start..one.start, text)),
        2 => drop(bytes.splice(end..end, *b"--")),
        3 => drop(bytes.splice(end..end, *b" \t")),
        4 => drop(bytes.drain(one.start..(one.start + 1).min(one.end))),
        _ => {
            let other = chance.pick(&found).clone();
            let other = part(bytes, other);
            bytes.splice(one, other);
        }
    }
}

fn change_line_ends(bytes: &mut Vec<u8>, chance: &mut Chance) {
    const ENDS: &[&[u8]] = &[b"\n", b"\r\n", b"\r", b"\n\n", b"\r\r\n"];
    let range = if chance.once_in(2) { 0..bytes.len() } else { chance.stretch(bytes.len(), bytes.len()) };
    let kind = chance.below(5);
    let mut changed = Vec::new();
    for &byte in bytes.get(range.clone()).unwrap_or_default() {
        match (byte, kind) {
            (b'\r', 0 | 1 | 3) => {}
            (b'\n', 0) => changed.extend(b"\n"),
            (b'\n', 1) => changed.extend(b"\r"),
            (b'\n', 2) => changed.extend(b"\r\n"),
            (b'\n', 3) => changed.extend(*chance.pick(ENDS)),
            (b'\n', _) => changed.extend(b"\n\r\n"),
            _ => changed.push(byte),
        }
    }
    bytes.splice(range, changed);
}

fn quote_lines(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let first = line(bytes, chance.below(bytes.len()));
    const MARKS: &[&[u8]] = &[b"> ", b">", b"| ", b" ", b"\t", b"\xc2\xa0"];
    let mark = chance.pick(MARKS).repeat(1 + chance.size(6));
    let (mut quoted, mut next) = (Vec::new(), first.clone());
    for _ in 0..=chance.size(200) {
        if next.start == next.end {
            break;
        }
        quoted.extend(&mark);
        quoted.extend(part(bytes, next.clone()));
        next = line_from(bytes, next.end);
    }
    bytes.splice(first.start..next.start, quoted);
}

fn change_case(bytes: &mut [u8], chance: &mut Chance) {
    let range = chance.stretch(bytes.len(), 200);
    let upper = chance.once_in(2);
    if let Some(stretch) = bytes.get_mut(range) {
        if upper { stretch.make_ascii_uppercase() } else { stretch.make_ascii_lowercase() }
    }
}

fn change_number(bytes: &mut Vec<u8>, chance: &mut Chance) {
    const NUMBERS: &[&[u8]] =
        &[b"0", b"-1", b"00", b"4294967296", b"9223372036854775807", b"18446744073709551616", b"1e9"];
    let at = chance.below(bytes.len());
    let rest = bytes.get(at..).unwrap_or_default();
    let Some(start) = rest.iter().position(u8::is_ascii_digit).map(|it| at + it) else { return };
    let count = bytes.get(start..).unwrap_or_default().iter().take_while(|it| it.is_ascii_digit()).count();
    bytes.splice(start..start + count, chance.pick(NUMBERS).iter().copied());
}

/// A token, a line or a stretch many times.
fn repeat(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let unit = match chance.below(3) {
        0 => chance.pick(TOKENS).to_vec(),
        1 => part(bytes, line(bytes, chance.below(bytes.len()))),
        _ => part(bytes, chance.stretch(bytes.len(), 400)),
    };
    let longest = if chance.once_in(1_000) { VERY_LONG } else { LONG };
    let times = chance.size(longest) / unit.len().max(1);
    let at = chance.below(bytes.len() + 1);
    bytes.splice(at..at, unit.repeat(times));
}

fn part(bytes: &[u8], range: Range<usize>) -> Vec<u8> {
    bytes.get(range).unwrap_or_default().to_vec()
}

/// The line that holds this byte, with its end.
fn line(bytes: &[u8], at: usize) -> Range<usize> {
    let at = at.min(bytes.len());
    let before = bytes.get(..at).unwrap_or_default();
    let start = before.iter().rposition(|it| *it == b'\n').map_or(0, |it| it + 1);
    start..line_from(bytes, at).end
}

/// What is left of a line from this byte on; empty at the end of all.
fn line_from(bytes: &[u8], at: usize) -> Range<usize> {
    let after = bytes.get(at..).unwrap_or_default();
    at..after.iter().position(|it| *it == b'\n').map_or(bytes.len(), |it| at + it + 1)
}
