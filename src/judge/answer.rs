//! What a server's answer means where it was given.
//!
//! A record holds up to two texts, the server's answer and what people are told; the tables are asked about them in
//! turn until one says why. What they find is then seen at its stage: before it hears of a recipient a server can only
//! refuse the sender, and before it hears of a sender only the system that calls.

use crate::knowledge::{Knowledge, Meaning, Question};
use crate::mail::{Address, Cause, Host, Reply, Scope, Stage};
use crate::trail::{Record, Report};

/// The meaning by the first text that says why; by the best of what is left where none does.
pub fn meaning(record: &Record, question: &Question<'_>, knowledge: &Knowledge) -> Meaning {
    let diagnostic = record.fields.value.diagnostic.as_ref().map(|it| it.value.as_str());
    let said = record.said.as_ref().map(|it| it.value.text.as_str());
    let mut best: Option<Meaning> = None;
    for text in [diagnostic, said].into_iter().flatten() {
        let found = meaning_of(text, question, knowledge);
        if found.says_why() {
            return found;
        }
        let is_better =
            |best: &Meaning| found.cause != Cause::Unknown && (best.cause == Cause::Unknown || found.sure < best.sure);
        if best.as_ref().is_none_or(is_better) {
            best = Some(found);
        }
    }
    best.unwrap_or_else(|| knowledge.meaning(question))
}

/// An answer that a text quotes comes before the words around it, which name the command at most.
pub fn meaning_of(text: &str, question: &Question<'_>, knowledge: &Knowledge) -> Meaning {
    let whole = knowledge.meaning(&Question { text, ..*question });
    let quoted = quoted_answer(text).map(|text| knowledge.meaning(&Question { text, ..*question }));
    match quoted.filter(Meaning::says_why) {
        Some(quoted) if whole.stage_is_named => Meaning { stage: whole.stage, stage_is_named: true, ..quoted },
        Some(quoted) => quoted,
        None => whole,
    }
}

/// Google's sentences, Sendmail's `(reason: 550 …)` and Exchange Online's arrow, around an answer of the other server.
fn quoted_answer(text: &str) -> Option<&str> {
    let behind = |words| text.split_once(words).map(|(_, rest)| rest);
    let unwrapped = behind_wrapping(text);
    (unwrapped.len() < text.len())
        .then_some(unwrapped)
        .or_else(|| behind("other server returned was:"))
        .or_else(|| behind("response from the remote server was:"))
        .or_else(|| behind("(reason: ").and_then(until_closed))
}

/// Exchange Online puts a sentence of its own before what the other server answered: `550 5.1.351 … -> 550 unknown user`.
pub fn behind_wrapping(text: &str) -> &str {
    let behind = text.rsplit_once(" -> ").map(|(_, behind)| behind.trim());
    behind.filter(|it| it.chars().filter(|c| c.is_alphabetic()).count() >= 8).unwrap_or(text)
}

/// Up to the bracket that closes one opened before.
fn until_closed(text: &str) -> Option<&str> {
    let mut open = 1_usize;
    let end = text.char_indices().find(|(_, c)| {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        open == 0
    });
    text.get(..end?.0)
}

/// A domain from which a report comes, or to which it goes, is there: then it is the name before the `@` that is not.
pub fn missing_name(meaning: Meaning, report: &Report, recipient: Option<&Address>) -> Meaning {
    let domain = recipient.and_then(Address::domain);
    let is_there = meaning.is_unrouteable() && domain.is_some_and(|it| comes_or_goes(report, &it));
    match is_there {
        true => Meaning { cause: Cause::UserUnknown, scope: Some(Scope::Recipient), ..meaning },
        false => meaning,
    }
}

fn comes_or_goes(report: &Report, domain: &str) -> bool {
    let message = report.message.as_ref();
    let daemon = message.and_then(|it| it.from.as_ref()).and_then(|it| Host::parse(&it.value.address.domain()?));
    let reporting = report.fields.reporting_mta.as_ref().map(|it| it.value.clone());
    let from_there = [daemon, reporting].into_iter().flatten().any(|it| it.is_within(domain));
    let addressed = message.iter().flat_map(|it| &it.addressed);
    from_there || addressed.into_iter().any(|it| it.mailbox.address.domain().as_deref() == Some(domain))
}

/// Cause and scope as they can only be at this stage.
pub fn seen_at(stage: Option<Stage>, meaning: &Meaning, reply: Option<Reply>) -> (Cause, Option<Scope>) {
    use Cause::{
        AddressMoved, AddressSyntax, DomainNotFound, MailboxDisabled, NoMailService, PolicyRejected, Unknown,
        UserUnknown,
    };
    let refused = reply.is_some_and(|it| it.code() >= 500);
    match (stage, meaning.cause) {
        (
            Some(Stage::MailFrom),
            UserUnknown | MailboxDisabled | AddressMoved | AddressSyntax | DomainNotFound | NoMailService,
        ) => (Cause::SenderRejected, Some(Scope::Sender)),
        (Some(Stage::Connect | Stage::Helo), PolicyRejected | Unknown) if refused => {
            (Cause::SenderBlocked, Some(Scope::Server))
        }
        (_, cause) => (cause, meaning.scope),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::Sureness;

    #[test]
    fn finds_the_answer_that_is_quoted() {
        assert_eq!(
            quoted_answer("x (reason: 553 SPF (-all) fail) (expanded from: <a@b>)"),
            Some("553 SPF (-all) fail")
        );
        assert_eq!(quoted_answer("The error that the other server returned was: 550 no"), Some(" 550 no"));
        assert_eq!(quoted_answer("(reason: 550 no end"), None);
        assert_eq!(quoted_answer("550 no"), None);
    }

    #[test]
    fn who_is_refused_depends_on_the_stage() {
        let found = |cause| Meaning {
            cause,
            scope: None,
            stage: None,
            stage_is_named: false,
            temporary: None,
            row: None,
            sure: Sureness::Guess,
        };
        let seen = |stage, cause, reply| seen_at(Some(stage), &found(cause), Reply::new(reply)).0;
        assert_eq!(seen(Stage::MailFrom, Cause::DomainNotFound, 550), Cause::SenderRejected);
        assert_eq!(seen(Stage::RcptTo, Cause::DomainNotFound, 550), Cause::DomainNotFound);
        assert_eq!(seen(Stage::Connect, Cause::Unknown, 554), Cause::SenderBlocked);
        assert_eq!(seen(Stage::Connect, Cause::Unknown, 421), Cause::Unknown);
    }
}
