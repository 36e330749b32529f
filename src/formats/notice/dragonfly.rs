//! DragonFly Mail Agent, `dma(8)`: one recipient a notice.
//!
//! `There was an error delivering your mail to <user@domain.example>.`
//!
//! `mx.domain.example [192.0.2.1] did not like our RCPT TO:`
//! `550 5.1.1 no such user`

use super::labelled::{Label, read_labelled};
use super::writer::find_writer;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::Action;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["this is the dragonfly mail agent", "this is the dma ", "there was an error delivering your mail to <"],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.reporting_mta = find_writer(source, lines, &[" at "]);
    told.notice.action = Some(Action::Failed);
    told.said = read_labelled(source, lines, &[("delivering your mail to ", Label::Leads)]);
}
