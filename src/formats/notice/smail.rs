//! Smail 3: sections between bars.
//!
//! `|------------------------- Failed addresses follow: ---------------------|`
//! ` <user@domain.example> ... unknown host`

use super::entries::read_entries;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::Action;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect { software: None, opens: &["failed addresses follow:"], read };

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let is_bar = |it: &ProseLine<'_>| it.text.starts_with("|---");
    let names = |it: &ProseLine<'_>| is_bar(it) && it.text.to_ascii_lowercase().contains("failed addresses");
    let start = lines.iter().position(names).map_or(0, |it| it + 1);
    let list = lines.get(start..).unwrap_or_default();
    let end = list.iter().position(is_bar).unwrap_or(list.len());
    told.said = read_entries(source, list.get(..end).unwrap_or_default());
}
