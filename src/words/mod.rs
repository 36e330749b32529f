//! Languages: messages by key, with plurals, in `assets/locales/<tag>/`. Fluent speaks here and nowhere else.
//!
//! A word that is missing in a language falls back to English; the words test sees to it that none is.

mod fold;
mod language;
mod message;

pub use fold::folded;
pub use language::Language;

use message::{Message, Messages};
use std::borrow::Cow;

/// The messages of one language.
pub struct Words {
    language: Language,
    messages: Messages,
    english: Messages,
}

/// A value that a message has a place for: its name there, and what stands in it.
pub type Arg<'a> = (&'a str, Value<'a>);

/// What a message can hold.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Stands there as it is.
    Text(&'a str),
    /// Chooses the plural.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let english = if language == Language::English { Messages::default() } else { messages(Language::English) };
        Self { language, messages: messages(language), english }
    }

    /// The language they are in.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message with this key, for messages without places.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// The message whose key is these pieces together, for messages without places.
    #[must_use]
    pub fn word(&self, key: &[&str]) -> Cow<'_, str> {
        match self.find(key) {
            Some((language, message)) => message.word(language),
            None => key.concat().into(),
        }
    }

    /// The message with this key, its places filled. An unknown key is shown as itself.
    #[must_use]
    pub fn tell(&self, key: &str, args: &[Arg<'_>]) -> String {
        let mut text = String::new();
        self.tell_to(&[key], args, &mut text);
        text
    }

    /// As [`Self::tell`], behind a text, and with a key in pieces.
    pub fn tell_to(&self, key: &[&str], args: &[Arg<'_>], to: &mut String) {
        match self.find(key) {
            Some((language, message)) => message.tell(language, args, to),
            None => to.extend(key.iter().copied()),
        }
    }

    /// The message whose key is these pieces together, and its language.
    fn find(&self, key: &[&str]) -> Option<(Language, &Message)> {
        let own = self.messages.get(key).map(|it| (self.language, it));
        own.or_else(|| self.english.get(key).map(|it| (Language::English, it)))
    }

    /// Whether this language itself has the message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.messages.get(&[key]).is_some()
    }

    /// `a`, `a and b`, `a, b and c` as the language joins them.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [head @ .., last] => {
                let key = if self.language.turns_and_before(last) { "list-and-before-i" } else { "list-and" };
                self.tell(key, &[("head", (&head.join(", ")).into()), ("last", last.into())])
            }
        }
    }
}

/// The files of a language: name and content.
#[must_use]
pub fn files(language: Language) -> [(&'static str, &'static str); 12] {
    macro_rules! of {
        ($tag:literal) => {
            [
                ("answer.ftl", include_str!(concat!("../../assets/locales/", $tag, "/answer.ftl"))),
                ("genuine.ftl", include_str!(concat!("../../assets/locales/", $tag, "/genuine.ftl"))),
                ("receipts.ftl", include_str!(concat!("../../assets/locales/", $tag, "/receipts.ftl"))),
                ("letters.ftl", include_str!(concat!("../../assets/locales/", $tag, "/letters.ftl"))),
                ("pages.ftl", include_str!(concat!("../../assets/locales/", $tag, "/pages.ftl"))),
                ("route.ftl", include_str!(concat!("../../assets/locales/", $tag, "/route.ftl"))),
                ("help.ftl", include_str!(concat!("../../assets/locales/", $tag, "/help.ftl"))),
                ("window.ftl", include_str!(concat!("../../assets/locales/", $tag, "/window.ftl"))),
                ("terminal.ftl", include_str!(concat!("../../assets/locales/", $tag, "/terminal.ftl"))),
                ("codes.ftl", include_str!(concat!("../../assets/locales/", $tag, "/codes.ftl"))),
                ("rules.ftl", include_str!(concat!("../../assets/locales/", $tag, "/rules.ftl"))),
                ("desk.ftl", include_str!(concat!("../../assets/locales/", $tag, "/desk.ftl"))),
            ]
        };
    }
    match language {
        Language::English => of!("en"),
        Language::French => of!("fr"),
        Language::Italian => of!("it"),
        Language::German => of!("de"),
        Language::Spanish => of!("es"),
    }
}

fn messages(language: Language) -> Messages {
    files(language).into_iter().flat_map(|(_, content)| message::read(content)).collect()
}
