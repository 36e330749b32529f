//! OpenSMTPD, `smtpd(8)`, since 5: a list of `address: reply` behind a greeting.
//!
//! `user@domain.example: 550 5.1.1 no such user`
//!
//! Versions 6.4 to 6.8 and later call a message delayed that they give up with a temporary error: it is given up where
//! the time is over, or where the delay is none (`delayed for more than 0 seconds`; `bounce.c` takes the kind of notice
//! from the class of the error).

use super::entries::read_entries;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::{Action, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Opensmtpd),
    opens: &[
        "this is the mailer-daemon, please do not reply to this e-mail",
        "this is the mailer-daemon, please do not reply to this email",
    ],
    read,
};

/// What the sentence before the list says was done.
const SENTENCES: &[(&str, Action)] = &[
    ("delayed for more than 0 seconds", Action::Failed),
    ("is delayed for more than", Action::Delayed),
    ("an error has occurred while attempting to deliver", Action::Failed),
    ("was successfully delivered to these recipients", Action::Delivered),
    ("was relayed to these recipients", Action::Relayed),
];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let sentence = |text: &str| SENTENCES.iter().find(|(words, _)| text.contains(words)).map(|(_, action)| *action);
    let action = lines.iter().find_map(|it| sentence(&it.text.to_ascii_lowercase()));
    told.notice.action = action.or(told.notice.action);
    told.said = read_entries(source, list(lines));
    for it in told.said.iter_mut().filter(|it| it.text.starts_with("Envelope expired")) {
        it.action = Some(Action::Failed);
    }
}

/// The list without the indented sentences around it.
fn list<'a, 'b>(lines: &'a [ProseLine<'b>]) -> &'a [ProseLine<'b>] {
    let is_of_list = |it: &ProseLine<'_>| !it.is_blank() && !it.text.starts_with([' ', '\t']) && it.text.contains('@');
    let first = lines.iter().position(is_of_list).unwrap_or(0);
    let last = lines.iter().rposition(is_of_list).map_or(lines.len(), |it| it + 1);
    lines.get(first..last).unwrap_or(lines)
}
