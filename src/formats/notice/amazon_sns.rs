//! Amazon SES through Amazon SNS, which mails events as they are: JSON inside JSON, its quotation marks escaped.
//!
//! `\"bouncedRecipients\":[{\"emailAddress\":\"user@domain.example\",\"diagnosticCode\":\"smtp; 550 5.1.1 no\"}]`
//!
//! Known gap: an event that the mail broke within an address.

use super::{Dialect, Told};
use crate::evidence::{Said, SourceId, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Address};
use crate::syntax::field_value::without_type;
use crate::syntax::prose::{ProseLine, find_addresses};

pub const DIALECT: Dialect = Dialect { software: None, opens: &["bouncedrecipients", "delayedrecipients"], read };

/// The lists of recipients, and what was done to those in it.
const LISTS: [(&str, Action); 2] = [("bouncedRecipients", Action::Failed), ("delayedRecipients", Action::Delayed)];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    for line in lines {
        for (list, action) in LISTS {
            let Some(start) = line.text.find(list) else { continue };
            told.notice.action = Some(action);
            let end = line.text.get(start..).and_then(|it| it.find(']')).map_or(line.text.len(), |it| start + it);
            told.said.extend(read_list(source, line, start, end));
        }
    }
}

fn read_list(source: SourceId, line: &ProseLine<'_>, start: usize, end: usize) -> Vec<Said> {
    let list = line.text.get(start..end).unwrap_or_default();
    let places = find_addresses(list).into_iter().filter(|it| {
        let before = list.get(..it.start).unwrap_or_default();
        before.trim_end_matches(['\\', '"', ':', ' ']).ends_with("emailAddress")
    });
    let places: Vec<_> = places.take(MAX_RECIPIENTS).collect();
    let ends = places.iter().skip(1).map(|it| it.start).chain([list.len()]);
    let said = places.iter().zip(ends).filter_map(|(place, end)| {
        let own = list.get(place.end..end)?;
        let text = value(own, "diagnosticCode").or_else(|| value(own, "status")).unwrap_or_default();
        let span = Span::new(source, line.place(&(place.start + start..place.end + start)));
        Some(Said::of(Address::parse(list.get(place.clone())?)?, span, without_type(&text).to_owned()))
    });
    said.collect()
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
        let told = DIALECT.tell(text);
        let said: Vec<String> = told.said.into_iter().map(|it| format!("{}|{}", it.address, it.text)).collect();
        assert_eq!(said, ["x@a.example|550 5.1.1 unknown", "y@a.example|5.2.2"]);
    }
}
