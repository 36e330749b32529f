//! The body of an Outlook message: as text, as HTML, or as RTF that may have been either.

use super::item::Item;
use super::properties::Properties;
use super::tag;
use crate::syntax::code_page;
use crate::syntax::compressed_rtf;
use crate::syntax::rtf::{Body, read_rtf};

/// The body in the forms that were found.
#[derive(Debug, Default)]
pub struct Bodies {
    /// Plain text.
    pub text: Option<String>,
    /// HTML.
    pub html: Option<String>,
}

/// Reads the body. RTF is unpacked where there is no HTML, or nothing else at all.
pub fn read_bodies(item: &Item) -> Bodies {
    let mut bodies = Bodies { text: item.properties.text(tag::BODY), html: html(&item.properties) };
    if bodies.html.is_none() {
        match item.properties.bytes(tag::RTF_COMPRESSED).and_then(compressed_rtf::unpack).map(|it| read_rtf(&it)) {
            Some(Body::Html(html)) => bodies.html = Some(html),
            Some(Body::Text(text)) if bodies.text.is_none() => bodies.text = Some(text),
            _ => {}
        }
    }
    bodies.text = bodies.text.filter(|it| !it.trim().is_empty());
    bodies.html = bodies.html.filter(|it| !it.trim().is_empty());
    bodies
}

/// HTML is in the encoding that the message had on its way, even where strings are in another.
fn html(properties: &Properties) -> Option<String> {
    if !properties.is_binary(tag::HTML) {
        return properties.text(tag::HTML);
    }
    let page = properties.number(tag::INTERNET_CODEPAGE).unwrap_or(properties.code_page);
    Some(code_page::decode(properties.bytes(tag::HTML)?, page).replace('\0', ""))
}
