//! Sun (iPlanet, Oracle) Messaging Server, and PMDF before it: a block of named lines for each recipient.
//!
//! `  Recipient address: user@internal.domain.example`
//! `  Original address: user@domain.example`
//! `  Reason: Remote SMTP server has rejected address`
//! `  Diagnostic code: smtp;550 5.1.1 no such user`
//! `  Remote system: dns;mx.domain.example (TCP|192.0.2.2|46718|192.0.2.1|25)`
//!
//! Known gap: the history of attempts that PMDF adds is part of the reason.

use super::passage::add;
use super::{Dialect, Told, answer};
use crate::evidence::{Said, SourceId, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Action, Address, Host};
use crate::syntax::prose::{ProseLine, find_addresses};

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "this report relates to a message you sent with the following header fields",
        "your message has been enqueued and undeliverable for",
        "it has been enqueued and undeliverable for",
    ],
    read,
};

/// What the sentences before the blocks say was done.
const SENTENCES: &[(&str, Action)] = &[
    ("cannot be delivered to the following", Action::Failed),
    ("is being returned", Action::Failed),
    ("has been enqueued and undeliverable for", Action::Delayed),
    ("will continue to try to deliver", Action::Delayed),
    ("successfully delivered to the following", Action::Delivered),
    ("successfully relayed to the following", Action::Relayed),
];

/// The lines about one recipient.
#[derive(Default)]
struct Block {
    address: Option<(Address, Span)>,
    original: Option<Address>,
    reason: String,
    diagnostic: String,
    host: Option<Host>,
    /// Whether the line before was part of the reason or of the diagnostic, and may go on.
    goes_on: Option<Line>,
}

#[derive(Clone, Copy)]
enum Line {
    Reason,
    Diagnostic,
}

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let sentence = |text: &str| SENTENCES.iter().find(|(words, _)| text.contains(words)).map(|(_, action)| *action);
    told.notice.action = lines.iter().find_map(|it| sentence(&it.text.to_ascii_lowercase())).or(told.notice.action);
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines {
        let (name, value) = line.text.split_once(':').unwrap_or((&line.text, ""));
        let value = value.trim();
        let name = name.trim().to_ascii_lowercase();
        if name == "recipient address" && blocks.len() < MAX_RECIPIENTS {
            blocks.push(Block { address: address(source, line), ..Block::default() });
            continue;
        }
        let Some(block) = blocks.last_mut() else { continue };
        match name.as_str() {
            "original address" => block.original = Address::parse(value),
            "reason" | "error" => block.take(Line::Reason, value),
            "diagnostic code" => {
                block.take(Line::Diagnostic, value.split_once(';').map_or(value, |(_, text)| text).trim());
            }
            "remote system" => {
                block.host = answer::host(value.split_once(';').map_or(value, |(_, name)| name));
                block.goes_on = None;
            }
            _ if line.is_blank() => block.goes_on = None,
            _ => block.go_on(line.text.trim()),
        }
    }
    told.said = blocks.into_iter().filter_map(say).collect();
}

fn address(source: SourceId, line: &ProseLine<'_>) -> Option<(Address, Span)> {
    let range = find_addresses(&line.text).into_iter().next_back()?;
    Some((Address::parse(line.text.get(range.clone())?)?, Span::new(source, line.place(&range))))
}

impl Block {
    fn take(&mut self, line: Line, text: &str) {
        self.goes_on = Some(line);
        self.go_on(text);
    }

    fn go_on(&mut self, text: &str) {
        match self.goes_on {
            Some(Line::Reason) => add(&mut self.reason, text),
            Some(Line::Diagnostic) => add(&mut self.diagnostic, text),
            None => {}
        }
    }
}

fn say(block: Block) -> Option<Said> {
    let (address, address_span) = block.address?;
    let text = if block.diagnostic.is_empty() { block.reason } else { block.diagnostic };
    Some(Said {
        name: None,
        expanded_from: block.original.filter(|it| *it != address && it.is_complete()),
        action: None,
        stage: answer::find_stage(&text),
        host: block.host,
        text,
        address,
        address_span,
    })
}

#[cfg(test)]
mod tests {
    use super::DIALECT;
    use crate::evidence::SourceId;
    use crate::formats::notice::Told;
    use crate::syntax::prose::read_prose;

    #[test]
    fn reads_the_block_of_each_recipient() {
        let text = "  To: x@y.example\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: a@i.b.example\n  Original address: a@b.example\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.1 no\n    such user\n  Remote system: dns;mx.b.example (TCP|192.0.2.1)\n";
        let mut told = Told::default();
        (DIALECT.read)(SourceId(0), &read_prose(text.as_bytes()), &mut told);
        let said: Vec<String> = told
            .said
            .iter()
            .map(|it| {
                format!(
                    "{} {:?} {:?}|{}",
                    it.address,
                    it.expanded_from.as_ref().map(|it| it.to_string()),
                    it.host.as_ref().map(|it| it.to_string()),
                    it.text
                )
            })
            .collect();
        assert_eq!(said, ["a@i.b.example Some(\"a@b.example\") Some(\"mx.b.example\")|550 5.1.1 no such user"]);
    }
}
