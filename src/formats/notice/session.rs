//! SMTP sessions as notices retell them (Sendmail, Courier): what was sent, what was answered, and what the program
//! made of it.
//!
//! `... while talking to mx.domain.example.:`
//! `>>> RCPT To:<user@domain.example>`
//! `<<< 550 5.1.1 no such user`
//! `550 5.1.1 <user@domain.example>... User unknown`

use super::answer;
use super::passage::add;
use crate::mail::{Host, Reply, Stage};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

/// Exchanges beyond this are left aside.
const MAX_EXCHANGES: usize = 5_000;
/// Answers that only follow from what was refused before: nobody was left to send to.
const NOBODY_LEFT: [&str; 6] =
    ["no valid recipient", "need rcpt", "no recipients", "must have a valid recipient", "valid rcpt", "rcpt first"];

/// What one command led to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchange {
    /// The other server, where it answered.
    pub host: Option<Host>,
    /// The command that was answered, as far as the retelling shows it.
    pub stage: Option<Stage>,
    /// What the other server answered; empty where it did not.
    pub answer: String,
    /// What the program made of it: `550 5.1.1 <user@domain.example>... User unknown`.
    pub outcome: String,
    /// The code with which it ends.
    pub code: Option<Reply>,
    /// The address that the program names there: the line, and where in it.
    pub named: Option<(usize, Range<usize>)>,
}

impl Exchange {
    /// What was answered; what the program says where nothing was.
    pub fn text(&self) -> &str {
        if self.answer.is_empty() { &self.outcome } else { &self.answer }
    }

    /// Whether the program will try again.
    pub fn is_put_off(&self) -> bool {
        !self.is_refusal() && self.outcome.to_ascii_lowercase().contains("deferred")
    }

    /// Whether the recipient was refused for good.
    pub fn is_refusal(&self) -> bool {
        let code = self.code.or_else(|| Reply::find(&self.answer).filter(|_| self.outcome.is_empty()));
        code.is_some_and(|it| it.code() >= 500)
    }
}

/// The exchanges in these lines; `first` is the number of the first line.
pub fn read_session(lines: &[ProseLine<'_>], first: usize) -> Vec<Exchange> {
    let mut session = Session::default();
    for (index, line) in lines.iter().enumerate() {
        session.take(first + index, &line.text);
    }
    session.close();
    session.exchanges
}

#[derive(Default)]
struct Session {
    exchanges: Vec<Exchange>,
    open: Exchange,
    command: Option<String>,
    /// Whom the command named.
    recipient: Option<(usize, Range<usize>)>,
    /// Whether several commands may have been sent at once (RFC 2920): version 5 of Sendmail did not.
    pipelines: bool,
    /// The first exchange with the present server.
    with_this_host: usize,
}

impl Session {
    fn take(&mut self, number: usize, line: &str) {
        let text = line.trim();
        let lower = text.to_ascii_lowercase();
        if let Some(rest) = lower.trim_start_matches(['.', ' ']).strip_prefix("while talking to ") {
            self.close();
            self.pipelines = lower.starts_with('.');
            self.meet(answer::host(rest.split_whitespace().next().unwrap_or_default()));
        } else if text.starts_with(">>>") {
            self.close();
            let command = text.trim_start_matches(['>', ' ']).to_ascii_lowercase();
            let address = find_addresses(line).into_iter().next().filter(|_| command.starts_with("rcpt"));
            self.recipient = address.map(|range| (number, range));
            self.command = Some(command);
        } else if let Some(reply) = text.strip_prefix("<<<") {
            self.answered(reply.trim());
        } else if let Some(host) = peer(text) {
            self.close();
            self.meet(Some(host));
        } else if let Some(concern) = outcome(line) {
            add(&mut self.open.outcome, text);
            self.open.code = Reply::find(text);
            self.open.named = match concern {
                Concern::One(range) => Some((number, range)),
                Concern::All => None,
            };
            self.close();
        } else if !text.is_empty() && has_code(text) {
            // `421 domain.example (smtp)... Deferred: …` tells of the server, and goes with what comes next.
            add(&mut self.open.outcome, text);
        }
    }

    fn meet(&mut self, host: Option<Host>) {
        self.open.host = host;
        self.command = None;
        self.recipient = None;
        self.with_this_host = self.exchanges.len();
    }

    fn answered(&mut self, reply: &str) {
        let lower = reply.to_ascii_lowercase();
        if NOBODY_LEFT.iter().any(|it| lower.contains(it)) && self.open.answer.is_empty() {
            // What was sent was DATA, what was refused were the recipients before it (RFC 2920).
            for it in self.exchanges.iter_mut().skip(self.with_this_host) {
                it.stage = Some(Stage::RcptTo);
            }
            return;
        }
        add(&mut self.open.answer, reply);
    }

    fn close(&mut self) {
        let mut open = std::mem::take(&mut self.open);
        self.open.host.clone_from(&open.host);
        if open.answer.is_empty() && open.outcome.is_empty() || self.exchanges.len() >= MAX_EXCHANGES {
            return;
        }
        open.stage = self.stage(&open);
        open.host = open.host.filter(|_| !open.answer.is_empty());
        open.named = open.named.or_else(|| self.recipient.clone().filter(|_| !open.answer.is_empty()));
        self.exchanges.push(open);
    }

    /// The command that stands before an answer. Behind `DATA`, an answer that is about an address was given to the
    /// recipient before it; of others nobody can tell.
    fn stage(&self, exchange: &Exchange) -> Option<Stage> {
        if Reply::find(&exchange.answer).is_none_or(|it| it.code() < 400) {
            return None;
        }
        let command = self.command.as_deref().unwrap_or_default();
        match Stage::of_command(command) {
            Some(Stage::Data) if self.pipelines => {
                let is_about_one = exchange.named.is_some() || !find_addresses(&exchange.answer).is_empty();
                is_about_one.then_some(Stage::RcptTo)
            }
            None if command.starts_with('.') => Some(Stage::EndOfData),
            None if self.command.is_none() => Some(Stage::Connect),
            stage => stage,
        }
    }
}

/// `mx.domain.example [192.0.2.1]:`, as Courier writes it.
fn peer(text: &str) -> Option<Host> {
    let name = text.strip_suffix(':')?;
    (name.split_whitespace().count() <= 3 && name.contains(" [")).then(|| answer::host(name)).flatten()
}

/// Whom a line of the program's own is about.
enum Concern {
    /// `550 5.1.1 <user@domain.example>... User unknown`
    One(Range<usize>),
    /// `554 5.0.0 Service unavailable`: all of whom the answer was.
    All,
}

/// Whom a line tells the outcome for; `None` where it tells none.
fn outcome(line: &str) -> Option<Concern> {
    let Some((before, _)) = line.split_once("...") else { return has_code(line).then_some(Concern::All) };
    find_addresses(before).into_iter().next_back().map(Concern::One)
}

fn has_code(text: &str) -> bool {
    text.trim_start().get(..3).is_some_and(|it| it.bytes().all(|b| b.is_ascii_digit()) && it.starts_with(['4', '5']))
}

#[cfg(test)]
mod tests {
    use super::read_session;
    use crate::syntax::prose::read_prose;

    fn read(text: &str) -> Vec<String> {
        let lines = read_prose(text.as_bytes());
        let exchanges = read_session(&lines, 0);
        exchanges
            .iter()
            .map(|it| {
                let stage = it.stage.map_or("-", |it| it.id());
                let host = it.host.as_ref().map_or("-", |it| it.as_str());
                let named =
                    it.named.clone().and_then(|(line, range)| lines.get(line)?.text.get(range).map(str::to_owned));
                format!("{stage}|{host}|{}|{}", it.text(), named.unwrap_or_default())
            })
            .collect()
    }

    #[test]
    fn answers_go_with_their_recipients() {
        let text = "... while talking to mx.b.example.:\n>>> DATA\n<<< 550-5.1.1 no\n<<< 550 5.1.1 such\n550 5.1.1 a@b.example... User unknown\n<<< 554 5.5.1 Error: no valid recipients\n";
        assert_eq!(read(&text.replace("\\\n", "\n")), ["rcpt-to|mx.b.example|550-5.1.1 no 550 5.1.1 such|a@b.example"]);
    }

    #[test]
    fn an_answer_behind_data_may_have_been_for_anybody() {
        let text = "... while talking to mx.b.example.:\n>>> DATA\n<<< 503 All RCPT commands were rejected\n554 5.0.0 Service unavailable\n";
        assert_eq!(read(text), ["-|mx.b.example|503 All RCPT commands were rejected|"]);
    }

    #[test]
    fn reads_old_transcripts() {
        let text = "While talking to b.example:\n>>> MAIL From:<x@y.example>\n<<< 501 no access\n554 <a@b.example>... Remote protocol error\n550 c.example (smtp)... 550 Host unknown\n554 <d@c.example>... 550 Host unknown\n";
        assert_eq!(
            read(text),
            [
                "mail-from|b.example|501 no access|a@b.example",
                "-|-|550 c.example (smtp)... 550 Host unknown 554 <d@c.example>... 550 Host unknown|d@c.example"
            ]
        );
    }
}
