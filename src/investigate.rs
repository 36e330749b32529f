//! The one public verb.

/// Everything that was found out.
#[derive(Clone, Debug)]
pub struct Investigation {}
