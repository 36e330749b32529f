//! One server's stamp on a message: the value of a `Received` field (RFC 5321 section 4.4).
//!
//! Sample: `from a.example (a.example [192.0.2.1]) by mx.b.example (Postfix) with ESMTPS id 4Bq2 for <c@b.example>;
//! Sat, 21 Nov 2026 20:00:00 +0100 (CET)`.
//! Servers keep the grammar loosely: they change the order, leave out clauses and hide half of it in comments.
//! So keywords open clauses wherever they stand outside a comment, and each clause takes what it understands.
//! Gap: of a value beyond 64 KiB the rest is not read, its date neither.

mod clauses;
mod date_place;
mod local;
mod peer;
mod pieces;
mod protocol;
mod recipient;
mod security;

use crate::mail::{Hop, HopFlag, strip_prefix_ignoring_case};
use crate::syntax::search::find_either;
use clauses::{Clause, Clauses, Keyword, read_state};
use date_place::find_date;
use local::read_local;
use peer::{Peer, read_peer};
use pieces::{Piece, Token, split_pieces};
use protocol::{greets, protocol};
use recipient::recipients;
use security::{find_tls, is_submission};
use std::borrow::Cow;

/// Bytes of a value that are looked at; a real one has a few hundred.
const MAX_BYTES: usize = 64 * 1024;

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
    let from = clauses.find_from().map(|it| read_peer(it, greets(with.as_deref())));
    let local = if from.is_none() { read_local(&clauses) } else { None };
    let is_internal = local.as_ref().is_some_and(|it| it.is_internal);
    let peer = from.or(local.map(|it| it.peer)).unwrap_or_default();
    let mut hop = read_clauses(&clauses, peer, with);
    hop.date = date.map(|(_, date)| date);
    let is_damaged = is_damaged(&pieces, &clauses, date.map(|(at, _)| at));
    let is_submission = is_submission(hop.with.as_deref(), &clauses);
    hop.flags = flags(&hop, is_submission, is_internal, is_damaged);
    hop
}

fn read_clauses(clauses: &Clauses<'_>, peer: Peer, with: Option<String>) -> Hop {
    let mut recipients = recipients(clauses).into_iter();
    Hop {
        from: peer.name,
        helo: peer.helo,
        from_ip: peer.ip,
        by: clauses.find(Keyword::By).and_then(first_word),
        tls: find_tls(clauses),
        id: clauses.find(Keyword::Id).and_then(first_word),
        for_: recipients.next(),
        also_for: recipients.collect(),
        via: clauses.find(Keyword::Via).and_then(phrase).or_else(|| via_in_comment(clauses)),
        state: clauses.find(Keyword::State).and_then(|it| it.words().find_map(read_state)),
        with,
        ..Hop::default()
    }
}

fn flags(hop: &Hop, is_submission: bool, is_internal: bool, is_damaged: bool) -> Vec<HopFlag> {
    [
        (hop.date.is_none(), HopFlag::NoDate),
        (hop.date.is_some_and(|it| it.zone_guessed), HopFlag::ZoneGuessed),
        (is_submission, HopFlag::Submission),
        (is_internal, HopFlag::Internal),
        (is_damaged, HopFlag::Damaged),
    ]
    .into_iter()
    .filter_map(|(holds, flag)| holds.then_some(flag))
    .collect()
}

/// Takes the field's name, NULs and escaped folds (`\n\t`, from a value that was copied out of JSON) away.
fn clean(value: &str) -> Cow<'_, str> {
    let value = value.get(..value.floor_char_boundary(MAX_BYTES)).unwrap_or(value).trim_start();
    let value = strip_prefix_ignoring_case(value, "received:").unwrap_or(value);
    if find_either(b'\0', b'\\', value.as_bytes()).is_none() {
        return Cow::Borrowed(value);
    }
    let value = value.replace('\0', "").replace(r"\r\n", r"\n");
    Cow::Owned(value.replace(r"\n\t", " ").replace("\\n ", " ").replace("\\n\t", " "))
}

/// Web mail of GMX and its sisters says `(via HTTP)`.
fn via_in_comment(clauses: &Clauses<'_>) -> Option<String> {
    let via = clauses.comments().find_map(|it| it.strip_prefix("via "))?;
    Some(via.trim().to_owned()).filter(|it| !it.is_empty() && !it.contains(char::is_whitespace))
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

/// Whether text which is no comment said nothing but perhaps a date.
fn is_damaged(pieces: &[Piece<'_>], clauses: &Clauses<'_>, date: Option<usize>) -> bool {
    let before_date = pieces.get(..date.unwrap_or(pieces.len())).unwrap_or(pieces);
    let has_words = before_date.iter().any(|it| matches!(it.token, Token::Word(_)));
    !clauses.say_something() && (has_words || clauses.comments().next().is_none())
}

#[cfg(test)]
mod tests;
