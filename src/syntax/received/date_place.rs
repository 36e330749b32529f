//! Where the date of a `Received` value stands: behind the last semicolon, or wherever a server put it.
//!
//! Sample: `; Sat, 21 Nov 2026 20:00:00 +0100`, `with SMTP id x-1 2026-11-21 19:00:00.27 +0000 UTC m=+34.5`.

use super::pieces::{Piece, Token};
use crate::mail::DateTime;
use crate::syntax::date::{month_named, read_date};

/// Places at which a date is looked for.
const DATE_PLACES: usize = 8;

/// The date and the place of the piece with which it begins: behind the last semicolon that has one behind it,
/// else wherever a word looks like the start of a date with a time.
pub(super) fn find_date(value: &str, pieces: &[Piece<'_>]) -> Option<(usize, DateTime)> {
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
