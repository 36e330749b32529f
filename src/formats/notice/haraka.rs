//! Haraka, `outbound`: all addresses of one attempt in a line, and why.
//!
//! `Intended Recipients: <user@domain.example>,<second@domain.example>`
//! `Failure Reason: 550 5.1.1 no such user`

use super::entries::{Entry, say};
use super::writer::find_writer;
use super::{Dialect, Told, answer};
use crate::evidence::SourceId;
use crate::formats::MAX_RECIPIENTS;
use crate::mail::Action;
use crate::syntax::prose::{ProseLine, find_addresses};

pub const DIALECT: Dialect = Dialect { software: None, opens: &["this is the haraka mailer program at"], read };

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.reporting_mta = find_writer(source, lines, &[" program at "]);
    told.notice.action = Some(Action::Failed);
    let reason = lines.iter().find_map(|it| it.text.trim().strip_prefix("Failure Reason:")).unwrap_or_default().trim();
    let named = lines.iter().enumerate().filter(|(_, it)| it.text.trim().starts_with("Intended Recipients:"));
    let found = named.flat_map(|(line, it)| {
        find_addresses(&it.text).into_iter().map(move |address| Entry {
            line,
            rest: it.text.len(),
            end: line + 1,
            address,
        })
    });
    told.said = found.take(MAX_RECIPIENTS).filter_map(|it| say(source, lines, &it)).collect();
    for it in &mut told.said {
        reason.clone_into(&mut it.text);
        (it.stage, it.host) = answer::find_answer(reason);
    }
}
