//! What a reader hands back.

use super::{Evidence, Note, Source};

/// The outcome of reading a source. Reading never fails: what could not be read is a note.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// What was read, each with its place.
    pub evidence: Vec<Evidence>,
    /// Parts that are to be read as sources of their own. Their ids are given by the reading loop.
    pub children: Vec<Source>,
    /// What could not be read, or was repaired.
    pub notes: Vec<Note>,
}
