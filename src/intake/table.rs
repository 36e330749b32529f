//! A small table that belongs to the settings and is no evidence.

use super::file::kind_of;
use crate::evidence::{Problem, ProblemKind};
use crate::syntax::charset::from_utf16;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// A longer table is not read.
const MAX_TABLE_BYTES: u64 = 4 << 20;

/// The text of a table; `None` where there is none.
///
/// # Errors
/// When the file is there and cannot be read, or is too long.
#[expect(clippy::disallowed_methods, reason = "here a table is opened")]
pub fn table(path: &Path) -> Result<Option<String>, Problem> {
    let problem = |kind| Problem { kind, name: path.to_string_lossy().into_owned() };
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|it| it.take(MAX_TABLE_BYTES + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) if bytes.len() as u64 > MAX_TABLE_BYTES => Err(problem(ProblemKind::CodesTooMany)),
        Ok(_) => Ok(Some(String::from_utf8_lossy(&from_utf16(&bytes).unwrap_or(bytes)).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(problem(kind_of(&error))),
    }
}
