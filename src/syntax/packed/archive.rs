//! What a `.zip` holds, in its own order. `zip` unpacks here and nowhere else.
//!
//! Entries are read one after another, so that their number costs no memory.

use super::unpacked::Unpacked;
use crate::syntax::guard::guarded;
use std::io::{self, Read, Seek};
use std::ops::ControlFlow;
use zip::ZipReadOptions;
use zip::read::Config;
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

/// Entries beyond this are left aside.
const MAX_ENTRIES: usize = 1_000_000;

/// Why an entry, or the rest of an archive, could not be opened.
#[derive(Debug)]
pub enum Trouble {
    /// It is not built as archives are.
    Damaged,
    /// It asks for a password.
    Locked,
    /// There are more entries than anybody looks at.
    TooMany,
    /// It could not be read.
    Io(io::Error),
}

/// What is done with an entry: its name, without one where the trouble is the archive's own, and what it holds.
pub type Visit<'a> = dyn FnMut(Option<&str>, Result<&mut dyn Read, Trouble>) -> ControlFlow<()> + 'a;

/// Whether a file begins as these do, empty ones too.
#[must_use]
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Visits every entry that may be somebody's, until so many bytes have come out of them.
pub fn each<R: Read + Seek>(input: R, mut left: u64, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let opened = guarded(|| ZipIterable::try_new(input, Config::default()));
    let Some(Ok(mut archive)) = opened else { return visit(None, Err(Trouble::Damaged)) };
    let Ok(files) = archive.files() else { return visit(None, Err(Trouble::Damaged)) };
    for _ in 0..MAX_ENTRIES {
        let file = match guarded(|| files.next()) {
            Some(None) => return ControlFlow::Continue(()),
            Some(Some(Ok(file))) => file,
            Some(Some(Err(_))) | None => return visit(None, Err(Trouble::Damaged)),
        };
        let name = file.name().map_or_else(|_| String::from_utf8_lossy(file.name_raw()).into_owned(), Into::into);
        if file.is_dir() || !is_somebodys(&name) {
            continue;
        }
        let trouble = match guarded(|| file.with_reader(files.reader_mut(), ZipReadOptions::default())) {
            Some(Ok(file)) => {
                let mut unpacked = Unpacked::new(file, left);
                visit(Some(&name), Ok(&mut unpacked))?;
                // Whoever read on has heard that there was more than may be.
                let Some(rest) = unpacked.left else { return ControlFlow::Continue(()) };
                left = rest;
                continue;
            }
            Some(Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED))) => Trouble::Locked,
            Some(Err(ZipError::Io(error))) => Trouble::Io(error),
            Some(Err(_)) | None => Trouble::Damaged,
        };
        visit(Some(&name), Err(trouble))?;
    }
    visit(None, Err(Trouble::TooMany))
}

/// Whether an entry is not what a system put beside those of its owner.
fn is_somebodys(name: &str) -> bool {
    name.split(['/', '\\']).all(|it| !it.starts_with('.') && it != "__MACOSX")
}
