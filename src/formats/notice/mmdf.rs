//! MMDF, as on SCO UNIX.
//!
//! `Your message was not delivered to 'user@domain.example' for the following reason:`

use super::labelled::{Label, read_labelled};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect { software: None, opens: &["your message was not delivered to '"], read };

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.said = read_labelled(source, lines, &[("was not delivered to", Label::Leads)]);
}
