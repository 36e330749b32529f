//! The words of fields that tell results: `name=value`, words alone, comments, semicolons (RFC 8601 section 2.2, RFC 7208
//! section 9.1).
//!
//! Sample: `spf=fail (not permitted) smtp.mailfrom="a b"@c.example;`. A comment may hold any of these signs.

use super::comment::split_comment;
use std::borrow::Cow;

/// Bytes of a value that are looked at; a real one has a few hundred.
const MAX_BYTES: usize = 64 << 10;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word<'a> {
    /// `name=value`, with or without blanks around the sign.
    Pair(Cow<'a, str>, Cow<'a, str>),
    /// A word alone.
    Alone(Cow<'a, str>),
    /// What stands in parentheses.
    Comment(&'a str),
    /// A semicolon.
    End,
}

/// So many words a value has, or fewer.
const USUAL_WORDS: usize = 24;

/// All words of a value, folded or not.
pub(super) fn words(value: &str) -> Vec<Word<'_>> {
    let mut rest = value.get(..value.floor_char_boundary(MAX_BYTES)).unwrap_or(value).trim_start();
    let mut found: Vec<Word<'_>> = Vec::with_capacity(USUAL_WORDS);
    // The name before a sign of equality whose value is still to come.
    let mut name: Option<Cow<'_, str>> = None;
    let mut comments_close = true;
    while let Some(first) = rest.chars().next() {
        match first {
            ';' => {
                found.extend(name.take().map(Word::Alone));
                found.push(Word::End);
                rest = rest.get(1..).unwrap_or_default();
            }
            '(' if comments_close && name.is_none() => match split_comment(rest) {
                Some((inside, behind)) => {
                    found.push(Word::Comment(inside.trim()));
                    rest = behind;
                }
                // Looking for its end again and again would take long.
                None => comments_close = false,
            },
            '=' if name.is_none() => {
                name = match found.pop() {
                    Some(Word::Alone(word)) => Some(word),
                    other => {
                        found.extend(other);
                        None
                    }
                };
                rest = rest.get(1..).unwrap_or_default();
            }
            _ => {
                let is_value = name.is_some();
                let (word, behind) = take_word(rest, is_value);
                rest = behind;
                found.push(match name.take() {
                    Some(name) => Word::Pair(name, word),
                    None => Word::Alone(word),
                });
            }
        }
        rest = rest.trim_start();
    }
    found.extend(name.map(Word::Alone));
    found
}

/// The value of a name, in any case.
pub(super) fn find_value<'a>(words: &'a [Word<'_>], name: &str) -> Option<&'a str> {
    words.iter().find_map(|it| match it {
        Word::Pair(own, value) if own.eq_ignore_ascii_case(name) => Some(&**value),
        _ => None,
    })
}

/// The domain of an address, or what stands there as a domain, in lower case.
pub(super) fn domain_of(value: &str) -> Option<String> {
    let domain = value.rsplit('@').next().unwrap_or(value).trim_matches(['<', '>', '.', ',', ' ']);
    Some(domain.to_ascii_lowercase()).filter(|it| !it.is_empty())
}

/// A word up to the sign that ends it, quotation marks taken off; in a value, the sign of equality ends nothing.
fn take_word(text: &str, is_value: bool) -> (Cow<'_, str>, &str) {
    let ends = |at: usize, c: char| match c {
        ';' | '(' => at > 0,
        '=' => !is_value && at > 0,
        c => c.is_whitespace(),
    };
    let end = text.char_indices().find(|&(at, c)| c == '"' || ends(at, c)).map_or(text.len(), |it| it.0);
    match text.split_at_checked(end) {
        Some((word, rest)) if !rest.starts_with('"') => (Cow::Borrowed(word), rest),
        _ => {
            let (word, rest) = take_quoted(text, ends);
            (Cow::Owned(word), rest)
        }
    }
}

/// The same for a word with quotation marks in it.
fn take_quoted(text: &str, ends: impl Fn(usize, char) -> bool) -> (String, &str) {
    let mut word = String::new();
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => {
                escaped = true;
                continue;
            }
            '"' => {
                quoted = !quoted;
                continue;
            }
            _ if quoted => {}
            c if ends(at, c) => return (word, text.get(at..).unwrap_or_default()),
            _ => {}
        }
        word.push(c);
    }
    (word, "")
}

#[cfg(test)]
mod tests {
    use super::{Word, words};

    #[test]
    fn tells_words_apart() {
        fn pair<'a>(name: &'a str, value: &'a str) -> Word<'a> {
            Word::Pair(name.into(), value.into())
        }
        let text = "a; b = pass(c; (d)) e=\"f \\\"g\"@h.example i=x=y; (";
        assert_eq!(
            words(text),
            [
                Word::Alone("a".into()),
                Word::End,
                pair("b", "pass"),
                Word::Comment("c; (d)"),
                pair("e", "f \"g@h.example"),
                pair("i", "x=y"),
                Word::End,
                Word::Alone("(".into()),
            ]
        );
        assert_eq!(words("= ="), []);
    }

    #[test]
    fn comments_that_never_close_take_no_longer() {
        let long = "(".repeat(60_000);
        assert!(words(&long).len() < 60_001);
    }
}
