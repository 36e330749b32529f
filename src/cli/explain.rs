//! `mailtrail explain FILE…`: the answer as text or JSON.

use super::sentence;
use crate::intake;
use crate::investigate::investigate;
use crate::knowledge::Knowledge;
use crate::mail::{Timestamp, Zone};
use crate::report;
use crate::words::{Language, Words};
use std::io::{self, Write};
use std::path::PathBuf;

/// What `explain` is asked to do.
#[derive(Clone, Debug)]
pub struct Explain {
    /// Files; `-` is standard input.
    pub files: Vec<PathBuf>,
    /// JSON instead of text.
    pub json: bool,
    /// The language of all sentences.
    pub language: Language,
    /// The moment to answer for.
    pub now: Timestamp,
    /// The zone for times in sentences.
    pub zone: Zone,
}

/// Prints the answer. The exit code is 0, or 2 where a file could not be opened; what could be read is told all the same.
///
/// # Errors
/// When nothing can be written to `out` or `err`.
pub fn explain(asked: &Explain, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
    let words = Words::new(asked.language);
    let mut sources = Vec::new();
    let mut failed = false;
    for file in &asked.files {
        match if file.as_os_str() == "-" { intake::stdin() } else { intake::open(file) } {
            Ok(source) => sources.push(source),
            Err(problem) => {
                failed = true;
                writeln!(err, "{}", sentence(&problem, &words))?;
            }
        }
    }
    if sources.is_empty() {
        return Ok(2);
    }
    let investigation = investigate(sources, &Knowledge::built_in(), asked.now);
    let document = report::document(&investigation, &words, &asked.zone, asked.now);
    if asked.json {
        writeln!(out, "{}", report::json(&document))?;
    } else {
        writeln!(out, "{}", report::text(&document, &words))?;
    }
    Ok(if failed { 2 } else { 0 })
}
