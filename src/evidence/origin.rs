//! Where something that was handed in stands outside, so that it can be named and found again.

use std::path::Path;
use std::sync::Arc;

/// A file, what inside it, and where in that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file as it was named, or found in a folder that was; `-` is standard input.
    pub file: Arc<Path>,
    /// In a packed file: the entry's name; entries of packed entries stand behind a `/`.
    pub inside: Option<Arc<str>>,
    /// Its number among several messages of one mailbox, from 1.
    pub number: Option<u64>,
    /// The offset of its first byte in the file, or in what was unpacked from it; `None` where it stands nowhere so.
    pub offset: Option<u64>,
}

impl Origin {
    /// The file, and what inside it, as one path for people.
    #[must_use]
    pub fn path(&self) -> String {
        let file = self.file.to_string_lossy();
        self.inside.as_ref().map_or_else(|| file.clone().into_owned(), |inside| format!("{file}/{inside}"))
    }
}
