//! What can happen to a list of incidents.

use super::list::{Contents, Progress, Row};
use super::list_order::Column;
use crate::evidence::{Problem, Source};
use crate::investigate::Investigation;
use crate::mail::Timestamp;
use crate::report::Group;
use std::sync::Arc;

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum ListEvent {
    /// What was offered holds, or may hold, several incidents; stale when the table is not the present one.
    Offered {
        table: u64,
        contents: Contents,
    },
    /// The walk has found more; stale when the generation is not that of the list.
    Found {
        generation: u64,
        rows: Vec<Row>,
        problems: Vec<Problem>,
        progress: Progress,
    },
    /// The walk has come to its end.
    Ended {
        generation: u64,
    },
    /// Somebody has seen enough.
    Stopped,
    /// The same once more from the beginning.
    ReadAgain,
    Searched(String),
    GroupChosen(Option<Group>),
    FilterCleared,
    Sorted(Column),
    /// The keyboard is at this row.
    RowChosen(usize),
    RowOpened(usize),
    /// To the incident before or behind the one that is open.
    Stepped {
        forward: bool,
    },
    /// The incident of a row was read again; stale when the generation is not the current one.
    Opened {
        generation: u64,
        sources: Vec<Source>,
        investigation: Arc<Investigation>,
        now: Timestamp,
    },
    /// It could not be.
    OpenFailed {
        generation: u64,
        problem: Problem,
    },
    /// From an incident back to the list.
    WentBack,
}
