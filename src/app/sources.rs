//! From what a person offers to sources.

use crate::evidence::{Bytes, Problem, ProblemKind, Source};
use crate::state::Offer;
use std::io;
use std::path::Path;

/// Opens an offer.
pub fn open(offer: Offer) -> Result<Source, Problem> {
    match offer {
        Offer::File(path) => read(&path),
        Offer::Text(text) => Ok(Source::handed("", Bytes::new(text.into_bytes()))),
        Offer::Sample(sample) => {
            let (name, bytes) = sample.file();
            Ok(Source::handed(name, Bytes::new(bytes)))
        }
    }
}

fn read(path: &Path) -> Result<Source, Problem> {
    let problem = |kind| Problem { kind, name: path.display().to_string() };
    if path.is_dir() {
        return Err(problem(ProblemKind::Folder));
    }
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => problem(ProblemKind::NotFound),
        io::ErrorKind::PermissionDenied => problem(ProblemKind::NoPermission),
        _ => problem(ProblemKind::Unreadable),
    })?;
    let name = path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    Ok(Source::handed(name, Bytes::new(bytes)))
}
