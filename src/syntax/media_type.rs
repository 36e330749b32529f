//! The media types of mail inside mail, in lower case and also in their international forms (RFC 6532, RFC 6533).
//!
//! `message/global-delivery-status`

/// A message or its headers.
#[must_use]
pub fn is_message(media_type: &str) -> bool {
    matches!(
        media_type,
        "message/rfc822"
            | "message/global"
            | "text/rfc822-headers"
            | "message/rfc822-headers"
            | "message/global-headers"
    )
}

/// The fields of a delivery report (RFC 3464), and `message/xdelivery-status` as a gateway spells it.
#[must_use]
pub fn is_delivery_status(media_type: &str) -> bool {
    is_of_a_report(media_type, "delivery-status")
}

/// The fields of a reader's receipt (RFC 8098).
#[must_use]
pub fn is_disposition_notification(media_type: &str) -> bool {
    is_of_a_report(media_type, "disposition-notification")
}

/// The fields of a complaint (RFC 5965).
#[must_use]
pub fn is_feedback_report(media_type: &str) -> bool {
    is_of_a_report(media_type, "feedback-report")
}

fn is_of_a_report(media_type: &str, kind: &str) -> bool {
    media_type.strip_prefix("message/").is_some_and(|it| it.ends_with(kind))
}

#[cfg(test)]
mod tests {
    use super::{is_delivery_status, is_disposition_notification, is_message};

    #[test]
    fn international_forms_are_known() {
        assert!(is_delivery_status("message/global-delivery-status") && is_message("message/global"));
        assert!(!is_delivery_status("text/plain") && !is_disposition_notification("message/delivery-status"));
    }
}
