//! Prints batches as they leave the belt, and how far it has come where somebody watches.

use super::hand::{Done, Sum};
use super::{Scan, ScanFormat};
use crate::cli::sentence;
use crate::evidence::{Origin, ProblemKind};
use crate::syntax::text::visible_address;
use crate::words::Words;
use std::io::{self, Write};
use std::mem;

/// Progress is shown anew after so many incidents.
const INCIDENTS_TO_SHOW: u64 = 500;

pub struct Printer<'a, O, E> {
    asked: &'a Scan,
    words: &'a Words,
    out: &'a mut O,
    err: &'a mut E,
    sum: Sum,
    /// How many incidents had been printed when progress was last shown, while it stands there.
    shown: Option<u64>,
    failed: bool,
}

impl<'a, O: Write, E: Write> Printer<'a, O, E> {
    pub fn new(asked: &'a Scan, words: &'a Words, out: &'a mut O, err: &'a mut E) -> Self {
        Self { asked, words, out, err, sum: Sum::default(), shown: None, failed: false }
    }

    /// Prints one batch.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn print(&mut self, done: &Done) -> io::Result<()> {
        self.out.write_all(&done.text)?;
        for problem in &done.problems {
            self.failed |= problem.kind != ProblemKind::NothingInside;
            self.clear_progress()?;
            writeln!(self.err, "{}", sentence(problem, self.words))?;
        }
        self.sum.incidents += done.sum.incidents;
        for (step, count) in &done.sum.steps {
            *self.sum.steps.entry(*step).or_default() += count;
        }
        let is_time = self.shown.is_none_or(|it| self.sum.incidents >= it + INCIDENTS_TO_SHOW);
        match &done.last {
            Some(origin) if self.asked.progress && is_time => self.show_progress(origin),
            _ => Ok(()),
        }
    }

    fn show_progress(&mut self, origin: &Origin) -> io::Result<()> {
        let count = (self.asked.skip + self.sum.incidents).to_string();
        let name = visible_address(&origin.path());
        let line = self.words.tell("scan-progress", &[("number", (&count).into()), ("name", (&name).into())]);
        self.shown = Some(self.sum.incidents);
        write!(self.err, "\r{line}\x1b[K")?;
        self.err.flush()
    }

    fn clear_progress(&mut self) -> io::Result<()> {
        if mem::take(&mut self.shown).is_some() { write!(self.err, "\r\x1b[K") } else { Ok(()) }
    }

    /// Says the last of it; the exit code.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn finish(mut self) -> io::Result<u8> {
        self.clear_progress()?;
        if self.asked.format == ScanFormat::Table {
            self.print_sum()?;
        }
        self.out.flush()?;
        Ok(if self.failed { 2 } else { 0 })
    }

    fn print_sum(&mut self) -> io::Result<()> {
        let count = usize::try_from(self.sum.incidents).unwrap_or(usize::MAX);
        let read = self.words.tell("scan-sum", &[("count", count.into())]);
        if self.sum.steps.is_empty() {
            return writeln!(self.out, "{read}");
        }
        writeln!(self.out, "{read} {}", self.words.say("scan-sum-steps"))?;
        for (step, count) in &self.sum.steps {
            writeln!(self.out, "{count:8}  {}", self.words.say(&format!("contact-{}", step.id())))?;
        }
        Ok(())
    }
}
