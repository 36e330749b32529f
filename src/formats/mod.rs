//! Readers: one a file. Each says on a few bytes whether a source is its own, and then reads it into evidence.
//!
//! Readers share `syntax/`, never each other, and never decide what a code means.

mod arf;
mod dsn;
mod mdn;
mod message;
mod notice;
mod pec;
mod pec_text;

use crate::evidence::{Format, Reading, Source};

/// A reader of one format.
#[derive(Clone, Copy)]
pub struct Reader {
    /// What it is called in reports, unless its facts say it more closely.
    pub format: Format,
    /// Whether the source is this reader's, from its media type and its first bytes.
    pub claims: fn(&Source) -> bool,
    /// Reads all of it; never fails.
    pub read: fn(&Source) -> Reading,
}

/// Every reader. All that claim a source read it; their order changes nothing.
pub const READERS: &[Reader] =
    &[message::READER, dsn::READER, notice::READER, mdn::READER, arf::READER, pec::READER, pec_text::READER];
