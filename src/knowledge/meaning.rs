//! From a server's answer to its meaning.

use super::provider::{ProviderRow, Tier};
use super::{Knowledge, status};
use crate::mail::{Cause, EnhancedStatus, Host, Reply, Scope, Software, Stage};
use std::cell::OnceCell;

/// What is known of an answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Question<'a> {
    /// What the server said, in one line; what the report says where no server did.
    pub text: &'a str,
    /// The enhanced code.
    pub status: Option<EnhancedStatus>,
    /// The basic code.
    pub reply: Option<Reply>,
    /// The server that answered.
    pub remote_host: Option<&'a Host>,
    /// The server that reports.
    pub reporting_host: Option<&'a Host>,
    /// The program that wrote the report.
    pub writer: Option<Software>,
}

/// What an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// A provider's own text or a phrase that says it.
    Text,
    /// The code alone.
    Code,
    /// A word that says little, or the class or the subject of a code.
    Guess,
}

/// What an answer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// Why.
    pub cause: Cause,
    /// Whom it concerns.
    pub scope: Option<Scope>,
    /// The command that was answered, where the row says it.
    pub stage: Option<Stage>,
    /// Whether the text names that command; else it is where such an answer usually comes.
    pub stage_is_named: bool,
    /// Whether trying again may help, where the row says it.
    pub temporary: Option<bool>,
    /// The table's row, `None` where codes alone decided.
    pub row: Option<String>,
    /// How closely the row fits.
    pub sure: Sureness,
}

/// The row of `Unrouteable address`.
const UNROUTEABLE: &str = "P486";

impl Meaning {
    /// Whether Exim found no way to the address: it says so of a domain without a mail server, and of a name missing at its
    /// own.
    #[must_use]
    pub fn is_unrouteable(&self) -> bool {
        self.row.as_deref() == Some(UNROUTEABLE)
    }

    /// Whether words say why it happened, and not only that it took too long.
    #[must_use]
    pub fn says_why(&self) -> bool {
        self.sure == Sureness::Text && !matches!(self.cause, Cause::Unknown | Cause::Expired)
    }
}

/// A row that may fit, tried when somebody asks.
struct Candidate<'a> {
    tier: Tier,
    row: &'a ProviderRow,
    fits: OnceCell<bool>,
}

impl Candidate<'_> {
    fn fits(&self, text: &str, lower_text: &str) -> bool {
        *self.fits.get_or_init(|| self.row.fits(text, lower_text))
    }

    fn says_why(&self) -> bool {
        !matches!(self.row.cause, Cause::Unknown | Cause::Expired)
    }
}

impl Knowledge {
    /// What an answer means, by the closest row, else by its codes.
    #[must_use]
    pub fn meaning(&self, question: &Question<'_>) -> Meaning {
        let text = prepared(question.text);
        let lower = text.to_lowercase();
        let rows = self.needed.may_fit(&text).into_iter().filter_map(|place| self.providers.get(place));
        let applying =
            rows.filter_map(|row| Some(Candidate { tier: row.tier(question, &lower)?, row, fits: OnceCell::new() }));
        let mut candidates: Vec<Candidate<'_>> = applying.collect();
        candidates.sort_by_key(|it| it.tier);
        // The closest rows mostly decide, so that few patterns are ever tried.
        let first = |is_wanted: fn(&Candidate<'_>) -> bool| {
            candidates.iter().find(|it| is_wanted(it) && it.fits(&text, &lower)).map(|it| it.row)
        };
        let stage = first(|it| it.row.stage.is_some() && !it.row.stage_inferred).and_then(|it| it.stage);
        let close = first(|it| it.says_why() && it.tier < Tier::LastResort);
        let phrase = || first(|it| it.says_why() && is_phrase(it.tier, it.row));
        let expired = || first(|it| it.row.cause == Cause::Expired);
        let last = || first(|it| it.row.cause != Cause::Unknown);
        if let Some(row) = close.or_else(phrase).or_else(expired) {
            return of_row(row, stage);
        }
        let code = question.status.filter(|it| !it.is_undefined()).or_else(|| EnhancedStatus::find(&text));
        if let Some((cause, scope)) = code.filter(|it| status::is_telling(*it)).and_then(|it| self.statuses.of_code(it))
        {
            return of_code(cause, scope, stage, Sureness::Code);
        }
        match last() {
            Some(row) => Meaning { sure: Sureness::Guess, ..of_row(row, stage) },
            None => self.by_code(code, question.reply, stage),
        }
    }

    fn by_code(&self, code: Option<EnhancedStatus>, reply: Option<Reply>, stage: Option<Stage>) -> Meaning {
        let known = |found: Option<(Cause, Option<Scope>)>| found.filter(|(cause, _)| *cause != Cause::Unknown);
        if let Some((cause, scope)) = known(code.and_then(|it| self.statuses.of_code(it))) {
            return of_code(cause, scope, stage, Sureness::Code);
        }
        let subject = known(code.and_then(|it| self.statuses.of_subject(it)));
        let basic = known(reply.and_then(|it| self.statuses.of_reply(it)));
        let (cause, scope) = subject.or(basic).unwrap_or((Cause::Unknown, None));
        of_code(cause, scope, stage, Sureness::Guess)
    }
}

/// The last five rows of the table are single words that say little; the others before them are phrases.
fn is_phrase(tier: Tier, row: &ProviderRow) -> bool {
    tier == Tier::LastResort && !matches!(row.id.as_str(), "P562" | "P563" | "P564" | "P565" | "P566")
}

fn of_row(row: &ProviderRow, stage: Option<Stage>) -> Meaning {
    Meaning {
        cause: row.cause,
        scope: row.scope,
        stage: stage.or(row.stage),
        stage_is_named: stage.is_some(),
        temporary: row.temporary,
        row: Some(row.id.clone()),
        sure: Sureness::Text,
    }
}

fn of_code(cause: Cause, scope: Option<Scope>, stage: Option<Stage>, sure: Sureness) -> Meaning {
    Meaning { cause, scope, stage, stage_is_named: stage.is_some(), temporary: None, row: None, sure }
}

/// One line without what repeats in every line of a long reply, and without local parts, which hold any word; the
/// apostrophe of printed text is that of the tables.
pub(super) fn prepared(text: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut repeated: Option<(&str, &str)> = None;
    let mut all = text.split_whitespace().peekable();
    while let Some(word) = all.next() {
        let code = word.get(..3).filter(|it| it.bytes().all(|b| b.is_ascii_digit()));
        let status = code.and_then(|_| word.get(4..)).filter(|it| EnhancedStatus::parse(it).is_some());
        match (code, status, repeated) {
            (Some(code), Some(status), Some(first)) if first == (code, status) => continue,
            (Some(code), Some(status), None) => repeated = Some((code, status)),
            (Some(code), None, Some(first)) if word.len() == 3 && first.0 == code && all.peek() == Some(&first.1) => {
                all.next();
                continue;
            }
            _ => {}
        }
        words.push(word);
    }
    let line = words.join(" ");
    match line.is_ascii() {
        true => without_local_parts(&line),
        false => without_local_parts(&line.replace(['\u{2018}', '\u{2019}'], "'")),
    }
}

/// Whether words before a local part end with this character. Where no blanks stand between words, a letter is enough.
fn ends_words(c: char) -> bool {
    const EAST_ASIAN: char = '\u{2e80}';
    c.is_whitespace() || "<>()\"'".contains(c) || c >= EAST_ASIAN || !c.is_ascii() && !c.is_alphanumeric()
}

fn without_local_parts(text: &str) -> String {
    let mut parts = text.split('@').peekable();
    let mut cleared = String::with_capacity(text.len());
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            cleared.push_str(part);
            break;
        }
        let before = part.trim_end_matches(|c: char| !ends_words(c));
        cleared.push_str(before);
        cleared.push('@');
    }
    cleared
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cause(text: &str) -> Cause {
        Knowledge::built_in().meaning(&Question { text, ..Question::default() }).cause
    }

    #[test]
    fn an_address_without_a_way_is_known_by_its_row() {
        let text = "Unrouteable address";
        let question = Question { text, writer: Some(Software::Exim), ..Question::default() };
        assert!(Knowledge::built_in().meaning(&question).is_unrouteable());
    }

    #[test]
    fn texts_come_before_codes() {
        assert_eq!(cause("550 5.1.1 <spam@b.example>: Recipient address rejected: User unknown"), Cause::UserUnknown);
        assert_eq!(cause("收件人邮件地址（wang@b.example）不存在"), Cause::UserUnknown);
        assert_eq!(cause("552 5.2.2 Over quota"), Cause::MailboxFull);
        assert_eq!(cause("550 5.4.4"), Cause::DomainNotFound);
        assert_eq!(cause("flub"), Cause::Unknown);
    }

    #[test]
    fn long_replies_and_local_parts_do_not_get_in_the_way() {
        assert_eq!(prepared("550-5.7.1 one 550-5.7.1 two 550 5.7.1 three"), "550-5.7.1 one two three");
        assert_eq!(without_local_parts("to <unknown@b.example> and x@y"), "to <@b.example> and @y");
    }
}
