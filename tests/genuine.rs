//! Sorts `tests/genuine/`: real reports, reports about forged mail, and traps that are dressed as reports. No real one is
//! called anything else, nearly all of the others are recognized, each with its reasons, and none makes anybody failed.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads its mails")]

mod road;

use mailtrail::investigate::Investigation;
use mailtrail::judge::{Doubt, Outcome, RuleId, Verdict};
use mailtrail::mail::Timestamp;
use mailtrail::report::text;
use road::{WORDS, cases, entries, look, root, tell, tell_in_english};
use std::fs;

/// One mail: its name, and what was found out about it with each line end.
type Sorted = Vec<(String, Investigation)>;

fn sorted(folder: &str) -> Sorted {
    let now = Timestamp::from_rfc3339("2026-11-21T12:00:00Z").expect("a time");
    let mut files = entries(&root().join("tests/genuine").join(folder));
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let bytes = fs::read(&file).expect("a mail");
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let plain = String::from_utf8(bytes).expect("text").replace("\r\n", "\n");
        for content in [plain.clone(), plain.replace('\n', "\r\n")] {
            found.push((name.clone(), look(&[(name.clone(), content.into_bytes())], now)));
        }
    }
    found
}

fn recognized(folder: &str, doubt: Doubt) {
    let all = sorted(folder);
    let missed: Vec<&str> =
        all.iter().filter(|(_, it)| it.judged.doubt != Some(doubt)).map(|(name, _)| name.as_str()).collect();
    assert!(missed.len() * 10 <= all.len(), "{folder}: of {} missed {missed:?}", all.len());
    for (name, investigation) in all.iter().filter(|(_, it)| it.judged.doubt == Some(doubt)) {
        let judged = &investigation.judged;
        let finding = judged.findings.iter().find(|it| it.rule.id() == doubt.id()).expect("a finding");
        assert!(finding.reasons.len() >= 3 && !finding.evidence.is_empty(), "{name}: {:?}", finding.reasons);
        assert!(judged.recipients.iter().all(|it| it.verdict == Verdict::Unknown), "{name}");
        assert!(judged.findings.iter().all(|it| it.rule != RuleId::Genuine), "{name}");
        nothing_to_click(name, investigation);
    }
}

/// What is told of a doubtful message leads nowhere.
fn nothing_to_click(name: &str, investigation: &Investigation) {
    for words in WORDS.iter() {
        let document = tell(investigation, words);
        let told = text(&document, words);
        assert!(!told.contains("://") && !told.contains("mailto:"), "{name}: {told}");
        assert!(document.letters.is_empty(), "{name}");
    }
    let document = tell_in_english(investigation);
    assert!(document.people.iter().all(|it| it.verdict == Verdict::Unknown), "{name}");
    assert_eq!(document.outcome, Outcome::Unknown, "{name}");
}

#[test]
fn there_are_enough() {
    let count = ["genuine", "backscatter", "fake"].map(|it| sorted(it).len() / 2);
    assert!(count.iter().sum::<usize>() >= 40 && count.iter().all(|it| *it >= 12), "{count:?}");
}

#[test]
fn no_real_report_is_doubted() {
    let doubted: Vec<String> =
        sorted("genuine").into_iter().filter(|(_, it)| it.judged.doubt.is_some()).map(|it| it.0).collect();
    assert!(doubted.is_empty(), "{doubted:?}");
}

#[test]
fn no_other_case_is_doubted() {
    let is_told = |name: &str| name.starts_with("forged-") || name.starts_with("trap-");
    for case in cases() {
        let doubt = look(&case.inputs, case.now).judged.doubt;
        assert_eq!(doubt.is_some(), is_told(&case.name), "{}: {doubt:?}", case.name);
    }
}

#[test]
fn reports_about_forged_mail_are_recognized() {
    recognized("backscatter", Doubt::Backscatter);
}

#[test]
fn traps_are_recognized() {
    recognized("fake", Doubt::Fake);
}
