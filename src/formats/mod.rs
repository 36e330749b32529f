//! Readers: one a file. Each says on a few bytes whether a source is its own, and then reads it into evidence.
//!
//! Readers share `syntax/`, never each other, and never decide what a code means.

mod arf;
mod dsn;
mod mdn;
mod message;
mod notice;
mod outlook;
mod page;
mod pec;
mod pec_text;

use crate::evidence::{Format, Reading, Source};

/// Recipients of one message, or of one report, beyond this are left aside; nobody writes to more at once.
pub const MAX_RECIPIENTS: usize = 5_000;

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

/// The readers of a source: all that claim it, but for two kinds that hand on what others could read in them. A page's
/// text is a source of its own, and so are the headers that a bare notice returns.
#[must_use]
pub fn readers_of(source: &Source) -> Vec<&'static Reader> {
    let claimants: Vec<&Reader> = READERS.iter().filter(|reader| (reader.claims)(source)).collect();
    let has = |format: Format| claimants.iter().any(|it| it.format == format);
    let is_page = has(Format::Page);
    let is_bare_notice = source.media_type.is_none() && has(Format::Notice);
    let reads = |it: &&Reader| match it.format {
        Format::Page => true,
        Format::Message => !is_page && !is_bare_notice,
        _ => !is_page,
    };
    claimants.into_iter().filter(reads).collect()
}

/// Every reader. All that claim a source read it; their order changes nothing.
pub const READERS: &[Reader] = &[
    message::READER,
    dsn::READER,
    notice::READER,
    mdn::READER,
    arf::READER,
    pec::READER,
    pec_text::READER,
    outlook::MSG,
    outlook::WINMAIL,
    outlook::REPORT,
    page::READER,
];
