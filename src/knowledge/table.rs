//! Rows of a comma-separated table. `csv` reads here and nowhere else.

use serde::de::DeserializeOwned;

/// The rows of a table that can be read; the knowledge test sees to it that all can.
pub fn rows<T: DeserializeOwned>(table: &str) -> Vec<T> {
    csv::Reader::from_reader(table.as_bytes()).into_deserialize().filter_map(Result::ok).collect()
}
