//! Folders, in the order of names, Maildir and its folders too; and which files in them are worth a look.

use super::boxes::{self, Visit};
use super::file::kind_of;
use crate::evidence::{Problem, ProblemKind};
use crate::syntax::header_block::field_name;
use crate::syntax::lines::Lines;
use crate::syntax::mbox::begins_mailbox;
use std::ffi::OsString;
use std::fs::FileType;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

/// Folders inside folders beyond this are left aside.
const MAX_DEPTH: usize = 64;

/// Endings of files that mail comes in.
const ENDINGS: [&str; 8] = [".eml", ".msg", ".txt", ".mbox", ".mbx", ".emlx", ".zip", ".gz"];

/// Visits every file in a folder that looks like mail, and those of its folders.
pub fn each(path: &Path, visit: &mut Visit<'_>) -> ControlFlow<()> {
    walk(path, 0, false, visit)
}

/// In the folders of a Maildir everything is mail, whatever its name.
fn walk(path: &Path, depth: usize, of_maildir: bool, visit: &mut Visit<'_>) -> ControlFlow<()> {
    if depth > MAX_DEPTH {
        return visit(Err(problem(path, ProblemKind::TooMuchInside)));
    }
    let entries = match entries(path) {
        Ok(entries) => entries,
        Err(error) => return visit(Err(problem(path, kind_of(&error)))),
    };
    let has = |wanted: &str| entries.iter().any(|(name, kind)| kind.is_dir() && name == wanted);
    let is_maildir = has("cur") && has("new");
    for (name, kind) in &entries {
        let below = path.join(name);
        let hidden = name.as_encoded_bytes().starts_with(b".");
        if kind.is_dir() {
            // Half-delivered messages lie in `tmp`; the folders of a Maildir begin with a full stop.
            if is_maildir && name != "tmp" || !is_maildir && !hidden {
                walk(&below, depth + 1, is_maildir && (name == "cur" || name == "new"), visit)?;
            }
        } else if !hidden && (kind.is_file() || leads_to_a_file(&below)) {
            boxes::found(&below, of_maildir, visit)?;
        }
    }
    ControlFlow::Continue(())
}

/// What a folder holds, by name.
fn entries(path: &Path) -> io::Result<Vec<(OsString, FileType)>> {
    #[expect(clippy::disallowed_methods, reason = "here folders are walked")]
    let read = std::fs::read_dir(path)?;
    let mut entries = Vec::new();
    for entry in read {
        let entry = entry?;
        entries.push((entry.file_name(), entry.file_type()?));
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(entries)
}

/// A link to a file is followed, one to a folder may lead in circles. What is no file at all may never end.
fn leads_to_a_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|it| it.is_file())
}

fn problem(path: &Path, kind: ProblemKind) -> Problem {
    Problem { kind, name: path.display().to_string() }
}

/// Whether a name ends as those of mail do.
pub fn is_mail_name(name: &str) -> bool {
    let name = name.to_lowercase();
    ENDINGS.iter().any(|it| name.ends_with(it))
}

/// Whether a file without such a name begins as a mailbox or a message does: MH and Maildir number their files.
pub fn looks_like_mail(head: &[u8]) -> bool {
    const LINES: usize = 40;
    const NAMES: [&[u8]; 9] = [
        b"return-path",
        b"received",
        b"delivered-to",
        b"message-id",
        b"from",
        b"to",
        b"subject",
        b"date",
        b"mime-version",
    ];
    if begins_mailbox(head) {
        return true;
    }
    let mut lines = Lines::new(head, 0).filter_map(|it| head.get(it.content));
    let name = |line: &[u8]| line.get(..field_name(line)?).map(<[u8]>::to_ascii_lowercase);
    let Some(first) = lines.next().and_then(name) else { return false };
    let others = lines.take(LINES).take_while(|line| !line.is_empty()).filter_map(name);
    let known = std::iter::once(first).chain(others).filter(|it| NAMES.contains(&it.as_slice()));
    known.take(2).count() == 2
}
