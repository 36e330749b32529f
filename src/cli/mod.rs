//! The command line: `explain` prints the answer, `scan` one for every incident in a box.

mod explain;
mod no_window;
mod own_codes;
mod problem;
mod scan;

pub use explain::{Explain, ExplainFormat, explain};
pub use no_window::{NoWindow, explain_without_window};
pub use own_codes::OwnCodes;
pub use problem::sentence;
pub use scan::{Scan, ScanFormat, scan};
