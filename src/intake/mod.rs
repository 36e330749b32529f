//! From the outside to sources: files, folders, mailboxes, packed files, standard input, text from the clipboard.
//! The only reader of evidence files.

mod archive;
mod boxes;
mod file;
mod folder;
mod mailbox;
mod pasted;
mod table;

pub use boxes::{Taken, Visit, each, each_in, is_folder, length_of_messages, reopen};
pub use pasted::pasted;
pub use table::table;

/// Of a larger file or message, only this much is taken in.
pub const MAX_FILE_BYTES: usize = 64 << 20;
/// So much of a file tells what it can be.
const BYTES_TO_LOOK_AT: usize = 64 << 10;
