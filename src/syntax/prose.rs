//! Text for people as lines, each with its place, and the addresses that stand in them.

use super::charset::utf8_mark_length;
use super::lines::Lines;
use super::text::{lossy, without_hidden_breaks};
use std::borrow::Cow;
use std::ops::Range;

/// Lines beyond this are left aside.
pub const MAX_LINES: usize = 50_000;
/// A local part or a domain is no longer than this (RFC 5321 section 4.5.3.1, generously).
const MAX_HALF: usize = 255;

/// One line of a text.
#[derive(Clone, Debug)]
pub struct ProseLine<'a> {
    /// The line without its end and without marks of quoting, in the bytes of the text.
    pub range: Range<usize>,
    /// What stands there; bytes that are no UTF-8 as replacements.
    pub text: Cow<'a, str>,
    /// How many `>` stand before it.
    pub quoting: usize,
}

impl ProseLine<'_> {
    /// Whether nothing but blanks stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The bytes of a stretch of its text; the whole line where its bytes are no UTF-8.
    #[must_use]
    pub fn place(&self, part: &Range<usize>) -> Range<usize> {
        match self.text {
            Cow::Borrowed(_) => self.range.start + part.start..self.range.start + part.end,
            Cow::Owned(_) => self.range.clone(),
        }
    }
}

/// The lines of a text.
#[must_use]
pub fn read_prose(bytes: &[u8]) -> Vec<ProseLine<'_>> {
    // Nearly every text is UTF-8 as a whole.
    let whole = std::str::from_utf8(bytes).unwrap_or_default();
    let lines = Lines::new(bytes, utf8_mark_length(bytes));
    lines.take(MAX_LINES).map(|line| read_line(bytes, whole, line.content)).collect()
}

/// A quoted line keeps its own indentation behind the marks: `> > text`.
fn read_line<'a>(bytes: &'a [u8], whole: &'a str, range: Range<usize>) -> ProseLine<'a> {
    let raw = bytes.get(range.clone()).unwrap_or_default();
    let (mut quoting, mut start) = (0, 0);
    while let Some(length) = quote_mark(raw.get(start..).unwrap_or_default()) {
        quoting += 1;
        start += length;
    }
    let range = range.start + start..range.end;
    let text = match whole.get(range.clone()) {
        Some(text) => Cow::Borrowed(text),
        None => lossy(bytes.get(range.clone()).unwrap_or_default()),
    };
    ProseLine { range, text: without_hidden_breaks(text), quoting }
}

/// `>` and one blank behind it. Transcripts of sessions begin with `>>>` and are no quotation.
fn quote_mark(raw: &[u8]) -> Option<usize> {
    match raw {
        [b'>', b'>', b'>', ..] => None,
        [b'>', b' ', ..] => Some(2),
        [b'>', ..] => Some(1),
        _ => None,
    }
}

/// Where addresses stand in a line: `user@domain.example`, with or without anything around it.
#[must_use]
pub fn find_addresses(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let from = found.last().map_or(0, |last| last.end);
        if at >= from
            && let Some(range) = address_around(text, from, at)
        {
            found.push(range);
        }
    }
    found
}

fn address_around(text: &str, from: usize, at: usize) -> Option<Range<usize>> {
    let before = text.get(from..at)?;
    let local = match before.ends_with('"') {
        // A quoted local part reaches to the quotation mark before.
        true => before.get(..before.len() - 1)?.rfind('"')?,
        false => before.char_indices().rev().find(|(_, c)| !is_local(*c)).map_or(0, |(at, c)| at + c.len_utf8()),
    };
    let after = text.get(at + 1..)?;
    let domain = match after.strip_prefix('[') {
        Some(literal) => literal.find(']')? + 2,
        None => after.find(|c| !is_domain(c)).unwrap_or(after.len()),
    };
    let domain = after.get(..domain)?.trim_end_matches(['.', '-', '_', '*']).len();
    let mut start = from + local;
    if let Some(link) = text.get(start..at).and_then(|it| it.rfind(':')) {
        start += link + 1;
    }
    // A quotation or a bracket that a sentence opens is no part of it.
    start += text.get(start..at)?.len() - text.get(start..at)?.trim_start_matches(['.', '\'', '`', '=', '*']).len();
    // `550-user@domain.example is not known here`: a line of an answer that goes on.
    if let [b'4', b'2' | b'5', b'0'..=b'9', b'-', _, ..] | [b'5', b'5' | b'7', b'0'..=b'9', b'-', _, ..] =
        text.get(start..at)?.as_bytes()
    {
        start += "550-".len();
    }
    // `https://domain.example/?for=user@domain.example` is a link, and nobody's address; a line of dashes parts something.
    let is_no_address = ["//", "--"].iter().any(|it| text.get(start..at).is_some_and(|own| own.starts_with(it)));
    let is_number = after.get(..domain)?.bytes().all(|it| it.is_ascii_digit());
    let fits = !is_no_address && !is_number && start < at && at - start <= MAX_HALF && (1..=MAX_HALF).contains(&domain);
    fits.then_some(start..at + 1 + domain)
}

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~:".contains(c)
}

/// Stars stand for letters that somebody made unreadable.
fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || ".-_*".contains(c)
}

#[cfg(test)]
mod tests {
    use super::{find_addresses, read_prose};

    #[test]
    fn finds_addresses_in_all_their_wrappings() {
        let found = |text: &str| {
            find_addresses(text).into_iter().map(|it| text.get(it).unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("to <a@b.example>: no"), ["a@b.example"]);
        assert_eq!(found("a.b+c@d.example.<mailto:a.b+c@d.example>"), ["a.b+c@d.example", "a.b+c@d.example"]);
        assert_eq!(found("\"a b\"@c.example, x@[192.0.2.1]"), ["\"a b\"@c.example", "x@[192.0.2.1]"]);
        assert_eq!(found("rfc822;a@b.example smtp:c@d.example"), ["a@b.example", "c@d.example"]);
        assert_eq!(found("@ a@ @b 'x@y.example' `x@y.example` **x@y.example**"), ["x@y.example"; 3]);
        assert_eq!(found("<a***@b*.example>: no"), ["a***@b*.example"]);
        assert_eq!(found("550-a@b.example is no user; 500-club@b.example is"), ["a@b.example", "500-club@b.example"]);
        assert_eq!(found("--x@a.example, $k@8"), Vec::<String>::new());
        assert_eq!(found("https://a.example/?for=b@c.example mailto:d@e.example"), ["d@e.example"]);
    }

    #[test]
    fn places_where_an_address_may_break_are_left_out() {
        let lines = read_prose("x@\u{200b}a.example\n".as_bytes());
        assert_eq!((&*lines[0].text, lines[0].place(&(0..3))), ("x@a.example", 0..14));
    }

    #[test]
    fn quoting_is_taken_off_and_transcripts_are_not() {
        let text = "> > a\n>b\n>>> RCPT TO\n  c";
        let lines: Vec<_> = read_prose(text.as_bytes()).iter().map(|it| (it.quoting, it.text.to_string())).collect();
        assert_eq!(lines, [(2, "a".into()), (1, "b".into()), (0, ">>> RCPT TO".into()), (0, "  c".into())]);
    }
}
