//! One thread's part: from what was found to the lines that tell it.

use super::{Scan, ScanFormat};
use crate::advice::ContactStep;
use crate::boxes::{Batch, Found};
use crate::evidence::{Origin, Problem};
use crate::investigate::Part;
use crate::knowledge::Knowledge;
use crate::report;
use crate::words::Words;
use std::collections::BTreeMap;

/// Tables and words of its own: shared ones would be waited for.
pub struct Hand<'a> {
    knowledge: Knowledge,
    words: Words,
    asked: &'a Scan,
}

/// A report has about so many bytes.
const LENGTH: usize = 10 << 10;

/// A batch as it is printed.
#[derive(Default)]
pub struct Done {
    pub text: Vec<u8>,
    pub problems: Vec<Problem>,
    pub sum: Sum,
    /// Where the last of it stands.
    pub last: Option<Origin>,
}

/// What was found in all.
#[derive(Default)]
pub struct Sum {
    pub incidents: u64,
    /// How often each action is recommended.
    pub steps: BTreeMap<ContactStep, u64>,
}

impl<'a> Hand<'a> {
    pub fn new(asked: &'a Scan) -> Self {
        Self { knowledge: asked.own_codes.knowledge(), words: Words::new(asked.language), asked }
    }

    pub fn read(&mut self, batch: Batch) -> Done {
        let mut done = Done { text: Vec::with_capacity(LENGTH * batch.found.len()), ..Done::default() };
        for found in batch.found {
            match found {
                Ok(found) => self.read_one(found, &mut done),
                Err(problem) => done.problems.push(problem),
            }
        }
        done
    }

    fn read_one(&self, found: Found, done: &mut Done) {
        let (last, length) = (found.taken.origin.clone(), done.text.len());
        let told = found.tell_each(&self.knowledge, self.asked.now, |_, part, origin| self.tell(&part, &origin, done));
        if let Err(problem) = told {
            done.text.truncate(length);
            done.problems.push(problem);
        }
        done.last = Some(last);
    }

    fn tell(&self, part: &Part, origin: &Origin, done: &mut Done) {
        let document = match self.asked.format {
            ScanFormat::Table => report::document_of_rows,
            ScanFormat::Json | ScanFormat::Csv => report::document_without_pages,
        };
        let document = document(&part.investigation, &self.words, &self.asked.zone, self.asked.now);
        match self.asked.format {
            ScanFormat::Json => report::json_line(&document, origin, &mut done.text),
            ScanFormat::Table => report::table_rows(&document, origin, &self.words, &mut done.text),
            ScanFormat::Csv => report::csv_rows(&document, origin, &mut done.text),
        }
        done.sum.incidents += 1;
        for step in report::contact_steps(&document) {
            *done.sum.steps.entry(step).or_default() += 1;
        }
    }
}
