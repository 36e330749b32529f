//! What a rule hands back: claims, reasons and their places, without prose.

use super::{Certainty, RuleId, Verdict};
use crate::evidence::Span;
use crate::mail::Timestamp;

/// One conclusion of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: RuleId,
    /// The recipient's place among the trails; `None` for the whole message.
    pub recipient: Option<usize>,
    /// The verdict that it speaks for; `None` for a remark.
    pub claim: Option<Claim>,
    /// Why, in the order of telling.
    pub reasons: Vec<Reason>,
    /// The bytes it rests on.
    pub evidence: Vec<Span>,
}

/// A verdict that a rule speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What became of it.
    pub verdict: Verdict,
    /// What that rests on.
    pub certainty: Certainty,
    /// When it happened, as far as known.
    pub at: Option<Timestamp>,
    /// The record among the trail's records that it rests on.
    pub record: Option<usize>,
}

impl Claim {
    /// What a rule concludes.
    #[must_use]
    pub fn inferred(verdict: Verdict) -> Self {
        Self { verdict, certainty: Certainty::Inferred, at: None, record: None }
    }
}

/// One sentence to be told: its key in the words, and what stands in its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The sentence among the words.
    pub key: &'static str,
    /// What stands in its places, by name.
    pub values: Vec<(&'static str, ReasonValue)>,
    /// The bytes that show it.
    pub proof: Option<Span>,
}

impl Reason {
    /// A sentence without places.
    #[must_use]
    pub fn plain(key: &'static str, proof: Option<Span>) -> Self {
        Self { key, values: Vec::new(), proof }
    }

    /// A sentence with one place.
    #[must_use]
    pub fn with(key: &'static str, name: &'static str, value: impl Into<ReasonValue>, proof: Option<Span>) -> Self {
        Self { key, values: vec![(name, value.into())], proof }
    }
}

/// What stands in a sentence's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReasonValue {
    /// An address, a host, a quotation.
    Text(String),
    /// A moment, told in the reader’s zone.
    Time(Timestamp),
    /// A number, which chooses the plural.
    Count(usize),
}

impl From<String> for ReasonValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Timestamp> for ReasonValue {
    fn from(at: Timestamp) -> Self {
        Self::Time(at)
    }
}

impl From<usize> for ReasonValue {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}
