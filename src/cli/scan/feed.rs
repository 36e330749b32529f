//! What is found is put on the belt, some at a time.

use super::{Scan, belt};
use crate::evidence::Problem;
use crate::intake::{self, Taken};
use crate::investigate::count_incidents;
use crate::syntax::guard::guarded;
use std::mem;
use std::ops::ControlFlow;

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

/// Puts everything on the belt that the paths lead to, but for what was printed before.
pub fn feed(asked: &Scan, put: &mut dyn FnMut(Batch) -> ControlFlow<()>) {
    let mut skip = asked.skip;
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
    let ended = asked.paths.iter().try_for_each(|path| intake::each(path, &mut visit));
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
