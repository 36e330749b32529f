//! One incident as a line of a list: little, and in no language yet, so that a list of a hundred thousand can be told in
//! another language at once.

use super::headline::HAVE_IT;
use super::people::{look, word_key};
use super::teller::{self, Teller};
use super::{Mark, Tone, delay_cause, doubt};
use crate::investigate::Investigation;
use crate::judge::{Judgement, Verdict};
use crate::mail::{Cause, Timestamp, Zone, identified};
use crate::syntax::text::visible;
use crate::trail::{Kind, Report, Trail};
use crate::words::Words;

/// So many addresses of an incident are kept; of the others their number.
const MAX_ADDRESSES: usize = 24;

identified! {
    /// What lists tell apart, the worst news first.
    Group {
        Failed = "failed",
        Delayed = "delayed",
        /// In quarantine, in Junk, or waiting for a confirmation.
        Held = "held",
        /// Something came back, and it does not say clearly what became of the message.
        Unclear = "unclear",
        /// Receipts, and reports without bad news.
        Arrived = "arrived",
        /// Somebody's mailbox answered by itself.
        AutoReply = "auto-reply",
        /// Ordinary messages, and what is no mail.
        Other = "other",
    }
}

/// One incident in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What happened.
    pub news: News,
    /// When the last report was written; without one, the message.
    pub at: Option<Timestamp>,
    /// The subject of the message, else that of what came back; ready to paint.
    pub subject: Option<Box<str>>,
    /// The addresses of those whom the news is about, then of the others; ready to paint, and not more than a few.
    pub addresses: Vec<Box<str>>,
    /// How many the news is about.
    pub concerned: usize,
}

/// What happened, as keys of the words. There are few of them, however long the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct News {
    /// Where it belongs in a list.
    pub group: Group,
    /// The sign and its color; an ordinary message has none.
    pub look: Option<(Mark, Tone)>,
    /// The key of the verdict in words.
    pub word: &'static str,
    /// Why, where it failed or is late.
    pub cause: Option<Cause>,
}

impl News {
    /// `Not delivered`, as the Answer page says it.
    #[must_use]
    pub fn word(&self, words: &Words) -> String {
        words.say(self.word)
    }

    /// Why, in one short clause; empty where the word says it all.
    #[must_use]
    pub fn reason(&self, words: &Words) -> String {
        match (self.group, self.cause) {
            (Group::Failed, Some(cause)) => words.say(&format!("cause-{}", cause.id())),
            (Group::Delayed, Some(cause)) => words.say(&format!("delay-{}", delay_cause(cause).id())),
            _ => String::new(),
        }
    }
}

/// The incident in short. The words only stand by: what is kept is in no language.
#[must_use]
pub fn summary(investigation: &Investigation, words: &Words, zone: &Zone) -> Summary {
    let teller = Teller { words, zone, investigation, now: investigation.now };
    let trails = &investigation.trails;
    let kind = doubt::kind(investigation);
    let own = |(trail, _): &(&Trail, &Judgement)| !trail.is_renamed();
    let mut people: Vec<(&Trail, &Judgement)> = teller.recipients().filter(own).collect();
    people.sort_by_key(|(_, judgement)| weight(judgement.verdict));
    let lead = people.first().map(|(_, judgement)| *judgement);
    let worst = lead.map(|it| weight(it.verdict));
    let concerned = people.iter().filter(|(_, it)| Some(weight(it.verdict)) == worst).count();
    let addresses = people.iter().take(MAX_ADDRESSES).map(|(trail, _)| address(trail).into_boxed_str()).collect();
    let reported = trails.reports.iter().rev().find_map(Report::written_at);
    let subject = trails.message.as_ref().and_then(|it| it.subject.as_ref());
    let returned = || trails.reports.iter().find_map(|it| it.message.as_ref()?.subject.as_ref());
    Summary {
        news: news(&teller, kind, lead),
        at: reported.or_else(|| trails.message.as_ref()?.written_at()),
        subject: subject
            .or_else(returned)
            .map(|it| visible(it.value.trim()))
            .filter(|it| !it.is_empty())
            .map(Into::into),
        addresses,
        concerned,
    }
}

/// The address as it may be shown; where a report has a name alone, that.
fn address(trail: &Trail) -> String {
    if trail.is_name_alone() { teller::name(trail) } else { teller::shown_address(trail) }
}

/// What asks for something first; what is alike weighs alike.
fn weight(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Failed | Verdict::Discarded => 0,
        Verdict::Delayed => 1,
        Verdict::Quarantined | Verdict::Junked => 2,
        Verdict::AtRisk => 3,
        it if HAVE_IT.contains(&it) => 4,
        Verdict::Expanded => 5,
        Verdict::NoFailureReported => 6,
        _ => 7,
    }
}

fn news(teller: &Teller<'_>, kind: Kind, lead: Option<&Judgement>) -> News {
    if teller.investigation.judged.doubt.is_some() {
        return News { group: Group::Unclear, look: Some(look(Verdict::Unknown)), word: doubt::word(), cause: None };
    }
    let (group, word) = match kind {
        Kind::Message | Kind::Headers => return ordinary("list-message"),
        Kind::NotMail => return ordinary("list-not-mail"),
        Kind::AutoReply => (Group::AutoReply, "list-auto-reply"),
        Kind::Complaint => (Group::Arrived, "list-complaint"),
        Kind::Dmarc => (Group::Unclear, "list-sender-not-verified"),
        Kind::Challenge => (Group::Held, "verdict-held-for-you"),
        Kind::Moderation => (Group::Held, "verdict-held-for-moderator"),
        Kind::ReadReceipt if lead.is_none() => (Group::Arrived, "verdict-read"),
        Kind::DelayWarning if lead.is_none() => (Group::Delayed, "verdict-delayed"),
        _ => lead.map_or((Group::Unclear, "list-unclear"), |it| (group(it.verdict), word_key(teller, it))),
    };
    let look = match (group, lead) {
        (Group::Held, _) => look(Verdict::Quarantined),
        (Group::Delayed, _) => look(Verdict::Delayed),
        // It arrived, and asks for something all the same.
        _ if kind == Kind::Complaint => look(Verdict::AtRisk),
        (_, Some(lead)) => look(lead.verdict),
        (Group::Arrived, None) => look(Verdict::Read),
        (_, None) => look(Verdict::Unknown),
    };
    let cause = lead.and_then(|it| it.explained.as_ref()).map(|it| it.cause);
    News { group, look: Some(look), word, cause: cause.filter(|_| matches!(group, Group::Failed | Group::Delayed)) }
}

fn ordinary(word: &'static str) -> News {
    News { group: Group::Other, look: None, word, cause: None }
}

fn group(verdict: Verdict) -> Group {
    match verdict {
        Verdict::Failed | Verdict::Discarded => Group::Failed,
        Verdict::Delayed => Group::Delayed,
        Verdict::Quarantined | Verdict::Junked => Group::Held,
        Verdict::AtRisk | Verdict::Unknown => Group::Unclear,
        _ => Group::Arrived,
    }
}
