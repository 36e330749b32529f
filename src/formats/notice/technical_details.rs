//! A mail gateway that does not name itself: the addresses first, then the technical details under a rule.
//!
//! `Delivery to the following recipients failed permanently:`
//!
//! `   * user@domain.example`
//!
//! `                             Technical details:`
//!
//! `SMTP:RCPT host 192.0.2.1: 553 5.3.0 no such user`

use super::entries::{add, find_leading, say};
use super::{Dialect, Told, answer};
use crate::evidence::SourceId;
use crate::mail::{Action, Stage};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect { software: None, opens: &["== technical details: "], read };

/// The command in front of the answer.
const COMMANDS: &[(&str, Stage)] = &[
    ("SMTP:RCPT", Stage::RcptTo),
    ("SMTP:MAIL", Stage::MailFrom),
    ("SMTP:DATA", Stage::Data),
    ("SMTP:HELO", Stage::Helo),
    ("SMTP:EHLO", Stage::Helo),
    ("SMTP:CONNECT", Stage::Connect),
    ("Routing:", Stage::Queue),
];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = told.notice.action.or(Some(Action::Failed));
    let heading = lines.iter().position(|it| it.text.trim() == "Technical details:").unwrap_or(lines.len());
    let mut text = String::new();
    for line in lines.get(heading + 1..).unwrap_or_default().iter().filter(|it| !it.text.starts_with("===")) {
        add(&mut text, &line.text);
    }
    let list = lines.get(..heading).unwrap_or_default();
    told.said = find_leading(list).iter().filter_map(|it| say(source, list, it)).collect();
    for it in &mut told.said {
        it.text.clone_from(&text);
        it.stage = COMMANDS.iter().find(|(words, _)| text.starts_with(words)).map(|(_, stage)| *stage);
        it.host = answer::find_host(&text);
    }
}
