//! The text of a body in RTF, and the HTML that Outlook has wrapped into it ([MS-OXRTFEX]).
//!
//! `{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Hello\htmlrtf\par}\htmlrtf0`
//!
//! A body that was HTML or plain text once says so (`\fromhtml1`, `\fromtext`); what only RTF needs stands between
//! `\htmlrtf` and `\htmlrtf0` and is passed over. Any other RTF gives its text. Gap: tables and lists of such RTF.

mod token;

use super::code_page;
use std::collections::BTreeMap;
use token::{Token, Tokens};

/// Groups inside groups beyond this are one group.
const MAX_DEPTH: usize = 1_000;

/// What a body says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// The HTML that it was made from.
    Html(String),
    /// Its text.
    Text(String),
}

/// Reads a body.
#[must_use]
pub fn read_rtf(bytes: &[u8]) -> Body {
    let mut reader = Reader::new();
    for token in Tokens::new(bytes) {
        reader.take(token);
    }
    reader.flush();
    if reader.is_html { Body::Html(reader.text) } else { Body::Text(reader.text) }
}

/// Where the words of a group go.
#[derive(Clone, Copy, PartialEq)]
enum Destination {
    Text,
    /// A tag of the HTML that the body was made from.
    Tag,
    Fonts,
    /// Nowhere: pictures, colors, styles.
    Nowhere,
}

/// What a group inherits, and what ends with it.
#[derive(Clone, Copy)]
struct Group {
    destination: Destination,
    /// Whether these words are for programs that know RTF alone.
    for_rtf: bool,
    /// How many characters stand behind each `\u` for programs that do not know it.
    substitutes: usize,
    code_page: u32,
}

struct Reader {
    text: String,
    /// Bytes of one code page, not yet text.
    pending: Vec<u8>,
    is_html: bool,
    group: Group,
    outer: Vec<Group>,
    /// Groups beyond the limit that are open.
    too_deep: usize,
    /// Whether `\*` has just stood there: what nobody knows of is to be passed over.
    optional: bool,
    /// Characters to pass over behind `\u`.
    passing: usize,
    high_surrogate: Option<u16>,
    document_page: u32,
    fonts: BTreeMap<i32, u32>,
    /// The font that the table describes.
    font: i32,
}

impl Reader {
    fn new() -> Self {
        let code_page = code_page::WESTERN;
        Self {
            text: String::new(),
            pending: Vec::new(),
            is_html: false,
            group: Group { destination: Destination::Text, for_rtf: false, substitutes: 1, code_page },
            outer: Vec::new(),
            too_deep: 0,
            optional: false,
            passing: 0,
            high_surrogate: None,
            document_page: code_page,
            fonts: BTreeMap::new(),
            font: 0,
        }
    }

    fn take(&mut self, token: Token<'_>) {
        let optional = std::mem::take(&mut self.optional);
        match token {
            Token::Open if self.outer.len() >= MAX_DEPTH => self.too_deep += 1,
            Token::Open => self.outer.push(self.group),
            Token::Close => self.close(),
            Token::Byte(_) | Token::Symbol(b'~' | b'_' | b'-') | Token::Word(..) if self.passes_over(token) => {}
            Token::Byte(byte) => self.byte(byte),
            Token::Symbol(b'*') => self.optional = true,
            Token::Symbol(b'~') => self.character('\u{a0}'),
            Token::Symbol(b'_') => self.character('\u{2011}'),
            Token::Symbol(_) => {}
            Token::Word(word, number) => self.word(word, number, optional),
        }
    }

    /// Whether this is the substitute of a character that was read already.
    fn passes_over(&mut self, token: Token<'_>) -> bool {
        let passes = self.passing > 0 && !matches!(token, Token::Word(b"u" | b"uc", _));
        self.passing = if passes { self.passing - 1 } else { 0 };
        passes
    }

    fn close(&mut self) {
        self.passing = 0;
        if self.too_deep > 0 {
            self.too_deep -= 1;
        } else if let Some(group) = self.outer.pop() {
            if group.code_page != self.group.code_page {
                self.flush();
            }
            self.group = group;
        }
    }

    fn word(&mut self, word: &[u8], number: Option<i32>, optional: bool) {
        match (word, number) {
            (b"htmltag", _) => self.group.destination = Destination::Tag,
            _ if optional => self.group.destination = Destination::Nowhere,
            (b"fonttbl", _) => self.group.destination = Destination::Fonts,
            (word, _) if NOWHERE.contains(&word) => self.group.destination = Destination::Nowhere,
            (b"fromhtml", number) => self.is_html = number != Some(0),
            (b"htmlrtf", number) => self.group.for_rtf = number != Some(0),
            (b"uc", number) => self.group.substitutes = usize::try_from(number.unwrap_or(1)).unwrap_or(1),
            (b"u", Some(number)) => self.unit(number),
            (b"ansicpg", Some(page)) => self.document(page),
            (b"f", Some(font)) => self.choose(font),
            (b"fcharset", Some(charset)) => {
                let page = u32::try_from(charset).ok().and_then(code_page::of_font);
                self.fonts.insert(self.font, page.unwrap_or(self.document_page));
            }
            (b"plain", _) => self.change_page(self.document_page),
            (word, _) => {
                if let Some((_, text)) = MEANT.iter().find(|(it, _)| *it == word) {
                    text.chars().for_each(|it| self.character(it));
                }
            }
        }
    }

    fn document(&mut self, page: i32) {
        self.document_page = u32::try_from(page).unwrap_or(code_page::WESTERN);
        self.change_page(self.document_page);
    }

    fn choose(&mut self, font: i32) {
        if self.group.destination == Destination::Fonts {
            self.font = font;
        } else {
            self.change_page(self.fonts.get(&font).copied().unwrap_or(self.document_page));
        }
    }

    fn change_page(&mut self, page: u32) {
        if page != self.group.code_page {
            self.flush();
            self.group.code_page = page;
        }
    }

    fn is_heard(&self) -> bool {
        match self.group.destination {
            Destination::Text => !(self.is_html && self.group.for_rtf),
            Destination::Tag => self.is_html,
            Destination::Fonts | Destination::Nowhere => false,
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.is_heard() {
            self.pending.push(byte);
        }
    }

    fn character(&mut self, character: char) {
        if self.is_heard() {
            self.flush();
            self.text.push(character);
        }
    }

    /// One unit of UTF-16; beyond 32,767 it is written as a negative number.
    fn unit(&mut self, number: i32) {
        self.passing = self.group.substitutes;
        let Ok(unit) = u16::try_from(if number < 0 { number + 0x1_0000 } else { number }) else { return };
        let units = self.high_surrogate.take().into_iter().chain([unit]);
        if matches!(unit, 0xd800..=0xdbff) {
            self.high_surrogate = Some(unit);
            return;
        }
        for character in char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)) {
            self.character(character);
        }
    }

    fn flush(&mut self) {
        if !self.pending.is_empty() {
            self.text.push_str(&code_page::decode(&self.pending, self.group.code_page));
            self.pending.clear();
        }
    }
}

/// Groups that hold no words of the body.
const NOWHERE: &[&[u8]] = &[
    b"colortbl",
    b"stylesheet",
    b"info",
    b"pict",
    b"object",
    b"pntext",
    b"themedata",
    b"datastore",
    b"listtable",
    b"listoverridetable",
    b"rsidtbl",
    b"header",
    b"headerl",
    b"headerr",
    b"headerf",
    b"footer",
    b"footerl",
    b"footerr",
    b"footerf",
];

/// Control words that stand for characters.
const MEANT: &[(&[u8], &str)] = &[
    (b"par", "\r\n"),
    (b"line", "\r\n"),
    (b"sect", "\r\n"),
    (b"page", "\r\n"),
    (b"row", "\r\n"),
    (b"tab", "\t"),
    (b"cell", "\t"),
    (b"lquote", "\u{2018}"),
    (b"rquote", "\u{2019}"),
    (b"ldblquote", "\u{201c}"),
    (b"rdblquote", "\u{201d}"),
    (b"bullet", "\u{2022}"),
    (b"endash", "\u{2013}"),
    (b"emdash", "\u{2014}"),
    (b"enspace", "\u{2002}"),
    (b"emspace", "\u{2003}"),
];

#[cfg(test)]
mod tests {
    use super::{Body, read_rtf};

    #[test]
    fn html_comes_out_as_it_went_in() {
        let rtf = br"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset128 MS Gothic;}}
{\colortbl\red0\green0\blue0;}{\*\generator Writer;}{\*\htmltag64 <p class=\'22a\'22>}\htmlrtf {\htmlrtf0 Caf\'e9 \u8364?5
{\f1\htmlrtf0 \'83A}{\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0 {\*\mhtmltag84 <q>}{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0
{\*\htmltag0 \par}}";
        let html = "<p class=\"a\">Caf\u{e9} \u{20ac}5\u{30a2}&amp;</p>\r\n";
        assert_eq!(read_rtf(rtf), Body::Html(html.to_owned()));
    }

    #[test]
    fn other_rtf_gives_its_text() {
        let rtf = br"{\rtf1\ansi\ansicpg932{\*\x hidden}{\pict 00ff}Hello\line \{you\}\tab\uc2\u12354ab\uc1\u-10179?\u-8704?!\par}";
        assert_eq!(read_rtf(rtf), Body::Text("Hello\r\n{you}\t\u{3042}\u{1f600}!\r\n".to_owned()));
        assert_eq!(read_rtf(br"{\rtf1\bin99999999999 \'"), Body::Text("?".to_owned()));
        assert_eq!(read_rtf(&b"{".repeat(1 << 20)), Body::Text(String::new()));
    }
}
