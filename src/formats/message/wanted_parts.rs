//! Which parts of a message are sources of their own: messages, reports, Outlook's files, and what packed ones hold.
//!
//! `Content-Type: message/delivery-status`

use crate::syntax::compound;
use crate::syntax::media_type::{is_delivery_status, is_disposition_notification, is_feedback_report, is_message};
use crate::syntax::mime::Part;
use crate::syntax::packed::is_packed_name;
use crate::syntax::report_fields::find_report_fields;
use crate::syntax::tnef;

/// Whether a part is a message or its headers.
pub fn holds_message(part: &Part) -> bool {
    is_message(&part.media_type)
}

/// Whether a part is a report, or a text with the fields of one.
pub fn holds_report(bytes: &[u8], part: &Part) -> bool {
    is_report(&part.media_type)
        || part.name.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(CERTIFIED_DATA))
        || (part.media_type == "text/plain" && part.decoded(bytes).is_some_and(|it| find_report_fields(it).is_some()))
}

/// Whether a part is an Outlook file, or what one says in its properties.
pub fn holds_outlook(bytes: &[u8], part: &Part) -> bool {
    let is_message = part.media_type == "application/vnd.ms-outlook"
        || part.name.as_deref().and_then(|it| it.rsplit_once('.')).is_some_and(|it| it.1.eq_ignore_ascii_case("msg"));
    part.media_type == "text/x-outlook-report"
        || part.begins_with(bytes, &tnef::SIGNATURE)
        || (is_message && part.begins_with(bytes, &compound::SIGNATURE))
}

/// Whether a part is called as packed files are, which may hold mail.
pub fn may_be_packed(part: &Part) -> bool {
    part.name.as_deref().is_some_and(is_packed_name)
}

/// The attachment with which a receipt of certified mail says what it certifies.
const CERTIFIED_DATA: &str = "daticert.xml";

/// A delivery report, a disposition notification or a complaint.
fn is_report(media_type: &str) -> bool {
    is_delivery_status(media_type) || is_disposition_notification(media_type) || is_feedback_report(media_type)
}
