//! HTML as text, in one pass: nothing is rendered, nothing is fetched.
//!
//! `<p>Hello <a href="mailto:anna@b.example">Anna</a></p>`
//!
//! Addresses and links that the eye does not see stand behind their text as Outlook writes them into plain text:
//! `Anna<mailto:anna@b.example>`. One reader of addresses near text reads both. Known gaps: styles that hide or keep
//! blanks (`display: none`, `white-space: pre`), numbers of lists.

pub(super) mod entity;
mod links;
mod token;

pub use links::html_links;

use crate::mail::{starts_with_ignoring_case, strip_prefix_ignoring_case};
use std::iter::repeat_n;
use token::{Token, Tokens, attribute};

/// Of a longer page, only this much is read.
pub const MAX_HTML_BYTES: usize = 2 << 20;

/// Nobody indents deeper, in blanks.
const MAX_INDENTATION: usize = 40;

/// The text that people see, a line for each block, a tab between cells.
#[must_use]
pub fn html_to_text(html: &str) -> String {
    let html = html.get(..html.floor_char_boundary(MAX_HTML_BYTES)).unwrap_or(html);
    let mut page = Page::default();
    for token in Tokens::new(html) {
        match token {
            Token::Text(text) => page.write(text),
            Token::Open { name, attributes } => page.open(&name.to_ascii_lowercase(), attributes),
            Token::Close { name } => page.close(&name.to_ascii_lowercase()),
        }
    }
    page.end_link();
    page.text
}

/// What separates the next letter from the one before: lines, then tabs, or else a blank.
#[derive(Clone, Copy, Debug, Default)]
struct Gap {
    blank: bool,
    /// How many blanks stand at the beginning of a line that are not dropped there: programs indent with them, and put one
    /// into lines that are empty.
    indentation: usize,
    /// At most two: one empty line.
    lines: usize,
    /// One before each cell but the first of a row.
    tabs: usize,
}

/// What an element does to the text around it.
enum Kind {
    /// A line of its own.
    Block,
    /// A line of its own with empty lines around it.
    Paragraph,
    Row,
    Cell,
    Break,
    Preformatted,
    Link,
    Head,
    Other,
}

fn kind(name: &str) -> Kind {
    match name {
        "address" | "article" | "aside" | "body" | "caption" | "center" | "dd" | "details" | "dir" | "div" | "dt"
        | "figcaption" | "figure" | "footer" | "form" | "header" | "html" | "legend" | "li" | "main" | "nav"
        | "option" | "section" | "summary" => Kind::Block,
        "blockquote" | "dl" | "fieldset" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hr" | "menu" | "ol" | "p"
        | "ul" => Kind::Paragraph,
        "table" | "tbody" | "tfoot" | "thead" | "tr" => Kind::Row,
        "td" | "th" => Kind::Cell,
        "br" => Kind::Break,
        "listing" | "plaintext" | "pre" | "xmp" => Kind::Preformatted,
        "a" => Kind::Link,
        "head" => Kind::Head,
        _ => Kind::Other,
    }
}

/// Whether a paragraph is no more than a line, as those are that Word and Outlook write.
fn has_no_margin(attributes: &str) -> bool {
    let is_so = |name, signs: &[&str]| {
        attribute(attributes, name).is_some_and(|value| signs.iter().any(|sign| value.replace(' ', "").contains(sign)))
    };
    is_so("class", &["MsoNormal", "MsoPlainText"]) || is_so("style", &["margin:0", "margin-top:0"])
}

/// A link that is open: what it names, and where its visible text begins.
struct Link {
    target: String,
    start: usize,
}

/// How far a row of a table has come.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    has_cell: bool,
    has_text: bool,
    /// Blocks that begin a cell do not break its row.
    at_cell_start: bool,
}

/// The text as it grows.
#[derive(Default)]
struct Page {
    text: String,
    gap: Gap,
    in_head: bool,
    /// How many elements around keep their lines and blanks.
    preformatted: usize,
    /// Whether the paragraph that was opened last stands close to the next.
    has_no_margin: bool,
    row: Row,
    link: Option<Link>,
}

impl Page {
    fn open(&mut self, name: &str, attributes: &str) {
        if name == "p" {
            self.has_no_margin = has_no_margin(attributes);
        }
        let kind = self.kind(name);
        // A head that nobody closed ends where something visible begins.
        self.in_head &= matches!(kind, Kind::Other);
        match kind {
            Kind::Break => self.break_line(),
            Kind::Cell => self.begin_cell(),
            Kind::Head => self.in_head = true,
            Kind::Preformatted => {
                self.preformatted += 1;
                self.separate(2);
            }
            Kind::Link => self.begin_link(attribute(attributes, "href").unwrap_or_default()),
            Kind::Block | Kind::Paragraph | Kind::Row => self.end_block(&kind),
            Kind::Other => {}
        }
    }

    fn close(&mut self, name: &str) {
        let kind = self.kind(name);
        match kind {
            Kind::Break => self.break_line(),
            Kind::Head => self.in_head = false,
            Kind::Preformatted => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.separate(2);
            }
            Kind::Link => self.end_link(),
            Kind::Block | Kind::Paragraph | Kind::Row => self.end_block(&kind),
            Kind::Cell | Kind::Other => {}
        }
    }

    fn kind(&self, name: &str) -> Kind {
        if name == "p" && self.has_no_margin { Kind::Block } else { kind(name) }
    }

    fn end_block(&mut self, kind: &Kind) {
        if std::mem::take(&mut self.gap.indentation) > 0 && self.gap.lines > 0 {
            self.separate(2);
        }
        match kind {
            Kind::Row => {
                self.row = Row::default();
                // Cells that stay empty at the end of a row are not shown.
                self.gap.tabs = 0;
                self.separate(1);
            }
            Kind::Paragraph => self.separate(2),
            _ => self.separate(1),
        }
    }

    fn begin_cell(&mut self) {
        if self.row.has_cell {
            self.gap.tabs += 1;
        }
        if self.row.has_text {
            self.gap.lines = 0;
        }
        self.row.has_cell = true;
        self.row.at_cell_start = true;
    }

    fn separate(&mut self, lines: usize) {
        if !self.row.at_cell_start {
            self.gap.lines = self.gap.lines.max(lines);
        }
    }

    /// Two in a row leave a line empty; more leave no more.
    fn break_line(&mut self) {
        self.gap.indentation = 0;
        self.separate((self.gap.lines + 1).min(2));
    }

    fn write(&mut self, text: &str) {
        if self.in_head {
            return;
        }
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            // Nearly everything is plain, and is copied in long stretches.
            let plain = rest.bytes().position(|b| !matches!(b, b'!'..=b'~') || b == b'&').unwrap_or(rest.len());
            if let Some((plain, behind)) = rest.split_at_checked(plain).filter(|it| !it.0.is_empty()) {
                self.fill_gap();
                self.text.push_str(plain);
                rest = behind;
                continue;
            }
            let (c, length) = if first == '&' { entity::read(rest) } else { None }.unwrap_or((first, first.len_utf8()));
            self.write_char(c);
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    fn write_char(&mut self, c: char) {
        match c {
            '\n' if self.preformatted > 0 => self.break_line(),
            '\r' if self.preformatted > 0 => {}
            c if self.preformatted > 0 && c.is_whitespace() => {
                self.fill_gap();
                self.text.push(if c == '\t' { c } else { ' ' });
            }
            c if c.is_whitespace() => {
                let is_more = self.gap.indentation > 0 && !self.gap.blank;
                self.gap.blank = c != '\u{a0}';
                self.gap.indentation += usize::from(is_more || !self.gap.blank);
            }
            c if is_invisible(c) => {}
            c => {
                self.fill_gap();
                self.text.push(c);
            }
        }
    }

    fn fill_gap(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        self.row.has_text = true;
        self.row.at_cell_start = false;
        if self.text.is_empty() {
            return;
        }
        self.text.extend(repeat_n('\n', gap.lines).chain(repeat_n('\t', gap.tabs)));
        let blanks = match (gap.lines, gap.tabs) {
            (0, 0) => usize::from(gap.blank || gap.indentation > 0),
            (_, 0) => gap.indentation.min(MAX_INDENTATION),
            _ => 0,
        };
        self.text.extend(repeat_n(' ', blanks));
    }

    fn begin_link(&mut self, href: &str) {
        self.end_link();
        let mut target = Page::default();
        target.write(href.trim());
        self.link = Some(Link { target: target.text, start: self.text.len() });
    }

    /// The target behind the text, where the text does not say it; of a picture's link, only an address.
    fn end_link(&mut self) {
        let Some(link) = self.link.take() else { return };
        let visible = self.text.get(link.start..).unwrap_or_default().trim().to_lowercase();
        if let Some(address) = mailed_to(&link.target) {
            if !visible.contains(&address.to_lowercase()) {
                if visible.is_empty() {
                    self.fill_gap();
                }
                self.text.extend(["<mailto:", &address, ">"]);
            }
        } else if is_web(&link.target) && !visible.is_empty() && bare(&visible) != bare(&link.target.to_lowercase()) {
            self.text.extend(["<", &link.target, ">"]);
        }
    }
}

/// Soft hyphens and what has no width: they only stand in the way of who looks for words.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The first address of a `mailto:` link (RFC 6068).
fn mailed_to(target: &str) -> Option<String> {
    let rest = strip_prefix_ignoring_case(target, "mailto:")?;
    let address = without_percents(rest.split(['?', ',', ';']).next()?);
    let address = address.trim();
    (address.contains('@') && !address.contains(|c: char| c.is_control())).then(|| address.to_owned())
}

fn without_percents(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let byte = part.get(..2).and_then(|it| u8::from_str_radix(it, 16).ok());
        match (byte, part.get(2..)) {
            (Some(byte), Some(rest)) => {
                bytes.push(byte);
                bytes.extend(rest.bytes());
            }
            _ => {
                bytes.push(b'%');
                bytes.extend(part.bytes());
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn is_web(target: &str) -> bool {
    ["http://", "https://"].iter().any(|it| starts_with_ignoring_case(target, it))
}

/// A link as people write it.
fn bare(target: &str) -> &str {
    let rest = target.strip_prefix("https://").or_else(|| target.strip_prefix("http://")).unwrap_or(target);
    rest.trim_end_matches('/')
}

#[cfg(test)]
mod tests;
