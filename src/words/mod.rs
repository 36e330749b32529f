//! Languages: messages by key, with plurals, in `assets/locales/<tag>/`. Fluent speaks here and nowhere else.
//!
//! A word that is missing in a language falls back to English; the words test sees to it that none is.

mod language;

pub use language::Language;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
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
        let english = (language != Language::English).then(|| bundle(Language::English));
        Self { language, bundle: bundle(language), english }
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

    /// The message with this key, its places filled. An unknown key is shown as itself.
    #[must_use]
    pub fn tell(&self, key: &str, args: &[Arg<'_>]) -> String {
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            let value = match value {
                Value::Text(text) => FluentValue::from(*text),
                Value::Count(count) => FluentValue::from(*count),
            };
            filled.set(*name, value);
        }
        format(&self.bundle, key, &filled)
            .or_else(|| self.english.as_ref().and_then(|english| format(english, key, &filled)))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether this language itself has the message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// `a`, `a and b`, `a, b and c` as the language joins them.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [head @ .., last] => self.tell("list-and", &[("head", (&head.join(", ")).into()), ("last", last.into())]),
        }
    }
}

/// The files of a language: name and content.
#[must_use]
pub fn files(language: Language) -> [(&'static str, &'static str); 6] {
    macro_rules! of {
        ($tag:literal) => {
            [
                ("answer.ftl", include_str!(concat!("../../assets/locales/", $tag, "/answer.ftl"))),
                ("receipts.ftl", include_str!(concat!("../../assets/locales/", $tag, "/receipts.ftl"))),
                ("letters.ftl", include_str!(concat!("../../assets/locales/", $tag, "/letters.ftl"))),
                ("pages.ftl", include_str!(concat!("../../assets/locales/", $tag, "/pages.ftl"))),
                ("window.ftl", include_str!(concat!("../../assets/locales/", $tag, "/window.ftl"))),
                ("terminal.ftl", include_str!(concat!("../../assets/locales/", $tag, "/terminal.ftl"))),
            ]
        };
    }
    match language {
        Language::English => of!("en"),
        Language::French => of!("fr"),
        Language::Italian => of!("it"),
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks that isolate directions would land in copied letters.
    bundle.set_use_isolating(false);
    for (_, content) in files(language) {
        // A file with an error keeps its readable messages; the words test names the others.
        let resource = FluentResource::try_new(content.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}
