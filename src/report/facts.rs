//! What an administrator or a ticket needs, line by line.

use super::teller::{Teller, name, shown_address};
use crate::judge::Judgement;
use crate::syntax::text::{visible, visible_address};
use crate::trail::{MessageFacts, Trail};

/// Identifiers of the message, and per recipient verdict, codes, hosts and the exact answer.
pub fn facts(teller: &Teller<'_>) -> String {
    let facts = teller.investigation.trails.message.as_ref();
    let id = facts.and_then(|it| it.message_id.as_ref()).map(|it| visible(&it.value));
    let sender = facts.and_then(|it| it.from.as_ref()).map(|it| visible_address(it.value.address.as_str()));
    let sent = facts.and_then(MessageFacts::written_at).map(|it| it.to_string());
    let about = [("facts-id", id), ("facts-sender", sender), ("facts-sent", sent)];
    let mut lines: Vec<String> = about.into_iter().filter_map(|(key, value)| line(teller, key, value)).collect();
    for (trail, judgement) in teller.recipients() {
        lines.push(String::new());
        lines.extend(of_recipient(teller, trail, judgement));
    }
    lines.join("\n")
}

fn of_recipient(teller: &Teller<'_>, trail: &Trail, judgement: &Judgement) -> Vec<String> {
    let verdict = teller.say(&format!("facts-verdict-{}", judgement.verdict.id()));
    let address = if trail.is_name_alone() { name(trail) } else { shown_address(trail) };
    let mut lines = vec![labeled(teller, &address, &verdict)];
    let Some(explained) = &judgement.explained else { return lines };
    let details = [
        ("facts-status", explained.status.map(|it| it.to_string())),
        ("facts-answer", explained.diagnostic.as_deref().map(visible)),
        ("facts-remote", explained.remote_mta.as_ref().map(ToString::to_string)),
        ("facts-reporting", explained.reporting_mta.as_ref().map(ToString::to_string)),
        ("facts-at", judgement.at.map(|it| it.to_string())),
    ];
    lines.extend(details.into_iter().filter_map(|(key, value)| Some(format!("  {}", line(teller, key, value)?))));
    lines
}

fn line(teller: &Teller<'_>, key: &str, value: Option<String>) -> Option<String> {
    value.map(|value| labeled(teller, &teller.say(key), &value))
}

/// `label: value` as the language writes it.
pub fn labeled(teller: &Teller<'_>, label: &str, value: &str) -> String {
    teller.tell("facts-line", &[("label", label.into()), ("value", value.into())])
}
