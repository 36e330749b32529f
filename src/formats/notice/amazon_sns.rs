//! Amazon SES through Amazon SNS, which mails events as they are: JSON inside JSON, its quotation marks escaped. People also
//! save events alone, each value in a line of its own.
//!
//! `\"bouncedRecipients\":[{\"emailAddress\":\"user@domain.example\",\"diagnosticCode\":\"smtp; 550 5.1.1 no\"}]`
//!
//! Known gap: an event that the mail broke within an address.

use super::entries::said;
use super::passage::MAX_TEXT;
use super::{Dialect, Told};
use crate::evidence::{Said, SourceId};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Address};
use crate::syntax::field_value::without_type;
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

pub const DIALECT: Dialect = Dialect { software: None, opens: &["bouncedrecipients", "delayedrecipients"], read };

/// How the names of lists end, and what was done to those in them by how they begin.
const LIST: &str = "Recipients";
const BEGINNINGS: [(&str, Action); 2] = [("bounced", Action::Failed), ("delayed", Action::Delayed)];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let mut open: Option<List> = None;
    for line in lines {
        let mut at = 0;
        while let Some(rest) = line.text.get(at..).filter(|it| !it.is_empty()) {
            let Some(list) = &mut open else {
                let Some((behind, action)) = find_list(rest) else { break };
                told.notice.action = Some(action);
                open = Some(List::behind_its_name(rest.get(behind..).unwrap_or_default()));
                at += behind;
                continue;
            };
            let (length, is_closed) = list.measure(rest);
            list.take(source, line, at..at + length);
            at += length;
            if is_closed {
                told.said.extend(open.take().into_iter().flat_map(List::into_said));
            }
        }
    }
    told.said.extend(open.into_iter().flat_map(List::into_said));
    told.said.truncate(MAX_RECIPIENTS);
}

/// Where the name of the first list ends, and what was done to those in it.
fn find_list(text: &str) -> Option<(usize, Action)> {
    let mut names = text.match_indices(LIST);
    names.find_map(|(at, name)| {
        let before = text.get(..at)?;
        let begun = BEGINNINGS.iter().find(|(beginning, _)| before.ends_with(beginning));
        begun.map(|(_, action)| (at + name.len(), *action))
    })
}

/// A list of recipients that is being read.
struct List {
    /// How many backslashes stand before a quotation mark that is one of the list's own.
    escapes: usize,
    /// Whether a text has begun, in which brackets close nothing.
    in_text: bool,
    /// Each recipient, with what stands behind the address.
    found: Vec<Said>,
}

impl List {
    /// Behind the name stands the quotation mark that ends it, escaped as all others are.
    fn behind_its_name(rest: &str) -> Self {
        let escapes = rest.chars().take_while(|it| *it == '\\').count();
        Self { escapes, in_text: true, found: Vec::new() }
    }

    /// How much of a line is the list's, and whether it ends there.
    fn measure(&mut self, text: &str) -> (usize, bool) {
        let mut escapes = 0;
        for (at, c) in text.char_indices() {
            match c {
                '\\' => {
                    escapes += 1;
                    continue;
                }
                '"' if escapes == self.escapes => self.in_text = !self.in_text,
                ']' if !self.in_text => return (at + 1, true),
                _ => {}
            }
            escapes = 0;
        }
        (text.len(), false)
    }

    fn take(&mut self, source: SourceId, line: &ProseLine<'_>, part: Range<usize>) {
        let text = line.text.get(part.clone()).unwrap_or_default();
        let named = find_addresses(text).into_iter().filter(|it| {
            let before = text.get(..it.start).unwrap_or_default();
            before.trim_end_matches(['\\', '"', ':', ' ']).ends_with("emailAddress")
        });
        let places: Vec<Range<usize>> = named.take(MAX_RECIPIENTS).collect();
        self.go_on(text.get(..places.first().map_or(text.len(), |it| it.start)).unwrap_or_default());
        let ends = places.iter().skip(1).map(|it| it.start).chain([text.len()]);
        for (place, end) in places.iter().zip(ends) {
            if let Some(address) = text.get(place.clone()).and_then(Address::parse) {
                let place_in_line = part.start + place.start..part.start + place.end;
                self.found.push(said(source, line, &place_in_line, address, String::new()));
                self.go_on(text.get(place.end..end).unwrap_or_default());
            }
        }
    }

    /// What stands behind the last address, as long as there is room.
    fn go_on(&mut self, text: &str) {
        if let Some(last) = self.found.last_mut().filter(|it| it.text.len() + text.len() <= 2 * MAX_TEXT) {
            last.text.push_str(text);
        }
    }

    fn into_said(self) -> impl Iterator<Item = Said> {
        self.found.into_iter().map(|it| {
            let told = value(&it.text, "diagnosticCode").or_else(|| value(&it.text, "status")).unwrap_or_default();
            Said { text: without_type(&told).to_owned(), ..it }
        })
    }
}

/// The text behind a key, however often its quotation marks are escaped.
fn value(text: &str, key: &str) -> Option<String> {
    let plain = text.get(text.find(key)? + key.len()..)?.replace('\\', "");
    let value = plain.trim_start_matches(['"', ':', ' ']);
    Some(value.split('"').next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::DIALECT;

    #[test]
    fn reads_escaped_events() {
        let text = r#"{ "Message" : "{\"bounce\":{\"bouncedRecipients\":[{\"emailAddress\":\"x@a.example\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 unknown\"},{\"emailAddress\":\"y@a.example\",\"status\":\"5.2.2\"}]},\"mail\":{\"destination\":[\"z@a.example\"]}}" }"#;
        let told = DIALECT.tell_of(text);
        let said: Vec<String> = told.said.into_iter().map(|it| format!("{}|{}", it.address, it.text)).collect();
        assert_eq!(said, ["x@a.example|550 5.1.1 unknown", "y@a.example|5.2.2"]);
    }

    #[test]
    fn reads_events_that_are_spread_over_lines() {
        let text = r#"{
  "bounce" : { "bounceType" : "Permanent", "bouncedRecipients" : [
    {
      "emailAddress" : "x@a.example",
      "action" : "failed",
      "diagnosticCode" : "smtp; 550 5.1.1 unknown [mx.a.example]"
    }, {
      "emailAddress" : "y@a.example"
    } ],
    "reportingMTA" : "dns; b.example" },
  "mail" : { "destination" : [ "z@a.example" ], "commonHeaders" : { "emailAddress" : "w@a.example" } }
}"#;
        let told = DIALECT.tell_of(text);
        let said: Vec<String> = told.said.into_iter().map(|it| format!("{}|{}", it.address, it.text)).collect();
        assert_eq!(said, ["x@a.example|550 5.1.1 unknown [mx.a.example]", "y@a.example|"]);
    }
}
