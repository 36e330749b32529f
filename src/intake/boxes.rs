//! Everything that a path leads to: a file, the messages of a mailbox, what a folder or a packed file holds.
//!
//! A box may hold boxes. Whatever is found is visited in the order of files, one at a time, so that the length of a
//! mailbox costs no memory.

use super::file::{kind_of, take_in};
use super::{BYTES_TO_LOOK_AT, MAX_FILE_BYTES, archive, folder, mailbox};
use crate::evidence::{Origin, Problem, ProblemKind, Source};
use crate::syntax::mbox::begins_mailbox;
use crate::syntax::packed::archive::is_zip;
use crate::syntax::packed::gzip;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

/// Packed files inside packed files beyond this are left packed.
const MAX_DEPTH: usize = 4;

/// One message, or one file, and where it stands.
#[derive(Clone, Debug)]
pub struct Taken {
    /// What there is to read.
    pub source: Source,
    /// Where it stands.
    pub origin: Origin,
}

/// What is done with everything that is found, and with what could not be opened; a break ends the search.
pub type Visit<'a> = dyn FnMut(Result<Taken, Problem>) -> ControlFlow<()> + 'a;

/// Visits everything that a path leads to; `-` is standard input.
pub fn each(path: &Path, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let entry = Entry::asked_for(path);
    let empty = entry.problem(ProblemKind::NothingInside);
    let mut seen = false;
    let mut see = |found| {
        seen = true;
        visit(found)
    };
    if path.as_os_str() == "-" {
        entry.visit(Vec::new(), &mut io::stdin().lock(), None, &mut see)?;
    } else {
        match open(path) {
            Ok((_, None)) => folder::each(path, &mut see)?,
            Ok((file, Some(length))) => of_file(entry, file, length, &mut see)?,
            Err(error) => see(Err(entry.problem(kind_of(&error))))?,
        }
    }
    if seen { ControlFlow::Continue(()) } else { visit(Err(empty)) }
}

/// Takes in once more what stood there, as long as it is the same.
///
/// # Errors
/// What stands in the way of opening it, or that something else stands there now.
pub fn reopen(origin: &Origin, is_the_same: impl Fn(&Source) -> bool) -> Result<Source, Problem> {
    let changed = Problem { kind: ProblemKind::Changed, name: origin.path() };
    let mut outcome = Err(changed);
    let _ = each(&origin.file, &mut |found| match found {
        Ok(taken) if taken.origin == *origin && is_the_same(&taken.source) => {
            outcome = Ok(taken.source);
            ControlFlow::Break(())
        }
        Err(problem) if problem.name == origin.path() => {
            outcome = Err(problem);
            ControlFlow::Continue(())
        }
        _ => ControlFlow::Continue(()),
    });
    outcome
}

/// The length of a file in which the offsets of messages count; `None` for folders, for what is packed, and where it is
/// not known.
#[must_use]
pub fn length_of_messages(path: &Path) -> Option<u64> {
    let (mut file, length) = open(path).ok()?;
    let mut head = Vec::new();
    read_head(&mut head, &mut file).ok()?;
    length.filter(|it| *it > 0 && !gzip::is_gzip(&head) && !is_zip(&head))
}

/// Whether a path is a folder.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    open(path).is_ok_and(|(_, length)| length.is_none())
}

/// Visits everything that a stream holds, as [`each`] does with a file of this name.
pub fn each_in(name: &str, input: &mut dyn Read, visit: &mut Visit<'_>) -> ControlFlow<()> {
    Entry::asked_for(Path::new(name)).visit(Vec::new(), input, None, visit)
}

/// The opened file with its length; without one where it is a folder.
fn open(path: &Path) -> io::Result<(File, Option<u64>)> {
    #[expect(clippy::disallowed_methods, reason = "here evidence is opened")]
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    Ok((file, (!metadata.is_dir()).then_some(metadata.len())))
}

/// Visits what a file in a folder holds, unless it looks like nothing that mail comes in.
pub(super) fn found(path: &Path, is_mail: bool, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let entry = Entry { asked_for: is_mail, ..Entry::asked_for(path) };
    match open(path) {
        Ok((_, None)) => ControlFlow::Continue(()),
        Ok((file, Some(length))) => of_file(entry, file, length, visit),
        Err(error) => visit(Err(entry.problem(kind_of(&error)))),
    }
}

fn of_file(entry: Entry, mut file: File, length: u64, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let mut head = Vec::new();
    if let Err(error) = read_head(&mut head, &mut file) {
        return visit(Err(entry.problem(kind_of(&error))));
    }
    if is_zip(&head) && entry.is_wanted(&head) {
        return archive::each(&entry, file, length, visit);
    }
    entry.visit(head, &mut file, Some(length).filter(|it| *it > 0), visit)
}

/// Reads what is missing of the beginning.
fn read_head(head: &mut Vec<u8>, input: &mut dyn Read) -> io::Result<usize> {
    input.take(BYTES_TO_LOOK_AT.saturating_sub(head.len()) as u64).read_to_end(head)
}

/// A file, or what a packed file holds under a name.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub file: Arc<Path>,
    pub inside: Option<Arc<str>>,
    /// Its own name, for people.
    pub name: String,
    /// Whether a person named it, so that it is taken whatever it looks like.
    pub asked_for: bool,
    /// How many packed files lie around it.
    pub depth: usize,
}

impl Entry {
    pub(super) fn asked_for(path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Self { file: Arc::from(path), inside: None, name, asked_for: true, depth: 0 }
    }

    /// An entry of this packed one.
    pub(super) fn holding(&self, name: &str) -> Self {
        let inside = self.inside.as_ref().map_or_else(|| name.to_owned(), |it| format!("{it}/{name}"));
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
        Self { inside: Some(inside.into()), name, asked_for: false, depth: self.depth + 1, ..self.clone() }
    }

    pub(super) fn origin(&self, number: Option<u64>, offset: Option<u64>) -> Origin {
        Origin { file: Arc::clone(&self.file), inside: self.inside.clone(), number, offset }
    }

    pub(super) fn problem(&self, kind: ProblemKind) -> Problem {
        Problem { kind, name: self.origin(None, None).path() }
    }

    fn failed(&self, error: &io::Error) -> Problem {
        match kind_of(error) {
            ProblemKind::Unreadable if self.depth > 0 => self.problem(ProblemKind::Damaged),
            kind => self.problem(kind),
        }
    }

    /// Whether it is looked into: what was found by itself has to look like mail, or be packed.
    fn is_wanted(&self, head: &[u8]) -> bool {
        self.asked_for || folder::is_mail_name(&self.name) || folder::looks_like_mail(head)
    }

    /// Visits what comes out of a stream, of which the beginning may have been read. The length is that of the stream,
    /// where it is known and nobody can have forged it.
    pub(super) fn visit(
        mut self,
        mut head: Vec<u8>,
        rest: &mut dyn Read,
        length: Option<u64>,
        visit: &mut Visit<'_>,
    ) -> ControlFlow<()> {
        if let Err(error) = read_head(&mut head, rest) {
            return visit(Err(self.failed(&error)));
        }
        if gzip::is_gzip(&head) && self.depth < MAX_DEPTH {
            self.name = gzip::name_inside(&self.name);
            self.depth += 1;
            let mut unpacked = gzip::unpack(Cursor::new(head).chain(rest), length.unwrap_or(0));
            return self.visit(Vec::new(), &mut unpacked, None, visit);
        }
        if !self.is_wanted(&head) {
            return ControlFlow::Continue(());
        }
        if is_zip(&head) && self.depth < MAX_DEPTH {
            return self.visit_archive(Cursor::new(head).chain(rest), visit);
        }
        let is_mailbox = begins_mailbox(&head);
        let input = Cursor::new(head).chain(rest);
        let read = match is_mailbox {
            true => mailbox::each(&self, input, visit),
            false => take_in(input, self.name.clone(), length)
                .map(|source| visit(Ok(Taken { source, origin: self.origin(None, Some(0)) }))),
        };
        read.unwrap_or_else(|error| visit(Err(self.failed(&error))))
    }

    /// An archive that is no file of its own has to fit into memory.
    fn visit_archive(self, input: impl Read, visit: &mut Visit<'_>) -> ControlFlow<()> {
        let mut bytes = Vec::new();
        match input.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes) {
            Ok(length) if length <= MAX_FILE_BYTES => archive::each(&self, Cursor::new(bytes), 0, visit),
            Ok(_) => visit(Err(self.problem(ProblemKind::UnpacksTooLarge))),
            Err(error) => visit(Err(self.failed(&error))),
        }
    }
}
