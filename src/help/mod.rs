//! What there is to look up without a message at hand: topics, and the meaning of codes. Typed, without prose.

mod entry;
mod topic;

pub use entry::{Entry, Reach, entries};
pub use topic::{Section, Topic};
