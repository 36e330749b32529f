//! The help as people use it: reached, searched, walked with keys, left; and what is done with a message to send.

use super::fixture::{self, Case};
use super::{All, Desk, NARROW, WIDE, assert_targets, key, label, open, press, with, words};
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use mailtrail::report::{Section, TemplateError, TemplateFault};
use mailtrail::state::{Effect, Event, Help, HelpEvent, LetterEvent, Page, Request, State, Templates};
use mailtrail::words::Language;

fn help<'a>(harness: &'a Harness<'static, Desk>) -> &'a Help {
    harness.state().state.help.as_ref().expect("the help is open")
}

fn opened(case: Case, language: Language, section: Section) -> State {
    let mut state = fixture::state(case, language);
    state.apply(Event::Help(HelpEvent::Opened));
    state.apply(Event::Help(HelpEvent::SectionChosen(section)));
    state
}

/// The names of the lines of the table that are painted.
fn lines(harness: &Harness<'static, Desk>) -> Vec<String> {
    let all = harness.get_all_by_role_or_none(Role::Button);
    all.iter().map(label).filter(|it| it.starts_with(['4', '5'])).collect()
}

#[test]
fn help_is_reached_from_welcome_and_by_key_and_left() {
    for &language in Language::ALL {
        let mut harness = with(Case::Empty, language);
        press(&mut harness, Role::Button, "help-welcome");
        assert_eq!(help(&harness).section, Section::Symptoms);
        press(&mut harness, Role::Button, "help-close");
        assert!(harness.state().state.help.is_none());
        let mut harness = with(Case::Small, language);
        let body = words(&harness, "letter-body");
        harness.get_by_label(&body).focus();
        harness.run();
        key(&mut harness, Key::F1);
        let headline = words(&harness, "help-headline");
        harness.get_by_role_and_label(Role::Heading, &headline);
        key(&mut harness, Key::Escape);
        assert!(harness.state().state.help.is_none() && harness.state().state.document.is_some());
        press(&mut harness, Role::Button, "command-help");
        press(&mut harness, Role::Tab, "page-route");
        assert!(harness.state().state.help.is_none());
        assert_eq!(harness.state().state.page, Page::Route);
    }
}

#[test]
fn a_symptom_leads_to_what_to_look_at_and_to_a_file() {
    for &language in Language::ALL {
        let mut harness = open(opened(Case::Empty, language, Section::Symptoms), WIDE);
        let (place, title) =
            help(&harness).topics(Section::Symptoms).next().map(|(at, it)| (at, it.title.clone())).expect("a symptom");
        let name = harness.state().state.words.tell("help-open-topic", &[("title", (&title).into())]);
        harness.get_by_role_and_label(Role::Button, &name).focus();
        harness.run();
        key(&mut harness, Key::Enter);
        assert_eq!(help(&harness).topic, Some(place));
        harness.get_by_label(&words(&harness, "help-then-drop"));
        press(&mut harness, Role::Button, "open-a-file");
        assert!(harness.state().effects.iter().any(|it| matches!(it, Effect::PickFiles)));
        let close = harness.state().state.words.tell("help-close-topic", &[("title", (&title).into())]);
        harness.get_by_role_and_label(Role::Button, &close).click();
        harness.run();
        assert_eq!(help(&harness).topic, None);
    }
}

#[test]
fn a_search_brings_forward_what_fits() {
    let mut harness = open(opened(Case::Small, Language::French, Section::Symptoms), NARROW);
    let field = words(&harness, "help-search");
    harness.get_by_label(&field).focus();
    harness.run();
    harness.get_by_label(&field).type_text("recommande");
    harness.run();
    assert_eq!(help(&harness).section, Section::Questions, "no symptom speaks of registered mail");
    harness.get_by_label(&field).type_text(" xyz");
    harness.run();
    harness.get_by_label(&words(&harness, "help-nothing-fits"));
    press(&mut harness, Role::Button, "help-clear-search");
    assert!(help(&harness).text.is_empty() && help(&harness).count(Section::Codes) > 700);
}

#[test]
fn of_the_table_only_what_is_seen_is_painted() {
    for size in [WIDE, NARROW] {
        let harness = open(opened(Case::Empty, Language::English, Section::Codes), size);
        let painted = lines(&harness);
        assert!((2..20).contains(&painted.len()), "{painted:?}");
    }
}

#[test]
fn the_keyboard_walks_the_table_and_unfolds() {
    for size in [WIDE, NARROW] {
        let mut harness = open(opened(Case::Empty, Language::Italian, Section::Codes), size);
        let last = help(&harness).count(Section::Codes) - 1;
        let first = lines(&harness).into_iter().next().expect("a line");
        harness.get_by_label(&first).focus();
        harness.run();
        for (pressed, place) in [(Key::ArrowDown, 1), (Key::ArrowDown, 2), (Key::End, last), (Key::Home, 0)] {
            key(&mut harness, pressed);
            assert_eq!(help(&harness).chosen, Some(place), "{pressed:?}");
            let code = help(&harness).code(place).expect("a line").code.clone();
            let focused = harness.get_by(|node| node.is_focused());
            assert!(label(&focused).starts_with(&code), "{}", label(&focused));
        }
        key(&mut harness, Key::ArrowDown);
        key(&mut harness, Key::Enter);
        assert!(help(&harness).unfolded);
        let said = help(&harness).code(1).expect("a line").lasting.clone();
        assert!(harness.query_by_label_contains(&said).is_some() || harness.query_by_value(&said).is_some());
        key(&mut harness, Key::ArrowDown);
        assert!(!help(&harness).unfolded);
    }
}

#[test]
fn every_section_stands_in_every_language_and_size() {
    for &language in Language::ALL {
        for size in [WIDE, NARROW] {
            for &section in Section::ALL {
                let mut state = opened(Case::Small, language, section);
                let topic = state.help.as_ref().and_then(|it| it.topics(section).last().map(|(place, _)| place));
                match topic {
                    Some(place) => state.apply(Event::Help(HelpEvent::TopicToggled(place))),
                    None => state.apply(Event::Help(HelpEvent::CodeToggled(3))),
                };
                assert_targets(&open(state, size), Case::Small, Page::Answer);
            }
        }
    }
}

#[test]
fn a_message_goes_to_the_mail_program_and_changes_are_taken_back() {
    for &language in Language::ALL {
        let mut harness = with(Case::Small, language);
        let undo = words(&harness, "undo-changes");
        assert!(harness.query_by_label(&undo).is_none());
        let before = harness.state().state.letters.first().expect("a letter").body.clone();
        let body = words(&harness, "letter-body");
        harness.get_by_label(&body).focus();
        harness.run();
        harness.get_by_label(&body).type_text("PS");
        harness.run();
        let name = words(&harness, "open-in-mail");
        harness.get_by_label(&name).scroll_to_me();
        harness.run();
        press(&mut harness, Role::Button, "open-in-mail");
        let opened = harness.state().effects.iter().find_map(|it| match it {
            Effect::OpenMail(url) => Some(url.clone()),
            _ => None,
        });
        let url = opened.expect("a draft");
        assert!(url.starts_with("mailto:ines.faure@mairie-valmont.example,p.ricci@"), "{url}");
        harness.get_by_label(&words(&harness, "letter-handed"));
        press(&mut harness, Role::Button, "undo-changes");
        assert_eq!(harness.state().state.letters.first().expect("a letter").body, before);
    }
}

#[test]
fn what_is_wrong_in_a_template_is_said_where_it_would_stand() {
    let mut harness = with(Case::Small, Language::German);
    let error = TemplateError {
        file: "desk.txt".into(),
        line: 3,
        fault: TemplateFault::UnknownField,
        found: "{falied}".into(),
    };
    let told = error.told(&harness.state().state.words);
    assert!(told.starts_with("Zeile 3: ") && told.contains("{failed}") && told.ends_with("desk.txt"), "{told}");
    let templates = Templates { errors: vec![error], ..Templates::default() };
    harness.state_mut().state.apply(Event::Letter(LetterEvent::TemplatesRead(templates)));
    harness.run();
    harness.get_by_label(&told);
    let again = words(&harness, "templates-read-again");
    harness.get_by_label(&again).scroll_to_me();
    harness.run();
    press(&mut harness, Role::Button, "templates-read-again");
    assert!(harness.state().effects.iter().any(|it| matches!(it, Effect::Ask(Request::ReadTemplates))));
}
