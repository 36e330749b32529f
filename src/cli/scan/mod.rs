//! `mailtrail scan PATH…`: a report for every incident in mailboxes, folders and packed files.

mod hand;
mod printer;

use super::{OwnCodes, sentence};
use crate::boxes::{self, feed};
use crate::mail::{Timestamp, Zone};
use crate::report::CSV_HEADING;
use crate::words::{Language, Words};
use hand::Hand;
use printer::Printer;
use std::io::{self, Write};
use std::path::PathBuf;

/// What `scan` is asked to do.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Files and folders; `-` is standard input.
    pub paths: Vec<PathBuf>,
    /// What is printed.
    pub format: ScanFormat,
    /// The language of all sentences.
    pub language: Language,
    /// The moment to answer for.
    pub now: Timestamp,
    /// The zone for times in sentences.
    pub zone: Zone,
    /// How many threads.
    pub jobs: usize,
    /// How many incidents were printed before.
    pub skip: u64,
    /// Whether somebody watches standard error.
    pub progress: bool,
    /// The organization's own table.
    pub own_codes: OwnCodes,
}

/// How incidents are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanFormat {
    /// A report a line, `mailtrail.report/1`.
    Json,
    /// For people, with a sum at the end.
    Table,
    /// A line a recipient, for lists of contacts.
    Csv,
}

/// Prints every incident in the order of files, whatever the number of threads. The exit code is 0, or 2 where something
/// could not be opened; the rest is told all the same.
///
/// # Errors
/// When nothing can be written to `out` or `err`.
pub fn scan(asked: &Scan, out: &mut (impl Write + Send), err: &mut (impl Write + Send)) -> io::Result<u8> {
    if asked.format == ScanFormat::Csv && asked.skip == 0 {
        out.write_all(CSV_HEADING.as_bytes())?;
    }
    let words = Words::new(asked.language);
    for problem in asked.own_codes.problems() {
        writeln!(err, "{}", sentence(problem, &words))?;
    }
    let mut printer = Printer::new(asked, &words, out, err);
    boxes::run(
        asked.jobs,
        |put| feed(&asked.paths, asked.skip, put),
        || Hand::new(asked),
        Hand::read,
        |done| printer.print(&done),
    )?;
    printer.finish()
}
