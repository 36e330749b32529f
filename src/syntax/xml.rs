//! The elements of an XML document, each with its place. `quick_xml` reads here and nowhere else.
//!
//! `<consegna>lena.vogt@domain.example</consegna>`
//!
//! Nothing is fetched, and no entity is expanded but the five of XML and numbers. Programs write XML by hand and forget
//! to escape: what is no name (`<msgid><1@domain.example></msgid>`) is text, an end without a beginning is passed over,
//! and what stands before an error counts. Known gap: UTF-16.

use super::charset;
use super::guard::guarded;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::ops::Range;

/// Elements beyond this are left aside.
pub const MAX_ELEMENTS: usize = 20_000;
/// Elements inside elements beyond this are text of the outer one.
pub const MAX_XML_DEPTH: usize = 32;
/// Attributes of one element beyond this are left aside.
const MAX_ATTRIBUTES: usize = 64;
/// An element's text is cut off here.
const MAX_TEXT_BYTES: usize = 64 << 10;

/// One element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Without the prefix of a name space.
    pub name: String,
    /// The name of the element around it; empty for the outermost.
    pub parent: String,
    /// In order: name, value.
    pub attributes: Vec<(String, String)>,
    /// What stands in it, where no other element does.
    pub text: String,
    /// The place of the text; of the whole content where there are elements in it.
    pub place: Range<usize>,
}

impl Element {
    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Every element, in the order in which they begin.
#[must_use]
pub fn read_elements(bytes: &[u8]) -> Vec<Element> {
    let view = view(bytes);
    guarded(|| read(bytes, &view)).unwrap_or_default()
}

/// The document as the library wants it, in UTF-8; of the same length, so that places hold.
fn view(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|b| if b.is_ascii() { char::from(*b) } else { '?' }).collect()),
    }
}

/// An element whose end has not come: its place among those found, and where its content begins.
struct Open {
    index: usize,
    content: usize,
    has_elements: bool,
}

fn read(bytes: &[u8], view: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(view);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut label = None;
    let mut found: Vec<Element> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    while found.len() < MAX_ELEMENTS {
        let before = place(&reader);
        match reader.read_event() {
            Ok(Event::Decl(declaration)) => {
                label = declaration.encoding().and_then(Result::ok).map(Cow::into_owned);
            }
            Ok(Event::Start(tag)) if open.len() < MAX_XML_DEPTH && is_name(tag.name().into_inner()) => {
                let content = place(&reader);
                found.push(element(&tag, &found, &mut open, content));
                open.push(Open { index: found.len() - 1, content, has_elements: false });
            }
            Ok(Event::Empty(tag)) if is_name(tag.name().into_inner()) => {
                let content = place(&reader);
                found.push(element(&tag, &found, &mut open, content));
            }
            Ok(Event::End(tag)) => {
                let name = tag.local_name();
                let begun = open.iter().rposition(|it| found.get(it.index).is_some_and(|it| it.name == name.as_ref()));
                if let Some(begun) = begun {
                    let closed = open.split_off(begun);
                    if let Some((it, element)) = closed.first().and_then(|it| Some((it, found.get_mut(it.index)?))) {
                        close(element, it, bytes, before, label.as_deref());
                    }
                }
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    found
}

fn place(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// A name as XML has it, in letters that occur; an address or an identifier in angle brackets is none.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
}

fn element(tag: &BytesStart<'_>, found: &[Element], open: &mut [Open], content: usize) -> Element {
    let around = open.last_mut().map(|it| {
        it.has_elements = true;
        it.index
    });
    let mut attributes = tag.html_attributes();
    let attributes = attributes.with_checks(false).flatten().take(MAX_ATTRIBUTES).map(|it| {
        let value = unescape(&it.value).map_or_else(|_| it.value.to_string(), Cow::into_owned);
        (it.key.into_inner().to_owned(), value)
    });
    Element {
        name: tag.local_name().as_ref().to_owned(),
        parent: around.and_then(|it| found.get(it)).map(|it| it.name.clone()).unwrap_or_default(),
        attributes: attributes.collect(),
        text: String::new(),
        place: content..content,
    }
}

fn close<'a>(element: &mut Element, open: &Open, bytes: &'a [u8], end: usize, label: Option<&str>) {
    let raw = bytes.get(open.content..end).unwrap_or_default();
    let lead = raw.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let text = raw.trim_ascii();
    element.place = open.content + lead..open.content + lead + text.len();
    if !open.has_elements {
        let inner = text.strip_prefix(b"<![CDATA[").and_then(|it| it.strip_suffix(b"]]>"));
        let cut = |it: &'a [u8]| charset::decode(it.get(..it.len().min(MAX_TEXT_BYTES)).unwrap_or_default(), label);
        element.text = match inner {
            Some(inner) => cut(inner).into_owned(),
            None => {
                let raw = cut(text);
                let unescaped = unescape(&raw).ok().map(Cow::into_owned);
                unescaped.unwrap_or_else(|| raw.into_owned())
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_ELEMENTS, read_elements};

    #[test]
    fn elements_have_their_text_and_their_place() {
        let text =
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a b='c &amp; d'><e>x &lt; y</e>\n<f/><g>caf\u{e9}</g></a>";
        let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
        let found = read_elements(&bytes);
        let names: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.parent.as_str(), it.text.as_str())).collect();
        assert_eq!(names, [("a", "", ""), ("e", "a", "x < y"), ("f", "a", ""), ("g", "a", "caf\u{e9}")]);
        assert_eq!(found[0].attribute("b"), Some("c & d"));
        assert_eq!(&bytes[found[1].place.clone()], b"x &lt; y");
    }

    #[test]
    fn what_is_not_well_formed_is_read_as_far_as_it_goes() {
        let found = read_elements(b"<a><msgid><1.2@b.example></msgid></x><c>d & e</c><f g=");
        let texts: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.text.as_str())).collect();
        assert_eq!(texts, [("a", ""), ("msgid", "<1.2@b.example>"), ("c", "d & e")]);
        assert_eq!(read_elements(b"&&&<<<"), []);
    }

    #[test]
    fn limits_hold() {
        assert_eq!(read_elements("<a/>".repeat(MAX_ELEMENTS + 5).as_bytes()).len(), MAX_ELEMENTS);
        assert_eq!(read_elements("<a>".repeat(100_000).as_bytes()).len(), super::MAX_XML_DEPTH);
    }
}
