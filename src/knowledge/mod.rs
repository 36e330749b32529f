//! What codes and providers mean: tables from `assets/knowledge/`, looked up by host, code and text.
//!
//! A table never runs: what follows from a meaning is for the rules to say.

mod catalogue;
mod check;
mod held;
mod meaning;
mod needed_words;
mod own;
mod provider;
mod queue_time;
mod service;
mod status;
mod table;
#[cfg(test)]
mod tests;

pub use catalogue::{Listed, catalogue};
pub use check::check_named;
pub use held::is_held;
pub use meaning::{Meaning, Question, Sureness};
pub use own::{Mistake, WrongRow};
pub use queue_time::queue_seconds;

use needed_words::NeededWords;
use provider::ProviderRow;
use service::Services;
use status::StatusTable;

/// All tables.
pub struct Knowledge {
    /// In the order in which they are tried within a tier.
    providers: Vec<ProviderRow>,
    /// The words by which rows are chosen to be tried.
    needed: NeededWords,
    statuses: StatusTable,
    services: Services,
}

impl Knowledge {
    /// The tables that are part of the program.
    #[must_use]
    pub fn built_in() -> Self {
        let providers = provider::read(include_str!("../../assets/knowledge/provider_codes.csv"));
        Self {
            needed: NeededWords::of(providers.iter().map(|it| it.pattern.as_str())),
            providers,
            statuses: StatusTable::read(include_str!("../../assets/knowledge/status_codes.csv")),
            services: Services::read(include_str!("../../assets/knowledge/services.csv")),
        }
    }
}
