//! The road from a folder of files to the document, as the tests walk it: in one process, with a *now* that the case gives.

#![allow(dead_code, reason = "each test binary walks its own part of the road")]

use mailtrail::evidence::{Bytes, Source};
use mailtrail::investigate::{Investigation, investigate};
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::report::{Document, document};
use mailtrail::syntax::charset::from_utf16;
use mailtrail::words::{Language, Words};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The tables; reading them takes longer than most cases do.
pub static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::built_in);

/// The words of every language, in the order of the menu.
pub static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| Language::ALL.iter().map(|it| Words::new(*it)).collect());

/// One input: its name and its bytes.
pub type Input = (String, Vec<u8>);

/// One folder of `tests/cases/`.
pub struct Case {
    pub name: String,
    pub folder: PathBuf,
    pub now: Timestamp,
    pub inputs: Vec<Input>,
}

/// The package's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every case, by name.
pub fn cases() -> Vec<Case> {
    let mut folders: Vec<PathBuf> = entries(&root().join("tests/cases"));
    folders.sort();
    folders.into_iter().map(case).collect()
}

/// What lies in a folder.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    read.map(|entry| entry.expect("an entry of a folder").path()).collect()
}

/// Reads `case.txt`: `now TIME`, and a line `file PATH` for each input, beside it or from the package's folder.
fn case(folder: PathBuf) -> Case {
    let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
    let text = fs::read_to_string(folder.join("case.txt")).unwrap_or_else(|error| panic!("{name}/case.txt: {error}"));
    let mut now = None;
    let mut inputs = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(' ') {
            Some(("now", time)) => now = Timestamp::from_rfc3339(time),
            Some(("file", path)) => inputs.push(input(&folder, path)),
            _ => panic!("{name}/case.txt: {line}"),
        }
    }
    Case { now: now.unwrap_or_else(|| panic!("{name}/case.txt has no `now`")), name, folder, inputs }
}

fn input(folder: &Path, path: &str) -> Input {
    let place = if path.starts_with("assets/") { root().join(path) } else { folder.join(path) };
    let bytes = fs::read(&place).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    (place.file_name().expect("a name").to_string_lossy().into_owned(), bytes)
}

/// The investigation of these inputs; UTF-16 is converted as intake does it.
pub fn look(inputs: &[Input], now: Timestamp) -> Investigation {
    let sources = inputs.iter().map(|(name, bytes)| {
        let bytes = from_utf16(bytes).unwrap_or_else(|| bytes.clone());
        Source::handed(name, Bytes::new(bytes))
    });
    investigate(sources.collect(), &KNOWLEDGE, now)
}

/// The document of an investigation, with times in UTC.
pub fn tell(investigation: &Investigation, words: &Words) -> Document {
    document(investigation, words, &Zone::UTC, investigation.now)
}

/// The document in English.
pub fn tell_in_english(investigation: &Investigation) -> Document {
    tell(investigation, WORDS.first().expect("a language"))
}
