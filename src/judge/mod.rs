//! What the trail implies: rules find, findings are weighed, every recipient gets one verdict.

mod outcome;
mod verdict;

pub use outcome::Outcome;
pub use verdict::{Certainty, Verdict};
