//! Splits a `Received` value into its pieces: words, comments and semicolons (RFC 5321 section 4.4, RFC 5322 section 3.2).
//!
//! Sample: `by mx.example (Postfix) id 4Bq2;` is the words `by` and `mx.example`, the comment `Postfix`, the words
//! `id` and `4Bq2`, and a semicolon. What stands in `<>`, `[]` or quotation marks is one word with its blanks.
//! Gap: text behind [`MAX_PIECES`] pieces is not looked at; a real value has about thirty.

use crate::syntax::comment::split_comment;

/// Pieces of one value that are looked at.
const MAX_PIECES: usize = 256;
/// So many pieces a value has, or fewer.
const USUAL_PIECES: usize = 24;
/// Bytes of a word in brackets; what runs longer never closed (RFC 5321 section 4.5.3.1.6 allows a line 1000).
const MAX_BRACKETED: usize = 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Word(&'a str),
    /// Without its parentheses.
    Comment(&'a str),
    Semicolon,
}

/// A token and where it begins and ends in the value, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    pub token: Token<'a>,
    pub start: usize,
    pub end: usize,
}

/// The pieces of a value in their order.
pub(super) fn split_pieces(value: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::with_capacity(USUAL_PIECES);
    let mut rest = value;
    while pieces.len() < MAX_PIECES {
        // A parenthesis that closes nothing is as good as a blank.
        rest = rest.trim_ascii_start();
        if !rest.starts_with(|c: char| c.is_ascii() && c != ')') {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ')');
        }
        let Some((token, next)) = split_token(rest) else { break };
        pieces.push(Piece { token, start: value.len() - rest.len(), end: value.len() - next.len() });
        rest = next;
    }
    pieces
}

fn split_token(text: &str) -> Option<(Token<'_>, &str)> {
    match text.as_bytes().first()? {
        b';' => Some((Token::Semicolon, text.get(1..)?)),
        b'(' => {
            let (inside, rest) = split_comment(text).unwrap_or_else(|| split_open_comment(text));
            Some((Token::Comment(inside), rest))
        }
        _ => {
            let end = plain_end(text).or_else(|| bracketed_end(text)).or_else(|| text.find(ends_word));
            let (word, rest) = text.split_at_checked(end.unwrap_or(text.len()))?;
            (!word.is_empty()).then_some((Token::Word(word), rest))
        }
    }
}

/// A comment that never closes ends before the semicolon, because a date stands behind that.
fn split_open_comment(text: &str) -> (&str, &str) {
    let inside = text.trim_start_matches('(');
    inside.split_at_checked(inside.find(';').unwrap_or(inside.len())).unwrap_or((inside, ""))
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | ')' | ';')
}

/// Where a word of plain letters ends, as nearly all do; `None` where it holds anything else.
fn plain_end(text: &str) -> Option<usize> {
    let is_plain = |b: u8| PLAIN.get(usize::from(b)) == Some(&true);
    let end = text.bytes().position(|b| !is_plain(b)).unwrap_or(text.len());
    let ends = text.as_bytes().get(end).is_none_or(|b| b.is_ascii() && ends_word(char::from(*b)));
    ends.then_some(end)
}

/// Which bytes plain words have: a table, since nothing is asked for so often.
#[expect(clippy::indexing_slicing, reason = "the compiler fills it, and would refuse a place that is none")]
const PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        let is_sign = matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'"' | b';');
        table[byte as usize] = byte.is_ascii_graphic() && !is_sign;
        byte += 1;
    }
    table
};

/// Where a word ends which holds blanks, parentheses or semicolons in `<>`, `[]` or quotation marks;
/// `None` where one of them never closes.
fn bracketed_end(text: &str) -> Option<usize> {
    let (mut angles, mut squares, mut quoted, mut escaped) = (0_usize, 0_usize, false, false);
    for (at, c) in text.char_indices().take_while(|&(at, _)| at < MAX_BRACKETED) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = quoted,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '<' => angles += 1,
            '>' => angles = angles.saturating_sub(1),
            '[' => squares += 1,
            ']' => squares = squares.saturating_sub(1),
            ';' if angles + squares > 0 => return None,
            _ if angles + squares == 0 && ends_word(c) => return Some(at),
            _ => {}
        }
    }
    (angles + squares == 0 && !quoted && text.len() <= MAX_BRACKETED).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::{Token, split_pieces};

    fn shown(value: &str) -> String {
        let show = |token| match token {
            Token::Word(word) => word.to_owned(),
            Token::Comment(inside) => format!("({inside})"),
            Token::Semicolon => ";".to_owned(),
        };
        split_pieces(value).into_iter().map(|it| show(it.token)).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn keeps_together_what_belongs_together() {
        for (value, expected) in [
            ("by a.example(b (c)) id 1;", "by|a.example|(b (c))|id|1|;"),
            ("with [XMail 1.20 ESMTP Server] id", "with|[XMail 1.20 ESMTP Server]|id"),
            ("for <\"a b\"@c.example> x", "for|<\"a b\"@c.example>|x"),
            ("for <\"a;(b\"@c.example>; x", "for|<\"a;(b\"@c.example>|;|x"),
            ("for <a@b.example; Sat", "for|<a@b.example|;|Sat"),
            ("for <a@b.example; x c> y", "for|<a@b.example|;|x|c>|y"),
            (r#"for "a\" (b"@c.example x"#, r#"for|"a\" (b"@c.example|x"#),
            ("a [b c", "a|[b|c"),
            ("a (b; c", "a|(b)|;|c"),
            ("a) b", "a|b"),
            ("", ""),
        ] {
            assert_eq!(shown(value), expected, "{value}");
        }
    }

    #[test]
    fn knows_where_a_piece_stands() {
        let value = "by x (y); z";
        let texts: Vec<_> = split_pieces(value).iter().filter_map(|it| value.get(it.start..it.end)).collect();
        assert_eq!(texts, ["by", "x", "(y)", ";", "z"]);
    }
}
