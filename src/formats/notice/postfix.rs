//! Postfix, `bounce(8)`, all versions, and appliances that are Postfix under another name: one paragraph an address,
//! the alias in brackets behind it.
//!
//! `<user@domain.example> (expanded from <team@domain.example>): host mx.domain.example[192.0.2.1] said: 550 no (in`
//! `    reply to RCPT TO command)`
//!
//! Sites translate the opening (`bounce(5)`), never the paragraphs: what only Postfix says inside them opens it too.

use super::entries::read_entries;
use super::writer::find_writer;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::{Action, EnhancedStatus, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Postfix),
    opens: &[
        "this is the mail system at host",
        // The name of the product stands before: `This is the Postfix program at host`.
        " program at host ",
        "this is the postfix mail system",
        // A copy for the postmaster of a session with somebody outside: nothing came back to anybody.
        "transcript of session follows. out: ",
        ">: host ",
        ">: connect to ",
        ">: delivery temporarily suspended: ",
        ">: host or domain name not found. name service error",
        ">: unable to look up host ",
        ">: lost connection with ",
        ">: message size * exceeds size limit",
        ">: mail for * loops back to myself",
        ">: domain * does not accept mail (nullmx)",
        " (expanded from <",
    ],
    read,
};

/// Said where the message is returned, whatever the servers answered until then: `temporary failure` is no delay here.
const RETURNS: &str = "have to inform you that your message could";

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    if lines.iter().any(|it| it.text.starts_with(" Out: ")) {
        told.notice.action = None;
        return;
    }
    if lines.iter().any(|it| it.text.contains(RETURNS)) {
        told.notice.action = Some(Action::Failed);
    }
    told.notice.reporting_mta = find_writer(source, lines, &[" at host "]);
    told.said = read_entries(source, lines);
    for it in &mut told.said {
        // `<user@domain.example>: delivery via mx.domain.example[192.0.2.1]:25: 250 2.0.0 Ok: queued as 4C5B`
        let handed_over = it.text.starts_with("delivery via ") && !only_asked(&it.text);
        if handed_over || it.text.starts_with("delivered to ") {
            it.action = Some(Action::Delivered);
        }
    }
}

/// Whether a server was asked if it knows the address, and got no message (`sendmail -bv`): it answers `250 2.1.5 Ok`.
fn only_asked(text: &str) -> bool {
    EnhancedStatus::find(text).is_some_and(|it| (it.subject, it.detail) == (1, 5))
}
