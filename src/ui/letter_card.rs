//! The message to send: which one, in which language, ready to change and to copy.

use super::text::{self, Kind};
use super::widgets::{Button, Choice, choices, menu};
use super::{View, copy, escapes, page};
use crate::report::{Left, Letter, Shelf};
use crate::state::{Copied, Event, LetterEvent};
use crate::words::Language;
use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align, Key, KeyboardShortcut, Layout, Margin, Modifiers, TextBuffer, TextEdit, Ui, accesskit::Live, vec2,
};

/// Below this width the language stands under the choice of letter.
const BOTH_FIT: f32 = 400.0;
/// What every text field takes back a step with.
const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
/// So many errors in templates are shown at once.
const ERRORS: usize = 4;

/// Paints the chosen letter.
pub fn letter_ui(ui: &mut Ui, view: &View<'_>, letter: &Letter) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        copy::primary_copy_ui(ui, view, Copied::LetterBody, &view.say("copy"))
            .on_hover_text(view.say("command-copy-letter"));
        ui.add_space(4.0);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            text::heading(ui, Kind::Title, view.theme.text, &letter.title, 2);
        });
    });
    ui.add_space(10.0);
    chooser_ui(ui, view);
    people_ui(ui, view, letter);
    gap_ui(ui, view, letter);
    fields_ui(ui, view, letter);
    ui.add_space(8.0);
    below_ui(ui, view);
    templates_ui(ui, view);
}

/// Whom it is for, as far as anybody knows.
fn people_ui(ui: &mut Ui, view: &View<'_>, letter: &Letter) {
    let to = if letter.elsewhere { "letter-for" } else { "letter-to" };
    for (key, people) in [(to, &letter.to), ("letter-bcc", &letter.bcc)] {
        if !people.is_empty() {
            let people = escapes::shown(&people.join(", "));
            text::label(ui, Kind::Small, view.theme.secondary, view.tell(key, &[("people", (&people).into())]));
        }
    }
    if !letter.to.is_empty() || !letter.bcc.is_empty() {
        ui.add_space(8.0);
    }
}

/// What the person has to fill in before it is sent.
fn gap_ui(ui: &mut Ui, view: &View<'_>, letter: &Letter) {
    if let Some(gap) = letter.open_gap() {
        text::label(ui, Kind::Small, view.theme.waiting.text, view.tell("letter-gap", &[("gap", gap.into())]));
        ui.add_space(8.0);
    }
}

/// What else can be done with it, and what became of it.
fn below_ui(ui: &mut Ui, view: &View<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        let open = Button::secondary(view.theme, view.say("open-in-mail"));
        if ui.add(open).on_hover_text(view.say("open-in-mail-tip")).clicked() {
            view.send(Event::Letter(LetterEvent::MailAsked));
        }
        copy::copy_ui(ui, view, Copied::LetterSubject, &view.say("copy-subject"));
        if view.state.is_letter_changed() {
            let undo = Button::quiet(view.theme, view.say("undo-changes"));
            let key = page::keys(ui, view, UNDO);
            let tip = view.tell("undo-changes-tip", &[("shortcut", (&key).into())]);
            if ui.add(undo).on_hover_text(tip).clicked() {
                view.send(Event::Letter(LetterEvent::ChangesUndone));
            }
        }
    });
    let outdated = view.state.is_letter_outdated().then_some("letter-outdated");
    for key in [outdated, view.state.handed.map(key_for)].into_iter().flatten() {
        ui.add_space(8.0);
        let said = text::label(ui, Kind::Small, view.theme.text, view.say(key));
        ui.accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
    }
}

fn key_for(left: Left) -> &'static str {
    match left {
        Left::Nothing => "letter-handed",
        Left::Text => "letter-handed-without-text",
        Left::TextAndPeople => "letter-handed-without-people",
        Left::Somebody => "letter-handed-without-somebody",
    }
}

/// What is wrong with a person's own templates; nothing where all is well.
fn templates_ui(ui: &mut Ui, view: &View<'_>) {
    let errors = &view.state.templates.errors;
    if errors.is_empty() {
        return;
    }
    ui.add_space(12.0);
    for error in errors.iter().take(ERRORS) {
        let said = text::label(ui, Kind::Small, view.theme.waiting.text, error.told(&view.state.words));
        ui.accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
        ui.add_space(4.0);
    }
    let again = Button::secondary(view.theme, view.say("templates-read-again")).small();
    if ui.add(again).clicked() {
        view.send(Event::Letter(LetterEvent::TemplatesWanted));
    }
}

/// Which letter, and in which language; below each other where the card is narrow.
fn chooser_ui(ui: &mut Ui, view: &View<'_>) {
    let several = view.state.letters.len() > 1;
    if several && ui.available_width() < BOTH_FIT {
        which_ui(ui, view);
        ui.add_space(4.0);
        language_ui(ui, view);
    } else {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            if several {
                which_ui(ui, view);
            }
            language_ui(ui, view);
        });
    }
    ui.add_space(8.0);
}

fn which_ui(ui: &mut Ui, view: &View<'_>) {
    let button = Button::secondary(view.theme, view.say("other-messages")).small().opens_menu();
    let mut shelf = Shelf::default();
    let lines = view.state.letters.iter().enumerate().map(|(index, it)| {
        let heading = (std::mem::replace(&mut shelf, it.shelf) != it.shelf).then(|| heading_of(view, it.shelf));
        Choice::new(&it.title, index == view.state.letter).below(heading.flatten())
    });
    let lines: Vec<Choice> = lines.collect();
    if let Some(index) = menu(ui, view.theme, button, &lines) {
        view.send(Event::Letter(LetterEvent::Chosen(index)));
    }
}

fn heading_of(view: &View<'_>, shelf: Shelf) -> Option<String> {
    match shelf {
        Shelf::Writer => None,
        Shelf::Helpdesk => Some(view.say("letters-of-helpdesk")),
        Shelf::Own => Some(view.say("letters-of-ones-own")),
    }
}

fn language_ui(ui: &mut Ui, view: &View<'_>) {
    let labels: Vec<(String, String)> = Language::ALL
        .iter()
        .map(|it| {
            let name = view.tell("letter-language", &[("language", it.own_name().into())]);
            (it.tag().to_uppercase(), name)
        })
        .collect();
    let chosen = Language::ALL.iter().position(|it| *it == view.state.letter_language).unwrap_or(0);
    if let Some(&language) = choices(ui, view.theme, &labels, chosen).and_then(|it| Language::ALL.get(it)) {
        view.send(Event::Letter(LetterEvent::LanguageChosen(language)));
    }
}

fn fields_ui(ui: &mut Ui, view: &View<'_>, letter: &Letter) {
    let (mut subject, mut body) = (letter.subject.clone(), letter.body.clone());
    let color = view.theme.text;
    let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, width: f32| {
        let mut job = LayoutJob::single_section(buffer.as_str().to_owned(), Kind::Body.format(color));
        job.wrap.max_width = width;
        ui.painter().layout_job(job)
    };
    let salt = (view.state.letter, view.state.letter_language.tag());
    let subject_edit = TextEdit::singleline(&mut subject)
        .id_salt(("subject", salt))
        .font(Kind::Body.font())
        .margin(Margin::symmetric(10, 7))
        .desired_width(f32::INFINITY);
    let first = ui.add(subject_edit).accessible_name(view.say("letter-subject"));
    ui.add_space(8.0);
    let body_edit = TextEdit::multiline(&mut body)
        .id_salt(("body", salt))
        .margin(Margin::symmetric(10, 8))
        .desired_width(f32::INFINITY)
        .desired_rows(6)
        .layouter(&mut layouter);
    let second = ui.add(body_edit).accessible_name(view.say("letter-body"));
    if first.changed() || second.changed() {
        view.send(Event::Letter(LetterEvent::Edited { subject, body }));
    }
}
