//! SmarterMail.
//!
//! `Failed Recipient: user@domain.example`
//! `Reason: Remote host said: 550 5.1.1 no such user`

use super::labelled::{Label, read_labelled};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect =
    Dialect { software: None, opens: &["could not deliver message to the following recipient(s):"], read };

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.said = read_labelled(source, lines, &[("failed recipient:", Label::Leads)]);
}
