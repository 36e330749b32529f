//! BIGLOBE, a provider in Japan: addresses under one heading, and why under another.
//!
//! `   ----- Non-delivered information -----`
//! `The number of messages in recipient's mailbox exceeded the local limit.`

use super::entries::read_entries;
use super::passage::{between, find_line, passage};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::Action;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["the following addresses had delivery problems ----- * ----- non-delivered information -----"],
    read,
};

const REASON: &[&str] = &["non-delivered information"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let naming = find_line(lines, REASON).unwrap_or(lines.len());
    told.said = read_entries(source, lines.get(..naming).unwrap_or_default());
    let reason = between(lines, REASON, &["-----"]).map(passage).unwrap_or_default();
    for it in &mut told.said {
        it.text.clone_from(&reason);
    }
}
