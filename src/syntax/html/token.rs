//! Tags and text (HTML section 13.2.5), in one pass and without a tree.
//!
//! `<a href="mailto:anna@b.example">Anna</a>`
//!
//! Where a tag, a quote or a comment never ends, a browser would show nothing more. Reports are cut off in the middle,
//! so here a quote without an end is none, and a comment without one ends at the next `>`.

/// A piece of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// As it is written, with its character references.
    Text(&'a str),
    /// A tag that opens an element; what follows the name is for [`attribute`].
    Open { name: &'a str, attributes: &'a str },
    /// A tag that closes one.
    Close { name: &'a str },
}

/// What stands in these is for programs, and other tags do not count there.
const RAW: [&str; 3] = ["script", "style", "title"];

/// The tokens of a page, in order.
pub struct Tokens<'a> {
    rest: &'a str,
    /// What was looked for in vain is not looked for again: that keeps hostile pages linear.
    no_comment_end: bool,
    no_double_quote: bool,
    no_single_quote: bool,
}

impl<'a> Tokens<'a> {
    pub fn new(html: &'a str) -> Self {
        Self { rest: html, no_comment_end: false, no_double_quote: false, no_single_quote: false }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn skip_declaration(&mut self) {
        let comment = self.rest.strip_prefix("<!--");
        let end = match comment {
            // `<!-->` and `<!--->` are whole comments.
            Some(rest) if rest.starts_with(['>', '-']) && rest.trim_start_matches('-').starts_with('>') => None,
            Some(rest) if !self.no_comment_end => {
                let end = rest.find("-->");
                self.no_comment_end = end.is_none();
                end.map(|at| at + "<!---->".len())
            }
            _ => None,
        };
        self.take(end.or_else(|| self.rest.find('>').map(|at| at + 1)).unwrap_or(self.rest.len()));
    }

    /// Behind the first `>` that stands in no quoted value; a quote opens a value only behind `=`.
    fn tag_end(&mut self) -> usize {
        let mut bytes = self.rest.bytes().enumerate();
        let mut value_follows = false;
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'>' => return at + 1,
                b'"' | b'\'' if value_follows => {
                    if let Some(length) = self.quoted_length(at + 1, byte) {
                        bytes.nth(length);
                    }
                    value_follows = false;
                }
                b'=' => value_follows = true,
                byte => value_follows &= byte.is_ascii_whitespace(),
            }
        }
        self.rest.len()
    }

    fn quoted_length(&mut self, start: usize, quote: u8) -> Option<usize> {
        let missing = if quote == b'"' { &mut self.no_double_quote } else { &mut self.no_single_quote };
        if *missing {
            return None;
        }
        let length = self.rest.get(start..)?.find(char::from(quote));
        *missing = length.is_none();
        length
    }

    fn skip_raw(&mut self, name: &str) {
        let mut from = 0;
        while let Some(found) = self.rest.get(from..).and_then(|it| it.find("</")) {
            from += found + 2;
            let word = self.rest.get(from..from + name.len());
            if word.is_some_and(|it| it.eq_ignore_ascii_case(name)) {
                self.take(from - 2);
                return;
            }
        }
        self.rest = "";
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let Some(tag) = self.rest.strip_prefix('<') else {
                let text = self.take(self.rest.find('<').unwrap_or(self.rest.len()));
                return (!text.is_empty()).then_some(Token::Text(text));
            };
            let (closes, named) = tag.strip_prefix('/').map_or((false, tag), |it| (true, it));
            if tag.starts_with(['!', '?']) {
                self.skip_declaration();
                continue;
            }
            if !named.starts_with(|c: char| c.is_ascii_alphabetic()) {
                return Some(Token::Text(self.take(1)));
            }
            let end = self.tag_end();
            let whole = self.take(end);
            let inside = whole.trim_start_matches(['<', '/']).trim_end_matches('>');
            let length = inside.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).unwrap_or(inside.len());
            let (name, attributes) = inside.split_at_checked(length).unwrap_or((inside, ""));
            if name.contains('@') {
                // An address in angle brackets that nobody escaped.
                return Some(Token::Text(whole));
            }
            if closes {
                return Some(Token::Close { name });
            }
            if RAW.iter().any(|it| name.eq_ignore_ascii_case(it)) {
                self.skip_raw(name);
            }
            return Some(Token::Open { name, attributes });
        }
    }
}

/// The value of an attribute, as it is written.
pub fn attribute<'a>(attributes: &'a str, wanted: &str) -> Option<&'a str> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let length = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let (name, behind) = rest.split_at_checked(length).filter(|_| !rest.is_empty())?;
        let (value, behind) = match behind.trim_start().strip_prefix('=') {
            Some(value) => split_value(value.trim_start()),
            None => ("", behind),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = behind;
    }
}

fn split_value(text: &str) -> (&str, &str) {
    let quoted = text.chars().next().filter(|c| matches!(c, '"' | '\'')).and_then(|quote| {
        let inside = text.get(1..)?;
        inside.split_once(quote)
    });
    quoted.unwrap_or_else(|| {
        text.split_at_checked(text.find(char::is_whitespace).unwrap_or(text.len())).unwrap_or((text, ""))
    })
}

#[cfg(test)]
mod tests {
    use super::{Token, Tokens, attribute};

    #[test]
    fn finds_attributes_however_they_are_quoted() {
        assert_eq!(attribute(" class=x href=\"a b\"", "href"), Some("a b"));
        assert_eq!(attribute(" HREF = 'a\"b' id", "href"), Some("a\"b"));
        assert_eq!(attribute(" hidden href=a/b", "href"), Some("a/b"));
        assert_eq!(attribute(" name=href", "href"), None);
        assert_eq!(attribute(" = = ' \"", "href"), None);
    }

    #[test]
    fn a_greater_sign_in_a_value_ends_no_tag() {
        let tokens: Vec<_> = Tokens::new("<p title='a>b'>x<br/><3").collect();
        let open = |name, attributes| Token::Open { name, attributes };
        assert_eq!(
            tokens,
            [open("p", " title='a>b'"), Token::Text("x"), open("br", "/"), Token::Text("<"), Token::Text("3")]
        );
    }
}
