//! What pieces about one message have in common where no identifier joins them.

use super::names::words_of;
use super::receipt::statements;
use super::{MessageFacts, Report};
use crate::mail::Address;
use std::collections::BTreeSet;

/// Everybody whom a message is from or to.
pub fn addresses_of_message(message: &MessageFacts) -> BTreeSet<String> {
    let stated = message.addressed.iter().filter(|it| it.mailbox.address != Address::UNSTATED);
    let to = stated.map(|it| it.mailbox.address.key());
    to.chain(message.delivered_to.iter().map(|it| it.value.key())).collect()
}

/// Everybody whom a report names, and those of the original that it returned.
pub fn addresses_of_report(report: &Report) -> BTreeSet<String> {
    let fields = report.recipients.iter().map(|it| &it.value);
    let named = fields.flat_map(|it| [&it.final_recipient, &it.original_recipient]).flatten().map(|it| it.value.key());
    let failed = report.message.iter().flat_map(|it| &it.failed).map(|it| it.value.key());
    let receipts = statements(report).into_iter().filter_map(|it| it.fields.value.address().map(Address::key));
    named.chain(failed).chain(receipts).chain(report.original.iter().flat_map(addresses_of_message)).collect()
}

/// What a report may be known by; names only where they stand in the place of an address.
pub fn marks_of_report(report: &Report) -> BTreeSet<String> {
    let mut marks = addresses_of_report(report);
    let nameless = report.said.iter().filter(|it| !it.value.address.is_complete());
    marks.extend(nameless.filter_map(|it| name_mark(it.value.name.as_deref()?)));
    marks.extend(report.subject().map(|it| format!("subject {it}")));
    marks
}

pub fn marks_of_message(message: &MessageFacts) -> BTreeSet<String> {
    let mut marks = addresses_of_message(message);
    marks.extend(message.addressed.iter().filter_map(|it| name_mark(it.mailbox.name.as_deref()?)));
    marks.extend(message.subject.as_ref().map(|it| format!("subject {}", it.value.trim().to_lowercase())));
    marks
}

fn name_mark(name: &str) -> Option<String> {
    let words = words_of(name);
    (!words.is_empty()).then(|| format!("name {}", words.join(" ")))
}
