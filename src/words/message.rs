//! One message, ready to be filled: what Fluent's own resolver says of our files, in a tenth of its time.
//!
//! Our messages hold text, places, and forms chosen by a number; `tests/words.rs` sees to it that they hold nothing else,
//! and that this says what Fluent would say. A scan fills a million of them a second.

use super::{Arg, Language, Value};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::borrow::Cow;
use std::fmt::Write as _;

/// The messages of a language by key: lists in which the key's sum tells which one holds it.
#[derive(Default)]
pub struct Messages(Vec<Vec<(&'static str, Message)>>);

/// So many lists hold a few hundred messages.
const LISTS: usize = 2_048;

impl FromIterator<(&'static str, Message)> for Messages {
    /// Of several messages with one key, the last counts.
    fn from_iter<I: IntoIterator<Item = (&'static str, Message)>>(messages: I) -> Self {
        let mut lists: Vec<Vec<(&'static str, Message)>> = (0..LISTS).map(|_| Vec::new()).collect();
        for (key, message) in messages {
            if let Some(list) = lists.get_mut(sum(&[key]) % LISTS) {
                list.insert(0, (key, message));
            }
        }
        Self(lists)
    }
}

impl Messages {
    /// The message whose key is these pieces together.
    pub fn get(&self, key: &[&str]) -> Option<&Message> {
        self.0.get(sum(key) % LISTS)?.iter().find(|(it, _)| is_made_of(it, key)).map(|(_, message)| message)
    }
}

/// FNV-1a: sums of short keys that differ.
fn sum(key: &[&str]) -> usize {
    let with = |sum: usize, byte: u8| (sum ^ usize::from(byte)).wrapping_mul(0x0100_0193);
    key.iter().fold(0x811c_9dc5, |sum, piece| piece.bytes().fold(sum, with))
}

fn is_made_of(whole: &str, pieces: &[&str]) -> bool {
    pieces.iter().try_fold(whole, |rest, piece| rest.strip_prefix(piece)) == Some("")
}

/// What is said, with places to be filled.
pub struct Message(Vec<Piece>);

/// Most sentences are shorter.
const LENGTH: usize = 120;

enum Piece {
    Text(Cow<'static, str>),
    Place(&'static str),
    /// The form that fits the value of a place; the last one that is tried fits everything.
    Forms {
        place: &'static str,
        forms: Vec<(Key, Message)>,
    },
}

enum Key {
    Number(usize),
    /// `one`, or the value of a place that is text.
    Word(&'static str),
    Any,
}

/// The messages of a file. One with an error is left out; the words test names it.
pub fn read(content: &'static str) -> impl Iterator<Item = (&'static str, Message)> {
    let resource = parse_runtime(content).unwrap_or_else(|(readable, _)| readable);
    resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, Message::of(message.value?))),
        _ => None,
    })
}

impl Message {
    fn of(pattern: Pattern<&'static str>) -> Self {
        let pieces = pattern.elements.into_iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(Piece::Text(value.into())),
            PatternElement::Placeable { expression } => placeable(expression),
        });
        Self(pieces.collect())
    }

    /// It without places.
    pub fn word(&self, language: Language) -> Cow<'_, str> {
        if let [Piece::Text(text)] = self.0.as_slice() {
            return Cow::Borrowed(text);
        }
        let mut text = String::new();
        self.tell(language, &[], &mut text);
        text.into()
    }

    /// It with its places filled; a place that nobody fills is shown by its name.
    pub fn tell(&self, language: Language, args: &[Arg<'_>], to: &mut String) {
        if let [Piece::Text(text)] = self.0.as_slice() {
            return to.push_str(text);
        }
        let filled = args.iter().map(|(_, value)| if let Value::Text(text) = value { text.len() } else { 0 });
        to.reserve(LENGTH + filled.sum::<usize>());
        self.say(language, args, to);
    }

    fn say(&self, language: Language, args: &[Arg<'_>], to: &mut String) {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => to.push_str(text),
                Piece::Place(name) => match value(name, args) {
                    Some(Value::Text(text)) => {
                        if language.elides(to, text) {
                            to.truncate(to.len() - "e ".len());
                            to.push('\u{2019}');
                        }
                        to.push_str(text);
                    }
                    Some(Value::Count(count)) => drop(write!(to, "{count}")),
                    None => drop(write!(to, "{{${name}}}")),
                },
                Piece::Forms { place, forms } => {
                    let value = value(place, args);
                    if let Some((_, form)) = forms.iter().find(|(key, _)| key.fits(value, language)) {
                        form.say(language, args, to);
                    }
                }
            }
        }
    }
}

fn placeable(expression: Expression<&'static str>) -> Option<Piece> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Some(Piece::Place(id.name)),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Some(Piece::Text(unescape_unicode_to_string(value)))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let (others, exact): (Vec<_>, Vec<_>) = variants.into_iter().partition(|it| it.default);
            let exact = exact.into_iter().map(|it| (Key::of(&it.key), Message::of(it.value)));
            let others = others.into_iter().map(|it| (Key::Any, Message::of(it.value)));
            Some(Piece::Forms { place: id.name, forms: exact.chain(others).collect() })
        }
        _ => None,
    }
}

fn value<'a>(name: &str, args: &[Arg<'a>]) -> Option<Value<'a>> {
    args.iter().find(|(it, _)| *it == name).map(|(_, value)| *value)
}

impl Key {
    fn of(key: &VariantKey<&'static str>) -> Self {
        match key {
            VariantKey::Identifier { name } => Self::Word(name),
            VariantKey::NumberLiteral { value } => value.parse().map_or(Self::Word(value), Self::Number),
        }
    }

    fn fits(&self, value: Option<Value<'_>>, language: Language) -> bool {
        match (self, value) {
            (Self::Any, _) => true,
            (Self::Number(number), Some(Value::Count(count))) => *number == count,
            (Self::Word(word), Some(Value::Count(count))) => *word == language.plural(count),
            (Self::Word(word), Some(Value::Text(text))) => *word == text,
            _ => false,
        }
    }
}
