//! What an administrator or a ticket needs, line by line.

use super::teller::{Teller, name, shown_address};
use crate::judge::Judgement;
use crate::syntax::text::{visible, visible_address};
use crate::trail::{MessageFacts, Trail};
use std::borrow::Cow;

/// What is told of most recipients is shorter.
const LENGTH: usize = 300;

/// Identifiers of the message, and per recipient verdict, codes, hosts and the exact answer.
pub fn facts(teller: &Teller<'_>) -> String {
    let mut facts = String::with_capacity(LENGTH * (1 + teller.investigation.trails.recipients.len()));
    let message = teller.investigation.trails.message.as_ref();
    let id = message.and_then(|it| it.message_id.as_ref()).map(|it| visible(&it.value));
    let sender = message.and_then(|it| it.from.as_ref()).map(|it| visible_address(it.value.address.as_str()));
    let sent = message.and_then(MessageFacts::written_at).map(|it| it.to_string());
    let unnamed =
        teller.investigation.judged.unnamed.as_ref().map(|it| visible(&it.answer)).filter(|it| !it.is_empty());
    for (key, value) in [("facts-id", id), ("facts-sender", sender), ("facts-sent", sent), ("facts-answer", unnamed)] {
        if let Some(value) = value {
            begin_line(&mut facts);
            labeled(teller, &teller.words.word(&[key]), &value, &mut facts);
        }
    }
    for (trail, judgement) in teller.recipients() {
        begin_line(&mut facts);
        tell_recipient(teller, trail, judgement, &mut facts);
    }
    facts
}

fn begin_line(facts: &mut String) {
    if !facts.is_empty() {
        facts.push('\n');
    }
}

fn tell_recipient(teller: &Teller<'_>, trail: &Trail, judgement: &Judgement, to: &mut String) {
    let address = if trail.is_name_alone() { name(trail) } else { shown_address(trail) };
    to.push('\n');
    labeled(teller, &address, &verdict(teller, judgement), to);
    let Some(explained) = &judgement.explained else { return };
    let details: [(&str, Option<Cow<'_, str>>); 5] = [
        ("facts-status", explained.status.map(|it| it.to_string().into())),
        ("facts-answer", explained.diagnostic.as_deref().map(|it| visible(it).into())),
        ("facts-remote", explained.remote_mta.as_ref().map(|it| it.as_str().into())),
        ("facts-reporting", explained.reporting_mta.as_ref().map(|it| it.as_str().into())),
        ("facts-at", judgement.at.map(|it| it.to_string().into())),
    ];
    for (key, value) in details {
        if let Some(value) = value {
            to.push_str("\n  ");
            labeled(teller, &teller.words.word(&[key]), &value, to);
        }
    }
}

/// A verdict as an administrator reads it.
pub fn verdict<'a>(teller: &Teller<'a>, judgement: &Judgement) -> Cow<'a, str> {
    teller.words.word(&["facts-verdict-", judgement.verdict.id()])
}

/// `label: value` as the language writes it.
pub fn labeled(teller: &Teller<'_>, label: &str, value: &str, to: &mut String) {
    teller.words.tell_to(&["facts-line"], &[("label", label.into()), ("value", value.into())], to);
}
