//! What holds a text in a wrapping of its own: a web page, a document in RTF, a JSON export, numbers before each line. The
//! text becomes a source of its own.
//!
//! `<html><body><p>Delivery has failed to these recipients or groups:</p></body></html>`
//!
//! Pages inside messages are the message reader's. Known gap: an encoding that only the page itself declares.

use super::Reader;
use crate::evidence::{Bytes, Format, Place, Reading, Source, SourceId};
use crate::syntax::charset::{decode, utf8_mark_length};
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
    let texts = match page {
        Some(text) => vec![text],
        None => prefixed(source).map(|it| vec![it]).or_else(|| exported(source)).unwrap_or_default(),
    };
    // Unwrapped, it is what it was before: read as if it were handed in so.
    let children = texts.into_iter().map(|it| child(source, it)).collect();
    Reading { children, ..Reading::default() }
}

fn child(source: &Source, text: String) -> Source {
    Source {
        id: SourceId(0),
        place: Place::Decoded { parent: source.id },
        name: String::new(),
        media_type: None,
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
}
