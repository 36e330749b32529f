//! Courier, `module.dsn`: a section for each thing that was done, the session below each address.
//!
//! ` <user@domain.example>:`
//! `     mx.domain.example [192.0.2.1]:`
//! ` >>> RCPT TO:<user@domain.example>`
//! ` <<< 550 5.1.1 no such user`

use super::entries::{find_leading, say};
use super::session::read_session;
use super::writer::find_writer;
use super::{Dialect, Told};
use crate::evidence::{Said, SourceId};
use crate::mail::{Action, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect =
    Dialect { software: Some(Software::Courier), opens: &["running the courier mail server"], read };

/// The headings of the sections (`dsnfailed.txt` and its neighbors).
const HEADINGS: &[(&str, Action)] = &[
    ("UNDELIVERABLE MAIL", Action::Failed),
    ("DELAYS IN DELIVERING YOUR MESSAGE", Action::Delayed),
    ("MESSAGE DELIVERED SUCCESSFULLY", Action::Delivered),
    ("MESSAGE DELIVERED TO A MAIL GATEWAY", Action::Relayed),
];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.reporting_mta = find_writer(source, lines, &["notification from "]);
    let headings: Vec<(usize, Action)> = lines.iter().enumerate().filter_map(heading).collect();
    let action = |line: usize| headings.iter().rev().find(|(at, _)| *at < line).map(|(_, action)| *action);
    told.notice.action = headings.first().map(|it| it.1).or(told.notice.action);
    for entry in find_leading(lines) {
        let own = lines.get(entry.line + 1..entry.end).unwrap_or_default();
        let session = read_session(own, entry.line + 1);
        if let Some(said) = say(source, lines, &entry) {
            let answered = session.iter().rev().find(|it| !it.answer.is_empty());
            let text = answered.map_or(said.text.clone(), |it| it.answer.clone());
            told.said.push(Said {
                action: action(entry.line),
                stage: answered.and_then(|it| it.stage).or(said.stage),
                host: answered.and_then(|it| it.host.clone()).or(said.host),
                text,
                ..said
            });
        }
    }
}

fn heading((line, it): (usize, &ProseLine<'_>)) -> Option<(usize, Action)> {
    let text = it.text.trim();
    HEADINGS.iter().find(|(words, _)| text == *words).map(|(_, action)| (line, *action))
}
