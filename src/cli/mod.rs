//! The command line: `explain` prints the answer.

mod explain;
mod problem;

pub use explain::{Explain, explain};
pub use problem::sentence;
