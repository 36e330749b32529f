//! Boxes read by several hands: everything that paths lead to is put on a belt, and what was found out about each incident
//! leaves it in the order of files.

mod belt;
mod feed;

pub use belt::{Piece, run};
pub use feed::{Batch, Found, feed};
