//! What is packed: archives and single files, opened in memory. Names are for people alone: nothing is ever written.

pub mod archive;
mod attached;
pub mod gzip;
mod unpacked;

pub use attached::{Contents, MAX_UNPACKED, contents, is_packed_name};
pub use unpacked::{Unpacked, allowance};
