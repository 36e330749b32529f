//! SurgeMail, `NetWin`: the command, then the answer.
//!
//! `Your message to <user@domain.example> was rejected.`
//! `I said RCPT TO:<user@domain.example>`
//! `And mx.domain.example [192.0.2.1] responded with`
//! `550 5.1.1 no such user`

use super::labelled::{Label, read_labelled};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect { software: None, opens: &["was rejected. i said "], read };

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.said = read_labelled(source, lines, &[("your message to ", Label::Leads)]);
}
