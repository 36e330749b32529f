//! What can happen in the window, without one.

use super::{
    Copied, Effect, Event, HelpEvent, LetterEvent, Offer, Page, PictureFormat, Request, Settings, State, WayEvent,
    WindowSize,
};
use crate::evidence::{Bytes, Problem, ProblemKind, Source, SourceId, Span};
use crate::mail::Zone;
use crate::report::{HopColumn, Left, Letter, Section, Topic};
use crate::words::Language;

fn state() -> State {
    State::new(Settings::default(), Language::English, Zone::UTC)
}

fn source() -> Source {
    Source::handed("bounce.eml", Bytes::new(&b"Subject: x"[..]))
}

fn problem() -> Problem {
    Problem { kind: ProblemKind::NotFound, name: "/tmp/x".to_owned() }
}

#[test]
fn what_is_offered_is_opened_and_then_investigated() {
    let mut state = state();
    let effects = state.apply(Event::Offered(vec![Offer::Text("x".to_owned())]));
    assert!(matches!(effects.as_slice(), [Effect::Ask(Request::TakeIn { table: 0, .. })]));
    assert!(state.reading && !state.is_empty());
    let effects = state.apply(Event::TakenIn { table: 0, sources: vec![source()], problems: vec![problem()] });
    assert!(matches!(effects.as_slice(), [Effect::Ask(Request::Investigate { generation: 1, .. })]));
    assert_eq!(state.problems, [problem()]);
}

#[test]
fn whoever_starts_over_gets_nothing_that_was_offered_before() {
    let mut state = state();
    state.apply(Event::Offered(vec![Offer::Text("x".to_owned())]));
    state.apply(Event::StartedOver);
    assert!(state.is_empty(), "nothing is waited for");
    let effects = state.apply(Event::TakenIn { table: 0, sources: vec![source()], problems: vec![problem()] });
    assert!(effects.is_empty() && state.is_empty() && state.problems.is_empty());
    let effects = state.apply(Event::Offered(vec![Offer::Text("y".to_owned())]));
    assert!(matches!(effects.as_slice(), [Effect::Ask(Request::TakeIn { table: 1, .. })]));
    state.apply(Event::TakenIn { table: 1, sources: vec![source()], problems: vec![] });
    assert_eq!(state.pieces.len(), 1);
}

#[test]
fn what_was_open_is_brought_back_until_something_else_is_opened() {
    let mut state = state();
    assert!(!state.may_bring_back());
    state.apply(Event::TakenIn { table: 0, sources: vec![source()], problems: Vec::new() });
    state.apply(Event::StartedOver);
    assert!(state.is_empty() && state.may_bring_back());
    let effects = state.apply(Event::BroughtBack);
    assert!(matches!(effects.as_slice(), [Effect::Ask(Request::Investigate { .. })]), "{effects:?}");
    assert!(!state.is_empty() && !state.may_bring_back());
    state.apply(Event::PieceRemoved(0));
    assert!(state.may_bring_back(), "what was taken off alone is brought back, too");
    state.apply(Event::TakenIn { table: 1, sources: vec![source()], problems: Vec::new() });
    state.apply(Event::BroughtBack);
    assert_eq!(state.pieces.len(), 1, "nothing comes to what lies there");
}

#[test]
fn what_was_left_aside_is_shown_alone_and_the_rest_brought_back() {
    let mut state = state();
    state.apply(Event::TakenIn { table: 0, sources: vec![source(), source()], problems: Vec::new() });
    let effects = state.apply(Event::ShownAlone(SourceId(1)));
    assert!(matches!(effects.as_slice(), [Effect::Ask(Request::Investigate { .. })]), "{effects:?}");
    assert_eq!(state.pieces.len(), 1);
    state.apply(Event::BroughtBack);
    assert_eq!(state.pieces.len(), 2);
    assert!(state.apply(Event::ShownAlone(SourceId(2))).is_empty(), "there is no such piece");
}

#[test]
fn an_investigation_that_broke_off_is_said_once() {
    let mut state = state();
    state.apply(Event::TakenIn { table: 0, sources: vec![source()], problems: vec![] });
    state.apply(Event::InvestigationFailed { generation: 7 });
    assert!(!state.failed, "a stale failure is none");
    state.apply(Event::InvestigationFailed { generation: state.generation() });
    assert!(state.failed && !state.reading);
    state.apply(Event::ProblemsClosed);
    assert!(!state.failed);
}

#[test]
fn the_field_for_a_path_comes_and_goes() {
    let mut state = state();
    state.apply(Event::PathTyped("nowhere".to_owned()));
    assert_eq!(state.path_field, None, "without a field nothing can be typed");
    state.apply(Event::DialogMissing);
    state.apply(Event::PathTyped("/tmp/x".to_owned()));
    state.apply(Event::DialogMissing);
    assert_eq!(state.path_field.as_deref(), Some("/tmp/x"), "asking again keeps what was typed");
    state.apply(Event::Offered(vec![Offer::File("/tmp/x".into())]));
    assert_eq!(state.path_field, None);
}

#[test]
fn the_same_problem_is_said_once() {
    let mut state = state();
    state.apply(Event::ProblemMet(problem()));
    state.apply(Event::ProblemMet(problem()));
    assert_eq!(state.problems.len(), 1);
}

#[test]
fn a_confirmation_fades_and_resizing_does_not_end_it() {
    let mut state = state();
    state.copied = Some(Copied::Answer);
    state.apply(Event::WindowChanged(WindowSize { width: 800.0, height: 600.0, maximized: false }));
    assert_eq!(state.copied, Some(Copied::Answer));
    state.apply(Event::CopyFaded);
    assert_eq!(state.copied, None);
}

#[test]
fn a_proof_is_shown_in_its_source() {
    let mut state = state();
    let span = Span::new(SourceId(3), 5..9);
    state.apply(Event::ProofAsked(span));
    assert_eq!((state.page, state.source, state.proof), (Page::Sources, SourceId(3), Some(span)));
}

#[test]
fn a_column_sorts_rising_then_falling() {
    let mut state = state();
    let sorted = |state: &mut State, column| {
        state.apply(Event::Way(WayEvent::Sorted(column)));
        (state.ways.column, state.ways.descending)
    };
    assert_eq!(sorted(&mut state, HopColumn::By), (HopColumn::By, false));
    assert_eq!(sorted(&mut state, HopColumn::By), (HopColumn::By, true));
    assert_eq!(sorted(&mut state, HopColumn::Delay), (HopColumn::Delay, false));
}

#[test]
fn folds_and_ways_open_and_close() {
    let mut state = state();
    for open in [true, false] {
        state.apply(Event::Way(WayEvent::FoldToggled { way: 0, fold: 2 }));
        state.apply(Event::Way(WayEvent::WayToggled(1)));
        assert_eq!((state.ways.is_open(0, 2), state.ways.is_shown(1)), (open, open));
    }
}

#[test]
fn where_a_picture_went_is_said_until_something_else_happens() {
    let mut state = state();
    let asked = WayEvent::PictureAsked { way: 0, format: PictureFormat::Png };
    assert!(matches!(state.apply(Event::Way(asked)).as_slice(), [Effect::SavePicture { way: 0, .. }]));
    state.apply(Event::Way(WayEvent::PictureSaved("/tmp/route.png".to_owned())));
    assert_eq!(state.ways.saved.as_deref(), Some("/tmp/route.png"));
    state.apply(Event::PageChosen(Page::Answer));
    assert_eq!(state.ways.saved, None);
}

fn with_letters(to: &[&str], body: &str) -> State {
    let mut state = state();
    let letter = |title: &str| Letter {
        id: "to-copied",
        title: title.to_owned(),
        to: to.iter().map(|it| (*it).to_owned()).collect(),
        subject: "s".to_owned(),
        body: body.to_owned(),
        ..Letter::default()
    };
    state.letters = vec![letter("one"), letter("two")];
    state
}

#[test]
fn changes_of_a_letter_are_taken_back_for_that_letter() {
    let mut state = with_letters(&[], "proposed");
    let edit = |body: &str| Event::Letter(LetterEvent::Edited { subject: "s".to_owned(), body: body.to_owned() });
    state.apply(edit("mine"));
    state.apply(edit("mine, longer"));
    assert!(state.is_letter_changed());
    state.apply(Event::Letter(LetterEvent::Chosen(1)));
    assert!(!state.is_letter_changed());
    state.apply(Event::Letter(LetterEvent::ChangesUndone));
    state.apply(Event::Letter(LetterEvent::Chosen(0)));
    assert_eq!(state.letters[0].body, "mine, longer");
    state.apply(Event::Letter(LetterEvent::ChangesUndone));
    assert_eq!(state.letters[0].body, "proposed");
    assert!(!state.is_letter_changed());
}

#[test]
fn changes_of_a_letter_come_back_with_what_was_put_away() {
    let mut state = with_letters(&[], "proposed");
    state.apply(Event::TakenIn { table: 0, sources: vec![source()], problems: Vec::new() });
    state.apply(Event::Letter(LetterEvent::Edited { subject: "s".to_owned(), body: "mine".to_owned() }));
    let letters = state.letters.clone();
    state.apply(Event::StartedOver);
    state.letters.clone_from(&letters);
    assert!(!state.is_letter_changed(), "another incident has letters of its own");
    state.apply(Event::BroughtBack);
    state.letters = letters;
    assert!(state.is_letter_changed());
}

#[test]
fn a_letter_too_long_to_hand_over_goes_onto_the_clipboard() {
    let mut state = with_letters(&["a@b.example"], "short");
    let effects = state.apply(Event::Letter(LetterEvent::MailAsked));
    assert!(matches!(effects.as_slice(), [Effect::OpenMail(url)] if url == "mailto:a@b.example?subject=s&body=short"));
    assert_eq!(state.handed, Some(Left::Nothing));
    state.letters[0].body = "x".repeat(3_000);
    let effects = state.apply(Event::Letter(LetterEvent::MailAsked));
    assert!(matches!(effects.as_slice(), [Effect::CopyText(text), Effect::OpenMail(_)] if text.len() == 3_000));
    assert_eq!(state.handed, Some(Left::Text));
    state.apply(Event::PageChosen(Page::Route));
    assert_eq!(state.handed, None);
}

#[test]
fn help_stands_over_everything_until_it_is_left() {
    let mut state = state();
    let help = |event| Event::Help(event);
    state.apply(help(HelpEvent::Opened));
    state.apply(help(HelpEvent::Searched("5.1.1".to_owned())));
    let section = state.help.as_ref().map(|it| it.section);
    assert_eq!(section, Some(Section::Codes), "no symptom has that number");
    let first = state.help.as_ref().and_then(|it| it.code(0)).map(|it| it.code.as_str());
    assert_eq!(first, Some("5.1.1"));
    state.apply(help(HelpEvent::CodeToggled(0)));
    assert!(state.help.as_ref().is_some_and(|it| it.unfolded));
    state.apply(help(HelpEvent::CodeChosen(1)));
    assert!(state.help.as_ref().is_some_and(|it| !it.unfolded && it.chosen == Some(1)));
    state.apply(Event::LanguageChosen(Language::Italian));
    assert_eq!(state.help.as_ref().map(|it| it.section), Some(Section::Codes));
    state.apply(Event::Escaped);
    assert!(state.help.is_none());
    state.apply(help(HelpEvent::Opened));
    state.apply(Event::TakenIn { table: 0, sources: vec![source()], problems: vec![] });
    assert!(state.help.is_none(), "an answer comes forward");
    state.apply(help(HelpEvent::Asked(Topic::WhatToDrop)));
    let open = state.help.as_ref().and_then(|it| it.book.topics.get(it.topic?));
    assert_eq!(open.map(|it| it.title.as_str()), Some(&*state.words.say("help-what-to-drop")));
}
