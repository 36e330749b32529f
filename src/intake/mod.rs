//! From the outside to sources: files, standard input, text from the clipboard. The only reader of evidence files.

mod file;
mod pasted;

pub use file::{open, stdin};
pub use pasted::pasted;

/// Of a larger file, only this much is taken in.
pub const MAX_FILE_BYTES: usize = 64 << 20;
