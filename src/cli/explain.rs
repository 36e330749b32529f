//! `mailtrail explain FILE…`: the answer as text or JSON, or what a helpdesk goes through.

use super::{OwnCodes, sentence};
use crate::evidence::{Problem, Source};
use crate::intake::{self, Taken};
use crate::investigate::investigate;
use crate::mail::{Timestamp, Zone};
use crate::report;
use crate::syntax::text::visible_address;
use crate::words::{Language, Words};
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

/// One answer is about no more messages and files than this.
const MAX_PIECES: usize = 1_000;
/// Nor about more bytes.
const MAX_BYTES: usize = 256 << 20;

/// How `explain` prints the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExplainFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For a helpdesk: the steps, and the lines to copy.
    Walkthrough,
}

/// What `explain` is asked to do.
#[derive(Clone, Debug)]
pub struct Explain {
    /// Files, mailboxes and folders; `-` is standard input.
    pub files: Vec<PathBuf>,
    /// How it is printed.
    pub format: ExplainFormat,
    /// The language of all sentences.
    pub language: Language,
    /// The moment to answer for.
    pub now: Timestamp,
    /// The zone for times in sentences.
    pub zone: Zone,
    /// The organization's own table.
    pub own_codes: OwnCodes,
}

/// Prints the answer. The exit code is 0, or 2 where a file could not be opened; what could be read is told all the same.
///
/// # Errors
/// When nothing can be written to `out` or `err`.
pub fn explain(asked: &Explain, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
    let words = Words::new(asked.language);
    let handed = take_in(&asked.files);
    for problem in asked.own_codes.problems().iter().chain(&handed.problems) {
        writeln!(err, "{}", sentence(problem, &words))?;
    }
    let code = if handed.problems.is_empty() { 0 } else { 2 };
    if handed.sources.is_empty() {
        return Ok(code);
    }
    let investigation = investigate(handed.sources, &asked.own_codes.knowledge(), asked.now);
    let document = report::document(&investigation, &words, &asked.zone, asked.now);
    let told = match asked.format {
        ExplainFormat::Text => report::text(&document, &words),
        ExplainFormat::Json => report::json_text(&document),
        ExplainFormat::Walkthrough => report::walkthrough_text(&document, &words),
    };
    writeln!(out, "{told}")?;
    let hint = match (handed.too_many, investigation.trails.incidents) {
        (true, _) => "too-many-pieces",
        (false, 2..) => "several-incidents",
        _ => return Ok(code),
    };
    let names: Vec<String> = asked.files.iter().map(|it| visible_address(&it.to_string_lossy())).collect();
    writeln!(err, "{}", words.tell(hint, &[("names", (&names.join(" ")).into())]))?;
    Ok(code)
}

#[derive(Default)]
struct Handed {
    sources: Vec<Source>,
    problems: Vec<Problem>,
    too_many: bool,
}

/// Everything that the paths lead to, within the limits.
fn take_in(files: &[PathBuf]) -> Handed {
    let mut handed = Handed::default();
    let mut bytes = 0;
    let mut visit = |found: Result<Taken, Problem>| {
        match found {
            Ok(taken) => {
                bytes += taken.source.bytes.len();
                handed.too_many = handed.sources.len() >= MAX_PIECES || bytes > MAX_BYTES && !handed.sources.is_empty();
                if handed.too_many {
                    return ControlFlow::Break(());
                }
                handed.sources.push(taken.source);
            }
            Err(problem) => handed.problems.push(problem),
        }
        ControlFlow::Continue(())
    };
    let _ = files.iter().try_for_each(|file| intake::each(file, &mut visit));
    handed
}
