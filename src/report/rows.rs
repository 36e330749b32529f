//! A report as rows, one a recipient: for lists of contacts as CSV, for people as a table.

use super::{Document, Person};
use crate::advice::{ContactStep, contact_step};
use crate::evidence::Origin;
use crate::syntax::text::visible_address;
use crate::trail::Kind;
use crate::words::Words;

/// The heading of the CSV; names and identifiers are a contract, as those of the JSON report are.
pub const CSV_HEADING: &str = "address,verdict,duration,cause,action,file,message,offset\r\n";

/// Everybody of whom a report speaks. A message of which no report speaks says nothing about addresses.
fn reported(document: &Document) -> &[Person] {
    match document.kind {
        Kind::Message | Kind::Headers | Kind::NotMail => &[],
        _ => &document.people,
    }
}

fn step(person: &Person) -> ContactStep {
    contact_step(person.verdict, person.cause, person.permanent)
}

/// What to do with everybody, for the sum at the end.
pub fn contact_steps(document: &Document) -> impl Iterator<Item = ContactStep> {
    reported(document).iter().map(step)
}

/// A line for everybody: address, verdict, `permanent` or `temporary`, cause, what to do with the address; the file, the
/// number of the message in a mailbox and its offset come last. Lines end as RFC 4180 has it.
pub fn csv_rows(document: &Document, origin: &Origin, to: &mut Vec<u8>) {
    let number = origin.number.map(|it| it.to_string()).unwrap_or_default();
    let offset = origin.offset.map(|it| it.to_string()).unwrap_or_default();
    let file = origin.path();
    for person in reported(document) {
        let duration = match person.permanent {
            Some(true) => "permanent",
            Some(false) => "temporary",
            None => "",
        };
        let cause = person.cause.map(|it| it.id()).unwrap_or_default();
        let fields =
            [&person.address, person.verdict.id(), duration, cause, step(person).id(), &file, &number, &offset];
        let fields: Vec<String> = fields.into_iter().map(csv_field).collect();
        to.extend(fields.join(",").into_bytes());
        to.extend(b"\r\n");
    }
}

/// A field, in quotation marks where it needs them.
fn csv_field(field: &str) -> String {
    let guarded = harmless_field(field);
    let is_plain = !field.contains(['"', ',', ';', '\r', '\n']) && field.trim() == field;
    if is_plain { guarded } else { format!("\"{}\"", guarded.replace('"', "\"\"")) }
}

/// What a spreadsheet would run as a formula gets an apostrophe in front.
#[must_use]
pub fn harmless_field(field: &str) -> String {
    let guard = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("{guard}{field}")
}

/// Two lines for everybody: who, what became of it and what to do; why, and where that stands.
pub fn table_rows(document: &Document, origin: &Origin, words: &Words, to: &mut Vec<u8>) {
    let file = visible_address(&origin.path());
    let place = origin.number.map_or_else(|| file.clone(), |number| format!("{file} #{number}"));
    for person in reported(document) {
        let duration = match person.permanent {
            Some(true) => words.say("duration-permanent"),
            Some(false) => words.say("duration-temporary"),
            None => String::new(),
        };
        let action = words.say(&format!("contact-{}", step(person).id()));
        let (address, verdict, reason) = (&person.shown_address, &person.verdict_word, &person.reason);
        to.extend(format!("{address:40} {verdict:22} {duration:10} {action}\n    {reason} ({place})\n").into_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::csv_field;

    #[test]
    fn no_field_leaves_its_cell() {
        assert_eq!(csv_field("a@b.example"), "a@b.example");
        assert_eq!(csv_field("\"a, b\"@c.example"), "\"\"\"a, b\"\"@c.example\"");
        assert_eq!(csv_field("=1+1@b.example"), "'=1+1@b.example");
        assert_eq!(csv_field("+3312@b.example"), "'+3312@b.example");
    }
}
