//! The command line: `explain` prints the answer.

mod explain;
mod no_window;
mod problem;

pub use explain::{Explain, explain};
pub use no_window::{NoWindow, explain_without_window};
pub use problem::sentence;
