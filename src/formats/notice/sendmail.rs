//! Sendmail from version 5 to 8, and what imitates it: lists of addresses under headings between dashes, then the
//! session as it went.
//!
//! `   ----- The following addresses had permanent fatal errors -----`
//! `<user@domain.example>`
//! `    (reason: 550 5.1.1 no such user)`
//! `    (expanded from: <team@domain.example>)`
//!
//! Versions before 8 write no list: there the session alone tells whom it is about.
//! Known gap: local users without a host behind them, as version 5 names them.

use super::session::{Exchange, read_session};
use super::{Dialect, Told};
use crate::evidence::{Said, SourceId, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Address, EnhancedStatus, Software};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Sendmail),
    opens: &[
        "the following addresses had permanent fatal errors",
        "the following addresses had permanent delivery errors",
        "the following addresses had delivery errors",
        "the following addresses had delivery problems",
        "the following addresses had transient non-fatal errors",
        "the following addresses had successful delivery notifications",
        "the following addresses have delivery notifications",
        "----- transcript of session follows",
    ],
    read,
};

/// Answers that name nobody are compared with what a list quotes up to this number.
const MAX_UNNAMED: usize = 64;

/// Headings, and what was done to those below.
const HEADINGS: &[(&str, Heading)] = &[
    ("transcript of session", Heading::Session),
    ("permanent fatal errors", Heading::List(Some(Action::Failed))),
    ("permanent delivery errors", Heading::List(Some(Action::Failed))),
    ("delivery errors", Heading::List(Some(Action::Failed))),
    ("delivery problems", Heading::List(None)),
    ("transient non-fatal errors", Heading::List(Some(Action::Delayed))),
    ("successful delivery notifications", Heading::List(Some(Action::Delivered))),
    ("delivery notifications", Heading::List(None)),
];

/// What versions 8.6 to 8.9 write behind an address.
const REMARKS: &[(&str, Action)] = &[
    ("unrecoverable error", Action::Failed),
    ("transient failure", Action::Delayed),
    ("warning: ", Action::Delayed),
    ("successfully delivered", Action::Delivered),
    ("relayed to non-dsn-aware", Action::Relayed),
    ("expanded by mailing list", Action::Expanded),
];

/// A section of the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heading {
    List(Option<Action>),
    Session,
    Other,
}

/// An address and where it stands.
#[derive(Clone)]
struct Place {
    address: Address,
    span: Span,
}

/// Somebody in a list.
#[derive(Default)]
struct Listed {
    /// What the list names; none where it is a program or a file.
    address: Option<Place>,
    expanded_from: Option<Place>,
    action: Option<Action>,
    reason: String,
    /// Whether the bracket around the reason is still open: forwarding breaks lines.
    reason_goes_on: bool,
}

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let mut listed: Vec<Listed> = Vec::new();
    let mut session: Vec<Exchange> = Vec::new();
    for (heading, section) in sections(lines) {
        match heading {
            Heading::List(action) => read_list(source, lines, section, action, &mut listed),
            Heading::Session => {
                session.extend(read_session(lines.get(section.clone()).unwrap_or_default(), section.start));
            }
            Heading::Other => {}
        }
    }
    let session = Session::of(source, lines, session);
    told.said = if listed.is_empty() {
        session.say_all(told.notice.action)
    } else {
        let beside = session.say_beside(&listed);
        listed.into_iter().filter_map(|it| say(it, &session)).chain(beside).collect()
    };
}

/// The stretches of lines under each heading.
fn sections(lines: &[ProseLine<'_>]) -> Vec<(Heading, Range<usize>)> {
    let mut sections: Vec<(Heading, Range<usize>)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if let Some(heading) = heading(&line.text) {
            if let Some((_, range)) = sections.last_mut() {
                range.end = index;
            }
            sections.push((heading, index + 1..lines.len()));
        }
    }
    sections
}

/// `----- Transcript of session follows -----`
fn heading(text: &str) -> Option<Heading> {
    let text = text.trim();
    if !text.starts_with("--") || !text.ends_with("--") {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let known = HEADINGS.iter().find(|(words, _)| lower.contains(words)).map(|(_, heading)| *heading);
    known.or_else(|| lower.contains(char::is_alphabetic).then_some(Heading::Other))
}

/// A list ends at the first blank line behind it.
fn read_list(
    source: SourceId,
    lines: &[ProseLine<'_>],
    section: Range<usize>,
    action: Option<Action>,
    listed: &mut Vec<Listed>,
) {
    let lines = lines.get(section).unwrap_or_default().iter();
    for line in lines.skip_while(|it| it.is_blank()).take_while(|it| !it.is_blank()) {
        let text = line.text.trim();
        let room = listed.len() < MAX_RECIPIENTS;
        match listed.last_mut() {
            Some(last) if last.reason_goes_on => take_reason(text, last),
            Some(last) if text.starts_with("(reason:") => take_reason(text.trim_start_matches("(reason:").trim(), last),
            Some(last) if text.starts_with("(expanded from:") => {
                last.expanded_from = place(source, line, line.text.find(':').unwrap_or_default());
            }
            _ if room => listed.push(read_listed(source, line, action)),
            _ => {}
        }
    }
}

/// `<user@domain.example>`, with a remark behind it or without: `(unrecoverable error)`, `[User unknown]`.
fn read_listed(source: SourceId, line: &ProseLine<'_>, action: Option<Action>) -> Listed {
    let lower = line.text.to_ascii_lowercase();
    let remark = REMARKS.iter().find(|(words, _)| lower.contains(words)).map(|(_, action)| *action);
    let behind = find_addresses(&line.text).first().and_then(|it| line.text.get(it.end..)).unwrap_or_default();
    let reason = behind.trim_matches(|c: char| c.is_whitespace() || "<>()[].,:;".contains(c)).to_owned();
    Listed {
        address: place(source, line, 0),
        action: remark.or(action),
        reason: if remark.is_some() { String::new() } else { reason },
        ..Listed::default()
    }
}

/// `550 5.1.1 no such user)`, or the part of it that one line holds.
fn take_reason(text: &str, listed: &mut Listed) {
    let closed = text.strip_suffix(')');
    if listed.reason_goes_on {
        listed.reason.push(' ');
    }
    listed.reason.push_str(closed.unwrap_or(text));
    listed.reason_goes_on = closed.is_none();
}

/// The first address behind `from` in a line.
fn place(source: SourceId, line: &ProseLine<'_>, from: usize) -> Option<Place> {
    let found = find_addresses(line.text.get(from..)?).into_iter().next()?;
    let range = from + found.start..from + found.end;
    let address = Address::parse(line.text.get(range.clone())?).filter(Address::is_complete)?;
    Some(Place { address, span: Span::new(source, line.place(&range)) })
}

/// The session by whom it is about.
struct Session {
    exchanges: Vec<(Option<Place>, Exchange)>,
    /// The last exchange about each address.
    by_address: BTreeMap<String, usize>,
    /// Those that name nobody.
    unnamed: Vec<usize>,
}

impl Session {
    fn of(source: SourceId, lines: &[ProseLine<'_>], exchanges: Vec<Exchange>) -> Self {
        let mut session = Self { exchanges: Vec::new(), by_address: BTreeMap::new(), unnamed: Vec::new() };
        for (index, exchange) in exchanges.into_iter().enumerate() {
            let named = exchange.named.clone().and_then(|(line, range)| place(source, lines.get(line)?, range.start));
            match &named {
                Some(named) => _ = session.by_address.insert(named.address.key(), index),
                None if !exchange.answer.is_empty() => session.unnamed.push(index),
                None => {}
            }
            session.exchanges.push((named, exchange));
        }
        session
    }

    fn exchange(&self, index: usize) -> Option<&Exchange> {
        self.exchanges.get(index).map(|(_, exchange)| exchange)
    }

    /// What was said about somebody: the exchange that names them, else the one whose answer the list quotes; where
    /// the list quotes none, the only one that names nobody.
    fn about(&self, listed: &Listed) -> Option<&Exchange> {
        let key = listed.address.as_ref().map(|it| it.address.key());
        let named = key.and_then(|key| self.by_address.get(&key)).and_then(|it| self.exchange(*it));
        let mut unnamed = self.unnamed.iter().take(MAX_UNNAMED).filter_map(|it| self.exchange(*it));
        named.or_else(|| match (listed.reason.is_empty(), self.unnamed.len()) {
            (false, _) => unnamed.find(|it| it.answer.starts_with(&listed.reason)),
            (true, 1) => unnamed.next(),
            (true, _) => None,
        })
    }

    /// What the session tells of those who stand in no list: still waiting for another attempt, or refused while the sender
    /// wanted no report about them (`NOTIFY=NEVER`).
    fn say_beside(&self, listed: &[Listed]) -> Vec<Said> {
        let named = listed.iter().flat_map(|it| [&it.address, &it.expanded_from]).flatten();
        let listed: BTreeSet<String> = named.map(|it| it.address.key()).collect();
        let mut beside: Vec<usize> =
            self.by_address.iter().filter(|(key, _)| !listed.contains(*key)).map(|it| *it.1).collect();
        beside.sort_unstable();
        let said = beside.into_iter().filter_map(|it| self.exchanges.get(it)).filter_map(|(named, exchange)| {
            let action = match exchange.is_put_off() {
                true => Action::Delayed,
                false if exchange.is_refusal() && !exchange.outcome.is_empty() => Action::Failed,
                false => return None,
            };
            Some(exchange_about(named.clone()?, exchange, Some(action)))
        });
        said.collect()
    }

    /// What a session alone tells, in the order of the addresses. Where somebody was refused for good, what was put off
    /// is still on its way.
    fn say_all(&self, action: Option<Action>) -> Vec<Said> {
        let any_refused = self.exchanges.iter().any(|(named, it)| named.is_some() && it.is_refusal());
        let mut last: Vec<usize> = self.by_address.values().copied().collect();
        last.sort_unstable();
        let said = last.into_iter().filter_map(|it| self.exchanges.get(it)).filter_map(|(named, exchange)| {
            let action = if exchange.is_put_off() && any_refused { Some(Action::Delayed) } else { action };
            Some(exchange_about(named.clone()?, exchange, action))
        });
        said.collect()
    }
}

fn exchange_about(place: Place, exchange: &Exchange, action: Option<Action>) -> Said {
    let (stage, host) = (exchange.stage, exchange.host.clone());
    Said { action, stage, host, ..Said::of(place.address, place.span, exchange.text().to_owned()) }
}

/// Where a program or a file is listed, the address that led to it is the one whom the message did not reach.
fn say(listed: Listed, session: &Session) -> Option<Said> {
    let exchange = session.about(&listed);
    let expanded_from = listed.expanded_from.clone().filter(|_| listed.address.is_some());
    let place = listed.address.or(listed.expanded_from)?;
    let text = match exchange {
        Some(it) if listed.reason.is_empty() => it.text().to_owned(),
        // The list quotes the first line of a longer answer.
        Some(it) if it.answer.starts_with(&listed.reason) => it.answer.clone(),
        // Where no server answered, the program's own line has the code that the list leaves out.
        Some(it) if it.answer.is_empty() && has_status(&it.outcome) && !has_status(&listed.reason) => {
            it.outcome.clone()
        }
        _ => listed.reason,
    };
    Some(Said {
        name: None,
        address: place.address,
        address_span: place.span,
        expanded_from: expanded_from.map(|it| it.address),
        action: listed.action,
        stage: exchange.and_then(|it| it.stage),
        host: exchange.and_then(|it| it.host.clone()),
        text,
    })
}

fn has_status(text: &str) -> bool {
    EnhancedStatus::find(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::DIALECT;
    use crate::evidence::SourceId;
    use crate::formats::notice::Told;
    use crate::syntax::prose::read_prose;

    fn said(text: &str) -> Vec<String> {
        let mut told = Told::default();
        (DIALECT.read)(SourceId(0), &read_prose(text.as_bytes()), &mut told);
        let said = told.said.iter().map(|it| {
            let of = |it: Option<String>| it.unwrap_or_else(|| "-".to_owned());
            let action = of(it.action.map(|it| it.id().to_owned()));
            let stage = of(it.stage.map(|it| it.id().to_owned()));
            format!(
                "{} {action} {stage} {}|{}",
                it.address,
                of(it.expanded_from.as_ref().map(ToString::to_string)),
                it.text
            )
        });
        said.collect()
    }

    #[test]
    fn reads_the_list_with_its_reasons() {
        let text = "   ----- The following addresses had permanent fatal errors -----
<a@b.example>
    (reason: 550-5.1.1 no
 such user)
    (expanded from: <team@d.example>)
\"|/usr/bin/filter x\"
    (reason: 75)
    (expanded from: <c@d.example>)

   ----- Transcript of session follows -----
... while talking to mx.b.example.:
>>> RCPT To:<a@b.example>
<<< 550-5.1.1 no such user
<<< 550 5.1.1 here
550 5.1.1 <a@b.example>... User unknown
";
        assert_eq!(
            said(text),
            [
                "a@b.example failed rcpt-to team@d.example|550-5.1.1 no such user 550 5.1.1 here",
                "c@d.example failed - -|75"
            ]
        );
    }

    #[test]
    fn an_answer_that_names_nobody_goes_with_those_without_one() {
        let text = "----- The following addresses had permanent fatal errors -----
<a@b.example>

   ----- Transcript of session follows -----
... while talking to mx.c.example.:
>>> DATA
<<< 452 4.2.2 <x@c.example> mailbox over quota
<x@c.example>... Deferred: 452 4.2.2 <x@c.example> mailbox over quota
... while talking to mx.b.example.:
>>> DATA
<<< 503 refused
554 5.0.0 Service unavailable
";
        let waits = "x@c.example delayed rcpt-to -|452 4.2.2 <x@c.example> mailbox over quota";
        assert_eq!(said(text), ["a@b.example failed - -|503 refused", waits]);
    }
}
