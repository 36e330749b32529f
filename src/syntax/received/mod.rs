//! One server's stamp on a message: the value of a `Received` field (RFC 5321 section 4.4).
//!
//! Sample: `from a.example (a.example [192.0.2.1]) by mx.b.example (Postfix) with ESMTPS id 4Bq2 for <c@b.example>;
//! Sat, 21 Nov 2026 20:00:00 +0100 (CET)`.
//! Servers keep the grammar loosely: they change the order, leave out clauses and hide half of it in comments.
//! So keywords open clauses wherever they stand outside a comment, and each clause takes what it understands.
//! Gaps: of several recipients the first is kept; qmail's `(qmail 123 invoked from network)` gives its date alone;
//! of a value beyond 64 KiB the rest is not read, its date neither.

mod clauses;
mod peer;
mod pieces;
mod security;

use super::date::{month_named, read_date};
use crate::mail::{DateTime, Hop, HopFlag};
use clauses::{Clause, Clauses, Keyword};
use peer::{Peer, read_peer};
use pieces::{Piece, Token, split_pieces};
use std::borrow::Cow;

/// Bytes of a value that are looked at; a real one has a few hundred.
const MAX_BYTES: usize = 64 * 1024;
/// Places at which a date is looked for.
const DATE_PLACES: usize = 8;

/// Reads the value of a `Received` field, unfolded or not, with or without the field's name before it.
///
/// Nothing in it is an error: what is not understood is left out. The flags say what can be told from this value
/// alone: that it has no date or no zone, that the sender logged in, that no clause could be read.
///
/// ```
/// let hop = mailtrail::syntax::received::read_received("from a.example ([192.0.2.1]) by b.example with SMTP id 7");
/// assert_eq!((hop.by.as_deref(), hop.with.as_deref()), (Some("b.example"), Some("SMTP")));
/// ```
#[must_use]
pub fn read_received(value: &str) -> Hop {
    let value = clean(value);
    let pieces = split_pieces(&value);
    let date = find_date(&value, &pieces);
    let clauses = Clauses::group(&pieces, date.map(|(at, _)| at));
    let with = clauses.find(Keyword::With).and_then(protocol);
    let peer = clauses.find_from().map(|it| read_peer(it, greets(with.as_deref()))).unwrap_or_default();
    let mut hop = read_clauses(&clauses, peer, with);
    hop.date = date.map(|(_, date)| date);
    hop.flags = flags(&hop, &clauses, is_damaged(&pieces, &clauses, date.map(|(at, _)| at)));
    hop
}

fn read_clauses(clauses: &Clauses<'_>, peer: Peer, with: Option<String>) -> Hop {
    Hop {
        from: peer.name,
        helo: peer.helo,
        from_ip: peer.ip,
        by: clauses.find(Keyword::By).and_then(first_word),
        tls: security::find_tls(clauses),
        id: clauses.find(Keyword::Id).and_then(first_word),
        for_: clauses.find(Keyword::For).and_then(recipient),
        via: clauses.find(Keyword::Via).and_then(phrase),
        with,
        ..Hop::default()
    }
}

fn flags(hop: &Hop, clauses: &Clauses<'_>, damaged: bool) -> Vec<HopFlag> {
    [
        (hop.date.is_none(), HopFlag::NoDate),
        (hop.date.is_some_and(|it| it.zone_guessed), HopFlag::ZoneGuessed),
        (security::is_submission(hop.with.as_deref(), clauses), HopFlag::Submission),
        (damaged, HopFlag::Damaged),
    ]
    .into_iter()
    .filter_map(|(holds, flag)| holds.then_some(flag))
    .collect()
}

/// Takes the field's name, NULs and escaped folds (`\n\t`, from a value that was copied out of JSON) away.
fn clean(value: &str) -> Cow<'_, str> {
    let value = value.get(..value.floor_char_boundary(MAX_BYTES)).unwrap_or(value).trim_start();
    let name = value.get(..9).filter(|it| it.eq_ignore_ascii_case("received:"));
    let value = name.and_then(|_| value.get(9..)).unwrap_or(value);
    if !value.contains('\0') && !value.contains(r"\n") {
        return Cow::Borrowed(value);
    }
    let value = value.replace('\0', "").replace(r"\r\n", r"\n");
    Cow::Owned(value.replace(r"\n\t", " ").replace("\\n ", " ").replace("\\n\t", " "))
}

/// The date and the place of the piece with which it begins: behind the last semicolon that has one behind it,
/// else wherever a word looks like the start of a date with a time.
fn find_date(value: &str, pieces: &[Piece<'_>]) -> Option<(usize, DateTime)> {
    let semicolons = pieces.iter().enumerate().rev().filter(|(_, it)| it.token == Token::Semicolon);
    let behind = |(at, it): (usize, &Piece<'_>)| Some((at, read_date(value.get(it.end..)?)?));
    let here = |(at, it): (usize, &Piece<'_>)| Some((at, read_date(value.get(it.start..)?)?));
    let starts = pieces.iter().enumerate().filter(|&(at, _)| starts_date(pieces.get(at..).unwrap_or_default()));
    semicolons.take(DATE_PLACES).find_map(behind).or_else(|| starts.take(DATE_PLACES).find_map(here))
}

/// Whether these pieces begin like `Sat, 21 Nov`, `21 Nov` or `2026-11-21`, and a time follows soon.
fn starts_date(pieces: &[Piece<'_>]) -> bool {
    let mut words = pieces
        .iter()
        .take(DATE_PLACES)
        .map_while(|it| if let Token::Word(word) = it.token { Some(word) } else { None });
    let (Some(first), second) = (words.next(), words.clone().next()) else { return false };
    let is_start =
        is_weekday(first) || is_iso_day(first) || (is_day(first) && second.is_some_and(|it| month_named(it).is_some()));
    is_start && (is_time(first) || words.any(is_time))
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.']);
    let name = word.get(..3).filter(|_| word.len() <= 9).unwrap_or_default();
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().any(|it| name.eq_ignore_ascii_case(it))
}

fn is_iso_day(word: &str) -> bool {
    word.split_once('-')
        .is_some_and(|(year, rest)| year.len() == 4 && is_day(year.get(2..).unwrap_or_default()) && rest.contains('-'))
}

fn is_day(word: &str) -> bool {
    matches!(word.len(), 1 | 2) && word.chars().all(|c| c.is_ascii_digit())
}

fn is_time(word: &str) -> bool {
    word.contains(':') && word.chars().next_back().is_some_and(|c| c.is_ascii_digit() || c == 'Z')
}

/// A word without angle brackets and punctuation around it; `[192.0.2.1]` keeps its own.
fn bare(word: &str) -> &str {
    word.trim_matches(['<', '>', ',', ';'])
}

fn first_word(clause: &Clause<'_>) -> Option<String> {
    clause.words().map(bare).find(|it| !it.is_empty()).map(str::to_owned)
}

/// The words of a clause, as in `via Frontend Transport`; not a whole sentence.
fn phrase(clause: &Clause<'_>) -> Option<String> {
    let words: Vec<_> =
        clause.words().flat_map(str::split_whitespace).map(bare).filter(|it| !it.is_empty()).take(4).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The protocol's name out of `Microsoft SMTP Server`, `[XMail 1.20 ESMTP Server]` or `ESMTP/TLS/AES128-SHA`;
/// else all that is said.
fn protocol(clause: &Clause<'_>) -> Option<String> {
    let words = clause.words().flat_map(str::split_whitespace);
    let known = words.flat_map(|it| it.trim_matches(['[', ']', ',']).split('/')).find_map(known_protocol);
    known.map(str::to_owned).or_else(|| phrase(clause))
}

/// `SMTP` and its kin (RFC 3848, RFC 6531), also as the start of `SMTPSVC`.
fn known_protocol(word: &str) -> Option<&str> {
    let upper = word.to_ascii_uppercase();
    let kind = upper.strip_prefix("UTF8").unwrap_or(&upper);
    let is_smtp =
        ["ESMTP", "LMTP", "SMTP"].iter().any(|it| matches!(kind.strip_prefix(it), Some("" | "S" | "A" | "SA")));
    match kind {
        _ if is_smtp => Some(word),
        "ASMTP" | "BSMTP" | "HTTP" | "HTTPS" | "MAPI" | "IMAP" | "IMAPS" | "POP3" | "POP3S" => Some(word),
        "SMTPSVC" => word.get(..4),
        _ => None,
    }
}

/// Whether the client says HELO in this protocol.
fn greets(with: Option<&str>) -> bool {
    let upper = with.unwrap_or_default().to_ascii_uppercase();
    !["HTTP", "MAPI", "POP", "IMAP"].iter().any(|it| upper.starts_with(it))
}

/// The first recipient, which may be a local part alone; words (`for multiple recipients`) name none.
fn recipient(clause: &Clause<'_>) -> Option<String> {
    let words: Vec<_> = clause.words().take(8).collect();
    let alone = words.first().filter(|it| words.len() == 1 || it.starts_with('<'));
    let word = words.iter().find(|it| it.contains('@')).or(alone)?;
    let first = word.split_once(">,").map_or(*word, |(first, _)| first);
    // `<"c@b.example" <c@b.example>>` holds a name and an address.
    let inner = first.rsplit_once(" <").map_or(first, |(_, address)| address);
    Some(bare(inner)).filter(|it| it.contains(char::is_alphanumeric)).map(str::to_owned)
}

/// Whether text which is no comment said nothing but perhaps a date.
fn is_damaged(pieces: &[Piece<'_>], clauses: &Clauses<'_>, date: Option<usize>) -> bool {
    let before_date = pieces.get(..date.unwrap_or(pieces.len())).unwrap_or(pieces);
    let has_words = before_date.iter().any(|it| matches!(it.token, Token::Word(_)));
    !clauses.say_something() && (has_words || clauses.comments().next().is_none())
}

#[cfg(test)]
mod tests {
    use super::read_received;

    /// The clauses that a value has, as `name=value`, in a fixed order.
    fn shown(value: &str) -> String {
        let hop = read_received(value);
        let text = |name, it: Option<String>| it.map(|it| format!("{name}={it}"));
        let flags: Vec<_> = hop.flags.iter().map(|it| it.id()).collect();
        let parts = [
            text("from", hop.from),
            text("helo", hop.helo),
            text("ip", hop.from_ip.map(|it| it.to_string())),
            text("by", hop.by),
            text("via", hop.via),
            text("with", hop.with),
            text("tls", hop.tls),
            text("id", hop.id),
            text("for", hop.for_),
            text("at", hop.date.map(|it| it.at.to_string())),
            text("!", Some(flags.join("+")).filter(|it| !it.is_empty())),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("|")
    }

    #[track_caller]
    fn check(cases: &[(&str, &str)]) {
        for (value, expected) in cases {
            assert_eq!(shown(value), *expected, "{value}");
        }
    }

    const DATE: &str = "at=2026-11-21T19:00:00Z";

    /// Checks clauses of values to which the same date is added.
    #[track_caller]
    fn check_dated(cases: &[(&str, &str)]) {
        for (value, expected) in cases {
            let value = format!("{value}; Sat, 21 Nov 2026 20:00:00 +0100 (CET)");
            let (clauses, flags) = expected.split_once("|!").unwrap_or((expected, ""));
            let mark = if flags.is_empty() { "" } else { "|!" };
            assert_eq!(shown(&value), format!("{clauses}|{DATE}{mark}{flags}"), "{value}");
        }
    }

    #[test]
    fn reads_unix_servers() {
        check_dated(&[
            (
                "from a.example (b.example [192.0.2.1])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\t\
                 (Authenticated sender: u@a.example) by mx.example (Postfix) with ESMTPSA id 4Bq2 for <c@mx.example>",
                "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTPSA|tls=TLSv1.3|id=4Bq2|for=c@mx.example|!=submission",
            ),
            (
                "from [192.0.2.1] (port=4711 helo=said) by mx.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 \
                 (Exim 4.96) (envelope-from <u@a.example>) id 1tA-0 for c@mx.example",
                "from=[192.0.2.1]|helo=said|ip=192.0.2.1|by=mx.example|with=esmtps|tls=TLS1.3|id=1tA-0|for=c@mx.example",
            ),
            ("by mx.example with local (Exim 4.96) id 1tA-0", "by=mx.example|with=local|id=1tA-0"),
            (
                "from a.example (u@b.example [192.0.2.1] (may be forged)) (authenticated bits=0) by mx.example (8.17/8.17) with ESMTP id aB",
                "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=aB|!=submission",
            ),
            ("(from u@localhost) by mx.example (8.17/8.17/Submit) id aB", "by=mx.example|id=aB"),
            (
                "from unknown (HELO said) (192.0.2.1) by mx.example with (DHE-RSA encrypted) SMTP",
                "from=unknown|helo=said|ip=192.0.2.1|by=mx.example|with=SMTP|tls=DHE-RSA",
            ),
            (
                "from localhost (HELO x) by mx.example (OpenSMTPD) with LMTPA id 5d",
                "from=localhost|helo=x|by=mx.example|with=LMTPA|id=5d",
            ),
            (
                "from said (b.example [::ffff:192.0.2.1]) (AUTH: LOGIN u, TLS: TLSv1/SSLv3,128bits,AES) by mx.example with esmtp",
                "from=said|helo=said|ip=::ffff:192.0.2.1|by=mx.example|with=esmtp|tls=TLSv1/SSLv3|!=submission",
            ),
            (
                "from pop.example [192.0.2.1] by localhost with POP3 (fetchmail-6.4) for <u@localhost> (single-drop)",
                "from=pop.example|ip=192.0.2.1|by=localhost|with=POP3|for=u@localhost",
            ),
        ]);
    }

    #[test]
    fn reads_large_services_and_groupware() {
        check_dated(&[
            (
                "from A.example (2001:db8::1) by B.example (2001:db8::2) with Microsoft SMTP Server (version=TLS1_2,\r\n cipher=TLS_X) \
                 id 15.20.1.2 via Frontend Transport",
                "from=A.example|helo=A.example|ip=2001:db8::1|by=B.example|via=Frontend Transport|with=SMTP|tls=TLS1_2|id=15.20.1.2",
            ),
            (
                "from A.example ([fe80::1]) by A.example ([fe80::1%9]) with mapi id 15",
                "from=A.example|ip=fe80::1|by=A.example|with=mapi|id=15",
            ),
            (
                "from a.example ([192.0.2.1]) by mx.example over TLS secured channel with Microsoft SMTPSVC(10.0.1)",
                "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=SMTP|tls=TLS",
            ),
            ("by 2001:db8:1:2:3:4:5:6 with SMTP id r1csp2", "by=2001:db8:1:2:3:4:5:6|with=SMTP|id=r1csp2"),
            ("from [192.0.2.1] by web.example via HTTP", "from=[192.0.2.1]|ip=192.0.2.1|by=web.example|via=HTTP"),
            (
                "from 192.0.2.1 (SquirrelMail authenticated user u); by web.example with HTTP",
                "from=192.0.2.1|ip=192.0.2.1|by=web.example|with=HTTP|!=submission",
            ),
            (
                "from a.example by gate.example with XY ESMTP SMTP Gateway: Authorized Use Only! for <c@mx.example> from <u@a.example>",
                "from=a.example|by=gate.example|with=ESMTP|for=c@mx.example",
            ),
            ("from GW-MTA by gw.example with Novell_GroupWise", "from=GW-MTA|by=gw.example|with=Novell_GroupWise"),
            (
                "from a.example (192.0.2.1:99) by mx.example with [XMail 1.20 ESMTP Server] id <S72E> for <c@mx.example> from <u@a.example>",
                "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=S72E|for=c@mx.example",
            ),
            (
                "from daemon.example by mx.example (PMDF V4.3-10 #8779) id <0K@mx.example>",
                "from=daemon.example|by=mx.example|id=0K@mx.example",
            ),
            (
                "by mx.example (MDaemon PRO v9) with ESMTP id md5.msg for multiple recipients",
                "by=mx.example|with=ESMTP|id=md5.msg",
            ),
            (
                "from a.example by mx.example with Mail Service (5.5; id 7 for <no@x.example>) id <9>",
                "from=a.example|by=mx.example|with=Mail Service|id=9",
            ),
        ]);
    }

    #[test]
    fn finds_the_date_wherever_it_stands() {
        check(&[
            ("(qmail 123 invoked from network); 21 Nov 2026 19:00:00 -0000", DATE),
            (
                "by a.example with SMTP id x-1\n 2026-11-21 19:00:00.27 +0000 UTC m=+34.5",
                &format!("by=a.example|with=SMTP|id=x-1|{DATE}"),
            ),
            (
                "by a.example for <c@b.example> Sat, 21 Nov 2026 19:00 GMT (GMT)",
                &format!("by=a.example|for=c@b.example|{DATE}"),
            ),
            ("by a.example; Sat, 21 Nov 2026 20:00:00 +0100 id 0E.5BA", &format!("by=a.example|id=0E.5BA|{DATE}")),
            ("by a.example; Sat, 21 Nov 2026 20:00:00 +0100; (note; note)", &format!("by=a.example|{DATE}")),
            ("by a.example; 21 Nov 2026; id 7", "by=a.example|id=7|at=2026-11-21T00:00:00Z|!=zone-guessed"),
            ("by a.example with X Y 2026-11-21 19:00:00 +0000", &format!("by=a.example|with=X Y|{DATE}")),
            ("by a.example; (TLSv1.2) Sat, 21 Nov 2026 20:00:00 +0100", &format!("by=a.example|tls=TLSv1.2|{DATE}")),
            ("by a.example; Sat Nov 21 19:00:00 2026", &format!("by=a.example|{DATE}|!=zone-guessed")),
            ("by a.example (open; Sat, 21 Nov 2026 20:00:00 +0100", &format!("by=a.example|{DATE}")),
        ]);
    }

    #[test]
    fn bears_what_pasting_and_cutting_does() {
        check(&[
            (
                "RECEIVED: FROM a.example BY b.example WITH SMTP ID 7",
                "from=a.example|by=b.example|with=SMTP|id=7|!=no-date",
            ),
            ("from a.ex\0ample ([192.0\0.2.1])", "from=a.example|helo=a.example|ip=192.0.2.1|!=no-date"),
            (
                r"from a.example\r\n\tby b.example id 7\n for <c@b.example>",
                "from=a.example|by=b.example|id=7|for=c@b.example|!=no-date",
            ),
            ("from a.example (b.exam", "from=a.example|!=no-date"),
            (
                "by b.example for <c@b.example>,<d@b.example> for <e@b.example>",
                "by=b.example|for=c@b.example|!=no-date",
            ),
            ("by b.example for <\"d e\"@c.example>, <f@c.example>", "by=b.example|for=\"d e\"@c.example|!=no-date"),
            ("by b.example for <\"c@b.example\" <c@b.example>>", "by=b.example|for=c@b.example|!=no-date"),
            ("by b.example for ...", "by=b.example|!=no-date"),
            ("by b.example id for root", "by=b.example|for=root|!=no-date"),
            ("by b.example with local from <u@a.example> id 7", "by=b.example|with=local|id=7|!=no-date"),
            ("by b.example with UTF8SMTPSA (not authenticated)", "by=b.example|with=UTF8SMTPSA|!=no-date+submission"),
            ("by b.example with ESMTPSA", "by=b.example|with=ESMTPSA|!=no-date+submission"),
            ("by b.example with ESMTP/TLS/AES128-SHA", "by=b.example|with=ESMTP|tls=AES128-SHA|!=no-date"),
            ("by b.example with ESMTPS tls TLS_X (not authenticated)", "by=b.example|with=ESMTPS|tls=TLS_X|!=no-date"),
            ("from by with id for", "!=no-date+damaged"),
            ("hello world", "!=no-date+damaged"),
            ("hello; Sat, 21 Nov 2026 20:00:00 +0100", &format!("{DATE}|!=damaged")),
            ("; Sat, 21 Nov 2026 20:00:00 +0100", &format!("{DATE}|!=damaged")),
            ("(nullmailer pid 7 invoked by uid 0)", "!=no-date"),
            ("", "!=no-date+damaged"),
        ]);
    }
}
