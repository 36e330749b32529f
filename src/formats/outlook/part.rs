//! The parts of an Outlook message as MIME has them: bodies, what a report says of each recipient, attachments.

use super::body::read_bodies;
use super::class::{Class, read_class};
use super::item::{Attachment, Content, Item};
use super::{report, tag, written_message};
use crate::syntax::lines::Lines;
use crate::syntax::media_type::{is_delivery_status, is_disposition_notification};
use crate::syntax::report_fields::begins_report_field;

/// One part.
#[derive(Debug)]
pub struct Part {
    /// In lower case, without parameters.
    pub media_type: String,
    /// The name of a file.
    pub name: Option<String>,
    /// Whether its characters are ours: text in UTF-8.
    pub is_utf8: bool,
    /// What it holds; or how many bytes were left out.
    pub content: Result<Vec<u8>, usize>,
}

impl Part {
    fn text(media_type: &str, text: String) -> Self {
        Self { media_type: media_type.to_owned(), name: None, is_utf8: true, content: Ok(text.into_bytes()) }
    }
}

/// Takes an item apart.
pub fn parts(item: &Item) -> Vec<Part> {
    let class = read_class(&item.properties.line(tag::MESSAGE_CLASS).unwrap_or_default());
    let bodies = read_bodies(item, matches!(class, Class::Report(_) | Class::Receipt(_)));
    let mut parts = Vec::new();
    parts.extend(bodies.text.map(|it| Part::text("text/plain", it)));
    parts.extend(bodies.html.map(|it| Part::text("text/html", it)));
    let attached: Vec<Part> = item.attachments.iter().map(attached).collect();
    // What the reporting server itself wrote says more than what Outlook made of it.
    let has_original = attached.iter().any(|it| match class {
        Class::Report(_) => is_delivery_status(&it.media_type),
        Class::Receipt(_) => is_disposition_notification(&it.media_type),
        Class::Message | Class::OutOfOffice => true,
    });
    if !has_original {
        parts.extend(report::write_report(item, class).map(|it| Part::text(report::MEDIA_TYPE, it)));
    }
    parts.extend(attached);
    parts
}

fn attached(attachment: &Attachment) -> Part {
    let (media_type, content) = match &attachment.content {
        Content::Item(item) => ("message/rfc822".to_owned(), Ok(written_message(item))),
        Content::File(file) => (media_type(attachment, file), Ok(file.clone())),
        Content::LeftOut(length) => (attachment.media_type(), Err(*length)),
    };
    let is_item = matches!(attachment.content, Content::Item(_));
    Part { media_type, name: attachment.name().filter(|_| !is_item), is_utf8: false, content }
}

/// A report that lost its media type is one all the same.
fn media_type(attachment: &Attachment, file: &[u8]) -> String {
    let stated = attachment.media_type();
    let first_line = || Lines::new(file, 0).filter_map(|it| file.get(it.content)).find(|it| !it.is_empty());
    if stated == "text/plain" && first_line().is_some_and(begins_report_field) {
        return "message/delivery-status".to_owned();
    }
    stated
}
