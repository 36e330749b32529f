//! CommuniGate Pro: the module that was at it, and what the other server said.
//!
//! `Failed to deliver to '<user@domain.example>'`
//! `SMTP module(domain domain.example) reports:`
//! ` host mx.domain.example says:`
//! ` 550 5.1.1 no such user`

use super::labelled::{Label, read_labelled};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::Action;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["failed to deliver to '", "message delivery to '", "smtp module(domain ", "local module(account "],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let late = lines.iter().any(|it| it.text.starts_with("Message delivery to '"));
    told.notice.action = Some(if late { Action::Delayed } else { Action::Failed });
    let labels = [("failed to deliver to '", Label::Leads), ("message delivery to '", Label::Leads)];
    told.said = read_labelled(source, lines, &labels);
}
