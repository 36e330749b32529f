//! The one document: what screen, text and JSON are drawn from, in one language.
//!
//! Everything a view needs stands here ready to paint, so that renderings cannot disagree.

#![expect(missing_docs, reason = "most fields are those of the JSON report, and its contract explains them")]

use super::desk::{DeskPage, Ready};
use super::{DoubtView, SourceView};
use crate::evidence::Span;
use crate::judge::{Certainty, Outcome, RuleId, Verdict};
use crate::mail::{Cause, EnhancedStatus, Hop, HopFlag, Reply, Role, Scope, Stage, Timestamp};
use crate::trail::{Kind, Noted};
use crate::words::Language;
use std::sync::Arc;

/// The whole answer.
#[derive(Clone, Debug)]
pub struct Document {
    pub language: Language,
    pub kind: Kind,
    pub outcome: Outcome,
    /// The answer in one to three sentences.
    pub headline: String,
    /// Subject, when, by whom, from how much evidence: one line; empty where nothing is known.
    pub subtitle: String,
    /// What came back and counts for nothing, each with the signs against it.
    pub doubts: Vec<DoubtView>,
    /// What it means, in plain paragraphs; what the signs against the doubtful say comes before.
    pub explanation: Vec<String>,
    pub message: Message,
    pub people: Vec<Person>,
    /// What to do now, in order.
    pub steps: Vec<String>,
    pub letters: Vec<Letter>,
    pub route: RoutePage,
    pub envelope: EnvelopePage,
    pub desk: DeskPage,
    pub findings: Vec<FindingLine>,
    pub sources: Vec<SourceView>,
}

/// The message that everything is about.
#[derive(Clone, Debug, Default)]
pub struct Message {
    pub message_id: Option<String>,
    pub subject: Option<String>,
    pub date: Option<Timestamp>,
    pub header_from: Option<String>,
    pub envelope_from: Option<String>,
    pub envelope_id: Option<String>,
}

/// One recipient.
#[derive(Clone, Debug)]
pub struct Person {
    /// Its place among the recipients of the trails, which stand in the order of the headers.
    pub place: usize,
    pub address: String,
    /// The address with what could deceive the eye shown as escapes; this is what views paint.
    pub shown_address: String,
    /// The display name, ready to paint.
    pub name: Option<String>,
    pub roles: Vec<Role>,
    /// `To`, `Cc`, … in the document's language.
    pub role_label: String,
    pub in_headers: bool,
    pub in_envelope: bool,
    pub became: Option<String>,
    pub verdict: Verdict,
    pub certainty: Certainty,
    /// The key of the verdict in words.
    pub verdict_key: &'static str,
    /// The verdict in words: `Not delivered`.
    pub verdict_word: String,
    pub mark: Mark,
    pub tone: Tone,
    /// The reason in one short clause for the row.
    pub reason: String,
    /// Why we say so, each sentence with the place that shows it.
    pub why: Vec<Statement>,
    pub next_steps: Vec<String>,
    pub would_prove: Vec<Proof>,
    pub good_to_know: Vec<String>,
    pub cause: Option<Cause>,
    pub status: Option<EnhancedStatus>,
    pub reply: Option<Reply>,
    pub stage: Option<Stage>,
    pub scope: Option<Scope>,
    pub permanent: Option<bool>,
    pub reporting_mta: Option<String>,
    pub remote_mta: Option<String>,
    pub at: Option<Timestamp>,
    pub retry_until: Option<Timestamp>,
    pub late_failure_until: Option<Timestamp>,
    pub diagnostic: Option<String>,
    pub evidence: Vec<Quote>,
}

/// The sign beside a person; each differs from the others by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Octagon with a cross.
    NotDelivered,
    /// Dashed circle with a tick.
    Likely,
    /// Filled circle with a tick.
    Confirmed,
    /// Clock.
    Waiting,
    /// Triangle.
    Uncertain,
    /// Open box.
    Held,
    /// Circle with a question mark.
    NotKnown,
    /// Eye.
    Opened,
}

/// The color family of a mark and its word; bad news come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    Bad,
    Waiting,
    Neutral,
    Good,
}

/// A sentence and, where there is one, the place that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub text: String,
    pub proof: Option<Span>,
}

/// What would settle a recipient who is not certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub id: &'static str,
    pub text: String,
    /// What can be copied or saved for it.
    pub ready: Vec<Ready>,
}

/// Bytes that a claim rests on, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    pub span: Span,
    /// Lossy UTF-8 with control characters escaped.
    pub text: String,
    /// The rule that rests on it; `None` for a stamp.
    pub rule: Option<RuleId>,
}

/// A rule's remark for the whole message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    pub rule: RuleId,
    pub title: String,
    pub detail: String,
    pub recipients: Vec<String>,
    pub evidence: Vec<Quote>,
}

/// Among which texts one stands in a list to choose from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// Those of whoever wrote the message.
    #[default]
    Writer,
    Helpdesk,
    /// A person's own templates.
    Own,
}

/// A text to send, filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    pub id: &'static str,
    pub shelf: Shelf,
    /// What it is: `Message to the people in copy`.
    pub title: String,
    /// Whom it is for.
    pub to: Vec<String>,
    /// Whom it is for without the others seeing it: those who were in blind copy.
    pub bcc: Vec<String>,
    /// Whether it has to go another way, since mail to those addresses does not arrive.
    pub elsewhere: bool,
    pub subject: String,
    pub body: String,
    /// What stands in the place of the message's own subject, which nobody knows, for the person to fill in.
    pub gap: Option<String>,
}

impl Letter {
    /// What the person still has to fill in.
    #[must_use]
    pub fn open_gap(&self) -> Option<&str> {
        self.gap.as_deref().filter(|gap| [&self.subject, &self.body].iter().any(|text| text.contains(gap)))
    }
}

/// The way of the message and of its reports.
#[derive(Clone, Debug, Default)]
pub struct RoutePage {
    pub headline: String,
    pub subtitle: String,
    pub routes: Vec<RouteView>,
    /// How the reader's zone stands to UTC: `UTC+1`; `UTC` alone where the two are one.
    pub zone: String,
}

/// One message's way, in time order.
#[derive(Clone, Debug)]
pub struct RouteView {
    /// `original` or `report`, as in the JSON report.
    pub id: &'static str,
    pub title: String,
    pub hops: Vec<HopLine>,
    /// Where the message stopped, as reports say.
    pub stops: Vec<StopLine>,
    /// Runs of stamps that say little each and are shown as one line until somebody opens them; in order.
    pub folds: Vec<Fold>,
    /// Seconds from the first stamp to the last, of those whose clocks agree.
    pub total_seconds: i64,
    /// What is noted besides the stamps.
    pub notes: Vec<NoteGroup>,
}

/// What one server noted, or what is noted about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteGroup {
    /// Who noted it, or what it is about.
    pub title: String,
    pub notes: Vec<Statement>,
}

/// A run of steps inside one network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// The places of its hops in the view.
    pub hops: std::ops::Range<usize>,
    pub title: String,
    pub detail: String,
    pub delay: String,
    pub time: String,
    pub bar: Option<Bar>,
}

/// A stretch of the whole time, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// After the first stamp.
    pub start: i64,
    pub seconds: i64,
}

/// One hop, ready for the timeline and the table.
#[derive(Clone, Debug)]
pub struct HopLine {
    pub index: usize,
    /// `from → by`, short names.
    pub title: String,
    pub detail: String,
    /// The time of the stamp in the reader's zone, with the day where the way took more than one; a dash where there is
    /// none.
    pub time: String,
    /// The same in UTC.
    pub time_utc: String,
    /// How long since the last stamp before whose clock agrees, in human units; with a minus sign where this clock is
    /// behind it; empty where nothing can be said.
    pub delay: String,
    /// Seconds since the stamp before, by the two servers' own clocks.
    pub delay_seconds: Option<i64>,
    /// Where the time went, on the axis that all stamps share; `None` where the clock cannot be trusted.
    pub bar: Option<Bar>,
    /// Whether most of the time went here.
    pub long: bool,
    /// What the stamp says, by [`HopColumn`].
    pub clauses: Vec<Clause>,
    pub hop: Arc<Hop>,
    /// Its remarks, and those that the other stamps let add.
    pub flags: Vec<HopFlag>,
    pub quote: Quote,
    /// What the server found out about the sender.
    pub checks: Vec<Noted>,
    /// That, and what else it noted besides its stamp, in words; each with its place.
    pub noted: Vec<Statement>,
}

/// What one clause of a stamp says, and what that means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// As it is written, ready to paint; empty where the stamp has none.
    pub text: String,
    /// In plain words.
    pub meaning: String,
}

/// A column of the table of stamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HopColumn {
    Number,
    Time,
    TimeUtc,
    Delay,
    From,
    By,
    With,
    Tls,
    Id,
    For,
}

impl HopColumn {
    /// Every column, from left to right; the clauses of a line stand in this order.
    pub const ALL: &'static [Self] = &[
        Self::Number,
        Self::Time,
        Self::TimeUtc,
        Self::Delay,
        Self::From,
        Self::By,
        Self::With,
        Self::Tls,
        Self::Id,
        Self::For,
    ];

    /// The key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Number => "column-number",
            Self::Time => "column-time",
            Self::TimeUtc => "column-time-utc",
            Self::Delay => "column-delay",
            Self::From => "column-from",
            Self::By => "column-by",
            Self::With => "column-with",
            Self::Tls => "column-tls",
            Self::Id => "column-id",
            Self::For => "column-for",
        }
    }
}

/// The end of the way for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StopLine {
    pub text: String,
    pub detail: String,
    pub tone: Tone,
    pub mark: Mark,
    pub proof: Option<Span>,
}

/// Header recipients beside envelope recipients.
#[derive(Clone, Debug, Default)]
pub struct EnvelopePage {
    pub headline: String,
    pub subtitle: String,
    /// The sender first, then everybody in the order of the Answer page.
    pub rows: Vec<EnvelopeRow>,
    /// What the differences mean.
    pub differences: Vec<Statement>,
}

/// One address as people read it and as servers used it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvelopeRow {
    /// `Sender`, `To`, `Cc`, …
    pub label: String,
    /// As the header has it; `None` where the headers do not name it.
    pub header: Option<Statement>,
    /// As servers used it; `None` where no record shows it.
    pub envelope: Option<Statement>,
    pub differs: bool,
    /// Why they differ, in words; empty where they do not.
    pub remark: String,
    /// What servers and reports say of this address, one statement each.
    pub said: Vec<Statement>,
}
