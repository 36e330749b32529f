//! Every row of the table has a sample line, and the row that claims it is no other.

use super::meaning::prepared;
use super::{Knowledge, Question, table};
use crate::mail::{Cause, EnhancedStatus, Host, Reply, Software, Stage};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Sample {
    id: String,
    host: String,
    writer: String,
    line: String,
}

#[test]
fn every_row_claims_its_own_sample() {
    let knowledge = Knowledge::built_in();
    let mut without: BTreeSet<&str> = knowledge.providers.iter().map(|it| it.id.as_str()).collect();
    let samples = table::rows::<Sample>(include_str!("../../assets/knowledge/samples.csv"));
    for Sample { id, host, writer, line } in &samples {
        let row = knowledge.providers.iter().find(|it| it.id == *id);
        assert!(row.is_some(), "{id}: no such row, for {line}");
        let Some(row) = row else { continue };
        let text = prepared(line);
        assert!(row.fits(&text, &text.to_lowercase()), "{id}: the pattern does not stand in its sample: {line}");
        if row.cause != Cause::Unknown {
            assert_eq!(claimed_by(&knowledge, host, writer, line).as_deref(), Some(id.as_str()), "{line}");
        }
        without.remove(id.as_str());
    }
    assert!(without.is_empty(), "rows without a sample: {without:?}");
}

fn claimed_by(knowledge: &Knowledge, host: &str, writer: &str, line: &str) -> Option<String> {
    let host = Host::parse(host);
    let own = EnhancedStatus::behind_replies(line).find(|it| !it.is_expiry());
    let question = Question {
        text: line,
        status: own.or_else(|| EnhancedStatus::at_start(line)),
        reply: Reply::find(line),
        remote_host: host.as_ref(),
        reporting_host: None,
        writer: Software::from_id(writer),
    };
    knowledge.meaning(&question).row
}

/// What programs write around an answer to say which command it was given to, and the stage; readers know others.
const MARKERS: [(&str, &str, Stage); 18] = [
    ("postfix", "host mx[192.0.2.1] refused to talk to me: 554 no", Stage::Connect),
    ("postfix", "connect to mx[192.0.2.1]:25: Connection timed out", Stage::Connect),
    ("postfix", "lost connection with mx[192.0.2.1] while performing the EHLO handshake", Stage::Helo),
    ("postfix", "lost connection with mx[192.0.2.1] while sending RCPT TO", Stage::RcptTo),
    ("exim", "SMTP error from remote mail server after initial connection: 554 no", Stage::Connect),
    ("exim", "SMTP error from remote mail server after HELO x: 550 no", Stage::Helo),
    ("exim", "SMTP error from remote mail server after MAIL FROM:<@b.example>: 550 no", Stage::MailFrom),
    ("exim", "SMTP error from remote mail server after RCPT TO:<@b.example>: 550 no", Stage::RcptTo),
    ("exim", "SMTP error from remote mail server after pipelined RCPT TO:<@b.example>: 550 no", Stage::RcptTo),
    ("exim", "SMTP error from remote mail server after DATA: 550 no", Stage::Data),
    ("exim", "SMTP error from remote mail server after end of data: 550 no", Stage::EndOfData),
    ("qmail", "Connected to 192.0.2.1 but greeting failed.", Stage::Connect),
    ("qmail", "Connected to 192.0.2.1 but my name was rejected.", Stage::Helo),
    ("qmail", "Connected to 192.0.2.1 but sender was rejected.", Stage::MailFrom),
    ("qmail", "192.0.2.1 does not like recipient.", Stage::RcptTo),
    ("qmail", "192.0.2.1 failed on DATA command.", Stage::Data),
    ("qmail", "192.0.2.1 failed after I sent the message.", Stage::EndOfData),
    ("gmail", "The error was: 550 no (state 14).", Stage::RcptTo),
];

#[test]
fn every_marker_of_a_stage_is_known() {
    let knowledge = Knowledge::built_in();
    let wrong: Vec<String> = MARKERS
        .iter()
        .filter_map(|(writer, text, stage)| {
            let writer = Software::from_id(writer);
            let found = knowledge.meaning(&Question { text, writer, ..Question::default() });
            let is_right = found.stage == Some(*stage) && found.stage_is_named;
            (!is_right).then(|| format!("{text}: {:?} {}", found.stage, found.stage_is_named))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
