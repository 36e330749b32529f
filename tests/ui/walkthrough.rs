//! The Walkthrough page: names, ticks and copies, by pointer and by keyboard.

use super::fixture::Case;
use super::{Desk, NARROW, WIDE, fixture, key, label, open, press, with, words};
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use mailtrail::report::Platform;
use mailtrail::state::{Copied, DeskEvent, Effect, Event, Page};
use mailtrail::words::Language;

fn on_walkthrough(language: Language, size: [f32; 2]) -> Harness<'static, Desk> {
    let mut state = fixture::state(Case::Small, language);
    state.page = Page::Walkthrough;
    open(state, size)
}

fn headline(harness: &Harness<'static, Desk>) -> String {
    let mut headings = harness.query_all_by_role(Role::Heading);
    headings.find(|it| it.accesskit_node().data().level() == Some(1)).map(|it| label(&it)).unwrap_or_default()
}

#[test]
fn steps_are_done_one_after_the_other_with_the_keyboard() {
    for &language in Language::ALL {
        for size in [WIDE, NARROW] {
            let mut harness = on_walkthrough(language, size);
            let mut seen = vec![headline(&harness)];
            let next = words(&harness, "desk-done-next");
            harness.get_by_role_and_label(Role::Button, &next).focus();
            harness.run();
            for _ in 0..3 {
                key(&mut harness, Key::Enter);
                seen.push(headline(&harness));
            }
            seen.dedup();
            assert_eq!(seen.len(), 4, "{seen:?}");
            assert_eq!(harness.state().state.steps_done(), 3);
            harness.get_by_role_and_label(Role::ProgressIndicator, &progress(&harness, "3"));
            press(&mut harness, Role::Button, "desk-done-next");
            assert_eq!(headline(&harness), words(&harness, "desk-finished"));
        }
    }
}

fn progress(harness: &Harness<'static, Desk>, number: &str) -> String {
    harness.state().state.words.tell("desk-progress", &[("number", number.into()), ("total", "4".into())])
}

#[test]
fn ticks_have_names_and_listen_to_the_keyboard() {
    let mut harness = on_walkthrough(Language::English, WIDE);
    let ticks: Vec<String> = harness.query_all_by_role(Role::CheckBox).map(|it| label(&it)).collect();
    assert_eq!(ticks, ["Done: Confirm it", "Done: Search", "Done: Ask", "Done: Wait"]);
    harness.get_by_label("Done: Search").focus();
    harness.run();
    key(&mut harness, Key::Space);
    assert!(harness.state().state.is_step_done(1) && !harness.state().state.is_step_done(0));
    assert_eq!(headline(&harness), "Step 1 of 4: Confirm it", "the first that is not done stands open");
    key(&mut harness, Key::Space);
    assert!(!harness.state().state.is_step_done(1), "a tick can be taken back");
    assert_eq!(headline(&harness), "Step 2 of 4: Search");
    harness.get_by_label("Open step 4: Wait").focus();
    harness.run();
    key(&mut harness, Key::Enter);
    assert_eq!(headline(&harness), "Step 4 of 4: Wait");
}

#[test]
fn what_is_copied_is_for_the_chosen_mail_system() {
    let mut harness = on_walkthrough(Language::English, WIDE);
    harness.get_by_label("Open step 2: Search").click();
    harness.run();
    harness.get_by_label("Copy: Journal");
    harness.get_by_label("Mail system: Postfix or Exim").click();
    harness.run();
    harness.get_by_role_and_label(Role::RadioButton, "Microsoft 365").click();
    harness.run();
    assert_eq!(harness.state().state.platform(), Platform::Microsoft365);
    let saved = harness.state().effects.iter().any(|it| match it {
        Effect::SaveSettings(settings) => settings.platform.as_deref() == Some("microsoft-365"),
        _ => false,
    });
    assert!(saved, "the choice is remembered");
    assert!(harness.query_by_label("Copy: Journal").is_none());
    harness.get_by_label("Copy: PowerShell").click();
    harness.step();
    harness.step();
    assert_eq!(harness.state().copied, ["trace 'PowerShell'"]);
    assert_eq!(harness.state().state.copied, Some(Copied::OfStep { step: 1, ready: 0 }));
    harness.get_by_label(&words(&harness, "copied"));
}

#[test]
fn the_request_is_for_their_program() {
    let mut harness = on_walkthrough(Language::English, WIDE);
    harness.get_by_label("Open step 3: Ask").click();
    harness.run();
    harness.get_by_label("Their mail program: Outlook for Windows (classic)").click();
    harness.run();
    harness.get_by_role_and_label(Role::RadioButton, "Thunderbird").click();
    harness.run();
    harness.get_by_label("Copy: thunderbird").click();
    harness.run_steps(2);
    assert_eq!(harness.state().copied, ["request 'thunderbird'"]);
}

#[test]
fn the_reminder_is_saved_and_the_place_is_told() {
    let mut harness = on_walkthrough(Language::English, WIDE);
    harness.get_by_label("Open step 4: Wait").click();
    harness.run();
    press(&mut harness, Role::Button, "desk-save-reminder");
    let asked = |it: &Effect| matches!(it, Effect::SaveReminder(text) if text == "reminder 'ICS'");
    assert!(harness.state().effects.iter().any(asked));
    harness.state_mut().state.apply(Event::Desk(DeskEvent::ReminderSaved("/tmp/reminder.ics".into())));
    harness.run();
    harness.get_by_label("Saved: /tmp/reminder.ics");
}

#[test]
fn the_note_says_what_was_done_and_what_remains() {
    let mut harness = on_walkthrough(Language::English, WIDE);
    press(&mut harness, Role::Button, "desk-done-next");
    press(&mut harness, Role::Button, "desk-copy-note");
    let note = harness.state().copied.first().expect("a note").clone();
    assert!(
        note.contains("\nDone\n- Confirm it\n") && note.contains("\nStill to do\n- Search\n- Ask\n- Wait"),
        "{note}"
    );
    assert!(note.contains("retour.eml"), "{note}");
}

#[test]
fn what_is_done_stays_done_in_another_language() {
    let mut harness = on_walkthrough(Language::English, WIDE);
    press(&mut harness, Role::Button, "desk-done-next");
    let document = fixture::small(Language::German);
    harness.state_mut().state.document = Some(std::sync::Arc::new(document));
    harness.run();
    assert!(harness.state().state.is_step_done(0));
}

#[test]
fn each_message_has_ticks_of_its_own() {
    let mut state = fixture::state(Case::Small, Language::English);
    let mut done = |id: Option<&str>, tick: bool| {
        let mut document = fixture::small(Language::English);
        document.message.message_id = id.map(str::to_owned);
        state.document = Some(std::sync::Arc::new(document));
        if tick {
            state.apply(Event::Desk(DeskEvent::Ticked { step: 2, done: true }));
        }
        state.is_step_done(2)
    };
    assert!(done(Some("1@valmont.example"), true));
    assert!(!done(Some("2@valmont.example"), false) && !done(None, false));
    assert!(done(Some("1@valmont.example"), false), "it is remembered");
}

#[test]
fn proofs_can_be_copied_beside_a_person() {
    let mut harness = with(Case::Small, Language::English);
    harness.state_mut().state.selected = Some(1);
    harness.run();
    let name = "Copy: Ask for their copy of the message, then drop it here.";
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
    harness.get_by_role_and_label(Role::RadioButton, "Microsoft 365 · PowerShell").click();
    harness.run_steps(2);
    assert_eq!(harness.state().copied, ["Get-MessageTraceV2"]);
    assert_eq!(harness.state().state.copied, Some(Copied::OfProof { person: 1, proof: 0, ready: 1 }));
}

#[test]
fn pages_that_do_not_fit_stand_in_a_menu() {
    let mut harness = on_walkthrough(Language::German, NARROW);
    assert_eq!(harness.query_all_by_role(Role::Tab).count(), 0);
    press(&mut harness, Role::Button, "page-walkthrough");
    press(&mut harness, Role::RadioButton, "page-route");
    assert_eq!(harness.state().state.page, Page::Route);
    assert!(with(Case::Small, Language::German).query_all_by_role(Role::Tab).count() > 4);
}
