//! Web pages and documents in RTF that were saved or copied from a mail program: their text becomes a source of its own.
//!
//! `<html><body><p>Delivery has failed to these recipients or groups:</p></body></html>`
//!
//! Pages inside messages are the message reader's. Known gap: an encoding that only the page itself declares.

use super::Reader;
use crate::evidence::{Bytes, Format, Place, Reading, Source, SourceId};
use crate::syntax::charset::{decode, utf8_mark_length};
use crate::syntax::header_start::find_header;
use crate::syntax::html::html_to_text;
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
    let bytes = source.bytes.get(utf8_mark_length(&source.bytes)..).unwrap_or_default().trim_ascii_start();
    let begins_with = |it: &&str| bytes.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it.as_bytes()));
    source.media_type.is_none() && (bytes.starts_with(RTF) || BEGINNINGS.iter().any(begins_with))
}

fn read(source: &Source) -> Reading {
    let text = match source.bytes.trim_ascii_start().starts_with(RTF) {
        true => in_rtf(&source.bytes),
        false => html_to_text(&decode(&source.bytes, None)),
    };
    let child = Source {
        id: SourceId(0),
        place: Place::Decoded { parent: source.id },
        name: String::new(),
        media_type: (!is_headers(&text)).then(|| "text/plain".to_owned()),
        depth: source.depth + 1,
        cut_from: None,
        bytes: Bytes::new(text.into_bytes()),
    };
    Reading { children: vec![child], ..Reading::default() }
}

fn in_rtf(bytes: &[u8]) -> String {
    match read_rtf(bytes) {
        Body::Html(html) => html_to_text(&html),
        Body::Text(text) => text,
    }
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
