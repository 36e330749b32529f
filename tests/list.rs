//! What can happen to a list of incidents, without a window.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where its fixture is wrong")]

use mailtrail::evidence::{Bytes, Problem, ProblemKind, Source};
use mailtrail::mail::{Cause, Timestamp, Zone};
use mailtrail::report::{Group, Mark, News, Summary, Tone};
use mailtrail::state::{
    Column, Contents, Copied, Effect, Event, List, ListEvent, Offer, Progress, Request, Row, Settings, Sort, Stands,
    State,
};
use mailtrail::words::Language;

fn contents() -> Contents {
    Contents::of(vec![Offer::File("/tmp/returned.mbox".into())])
}

fn row(group: Group, day: Option<i64>, subject: &str, addresses: &[&str]) -> Row {
    let (word, cause) = match group {
        Group::Failed => ("verdict-failed", Some(Cause::UserUnknown)),
        Group::Delayed => ("verdict-delayed", None),
        _ => ("list-message", None),
    };
    let look = (group != Group::Other).then_some((Mark::NotDelivered, Tone::Bad));
    Row {
        summary: Summary {
            news: News { group, look, word, cause },
            at: day.and_then(|it| Timestamp::from_unix(1_700_000_000 + it * 86_400)),
            subject: Some(subject.into()),
            addresses: addresses.iter().map(|it| (*it).into()).collect(),
            concerned: addresses.len(),
        },
        stands: Stands::Held(Source::handed("returned.mbox", Bytes::new(&b"x"[..]))),
        part: 0,
    }
}

fn rows() -> Vec<Row> {
    vec![
        row(Group::Failed, Some(2), "Minutes", &["zoe@college.example", "tom@college.example"]),
        row(Group::Delayed, Some(5), "Agenda", &["anna@harbour.example"]),
        row(Group::Other, Some(9), "Lunch", &["me@office.example"]),
        row(Group::Failed, None, "=Budget\tplan", &["carl@harbour.example"]),
    ]
}

fn found(generation: u64, rows: Vec<Row>) -> Event {
    let progress = Progress { read: rows.len(), place: "/tmp/returned.mbox".to_owned(), share: Some(0.5) };
    Event::List(ListEvent::Found { generation, rows, problems: Vec::new(), progress })
}

/// A window in which a box is being read.
fn reading() -> State {
    let mut state = State::new(Settings::default(), Language::English, Zone::UTC);
    state.apply(Event::Offered(vec![Offer::File("/tmp/returned.mbox".into())]));
    let effects = state.apply(Event::List(ListEvent::Offered { table: 0, contents: contents() }));
    assert!(matches!(effects.as_slice(), [Effect::Walk { generation: 1, .. }]));
    state.apply(found(1, rows()));
    state
}

/// A window in which a box was read.
fn read() -> State {
    let mut state = reading();
    state.apply(Event::List(ListEvent::Ended { generation: 1 }));
    state
}

fn list(state: &State) -> &List {
    state.shown_list().expect("a list")
}

fn happens(state: &mut State, event: ListEvent) -> Vec<Effect> {
    state.apply(Event::List(event))
}

#[test]
fn a_box_is_read_into_a_list() {
    let state = reading();
    assert!(!state.is_empty() && !state.reading);
    let list = list(&state);
    assert!(list.reading);
    assert_eq!((list.len(), list.reports(), list.count(Group::Failed)), (4, 3, 2));
    assert_eq!(list.shown(), [0, 1, 3], "as found, without ordinary messages");
    assert_eq!(list.name().as_deref(), Some("returned.mbox"));
}

#[test]
fn the_latest_come_first_once_nothing_moves_any_more() {
    let state = read();
    assert_eq!(list(&state).shown(), [1, 0, 3]);
    assert_eq!(list(&state).sort, Some(Sort { column: Column::When, descending: true }));
    let mut chosen = reading();
    happens(&mut chosen, ListEvent::Sorted(Column::Subject));
    chosen.apply(Event::List(ListEvent::Ended { generation: 1 }));
    assert_eq!(list(&chosen).sort, Some(Sort { column: Column::Subject, descending: false }), "somebody chose it");
}

#[test]
fn what_comes_later_falls_into_its_place() {
    let mut state = reading();
    happens(&mut state, ListEvent::Sorted(Column::Who));
    assert_eq!(list(&state).shown(), [1, 3, 0]);
    happens(&mut state, ListEvent::RowChosen(3));
    state.apply(found(1, vec![row(Group::Failed, Some(1), "More", &["bert@harbour.example"])]));
    assert_eq!(list(&state).shown(), [1, 4, 3, 0]);
    assert_eq!(list(&state).chosen_place(), Some(2), "the chosen row stays the same");
}

#[test]
fn heads_turn_the_order_around_and_what_is_unknown_stays_last() {
    let mut state = read();
    happens(&mut state, ListEvent::Sorted(Column::When));
    assert_eq!(list(&state).shown(), [0, 1, 3]);
    happens(&mut state, ListEvent::Sorted(Column::Result));
    assert_eq!(list(&state).shown(), [0, 3, 1], "the worst first");
    happens(&mut state, ListEvent::Sorted(Column::Result));
    assert_eq!(list(&state).shown(), [1, 0, 3]);
}

#[test]
fn words_are_looked_for_in_addresses_subjects_and_results() {
    let mut state = read();
    for (text, expected) in [
        ("HARBOUR", vec![1, 3]),
        ("tom@", vec![0]),
        ("minutes zoe", vec![0]),
        ("not delivered harbour", vec![3]),
        ("lunch", vec![]),
    ] {
        happens(&mut state, ListEvent::Searched(text.to_owned()));
        assert_eq!(list(&state).shown(), expected, "{text}");
    }
    happens(&mut state, ListEvent::FilterCleared);
    happens(&mut state, ListEvent::GroupChosen(Some(Group::Other)));
    assert_eq!(list(&state).shown(), [2]);
}

#[test]
fn another_language_tells_the_rows_anew() {
    let mut state = read();
    state.apply(Event::LanguageChosen(Language::French));
    let told = list(&state).row(0).map(|(_, told)| told.word.clone());
    assert_eq!(told.as_deref(), Some("Non remis"));
    happens(&mut state, ListEvent::Searched("non remis".to_owned()));
    assert_eq!(list(&state).shown(), [0, 3]);
}

#[test]
fn who_stops_keeps_what_was_read() {
    let mut state = reading();
    assert!(matches!(state.apply(Event::Escaped).as_slice(), [Effect::StopWalk]));
    assert!(list(&state).stopped && !list(&state).reading);
    state.apply(found(1, rows()));
    assert_eq!(list(&state).len(), 4, "what was on its way comes too late");
    let effects = happens(&mut state, ListEvent::ReadAgain);
    assert!(matches!(effects.as_slice(), [Effect::Walk { generation: 2, .. }]), "{effects:?}");
    assert!(list(&state).is_empty() && list(&state).reading);
}

#[test]
fn an_incident_opens_and_leads_back() {
    let mut state = read();
    happens(&mut state, ListEvent::Searched("harbour".to_owned()));
    let effects = happens(&mut state, ListEvent::RowOpened(3));
    let [Effect::Ask(Request::Reopen { generation, part: 0, .. })] = effects.as_slice() else { panic!("{effects:?}") };
    assert!(state.reading && state.shown_list().is_some(), "the list stands until the incident is read");
    let changed = Problem { kind: ProblemKind::Changed, name: "/tmp/returned.mbox".to_owned() };
    happens(&mut state, ListEvent::OpenFailed { generation: *generation, problem: changed.clone() });
    assert_eq!((state.reading, &state.problems), (false, &vec![changed]));
    // As if it had been read.
    state.pieces.push(Source::handed("returned.mbox #4", Bytes::new(&b"x"[..])));
    assert!(state.shown_list().is_none());
    assert_eq!(state.list.as_ref().and_then(|it| it.neighbor(false)), Some(1));
    state.apply(Event::Escaped);
    assert_eq!(list(&state).filter.text, "harbour");
    assert_eq!(list(&state).chosen, Some(3));
}

#[test]
fn taking_the_last_piece_away_leads_back_too() {
    let mut state = read();
    state.pieces.push(Source::handed("returned.mbox #4", Bytes::new(&b"x"[..])));
    state.apply(Event::PieceRemoved(0));
    assert_eq!(list(&state).len(), 4);
}

#[test]
fn a_box_with_one_incident_opens_it() {
    let mut state = reading();
    let effects = happens(&mut state, ListEvent::ReadAgain);
    let [Effect::Walk { generation, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    let generation = *generation;
    state.apply(found(generation, rows().into_iter().take(1).collect()));
    let effects = state.apply(Event::List(ListEvent::Ended { generation }));
    assert!(matches!(effects.as_slice(), [Effect::Ask(Request::Reopen { .. })]), "{effects:?}");
}

#[test]
fn an_empty_box_leaves_the_welcome_page_and_its_problem() {
    let mut state = State::new(Settings::default(), Language::English, Zone::UTC);
    happens(&mut state, ListEvent::Offered { table: 0, contents: contents() });
    let nothing = Problem { kind: ProblemKind::NothingInside, name: "/tmp/letters".to_owned() };
    let problems = vec![nothing.clone()];
    let progress = Progress::default();
    happens(&mut state, ListEvent::Found { generation: 1, rows: Vec::new(), problems, progress });
    happens(&mut state, ListEvent::Ended { generation: 1 });
    assert!(state.is_empty());
    assert_eq!(state.problems, [nothing]);
}

#[test]
fn a_box_takes_the_place_of_what_lay_there() {
    let mut state = State::new(Settings::default(), Language::English, Zone::UTC);
    state.apply(Event::TakenIn {
        table: 0,
        sources: vec![Source::handed("a.eml", Bytes::new(&b"x"[..]))],
        problems: vec![],
    });
    happens(&mut state, ListEvent::Offered { table: 0, contents: contents() });
    assert!(state.pieces.is_empty() && state.shown_list().is_some());
    assert!(matches!(state.apply(Event::StartedOver).as_slice(), [Effect::StopWalk]));
    assert!(state.is_empty());
    assert!(state.apply(Event::BroughtBack).is_empty());
    assert!(state.shown_list().is_some_and(|it| it.stopped), "the list stands as it was left");
}

#[test]
fn what_is_shown_is_copied_for_a_spreadsheet() {
    let mut state = read();
    let effects = state.apply(Event::CopyAsked(Copied::List));
    let [Effect::CopyText(text)] = effects.as_slice() else { panic!("{effects:?}") };
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0], "What happened\tWho\tSubject\tWhen");
    assert!(
        lines[2].contains("\tzoe@college.example, tom@college.example\tMinutes\t16 Nov 2023 22:13"),
        "{}",
        lines[2]
    );
    assert!(lines[3].contains("\t'=Budget plan\t"), "a formula is none, a tab stays in its cell: {}", lines[3]);
    assert_eq!(state.copied, Some(Copied::List));
}
