//! One answer was for several at once.
//!
//! *What happened:* a server answered once for all whom it had accepted in a transaction: to the sender's address, to `DATA`,
//! or to the end of the message. SMTP has one answer for all there.
//! *How we know:* one report names several with the same answer of the same server, at one of these stages. Postfix puts up to
//! 50 recipients of one next hop into a transaction, Exim those of several domains that share a host; qmail one.
//! *Who can act:* what has to change is the message, or the sender's side; the addresses may all be right.
//! *Sources:* RFC 5321 sections 4.1.1.4 and 4.2.5; Postfix `default_destination_recipient_limit`; Exim `multi_domain`.

use super::proof;
use crate::judge::rules::{Case, Entry, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::{Action, Scope, Stage};
use std::collections::{BTreeMap, BTreeSet};

pub const RULE: Rule = Rule { id: RuleId::RefusedTogether, find };

/// The report, the server and what it answered.
type Answer = (usize, Option<String>, String);

fn find(case: &Case<'_>) -> Vec<Finding> {
    let mut by_answer: BTreeMap<Answer, BTreeSet<usize>> = BTreeMap::new();
    for entry in case.records() {
        if let Some(answer) = answer_for_all(entry) {
            by_answer.entry(answer).or_default().insert(entry.recipient);
        }
    }
    let found = case.records().filter_map(|entry| {
        let together = by_answer.get(&answer_for_all(entry)?)?.len();
        (together > 1).then(|| Finding {
            rule: RULE.id,
            recipient: Some(entry.recipient),
            claim: None,
            reasons: vec![Reason::with("why-refused-together", "count", together, Some(proof(entry.record)))],
            evidence: vec![proof(entry.record)],
        })
    });
    found.collect()
}

/// The answer, where its stage has one for everybody and its text is about no single mailbox.
fn answer_for_all(entry: Entry<'_>) -> Option<Answer> {
    let Entry { record, explained, .. } = entry;
    let is_for_all = matches!(explained.stage, Some(Stage::MailFrom | Stage::Data | Stage::EndOfData));
    let is_a_refusal = explained.action.is_some_and(Action::is_trouble);
    let text = explained.diagnostic.clone()?;
    let server = explained.remote_mta.as_ref().map(ToString::to_string);
    (is_for_all && is_a_refusal && explained.scope != Some(Scope::Recipient)).then_some((record.report, server, text))
}
