//! What was read and where it stands: sources, spans into them, facts, and notes about what could not be read.
//!
//! Nothing is said without its place: every fact keeps the bytes that it was read from.

mod bytes;
mod fact;
mod note;
mod origin;
mod problem;
mod reading;
mod receipt;
mod report;
mod source;
mod span;

pub use bytes::Bytes;
pub use fact::{Evidence, Fact, Format};
pub use note::{Note, NoteKind};
pub use origin::Origin;
pub use problem::{Problem, ProblemKind};
pub use reading::Reading;
pub use receipt::{AutomaticAnswer, CertifiedReceipt, CertifiedRecipient, ComplaintReport};
pub use report::{DispositionReport, MessageReport, Notice, RecipientReport, Said, Trying};
pub use source::{Place, Source, SourceId};
pub use span::{Span, Spanned};
