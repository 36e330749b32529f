//! What every part of the telling needs: the words, the zone, the investigation, and names for people.

use super::{Quote, Statement, times};
use crate::evidence::Span;
use crate::investigate::Investigation;
use crate::judge::{Judgement, Reason, ReasonValue, RuleId, Verdict};
use crate::mail::{Timestamp, Zone, spoken_name};
use crate::syntax::text::{quoted, visible, visible_address, visible_host};
use crate::trail::Trail;
use crate::words::{Arg, Value, Words};
use std::collections::BTreeSet;

/// Tells one investigation.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub words: &'a Words,
    pub zone: &'a Zone,
    pub investigation: &'a Investigation,
    pub now: Timestamp,
}

impl<'a> Teller<'a> {
    /// The message with this key.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// The message of a family, `cause-` or `step-`, without places.
    pub fn say_of(&self, family: &str, id: &str) -> String {
        self.words.word(&[family, id]).into_owned()
    }

    /// The message with this key, its places filled.
    pub fn tell(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.words.tell(key, args)
    }

    /// The message of a family, its places filled.
    pub fn tell_of(&self, family: &str, id: &str, args: &[Arg<'_>]) -> String {
        let mut text = String::new();
        self.words.tell_to(&[family, id], args, &mut text);
        text
    }

    /// A day and a time in the reader's zone.
    pub fn time(&self, at: Timestamp) -> String {
        times::date_time(self.words, at, self.zone)
    }

    /// Every recipient with its judgement.
    pub fn recipients(&self) -> impl Iterator<Item = (&'a Trail, &'a Judgement)> {
        self.investigation.trails.recipients.iter().zip(&self.investigation.judged.recipients)
    }

    /// The recipients with one of these verdicts.
    pub fn having(&self, verdicts: &'a [Verdict]) -> Vec<(&'a Trail, &'a Judgement)> {
        self.recipients().filter(|(_, it)| verdicts.contains(&it.verdict)).collect()
    }

    /// An address as it may be shown; where there is none, words that say so.
    pub fn address(&self, trail: &Trail) -> String {
        let address = &trail.mailbox.address;
        match trail.is_name_alone() {
            true => self.say("address-unknown"),
            // A name inside an organization is long, and tells people nothing.
            false if address.is_internal() && trail.mailbox.name.is_some() => self.say("address-internal"),
            false => shown_address(trail),
        }
    }

    /// `Lena Vogt, Tom Hale and 3 others`: the first few names.
    pub fn names(&self, trails: &[&Trail]) -> String {
        const SHOWN: usize = 3;
        // Two of one name are told apart by their addresses.
        let shown = trails.iter().take(SHOWN);
        let own: BTreeSet<String> = shown.clone().map(|it| name(it)).collect();
        let called = |it: &&Trail| if own.len() < shown.len() { shown_address(it) } else { name(it) };
        let mut names: Vec<String> = shown.clone().map(|it| spoken_name(&called(it)).into_owned()).collect();
        if trails.len() > SHOWN {
            names.push(self.tell("and-others", &[("count", (trails.len() - SHOWN).into())]));
        }
        self.words.list(&names)
    }

    /// A small number as a word, a large one in digits.
    pub fn number(&self, count: usize) -> String {
        if (2..=10).contains(&count) { self.say_of("number-", &count.to_string()) } else { count.to_string() }
    }

    /// A reason as a sentence, with its proof.
    pub fn reason(&self, reason: &Reason) -> Statement {
        let texts: Vec<(&str, ReasonText)> =
            reason.values.iter().map(|(name, it)| (*name, self.value(name, it))).collect();
        let args: Vec<Arg<'_>> = texts.iter().map(|(name, it)| (*name, it.as_value())).collect();
        Statement { text: self.tell(reason.key, &args), proof: reason.proof }
    }

    fn value(&self, name: &str, value: &ReasonValue) -> ReasonText {
        match value {
            // A server's name may have a second spelling.
            ReasonValue::Text(text) if matches!(name, "host" | "domain") => ReasonText::Text(visible_host(text)),
            ReasonValue::Text(text) => ReasonText::Text(visible_address(text)),
            ReasonValue::Time(at) => ReasonText::Text(self.time(*at)),
            ReasonValue::Count(count) => ReasonText::Count(*count),
        }
    }

    /// The bytes of a span as a quotation.
    pub fn quote(&self, span: Span, rule: Option<RuleId>) -> Quote {
        let source = self.investigation.readings.source(span.source);
        let bytes = source.and_then(|it| it.bytes.get(span.range())).unwrap_or_default();
        Quote { span, text: quoted(bytes), rule }
    }
}

/// An address as it may be shown.
pub fn shown_address(trail: &Trail) -> String {
    visible_address(trail.mailbox.address.as_str())
}

/// A person's name, else the address that people write to.
pub fn name(trail: &Trail) -> String {
    let address = || visible_address(trail.address_to_write_to().as_str());
    trail.mailbox.name.as_deref().map_or_else(address, visible)
}

enum ReasonText {
    Text(String),
    Count(usize),
}

impl ReasonText {
    fn as_value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Count(count) => Value::Count(*count),
        }
    }
}
