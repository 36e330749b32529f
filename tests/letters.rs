//! The messages to send: which ones an incident has, whom they are for and whom they must not name, and templates of a
//! person's own, in every language.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads samples")]

mod road;

use mailtrail::investigate::Investigation;
use mailtrail::judge::Verdict;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::report::{Left, Letter, Template, letters, mailto, own_letters};
use mailtrail::state::{Event, LetterEvent, Settings, State};
use mailtrail::words::Language;
use road::{Input, WORDS, cases, look, root};
use std::fs;
use std::sync::Arc;

/// The sent copy of the message that the sample is about; it shows a blind copy.
const SENT: &str = "From: Duncan Ashgrove <duncan.ashgrove@mairie-durance250.example>\r
To: Lena Vogt <lena.vogt@clinique-montclar250.example>\r
Cc: Anna Conti <anna.conti@college-millbrook250.example>\r
Bcc: Secret <secret@cabinet-valmont.example>\r
Subject: Requested documents\r
Date: Sat, 21 Nov 2026 22:24:46 -0000\r
Message-ID: <08e5df16f044afeb.1250@mairie-durance250.example>\r
\r
Hello\r
";

fn sample(name: &str) -> Input {
    (name.to_owned(), fs::read(root().join("assets/samples").join(name)).expect("a sample"))
}

fn incident() -> Investigation {
    let now = Timestamp::from_rfc3339("2026-11-21T22:40:00Z").expect("a time");
    look(&[sample("one-address-failed.eml"), ("sent.eml".to_owned(), SENT.as_bytes().to_vec())], now)
}

fn in_language(investigation: &Investigation, language: Language) -> Vec<Letter> {
    let words = WORDS.iter().find(|it| it.language() == language).expect("a language");
    letters(investigation, words, &Zone::UTC)
}

#[test]
fn an_incident_has_the_letters_that_fit_it() {
    let ids = |investigation: &Investigation| {
        in_language(investigation, Language::English).iter().map(|it| it.id).collect::<Vec<_>>()
    };
    let all = ["to-copied", "to-failed", "not-you", "to-administrator", "to-sender", "ticket-note"];
    assert_eq!(ids(&incident()), all);
    for case in cases() {
        let investigation = look(&case.inputs, case.now);
        let found = ids(&investigation);
        let failed = investigation.judged.recipients.iter().any(|it| it.verdict == Verdict::Failed);
        assert!(
            failed || !found.contains(&"not-you"),
            "{}: nobody failed, whom would it be about? {found:?}",
            case.name
        );
        assert!(found.is_empty() || found.last() == Some(&"ticket-note"), "{}: {found:?}", case.name);
        let is_for_lists = case.name == "list-did-not-take-it" && found.contains(&"to-failed");
        assert!(!is_for_lists, "{}: a list reads no letter", case.name);
        let is_stopped = case.name.starts_with("stopped-");
        assert!(!is_stopped || !found.contains(&"to-copied"), "{}: nobody looks for what never left", case.name);
    }
}

#[test]
fn nobody_learns_of_a_blind_copy_and_no_dead_address_is_written_to() {
    for language in Language::ALL {
        let all = in_language(&incident(), *language);
        let letter = |id: &str| all.iter().find(|it| it.id == id).expect("a letter");
        let copied = letter("to-copied");
        assert!(!copied.to.iter().any(|it| it.contains("secret")), "{:?}", copied.to);
        assert_eq!(copied.bcc, ["secret@cabinet-valmont.example"]);
        assert_eq!(letter("to-sender").to, ["duncan.ashgrove@mairie-durance250.example"]);
        for letter in &all {
            let handed = mailto(letter);
            let (to, fields) = handed.url.split_once('?').expect("fields");
            assert!(!to.contains("secret") && !to.contains("lena.vogt"), "{}: {to}", letter.id);
            assert!(!fields.contains('\n') && handed.url.is_ascii(), "{}", letter.id);
            assert!(matches!(handed.left, Left::Nothing | Left::Text), "{}: {:?}", letter.id, handed.left);
        }
        // These go to people outside: what became of the others is not theirs to know.
        for id in ["to-copied", "not-you"] {
            let body = &letter(id).body;
            assert!(!body.contains('@') && !body.contains("Lena"), "{id}: {body}");
        }
    }
}

#[test]
fn a_template_is_offered_where_it_fits_and_filled_in_its_language() {
    let read = |text: &str| Template::read("desk.txt", text).expect("a template");
    let templates = [
        read(
            "Title: Desk\nSubject: {subject}\nTo: unconfirmed\nWhen: failed\n\nFailed: {failed}\nLate: {delayed}\n{reason}",
        ),
        read("Title: Only French\nSubject: x\nLanguage: fr\n\n{answer}"),
        read("Title: Late\nSubject: x\nWhen: delayed\n\n{delayed}"),
    ];
    let investigation = incident();
    for words in WORDS.iter() {
        let own = own_letters(&investigation, words, &Zone::UTC, &templates);
        let titles: Vec<&str> = own.iter().map(|it| it.title.as_str()).collect();
        let expected: &[&str] = if words.language() == Language::French { &["Desk", "Only French"] } else { &["Desk"] };
        assert_eq!(titles, expected);
        let desk = own.first().expect("a letter");
        assert_eq!(desk.subject, "Requested documents");
        assert_eq!(desk.bcc, ["secret@cabinet-valmont.example"]);
        let reason = words.say("cause-user-unknown");
        assert_eq!(desk.body, format!("Failed: lena.vogt@clinique-montclar250.example\n{reason}"));
    }
}

#[test]
fn what_a_person_changed_outlives_evidence_and_says_that_more_is_known() {
    let mut state = State::new(Settings::default(), Language::English, Zone::UTC);
    let now = Timestamp::from_rfc3339("2026-11-21T22:40:00Z").expect("a time");
    let alone = look(&[sample("one-address-failed.eml")], now);
    let told = |state: &mut State, investigation: Investigation| {
        let generation = state.generation();
        state.apply(Event::Investigated { generation, investigation: Arc::new(investigation), now });
    };
    told(&mut state, alone);
    let note = state.letters.len() - 1;
    state.apply(Event::Letter(LetterEvent::Chosen(note)));
    state.apply(Event::Letter(LetterEvent::Edited { subject: "Mine".to_owned(), body: "My note".to_owned() }));
    assert!(state.is_letter_changed() && !state.is_letter_outdated());
    told(&mut state, incident());
    state.apply(Event::Letter(LetterEvent::Chosen(note)));
    assert_eq!(state.letters.get(note).map(|it| it.body.as_str()), Some("My note"));
    assert!(state.is_letter_outdated(), "the sent copy shows one more person");
    state.apply(Event::Letter(LetterEvent::ChangesUndone));
    assert!(state.letters.get(note).is_some_and(|it| it.body.contains("secret@cabinet-valmont.example")));
    assert!(!state.is_letter_changed() && !state.is_letter_outdated());
}

#[test]
fn nobody_reads_why_it_failed_for_somebody_else() {
    let told = |name: &str| {
        let case = cases().into_iter().find(|it| it.name == name).expect("the case");
        let all = in_language(&look(&case.inputs, case.now), Language::English);
        all.into_iter().find(|it| it.id == "to-failed").expect("a letter").body
    };
    assert!(told("copy-failed-others-fine").contains("your mail server says the mailbox is full"));
    let several = told("three-reports");
    assert!(!several.contains("your mail server says"), "{several}");
}

#[test]
fn a_subject_that_nobody_knows_is_for_the_person_to_fill_in() {
    let now = Timestamp::from_rfc3339("2026-11-21T22:40:00Z").expect("a time");
    let notice = b"Your message to tom.hale@hafenbau.example could not be delivered.\n".to_vec();
    let investigation = look(&[("pasted".to_owned(), notice)], now);
    for words in WORDS.iter() {
        let mut letters = in_language(&investigation, words.language());
        let letter = letters.iter_mut().find(|it| it.id == "to-failed").expect("a letter");
        let gap = letter.open_gap().expect("a gap").to_owned();
        assert!(!letter.body.contains(&words.say("cause-unknown")), "no reason was given: {}", letter.body);
        letter.subject = letter.subject.replace(&gap, "Plans");
        letter.body = letter.body.replace(&gap, "Plans");
        assert_eq!(letter.open_gap(), None);
    }
    assert!(in_language(&incident(), Language::English).iter().all(|it| it.gap.is_none()), "its subject is known");
}

#[test]
fn what_is_told_of_nobody_stands_in_the_note_for_the_ticket() {
    let case = cases().into_iter().find(|it| it.name == "answer-names-nobody").expect("the case");
    let investigation = look(&case.inputs, case.now);
    for words in WORDS.iter() {
        let all = in_language(&investigation, words.language());
        let note = all.iter().find(|it| it.id == "ticket-note").expect("a note");
        assert!(note.body.contains("550 5.4.1 Recipient address rejected"), "{}", note.body);
    }
}
