//! qmail, `qmail-send(8)`, and what is built on it (netqmail, notqmail, qmail-ldap, vpopmail, Plesk): one paragraph an
//! address, the address between angle brackets on a line of its own.
//!
//! `<user@domain.example>:`
//! `192.0.2.1 does not like recipient.`
//! `Remote host said: 550 5.1.1 no such user`
//! `Giving up on 192.0.2.1.`
//!
//! Known gap: what a site put in the place of the opening is known in a few forms only; the paragraphs are always read.

use super::entries::read_entries;
use super::writer::find_writer;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::{Action, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Qmail),
    opens: &[
        "this is the qmail-send program",
        "this is the deliver program at",
        "this is the indimail",
        "qmail-send-programm",
        "programme qmail-send",
        "programma qmail-send",
        "programa qmail-send",
        "i tried to deliver a bounce message to this address, but the bounce bounced",
    ],
    read,
};

/// Sentences that other programs took over from it.
pub const SHARED: &[&str] = &[
    "i'm afraid i wasn't able to deliver your message to the following addresses",
    "unable to deliver message to the following address(es)",
    "your mail message to the following address(es) could not be delivered",
];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.reporting_mta = find_writer(source, lines, &[" program at "]);
    // It writes of nothing but failures.
    told.notice.action = Some(Action::Failed);
    told.said = read_entries(source, lines);
}
