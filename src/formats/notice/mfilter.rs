//! m-FILTER (Digital Arts, Japan): addresses, then the server's answer, then the command that it answered.
//!
//! `-------server message`
//! `550 5.1.1 <user@domain.example>: Recipient address rejected`
//! `-------SMTP command`
//! `RCPT TO`

use super::Dialect;
use super::entries::read_entries;
use super::passage::{between, find_line, passage};
use super::{SourceId, Told};
use crate::mail::{Action, Stage, starts_with_ignoring_case};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect { software: None, opens: &["-------server message", "-------smtp command"], read };

const ANSWER: &[&str] = &["---server message"];
const COMMAND: &[&str] = &["---smtp command"];
const ORIGINAL: &[&str] = &["---original m"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let answer = between(lines, ANSWER, COMMAND).map(passage).unwrap_or_default();
    let command = between(lines, COMMAND, ORIGINAL).map(passage).unwrap_or_default();
    let naming = find_line(lines, ANSWER).or(find_line(lines, COMMAND)).unwrap_or(lines.len());
    told.said = read_entries(source, lines.get(..naming).unwrap_or_default());
    let connects = starts_with_ignoring_case(&command, "connect");
    let stage = if connects { Some(Stage::Connect) } else { Stage::of_command(&command) };
    for it in &mut told.said {
        it.stage = stage;
        if !answer.is_empty() {
            it.text.clone_from(&answer);
        }
    }
}
