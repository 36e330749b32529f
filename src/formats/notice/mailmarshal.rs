//! `MailMarshal` (Marshal, M86, Trustwave): the reason first, then whom it concerns; or a rule that stopped the message.
//!
//! `Could not be delivered because of`
//!
//! `550 5.1.1 no such user`
//!
//! `The following recipients were affected:`
//! `    user@domain.example`

use super::Dialect;
use super::answer::find_answer;
use super::entries::read_entries;
use super::passage::{behind, find_line, paragraph_behind};
use super::{SourceId, Told};
use crate::mail::{Action, Host};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "the following recipients were affected",
        "mailmarshal (an automated content monitoring gateway)",
        "mailmarshal has stopped the following email",
        "trustwave seg has stopped the following email",
        "mailmarshal rule:",
    ],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action.get_or_insert(Action::Failed);
    let end = find_line(lines, &["additional information"]).unwrap_or(lines.len());
    told.said = read_entries(source, lines.get(..end).unwrap_or_default());
    let reason = paragraph_behind(lines, &["could not be delivered because of", "for the following reason"]);
    let remote = lines.iter().find_map(|it| Host::parse(behind(&it.text, &["remote-mta:"])?));
    for it in &mut told.said {
        if let Some(reason) = &reason {
            it.text.clone_from(reason);
        }
        let (stage, host) = find_answer(&it.text);
        (it.stage, it.host) = (stage, host.or_else(|| remote.clone()));
    }
}
