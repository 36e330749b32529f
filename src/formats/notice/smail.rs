//! Smail 3, which T-Online and others ran: the log of the message between rules, then the addresses with their reasons.
//!
//! `|------------------------- Failed addresses follow: ---------------------|`
//! ` user@domain.example ... unknown host`

use super::Dialect;
use super::entries::read_entries;
use super::passage::between;
use super::{SourceId, Told};
use crate::mail::Action;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["- message log follows: -", "- failed addresses follow: -", "- deferred addresses follow: -"],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let parts = [("failed addresses follow", Action::Failed), ("deferred addresses follow", Action::Delayed)];
    for (heading, action) in parts {
        let part = between(lines, &[heading], &["|---"]).unwrap_or_default();
        for mut it in read_entries(source, part) {
            it.action = Some(action);
            it.text = it.text.trim_start_matches(['.', ' ']).to_owned();
            told.said.push(it);
        }
    }
    told.notice.action = told.said.first().and_then(|it| it.action).or(Some(Action::Failed));
}
