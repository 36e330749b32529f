//! Letters of a person's own: small files with named fields, filled in from an investigation.
//!
//! ```text
//! Title: Our service desk
//! Subject: Undelivered: {subject}
//! When: failed
//!
//! Hello,
//! these addresses failed: {failed}
//! ```
//!
//! The head ends at the first empty line. A `{` or `}` that is meant is written twice. A line whose fields are all empty
//! for this message is left out, so that `Late: {delayed}` needs no condition. Nothing else is understood: no loops, no
//! conditions, no fields inside fields, so that what a stranger wrote in a subject stays text.

mod fault;
mod read;

pub use fault::{RECIPIENTS, TemplateError, TemplateFault};

use super::facts::facts;
use super::letters::{gap, people, reasons, sender, subject};
use super::teller::Teller;
use super::{Letter, Shelf, headline, steps};
use crate::investigate::Investigation;
use crate::judge::Verdict;
use crate::mail::{Zone, identified};
use crate::syntax::text::{visible, visible_address};
use crate::trail::MessageFacts;
use crate::words::{Language, Words};

identified! {
    /// A place that is filled in.
    Field {
        Subject = "subject",
        Sender = "sender",
        Sent = "sent",
        MessageId = "message-id",
        /// The answer in one to three sentences.
        Answer = "answer",
        Failed = "failed",
        Delayed = "delayed",
        /// Those of whom no failure was reported, and those who are uncertain.
        Unconfirmed = "unconfirmed",
        /// Why it failed, in plain words.
        Reason = "reason",
        /// What to do now, a line each.
        Steps = "steps",
        /// The exact codes, servers and answers.
        Details = "details",
    }
}

identified! {
    /// A line of the head.
    Heading {
        Title = "title",
        Subject = "subject",
        To = "to",
        When = "when",
        Language = "language",
    }
}

identified! {
    /// A group of people: whom a letter goes to, or of whom there must be some for it to be offered.
    Group {
        Failed = "failed",
        Delayed = "delayed",
        Unconfirmed = "unconfirmed",
        Sender = "sender",
        /// Whom it goes to is left open, or it is always offered.
        Nobody = "nobody",
        Always = "always",
    }
}

/// A letter with places to be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    title: String,
    subject: Line,
    body: Vec<Line>,
    to: Group,
    when: Group,
    /// The language that it is written in; `None` where it fits all.
    language: Option<Language>,
}

type Line = Vec<Piece>;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Field(Field),
}

impl Template {
    /// What it is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }
}

/// The templates that fit this message and this language, filled in; none where no letter makes sense at all.
#[must_use]
pub fn own_letters(investigation: &Investigation, words: &Words, zone: &Zone, templates: &[Template]) -> Vec<Letter> {
    if investigation.advice.letters.is_empty() || templates.is_empty() {
        return Vec::new();
    }
    let teller = Teller { words, zone, investigation, now: investigation.now };
    let values: Vec<String> = Field::ALL.iter().map(|it| value(&teller, *it)).collect();
    let fits = |it: &&Template| {
        it.language.is_none_or(|language| language == words.language())
            && (it.when == Group::Always
                || !verdicts(it.when).is_empty() && !teller.having(verdicts(it.when)).is_empty())
    };
    templates.iter().filter(fits).map(|it| it.letter(&teller, &values)).collect()
}

impl Template {
    fn letter(&self, teller: &Teller<'_>, values: &[String]) -> Letter {
        let (to, bcc) = match self.to {
            Group::Sender => (sender(teller).into_iter().collect(), Vec::new()),
            group => people(teller, verdicts(group)),
        };
        let body: Vec<String> = self.body.iter().filter_map(|it| filled(it, values)).collect();
        Letter {
            id: "own",
            shelf: Shelf::Own,
            title: self.title.clone(),
            to,
            bcc,
            elsewhere: self.to == Group::Failed,
            subject: filled(&self.subject, values).unwrap_or_default(),
            body: body.join("\n").trim().to_owned(),
            gap: gap(teller),
        }
    }
}

fn verdicts(group: Group) -> &'static [Verdict] {
    match group {
        Group::Failed => &[Verdict::Failed],
        Group::Delayed => &[Verdict::Delayed],
        Group::Unconfirmed => &[Verdict::NoFailureReported, Verdict::AtRisk],
        Group::Sender | Group::Nobody | Group::Always => &[],
    }
}

/// A line with its fields filled; `None` where it has fields and all of them are empty.
fn filled(line: &Line, values: &[String]) -> Option<String> {
    let mut text = String::new();
    let (mut fields, mut empty) = (0, 0);
    for piece in line {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Field(field) => {
                let place = Field::ALL.iter().position(|it| it == field);
                let value = place.and_then(|it| values.get(it)).map_or("", String::as_str);
                text.push_str(value);
                fields += 1;
                empty += usize::from(value.is_empty());
            }
        }
    }
    (fields == 0 || empty < fields).then_some(text)
}

fn value(teller: &Teller<'_>, field: Field) -> String {
    let facts_of_message = teller.investigation.trails.message.as_ref();
    match field {
        Field::Subject => subject(teller),
        Field::Sender => sender(teller).map(|it| visible_address(&it)).unwrap_or_default(),
        Field::Sent => {
            facts_of_message.and_then(MessageFacts::written_at).map(|it| teller.time(it)).unwrap_or_default()
        }
        Field::MessageId => {
            facts_of_message.and_then(|it| it.message_id.as_ref()).map(|it| visible(&it.value)).unwrap_or_default()
        }
        Field::Answer => headline::headline(teller),
        Field::Failed => listed(teller, Group::Failed),
        Field::Delayed => listed(teller, Group::Delayed),
        Field::Unconfirmed => listed(teller, Group::Unconfirmed),
        Field::Reason => reasons(teller),
        Field::Steps => steps::steps(teller).join("\n"),
        Field::Details => facts(teller),
    }
}

fn listed(teller: &Teller<'_>, group: Group) -> String {
    let found = teller.having(verdicts(group));
    let addresses: Vec<String> =
        found.iter().map(|(trail, _)| visible_address(trail.address_to_write_to().as_str())).collect();
    addresses.join(", ")
}
