//! An investigation told in a language: the document and its renderings.

mod document;

pub use document::*;

use crate::investigate::Investigation;
use crate::mail::{Timestamp, Zone};
use crate::words::Words;

pub fn document(_investigation: &Investigation, words: &Words, _zone: &Zone, _now: Timestamp) -> Document {
    Document {
        language: words.language(),
        kind: crate::trail::Kind::NotMail,
        outcome: crate::judge::Outcome::Unknown,
        headline: String::new(),
        subtitle: String::new(),
        explanation: vec![],
        message: Message::default(),
        people: vec![],
        steps: vec![],
        letters: vec![],
        route: RoutePage::default(),
        envelope: EnvelopePage::default(),
        findings: vec![],
        sources: vec![],
    }
}
pub fn letters(_investigation: &Investigation, _words: &Words, _zone: &Zone) -> Vec<Letter> {
    vec![]
}
pub fn text(document: &Document, _words: &Words) -> String {
    document.headline.clone()
}
pub fn route_text(document: &Document) -> String {
    document.route.headline.clone()
}
