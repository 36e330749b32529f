//! RTF in pieces: groups, control words, characters.
//!
//! `{\rtf1\ansi caf\'e9\par}`

/// One piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// `\par`, `\fs20`: letters, and a number where one follows.
    Word(&'a [u8], Option<i32>),
    /// A backslash and one character that is no letter: `\*`, `\~`.
    Symbol(u8),
    /// A byte of the text, as it stands or as `\'e9`.
    Byte(u8),
}

/// The pieces of a text, in order.
pub struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn control(&mut self) -> Option<Token<'a>> {
        let first = *self.rest.first()?;
        if first == b'\'' {
            self.take(1);
            return Some(Token::Byte(self.hexadecimal()));
        }
        if !first.is_ascii_alphabetic() {
            self.take(1);
            return Some(match first {
                b'\\' | b'{' | b'}' => Token::Byte(first),
                // A line end behind a backslash ends a paragraph.
                b'\r' | b'\n' => Token::Word(b"par", None),
                other => Token::Symbol(other),
            });
        }
        let word = self.take(self.rest.iter().take_while(|b| b.is_ascii_alphabetic()).count());
        let number = self.number();
        if self.rest.first() == Some(&b' ') {
            self.take(1);
        }
        if word == b"bin" {
            self.take(usize::try_from(number.unwrap_or(0)).unwrap_or(0));
        }
        Some(Token::Word(word, number))
    }

    /// Two digits; a damaged one ends the number.
    fn hexadecimal(&mut self) -> u8 {
        let digits = self.rest.iter().take(2).take_while(|b| b.is_ascii_hexdigit()).count();
        let digits = std::str::from_utf8(self.take(digits)).unwrap_or_default();
        u8::from_str_radix(digits, 16).unwrap_or(b'?')
    }

    fn number(&mut self) -> Option<i32> {
        let minus = usize::from(self.rest.first() == Some(&b'-'));
        let digits = self.rest.iter().skip(minus).take_while(|b| b.is_ascii_digit()).count();
        if digits == 0 {
            return None;
        }
        std::str::from_utf8(self.take(minus + digits)).ok()?.parse().ok()
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            match *self.take(1).first()? {
                b'{' => return Some(Token::Open),
                b'}' => return Some(Token::Close),
                b'\\' => return self.control(),
                // Lines are broken anywhere, without meaning.
                b'\r' | b'\n' | 0 => {}
                byte => return Some(Token::Byte(byte)),
            }
        }
    }
}
