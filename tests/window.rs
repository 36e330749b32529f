//! The window as people use it, without a screen: dropping, pasting, keys, languages, every page.
//!
//! After every run the harness looks for widgets without a name and for letters without a glyph.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test ends where its fixture is wrong"
)]

#[path = "ui/doubt.rs"]
mod doubt;
#[path = "ui/fixture.rs"]
mod fixture;
#[path = "ui/help.rs"]
mod help;
#[path = "ui/list.rs"]
mod list;
#[path = "ui/route.rs"]
mod route;
#[path = "ui/walkthrough.rs"]
mod walkthrough;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, DroppedFile, Key, Modifiers, OutputCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use fixture::{CASES, Case};
use mailtrail::app::{Input, gather};
use mailtrail::state::{Copied, Effect, Event, LetterEvent, Offer, Page, Request, Sample, State, ThemeChoice};
use mailtrail::ui::{self, Outbox, View};
use mailtrail::words::Language;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

const WIDE: [f32; 2] = [1180.0, 780.0];
const NARROW: [f32; 2] = [720.0, 520.0];

/// What the program does around the views, without its threads.
struct Desk {
    state: State,
    inbox: Receiver<Event>,
    outbox: Outbox,
    input: Input,
    effects: Vec<Effect>,
    copied: Vec<String>,
}

impl Desk {
    fn new(state: State) -> Self {
        let (sender, inbox) = channel();
        let outbox = Outbox::new(sender, || {});
        Self { state, inbox, outbox, input: Input::default(), effects: Vec::new(), copied: Vec::new() }
    }

    fn drain(&mut self, ctx: &egui::Context) {
        while let Ok(event) = self.inbox.try_recv() {
            for effect in self.state.apply(event) {
                match effect {
                    Effect::CopyText(text) => {
                        ctx.copy_text(text.clone());
                        self.copied.push(text);
                    }
                    Effect::SaveSettings(settings) => {
                        ui::dress(ctx, settings.theme);
                        self.effects.push(Effect::SaveSettings(settings));
                    }
                    other => self.effects.push(other),
                }
            }
            ctx.request_repaint();
        }
    }

    fn frame(&mut self, ui: &mut egui::Ui) {
        gather(ui.ctx(), &mut self.input, &self.outbox);
        self.drain(ui.ctx());
        let theme = ui::current(ui.ctx(), self.state.settings.theme);
        ui::root_ui(ui, &View { state: &self.state, theme, outbox: &self.outbox });
        let ctx = ui.ctx().clone();
        self.drain(&ctx);
    }

    fn offers(&self) -> Vec<Offer> {
        let taken = self.effects.iter().filter_map(|it| match it {
            Effect::Ask(Request::TakeIn { offers, .. }) => Some(offers.clone()),
            _ => None,
        });
        taken.flatten().collect()
    }
}

fn open(state: State, size: [f32; 2]) -> Harness<'static, Desk> {
    let theme = state.settings.theme;
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(12)
        .with_context_setup(move |ctx| {
            ui::prepare(ctx);
            ui::dress(ctx, theme);
        })
        .build_ui_state(|ui, desk: &mut Desk| desk.frame(ui), Desk::new(state));
    harness.run();
    harness
}

fn with(case: Case, language: Language) -> Harness<'static, Desk> {
    open(fixture::state(case, language), WIDE)
}

fn words(harness: &Harness<'static, Desk>, key: &str) -> String {
    harness.state().state.words.say(key)
}

fn press(harness: &mut Harness<'static, Desk>, role: Role, key: &str) {
    let label = words(harness, key);
    harness.get_by_role_and_label(role, &label).click();
    harness.run();
}

fn key(harness: &mut Harness<'static, Desk>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[derive(Debug)]
struct Fake(PathBuf);

impl DroppedFile for Fake {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        panic!("the window must not read files")
    }
}

#[test]
fn dropped_files_are_offered_on_every_page() {
    for case in CASES {
        let mut harness = with(case, Language::French);
        let files = ["/tmp/retour.eml", "/tmp/deux.eml"];
        for file in files {
            harness.input_mut().dropped_files.push(Arc::new(Fake(file.into())));
        }
        harness.run_steps(2);
        assert_eq!(harness.state().offers(), files.map(|it| Offer::File(it.into())));
    }
}

#[test]
fn pasting_offers_text_and_files() {
    let mut harness = with(Case::Empty, Language::English);
    harness.event(egui::Event::Paste("Received: from a by b".into()));
    harness.run_steps(2);
    harness.event(egui::Event::Paste("file:///tmp/my%20bounce.eml\n".into()));
    harness.run_steps(2);
    let expected = [Offer::Text("Received: from a by b".into()), Offer::File("/tmp/my bounce.eml".into())];
    assert_eq!(harness.state().offers(), expected);
}

#[test]
fn pasting_into_a_text_field_is_not_evidence() {
    let mut harness = with(Case::Small, Language::English);
    let label = words(&harness, "letter-subject");
    harness.get_by_label(&label).focus();
    harness.run();
    harness.event(egui::Event::Paste(" and more".into()));
    harness.run();
    assert!(harness.state().offers().is_empty());
    let subject = &harness.state().state.letters.first().expect("a letter").subject;
    assert!(subject.contains("and more"), "{subject}");
}

#[test]
fn pasting_nothing_is_said() {
    let mut harness = with(Case::Empty, Language::Italian);
    harness.event(egui::Event::Paste("  \n".into()));
    harness.run();
    let sentence = words(&harness, "problem-nothing-to-paste");
    harness.get_by_label(&sentence);
    press(&mut harness, Role::Button, "close-message");
    assert!(harness.query_by_label(&sentence).is_none());
}

#[test]
fn welcome_opens_pastes_and_tries_samples() {
    for &language in Language::ALL {
        let mut harness = with(Case::Empty, language);
        press(&mut harness, Role::Button, "open-a-file");
        assert!(harness.state().effects.iter().any(|it| matches!(it, Effect::PickFiles)));
        press(&mut harness, Role::Button, "paste-text");
        assert!(harness.state().effects.iter().any(|it| matches!(it, Effect::AskForPaste)));
        let (title, detail) = Sample::OneAddressFailed.keys();
        let (title, detail) = (words(&harness, title), words(&harness, detail));
        let args = [("title", (&title).into()), ("detail", (&detail).into())];
        let name = harness.state().state.words.tell("sample-name", &args);
        harness.get_by_label(&name).click();
        harness.run_steps(3);
        assert_eq!(harness.state().offers(), [Offer::Sample(Sample::OneAddressFailed)]);
    }
}

#[test]
fn people_can_be_walked_with_the_keyboard() {
    for &language in Language::ALL {
        let mut harness = with(Case::Small, language);
        let first = harness.get_all_by_role(Role::Button).find(|it| label(it).starts_with("Marc Delorme"));
        first.expect("a row for Marc").focus();
        harness.run();
        key(&mut harness, Key::Enter);
        assert_eq!(harness.state().state.selected, Some(0));
        key(&mut harness, Key::ArrowDown);
        assert_eq!(harness.state().state.selected, Some(1));
        harness.get_by_label(&words(&harness, "why-we-say-so"));
        key(&mut harness, Key::ArrowDown);
        key(&mut harness, Key::ArrowDown);
        assert_eq!(harness.state().state.selected, Some(2), "the last row is the last");
        key(&mut harness, Key::ArrowUp);
        assert_eq!(harness.state().state.selected, Some(1));
        key(&mut harness, Key::Escape);
        assert_eq!(harness.state().state.selected, None);
    }
}

#[test]
fn of_many_people_those_at_the_head_stand_there() {
    let rows = |harness: &Harness<'static, Desk>| {
        let document = harness.state().state.document.clone().expect("a document");
        let names: Vec<String> = document.people.iter().map(|it| format!("{},", it.shown_address)).collect();
        let buttons = harness.get_all_by_role(Role::Button).map(|it| label(&it));
        buttons.filter(|it| names.iter().any(|name| it.starts_with(name))).count()
    };
    let mut harness = with(Case::Large, Language::Italian);
    let all = harness.state().state.document.as_ref().expect("a document").people.len();
    let number = all.to_string();
    let more = harness.state().state.words.tell("people-all", &[("number", (&number).into())]);
    let before = rows(&harness);
    assert!(before < all, "{before} of {all}");
    harness.get_by_label(&more).click();
    harness.run();
    assert!(rows(&harness) > before);
    // It stands far below now.
    harness.get_by_label(&words(&harness, "people-fewer")).click_accesskit();
    harness.run();
    assert_eq!(rows(&harness), before);
}

#[test]
fn what_was_not_understood_leads_on() {
    let mut harness = with(Case::NotMail, Language::French);
    press(&mut harness, Role::Button, "how-to-save");
    let help = harness.state().state.help.as_ref().expect("the help");
    let open = help.topic.and_then(|it| help.book.topics.get(it)).map(|it| it.title.clone());
    assert_eq!(open, Some(words(&harness, "help-what-to-drop")));
}

fn label(node: &egui_kittest::Node<'_>) -> String {
    node.accesskit_node().label().unwrap_or_default()
}

#[test]
fn a_proof_leads_to_its_bytes() {
    let mut harness = with(Case::Small, Language::French);
    harness.state_mut().state.selected = Some(0);
    harness.run();
    let link = harness.get_all_by_role(Role::Link).next().expect("a link");
    link.click();
    harness.run();
    let state = &harness.state().state;
    assert_eq!(state.page, Page::Sources);
    let proof = state.proof.expect("a proof");
    assert_eq!(fixture::RAW.get(proof.range()), Some("550 5.1.1 User unknown"));
}

#[test]
fn language_and_theme_change_at_once() {
    let mut harness = with(Case::Small, Language::English);
    harness.get_by_label("Language: English").click();
    harness.run();
    harness.get_by_label("Français").click();
    harness.run();
    assert_eq!(harness.state().state.words.language(), Language::French);
    harness.get_by_role_and_label(Role::Tab, "Réponse");
    press(&mut harness, Role::Button, "theme-menu");
    press(&mut harness, Role::RadioButton, "theme-dark");
    assert_eq!(harness.state().state.settings.theme, ThemeChoice::Dark);
    assert_eq!(harness.ctx.theme(), egui::Theme::Dark);
}

#[test]
fn a_letter_is_copied_as_it_stands() {
    for &language in Language::ALL {
        let mut harness = with(Case::Small, language);
        let body = words(&harness, "letter-body");
        harness.get_by_label(&body).focus();
        harness.run();
        harness.get_by_label(&body).type_text("PS");
        harness.run();
        let copy = words(&harness, "copy");
        harness.get_by_role_and_label(Role::Button, &copy).scroll_to_me();
        harness.run();
        harness.get_by_role_and_label(Role::Button, &copy).click();
        harness.step();
        harness.step();
        let copied = harness.state().copied.clone();
        assert_eq!(copied.len(), 1);
        assert!(copied.first().is_some_and(|it| it.contains("PS")), "{copied:?}");
        assert_eq!(harness.state().state.copied, Some(Copied::LetterBody));
        harness.get_by_label(&words(&harness, "copied"));
    }
}

#[test]
fn what_is_to_be_filled_in_is_said_until_it_is() {
    let mut state = fixture::state(Case::Small, Language::English);
    let letter = state.letters.first_mut().expect("a letter");
    letter.gap = Some("[subject]".to_owned());
    letter.subject = "About [subject]".to_owned();
    let body = letter.body.clone();
    let said = state.words.tell("letter-gap", &[("gap", "[subject]".into())]);
    let mut harness = open(state, WIDE);
    harness.get_by_label(&said);
    harness.state_mut().state.apply(Event::Letter(LetterEvent::Edited { subject: "About plans".to_owned(), body }));
    harness.run();
    assert!(harness.query_by_label(&said).is_none());
}

#[test]
fn copying_reaches_the_clipboard() {
    let mut harness = with(Case::Small, Language::Italian);
    let name = words(&harness, "command-copy-answer");
    harness.get_by_label(&name).click();
    let mut commands = Vec::new();
    for _ in 0..3 {
        harness.step();
        commands.extend(harness.output().platform_output.commands.clone());
    }
    assert!(commands.iter().any(|it| matches!(it, OutputCommand::CopyText(text) if !text.is_empty())));
}

#[test]
fn shortcuts_reach_the_state_unless_somebody_types() {
    let mut harness = with(Case::Small, Language::English);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    harness.run();
    assert_eq!(harness.state().state.page, Page::Route);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    harness.run();
    assert!(harness.state().effects.iter().any(|it| matches!(it, Effect::PickFiles)));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run();
    assert!(harness.state().state.is_empty());
}

#[test]
fn evidence_can_be_taken_away() {
    let mut harness = with(Case::Small, Language::English);
    harness.get_by_label("Remove retour.eml").click();
    harness.run();
    assert!(harness.state().state.is_empty());
    harness.get_by_label(&words(&harness, "command-bring-back")).click();
    harness.run_steps(2);
    assert!(!harness.state().state.is_empty());
}

#[test]
fn what_was_left_aside_is_shown_alone() {
    let mut state = fixture::state(Case::Small, Language::Italian);
    let mut document = state.document.as_deref().cloned().expect("a document");
    document.sources[0].left_aside = true;
    let label = state.words.tell("show-alone", &[("name", (&document.sources[0].name).into())]);
    state.document = Some(Arc::new(document));
    let mut harness = open(state, WIDE);
    // It stands below what to do.
    harness.get_by_label(&label).click_accesskit();
    harness.run_steps(2);
    let asks = |it: &Effect| matches!(it, Effect::Ask(Request::Investigate { sources, .. }) if sources.len() == 1);
    assert!(harness.state().effects.iter().any(asks));
    assert!(harness.state().state.may_bring_back());
}

#[test]
fn a_missing_dialog_leaves_a_field_for_the_path() {
    let mut harness = with(Case::Empty, Language::English);
    harness.state_mut().state.apply(Event::DialogMissing);
    harness.run();
    let field = harness.get_by_role(Role::TextInput);
    field.focus();
    harness.run();
    harness.get_by_role(Role::TextInput).type_text("/tmp/bounce.eml");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    assert_eq!(harness.state().offers(), [Offer::File("/tmp/bounce.eml".into())]);
}

#[test]
fn every_page_stands_in_every_language_case_and_size() {
    for case in CASES {
        for &language in Language::ALL {
            for size in [WIDE, NARROW] {
                for &page in Page::ALL {
                    let mut state = fixture::state(case, language);
                    state.page = page;
                    state.selected = Some(1);
                    let harness = open(state, size);
                    assert_targets(&harness, case, page);
                }
            }
        }
    }
}

/// Nothing that can be clicked is lower than 28 points, apart from what scrolling hides.
fn assert_targets(harness: &Harness<'static, Desk>, case: Case, page: Page) {
    for role in [Role::Button, Role::Tab, Role::Link, Role::RadioButton] {
        for node in harness.get_all_by_role_or_none(role) {
            let rect = node.rect();
            assert!(rect.height() >= 27.9, "{case:?} {page:?}: {:?} is {} high", label(&node), rect.height());
        }
    }
}

trait All {
    fn get_all_by_role_or_none(&self, role: Role) -> Vec<egui_kittest::Node<'_>>;
}

impl All for Harness<'static, Desk> {
    fn get_all_by_role_or_none(&self, role: Role) -> Vec<egui_kittest::Node<'_>> {
        self.query_all_by_role(role).collect()
    }
}

#[test]
fn the_drawer_opens_and_closes() {
    let mut harness = open(fixture::state(Case::Small, Language::English), NARROW);
    assert!(harness.query_by_label("Remove retour.eml").is_none());
    press(&mut harness, Role::Button, "show-evidence");
    harness.get_by_label("Remove retour.eml");
    press(&mut harness, Role::Button, "show-evidence");
    assert!(harness.query_by_label("Remove retour.eml").is_none());
}

#[test]
fn nothing_repaints_while_nothing_happens() {
    let mut harness = with(Case::Small, Language::English);
    harness.run_steps(3);
    let delay = harness.output().viewport_output.values().map(|it| it.repaint_delay).min();
    assert!(delay.is_some_and(|it| it.as_secs() > 1), "{delay:?}");
}

#[test]
#[expect(clippy::redundant_closure_for_method_calls, reason = "the method's lifetime is not general enough")]
fn f6_goes_from_pane_to_pane() {
    let mut harness = with(Case::Small, Language::English);
    harness.state_mut().state.selected = Some(0);
    harness.run();
    let mut walked = Vec::new();
    for _ in 0..4 {
        key(&mut harness, Key::F6);
        let focused = harness.get_by(|node| node.is_focused());
        walked.push(label(&focused).split([',', '.']).next().unwrap_or_default().to_owned());
    }
    assert_eq!(walked, ["retour", "Marc Delorme", "Close", "Answer"]);
}

#[test]
fn menus_are_walked_with_the_keyboard() {
    let mut harness = with(Case::Small, Language::English);
    harness.get_by_label("Language: English").focus();
    harness.run();
    key(&mut harness, Key::Enter);
    key(&mut harness, Key::ArrowDown);
    key(&mut harness, Key::Enter);
    assert_eq!(harness.state().state.words.language(), Language::French);
}
