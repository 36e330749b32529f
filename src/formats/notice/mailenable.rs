//! MailEnable.
//!
//! `    Recipient: [SMTP:user@domain.example]`
//! `    Reason: 550 5.1.1 no such user`

use super::labelled::{Label, read_labelled};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["mailenable: message could not be delivered", "mailenable: message delivery", "recipient: [smtp:"],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.said = read_labelled(source, lines, &[("recipient:", Label::Leads)]);
}
