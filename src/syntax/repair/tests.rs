//! Each damage is undone, several are undone together, and what is sound stays as it is.

use super::Repaired;
use crate::evidence::NoteKind;
use crate::syntax::header_start::find_header;

const HEADERS: &str = "Return-Path: <mara.keller@werft.example>
Delivered-To: tom.hale@atelier.example
Received: from out.werft.example (out.werft.example [198.51.100.7])
\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
\tby mx.atelier.example (Postfix) with ESMTPS id 7B2D1C33
\tfor <tom.hale@atelier.example>; Fri, 20 Nov 2026 10:08:55 +0100 (CET)
DKIM-Signature: v=1; a=rsa-sha256; d=werft.example; s=2026; h=from:
\tSubject: date:message-id; b=dJINoqknDRaxNQ6l0jhlQtXtC6RqApR1PlfeuL0IMshXmn7VogDqI
From: Mara Keller <mara.keller@werft.example>
To: Tom Hale <tom.hale@atelier.example>
Subject: Re: plans for the pier
X-Mailer: Pier 2
Date: Fri, 20 Nov 2026 09:08:48 +0000
Message-ID: <pier.20261120@werft.example>
";

fn repair(bytes: &[u8]) -> Option<Repaired> {
    super::repair(bytes, find_header(bytes).as_ref())
}

/// The repaired text, and what was repaired.
fn repaired(text: &str) -> (String, Vec<NoteKind>) {
    let shown = |it: Repaired| (String::from_utf8_lossy(&it.bytes).into_owned(), it.repairs);
    repair(text.as_bytes()).map(shown).unwrap_or_default()
}

/// Every line with something before and behind it.
fn framed(text: &str, before: &str, behind: &str) -> String {
    text.lines().flat_map(|it| [before, it, behind]).collect()
}

fn on_one_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Lines as a terminal cuts them, folds gone.
fn cut(text: &str, width: usize) -> String {
    let unfolded = text.replace("\n\t", " ");
    let cut_line = |line: &str| {
        let letters: Vec<char> = line.chars().collect();
        letters.chunks(width).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
    };
    unfolded.lines().map(cut_line).collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn a_sound_text_is_left_alone() {
    let headers = HEADERS.to_owned();
    let lost_folding = headers.replace("\n\t", "\n");
    let quoting = format!("{headers}\n> From: a@b.example\n> To: c@d.example\n> Subject: x\n");
    let escaped = format!("{headers}\n&lt;p&gt;\n");
    let spread = format!("{headers}\nTo: a\n\nCc: b\n\nSubject: c\n\nDate: d\n\nFrom: e\n");
    let indented = format!("{headers}\n    From: a@b.example\n    To: c@d.example\n");
    let prose = "Lena wrote: see below\n\nTo: nobody\n\nand so on\n".to_owned();
    for text in [headers, lost_folding, quoting, escaped, spread, indented, prose, String::new()] {
        for text in [text.clone(), text.replace('\n', "\r\n"), text.replace('\n', "\r")] {
            assert_eq!(repair(text.as_bytes()).map(|it| it.repairs), None, "{text}");
        }
    }
}

#[test]
fn each_damage_is_undone_and_named() {
    use NoteKind::{RepairedBlankLines, RepairedIndentation, RepairedQuoting};
    let headers = HEADERS.to_owned();
    let each = |lead: &str| framed(&headers, lead, "\n");
    let between_fields = headers.replace("\n\t", "\u{1}").replace('\n', "\n\n").replace('\u{1}', "\n\t");
    for (text, kind) in [
        (each("> "), RepairedQuoting),
        (each(">"), RepairedQuoting),
        (each("> > "), RepairedQuoting),
        (each(">> "), RepairedQuoting),
        (each("    "), RepairedIndentation),
        (each("\t"), RepairedIndentation),
        (each("\u{a0} "), RepairedIndentation),
        (headers.replace('\n', "\n\n"), RepairedBlankLines),
        (between_fields, RepairedBlankLines),
    ] {
        for (text, headers) in
            [(text.clone(), headers.clone()), (text.replace('\n', "\r\n"), headers.replace('\n', "\r\n"))]
        {
            let (mended, repairs) = repaired(&text);
            assert_eq!((mended.trim_end(), repairs), (headers.trim_end(), vec![kind]), "{text}");
        }
    }
}

#[test]
fn lines_are_parted_and_joined() {
    let headers = HEADERS.to_owned();
    let unfolded = headers.replace("\n\t", " ");
    assert_eq!(repaired(&on_one_line(&headers)), (unfolded.trim_end().to_owned(), vec![NoteKind::RepairedOneLine]));
    assert_eq!(repaired(&cut(&headers, 60)), (unfolded, vec![NoteKind::RepairedWrapping]));
}

#[test]
fn values_come_back_to_their_names() {
    let headers = HEADERS.to_owned();
    let below: String = headers.replace("\n\t", " ").lines().map(|it| it.replacen(": ", ":\t\n", 1) + "\n").collect();
    let below = below.replacen("X-Mailer:\t\nPier 2", "X-Mailer:\t\n", 1);
    let (text, repairs) = repaired(&below);
    assert!(text.contains("\nSubject:\t\n Re: plans for the pier\nX-Mailer:\t\nDate:"), "{text}");
    assert_eq!(repairs, [NoteKind::RepairedPaste]);
}

#[test]
fn characters_come_back() {
    let headers = HEADERS.to_owned();
    let escaped = headers.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    assert_eq!(repaired(&escaped), (headers, vec![NoteKind::RepairedEscapes]));
}

#[test]
fn several_damages_are_undone_together() {
    let headers = HEADERS.to_owned();
    let text = framed(&headers.replace('\n', "\n\n"), "> ", "\n");
    let expected = vec![NoteKind::RepairedQuoting, NoteKind::RepairedBlankLines];
    assert_eq!(repaired(&text), (headers, expected));
}

#[test]
fn every_place_is_that_of_the_damaged_text() {
    let headers = HEADERS.to_owned();
    let escaped = headers.replace('<', "&lt;").replace('>', "&gt;");
    let text = framed(&escaped, "> ", "\n\n");
    let repaired = repair(text.as_bytes());
    let place = |range| repaired.as_ref().map(|it| it.place(range));
    let found = |wanted: &str| {
        let at = headers.find(wanted)?;
        text.get(place(at..at + wanted.len())?)
    };
    assert_eq!(found("7B2D1C33"), Some("7B2D1C33"));
    assert_eq!(found("<tom.hale@atelier.example>"), Some("&lt;tom.hale@atelier.example&gt;"));
    assert_eq!(found("7B2D1C33\n\tfor"), Some("7B2D1C33\n\n> \tfor"));
    assert_eq!(place(headers.len()..headers.len() + 9), Some(text.len() - 1..text.len() - 1));
}

#[test]
fn damages_alone_do_not_make_a_header_section() {
    for text in
        ["> what\n> is\n> this", "    indented: text\n    more: text\n", "a\n\nb\n\nc\n\nd\n", "&lt;&gt;", ">", "To: "]
    {
        assert_eq!(repair(text.as_bytes()).map(|it| it.repairs), None, "{text}");
    }
}
