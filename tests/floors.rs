//! The house stands as drawn: which floor may use which, where each foreign crate lives, what the pure floors leave alone,
//! and how big a file may be. README tells it in short.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads the sources")]

#[path = "floors/rust_source.rs"]
mod rust_source;

use rust_source::{File, files};
use std::fs;
use std::path::Path;

/// What a folder of `src/` may use, from the ground up. `a::b` allows that module alone.
const FLOORS: &[(&str, &[&str])] = &[
    ("mail", &[]),
    ("words", &[]),
    ("evidence", &["mail"]),
    ("syntax", &["evidence", "mail"]),
    // The clock, and where settings are.
    ("system", &["mail"]),
    ("formats", &["syntax", "evidence", "mail"]),
    ("reading", &["formats", "evidence"]),
    // A sibling: the loop's result is what trails are joined from.
    ("trail", &["reading", "evidence", "mail"]),
    ("knowledge", &["mail", "syntax::needles"]),
    ("judge", &["trail", "knowledge", "evidence", "mail"]),
    ("advice", &["judge", "trail", "mail"]),
    // What there is to look up, without prose.
    ("help", &["advice", "knowledge", "mail"]),
    ("investigate", &["advice", "judge", "trail", "reading", "knowledge", "evidence", "mail", "syntax::text"]),
    // Everything inside an investigation; quotations are escaped, sources shown by lines.
    (
        "report",
        &[
            "help",
            "investigate",
            "advice",
            "judge",
            "trail",
            "evidence",
            "mail",
            "words",
            "syntax::text",
            "syntax::lines",
        ],
    ),
    // UTF-16 is text only once it is converted, Outlook’s files are no text, and boxes are told by how they begin.
    (
        "intake",
        &[
            "evidence",
            "syntax::charset",
            "syntax::compound",
            "syntax::header_block",
            "syntax::lines",
            "syntax::mbox",
            "syntax::packed",
            "syntax::tnef",
        ],
    ),
    // Every incident of everything that paths lead to, by several hands.
    ("boxes", &["intake", "investigate", "knowledge", "evidence", "mail", "syntax::guard"]),
    // Files arrive as sources and problems, and *now* and the zone are values of the state.
    ("state", &["report", "investigate", "words", "evidence", "mail"]),
    // Paints what the document holds: places and identifiers are values in it.
    ("ui", &["state", "report", "words", "evidence", "mail", "trail::Kind"]),
    // Walks the whole road, and shows the names of files that could not be opened.
    (
        "cli",
        &[
            "boxes",
            "intake",
            "report",
            "investigate",
            "advice::ContactStep",
            "words",
            "knowledge",
            "evidence",
            "mail",
            "syntax::text",
        ],
    ),
    (
        "app",
        &[
            "ui",
            "state",
            "cli",
            "boxes",
            "intake",
            "report",
            "investigate",
            "words",
            "knowledge",
            "evidence",
            "mail",
            "system",
            "syntax::guard",
        ],
    ),
    ("main", &["app", "cli", "investigate", "words", "mail", "system", "syntax::guard"]),
    ("lib", &[]),
];

/// Where each foreign crate lives.
const CRATES: &[(&str, &[&str])] = &[
    ("mail_parser", &["syntax/mime.rs"]),
    ("encoding_rs", &["syntax/charset.rs"]),
    ("memchr", &["syntax/search.rs"]),
    ("jiff", &["mail/timestamp.rs"]),
    ("regex", &["knowledge/"]),
    ("regex_syntax", &["knowledge/"]),
    ("aho_corasick", &["syntax/needles.rs"]),
    ("csv", &["knowledge/"]),
    ("quick_xml", &["syntax/xml.rs"]),
    ("fluent_syntax", &["words/"]),
    ("serde", &["knowledge/", "report/json.rs", "state/settings.rs"]),
    ("serde_json", &["report/json.rs", "syntax/json_text.rs", "app/"]),
    ("clap", &["main.rs"]),
    ("flate2", &["syntax/packed/gzip.rs"]),
    ("zip", &["syntax/packed/archive.rs"]),
    ("eframe", &["app/"]),
    ("egui", &["ui/", "app/"]),
    ("rfd", &["app/"]),
    ("dirs", &["system.rs", "app/dialog.rs"]),
    ("tempfile", &["app/"]),
    ("sys_locale", &["app/"]),
    ("winit", &["app/"]),
    ("png", &["app/picture.rs"]),
    // Not used by the program.
    ("egui_kittest", &[]),
    ("divan", &[]),
    ("cfb", &[]),
    ("fluent_bundle", &[]),
];

/// What reaches outside the process or changes from run to run, and who may.
const REACHES: &[(&str, &[&str])] = &[
    ("std::fs", &["intake/", "app/"]),
    ("std::thread", &["boxes/belt.rs", "app/", "main.rs"]),
    ("thread::spawn", &[]),
    ("std::env", &["app/"]),
    ("std::process", &["app/", "main.rs"]),
    ("std::net::Tcp", &[]),
    ("std::net::Udp", &[]),
    ("std::net::ToSocketAddrs", &[]),
    ("SystemTime", &["system.rs"]),
    ("Instant::now", &["app/"]),
    ("of_this_system", &["mail/timestamp.rs", "app/", "main.rs"]),
    ("stdin()", &["intake/"]),
    ("stdout()", &["main.rs"]),
    ("println!", &[]),
    ("print!", &[]),
    // A disk that takes no settings: nobody else is left to tell.
    ("eprintln!", &["app/keeper.rs"]),
    ("dbg!", &[]),
];

/// What may end the program in the middle of a sentence.
const ENDS: &[&str] =
    &[".unwrap(", ".expect(", "panic!", "unreachable!", "todo!", "unimplemented!", "unsafe ", "process::abort"];

/// Names that say nothing of what is inside.
const EMPTY_NAMES: &[&str] =
    &["common", "util", "utils", "helper", "helpers", "misc", "types", "core", "manager", "shared", "base", "stuff"];

const MAX_LINES: usize = 400;
const MAX_MEDIAN: usize = 150;

/// Fails with everything that was found in any file.
fn nothing_in(find: impl Fn(&File) -> Vec<String>) {
    let found: Vec<String> =
        files().iter().flat_map(|file| find(file).into_iter().map(|it| format!("src/{}: {it}", file.path))).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn floor(file: &File) -> &str {
    let first = file.path.split('/').next().unwrap_or_default();
    first.trim_end_matches(".rs")
}

fn is_at(path: &str, places: &[&str]) -> bool {
    places.iter().any(|place| path == *place || (place.ends_with('/') && path.starts_with(place)))
}

fn forbidden_imports(file: &File) -> Vec<String> {
    let floor = floor(file);
    let Some((_, allowed)) = FLOORS.iter().find(|(name, _)| *name == floor) else {
        return vec![format!("the floor `{floor}` is not in the table")];
    };
    let may = |path: &str| {
        let below = |name: &str| path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
        below(floor) || allowed.iter().any(|it| below(it))
    };
    let is_floor = |path: &str| FLOORS.iter().any(|(name, _)| path.split("::").next() == Some(name));
    let mut found: Vec<String> = file.crate_paths().into_iter().filter(|path| is_floor(path) && !may(path)).collect();
    found.dedup();
    found.into_iter().map(|path| format!("uses crate::{path}")).collect()
}

/// Readers share `syntax/` and rules share their area, never each other.
fn used_siblings(file: &File) -> Vec<String> {
    let module = file.module();
    let within = match module.as_slice() {
        ["formats", own, ..] => Some(("formats", *own, 1)),
        ["judge", "rules", _, own] => Some(("judge::rules", *own, 3)),
        _ => None,
    };
    let Some((place, own, depth)) = within else { return Vec::new() };
    if own == "mod" || file.path.ends_with("/mod.rs") {
        return Vec::new();
    }
    let siblings = file.crate_paths().into_iter().filter(|path| {
        let names: Vec<&str> = path.split("::").collect();
        path.starts_with(place) && names.len() > depth + 1 && names.get(depth).is_some_and(|it| *it != own)
    });
    siblings.map(|path| format!("uses its sibling {path}")).collect()
}

fn crates_out_of_place(file: &File) -> Vec<String> {
    let strangers = CRATES.iter().filter(|(name, places)| file.names_crate(name) && !is_at(&file.path, places));
    strangers.map(|(name, _)| format!("uses {name}")).collect()
}

fn reaching_outside(file: &File) -> Vec<String> {
    let reaching = REACHES.iter().filter(|(token, places)| reaches(file, token) && !is_at(&file.path, places));
    reaching.map(|(token, _)| format!("reaches outside by {token}")).collect()
}

/// Whether a file has a token; a path of the standard library also where it is imported with others.
fn reaches(file: &File, token: &str) -> bool {
    match token.starts_with("std::") {
        true => file.std_paths().iter().any(|it| it.starts_with(token)),
        false => has_token(&file.code, token),
    }
}

fn endings(file: &File) -> Vec<String> {
    ENDS.iter().filter(|token| has_token(&file.code, token)).map(|token| format!("may end by {token}")).collect()
}

/// Whether a token stands there and not as the end of a longer word.
fn has_token(code: &str, token: &str) -> bool {
    code.match_indices(token).any(|(at, _)| {
        let before = code.get(..at).and_then(|it| it.chars().next_back());
        token.starts_with('.') || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

#[test]
fn floors_use_only_what_lies_below() {
    nothing_in(forbidden_imports);
}

#[test]
fn readers_and_rules_do_not_use_each_other() {
    nothing_in(used_siblings);
}

#[test]
fn foreign_crates_stay_at_their_address() {
    nothing_in(crates_out_of_place);
}

#[test]
fn every_foreign_crate_has_an_address() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("Cargo.toml");
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
        } else if let (true, Some((name, _))) = (inside && !line.starts_with('#'), line.split_once(" = ")) {
            let name = name.replace('-', "_");
            assert!(CRATES.iter().any(|(it, _)| *it == name), "{name} has no address in the table");
        }
    }
}

#[test]
fn pure_floors_reach_nothing_outside() {
    nothing_in(reaching_outside);
}

#[test]
fn nothing_ends_the_program() {
    nothing_in(endings);
}

#[test]
fn files_are_small() {
    nothing_in(|file| if file.lines() > MAX_LINES { vec![format!("{} lines", file.lines())] } else { Vec::new() });
    let mut sizes: Vec<usize> = files().iter().map(File::lines).collect();
    sizes.sort_unstable();
    let median = sizes.get(sizes.len() / 2).copied().unwrap_or_default();
    assert!(median <= MAX_MEDIAN, "the median file has {median} lines");
}

#[test]
fn files_say_what_they_are() {
    nothing_in(|file| if file.text.starts_with("//! ") { Vec::new() } else { vec!["begins without `//!`".to_owned()] });
}

#[test]
fn names_say_what_is_inside() {
    nothing_in(|file| {
        let empty = file.module().into_iter().filter(|name| EMPTY_NAMES.contains(name));
        empty.map(|name| format!("`{name}` says nothing")).collect()
    });
}

/// What nobody needs is not allowed, either.
#[test]
fn every_allowance_is_used() {
    let files = files();
    let below =
        |path: &str, name: &str| path.strip_prefix(name).is_some_and(|it| it.is_empty() || it.starts_with("::"));
    let mut idle = Vec::new();
    for (name, allowed) in FLOORS {
        let paths: Vec<String> = files.iter().filter(|it| floor(it) == *name).flat_map(File::crate_paths).collect();
        let unused = allowed.iter().filter(|it| !paths.iter().any(|path| below(path, it)));
        idle.extend(unused.map(|it| format!("{name} uses no {it}")));
    }
    let has = |place: &str, uses: &dyn Fn(&File) -> bool| files.iter().any(|it| is_at(&it.path, &[place]) && uses(it));
    for (name, places) in CRATES {
        let unused = places.iter().filter(|it| !has(it, &|file| file.names_crate(name)));
        idle.extend(unused.map(|it| format!("{it} uses no {name}")));
    }
    for (token, places) in REACHES {
        let unused = places.iter().filter(|it| !has(it, &|file| reaches(file, token)));
        idle.extend(unused.map(|it| format!("{it} has no {token}")));
    }
    assert!(idle.is_empty(), "\n{}", idle.join("\n"));
}

/// Every check sees what it is for; else it would hold a house that fell long ago.
#[test]
fn violations_are_seen() {
    let file = |path, text| File::new(path, text);
    for (path, text) in [
        ("mail/host.rs", "use crate::evidence::Span;"),
        ("evidence/note.rs", "use crate::{mail::Host, syntax::{lines::Lines, text}};"),
        ("report/text.rs", "fn f() { crate::syntax::mime::read_parts(b); }"),
        ("judge/rules/report/failed.rs", "use super::super::super::super::advice::Step;"),
        ("attic/mod.rs", "//! A floor that nobody drew."),
    ] {
        assert!(!forbidden_imports(&file(path, text)).is_empty(), "{path}: {text}");
    }
    assert!(forbidden_imports(&file("report/text.rs", "use crate::syntax::text::quoted;")).is_empty());
    assert!(forbidden_imports(&file("mail/a.rs", "#[cfg(test)]\nmod tests { use crate::report::text; }")).is_empty());
    assert!(!used_siblings(&file("formats/dsn.rs", "use super::message::READER;")).is_empty());
    assert!(used_siblings(&file("formats/dsn.rs", "use super::Reader;")).is_empty());
    assert!(!used_siblings(&file("judge/rules/silence/a.rs", "use super::super::report::failed::RULE;")).is_empty());
    assert!(!crates_out_of_place(&file("formats/dsn.rs", "use mail_parser::Message;")).is_empty());
    assert!(
        crates_out_of_place(&file("formats/dsn.rs", "// mail_parser::Message\nlet a = \"csv::Reader\";")).is_empty()
    );
    assert!(!reaching_outside(&file("trail/route.rs", "let now = std::time::SystemTime::now();")).is_empty());
    assert!(!reaching_outside(&file("report/text.rs", "use std::io::stdout; f(stdout());")).is_empty());
    assert!(!reaching_outside(&file("trail/route.rs", "use std::{fmt, fs};")).is_empty());
    assert!(!reaching_outside(&file("trail/route.rs", "use std::net::{IpAddr, TcpStream};")).is_empty());
    assert!(reaching_outside(&file("trail/route.rs", "use std::{fmt, net::IpAddr};")).is_empty());
    assert!(!endings(&file("trail/route.rs", "let a = b.unwrap();")).is_empty());
    assert!(endings(&file("trail/route.rs", "let a = b.unwrap_or('\"'); // .unwrap()")).is_empty());
}
