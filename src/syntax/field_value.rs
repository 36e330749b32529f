//! A field's value as a fact has it: read, and with the place of the whole field.

use super::header_block::Field;
use crate::evidence::{Source, Span, Spanned};

/// A field's text with its place, read into a value; `None` where it cannot be read.
pub fn field_value<T>(source: &Source, field: &Field, read: impl FnOnce(&str) -> Option<T>) -> Option<Spanned<T>> {
    read(&field.text(&source.bytes)).map(|value| Spanned::new(value, field_span(source, field)))
}

/// An answer without the type before it (`smtp;`, `X-Postfix;`).
#[must_use]
pub fn without_type(answer: &str) -> &str {
    match answer.split_once(';') {
        Some((kind, rest)) if !kind.trim().is_empty() && !kind.trim().contains(' ') => rest.trim(),
        _ => answer.trim(),
    }
}

/// The place of a field, from its name to the end of its value.
#[must_use]
pub fn field_span(source: &Source, field: &Field) -> Span {
    Span::new(source.id, field.name.start..field.trimmed(&source.bytes).end)
}

/// The place of several fields that stand together.
#[must_use]
pub fn group_span(source: &Source, group: &[Field]) -> Option<Span> {
    let (first, last) = (group.first()?, group.last()?);
    Some(Span::new(source.id, first.name.start..last.trimmed(&source.bytes).end))
}
