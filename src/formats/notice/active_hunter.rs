//! Active!Hunter (TransWARE, Japan): the headings of Sendmail, each address twice behind a mark, and answers without
//! commands.
//!
//! `>>> user@domain.example <user@domain.example>`

use super::answer::find_answer;
use super::entries::read_entries;
use super::passage::{between, passage};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::Action;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect =
    Dialect { software: None, opens: &["the following addresses had permanent fatal errors ----- >>> "], read };

const SESSION: &[&str] = &["transcript of session follows"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let answer = between(lines, SESSION, &["-----"]).map(passage).unwrap_or_default();
    let listed = between(lines, &["had permanent fatal errors"], SESSION).unwrap_or_default();
    told.said = read_entries(source, listed);
    for it in &mut told.said {
        it.text.clone_from(&answer);
        (it.stage, it.host) = find_answer(&answer);
    }
}
