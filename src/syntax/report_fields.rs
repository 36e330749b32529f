//! The groups of fields in a delivery report (RFC 3464 section 2.1).
//!
//! `Final-Recipient: rfc822; user@domain.example`
//!
//! Groups are parted by blank lines. Some programs leave those out, others put them where they do not belong, so that a
//! group also ends where a field that names the recipient comes a second time, and goes on where nothing names one.

use super::disposition_fields::find_disposition_fields;
use super::header_block::{Field, field_name};
use super::header_start::find_header_start;
use super::heading::read_table_label;
use super::lines::Lines;
use super::search::has_word;
use std::ops::Range;

/// The fields of one group, in order.
pub type Group = Vec<Field>;

/// The fields about the message, and the groups about recipients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportFields {
    /// About the message as a whole.
    pub message: Group,
    /// One group a recipient.
    pub recipients: Vec<Group>,
}

impl ReportFields {
    /// All fields as they stand, of reports that have no groups.
    #[must_use]
    pub fn in_order(self) -> Vec<Field> {
        let mut fields: Vec<Field> = self.message.into_iter().chain(self.recipients.into_iter().flatten()).collect();
        fields.sort_by_key(|it| it.name.start);
        fields
    }
}

/// Fields that say who the recipient is: one of them a second time begins another group.
const NAMING: [&str; 2] = ["Final-Recipient", "Original-Recipient"];
/// Fields about the message as a whole (RFC 3464 section 2.2).
const OF_MESSAGE: [&str; 5] =
    ["Original-Envelope-Id", "Reporting-MTA", "DSN-Gateway", "Received-From-MTA", "Arrival-Date"];
/// Fields about one recipient (RFC 3464 section 2.3).
const OF_RECIPIENT: [&str; 9] = [
    "Final-Recipient",
    "Original-Recipient",
    "Action",
    "Status",
    "Remote-MTA",
    "Diagnostic-Code",
    "Last-Attempt-Date",
    "Will-Retry-Until",
    "Final-Log-ID",
];

/// Nobody writes more above a report that they copied.
const MOST_ABOVE: usize = 8 << 10;

/// Whether a line begins with a field that only delivery reports have.
#[must_use]
pub fn begins_report_field(line: &[u8]) -> bool {
    field_name(line).and_then(|length| line.get(..length)).is_some_and(|name| {
        let is = |known: &&str| name.eq_ignore_ascii_case(known.as_bytes());
        ["Reporting-MTA", "Final-Recipient", "Original-Recipient"].iter().any(is)
    })
}

/// Where report fields stand in a text: from the first of them to the last paragraph that begins with one.
///
/// Some programs put the report into the text for people, and forwarding does so too.
#[must_use]
pub fn find_report_fields(bytes: &[u8]) -> Option<Range<usize>> {
    // How the names of fields end with which one begins.
    if !has_word(bytes, b'-', &[b"-mta", b"-recipient"]) {
        return None;
    }
    let mut found: Option<Range<usize>> = None;
    let mut paragraph_begins = true;
    let mut inside = false;
    // Programs order fields as they like: those above in the same paragraph belong to the group.
    let mut above = None;
    for line in Lines::new(bytes, 0) {
        let content = bytes.get(line.content.clone()).unwrap_or_default();
        if content.iter().all(u8::is_ascii_whitespace) {
            paragraph_begins = true;
            continue;
        }
        match &mut found {
            None if begins_report_field(content) => {
                found = Some(above.filter(|_| !paragraph_begins).unwrap_or(line.content.start)..line.content.end);
                inside = true;
            }
            None if paragraph_begins => above = is_report_field(content).then_some(line.content.start),
            None => above = above.filter(|_| is_report_field(content)),
            Some(range) => {
                if paragraph_begins {
                    inside = is_report_field(content);
                }
                if !inside || content.starts_with(b"--") || begins_a_table(content) {
                    break;
                }
                range.end = line.content.end;
            }
        }
        paragraph_begins = false;
    }
    found
}

/// A page shows the message below its report: `Subject` and a tab.
fn begins_a_table(line: &[u8]) -> bool {
    line.contains(&b'\t') && std::str::from_utf8(line).is_ok_and(|it| read_table_label(it).is_some())
}

/// Where report fields stand in a text that somebody copied: nothing that mail begins with stands above them.
#[must_use]
pub fn find_copied_report(bytes: &[u8]) -> Option<Range<usize>> {
    let above_mail = bytes.get(..find_header_start(bytes).unwrap_or(bytes.len()))?;
    let found = find_delivery_fields(above_mail).filter(|it| it.start <= MOST_ABOVE)?;
    let is_text = !bytes.get(..found.end)?.contains(&0);
    is_text.then_some(found)
}

/// Where fields of a delivery report stand; a notification of what a reader did names its recipient in the same way.
#[must_use]
pub fn find_delivery_fields(bytes: &[u8]) -> Option<Range<usize>> {
    let is_other = |it: &Range<usize>| find_disposition_fields(bytes).is_some_and(|other| other.contains(&it.start));
    find_report_fields(bytes).filter(|it| !is_other(it))
}

/// Whether a line begins with a field of a report, an extension included.
fn is_report_field(line: &[u8]) -> bool {
    field_name(line).and_then(|length| line.get(..length)).is_some_and(|name| {
        let known = OF_MESSAGE.iter().chain(&OF_RECIPIENT).any(|it| name.eq_ignore_ascii_case(it.as_bytes()));
        known || name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(b"x-"))
    })
}

/// Reads all groups that stand in `range`.
#[must_use]
pub fn read_report_fields(bytes: &[u8], range: Range<usize>) -> ReportFields {
    let mut report = ReportFields::default();
    let mut group = Group::new();
    for line in Lines::new(bytes.get(..range.end).unwrap_or(bytes), range.start) {
        let content = bytes.get(line.content.clone()).unwrap_or_default();
        if content.iter().all(u8::is_ascii_whitespace) {
            if is_recipient(bytes, &group) || report.recipients.is_empty() {
                close(&mut report, bytes, &mut group);
            }
            continue;
        }
        let folded = content.first().is_some_and(u8::is_ascii_whitespace);
        match (field_name(content), folded) {
            (Some(length), false) => {
                let name = line.content.start..line.content.start + length;
                let colon = content.iter().position(|&b| b == b':').unwrap_or(length);
                let field = Field { name, value: line.content.start + colon + 1..line.content.end };
                if NAMING
                    .iter()
                    .any(|it| is_named(bytes, &field, it) && group.iter().any(|have| is_named(bytes, have, it)))
                {
                    close(&mut report, bytes, &mut group);
                }
                group.push(field);
            }
            _ => {
                // A fold, or a line that lost it.
                if let Some(field) = group.last_mut() {
                    field.value.end = line.content.end;
                }
            }
        }
    }
    close(&mut report, bytes, &mut group);
    report
}

fn close(report: &mut ReportFields, bytes: &[u8], group: &mut Group) {
    let (message, recipient): (Group, Group) =
        group.drain(..).partition(|field| OF_MESSAGE.iter().any(|it| is_named(bytes, field, it)));
    report.message.extend(message);
    // A blank line may stand between a name and what is told of it.
    let named = |it: &Field| NAMING.iter().any(|name| is_named(bytes, it, name));
    let goes_on = report.recipients.last().is_some_and(|last| last.iter().all(named)) && !recipient.iter().any(named);
    if let Some(last) = report.recipients.last_mut().filter(|_| goes_on) {
        last.extend(recipient);
    } else if is_recipient(bytes, &recipient) {
        report.recipients.push(recipient);
    } else {
        report.message.extend(recipient);
    }
}

/// Whether a group is about a recipient: two of its fields are, or one that names it.
fn is_recipient(bytes: &[u8], group: &Group) -> bool {
    let known = group.iter().filter(|field| OF_RECIPIENT.iter().any(|it| is_named(bytes, field, it))).count();
    known >= 2 || group.iter().any(|field| NAMING.iter().any(|it| is_named(bytes, field, it)))
}

fn is_named(bytes: &[u8], field: &Field, name: &str) -> bool {
    field.is_named(bytes, name)
}

#[cfg(test)]
mod tests {
    use super::read_report_fields;

    #[test]
    fn groups_are_told_apart_with_and_without_blank_lines() {
        let text = "Reporting-MTA: dns; m.example\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n\nStatus: 5.1.1\nFinal-Recipient: rfc822; c@d.example\nAction: delayed\n";
        for text in [text.to_owned(), text.replace("\n\n", "\n"), text.replace('\n', "\r\n")] {
            let report = read_report_fields(text.as_bytes(), 0..text.len());
            assert_eq!((report.message.len(), report.recipients.len()), (1, 2), "{text}");
        }
        let text = "Reporting-MTA: dns; m.example\n\nFinal-Recipient: rfc822; a@b.example\n\nAction: failed\n\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; c@d.example\nAction: delayed\n";
        let report = read_report_fields(text.as_bytes(), 0..text.len());
        assert_eq!(report.recipients.iter().map(Vec::len).collect::<Vec<_>>(), [3, 2]);
    }
}
