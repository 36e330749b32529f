//! Ipswitch IMail, `SMTP32`: what is wrong, a colon, and whose address it is.
//!
//! `Unknown user: user@domain.example`

use super::labelled::{Label, read_labelled};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "invalid final delivery userid:",
        "user mailbox exceeds allowed size:",
        "delivery failed 20 attempts:",
        "body of message generated response:",
    ],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.said = read_labelled(
        source,
        lines,
        &[
            ("invalid final delivery userid:", Label::TellsWhy),
            ("user mailbox exceeds allowed size:", Label::TellsWhy),
            ("delivery failed 20 attempts:", Label::TellsWhy),
            ("unknown user:", Label::TellsWhy),
            ("unknown host:", Label::TellsWhy),
            ("undeliverable to ", Label::Leads),
        ],
    );
}
