//! The list of incidents as people use it: opened, searched, ordered, walked, left and found again as it was.

use super::fixture::{self, Case, INCIDENTS};
use super::{All, Desk, NARROW, WIDE, key, label, open, press, with, words};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use mailtrail::evidence::{Bytes, Source};
use mailtrail::investigate::investigate;
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::report::Group;
use mailtrail::state::{Contents, Effect, Event, List, ListEvent, Request, Settings, State};
use mailtrail::words::Language;
use std::sync::Arc;

fn list<'a>(harness: &'a Harness<'static, Desk>) -> &'a List {
    harness.state().state.shown_list().expect("a list")
}

/// The names of the rows that are painted.
fn rows(harness: &Harness<'static, Desk>) -> Vec<String> {
    let all = harness.get_all_by_role_or_none(Role::Button);
    all.iter().map(label).filter(|it| it.contains("Compte rendu")).collect()
}

fn reopened(harness: &Harness<'static, Desk>) -> usize {
    harness.state().effects.iter().filter(|it| matches!(it, Effect::Ask(Request::Reopen { .. }))).count()
}

#[test]
fn of_a_long_list_only_what_is_seen_is_painted() {
    for size in [WIDE, NARROW] {
        let harness = open(fixture::state(Case::List, Language::English), size);
        let painted = rows(&harness);
        assert!((3..30).contains(&painted.len()), "{painted:?}");
        let latest = INCIDENTS - 2;
        assert!(painted.iter().any(|it| it.contains(&format!("no {latest} "))), "{painted:?}");
        let heading = harness.get_by_role(Role::Heading);
        assert!(label(&heading).starts_with("1,715 reports: 286\u{a0}not delivered"), "{}", label(&heading));
    }
}

#[test]
fn a_list_is_searched_and_filtered() {
    for &language in Language::ALL {
        let mut harness = with(Case::List, language);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
        harness.run();
        let field = words(&harness, "list-search");
        harness.get_by_label(&field).type_text("person-1233-");
        harness.run();
        assert_eq!(list(&harness).shown(), [1233]);
        harness.get_by_label(&field).type_text("x");
        harness.run();
        harness.get_by_label(&words(&harness, "list-nothing-fits"));
        press(&mut harness, Role::Button, "list-clear-filter");
        assert_eq!(list(&harness).shown().len(), list(&harness).reports());
        let (name, count) = (words(&harness, "list-group-other"), list(&harness).count(Group::Other));
        let number = count.to_string();
        let args = [("name", (&name).into()), ("number", (&number).into())];
        let chip = harness.state().state.words.tell("list-group-name", &args);
        harness.get_by_role_and_label(Role::RadioButton, &chip).click();
        harness.run();
        assert_eq!(list(&harness).shown().len(), count);
    }
}

#[test]
fn heads_order_the_list() {
    let mut harness = with(Case::List, Language::English);
    harness.get_by_label("Sorted by: When, descending. Turn around").click();
    harness.run();
    assert_eq!(list(&harness).shown().first(), Some(&0));
    harness.get_by_label("Sort by: What happened").click();
    harness.run();
    assert!(rows(&harness).iter().all(|it| it.starts_with("Not delivered")), "{:?}", rows(&harness));
    harness.get_by_label("Sorted by: What happened, ascending. Turn around");
}

#[test]
fn the_keyboard_walks_and_opens() {
    for size in [WIDE, NARROW] {
        let mut harness = open(fixture::state(Case::List, Language::French), size);
        let last = list(&harness).shown().len() - 1;
        let mut at = |pressed: Key, place: usize| {
            key(&mut harness, pressed);
            assert_eq!(list(&harness).chosen_place(), Some(place), "{pressed:?}");
            let chosen = list(&harness).chosen.expect("a row");
            let focused = harness.get_by(|node| node.is_focused());
            let expected = list(&harness).row(chosen).map(|(_, told)| told.word.clone()).unwrap_or_default();
            assert!(label(&focused).starts_with(&expected), "{}", label(&focused));
        };
        at(Key::ArrowDown, 0);
        at(Key::ArrowDown, 1);
        at(Key::End, last);
        at(Key::ArrowDown, last);
        at(Key::ArrowUp, last - 1);
        at(Key::Home, 0);
        key(&mut harness, Key::PageDown);
        assert!(list(&harness).chosen_place().is_some_and(|it| it > 0));
        key(&mut harness, Key::PageUp);
        key(&mut harness, Key::ArrowDown);
        assert_eq!(reopened(&harness), 0);
        key(&mut harness, Key::Enter);
        assert_eq!(reopened(&harness), 1);
        assert_eq!(list(&harness).chosen_place(), Some(1));
    }
}

#[test]
fn a_click_opens_a_row() {
    let mut harness = with(Case::List, Language::Italian);
    let first = rows(&harness).into_iter().next().expect("a row");
    harness.get_by_label(&first).click();
    harness.run_steps(3);
    assert_eq!(reopened(&harness), 1);
}

#[test]
fn the_way_back_leads_to_the_same_place() {
    let mut harness = with(Case::List, Language::English);
    key(&mut harness, Key::End);
    key(&mut harness, Key::Enter);
    let before = rows(&harness);
    let document = fixture::small(Language::English);
    let state = &mut harness.state_mut().state;
    let source = Source::handed("retours.mbox #0", Bytes::new(fixture::RAW.as_bytes()));
    (state.pieces, state.document, state.reading) = (vec![source], Some(Arc::new(document)), false);
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run_steps(3);
    assert_eq!(reopened(&harness), 2, "the neighbor");
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    harness.run_steps(3);
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run_steps(3);
    assert_eq!(rows(&harness), before);
}

#[test]
fn reading_can_be_stopped_by_button_and_by_key() {
    for by_key in [false, true] {
        let mut state = fixture::state(Case::Empty, Language::English);
        fixture::begin_list(&mut state, 3);
        let mut harness = open(state, NARROW);
        if by_key {
            harness.key_press(Key::Escape);
        } else {
            harness.get_by_role_and_label(Role::Button, "Stop reading").click();
        }
        harness.run();
        assert!(harness.state().effects.iter().any(|it| matches!(it, Effect::StopWalk)));
        let said = "You stopped the reading after 3 messages. The list is incomplete.";
        harness.get_by_label(said);
        press(&mut harness, Role::Button, "list-read-again");
        assert!(matches!(harness.state().effects.last(), Some(Effect::Walk { .. })));
    }
}

#[test]
fn where_nothing_is_about_delivery_the_rest_can_be_seen() {
    let mut state = fixture::state(Case::Empty, Language::English);
    fixture::read_list(&mut state, 14);
    let list = state.list.as_mut().expect("a list");
    let others: Vec<_> = [6, 13].iter().filter_map(|it| list.row(*it)).map(|(row, _)| row.clone()).collect();
    let effects = state.apply(Event::List(ListEvent::ReadAgain));
    let [Effect::Walk { generation, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    let found = ListEvent::Found {
        generation: *generation,
        rows: others,
        problems: Vec::new(),
        progress: mailtrail::state::Progress::default(),
    };
    state.apply(Event::List(found));
    state.apply(Event::List(ListEvent::Ended { generation: *generation }));
    let mut harness = open(state, NARROW);
    harness.get_by_label("Show the 2 ordinary messages").click();
    harness.run();
    assert_eq!(rows(&harness).len(), 2);
}

#[test]
fn a_list_at_rest_is_not_painted_again() {
    let mut harness = with(Case::List, Language::English);
    harness.run_steps(3);
    let delay = harness.output().viewport_output.values().map(|it| it.repaint_delay).min();
    assert!(delay.is_some_and(|it| it.as_secs() > 1), "{delay:?}");
}

/// Two reports about two messages, forwarded together.
const DIGEST: &str = "From: Help Desk <help@office.example>\nTo: me@office.example\nSubject: Both\n\
MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=outer\n\n\
--outer\nContent-Type: message/rfc822\n\nREPORT-one\n\
--outer\nContent-Type: message/rfc822\n\nREPORT-two\n--outer--\n";

fn report(name: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mail.office.example\nTo: me@office.example\n\
         Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary={name}\n\n\
         --{name}\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.office.example\n\n\
         Final-Recipient: rfc822; {name}@college.example\nAction: failed\nStatus: 5.1.1\n\n\
         --{name}\nContent-Type: text/rfc822-headers\n\nFrom: me@office.example\nTo: {name}@college.example\n\
         Subject: About {name}\nMessage-ID: <{name}@office.example>\n\n--{name}--\n"
    )
}

#[test]
fn one_source_about_several_messages_becomes_a_list() {
    let text = DIGEST.replace("REPORT-one", &report("one")).replace("REPORT-two", &report("two"));
    let source = Source::handed("both.eml", Bytes::new(text.into_bytes()));
    let mut state = State::new(Settings::default(), Language::English, Zone::UTC);
    let effects = state.apply(Event::TakenIn { table: 0, sources: vec![source.clone()], problems: vec![] });
    let [Effect::Ask(Request::Investigate { generation, .. })] = effects.as_slice() else { panic!("{effects:?}") };
    let now = Timestamp::from_rfc3339("2026-11-21T22:25:00Z").expect("a moment");
    let investigation = Arc::new(investigate(vec![source], &Knowledge::built_in(), now));
    assert_eq!(investigation.trails.incidents, 2);
    let effects = state.apply(Event::Investigated { generation: *generation, investigation, now });
    assert!(matches!(effects.as_slice(), [Effect::Walk { contents: Contents::Source(_), .. }]), "{effects:?}");
}
