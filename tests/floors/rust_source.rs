//! Just enough of Rust's surface to see what a file uses: comments, literals and tests taken out, `use` trees laid flat.

#![allow(dead_code, reason = "each test binary looks at its own part")]

use std::fs;
use std::path::Path;

/// Every file of `src/`, by path.
pub fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let name = path.strip_prefix(&root).expect("a path below src").to_string_lossy().replace('\\', "/");
                found.push(File::new(&name, &fs::read_to_string(&path).expect("a source file")));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 50, "src is here");
    found
}

/// A file of `src/`.
pub struct File {
    /// From `src/` on, with `/`: `judge/rules/mod.rs`.
    pub path: String,
    pub text: String,
    /// The text without comments, literals and tests; line for line as before.
    pub code: String,
}

impl File {
    /// Reads a file's text.
    pub fn new(path: &str, text: &str) -> Self {
        // eframe hands egui on, so that both have one version.
        let code = without_tests(&bare(text)).replace("eframe::egui", "egui");
        Self { path: path.to_owned(), text: text.to_owned(), code }
    }

    /// The module that the file is: `judge::rules::report`, nothing for the crate itself.
    pub fn module(&self) -> Vec<&str> {
        let path = self.path.trim_end_matches(".rs");
        let path = path.strip_suffix("/mod").unwrap_or(path);
        if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').collect() }
    }

    /// Every path that begins at the crate, as `floor::module::Item`; `super::` is resolved.
    pub fn crate_paths(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (at, word) in words(&self.code) {
            let begins = !self.code.get(..at).is_some_and(|before| before.ends_with("::"));
            let Some(rest) = self.code.get(at + word.len()..).and_then(|rest| rest.strip_prefix("::")) else {
                continue;
            };
            match word {
                "crate" | "mailtrail" if begins => lay_flat("", rest, &mut found),
                "super" if begins => {
                    let (ups, rest) = climb(rest);
                    let module = self.module();
                    let kept = module.len().checked_sub(ups).and_then(|kept| module.get(..kept)).unwrap_or_default();
                    let above = kept.iter().flat_map(|it| [*it, "::"]).collect::<String>();
                    lay_flat(&above, rest, &mut found);
                }
                _ => {}
            }
        }
        found
    }

    /// Every path that begins at the standard library, laid flat: `std::fs::File`.
    pub fn std_paths(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (at, _) in words(&self.code).filter(|(_, word)| *word == "std") {
            let rest = self.code.get(at..).and_then(|it| it.strip_prefix("std::"));
            if let Some(rest) = rest {
                lay_flat("std::", rest, &mut found);
            }
        }
        found
    }

    /// Whether the code names a foreign crate: a path that begins with it, or an import of it.
    pub fn names_crate(&self, name: &str) -> bool {
        words(&self.code).any(|(at, word)| {
            let inside = self.code.get(..at).is_some_and(|before| before.ends_with("::") || before.ends_with('.'));
            let path = self.code.get(at + word.len()..).is_some_and(|rest| rest.starts_with("::"));
            word == name && path && !inside
        })
    }

    /// The lines without those of its tests.
    pub fn lines(&self) -> usize {
        self.text.lines().take_while(|line| *line != "#[cfg(test)]").count()
    }
}

/// The insides of all string literals before the tests, as they are written.
pub fn literals(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\n").next().unwrap_or_default();
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for (start, end) in pieces(&chars) {
        if chars.get(start) == Some(&'"') {
            found.push(chars.get(start + 1..end.saturating_sub(1)).unwrap_or_default().iter().collect());
        }
    }
    found
}

/// How many modules `super::super::…` goes up, and what follows.
fn climb(mut rest: &str) -> (usize, &str) {
    let mut ups = 1;
    while let Some(further) = rest.strip_prefix("super::") {
        ups += 1;
        rest = further;
    }
    (ups, rest)
}

/// `a::{b, c::D}` as `a::b` and `a::c::D`, each behind the prefix.
fn lay_flat(prefix: &str, rest: &str, found: &mut Vec<String>) {
    let rest = rest.trim_start();
    let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '*')).unwrap_or(rest.len());
    let (word, after) = rest.split_at(length);
    let path = format!("{prefix}{word}");
    if let Some(inner) = after.strip_prefix("::") {
        return lay_flat(&format!("{path}::"), inner, found);
    }
    match after.strip_prefix('{') {
        Some(list) if word.is_empty() => {
            for item in items(list) {
                lay_flat(prefix, item, found);
            }
        }
        _ => found.push(path),
    }
}

/// What stands between commas up to the brace that closes.
fn items(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0_usize, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.extend(list.get(start..at));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.extend(list.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|item| !item.trim().is_empty());
    found
}

/// Every word with its place.
fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter_map(move |word| {
        let start = at;
        // What parts two words is one character, of whatever width.
        at += word.len();
        at += code.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// The text with comments and the insides of literals as blanks.
fn bare(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    for (start, end) in pieces(&chars) {
        let is_code = end == start + 1;
        code.extend(
            chars.get(start..end).unwrap_or_default().iter().map(|c| if is_code || *c == '\n' { *c } else { ' ' }),
        );
    }
    code
}

/// Comments and literals as one piece each, everything else letter by letter.
fn pieces(chars: &[char]) -> Vec<(usize, usize)> {
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut found = Vec::new();
    let mut index = 0;
    while index < chars.len() {
        let end = match (at(index), at(index + 1)) {
            ('/', '/') => past(chars, index, |i| at(i) == '\n'),
            ('/', '*') => past(chars, index + 2, |i| at(i - 2) == '*' && at(i - 1) == '/'),
            ('r', '"' | '#') if !is_word(at(index.wrapping_sub(1))) => raw_literal_end(chars, index),
            ('"', _) => literal_end(chars, index, '"'),
            ('\'', next) if next == '\\' || at(index + 2) == '\'' => literal_end(chars, index, '\''),
            _ => index + 1,
        };
        found.push((index, end));
        index = end;
    }
    found
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn past(chars: &[char], from: usize, ends: impl Fn(usize) -> bool) -> usize {
    (from..chars.len()).find(|i| ends(*i)).unwrap_or(chars.len())
}

fn literal_end(chars: &[char], start: usize, quote: char) -> usize {
    let mut index = start + 1;
    while let Some(c) = chars.get(index) {
        match c {
            '\\' => index += 2,
            c if *c == quote => return index + 1,
            _ => index += 1,
        }
    }
    chars.len()
}

/// `r"…"`, `r#"…"#`; one further where it is no literal, such as `r#type`.
fn raw_literal_end(chars: &[char], start: usize) -> usize {
    let hashes = chars.iter().skip(start + 1).take_while(|c| **c == '#').count();
    if chars.get(start + 1 + hashes) != Some(&'"') {
        return start + 1;
    }
    let closes = |i: usize| {
        chars.get(i) == Some(&'"') && chars.iter().skip(i + 1).take(hashes).filter(|c| **c == '#').count() == hashes
    };
    past(chars, start + 2 + hashes, closes) + 1 + hashes
}

/// The code without items under `#[cfg(test)]`.
fn without_tests(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some((before, after)) = rest.split_once("#[cfg(test)]") {
        kept.push_str(before);
        let mut depth = 0_usize;
        let end = after.char_indices().find_map(|(at, c)| {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            let ends = (c == '}' || c == ';') && depth == 0;
            ends.then_some(at + 1)
        });
        rest = after.get(end.unwrap_or(after.len())..).unwrap_or_default();
    }
    kept + rest
}
