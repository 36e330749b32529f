//! What the trails imply: every rule runs, what they find is weighed, every recipient gets one verdict.

mod answer;
mod doubt;
mod doubtful;
mod explained;
mod finding;
mod outcome;
mod rule_id;
mod rules;
mod unnamed;
mod verdict;
mod weigh;

pub use doubt::Doubt;
pub use doubtful::{Doubtful, doubtful};
pub use explained::Explained;
pub use finding::{Claim, Finding, Reason, ReasonValue};
pub use outcome::Outcome;
pub use rule_id::RuleId;
pub use rules::{RULES, Rule, check_in_words};
pub use unnamed::Unnamed;
pub use verdict::{Certainty, Verdict};
pub use weigh::{Judged, Judgement, judge};
