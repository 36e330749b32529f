//! One thread's part: from what was found to the lines that tell it.

use super::feed::{Batch, Found};
use super::{Scan, ScanFormat};
use crate::advice::ContactStep;
use crate::evidence::{Origin, Problem, ProblemKind, Source};
use crate::investigate::investigate_each;
use crate::knowledge::Knowledge;
use crate::report;
use crate::syntax::guard::guarded;
use crate::words::Words;
use std::collections::BTreeMap;

/// Tables and words of its own: shared ones would be waited for.
pub struct Hand<'a> {
    knowledge: Knowledge,
    words: Words,
    asked: &'a Scan,
}

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
        Self { knowledge: Knowledge::built_in(), words: Words::new(asked.language), asked }
    }

    pub fn read(&mut self, batch: Batch) -> Done {
        let mut done = Done::default();
        for found in batch.found {
            match found {
                Ok(found) => self.read_one(found, &mut done),
                Err(problem) => done.problems.push(problem),
            }
        }
        done
    }

    fn read_one(&self, found: Found, done: &mut Done) {
        let (origin, length) = (found.taken.origin, done.text.len());
        // A mistake of ours takes nothing else with it.
        if guarded(|| self.tell(found.taken.source, &origin, found.skip, done)).is_none() {
            done.text.truncate(length);
            done.problems.push(Problem { kind: ProblemKind::Unreadable, name: origin.path() });
        }
        done.last = Some(origin);
    }

    fn tell(&self, source: Source, origin: &Origin, skip: usize, done: &mut Done) {
        for part in investigate_each(source, &self.knowledge, self.asked.now).into_iter().skip(skip) {
            let document =
                report::document_without_pages(&part.investigation, &self.words, &self.asked.zone, self.asked.now);
            let offset = origin.offset.zip(part.offset).map(|(file, part)| file + part as u64);
            let origin = Origin { offset, ..origin.clone() };
            match self.asked.format {
                ScanFormat::Json => report::json_line(&document, &origin, &mut done.text),
                ScanFormat::Table => report::table_rows(&document, &origin, &self.words, &mut done.text),
                ScanFormat::Csv => report::csv_rows(&document, &origin, &mut done.text),
            }
            done.sum.incidents += 1;
            for step in report::contact_steps(&document) {
                *done.sum.steps.entry(step).or_default() += 1;
            }
        }
    }
}
