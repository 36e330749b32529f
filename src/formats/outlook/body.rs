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

/// Reads the body. Where there is text, the HTML that Word makes of it says no more, and is read for a report alone.
pub fn read_bodies(item: &Item, is_report: bool) -> Bodies {
    let is_said = |it: &String| !it.trim().is_empty();
    let text = item.properties.text(tag::BODY).filter(is_said);
    if text.is_some() && !is_report {
        return Bodies { text, html: None };
    }
    if let Some(html) = html(&item.properties).filter(is_said) {
        return Bodies { text, html: Some(html) };
    }
    match item.properties.bytes(tag::RTF_COMPRESSED).and_then(compressed_rtf::unpack).map(|it| read_rtf(&it)) {
        Some(Body::Html(html)) => Bodies { text, html: Some(html).filter(is_said) },
        Some(Body::Text(rich)) => Bodies { text: text.or(Some(rich).filter(is_said)), html: None },
        None => Bodies { text, html: None },
    }
}

/// HTML is in the encoding that the message had on its way, even where strings are in another.
fn html(properties: &Properties) -> Option<String> {
    if !properties.is_binary(tag::HTML) {
        return properties.text(tag::HTML);
    }
    let page = properties.number(tag::INTERNET_CODEPAGE).unwrap_or(properties.code_page);
    Some(code_page::decode(properties.bytes(tag::HTML)?, page).replace('\0', ""))
}
