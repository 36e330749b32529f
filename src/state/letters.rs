//! The messages to send: written, changed, taken back, handed to the mail program; and a person's own templates.

use super::{Effect, Request, State};
use crate::report::{self, Left, Letter, Template, TemplateError, mailto};
use crate::words::{Language, Words};

/// Something that happens to the messages to send.
#[derive(Clone, Debug)]
pub enum LetterEvent {
    /// By its place among the letters.
    Chosen(usize),
    LanguageChosen(Language),
    Edited {
        subject: String,
        body: String,
    },
    /// The chosen letter shall say what it said at first.
    ChangesUndone,
    /// The chosen letter shall open in the mail program.
    MailAsked,
    /// The templates shall be read again.
    TemplatesWanted,
    TemplatesRead(Templates),
}

/// The templates of a person's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Templates {
    /// Where they lie; empty on systems that name no such folder.
    pub folder: String,
    pub ready: Vec<Template>,
    pub errors: Vec<TemplateError>,
}

/// What a person made of the letters: it outlives another language and further evidence, not another incident.
#[derive(Debug, Default)]
pub(super) struct Drafts(Vec<Draft>);

#[derive(Debug)]
struct Draft {
    language: Language,
    id: &'static str,
    title: String,
    /// What the person began with.
    begun: (String, String),
    /// What is proposed now.
    proposed: (String, String),
    present: (String, String),
}

impl Draft {
    fn is_of(&self, letter: &Letter, language: Language) -> bool {
        self.language == language && self.id == letter.id && self.title == letter.title
    }
}

impl Drafts {
    fn of(&mut self, letter: &Letter, language: Language) -> Option<&mut Draft> {
        self.0.iter_mut().find(|it| it.is_of(letter, language))
    }

    fn forget(&mut self, letter: &Letter, language: Language) -> Option<Draft> {
        let place = self.0.iter().position(|it| it.is_of(letter, language))?;
        Some(self.0.swap_remove(place))
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

impl State {
    /// Whether a person has changed the chosen letter.
    #[must_use]
    pub fn is_letter_changed(&self) -> bool {
        self.chosen_draft().is_some_and(|it| it.proposed != it.present)
    }

    /// Whether another text is proposed now than the one that the person changed.
    #[must_use]
    pub fn is_letter_outdated(&self) -> bool {
        self.chosen_draft().is_some_and(|it| it.proposed != it.begun && it.proposed != it.present)
    }

    fn chosen_draft(&self) -> Option<&Draft> {
        let letter = self.letters.get(self.letter)?;
        self.drafts.0.iter().find(|it| it.is_of(letter, self.letter_language))
    }

    pub(super) fn apply_to_letters(&mut self, event: LetterEvent) -> Vec<Effect> {
        match event {
            LetterEvent::Chosen(letter) => self.letter = letter.min(self.letters.len().saturating_sub(1)),
            LetterEvent::LanguageChosen(language) => {
                self.letter_language = language;
                self.write_letters();
            }
            LetterEvent::Edited { subject, body } => self.edit_letter(subject, body),
            LetterEvent::ChangesUndone => self.undo_changes(),
            LetterEvent::MailAsked => return self.hand_over(),
            LetterEvent::TemplatesWanted => return vec![Effect::Ask(Request::ReadTemplates)],
            LetterEvent::TemplatesRead(templates) => {
                if self.templates != templates {
                    self.templates = templates;
                    self.write_letters();
                }
            }
        }
        Vec::new()
    }

    /// Writes all letters in their language; what a person changed stays changed.
    pub(super) fn write_letters(&mut self) {
        let Some(investigation) = &self.investigation else { return };
        let words = Words::new(self.letter_language);
        self.letters = report::letters(investigation, &words, &self.zone);
        self.letters.extend(report::own_letters(investigation, &words, &self.zone, &self.templates.ready));
        self.letter = self.letter.min(self.letters.len().saturating_sub(1));
        for letter in &mut self.letters {
            if let Some(draft) = self.drafts.of(letter, self.letter_language) {
                draft.proposed = (letter.subject.clone(), letter.body.clone());
                (letter.subject, letter.body) = draft.present.clone();
            }
        }
    }

    pub(super) fn edit_letter(&mut self, subject: String, body: String) {
        let Some(letter) = self.letters.get_mut(self.letter) else { return };
        let present = (subject.clone(), body.clone());
        match self.drafts.of(letter, self.letter_language) {
            Some(draft) => draft.present = present,
            None => self.drafts.0.push(Draft {
                language: self.letter_language,
                id: letter.id,
                title: letter.title.clone(),
                begun: (letter.subject.clone(), letter.body.clone()),
                proposed: (letter.subject.clone(), letter.body.clone()),
                present,
            }),
        }
        (letter.subject, letter.body) = (subject, body);
    }

    fn undo_changes(&mut self) {
        let Some(letter) = self.letters.get_mut(self.letter) else { return };
        if let Some(draft) = self.drafts.forget(letter, self.letter_language) {
            (letter.subject, letter.body) = draft.proposed;
        }
    }

    /// What does not fit into an address goes onto the clipboard.
    fn hand_over(&mut self) -> Vec<Effect> {
        let Some(letter) = self.letters.get(self.letter) else { return Vec::new() };
        let handed = mailto(letter);
        self.handed = Some(handed.left);
        let text = matches!(handed.left, Left::Text | Left::TextAndPeople).then(|| letter.body.clone());
        let mut effects: Vec<Effect> = text.map(Effect::CopyText).into_iter().collect();
        effects.push(Effect::OpenMail(handed.url));
        effects
    }
}
