//! Verizon Wireless: mail to phones as text (`vtext.com`) and as pictures (`vzwpix.com`). The recipient stands only among
//! the details of the message.
//!
//! `  RCPT TO: 2125550100@vtext.com`

use super::Dialect;
use super::entries::said;
use super::passage::{behind, in_one_line};
use super::{SourceId, Told};
use crate::mail::{Action, Address};
use crate::syntax::prose::{ProseLine, find_addresses};

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "message could not be delivered to mobile",
        "error: invalid user address error message below",
        "error: no valid recipients for this mm",
    ],
    read,
};

/// Where the details begin.
const DETAILS: [&str; 2] = ["message details", "original message"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let is_heading = |it: &&ProseLine<'_>| DETAILS.iter().any(|name| it.text.to_ascii_lowercase().contains(name));
    let reason = in_one_line(lines.iter().take_while(|it| !is_heading(it)).map(|it| &*it.text));
    let labelled = |label: &'static str| {
        lines.iter().find(|it| it.text.trim_start().to_ascii_lowercase().starts_with(label) && it.text.contains('@'))
    };
    let Some(line) = labelled("rcpt to:").or_else(|| labelled("to:")) else { return };
    for place in find_addresses(&line.text) {
        if let Some(address) = line.text.get(place.clone()).and_then(Address::parse) {
            let text = behind(&reason, &["below:"]).unwrap_or(&reason).trim().to_owned();
            told.said.push(said(source, line, &place, address, text));
        }
    }
}
