//! Amazon SES by way of SNS: the event that a program should have got, sent by mail as JSON inside JSON.
//!
//! `\"bouncedRecipients\":[{\"emailAddress\":\"user@domain.example\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 no\"}]`
//!
//! Read as text and not as JSON: long lines are broken on the way, which no JSON reader forgives.

use super::Dialect;
use super::entries::said;
use super::passage::behind;
use super::{SourceId, Told};
use crate::mail::{Action, Address};
use crate::syntax::prose::{ProseLine, find_addresses};

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        r#"notificationtype\":\"bounce"#,
        r#"notificationtype":"bounce"#,
        r#"notificationtype": "bounce"#,
        r#"eventtype\":\"bounce"#,
        r#"eventtype":"bounce"#,
        r#"eventtype": "bounce"#,
    ],
    read,
};

/// The field that holds an address, and those about it.
const ADDRESS: &str = "emailAddress";
/// What the list of recipients ends with.
const END: char = ']';

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    for line in lines {
        for (at, _) in line.text.match_indices(ADDRESS) {
            let from = at + ADDRESS.len();
            let rest = line.text.get(from..).unwrap_or_default();
            let object = rest.split(END).next().unwrap_or_default();
            let object = object.split(ADDRESS).next().unwrap_or_default();
            let Some(place) = find_addresses(object).into_iter().next() else { continue };
            let Some(address) = object.get(place.clone()).and_then(Address::parse) else { continue };
            let place = from + place.start..from + place.end;
            told.said.push(said(source, line, &place, address, answer(object)));
        }
    }
}

/// The code and the answer, without the marks of JSON.
fn answer(object: &str) -> String {
    let value = |name| {
        let value = behind(object, &[name])?.trim_start_matches(['\\', '"', ':', ' ']);
        Some(value.split(['\\', '"']).next()?.trim())
    };
    let (status, diagnostic) = (value("status"), value("diagnosticcode"));
    let diagnostic = diagnostic.map(|it| it.strip_prefix("smtp;").unwrap_or(it).trim());
    diagnostic.or(status).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Told, read};
    use crate::evidence::SourceId;
    use crate::syntax::prose::read_prose;

    #[test]
    fn reads_what_stands_in_quoted_json() {
        let text = r#""Message" : "{\"bouncedRecipients\":[{\"emailAddress\":\"lena@b.example\",\"action\":\"failed\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 user unknown\"},{\"emailAddress\":\"tom@c.example\",\"status\":\"5.2.2\"}]"#;
        let mut told = Told::default();
        read(SourceId(0), &read_prose(text.as_bytes()), &mut told);
        let said: Vec<String> = told.said.iter().map(|it| format!("{}|{}", it.address, it.text)).collect();
        assert_eq!(said, ["lena@b.example|550 5.1.1 user unknown", "tom@c.example|5.2.2"]);
    }
}
