//! What holds a text in a wrapping of its own: a web page, a document in RTF, a JSON export, numbers before each line. The
//! text becomes a source of its own.
//!
//! `<html><body><p>Delivery has failed to these recipients or groups:</p></body></html>`
//!
//! Pages inside messages are the message reader's. Known gap: an encoding that only the page itself declares.

use super::Reader;
use crate::evidence::{Bytes, Format, Place, Reading, Source, SourceId};
use crate::syntax::charset::{decode, utf8_mark_length};
use crate::syntax::header_start::find_header;
use crate::syntax::html::html_to_text;
use crate::syntax::json_text::read_texts;
use crate::syntax::prefixed::without_prefixes;
use crate::syntax::rtf::{Body, read_rtf};

pub const READER: Reader = Reader { format: Format::Page, claims, read };

/// What a page begins with, in lower case.
const BEGINNINGS: [&str; 10] =
    ["<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<table", "<span", "<p>", "<font"];

/// What a document in RTF begins with.
const RTF: &[u8] = b"{\\rtf";

/// A title, and a line that says what this is.
const LINES_ABOVE_HEADERS: usize = 3;

fn claims(source: &Source) -> bool {
    let is_handed = source.media_type.is_none();
    is_handed && (is_rtf(source) || is_html(source) || prefixed(source).is_some() || exported(source).is_some())
}

fn read(source: &Source) -> Reading {
    let page = match (is_rtf(source), is_html(source)) {
        (true, _) => Some(in_rtf(&source.bytes)),
        (_, true) => Some(html_to_text(&decode(&source.bytes, None))),
        _ => None,
    };
    let children: Vec<Source> = match page {
        Some(text) => vec![child(source, (!is_headers(&text)).then_some("text/plain"), text)],
        // Unwrapped, it is what it was before: a message, too.
        None => {
            let texts = prefixed(source).map(|it| vec![it]).or_else(|| exported(source)).unwrap_or_default();
            texts.into_iter().map(|it| child(source, None, it)).collect()
        }
    };
    Reading { children, ..Reading::default() }
}

fn child(source: &Source, media_type: Option<&str>, text: String) -> Source {
    Source {
        id: SourceId(0),
        place: Place::Decoded { parent: source.id },
        name: String::new(),
        media_type: media_type.map(str::to_owned),
        depth: source.depth + 1,
        cut_from: None,
        bytes: Bytes::new(text.into_bytes()),
    }
}

/// What stands behind an editor's mark and blanks.
fn beginning(source: &Source) -> &[u8] {
    source.bytes.get(utf8_mark_length(&source.bytes)..).unwrap_or_default().trim_ascii_start()
}

fn is_html(source: &Source) -> bool {
    let bytes = beginning(source);
    let begins_with = |it: &&str| bytes.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it.as_bytes()));
    BEGINNINGS.iter().any(begins_with)
}

fn is_rtf(source: &Source) -> bool {
    beginning(source).starts_with(RTF)
}

fn in_rtf(bytes: &[u8]) -> String {
    match read_rtf(bytes) {
        Body::Html(html) => html_to_text(&html),
        Body::Text(text) => text,
    }
}

/// The text without numbers or bars before its lines.
fn prefixed(source: &Source) -> Option<String> {
    let first = beginning(source).first()?;
    let may_be = first.is_ascii_digit() || matches!(first, b'|' | 0xe2);
    if may_be { without_prefixes(std::str::from_utf8(&source.bytes).ok()?) } else { None }
}

/// The texts of an export.
fn exported(source: &Source) -> Option<Vec<String>> {
    read_texts(beginning(source)).filter(|it| !it.is_empty())
}

/// Whether the page shows a header section and hardly anything above it: then its text is read as a paste is.
fn is_headers(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(block) = find_header(bytes) else { return false };
    let above = text.get(..block.start).unwrap_or_default().lines().filter(|it| !it.trim().is_empty()).count();
    above <= LINES_ABOVE_HEADERS && block.first(bytes, "received").is_some()
}

#[cfg(test)]
mod tests {
    use super::{claims, read};
    use crate::evidence::{Bytes, Source};

    #[test]
    fn pages_are_known_by_their_first_element() {
        let source = |text: &str| Source::handed("", Bytes::new(text.as_bytes()));
        let page = source("\n<HTML><p>Hello</p></HTML>");
        assert!(claims(&page));
        assert_eq!(read(&page).children.first().map(|it| it.bytes.to_vec()), Some(b"Hello".to_vec()));
        let document = source("{\\rtf1\\ansi Hello\\par you}");
        assert!(claims(&document));
        assert_eq!(read(&document).children.first().map(|it| it.bytes.to_vec()), Some(b"Hello\r\nyou".to_vec()));
        assert!(!claims(&source("<lena@a.example>: no such user")));
    }

    #[test]
    fn a_page_of_headers_is_a_paste() {
        let media_type = |text: &str| {
            let reading = read(&Source::handed("", Bytes::new(text.as_bytes())));
            reading.children.into_iter().next().and_then(|it| it.media_type)
        };
        let headers = "<pre>Received: from a.example by b.example; 21 Nov 2026 10:00 +0100\nTo: c@b.example\n</pre>";
        assert_eq!(media_type(&format!("<html><h1>Source</h1>{headers}</html>")), None);
        let notice = format!("<html><p>No</p><p>such</p><p>user</p><p>here</p>{headers}</html>");
        assert_eq!(media_type(&notice).as_deref(), Some("text/plain"));
    }
}
