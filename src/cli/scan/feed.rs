//! What is found is put on the belt, some at a time.

use super::belt;
use crate::evidence::{Origin, Problem, ProblemKind};
use crate::intake::{self, Taken};
use crate::investigate::{Part, count_incidents, investigate_each};
use crate::knowledge::Knowledge;
use crate::mail::Timestamp;
use crate::syntax::guard::guarded;
use std::mem;
use std::ops::ControlFlow;
use std::path::PathBuf;

/// So many files or messages make a batch, unless they are large.
const MAX_BATCH: usize = 64;
/// A batch is no larger than this, or is one message.
const MAX_BATCH_BYTES: usize = 256 << 10;

/// Some of what was found, in order.
#[derive(Default)]
pub struct Batch {
    pub found: Vec<Result<Found, Problem>>,
    bytes: usize,
}

/// A message or a file, and how many of its incidents were printed before.
pub struct Found {
    pub taken: Taken,
    pub skip: usize,
}

impl belt::Piece for Batch {
    fn weight(&self) -> usize {
        self.bytes
    }
}

impl Found {
    /// Tells every incident that was not printed before: its number among those of the source, what was found out, and
    /// where it stands. A mistake of ours takes nothing else with it.
    ///
    /// # Errors
    /// Where reading broke off; some may have been told.
    pub fn tell_each(
        self,
        knowledge: &Knowledge,
        now: Timestamp,
        mut tell: impl FnMut(usize, Part, Origin),
    ) -> Result<(), Problem> {
        let Taken { source, origin } = self.taken;
        let told = guarded(|| {
            for (number, part) in investigate_each(source, knowledge, now).into_iter().enumerate().skip(self.skip) {
                let offset = origin.offset.zip(part.offset).map(|(file, part)| file + part as u64);
                let origin = Origin { offset, ..origin.clone() };
                tell(number, part, origin);
            }
        });
        told.ok_or_else(|| Problem { kind: ProblemKind::Unreadable, name: origin.path() })
    }
}

/// Puts everything on the belt that the paths lead to, but for so many incidents, which were printed before.
pub fn feed(paths: &[PathBuf], skip: u64, put: &mut dyn FnMut(Batch) -> ControlFlow<()>) {
    let mut skip = skip;
    let mut batch = Batch::default();
    let mut visit = |found: Result<Taken, Problem>| {
        let found = match found {
            Ok(taken) => match left_of(taken, &mut skip) {
                Some(found) => Ok(found),
                None => return ControlFlow::Continue(()),
            },
            Err(problem) => Err(problem),
        };
        let bytes = found.as_ref().map_or(0, |it| it.taken.source.bytes.len());
        let full = batch.found.len() >= MAX_BATCH || batch.bytes + bytes > MAX_BATCH_BYTES;
        if full && !batch.found.is_empty() {
            put(mem::take(&mut batch))?;
        }
        batch.found.push(found);
        batch.bytes += bytes;
        ControlFlow::Continue(())
    };
    let ended = paths.iter().try_for_each(|path| intake::each(path, &mut visit));
    if ended.is_continue() && !batch.found.is_empty() {
        // Nothing else comes, so that nobody asks whether it is still wanted.
        let _ = put(batch);
    }
}

/// What is left of it to be printed. Only reading tells how many incidents it holds.
fn left_of(taken: Taken, skip: &mut u64) -> Option<Found> {
    if *skip == 0 {
        return Some(Found { taken, skip: 0 });
    }
    let count = guarded(|| count_incidents(taken.source.clone())).unwrap_or(0);
    let skipped = usize::try_from(*skip).unwrap_or(usize::MAX).min(count);
    *skip -= skipped as u64;
    (skipped < count).then_some(Found { taken, skip: skipped })
}
