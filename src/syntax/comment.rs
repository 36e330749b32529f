//! Comments in parentheses, as header fields hold them (RFC 5322 section 3.2.2).
//!
//! Sample: `(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))`.
//! Quotation marks have no meaning inside a comment; a backslash takes the meaning from the next character.
//! Gap: a comment that never closes is none; the caller decides where it ends.

use super::search::find_of_three;

/// Splits a comment off the start of a text: what stands between the outer parentheses, and what follows.
///
/// `None` where the text does not begin with a parenthesis or the comment never closes.
pub(super) fn split_comment(text: &str) -> Option<(&str, &str)> {
    let bytes = text.strip_prefix('(')?.as_bytes();
    let (mut depth, mut from) = (1_usize, 0);
    while let Some(at) = find_of_three([b'(', b')', b'\\'], bytes.get(from..)?).map(|it| from + it) {
        from = at + 1;
        match bytes.get(at)? {
            b'(' => depth += 1,
            b')' if depth == 1 => return text.get(1..=at).zip(text.get(at + 2..)),
            b')' => depth -= 1,
            _ => from += 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::split_comment;

    #[test]
    fn ends_where_the_outer_parenthesis_closes() {
        for (text, expected) in [
            ("(a) b", Some(("a", " b"))),
            ("(a (b) c)d", Some(("a (b) c", "d"))),
            (r"(a \) b)c", Some((r"a \) b", "c"))),
            ("()", Some(("", ""))),
            ("(a (b)", None),
            ("a (b)", None),
            (")", None),
            (r"\(a)", None),
            ("", None),
        ] {
            assert_eq!(split_comment(text), expected, "{text}");
        }
    }
}
