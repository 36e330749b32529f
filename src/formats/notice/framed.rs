//! A mail appliance that draws rules of equals signs around the list of addresses and around the answer.
//!
//! `   * user@domain.example`
//! `SMTP:RCPT host 192.0.2.8: 553 5.3.0 <user@domain.example>... No such user here`

use super::Dialect;
use super::answer::{find_host, find_stage};
use super::entries::read_entries;
use super::passage::{find_line, paragraph_behind};
use super::{SourceId, Told};
use crate::mail::Action;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "this is an automatically generated delivery status notification. delivery to the following recipients failed permanently",
        "this is an automatically generated delivery status notification. delevery to the following recipients",
        "delevery to the following recipients was aborted",
        "delevery to the following recipients failed",
    ],
    read,
};

const DETAILS: &[&str] = &["technical details:"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action.get_or_insert(Action::Failed);
    let naming = find_line(lines, DETAILS).unwrap_or(lines.len());
    told.said = read_entries(source, lines.get(..naming).unwrap_or_default());
    if let Some(details) = paragraph_behind(lines, DETAILS) {
        for it in &mut told.said {
            it.text.clone_from(&details);
            it.stage = find_stage(&details);
            it.host = find_host(&details);
        }
    }
}
