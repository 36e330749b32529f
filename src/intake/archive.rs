//! What a `.zip` holds: every entry is visited as a file of its own.

use super::boxes::{Entry, Visit};
use super::file::kind_of;
use crate::evidence::ProblemKind;
use crate::syntax::packed::allowance;
use crate::syntax::packed::archive::{self, Trouble};
use std::io::{Read, Seek};
use std::ops::ControlFlow;

/// Visits everything in it that looks like mail.
pub fn each<R: Read + Seek>(outer: &Entry, input: R, length: u64, visit: &mut Visit<'_>) -> ControlFlow<()> {
    archive::each(input, allowance(length), &mut |name, found| {
        let entry = name.map_or_else(|| outer.clone(), |it| outer.holding(it));
        match found {
            Ok(file) => entry.visit(Vec::new(), file, None, visit),
            Err(trouble) => visit(Err(entry.problem(match &trouble {
                Trouble::Damaged => ProblemKind::Damaged,
                Trouble::Locked => ProblemKind::Locked,
                Trouble::TooMany => ProblemKind::TooMuchInside,
                Trouble::Io(error) => kind_of(error),
            }))),
        }
    })
}
