//! Walks `tests/cases/`: each folder holds what was handed in and what must be said of it.
//!
//! `case.txt` names the inputs and the *now*; `expected.json` holds kind, outcome and a line per recipient,
//! `expected.txt` the text in every language. `UPDATE=1 cargo test --test cases` rewrites both; the diff is reviewed.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads its cases and its environment")]

mod road;

use mailtrail::investigate::Investigation;
use mailtrail::judge::{Certainty, RuleId, Verdict};
use mailtrail::mail::is_invisible;
use mailtrail::report::{Document, HopLine, Person, Statement, json, route_text, text, ticket_note, walkthrough_text};
use mailtrail::words::Words;
use road::{Case, Input, WORDS, cases, look, tell, tell_in_english};
use serde_json::{Value, json as object};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

#[test]
fn every_case_says_what_is_expected() {
    let wrong: Vec<String> = cases().iter().flat_map(check_expectations).collect();
    assert!(wrong.is_empty(), "UPDATE=1 rewrites what is meant:\n{}", wrong.join("\n"));
}

fn check_expectations(case: &Case) -> Vec<String> {
    let investigation = look(&case.inputs, case.now);
    let told = [("expected.json", extract(&investigation)), ("expected.txt", in_every_language(&investigation))];
    told.into_iter().filter_map(|(file, now)| check_file(case, file, &now)).collect()
}

fn check_file(case: &Case, file: &str, now: &str) -> Option<String> {
    let path = case.folder.join(file);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, now).expect("expectations can be written");
        return None;
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    (before != now).then(|| format!("{}/{file}\n{}", case.name, difference(&before, now)))
}

/// The lines in which two texts differ.
fn difference(before: &str, now: &str) -> String {
    let (before, now): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    let mut shown = String::new();
    for line in before.iter().filter(|line| !now.contains(line)) {
        let _ = writeln!(shown, "  - {line}");
    }
    for line in now.iter().filter(|line| !before.contains(line)) {
        let _ = writeln!(shown, "  + {line}");
    }
    if shown.is_empty() { "  the same lines in another order\n".to_owned() } else { shown }
}

/// What is true in every language, a line per recipient.
fn extract(investigation: &Investigation) -> String {
    let document = tell_in_english(investigation);
    let judged = &investigation.judged;
    let lines: Vec<String> = document
        .people
        .iter()
        .zip(&judged.recipients)
        .map(|(person, judgement)| {
            let mut rules: Vec<&str> = judgement.findings.iter().map(|it| it.rule.id()).collect();
            rules.dedup();
            format!("    {}", of_person(person, &rules))
        })
        .collect();
    let mut notes: Vec<&str> = investigation.readings.notes.iter().map(|it| it.kind.id()).collect();
    notes.sort_unstable();
    let findings: Vec<&str> = judged.findings.iter().map(|it| it.rule.id()).collect();
    let hops: usize = document.route.routes.iter().map(|it| it.hops.len()).sum();
    let message = &document.message;
    let mut text = String::from("{\n");
    for (key, value) in [
        ("kind", object!(document.kind.id())),
        ("outcome", object!(document.outcome.id())),
        ("message_id", object!(message.message_id)),
        ("subject", object!(message.subject)),
        ("header_from", object!(message.header_from)),
        ("envelope_from", object!(message.envelope_from)),
        ("hops", object!(hops)),
        ("findings", object!(findings)),
        ("notes", object!(notes)),
    ] {
        let _ = writeln!(text, "  \"{key}\": {value},");
    }
    let people = if lines.is_empty() { String::new() } else { format!("\n{}\n  ", lines.join(",\n")) };
    let _ = writeln!(text, "  \"recipients\": [{people}]\n}}");
    text
}

fn of_person(person: &Person, rules: &[&str]) -> String {
    let fields = [
        ("address", object!(person.address)),
        ("name", object!(person.name)),
        ("roles", object!(person.roles.iter().map(|it| it.id()).collect::<Vec<_>>())),
        ("verdict", object!(person.verdict.id())),
        ("certainty", object!(person.certainty.id())),
        ("cause", object!(person.cause.map(|it| it.id()))),
        ("status", object!(person.status.map(|it| it.to_string()))),
        ("stage", object!(person.stage.map(|it| it.id()))),
        ("scope", object!(person.scope.map(|it| it.id()))),
        ("became", object!(person.became)),
        ("rules", object!(rules)),
    ];
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("\"{key}\": {value}")).collect();
    format!("{{ {} }}", fields.join(", "))
}

fn in_every_language(investigation: &Investigation) -> String {
    let mut told = String::new();
    for words in WORDS.iter() {
        let document = tell(investigation, words);
        let _ = writeln!(told, "== {} ==\n{}\n", words.language().tag(), text(&document, words).trim_end());
    }
    told
}

/// Cases about the way or the envelope: what those two pages say stands beside, in `expected-pages.txt`.
#[test]
fn route_and_envelope_say_what_is_expected() {
    let about_pages = |it: &&Case| it.name.starts_with("route-") || it.name.starts_with("envelope-");
    let wrong = |case: &Case| check_file(case, "expected-pages.txt", &pages(&look(&case.inputs, case.now)));
    let wrong: Vec<String> = cases().iter().filter(about_pages).filter_map(wrong).collect();
    assert!(wrong.is_empty(), "UPDATE=1 rewrites what is meant:\n{}", wrong.join("\n"));
}

fn pages(investigation: &Investigation) -> String {
    let mut told = String::new();
    for words in WORDS.iter() {
        let document = tell(investigation, words);
        let _ = writeln!(told, "== {} ==\n{}\n", words.language().tag(), route_text(&document).trim_end());
        let envelope = &document.envelope;
        let _ = writeln!(told, "{}", envelope.headline);
        for row in &envelope.rows {
            let side = |it: &Option<Statement>| it.as_ref().map_or_else(|| "\u{2013}".to_owned(), |it| it.text.clone());
            let _ = writeln!(told, "  {}: {} | {}", row.label, side(&row.header), side(&row.envelope));
            let remark = Some(&row.remark).filter(|it| !it.is_empty());
            for line in remark.into_iter().chain(row.said.iter().map(|it| &it.text)) {
                let _ = writeln!(told, "    {line}");
            }
        }
        for difference in &envelope.differences {
            let _ = writeln!(told, "  {}", difference.text);
        }
        told.push('\n');
    }
    let flags = |hop: &HopLine| hop.flags.iter().map(|it| it.id()).collect::<Vec<_>>().join(" ");
    let document = tell_in_english(investigation);
    for (route, hop) in document.route.routes.iter().flat_map(|route| route.hops.iter().map(move |it| (route, it))) {
        let delay = hop.delay_seconds.map_or_else(|| "-".to_owned(), |it| it.to_string());
        let by = hop.hop.by.as_deref().unwrap_or("-");
        let _ = writeln!(told, "{} {} {by} {delay} [{}]", route.id, hop.index, flags(hop));
    }
    told
}

/// Cases that show what a helpdesk goes through: the page stands beside, in `expected-desk.txt`.
const AT_THE_DESK: [&str; 9] = [
    "desk-hostile-values",
    "forged-sender",
    "list-expanded",
    "mailbox-full",
    "neighbor-at-risk",
    "no-mail-at-all",
    "notice-exchange-online",
    "one-address-failed",
    "stopped-as-too-large",
];

#[test]
fn the_walkthrough_says_what_is_expected() {
    let wrong = cases().into_iter().filter(|it| AT_THE_DESK.contains(&it.name.as_str())).filter_map(|case| {
        let investigation = look(&case.inputs, case.now);
        let told = |words: &Words| {
            let document = tell(&investigation, words);
            let note = ticket_note(&document, words, &BTreeSet::from(["confirm-message".to_owned()]));
            format!("== {} ==\n{}\n\n--\n{note}\n\n", words.language().tag(), walkthrough_text(&document, words))
        };
        check_file(&case, "expected-desk.txt", &WORDS.iter().map(told).collect::<String>())
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "UPDATE=1 rewrites what is meant:\n{}", wrong.join("\n"));
}

/// Whatever stands in a message, what is to be copied is filled in, and nothing in it is hidden.
#[test]
fn what_is_to_be_copied_is_plain() {
    for case in cases() {
        let document = tell_in_english(&look(&case.inputs, case.now));
        let proofs = document.people.iter().flat_map(|it| &it.would_prove).flat_map(|it| &it.ready);
        for ready in document.desk.steps.iter().flat_map(|it| &it.ready).chain(proofs) {
            let hidden = ready.text.chars().any(|c| is_invisible(c) && !matches!(c, '\n' | '\r'));
            assert!(!hidden && !ready.text.is_empty() && !ready.text.contains("{ $"), "{}: {ready:?}", case.name);
            assert!(!ready.is_command() || !ready.text.contains('\n'), "{}: a command is one line", case.name);
        }
        let mut ids: Vec<&str> = document.desk.steps.iter().map(|it| it.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), document.desk.steps.len(), "{}: each step once", case.name);
        assert!(!ids.is_empty(), "{}: there is always something to do", case.name);
    }
}

#[test]
fn line_ends_change_nothing() {
    for case in cases() {
        let expected = extract(&look(&case.inputs, case.now));
        for line_end in ["\n", "\r\n"] {
            let inputs: Vec<Input> = case.inputs.iter().map(|it| with_line_ends(it, line_end)).collect();
            let now = extract(&look(&inputs, case.now));
            assert!(now == expected, "{} with {line_end:?}\n{}", case.name, difference(&expected, &now));
        }
    }
}

/// The input with other line ends; wide characters stay, since their line ends are no single bytes.
fn with_line_ends((name, bytes): &Input, line_end: &str) -> Input {
    if bytes.contains(&0) {
        return (name.clone(), bytes.clone());
    }
    let mut changed = Vec::with_capacity(bytes.len() + bytes.len() / 16);
    let mut rest = bytes.iter().peekable();
    while let Some(byte) = rest.next() {
        match byte {
            b'\r' => {
                rest.next_if_eq(&&b'\n');
                changed.extend(line_end.as_bytes());
            }
            b'\n' => changed.extend(line_end.as_bytes()),
            byte => changed.push(*byte),
        }
    }
    (name.clone(), changed)
}

#[test]
fn the_order_of_files_changes_nothing() {
    for case in cases().iter().filter(|it| it.inputs.len() > 1) {
        let expected = look(&case.inputs, case.now);
        let turned: Vec<Input> = case.inputs.iter().rev().cloned().collect();
        let turned = look(&turned, case.now);
        let (before, now) = (extract(&expected), extract(&turned));
        assert!(before == now, "{}\n{}", case.name, difference(&before, &now));
        let (before, now) = (in_every_language(&expected), in_every_language(&turned));
        assert!(before == now, "{}\n{}", case.name, difference(&before, &now));
    }
}

/// An input is cut in so many places.
const MAX_CUTS: usize = 16;

#[test]
fn no_cut_makes_it_panic() {
    for case in cases() {
        for (index, (name, whole)) in case.inputs.iter().enumerate() {
            for length in (0..whole.len()).step_by((whole.len() / MAX_CUTS).max(97)) {
                let mut inputs = case.inputs.clone();
                if let (Some(input), Some(start)) = (inputs.get_mut(index), whole.get(..length)) {
                    start.clone_into(&mut input.1);
                }
                let told = std::panic::catch_unwind(|| check_promises(&look(&inputs, case.now)));
                assert!(told.is_ok(), "{}/{name} cut after {length} bytes", case.name);
            }
        }
    }
}

#[test]
fn every_case_keeps_the_promises_of_the_report() {
    for case in cases() {
        let told = std::panic::catch_unwind(|| check_promises(&look(&case.inputs, case.now)));
        assert!(told.is_ok(), "{}", case.name);
    }
}

/// What holds for every report, whatever was handed in.
fn check_promises(investigation: &Investigation) {
    let document = tell_in_english(investigation);
    assert!(!document.headline.is_empty(), "an answer has a headline");
    for person in &document.people {
        check_person(&document, person);
    }
    for source in &document.sources {
        let mut end = 0;
        for highlight in &source.highlights {
            assert!(highlight.start >= end && highlight.end <= source.bytes.len(), "highlights stand apart, in order");
            end = highlight.end;
        }
        for line in source.lines() {
            assert!(source.bytes.get(line.clone()).is_some(), "a line is part of its source");
        }
    }
    let told = json(&document);
    assert_eq!(told.get("schema"), Some(&Value::from("mailtrail.report/1")));
}

fn check_person(document: &Document, person: &Person) {
    let who = &person.address;
    for quote in &person.evidence {
        let source = document.sources.get(quote.span.source.0).expect("a quotation's source is shown");
        assert!(source.bytes.get(quote.span.range()).is_some(), "{who}: {quote:?} stands in its source");
    }
    if matches!(person.verdict, Verdict::NoFailureReported) {
        assert!(person.certainty == Certainty::Inferred, "{who}: silence is no record");
    }
    if matches!(person.verdict, Verdict::Failed | Verdict::Delayed) {
        assert!(!person.evidence.is_empty(), "{who}: bad news has its place");
        assert!(person.evidence.iter().any(|it| names(&it.text, person)), "{who}: a quotation names them");
    }
    assert!(!person.why.is_empty(), "{who}: a verdict has its reasons");
}

/// Whether a quotation holds the address, or what is left of it where the report's spelling differs; the name of whoever is
/// known by that alone.
fn names(quote: &str, person: &Person) -> bool {
    let quote = quote.to_lowercase();
    if person.address.is_empty() {
        return person.name.as_ref().is_some_and(|it| quote.contains(&it.to_lowercase()));
    }
    let local = person.address.rsplit_once('@').map_or(person.address.as_str(), |(local, _)| local).to_lowercase();
    let name = person.name.as_deref().unwrap_or_default().to_lowercase();
    let by_name = || !name.is_empty() && name.split_whitespace().all(|word| quote.contains(word));
    quote.contains(&local)
        || by_name()
        || quote.contains(&local.replace('+', "+2b"))
        || quote.contains("\\u{")
        || quote.contains("\\x{")
}

#[test]
fn late_failures_stay_possible_where_silence_is_all_there_is() {
    for case in cases() {
        let document = tell_in_english(&look(&case.inputs, case.now));
        for person in document.people.iter().filter(|it| it.verdict == Verdict::NoFailureReported) {
            assert!(person.late_failure_until.is_some(), "{}: {}", case.name, person.address);
        }
    }
}

#[test]
fn every_rule_leads_somewhere() {
    let mut led = BTreeSet::new();
    for case in cases() {
        let judged = look(&case.inputs, case.now).judged;
        led.extend(judged.findings.iter().map(|it| it.rule));
        led.extend(judged.recipients.iter().flat_map(|it| &it.findings).map(|it| it.rule));
    }
    let idle: Vec<RuleId> = RuleId::ALL.iter().copied().filter(|it| !led.contains(it)).collect();
    assert!(idle.is_empty(), "no case shows these rules: {idle:?}");
}

#[test]
fn every_sample_is_a_case() {
    let used: BTreeSet<String> = cases().into_iter().flat_map(|it| it.inputs).map(|(name, _)| name).collect();
    let samples = road::entries(&road::root().join("assets/samples"));
    for sample in samples.iter().filter(|it| it.extension().is_none_or(|it| it != "md")) {
        let name = sample.file_name().expect("a name").to_string_lossy();
        assert!(used.contains(&*name), "{name} is in no case");
    }
}

#[test]
fn pieces_about_other_messages_say_so_beside_their_names() {
    let case = cases().into_iter().find(|it| it.name == "two-messages").expect("a case");
    let document = tell_in_english(&look(&case.inputs, case.now));
    let handed = document.sources.iter().filter(|it| it.parent.is_none());
    let told: Vec<(&str, bool)> =
        handed.map(|it| (it.name.as_str(), it.description == "Failure report · left aside")).collect();
    assert_eq!(told.iter().filter(|(_, aside)| !aside).count(), 1, "{told:?}");
}
