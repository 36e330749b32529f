//! How it is told that what came back is no report, or is about somebody else's message.

use super::teller::Teller;
use super::{Document, Statement, sources};
use crate::advice::{StepKind, about_doubt};
use crate::evidence::SourceId;
use crate::investigate::Investigation;
use crate::judge::{Doubt, Doubtful, RuleId};
use crate::syntax::text::{visible_address, visible_host};
use crate::trail::{Bait, Kind};

/// A piece of evidence that counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubtView {
    /// The source that was doubted, as the list of pieces shows it; `None` where its inner part was handed in alone.
    pub source: Option<SourceId>,
    /// What it is.
    pub doubt: Doubt,
    /// `Not a real report`: what it is, in few words.
    pub word: String,
    /// The same as a sentence.
    pub title: String,
    /// What speaks against it.
    pub signs: Vec<Statement>,
    /// What to do with it, where the steps for all do not say so.
    pub steps: Vec<String>,
    /// The servers to which its links lead, in both spellings, and what people see of them. Nothing here can be followed.
    pub links: Vec<String>,
    /// The names of what it brings.
    pub files: Vec<String>,
}

impl Document {
    /// What it means, paragraph by paragraph: the signs against what is doubtful, then everything else.
    pub fn meaning(&self) -> impl Iterator<Item = &str> {
        let doubts = self.doubts.iter().flat_map(|it| {
            [it.title.as_str()]
                .into_iter()
                .chain(it.signs.iter().map(|it| it.text.as_str()))
                .chain(it.steps.iter().map(String::as_str))
        });
        doubts.chain(self.explanation.iter().map(String::as_str))
    }
}

/// Findings that are shown as such, and are no part of what the message means.
pub const SHOWN_APART: [RuleId; 5] =
    [RuleId::Genuine, RuleId::AutoReply, RuleId::SenderChecks, RuleId::Backscatter, RuleId::FakeBounce];

/// The kind of the whole: what only looks like a report is a message.
pub fn kind(investigation: &Investigation) -> Kind {
    let found = investigation.trails.kind;
    let (trails, judged) = (&investigation.trails, &investigation.judged);
    let only_fakes = !trails.reports.is_empty()
        && judged.counted(trails).next().is_none()
        && judged.doubted.values().all(|it| *it == Doubt::Fake);
    if only_fakes || judged.doubt == Some(Doubt::Fake) { Kind::Message } else { found }
}

/// The answer.
pub fn headline(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Backscatter => "headline-not-your-message",
        Doubt::Fake => "headline-no-report",
    }
}

/// What to think of it.
pub fn explanation(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Backscatter => "explain-not-your-message",
        Doubt::Fake => "explain-no-report",
    }
}

/// Everything that counts for nothing.
pub fn views(teller: &Teller<'_>) -> Vec<DoubtView> {
    teller.investigation.judged.doubtful.iter().map(|it| view(teller, it)).collect()
}

fn view(teller: &Teller<'_>, it: &Doubtful) -> DoubtView {
    let mut told = it.reasons.iter().map(|it| teller.reason(it));
    let title = told.next().map(|it| it.text).unwrap_or_default();
    let mut signs: Vec<Statement> = Vec::new();
    for sign in told {
        if signs.iter().all(|have| have.text != sign.text) {
            signs.push(sign);
        }
    }
    DoubtView {
        source: it.source.map(|it| sources::shown_as(teller, it)),
        doubt: it.doubt,
        word: word_of(teller, it.doubt),
        title,
        signs,
        steps: steps(teller, it.doubt),
        links: links(teller, &it.bait),
        files: files(&it.bait),
    }
}

/// What to do with what was left aside. That nothing is wrong is not said there: another report may say otherwise.
fn steps(teller: &Teller<'_>, doubt: Doubt) -> Vec<String> {
    let told = &teller.investigation.advice.steps;
    let untold = about_doubt(doubt)
        .iter()
        .filter(|it| **it != StepKind::IgnoreIt)
        .filter(|kind| told.iter().all(|it| it.kind != **kind));
    untold.map(|kind| teller.say_of("step-", kind.id())).collect()
}

/// What it is, in few words.
pub fn word_of(teller: &Teller<'_>, doubt: Doubt) -> String {
    teller.say_of("doubt-", doubt.id())
}

/// Links of one piece that are listed; more say nothing new.
const MAX_LINKS: usize = 12;
/// Characters that are shown of what people see of a link.
const MAX_SHOWN: usize = 60;

/// What makes other programs turn words into links, and what is shown instead.
const SCHEMES: [(&str, &str); 4] = [("https://", ""), ("http://", ""), ("://", ":"), ("mailto:", "")];

/// Where the links lead, each once. What people see may itself look like a link, and does not here.
fn links(teller: &Teller<'_>, bait: &Bait) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for link in bait.links.iter().map(|it| &it.value) {
        let host = visible_host(link.host.as_str());
        let shown = SCHEMES.iter().fold(link.shown.clone(), |text, (scheme, plain)| text.replace(scheme, plain));
        let shown: String = shown.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_SHOWN).collect();
        let text = match shown.is_empty() || shown.eq_ignore_ascii_case(link.host.as_str()) {
            true => host,
            false => teller
                .tell("doubt-link-shown", &[("host", (&host).into()), ("shown", (&visible_address(&shown)).into())]),
        };
        if told.len() < MAX_LINKS && !told.contains(&text) {
            told.push(text);
        }
    }
    told
}

fn files(bait: &Bait) -> Vec<String> {
    let mut names: Vec<String> = bait.attachments.iter().map(|it| visible_address(&it.value)).collect();
    names.dedup();
    names.truncate(MAX_LINKS);
    names
}

/// The verdict in words, for a row.
pub fn word() -> &'static str {
    "verdict-does-not-count"
}

/// The reason in one clause, for a row.
pub fn row(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Backscatter => "reason-not-your-message",
        Doubt::Fake => "reason-only-in-fake",
    }
}
