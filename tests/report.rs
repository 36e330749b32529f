//! `REPORT.md` describes every field and every identifier of the JSON report, and no others.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads what it checks")]

mod road;

use mailtrail::advice::{LetterKind, MailProgram, Platform, ProofKind};
use mailtrail::evidence::{Format, Origin};
use mailtrail::judge::{Certainty, Doubt, Outcome, Verdict};
use mailtrail::mail::{AuthMethod, AuthVerdict, Cause, HopFlag, HopState, Role, Scope, Stage};
use mailtrail::report::{json, json_line};
use mailtrail::trail::{Kind, RouteOf};
use road::{cases, look, root, tell_in_english};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The rows of the table below this heading: what stands between backticks in the first column, and in the second.
fn table(heading: &str) -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join("REPORT.md")).expect("REPORT.md");
    let (_, below) = text.split_once(heading).expect("the heading");
    let section = below.split("\n## ").next().unwrap_or_default();
    let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let rows = section.lines().filter_map(|it| it.strip_prefix("| `")?.split_once("` |"));
    rows.map(|(field, values)| (field.to_owned(), quoted(values))).collect()
}

#[test]
fn every_field_is_described() {
    let mut found = BTreeSet::new();
    for case in cases() {
        let document = tell_in_english(&look(&case.inputs, case.now));
        collect("", &json(&document), &mut found);
    }
    let case = cases().remove(0);
    let origin = Origin { file: Path::new("box").into(), inside: None, number: None, offset: None };
    let mut line = Vec::new();
    json_line(&tell_in_english(&look(&case.inputs, case.now)), &origin, &mut line);
    collect("", &serde_json::from_slice(&line).expect("JSON"), &mut found);
    let described: BTreeSet<String> = table("## Fields").into_iter().map(|(field, _)| field).collect();
    let missing: Vec<_> = found.difference(&described).collect();
    let made_up: Vec<_> = described.difference(&found).collect();
    assert!(missing.is_empty() && made_up.is_empty(), "not described: {missing:#?}\nin no report: {made_up:#?}");
}

/// The fields of an object and of all in it, as `REPORT.md` writes them.
fn collect(path: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                collect(&path, value, found);
                found.insert(path);
            }
        }
        Value::Array(entries) => entries.iter().for_each(|it| collect(&format!("{path}[]"), it, found)),
        _ => {}
    }
}

#[test]
fn every_identifier_is_listed() {
    fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|it| id(*it).to_owned()).collect()
    }
    let written_for = [ids(Platform::ALL, Platform::id), ids(MailProgram::ALL, MailProgram::id)].concat();
    let known = BTreeMap::from([
        ("kind", ids(Kind::ALL, Kind::id)),
        ("outcome", ids(Outcome::ALL, Outcome::id)),
        ("doubts[].id", ids(Doubt::ALL, Doubt::id)),
        ("sources[].format", ids(Format::ALL, Format::id)),
        ("recipients[].roles", ids(Role::ALL, Role::id)),
        ("recipients[].verdict", ids(Verdict::ALL, Verdict::id)),
        ("recipients[].certainty", ids(Certainty::ALL, Certainty::id)),
        ("recipients[].cause", ids(Cause::ALL, Cause::id)),
        ("recipients[].stage", ids(Stage::ALL, Stage::id)),
        ("recipients[].scope", ids(Scope::ALL, Scope::id)),
        ("recipients[].would_prove[].id", ids(ProofKind::ALL, ProofKind::id)),
        ("recipients[].would_prove[].ready[].for", written_for),
        ("hops[].route", ids(RouteOf::ALL, RouteOf::id)),
        ("hops[].state", ids(HopState::ALL, HopState::id)),
        ("hops[].flags", ids(HopFlag::ALL, HopFlag::id)),
        ("hops[].checks[].method", ids(AuthMethod::ALL, AuthMethod::id)),
        ("hops[].checks[].verdict", ids(AuthVerdict::ALL, AuthVerdict::id)),
        ("messages_to_send[].id", ids(LetterKind::ALL, LetterKind::id)),
    ]);
    let listed = table("## Identifiers");
    let listed: BTreeMap<&str, Vec<String>> = listed.iter().map(|(field, it)| (field.as_str(), it.clone())).collect();
    assert_eq!(listed, known);
    let verdicts = fs::read_to_string(root().join("REPORT.md")).expect("REPORT.md");
    let (_, explained) = verdicts.split_once("## Verdicts").expect("the heading");
    for verdict in Verdict::ALL {
        assert!(explained.contains(&format!("`{}`", verdict.id())), "{} is not explained", verdict.id());
    }
}
