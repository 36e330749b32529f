//! The clauses of a `Received` value: a keyword and what follows it (RFC 5321 section 4.4, RFC 6729,
//! RFC 8314 section 4.3).
//!
//! Sample: `from a.example (a.example [192.0.2.1]) by b.example with ESMTPS id 4Bq2 for <c@b.example>`.
//! Servers repeat keywords with other meanings (`from stdin`, `from <sender>`): the first of each counts.
//! Gap: a host whose whole name is a keyword (`from by by id`) is not seen.

use super::pieces::{Piece, Token};
use crate::mail::HopState;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keyword {
    From,
    By,
    Via,
    With,
    Id,
    For,
    /// The cipher, `tls TLS_AES_256_GCM_SHA384`.
    Tls,
    /// `over TLS secured channel`.
    Over,
    /// The queue into which it went (RFC 6729).
    State,
    /// Belongs to no clause that is read: the date, an envelope sender, what stands before the first keyword.
    Other,
}

/// A keyword's words and comments.
#[derive(Debug)]
pub(super) struct Clause<'a> {
    pub keyword: Keyword,
    pub pieces: &'a [Piece<'a>],
}

impl<'a> Clause<'a> {
    pub fn words(&self) -> impl Iterator<Item = &'a str> {
        self.pieces.iter().filter_map(|it| if let Token::Word(word) = it.token { Some(word) } else { None })
    }

    pub fn comments(&self) -> impl Iterator<Item = &'a str> {
        self.pieces.iter().filter_map(|it| if let Token::Comment(inside) = it.token { Some(inside) } else { None })
    }
}

/// So many clauses a value has, or fewer.
const USUAL_CLAUSES: usize = 16;

/// All clauses of one value, in their order.
#[derive(Debug)]
pub(super) struct Clauses<'a>(Vec<Clause<'a>>);

impl<'a> Clauses<'a> {
    /// Groups the pieces; no clause reaches over the piece at `date`, with which the date begins.
    pub fn group(pieces: &'a [Piece<'a>], date: Option<usize>) -> Self {
        let mut clauses = Vec::with_capacity(USUAL_CLAUSES);
        let (mut open, mut from) = (Keyword::Other, 0);
        let mut close = |keyword, range| {
            clauses.push(Clause { keyword, pieces: pieces.get(range).unwrap_or_default() });
        };
        for (at, piece) in pieces.iter().enumerate() {
            if date == Some(at) {
                close(open, from..at);
                (open, from) = (Keyword::Other, at);
            }
            let is_one = |it: &Keyword| *it != Keyword::State || names_state(pieces.get(at + 1));
            // `over TLS` has a word that is a keyword elsewhere.
            let awaits_tls = open == Keyword::Over && from == at;
            if let Some(keyword) = opens(piece.token).filter(is_one).filter(|_| !awaits_tls) {
                close(open, from..at);
                (open, from) = (keyword, at + 1);
            }
        }
        close(open, from..pieces.len());
        Self(clauses)
    }

    /// The first clause with this keyword that says anything.
    pub fn find(&self, keyword: Keyword) -> Option<&Clause<'a>> {
        self.0.iter().find(|it| it.keyword == keyword && !it.pieces.is_empty())
    }

    /// All clauses with this keyword.
    pub fn all(&self, keyword: Keyword) -> impl Iterator<Item = &Clause<'a>> {
        self.0.iter().filter(move |it| it.keyword == keyword)
    }

    /// The sending side; not what follows `by` as an address, which is the envelope sender.
    pub fn find_from(&self) -> Option<&Clause<'a>> {
        let by = self.0.iter().position(|it| it.keyword == Keyword::By);
        let from = self.0.iter().position(|it| it.keyword == Keyword::From && !it.pieces.is_empty())?;
        let clause = self.0.get(from)?;
        let is_sender = by.is_some_and(|by| by < from) && clause.words().next().is_some_and(|it| it.contains('@'));
        (!is_sender).then_some(clause)
    }

    /// Whether any keyword was found.
    pub fn say_something(&self) -> bool {
        self.0.iter().any(|it| it.keyword != Keyword::Other && !it.pieces.is_empty())
    }

    /// The comments before the first keyword.
    pub fn comments_before_clauses(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().take_while(|it| it.keyword == Keyword::Other).flat_map(Clause::comments)
    }

    /// Every comment of the value, the date's included.
    pub fn comments(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().flat_map(Clause::comments)
    }
}

/// The clause that this token opens; it is not part of it.
fn opens(token: Token<'_>) -> Option<Keyword> {
    match token {
        Token::Semicolon => Some(Keyword::Other),
        Token::Word(word) => keyword(word),
        Token::Comment(_) => None,
    }
}

/// `state` is a keyword before the name of one alone: it is a common word.
fn names_state(next: Option<&Piece<'_>>) -> bool {
    next.is_some_and(|it| if let Token::Word(word) = it.token { read_state(word).is_some() } else { false })
}

/// `quarantine`, `moderation/list`: what stands behind the stroke is the server's own.
pub(super) fn read_state(word: &str) -> Option<HopState> {
    HopState::from_id(&word.split('/').next().unwrap_or(word).to_ascii_lowercase())
}

fn keyword(word: &str) -> Option<Keyword> {
    const KEYWORDS: [(&str, Keyword); 11] = [
        ("from", Keyword::From),
        ("by", Keyword::By),
        ("via", Keyword::Via),
        ("with", Keyword::With),
        ("id", Keyword::Id),
        ("for", Keyword::For),
        ("tls", Keyword::Tls),
        ("over", Keyword::Over),
        ("state", Keyword::State),
        ("envelope-from", Keyword::Other),
        ("envelope-sender", Keyword::Other),
    ];
    let is_it = |name: &str| name.len() == word.len() && word.eq_ignore_ascii_case(name);
    KEYWORDS.iter().find(|(name, _)| is_it(name)).map(|&(_, keyword)| keyword)
}
