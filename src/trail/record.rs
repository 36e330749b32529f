//! What single pieces of evidence say about one recipient.

use super::receipt::Receipt;
use crate::evidence::{RecipientReport, Said, Span, Spanned};
use crate::mail::Timestamp;

/// What one report says about one recipient.
#[derive(Clone, Debug)]
pub struct Record {
    /// The report's place among the trail’s reports.
    pub report: usize,
    /// The report’s group.
    pub fields: Spanned<RecipientReport>,
    /// The sentence about the address in the part for people.
    pub said: Option<Spanned<Said>>,
    /// What names the recipient.
    pub basis: Basis,
    /// What it says where it is no delivery report; the group then only names the recipient.
    pub receipt: Option<Receipt>,
    /// When it happened, else when it was reported.
    pub at: Option<Timestamp>,
}

/// What a record was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// A group of a delivery report.
    #[default]
    Fields,
    /// The text for people, where no delivery report stands beside it.
    Text,
    /// `X-Failed-Recipients` alone.
    Header,
}

/// A received copy, as far as it tells whose it is.
#[derive(Clone, Debug)]
pub struct Copy {
    /// The field that names the recipient.
    pub span: Span,
    /// Whether the mailbox itself was named (`Delivered-To`), and not only a server on the way.
    pub in_mailbox: bool,
    /// When the last server stamped it.
    pub at: Option<Timestamp>,
}
