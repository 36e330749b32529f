//! What the properties of a report say of each recipient, as text that can be shown.
//!
//! `PidTagSupplementaryInfo: <mx.domain.example #5.1.1 smtp;550 5.1.1 unknown user>`
//!
//! Each line bears the name that [MS-OXPROPS] gives the property. A blank line parts the report from its recipients.

use super::class::Class;
use super::header::written_date;
use super::item::Item;
use super::people::{Person, read_people};
use super::properties::Properties;
use super::tag;
use std::fmt::Write as _;

/// The type of a part with such lines.
pub const MEDIA_TYPE: &str = "text/x-outlook-report";

/// Properties of a row that only a recipient has whom the report is about.
const TELLING: &[u16] = &[
    tag::SUPPLEMENTARY_INFO,
    tag::NON_DELIVERY_REPORT_STATUS_CODE,
    tag::NON_DELIVERY_REPORT_REASON_CODE,
    tag::NON_DELIVERY_REPORT_DIAG_CODE,
    tag::REMOTE_MESSAGE_TRANSFER_AGENT,
    tag::REPORT_TEXT,
    tag::REPORT_TIME,
    tag::DELIVER_TIME,
];

/// The names of all properties that are written.
const NAMES: &[(u16, &str)] = &[
    (tag::MESSAGE_CLASS, "PidTagMessageClass"),
    (tag::REPORTING_MESSAGE_TRANSFER_AGENT, "PidTagReportingMessageTransferAgent"),
    (tag::ORIGINAL_MESSAGE_ID, "PidTagOriginalMessageId"),
    (tag::SUPPLEMENTARY_INFO, "PidTagSupplementaryInfo"),
    (tag::NON_DELIVERY_REPORT_STATUS_CODE, "PidTagNonDeliveryReportStatusCode"),
    (tag::NON_DELIVERY_REPORT_REASON_CODE, "PidTagNonDeliveryReportReasonCode"),
    (tag::NON_DELIVERY_REPORT_DIAG_CODE, "PidTagNonDeliveryReportDiagCode"),
    (tag::REMOTE_MESSAGE_TRANSFER_AGENT, "PidTagRemoteMessageTransferAgent"),
    (tag::REPORT_TEXT, "PidTagReportText"),
    (tag::REPORT_TIME, "PidTagReportTime"),
    (tag::RECEIPT_TIME, "PidTagReceiptTime"),
    (tag::DELIVER_TIME, "PidTagDeliverTime"),
];
/// The name of whoever a report is about.
pub const DISPLAY_NAME: &str = "PidTagDisplayName";
/// Their address.
pub const SMTP_ADDRESS: &str = "PidTagSmtpAddress";

/// The name of a property that is written.
pub fn name(id: u16) -> &'static str {
    NAMES.iter().find(|(it, _)| *it == id).map_or("", |(_, name)| name)
}

/// Writes what a report says; `None` for a message, and where no row says what became of anybody.
pub fn write_report(item: &Item, class: Class) -> Option<String> {
    let people = read_people(item);
    let mut text = String::new();
    write_properties(&mut text, &item.properties);
    match class {
        Class::Message | Class::OutOfOffice => return None,
        // A receipt comes from whoever had the message before them.
        Class::Receipt(_) => write_group(&mut text, &people.from.unwrap_or_default(), None),
        Class::Report(_) => {
            let rows = item.recipients.iter().zip(&people.recipients);
            let told: Vec<_> = rows.filter(|(row, _)| tells(row)).collect();
            if told.is_empty() {
                return None;
            }
            for (row, (_, person)) in told {
                write_group(&mut text, person, Some(row));
            }
        }
    }
    Some(text)
}

fn tells(row: &Properties) -> bool {
    TELLING.iter().any(|id| row.number(*id).is_some() || row.time(*id).is_some() || row.bytes(*id).is_some())
}

fn write_group(text: &mut String, person: &Person, row: Option<&Properties>) {
    text.push_str("\r\n");
    let address = person.address.as_ref().map(ToString::to_string);
    for (name, value) in [(DISPLAY_NAME, person.name.clone()), (SMTP_ADDRESS, address)] {
        if let Some(value) = value {
            let _ = write!(text, "{name}: {value}\r\n");
        }
    }
    if let Some(row) = row {
        write_properties(text, row);
    }
}

fn write_properties(text: &mut String, properties: &Properties) {
    for (id, name) in NAMES {
        let time = || properties.time(*id).filter(|_| name.ends_with("Time")).map(written_date);
        let number = || properties.number(*id).map(|it| it.to_string());
        if let Some(value) = properties.line(*id).or_else(time).or_else(number) {
            let _ = write!(text, "{name}: {value}\r\n");
        }
    }
}
