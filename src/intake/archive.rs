//! What a `.zip` holds, in its own order. `zip` unpacks here and nowhere else.
//!
//! Entries are read one after another, so that their number costs no memory. Names are for people alone: nothing is
//! ever written.

use super::boxes::{Entry, Visit};
use super::file::kind_of;
use super::folder;
use super::unpacked::{Unpacked, allowance};
use crate::evidence::ProblemKind;
use crate::syntax::guard::guarded;
use std::io::{Read, Seek};
use std::ops::ControlFlow;
use zip::ZipReadOptions;
use zip::read::Config;
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

/// Entries beyond this are left aside.
const MAX_ENTRIES: usize = 1_000_000;

/// Whether a file begins as these do, empty ones too.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Visits everything in it that looks like mail.
pub fn each<R: Read + Seek>(outer: &Entry, input: R, length: u64, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let opened = guarded(|| ZipIterable::try_new(input, Config::default()));
    let Some(Ok(mut archive)) = opened else { return visit(Err(outer.problem(ProblemKind::Damaged))) };
    let Ok(files) = archive.files() else { return visit(Err(outer.problem(ProblemKind::Damaged))) };
    let mut left = allowance(length);
    for _ in 0..MAX_ENTRIES {
        let file = match guarded(|| files.next()) {
            Some(None) => return ControlFlow::Continue(()),
            Some(Some(Ok(file))) => file,
            Some(Some(Err(_))) | None => return visit(Err(outer.problem(ProblemKind::Damaged))),
        };
        let name = file.name().map_or_else(|_| String::from_utf8_lossy(file.name_raw()).into_owned(), Into::into);
        if file.is_dir() || !folder::is_worth_a_look(&name) {
            continue;
        }
        let entry = outer.holding(&name);
        let kind = match guarded(|| file.with_reader(files.reader_mut(), ZipReadOptions::default())) {
            Some(Ok(file)) => {
                let mut unpacked = Unpacked::new(file, left);
                entry.visit(Vec::new(), &mut unpacked, None, visit)?;
                // That there was more than may be has been said.
                let Some(rest) = unpacked.left else { return ControlFlow::Continue(()) };
                left = rest;
                continue;
            }
            Some(Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED))) => ProblemKind::Locked,
            Some(Err(ZipError::Io(error))) => kind_of(&error),
            Some(Err(_)) | None => ProblemKind::Damaged,
        };
        visit(Err(entry.problem(kind)))?;
    }
    visit(Err(outer.problem(ProblemKind::TooMuchInside)))
}
