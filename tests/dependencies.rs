//! What `deny.toml` forbids is not among the dependencies, also where `cargo deny` is not installed.

#![allow(clippy::expect_used, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads the package")]

use std::fs;
use std::path::Path;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a file of the package")
}

/// What stands in quotation marks behind a key, for every line that has it.
fn values<'a>(text: &'a str, key: &'a str) -> impl Iterator<Item = &'a str> {
    text.lines().filter_map(move |line| line.trim().trim_start_matches("{ ").strip_prefix(key)?.split('"').nth(1))
}

#[test]
fn nothing_forbidden_is_locked() {
    let (rules, lock) = (read("deny.toml"), read("Cargo.lock"));
    let forbidden: Vec<&str> = values(&rules, "crate = ").collect();
    assert!(forbidden.len() > 10, "the list was read");
    // tokio is locked for browsers alone, where the program does not run.
    let found: Vec<&str> = values(&lock, "name = ").filter(|it| *it != "tokio" && forbidden.contains(it)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn everything_comes_from_crates_io() {
    let lock = read("Cargo.lock");
    let mut sources: Vec<&str> = values(&lock, "source = ").collect();
    let locked = sources.len();
    sources.dedup();
    assert_eq!(sources, ["registry+https://github.com/rust-lang/crates.io-index"]);
    assert_eq!(values(&lock, "checksum = ").count(), locked, "everything has a checksum");
}
